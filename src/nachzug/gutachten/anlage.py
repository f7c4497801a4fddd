"""The name under which a Gutachten as PDF carries its case file."""

ANLAGE = "fallakte.yaml"
