"""From what was found to what is meant: people, owners, dates, rows."""
