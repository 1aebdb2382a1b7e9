"""Words of the lines of attendance lists: placeholders, other details, labels in the midst of a line."""

from __future__ import annotations

import re
from functools import cache

from ..document.tree import Document
from ..lexicons import labels, words
from .cues import cues
from .labels import attendance_label, label_kind, office_label
from .names import NONE, STRONG, WEAK, name_like, people_like
from .passage import Passage, normal
from .two_languages import known_half


def begins_list(text: str) -> bool:
    """Whether a line that no label stands above is one of a list of people."""
    if len(text) > 120 or text.endswith((".", ":", "?")) or any(map(str.isdigit, text)):
        return False
    name, comma, behind = text.partition(",")
    held = bool(comma) and office_label(normal(behind)) and 1 < len(name.split()) < 4  # 'Bo Lund, Vice Chair'
    return people_like(text) == STRONG or (people_like(text) == WEAK and (held or 1 < len(text.split()) < 4))


def names_first(text: str) -> bool:
    """Whether a text begins with a whole name."""
    first = cues()["seam"].split(text, maxsplit=1)[0].strip()
    return people_like(text) == STRONG or (people_like(text) == WEAK and name_like(first) > NONE and " " in first)


def explains(text: str) -> re.Match[str] | None:
    """The match of a line that explains a mark: '* voting member', not '+Ann Bell'; of several the first."""
    return next(iter(explained(text)), None)


def explained(text: str) -> list[re.Match[str]]:
    """The marks that a line explains, each with its words: '* apologies received', '* apologies, † absent'."""
    single = _of_mark(text)
    if single is not None or text.lstrip("([ ")[:1] not in _SIGNS or len(text) > _LONGEST:
        return [single] if single is not None else []
    parts = _before_sign().split(text.strip("()[] ."))
    found = [match for part in parts if (match := _of_mark(part)) is not None]
    told = any(label_kind(normal(match["words"])) in AWAY for match in found)
    return found if 1 < len(found) == len(parts) and told else []


_SIGNS = frozenset("*+†‡#✓")
_LONGEST = 160  # letters of a line that explains marks


@cache
def _before_sign() -> re.Pattern[str]:
    return re.compile(r"(?:[;,./|]|\s[–-]|\sand)?\s{1,6}(?=[*+†‡#✓]{1,2}\W{0,4}[A-Za-z])")


def _of_mark(text: str) -> re.Match[str] | None:
    match = cues()["legend"].fullmatch(text)
    if match is None or (" " in match["words"].strip() and name_like(match["words"]) > NONE):
        return None
    return match


def explains_mark(passage: Passage) -> bool:
    """Whether a line below a table says that a mark stands beside those who came or did not: '* apologies received'."""
    marker = passage.paragraph.marker
    text = f"{marker} {passage.text}" if marker in ("*", "+") else passage.text
    found = explained(text) if len(text) < _LONGEST else []
    return any(label_kind(normal(match["words"])) in (*AWAY, "present") for match in found)


_ANSWERS = ("present", "absent", "excused", "here", "yes", "apologies", "away")
"""What is answered: a line that holds none of these has no answer."""


def _named(who: str) -> bool:
    """Whether words are a whole name of two or three: 'Ann Bell present', not 'Board Members present'."""
    few = 1 < len(who.split()) < 4 and " and " not in who
    return few and people_like(who) == STRONG and not set(normal(who).split()) & words("labels.attendance.members")


def answers(text: str) -> list[re.Match[str]]:
    """The parts of 'Mr Dunn – present; Mrs Frost – absent', where all of a line says so of somebody."""
    low = text.lower()
    if not any(map(low.__contains__, _ANSWERS)):
        return []
    found, at = [], 0
    for part in text.split(";" if ";" in text else ","):
        match = cues()["answer"].fullmatch(part)
        if match is None or people_like(match["who"]) == NONE or (match["bare"] and not _named(match["who"])):
            return []
        start = at + match.start()
        found.append(cues()["answer"].fullmatch(text, start, at + len(part)))
        at += len(part) + 1
    return [match for match in found if match is not None]


def placeholder(text: str) -> bool:
    """'None', '3 members of the public': words of a list that name nobody."""
    return len(text) < 90 and bool(
        cues()["nobody"].fullmatch(text) or (cues()["counted"].match(text) and len(text) < 60)
    )


def is_detail(text: str) -> bool:
    """'Venue: …': a line that says something else of the meeting."""
    if cues()["timed"].match(text):
        return True  # '6:00 PM, Mill Hall'
    match = cues()["key"].match(text)
    if match is None:
        return False
    twin = known_half(match["key"], _named_detail) if "/" in match["key"] else None  # 'Lieu / Venue: …'
    return bool(_named_detail(match["key"]) or twin) or of_business(match["key"])


def _named_detail(key: str) -> bool | None:
    """Whether a label is of the meeting itself: 'Venue'; None where it is not."""
    return normal(key) in words("labels.details") or None


def fills(text: str, above: str) -> bool:
    """Whether a line is what the label above it asks for: 'Zoom' below 'Location:'."""
    if not above.rstrip().endswith(":") or ":" in text or not is_detail(above):
        return False
    return not words("places.words").isdisjoint(normal(text).split())


def of_business(key: str) -> bool:
    """'Declarations of interest': words that head something to be done, whoever is named behind them."""
    said = normal(key).split()
    return bool(said) and (said[0] in words("labels.business") or said[-1] in words("labels.business"))


def before_label(text: str) -> str:
    """A text up to the first label inside it."""
    for match in cues()["inner"].finditer(text):
        begin = inner(match["label"])
        if begin is not None:
            return text[: match.start("label") + begin]
    return text


