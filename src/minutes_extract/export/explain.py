"""The findings for a person to read: each with the words it came from, where they stand, and its rule."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from minutes_extract.models import Minutes
    from minutes_extract.models.minutes import DateMention, Item
    from minutes_extract.models.provenance import FieldProvenance, Provenance

__all__ = ["explain"]

_LONGEST = 160
"""Characters of a quote that are shown; a longer one loses its middle."""

_HELD = {"id", "provenance", "items", "blocks", "owners", "due", "key", "message", "about", "severity"}
"""Fields that are not rows of their own: they stand in a headline, or are findings themselves."""


def explain(minutes: Minutes, text: str) -> str:
    """The findings as lines of text, without a final line end; `text` is the source that the offsets are into.

    Each value is followed by the places it came from: line number, offsets, quote, and the id of its rule in
    brackets. White space in a quote is shown as one blank and other control characters as U+FFFD, so that a
    terminal takes no orders from a document.
    """
    page = _Page(text)
    source = minutes.source
    page.line(
        0, f"{source.path or source.name}: {source.format}, {len(text):,} characters, coverage {minutes.coverage}"
    )
    page.section("Meeting", [minutes.meeting], page.finding)
    page.section("Attendees", minutes.attendees, page.finding)
    page.section("Items", minutes.items, page.item)
    page.section("Actions", minutes.actions, page.finding)
    page.section("Updates of earlier actions", minutes.action_updates, page.finding)
    page.section("Decisions", minutes.decisions, page.finding)
    page.section("Next meeting", [minutes.next_meeting] if minutes.next_meeting else [], page.finding)
    page.section("Dates", minutes.dates, page.date)
    page.section("Abbreviations", minutes.abbreviations, page.finding)
    page.section("In no finding", minutes.unassigned, page.leftover)
    page.section("Diagnostics", minutes.diagnostics, page.diagnostic)
    return "\n".join(page.lines)


class _Page:
    """The lines made so far, and where the lines of the source begin."""

    def __init__(self, text: str) -> None:
        self.lines: list[str] = []
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def line(self, depth: int, text: str) -> None:
        self.lines.append("  " * depth + _safe(text))

    def section(self, title: str, findings: Iterable[Any], write: Callable[[Any, int], None]) -> None:
        findings = tuple(findings)
        if not findings:
            return
        self.lines += ["", f"{title} ({len(findings)})" if title not in ("Meeting", "Next meeting") else title]
        for finding in findings:
            write(finding, 1)

    def finding(self, finding: Any, depth: int) -> None:
        """Any finding: its id and main words, its places, then a row for each field that is known."""
        names = type(finding).model_fields
        lead = next((name for name in ("name", "text", "short") if name in names), None)
        if lead is not None:
            ident = f"{finding.id}  " if "id" in names else ""
            self.line(depth, f"{ident}{getattr(finding, lead)}")
        self.places(finding.provenance, depth + 1)
        for name in names:
            value = getattr(finding, name)
            if name not in _HELD and name != lead and value not in (None, ()):
                self.line(depth + 1, f"{name}: {_shown(value)}")
                self.places(finding.provenance.fields.get(name), depth + 2)
        for owner in getattr(finding, "owners", ()):
            self.line(depth + 1, f"owner: {owner.text}{_means(owner.name, owner.text)} ({owner.kind}, {owner.source})")
            self.places(owner.provenance, depth + 2)
        due = getattr(finding, "due", None)
        if due is not None:
            self.line(depth + 1, f"due: {due.text}{_means(due.edtf, due.text)}")
            self.places(due.provenance, depth + 2)
            self.rests(due.provenance, depth + 2)

    def item(self, item: Item, depth: int) -> None:
        self.line(depth, f"{item.id}  {' '.join(word for word in (item.number, item.heading) if word)}")
        self.places(item.provenance, depth + 1)
        for inner in item.items:
            self.item(inner, depth + 1)

    def date(self, mention: DateMention, depth: int) -> None:
        item = f", {mention.item_id}" if mention.item_id else ""
        self.line(depth, f"{mention.id}  {mention.text}{_means(mention.edtf, mention.text)} ({mention.role}{item})")
        self.places(mention.provenance, depth + 1)
        self.rests(mention.provenance, depth + 1)

    def rests(self, provenance: Provenance, depth: int) -> None:
        """What the days of a date were told by, besides its words."""
        days = provenance.fields.get("edtf")
        if days is not None and days.rule != provenance.rule:
            self.places(days, depth)  # words elsewhere: of a meeting with a name
        elif days is not None and days.derived_from:
            self.line(depth, f"< from {', '.join(days.derived_from)}")

    def leftover(self, unassigned: Any, depth: int) -> None:
        self.places(unassigned.provenance, depth)

    def diagnostic(self, diagnostic: Any, depth: int) -> None:
        about = f" ({', '.join(diagnostic.about)})" if diagnostic.about else ""
        self.line(depth, f"{diagnostic.severity}: {diagnostic.code}: {diagnostic.message}{about}")
        self.places(diagnostic.provenance, depth + 1)

    def places(self, provenance: Provenance | FieldProvenance | None, depth: int) -> None:
        if provenance is None:
            return
        rule = f"  [{provenance.rule}]" if provenance.rule else ""
        for span in provenance.spans:
            number = bisect_right(self.starts, span.start)
            self.line(depth, f"< line {number}, {span.start}-{span.end}: {_cut(span.quote)}{rule}")
        derived = getattr(provenance, "derived_from", ())
        if derived:
            self.line(depth, f"< from {', '.join(derived)}{rule if not provenance.spans else ''}")


def _shown(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    if hasattr(value, "name"):
        return f"{value.name}{f' ({value.attendee_id})' if value.attendee_id else ''}"
    if hasattr(value, "model_dump"):
        return ", ".join(
            f"{key} {count}" for key, count in value.model_dump(by_alias=True).items() if count is not None
        )
    return str(value)


def _means(value: str | None, written: str) -> str:
    return f" = {value}" if value is not None and value != written else ""


def _cut(quote: str) -> str:
    words = " ".join(quote.split())
    if len(words) <= _LONGEST:
        return f"“{words}”"
    half = _LONGEST // 2
    return f"“{words[:half]} … {words[-half:]}”"


def _safe(text: str) -> str:
    """Without characters that a terminal would obey, the directions of text among them."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]", "\ufffd", text)
