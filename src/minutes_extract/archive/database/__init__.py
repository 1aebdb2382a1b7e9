"""An archive as one SQLite file: its schema, how documents are written to it, and how it is read."""
