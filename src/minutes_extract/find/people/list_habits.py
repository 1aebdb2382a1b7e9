"""What a glance over the attendance lists tells: habits that all lines of a list share, bodies named in them."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise, repeat

from ...segment.layout import Roster
from ...segment.names import NONE, STRONG, name_like
from ...segment.passage import Passage
from ...survey import Evidence
from ..words import CAPITAL, FINAL, START, TITLE, TOPIC, Word
from ..words import STRONG as STRONG_BODY
from ..words import words as read_words
from .codes import dashed
from .letter_cuts import by_letters
from .line_begins import begin
from .line_habits import entries_of, in_trios, may_be_turned, surname_first
from .names import own_letters
from .parts import parts_of
from .roles import Context, organisation_like
from .run_on import run_on
from .said import is_initials


def list_context(rosters: list[Roster], evidence: Evidence) -> Context:
    """What a glance over the lists tells: organisations named in them, the habit of the last comma."""
    known: set[str] = set()
    titled = last = 0
    for roster in rosters:
        for row in roster.rows:
            filled = [c for c in row if c]
            alone = bool(filled) and _of_one_name(filled[0])
            for n, cell in enumerate(filled[1:]):
                for passage in cell:
                    cut = passage.text.rfind(", ")
                    titled += n == 0
                    tail = read_words(passage.text[cut + 2 :]) if cut > 0 else []
                    if tail and len(tail) < (9 if alone else 6) and organisation_like(tail):
                        last += n == 0
                        known.add(" ".join(w.text for w in tail).lower())
                    elif cut < 0 and alone and len(passage.text) < 60 and (n == 1 or len(filled) == 2):
                        whole = passage.once(read_words)
                        if organisation_like(whole) and (n == 1 or not whole[0].flags & (START | TOPIC)):
                            known.add(" ".join(w.text for w in whole).lower())
    lines = [line for roster in rosters for line in roster.lines if ";" in line.text]
    turned = any(surname_first(parts_of(line.once(read_words))) for line in lines)
    turned = turned or any(turned_names(roster.lines) for roster in rosters)
    cells = [row[0][0] for roster in rosters for row in roster.rows if row and len(row[0]) == 1]
    held = sum(c.text.count(",") == 1 and surname_first(parts_of(c.once(read_words))) for c in cells)
    turned = turned or (held > 1 and held * 2 >= len(cells)) or turned_names(cells)
    habit = bool(titled) and last * 2 >= titled
    every = [roster.lines for roster in rosters]
    every += [cell for roster in rosters for row in roster.rows for cell in row[:1] if len(cell) > 1]
    trios = any(in_trios([e for line in lines for e in entries_of(line)]) for lines in every)
    joined = _joined(rosters, evidence)
    fused = any(map(_running_on, [*(p for r in rosters for p in r.lines), *cells], repeat(evidence)))
    behind = frozenset(kind for roster in rosters for kind in kinds_behind(roster.lines))
    return Context(
        known=frozenset(known),
        comma_last=habit,
        joined=joined,
        turned=turned,
        trios=trios,
        run_on=fused,
        behind_all=behind,
    )


def kinds_behind(lines: list[Passage], others: frozenset[str] = frozenset()) -> set[str]:
    """The kinds of paragraph whose lines have bodies behind the names; one or two lines go by `others`, the lists beside theirs."""
    held: dict[str, list[Passage]] = {}
    for line in lines:
        held.setdefault(line.paragraph.kind, []).append(line)
    return {
        kind
        for kind, alike in held.items()
        if body_behind(alike)
        or (
            kind in others and len(alike) < 3 and all("," in line.text and not _only_names(line.text) for line in alike)
        )
    }


def _only_names(text: str) -> bool:
    """Whether most parts of a line are surely names: nobody's body stands behind any of them."""
    parts = [part for part in re.split(r"[,;&]| and ", text) if part.strip()]
    return 2 * sum(map(_surely_named, parts)) > len(parts) > 1


def _running_on(passage: Passage, evidence: Evidence) -> bool:
    """Whether people surely run on in a line: each with a comma behind the name, and none in front of the next."""
    many = passage.text.count(",") > 1 and ";" not in passage.text and len(passage.text) < _LONG
    if not many:
        return False
    return len(by_letters(passage)) > 1 or len(run_on(passage, passage.once(read_words), evidence)) > 1


_LONG = 600


def _of_one_name(cell: list[Passage]) -> bool:
    """Whether a cell has no more words than the name of one person."""
    count = depth = 0
    for word in (w for p in cell for w in p.once(read_words)):
        depth += (word.text == "(") - (word.text == ")")
        count += depth == 0 and word.capital and not word.has(TITLE)
    return count < 4


