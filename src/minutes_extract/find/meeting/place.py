"""Where a meeting was: after its label, after 'held at', in the line of its date, or in a line of its own."""

from __future__ import annotations

import re
from itertools import pairwise

from ...lexicons import labels
from ...lexicons import words as word_list
from ...segment.column_heads import header_role
from ...segment.labels import container
from ...segment.layout import Roster
from ...segment.names import STRONG, people_like
from ...segment.outline.words import exactly_usual
from ...segment.passage import Passage, normal
from ...segment.two_languages import day_twice
from ..dates import DateMention, TimeMention, find_dates, find_times
from ..mentions import Mark, mark
from ..titles import section_kind
from .drafts import MeetingDraft, is_day
from .header import Line, crumbs, of_other_day, roomy
from .patterns import patterns

LONG = 110
NEAR = 7  # lines below the day in which words without 'Hall' or the like are a place


def find_place(draft: MeetingDraft, lines: list[Line]) -> Mark | None:
    """The place, by the surest sign of it that a header has."""
    for find in (_labelled, _held, _beside, _met_by):
        place = find(draft, lines)
        if place is not None:
            return place
    return None


def _labelled(draft: MeetingDraft, lines: list[Line]) -> Mark | None:
    link: Mark | None = None  # all that a label is followed by
    for line in lines:
        if line.key == "place":
            begin = patterns()["by_means"].match(line.text)
            at = begin.end() if begin is not None else 0
            place = line.mark(at, place_end(line.text, at))
            if len(place) > 1:
                return place
            found = patterns()["linked"].match(line.text, at) if link is None else None
            link = line.mark(*found.span("link")) if found is not None else link
    return link


def _held(draft: MeetingDraft, lines: list[Line]) -> Mark | None:
    """'held in the Old Mill', 'met at …' in a title or a first sentence."""
    for line in lines:
        if line.key in ("other", "title") and not line.text:
            continue
        for match in patterns()["held_place"].finditer(line.text):
            if patterns()["some_other"].search(line.text, max(0, match.start() - 40), match.start()):
                continue
            if line.order > 3 and match.group().startswith("meeting") and not (line.dates or line.times):
                continue  # 'since the meeting in Mill Hall'
            end = place_end(line.text, match.end())
            begin = next((match.start(the) for the in ("the", "the2") if match[the]), match.end())
            place = line.mark(begin, end)
            if (
                end - match.end() > 2
                and not find_times(place.text)
                and not find_dates(place.text)
                and not patterns()["no_place"].match(place.text)
            ):
                return place
    return None


def _met_by(draft: MeetingDraft, lines: list[Line]) -> Mark | None:
    """Whose guests they were, or how they met, where the title or the line of the day says it and no place: 'held remotely by Zoom', 'held online'."""
    for line in lines:
        hosted = patterns()["hosted"].match(line.text) if line.key is None else None
        if hosted is not None and roomy(line.text[hosted.end() :]):  # no place is somebody who hosts a call
            return line.mark(hosted.end(), place_end(line.text, hosted.end()))
        alone = line.key is None and patterns()["held_means"].fullmatch(line.text.strip(" ."))
        if not (alone or line.key == "title" or line.dates or line.times):
            continue
        for match in patterns()["held_means"].finditer(line.text):
            which = "means" if match["means"] else "how"
            if match[which]:
                return line.mark(*match.span(which))
    return None


def _beside(draft: MeetingDraft, lines: list[Line]) -> Mark | None:
    """A part of the line with the date or the time: '4 May | Clubhouse', 'at 7pm in the Mill'."""
    fronts: list[tuple[Line, str]] = []
    for line in lines:
        text = line.text
        titled = line.key == "title" and bool(line.times)
        if not (titled or line.key in (None, "date", "time")) or len(text) > 300 or of_other_day(line):
            continue
        when: list[DateMention | TimeMention] = [*(m for m in line.dates if is_day(m)), *line.times]
        if not when:
            continue
        between = _between(text, sorted(when, key=lambda m: m.end))
        if between is not None:
            return line.mark(*between)
        after = max(m.end for m in when)
        for more in (
            "bare_time",
            "bare_range",
            "four_figures",
            "for_start",
            "zone_behind",
        ):  # '6.30 for 7', '18:00 UTC'
            behind = patterns()[more].match(text, after)
            after = behind.end() if behind is not None else after
        rest = patterns()["at_place"].match(text, after)
        if rest is None and roomy(text[after:]):
            rest = patterns()["spaced_place"].match(text, after)
        if rest is not None and rest["in"] == "by" and not roomy(text[rest.end() :]):
            if patterns()["opened"].search(text, 0, after) is not None:
                continue  # who called it to order
        words = text[rest.end() : place_end(text, rest.end())] if rest is not None else ""
        if rest is not None and not rest["in"] and _ends_as_body(words):
            continue  # '7pm Church Council'
        few = len(words.split()) < 6 and roomy(words)  # 'Surgery waiting room'
        if rest is not None and placelike(words, bool(rest["in"]) or words[:1].islower() or few):
            return line.mark(rest.end(), place_end(text, rest.end()))
        first = min(m.lead if isinstance(m, DateMention) else m.start for m in when)
        lead = text[:first].rstrip(" ,|–—-")
        if lead.endswith("/") and day_twice(lead, text[first:]):
            continue
        if lead and draft.date is not None and line.key is None and placelike(lead) and not _taken(draft, line, lead):
            fronts.append((line, lead))
    return next((line.mark(0, place_end(lead, 0)) for line, lead in fronts), None)


