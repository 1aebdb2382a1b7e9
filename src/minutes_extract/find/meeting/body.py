"""The body that met: what its minutes are of, a name with a word for a group in it, or the title of the page."""

from __future__ import annotations

import re
from itertools import pairwise

from ...lexicons import labels
from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..dates import find_dates
from ..mentions import Mark
from .completed import COMPANIES, fuller, joined, of_it, told, with_inner
from .drafts import MeetingDraft
from .header import Line, crumbs, roomy
from .patterns import patterns
from .titled import called, lettered, sound, titled, undated, weight


def find_body(draft: MeetingDraft, lines: list[Line], site: list[Passage], first: list[Passage]) -> None:
    """The body that met; the name of the site it is published on where the header has none, or what `first` tells."""
    best: tuple[float, Mark] | None = None
    named: list[tuple[int, Mark]] = []
    for n, line in enumerate(lines[:14]):
        if line.key in ("date", "time", "start", "end", "place", "other") or crumbs(line):
            continue
        if _of_list(lines, n):
            continue  # an entry of the agenda
        rooms = patterns()["meeting_rooms"].match(line.text) is not None
        if draft.heading is None and not line.body and not rooms and patterns()["title"].search(line.text):
            draft.title, draft.heading = undated(line), line.mark(0, len(line.text))
        named_here = [*_bodies(line), *(_two_lines(lines[n - 1], line) if n else ())]
        if n < 6 and (not line.body or line.passage.paragraph.kind == "heading"):
            named_here += [(weight(words, line), words) for words in titled(line)][:1]
        for score, words in named_here:
            if not sound(words.text) or patterns()["not_called"].search(words.text):
                continue
            score += (2.0 if line.key == "body" else 0.0) - 0.2 * n
            named.append((n, words))
            if best is None or score > best[0]:
                best = (score, words)
    best = of_it(best, named) or best
    for passage in site if best is None or best[0] < 1.3 else ():
        for score, words in _bodies(Line(passage, 0, len(passage.text))):
            if score > 2.0 and (best is None or score > best[0]):
                best = (score, words)
    for line in lines[:6] if best is None else ():  # 'Steering Committee - 4 May - Recording'
        found = [pair for pair in _bodies(line) if line.key == "other" and pair[0] > 2.5]
        best = max(found, key=lambda pair: pair[0], default=best)
    draft.body = best[1] if best is not None else None
    passages = [line.passage for line in lines] + first
    if draft.body is not None:
        draft.body = joined(draft.body, lines) or fuller(draft.body, passages) or draft.body
    if draft.body is None or _generic(draft.body.text):
        named_alone = draft.body if draft.body is not None and _grouped(draft.body.text) else None
        draft.body = _title_line(lines) or named_alone or told(passages)
    if draft.body is not None:
        draft.body = with_inner(draft.body, lines) or draft.body
    if draft.title is None and lines and not lines[0].body:
        draft.title = next((words for line in lines[:3] if not line.body and (words := undated(line))), None)
        draft.heading = draft.heading or lines[0].mark(0, len(lines[0].text))


def _of_list(lines: list[Line], n: int) -> bool:
    """Whether a line is a point of a list in a list, or of one that 'Agenda' heads."""
    line, at = lines[n], n
    if line.key is not None or line.passage.paragraph.kind != "list_item":
        return False
    while at and lines[at].passage.paragraph.kind == "list_item":
        at -= 1
    return line.passage.paragraph.level > 1 or normal(lines[at].text) in word_list("headings.agenda.lists")


def _title_line(lines: list[Line]) -> Mark | None:
    """The name on a line of its own above the line that says that these are minutes, or of when."""
    lines = [line for line in lines if line.key != "other"]
    for n, line in enumerate(lines[:4]):
        if line.body:
            return None
        whole, begin = line.text, 0
        channel = patterns()["channel"].match(whole)
        begin = channel.end() if channel is not None else 0
        heads = any(other.dates or patterns()["title"].search(other.text) for other in lines[n + 1 : n + 5])
        if heads and line.key in (None, "title", "body") and _named_like(line, begin):
            number = patterns()["number_behind"].search(whole, begin)
            end = number.start() if number is not None else len(whole)
            return line.mark(begin, begin + len(whole[begin:end].rstrip(" ,–-:;.")))
    return None


