"""Finding documents: in files, folders, patterns, and zip and tar archives that are read in place."""

from minutes_extract.archive.sources.discover import Sources

__all__ = ["Sources"]
