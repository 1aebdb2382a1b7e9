"""`python -m minutes_extract`: the command line."""

import sys

from minutes_extract.cli import main

if __name__ == "__main__":
    sys.exit(main())