def _between(text: str, when: list[DateMention | TimeMention]) -> tuple[int, int] | None:
    """A place between the day and the time: '4 May, Mill Room, Weir Hall, 7pm'."""
    for before, behind in pairwise(when):
        rest = patterns()["at_place"].match(text, before.end)
        begins = behind.lead if isinstance(behind, DateMention) else behind.start
        if rest is None or begins - rest.end() < 4:
            continue
        end = min(place_end(text, rest.end()), begins)
        words = text[rest.end() : end].rstrip(" ,(")
        if placelike(words, bool(rest["in"]) or (len(words.split()) < 6 and roomy(words))):
            return rest.end(), rest.end() + len(words)
    return None


def place_alone(draft: MeetingDraft, lines: list[Line]) -> Mark | None:
    """A line below the date that reads as a place, or above it."""
    day = next((line.order for line in lines if line.key is None and any(is_day(m) for m in line.dates)), None)
    below = [line for line in lines if day is not None and line.order > day]
    for line in below[:NEAR]:
        held = patterns()["held_line"].match(line.text) if line.key is None else None
        if held is not None and placelike(line.text[held.end() :], True):
            return line.mark(held.end(), place_end(line.text, held.end()))
    for line in (*below, *lines[:day]):
        text = line.text
        if (
            line.key is not None
            or text.startswith((":", ".."))
            or crumbs(line)
            or heads_part(text)
            or heads_columns(text)
            or _taken(draft, line, text)
            or not placelike(text, False)
            or _of_shared_words(line, text)
            or place_end(text, 0) < 3  # '9:30 AM to 12:15 PM'
        ):
            continue
        kind = line.passage.paragraph.kind
        if line.body and kind in ("heading", "list_item"):
            continue
        after = day is not None and day < line.order < day + NEAR
        if roomy(text) or (after and kind not in ("list_item", "heading") and people_like(text) < STRONG):
            led = patterns()["led_in"].match(text)
            return line.mark(led.end() if led is not None else 0, place_end(text, 0))
    return None


def _of_shared_words(line: Line, text: str) -> bool:
    """Whether a line has a word of places only as bodies and business have: 'Forge Trust', 'New kitchen', a first line.

    As a place it ends in it, in capitals: 'The Old Forge'.
    """
    shared, tokens = word_list("places.shared"), re.findall(r"[^\W\d_][\w'’-]*", text)
    rooms = {token.lower() for token in tokens} & word_list("places.words")
    if not rooms or not rooms <= shared:
        return False
    return line.order == 0 or tokens[-1].lower() not in shared or not all(token[0].isupper() for token in tokens)


def place_of_label(rosters: list[Roster]) -> Mark | None:
    """How they met, in a line of its own right above the lists: 'Via Teams', 'Online'; those below it were there so or not."""
    label = rosters[0].label if len(rosters) > 1 and not rosters[0].lines and not rosters[0].rows else None
    if label is None or label.text.rstrip().endswith(":"):
        return None
    classes = [labels("labels.attendance").get(token) for token in normal(label.text).split()]
    if not set(classes) <= {"means", "plain"} or "means" not in classes:
        return None
    led = patterns()["by_means"].match(label.text)
    return mark(label, led.end() if led is not None else 0, len(label.text))


def heads_columns(text: str) -> bool:
    """Whether words are the headings of a table's columns: 'Role Who'."""
    tokens = text.split()
    return len(tokens) > 1 and all(header_role(token) is not None for token in tokens)


def heads_part(text: str) -> bool:
    """Whether a line heads a part of the page: 'Action Items', 'Agenda', 'Matters arising'."""
    return container(text) or section_kind(text) is not None


