"""What can be odd about a document: every diagnostic code, its severity and its meaning, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

__all__ = ["CODES", "Code", "Remark", "Severity"]

Severity = Literal["info", "warning", "error"]


class Code(NamedTuple):
    """A row of the table: how bad it is, and what it means in one sentence."""

    severity: Severity
    meaning: str


CODES: Mapping[str, Code] = MappingProxyType(
    {
        # the document as a whole
        "no-minutes-found": Code("error", "The document was read, and holds nothing that looks like minutes."),
        "several-meetings": Code("warning", "The file holds several meetings; only the first was extracted."),
        "not-english": Code("warning", "Most words are not English; headings and cues may have been missed."),
        "truncated-document": Code("warning", "The document ends in the middle of a sentence, a row or a tag."),
        # reading
        "encoding-fallback": Code("warning", "The bytes are not UTF-8; they were read in a single-byte encoding."),
        "encoding-replaced": Code("warning", "The source holds replacement characters: letters lost before it came."),
        "damaged-markup": Code("warning", "Tags are unclosed, crossed or malformed; the visible words were kept."),
        "deep-nesting": Code("warning", "Levels nested deeper than are kept were flattened."),
        "page-without-text": Code(
            "warning", "A page of a PDF shows pictures and holds no text; nothing of it was read."
        ),
        # layout
        "column-shift": Code("warning", "A table row has more or fewer cells than its header."),
        "page-join": Code("info", "Rows or sentences split by a page break were joined."),
        "ambiguous-split": Code("warning", "Entries run together in one cell, and can be split in more than one way."),
        "alignment-mismatch": Code("warning", "The parts of a row that belong together differ in number."),
        # people
        "ambiguous-initials": Code("warning", "Initials used in the document fit more than one person in it."),
        "initials-collision": Code("info", "Two people in the lists have the same initials."),
        "unknown-owner": Code("warning", "An action names no owner, or one who cannot be told."),
        # dates
        "no-meeting-date": Code("warning", "No date of the meeting was found, so years left out stay unknown."),
        "weekday-mismatch": Code("warning", "A weekday is printed with a date that falls on another day."),
        "impossible-date": Code("warning", "A date is written that is in no calendar; its words were kept alone."),
        "due-before-meeting": Code("warning", "An action is due before the meeting that raised it."),
        # findings
        "duplicate-ref": Code("warning", "The same minute or action reference is printed twice."),
        "unclaimed-mark": Code("warning", "A passage is marked like an action, and no action was made of it."),
    }
)


@dataclass(frozen=True, slots=True)
class Remark:
    """A diagnostic in the making: what a stage noticed, before it has an id and source offsets.

    `spans` are half-open `(start, end)` offsets into the document's visible characters; `about` holds
    ids of findings. The severity is the table's; a code that is not in the table raises `KeyError`.
    """

    code: str
    message: str
    about: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        if self.code not in CODES:
            raise KeyError(f"diagnostic code {self.code!r} is not in the table")

    @property
    def severity(self) -> Severity:
        """How bad it is, as the table says."""
        return CODES[self.code].severity
