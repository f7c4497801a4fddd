"""Sources: statutes and decisions, what they cite, and what a changed statute makes stale."""
