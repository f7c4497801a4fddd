"""Law of the Union and of the association with Turkey, where it gives a right of residence of its own."""
