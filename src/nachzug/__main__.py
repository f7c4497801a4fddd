"""`python -m nachzug`."""

from nachzug.cli import main

main()