def _joined(rosters: list[Roster], evidence: Evidence) -> frozenset[tuple[str, str]]:
    """Words of titles and bodies that stand side by side in the text, or more than once in the lists."""
    behind = [p for roster in rosters for row in roster.rows for cell in [c for c in row if c][1:] for p in cell]
    pairs = Counter([pair for p in behind if " " in p.text for pair in _side_by_side(p.once(read_words))])
    return frozenset(pair for pair, count in pairs.items() if count > 1 or pair in evidence.pairs)


def _side_by_side(words: list[Word]) -> set[tuple[str, str]]:
    """The pairs of words of which the first ends neither a title nor, for all that is known, the name of a body."""
    return {
        (a.text.lower(), b.text.lower())
        for a, b in pairwise(words)
        if a.flags & b.flags & CAPITAL and not a.flags & (FINAL | STRONG_BODY)
    }


def names_last(lines: list[Passage]) -> bool:
    """Whether most lines put something in front of a name: 'Acme – Ann Bell'."""
    score = 0
    for line in lines:
        parts = dashed(line.text.split(";", 1)[0])
        lettered = parts is not None and (
            own_letters(parts[1].split(), parts[0]) or is_initials(parts[1], parts[0].split())
        )
        if parts is not None and not lettered:
            first, second = name_like(parts[0]), name_like(re.split(r"[,;&]| and ", parts[1], maxsplit=1)[0])
            first = NONE if parts[0].isupper() and " " not in parts[0] and not parts[1].isupper() else first
            score += (second > first) - (first > second)
    return score > 0


def turned_names(lines: list[Passage]) -> bool:
    """Whether most lines put the surname in front: 'BELL, Ann'."""
    split = [parts_of(begin(line)[0]) for line in lines]
    found = sum(map(surname_first, split))
    shaped = sum(map(may_be_turned, split))  # names of which no word is known stand among others
    return found > 2 and (found * 3 >= len(lines) * 2 or (found * 3 >= len(lines) and shaped == len(lines)))


def _full_name(part: str) -> bool:
    """Whether a part of a line is surely a name, and not letters that may be a body's."""
    return name_like(part.strip()) == STRONG and not part.strip().isupper()


def _surely_named(part: str) -> bool:
    """Whether a part is a full name, and no body that begins with letters: 'JBX Risk Management'."""
    first = part.split(maxsplit=1)[0]
    return _full_name(part) and not (len(first) > 1 and first.isupper()) and not organisation_like(read_words(part))


def one_a_line(lines: list[Passage]) -> bool:
    """Whether each line of a list is of one person: what follows a title there is an organisation."""
    if len(lines) < 3 and not (len(lines) == 2 and all(line.paragraph.kind == "list_item" for line in lines)):
        return False
    many = sum(sum(map(_full_name, re.split("[,;]", line.text))) > 1 for line in lines)
    return many == 0 and sum(_led(line.text) for line in lines) * 2 < len(lines)


def _led(text: str) -> bool:
    """Whether the letters of a body stand in front of a dash or colon, and names behind it: 'FWG – Bell, Dunn'."""
    found = re.match(r"\W*(?P<led>[A-Z]{2,6})(?: [–—-]|:) (?P<name>[A-Z][a-z][^,;(]{0,40})", text)
    if found is None:
        return False
    names = found["name"].split()
    return found["led"][0] != names[0][0] or not (own_letters(names, found["led"]) or is_initials(found["led"], names))


def _shown(line: Passage) -> str:
    """The words of a line without a box or bullet in front, and without what stands in brackets."""
    words = begin(line)[0]
    text = line.text[words[0].start :] if words else line.text
    return re.sub(r"[(\[][^()\[\]]{0,80}[)\]]", " ", text)


def body_behind(lines: list[Passage]) -> bool:
    """Whether most lines of a list name somebody and, behind one mark, what is surely nobody: 'Ann Bell, Weir Hydro Ltd'."""
    two = len(lines) == 2 and all(line.paragraph.kind == "list_item" for line in lines)
    if len(lines) < 3 and not two:
        return False
    split = [[p for p in re.split(r"[,;|/]|\s[-–—]\s", _shown(line)) if p.strip()] for line in lines]
    if not all(split):
        return False  # a line holds nothing but a bracket
    first = [part[0].strip() for part in split]
    named = sum(" " in name and name_like(name) > NONE for name in first)
    others = sum(len(part) > 1 and not any(map(_surely_named, part[1:])) for part in split)
    bare = sum(len(part) == 1 for part in split)
    second = [part[1].strip() for part in split if len(part) > 1]
    told = any(name_like(text) == NONE or organisation_like(read_words(text)) for text in second)
    told = told or not any(" " in text for text in second)
    if two and (others < 2 or not any(organisation_like(read_words(text)) for text in second)):
        return False
    return named == len(lines) and told and (others + bare) * 4 >= len(lines) * 3 and others * 2 > len(lines)