def _named_like(line: Line, begin: int = 0) -> bool:
    """Whether words are capitalised as a name is, and say nothing of a meeting, of a day or of a place."""
    text = line.text[begin:]
    tokens = normal(text).split()
    short = len(tokens) == 1 and (lettered(text) or (line.passage.paragraph.kind == "heading" and _acronym(text)))
    if not (1 < len(tokens) < 10 or short) or len(text) > 80 or line.dates or line.times or text.endswith((".", ":")):
        return False
    find = patterns()
    if crumbs(line) or "," in text or not sound(text) or _of_office(text):
        return False
    if find["predicate"].search(text) or find["not_place"].search(text) or find["front_matter"].search(text):
        return False
    words = [w for w in text.split() if w[0].isalpha()]
    capitals = sum(w[0].isupper() for w in words)
    enough = capitals * 2 >= len(words) or begin > 0  # the topic of a channel
    named = bool(words) and (words[0][0].isupper() or lettered(text))
    housed = patterns()["housed"].match(text) is not None  # 'School of Mines'
    return (
        named and enough and not (_generic(text) or (roomy(text) and not housed and not _of_shared_words(line, text)))
    )


def _of_shared_words(line: Line, text: str) -> bool:
    """Whether the first line of a document holds no words of a place but those that names of bodies hold as well."""
    rooms = set(re.findall(r"[a-z]+", text.lower())) & word_list("places.words")
    return line.order == 0 and rooms <= word_list("places.shared")


def _of_office(text: str) -> bool:
    """Whether a line names the holder of an office: 'Head Teacher: Ann Bell'."""
    front, colon, _ = text.partition(":")
    return bool(colon) and normal(front).split()[-1:] != [] and normal(front).split()[-1] in word_list("roles.heads")


def _acronym(text: str) -> bool:
    """Whether one word is a name by itself: 'SIG-Audio', 'OKTSC'; not 'MINUTES' or 'PRESENT'."""
    known = word_list("labels.meetings") | word_list("labels.plain_titles") | set(labels("labels.keys"))
    return lettered(text) or (sum(map(str.isupper, text)) > 1 and normal(text) not in known and not text.isupper())


def _two_lines(above: Line, line: Line) -> list[tuple[float, Mark]]:
    """A name that goes on in the next line: 'Upper Fell and Netherby' above 'Community Council'."""
    tokens = normal(line.text).split()
    if not 1 < len(tokens) < 4 or above.key is not None or not _whole(above) or not _whole(line):
        return []
    if tokens[-1] not in word_list("roles.group_heads") or not set(tokens[:-1]) <= word_list("labels.communities"):
        return []
    known = word_list("roles.group_heads") | word_list("roles.organisation_heads")
    if not _named_like(above) or set(normal(above.text).split()) & known:
        return []
    both = above.passage.joined(line.passage)
    return [(3.4, Mark(both, 0, len(both.text)))]


def _whole(line: Line) -> bool:
    return line.start == 0 and line.end == len(line.passage.text)


def _bodies(line: Line) -> list[tuple[float, Mark]]:
    """Names of a body that the line may hold, with scores."""
    out: list[tuple[float, Mark]] = []
    text = line.text
    match = patterns()["minutes_of"].search(text)
    if match is not None:
        words = line.mark(match.end(), _body_end(text, match.end()))
        if (
            len(words) > 2
            and (words.text[0].isupper() or set(normal(words.text).split()) & word_list("roles.group_heads"))
            and not words.text.endswith(("'s", "’s"))
            and normal(words.text) not in ("meeting", "the meeting", "meetings", "last meeting")
        ):
            out.append((1.0 if _generic(words.text) else 3.3, words))
        # 'Audit Panel – notes of our meeting'
        return out + (_named(line, 0) if match.start() > 6 and all(score < 2.0 for score, _ in out) else [])
    match = patterns()["meeting_of"].search(text)
    if match is not None and len(text) < 220:
        words = line.mark(match.end(), _body_end(text, match.end()))
        if len(words) > 2 and normal(words.text) != "the":
            out.append((1.25 if _generic(words.text) else 2.7, words))
    after = match.start() if match is not None and out else -1  # 'Meeting of the Ferry Board'
    for begin in _begins(line):
        out += [pair for pair in _named(line, begin) if pair[1].start > line.start + after]
    return out


