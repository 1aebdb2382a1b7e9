"""Short titles in front of names, for patterns: 'Mrs Bell', 'Cllr. Dunn', 'Det. Supt. Frost'."""

from __future__ import annotations

_SHORT = ("Mrs", "Mr", "Ms", "Miss", "Mx", "Dr", "Prof", "Cllr", "Clr", "Coun", "Ald", "Revd", "Rev", "Canon", "Ven", "Fr", "Sr",
          "Hon", "Supt", "Insp", "Sgt", "Det", "Const", "Capt", "Cdr", "Cmdr", "Maj", "Col", "Lt", "Brig", "Gen", "Engr")  # fmt: skip
_MANY = ("Cllrs", "Messrs", "Drs", "Revds")

TITLE = rf"(?:{'|'.join(_SHORT)})"
"""One such title, without its stop."""

TITLES = rf"(?:{TITLE}\.? ){{0,2}}"
"""Those in front of a name, if any, with the space behind each."""

NO_TITLE = "".join(rf"(?<!\b{title}\.)" for title in (*_SHORT, *_MANY))
"""Asserts, behind a stop, that it is not that of a title."""

BEFORE_STOP = "".join(rf"(?<!\b{title})" for title in (*_SHORT, *_MANY))
"""Asserts, in front of a stop, that it is not that of a title."""

STOPPED = "|".join((*_SHORT, *_MANY))
"""All of them, as alternatives."""
