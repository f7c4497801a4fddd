"""Livelihood (§ 2 Abs. 3 AufenthG): need and means line by line, in whole cents, as intervals where amounts are not known."""
