"""Introductory Act to the Civil Code: which law decides on marriages that touch several states."""
