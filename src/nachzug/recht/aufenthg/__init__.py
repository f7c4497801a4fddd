"""Aufenthaltsgesetz."""
