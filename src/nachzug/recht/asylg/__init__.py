"""Asylum Act: family asylum, a way beside the residence titles."""
