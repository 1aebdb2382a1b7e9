"""The names of months as pieces of regular expressions, for patterns that see small letters or ask for no case."""

__all__ = ["BEGUN", "MONTH", "NAMES"]

BEGUN = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
"""How they begin."""
MONTH = rf"(?:{BEGUN})[a-z]{{0,6}}"
"""Any of them, shortened or in full."""
NAMES = "january|february|march|april|may|june|july|august|september|october|november|december"
"""All in full."""
