"""The document as every later stage sees it: visible text, its tree, and the way back to the source."""
