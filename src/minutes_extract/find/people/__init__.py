"""Who is named in the attendance lists, with their roles, organisations and functions."""
