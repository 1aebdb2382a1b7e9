"""Finders: from a laid-out document to typed, unresolved mentions, one folder for each kind of finding."""