def _begins(line: Line) -> list[int]:
    """Where in a line the name of a body could begin: at its start, behind a date, behind a dash or colon."""
    text = line.text
    found = {0} | {m.end for m in line.dates} | {m.end() for m in patterns()["joint"].finditer(text)}
    out: list[int] = []
    at = 0
    for n in sorted(found):
        if n >= len(text) or len(out) == 4:
            break
        at = max(at, n)  # what was skipped once is not looked at again: a line may be all dashes
        while at < len(text) and text[at] in " ,:–|-":
            at += 1
        if at not in out:
            out.append(at)
    return out


def _named(line: Line, begin: int) -> list[tuple[float, Mark]]:
    """The name of a body from here on, if it is one."""
    out: list[tuple[float, Mark]] = []
    text = line.text
    if line.body and len(text) > 60 and text.rstrip().endswith("."):
        return out  # a sentence of the minutes
    words = line.mark(begin, _body_end(text, begin))
    tokens = normal(words.text).split()
    if not 0 < len(tokens) <= 14 or find_dates(words.text):
        return out
    groups, bodies = word_list("roles.group_heads"), word_list("roles.organisation_heads")
    company = len(tokens) > 1 and tokens[-1].replace(".", "") in COMPANIES
    tokens = tokens[:-1] if company else tokens  # 'Fell Ferry Committee Ltd'
    if len(tokens) > 1 and lettered(words.text) and not patterns()["predicate"].search(words.text):
        return [(2.6, words)]  # 'Browser Tools CG'
    if tokens[:2] == ["friends", "of"] and len(tokens) < 8:
        out.append((2.3, words))
    elif (
        company or tokens[-1] in groups | bodies or "-".join(tokens[-2:]) in groups or any(t in groups for t in tokens)
    ):
        group = (
            3.2
            if tokens[-1] in _INNER
            else 2.8
            if {tokens[-1], "-".join(tokens[-2:])} & groups
            else 2.3
            if company or tokens[-1] in bodies
            else 3.1
            if _of_field(tokens)
            else 2.0
        )
        plain = _generic(words.text) and not patterns()["board_of"].search(words.text)
        out.append(((1.2 if plain else group) - 0.1 * (begin > 0), words))
    elif words.end < line.end and patterns()["meeting_word"].match(text, _body_end(text, begin)) and len(tokens) < 7:
        if called(words.text, True) and words.text[0].isupper() and not patterns()["open_end"].search(words.text):
            out.append((1.8, words))  # 'TAC conference call'
    return out


def _body_end(text: str, start: int) -> int:
    """Where the name of a body ends: before 'meeting', 'held', a date or a dash."""
    end = len(text)
    stop = patterns()["after_body"].search(text, start)
    if stop is not None:
        end = stop.start()
    for mention in find_dates(text, start, end)[:1]:
        end = min(end, mention.lead)
    core = text[start:end].rstrip(" ,–-:;.(|")
    tail = patterns()["name_tail"].search(core)
    return start + (len(core) if tail is None else tail.start())


def _of_field(tokens: list[str]) -> bool:
    """Whether a name says behind the group of what it is: 'Advisory Council on Mills', 'Committee for Roofs'."""
    groups = word_list("roles.group_heads")
    return any(a in groups and b in ("on", "for") for a, b in pairwise(tokens))


_INNER = frozenset("committee sub-committee subcommittee panel group sub-group subgroup party team forum body".split())


def _generic(text: str) -> bool:
    """Whether words for a body say nothing of whose it is; '12th' and 'No. 4' say no more."""
    known = word_list("labels.meetings") | word_list("labels.plain_titles")
    if normal(text).split()[:1] == ["staff"] and "meeting" not in normal(text) and len(text.split()) > 1:
        return False  # 'Staff Association', not 'Staff meeting'
    ordinal = patterns()["ordinal_word"]
    return all(
        word in known or word in ("no", "number") or word[0].isdigit() or ordinal.fullmatch(word)
        for word in normal(text).split()
    )


def _grouped(text: str) -> bool:
    heads = word_list("roles.group_heads") | {"directors", "governors", "members", "partners"}
    return not heads.isdisjoint(normal(text).split())