def place_told(draft: MeetingDraft, passages: list[Passage]) -> Mark | None:
    """A place that the first paragraphs tell: 'welcomed everyone to the ninth meeting, in the Mill'."""
    for passage in passages:
        match = patterns()["held_there"].search(passage.text) if "eeting" in passage.text else None
        if match is not None and not patterns()["other_meeting"].search(passage.text, 0, match.start()):
            place = mark(passage, match.end(), place_end(passage.text, match.end()))
            if 2 < len(place) < LONG and not patterns()["no_place"].match(place.text):
                return place
        place_of_day = _of_day(draft, passage)
        if place_of_day is not None:
            return place_of_day
    return None


def _of_day(draft: MeetingDraft, passage: Passage) -> Mark | None:
    """'These are the minutes of the meeting of 4 May 2026, at the Old Mill.'"""
    day = draft.date.resolve() if draft.date is not None else None
    if day is None or "eeting" not in passage.text:
        return None
    for mention in passage.once(find_dates):
        value = mention.resolve(day) if is_day(mention) else None
        behind = patterns()["there_behind"].match(passage.text, mention.end)
        if value is None or value.earliest != day or behind is None:
            continue
        place = mark(passage, behind.end(), place_end(passage.text, behind.end()))
        lead = patterns()["some_other"].search(passage.text, max(0, mention.start - 60), mention.start)
        if lead is None and placelike(place.text, True):
            return place
    return None


def placelike(text: str, named: bool = False) -> bool:
    """Whether words could name a place; `named`: 'at' or 'in' stands before them."""
    text = text.strip(" .;,")
    if (
        not 2 < len(text) < LONG
        or patterns()["not_place"].search(text)
        or patterns()["stamped"].search(text)
        or (":" in text[:30] and patterns()["other_label"].match(text))
        or any(m for m in find_dates(text) if is_day(m))
        or exactly_usual(text)
    ):
        return False
    tokens = re.findall(r"[^\W\d_][\w'’.-]*", text)
    capitals = sum(token[0].isupper() for token in tokens)
    if not tokens or patterns()["predicate"].search(text) or (_doing(tokens[0]) and not (named or roomy(text))):
        return False
    if patterns()["address"].match(text):
        return True
    if roomy(text):
        return capitals * 2 >= len(tokens) or named
    return (named and tokens[0][0].isupper()) or (
        capitals * 3 >= len(tokens) * 2 and 1 < len(tokens) <= 9 and not text.isupper()
    )


def _doing(word: str) -> bool:
    """Whether a word says what is done, as a line on what a meeting was for begins: 'Planning', 'Reviewing'."""
    stem, verbs = word.lower().removesuffix("ing"), word_list("cues.tasks.imperatives")
    return stem != word.lower() and bool({stem, stem + "e", stem[:-1]} & verbs)


def place_end(text: str, start: int) -> int:
    """Where a place ends: before a date, a time or a new sentence."""
    stop = len(text)
    bounds: list[DateMention | TimeMention] = [*find_dates(text, start), *find_times(text, start)]
    for found in bounds:
        if isinstance(found, DateMention) and not is_day(found):
            continue
        stop = min(stop, found.lead if isinstance(found, DateMention) else found.start)
    sentence = patterns()["place_stop"].search(text, start, stop)
    stop = sentence.start() if sentence is not None else stop
    core = re.sub(
        r"(?:[\s,.;:|/–—-]|(?<![Rr]oom)(?<![Ff]loor)(?<![Uu]nit)(?<![Ss]uite)\s\d{1,2}[.:]\d\d|\b(?:on|at|from|commencing|starting|beginning|and|the|for|was)\b)+$",
        "",
        text[start:stop],
    )
    if core.count("(") > core.count(")"):
        closes = text[start + len(core) : start + len(core) + 1] == ")"
        core = core + ")" if closes else core[: core.rindex("(")].rstrip(" ,;–-")
    if core.count(")") > core.count("("):
        core = core[: core.rindex(")")].rstrip(" ,;–-")  # it all stood in a bracket
    return start + len(core)


def _taken(draft: MeetingDraft, line: Line, text: str) -> bool:
    """Whether words are the title's or the body's, or end as the name of some body does."""
    known = [m for m in (draft.heading, draft.body) if m is not None]
    said = normal(text)
    if any(m.passage is line.passage or said in normal(m.passage.text) for m in known):
        return True
    return _ends_as_body(text)


_GOVERNING = frozenset("governors trustees directors managers members elders".split())


def _ends_as_body(text: str) -> bool:
    """Whether words end as the name of some body does: 'Management Committee', 'Weir Hospitals Trust', 'School Governors'."""
    last = re.sub(r"\s*\([^()]*\)\W*$", "", normal(text)).split()[-1:]
    bodies = word_list("roles.group_heads")
    if not roomy(text):
        bodies = (bodies | word_list("roles.organisation_heads")) - word_list("places.words")
    return bool(last) and last[0].strip(".,") in bodies | _GOVERNING
