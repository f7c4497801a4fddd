"""One module per command: `anmelden` adds its arguments and names the function that does the work."""
