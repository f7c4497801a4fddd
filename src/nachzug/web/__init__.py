"""The local application: pages and interface over the same functions as the command line."""
