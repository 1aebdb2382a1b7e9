"""What part of a document is what: header, attendance lists, minutes, action log, sign-off, furniture."""
