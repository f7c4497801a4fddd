"""Cases kept: one file of the user's choice, every step saved, a day of deletion per case, a log of examinations."""