def before_sentence(text: str) -> str:
    """A text up to where a sentence ends and another begins: 'Ann Bell, Carl Dunn. Apologies were received from …'."""
    end = cues()["sentence_end"].search(text)
    return text[: end.end()] if end is not None else ""


def inner(label: str) -> int | None:
    """Where in these words a whole label begins, of a list, of an office or of something else, if one ends there."""
    at = 0
    for token in label.split(" "):
        phrase = normal(label[at:])
        if token[:1].isupper() and (_plain_label(phrase) or office_label(phrase) or phrase in words("labels.details")):
            return at
        at += len(token) + 1
    return None


MARKS = (" / ", "/ ", ", ", " (", " | ", "; ", " - ", " – ", " — ", "@")
"""What stands between a name and what is said of it."""

AWAY = ("apologies", "absent")  # 'Apologies: Treasurer: Ann Bell': whoever holds what office


def of_entry(text: str, match: re.Match[str], begin: int) -> bool:
    """Whether a label inside a line is the office of whoever follows it: '…, Publicity Officer: Ann Bell'."""
    label = match["label"]
    said, above = normal(label[begin:]), text[: match.start("label") + begin].rstrip()
    if office_label(
        said
    ):  # behind a stop, or nothing, a task at the meeting is somebody's who came: 'Chair: Ann | Minutes: Carl'
        tasks = words("people.functions.minute_taker") | words("people.functions.chair")
        apart = above[-1:] in (".", "|", "–", "—", ";", ")") or above[-1:].isalnum()
        return not (apart and said in tasks and match.group().rstrip()[-1:] == ":")
    first = label[:begin].strip()
    return bool(first) and text[: match.start("label")].rstrip()[-1:] in ",;" and name_like(first) != STRONG


def _plain_label(phrase: str) -> bool:
    """Whether all words of a label are known: names may stand in front of one inside a line."""
    known = labels("labels.attendance")
    return label_kind(phrase) is not None and all(token in known for token in phrase.split())


def numbered(passage: Passage) -> bool:
    """Whether a number begins a line, or is its marker."""
    marker = passage.paragraph.marker
    return bool(cues()["numbered"].match(passage.text)) or (marker is not None and marker[0].isdigit())


def cut(passage: Passage, start: int, end: int) -> Passage:
    """Part of an unjoined passage, trimmed."""
    text = passage.text[start:end]
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    at = passage.start + start + lead
    return Passage(text, [(0, at, len(text))], passage.paragraph)


def counted_apart(passage: Passage) -> list[Passage]:
    """The people of '1. Ann Bell 2. Carl Dunn', each with the number in front; the passage alone where it counts none."""
    found = list(cues()["count_in_line"].finditer(passage.text)) if passage.text[:1] == "1" else []
    counted = [int(m["n"]) for m in found]
    if len(found) < 2 or counted != list(range(1, len(found) + 1)):
        return [passage]
    ends = [m.start() for m in found[1:]] + [len(passage.text)]
    return [cut(passage, m.end(), end) for m, end in zip(found, ends, strict=True)]


def wraps(above: Passage, passage: Passage) -> bool:
    """Whether a line of text breaks within a name: 'Ann Bell, Carl' above 'Dunn, Eve Frost'."""
    if not passage.paragraph.soft or not (above.paragraph.soft or above.paragraph is not passage.paragraph):
        return False
    parts = cues()["list_seam"].split(above.text)
    first = cues()["list_seam"].split(passage.text, maxsplit=1)[0].split("(", 1)[0].split()
    last = parts[-1].split()
    if len(parts) < 2 or len(first) != 1 or not first[0][0].isupper() or not last or above.text[-1] in ",;.:)":
        return False
    whole = sum(" " in part.strip() for part in parts[:-1])
    return 2 * whole >= len(parts) - 1 and (len(last) == 1 or name_like(last[-1]) == STRONG)


def beside(cell: Passage) -> bool:
    """Whether a cell of a line says something of the person in front: no other name, but perhaps initials."""
    return people_like(cell.text) < STRONG or (cell.text.isupper() and 1 < len(cell.text) < 6 and cell.text.isalpha())


_WRITTEN = frozenset(("text", "markdown", "html", "html-in-text"))  # where wide space is kept: in fences, in <pre>


def columned(passage: Passage, document: Document) -> list[Passage]:
    """The cells of a line of text whose words wide space keeps apart in the source; none where it is one."""
    if (
        len(passage.pieces) > 1
        or document.format not in _WRITTEN
        or (document.format != "text" and "(" in passage.text)
    ):
        return []
    span = document.offsets.source_span(passage.start, passage.start + len(passage.text))
    written = document.source[slice(*span)] if span is not None else ""
    if ("   " not in written and "\t" not in written) or written.split() != passage.text.split():
        return []
    cells, at, shown = [], 0, 0
    for gap in [*cues()["wide"].finditer(written), None]:
        said = " ".join(written[at : gap.start() if gap is not None else len(written)].split())
        if said:
            cells.append(cut(passage, shown, shown + len(said)))
            shown += len(said) + 1
        at = gap.end() if gap is not None else at
    return cells if 1 < len(cells) < 5 else []


def label_at_end(text: str) -> int | None:
    """Where a label begins that stands behind the last sentence of a paragraph, over the list: '… on 4 May. List of attendees'."""
    at = max(text.rfind(". "), text.rfind(") ")) + 2
    label = attendance_label(text[at:]) if at > 1 and len(text) - at < 40 else None
    return at if label is not None and label[0] == "present" and at + label[1] == len(text) else None


def label_inside(text: str) -> int | None:
    """Where 'Present: Ann Bell' begins in a line that says when and where they met before."""
    for match in cues()["present_inside"].finditer(text, 12):
        label = attendance_label(text[match.start("label") :])
        if label is not None and label[0] == "present":
            return match.start("label")
    return None
