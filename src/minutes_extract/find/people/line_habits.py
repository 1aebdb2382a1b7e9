"""What the parts of a line together tell of its form: handles, bodies with their people, an office that waits."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from ...lexicons import words as word_list
from ...segment.handles import nick
from ...segment.labels import label_kind
from ...segment.list_lines import cut
from ...segment.names import NONE, STRONG, handles, name_like
from ...segment.passage import Passage, normal
from ..words import CLOSING, GIVEN, HEAD, LINK, OPENING, ORG, PARTICLE, START, TITLE, TOPIC, Word
from ..words import words as read_words
from .behind import outside
from .functions import functions_of
from .name_shapes import looks_like_name, surname_alone
from .parts import DASHES, Part, brackets, core, parts_of
from .said import is_remark


def of_handles(parts: list[Part]) -> bool:
    """Whether a line is of single words that name people, some in small letters: 'Ann, carl, eve_f'."""
    tokens = [part.words[0].text for part in parts]
    if len(parts) > 1 and handles(", ".join(" ".join(w.text for w in part.words) for part in parts)):
        return True
    if len(parts) < 4 or any(len(part.words) > 1 for part in parts):
        return False
    return any(token.islower() for token in tokens) and sum(token[0].isupper() for token in tokens) * 2 >= len(tokens)


def in_pairs(parts: list[Part]) -> bool:
    """Whether people stand in front of dashes, and what they belong to behind them: 'Ann Bell - Acme, Carl Dunn - Weir'."""
    first = second = pairs = 0
    for before, part in pairwise(parts):
        if part.sep in ("-", "–", "—") and before.sep not in DASHES:
            pairs += 1
            first += name_like(" ".join(w.text for w in core(before.words))) > NONE
            second += name_like(" ".join(w.text for w in core(part.words))) == STRONG
    return pairs > 2 and first * 4 >= pairs * 3 and second * 2 < pairs


def lettered_pairs(parts: list[Part]) -> bool:
    """Whether each name with a letter has one word behind it, and none of these is a given name: 'Ann B, Acorn, Carl D, Oxfam'."""
    if len(parts) < 4 or len(parts) % 2 or any(part.sep not in (",", ";", "and", "&") for part in parts[1:]):
        return False
    if any(part.sep in ("and", "&") for part in parts[1::2]):
        return False  # 'Priya K and Olek'
    names, others = [core(part.words) for part in parts[::2]], [core(part.words) for part in parts[1::2]]
    if not all(len(name) == 2 and len(name[1].text.rstrip(".")) == 1 for name in names):
        return False
    return all(len(other) == 1 and not other[0].has(GIVEN) for other in others)


def in_entries(parts: list[Part]) -> bool:
    """Whether semicolons part people of whom commas say more: 'Ann Bell, Clerk; Carl Dunn, Weir Mills; Eve Frost, Head'."""
    starts = [part for n, part in enumerate(parts) if not n or part.sep == ";"]
    named = sum(looks_like_name(core(part.words)) and len(core(part.words)) > 1 for part in starts)
    said = [part for part in parts if part.sep == ","]
    told = sum(part.words[0].has(GIVEN | TITLE) for part in said)
    if len(starts) == 2:  # as surely as can be: each is one person with one thing said
        return named == len(said) == 2 and not told and [part.sep for part in parts[1:]] == [",", ";", ","]
    return len(starts) > 2 and named * 4 >= len(starts) * 3 and 4 * told <= len(said) and 2 * len(said) >= len(starts)


def in_trios(lines: list[Passage]) -> bool:
    """Whether most lines have three parts, a name, an office and something else: 'Ann Bell, Manager, Weir Works'."""
    found = [parts for line in lines if len(parts := parts_of(line.once(read_words))) == 3]
    told = sum(looks_like_name(core(a.words)) and b.words[-1].has(HEAD) for a, b, _ in found)
    return told > 2 and told * 3 >= len(lines) * 2


def entries_of(line: Passage) -> list[Passage]:
    """The entries of a line that semicolons part, each of one person with commas behind the name; else the line itself."""
    text = line.text
    if ";" not in text or len(line.pieces) > 1:
        return [line]
    at, depth, out = 0, 0, []
    for i, char in enumerate([*text, ";"]):
        depth += (char in "([") - (char in ")]")
        if char == ";" and depth <= 0 and text[at:i].strip():
            out.append(cut(line, at, i))
            at = i + 1
    return out if all("," in entry.text for entry in out) else [line]


def surname_first(parts: list[Part]) -> bool:
    """Whether the people of a line stand with their surnames in front: 'Bell, Ann (Chair); Dunn, Carl'."""
    pairs = [(a, b) for a, b in pairwise(parts) if _turned(a, b)]
    first = parts[1:2] if len(parts) > 2 and parts[1].sep == ":" else parts[:1]  # 'Clerk: Bell, Ann'
    return bool(pairs) and sum(part.sep == "," for part in parts) - len(pairs) <= len(pairs) and first[0] is pairs[0][0]


def _turned(first: Part, second: Part) -> bool:
    if second.sep != "," or first.sep == "," or not one_surname(first.words):
        return False
    given = core(second.words)
    return 0 < len(given) < 3 and given[0].has(GIVEN) and not first.words[-1].has(GIVEN | HEAD | ORG)


def may_be_turned(parts: list[Part]) -> bool:
    """Whether a line has the shape of one surname and what is given with it: 'Kloot, Zorvan (Chair)'."""
    parts = parts[1:] if len(parts) == 3 and parts[1].sep == ":" else parts
    if len(parts) != 2 or parts[1].sep != "," or not one_surname(parts[0].words) or parts[0].words[-1].has(HEAD | ORG):
        return False
    given = core(parts[1].words)
    return 0 < len(given) < 3 and all(w.capital and not w.has(HEAD | ORG | START) for w in given)


def one_surname(words: list[Word]) -> bool:
    """Whether words are one surname, with what belongs in front of it: 'van Dijk'."""
    return len(words) < 4 and words[-1].capital and all(w.has(PARTICLE) for w in words[:-1])


def by_handle(parts: list[Part]) -> bool:
    """Whether a line names people by their handles: '@annb, @carl-d (half), Eve'."""
    signs = [part.words[0].text[0] == "@" for part in parts]
    return len(parts) > 1 and (signs[0] or any(a and b for a, b in pairwise(signs)))


def of_holders(passage: Passage, parts: list[Part]) -> bool:
    """Whether the parts of a line are bodies with their people in brackets: 'Alborg (K. Steen), Kyomi (T. Araki)'."""
    found = 0
    for part in parts:
        around = outside(part.words)
        inner = brackets(passage, part.words)
        if not around or len(around) == len(part.words) or len(inner) != 1:
            return False
        first = re.split(r"[,;]", inner[0].text)[0]
        if name_like(" ".join(w.text for w in around)) == STRONG:
            return False
        found += name_like(first) == STRONG and " " in first
    return found > 1 and found * 3 >= len(parts) * 2


def dashed_first(parts: list[Part]) -> bool:
    """Whether a dash or colon follows the first part, and people may stand behind it."""
    return len(parts) > 1 and parts[1].sep in DASHES


def of_body(parts: list[Part]) -> bool:
    """Whether the letters of a body stand in front of its people: 'FWC: Ann Bell, Carl Dunn'."""
    if len(parts) < 3 or parts[1].sep != ":" or not all(w.text.isupper() and len(w.text) > 1 for w in parts[0].words):
        return False
    after = [name_like(" ".join(w.text for w in core(part.words))) for part in parts[1:]]
    return after[0] == STRONG and after.count(STRONG) * 2 > len(after)


def of_names(parts: list[Part]) -> bool:
    """Whether a line is a plain list of names, most of them of two or three words: what looks like an office there is a surname."""
    if len(parts) < 5 or any(part.sep not in ("", ",", "and", "&") for part in parts[1:]):
        return False
    named = [p for p in parts if 1 < len(p.words) < 4 and looks_like_name(p.words) and not p.words[-1].has(HEAD | ORG)]
    short = sum(len(p.words) < 4 for p in parts)
    return short == len(parts) and len(named) * 3 >= len(parts) * 2


def bared(parts: list[Part]) -> list[Part]:
    """The parts of a line without the bracket round one whole name among others: 'Ann, Carl, Eve, (Zorvan)'."""
    inside = [p for p in parts if p.words[0].text in OPENING and p.sep in (",", "and", "&")]
    if len(inside) != 1 or len(parts) < 4 or inside[0].words[-1].text not in CLOSING:
        return parts
    name = inside[0].words[1:-1]
    others = [core(p.words) for p in parts if p is not inside[0]]
    if not name or name[0].text.isupper() or not all(map(_called, (name, *others))):
        return parts
    return [Part(p.sep, name, p.marks) if p is inside[0] else p for p in parts]


def _called(words: list[Word]) -> bool:
    """Whether words are a name, or one word that people go by."""
    return looks_like_name(words) or (len(words) == 1 and nick(words[0].text) is not None)


def of_singles(parts: list[Part]) -> bool:
    """Whether a plain list begins with a name of one word and has more of them: 'Nick, Carl Dunn, Luther, LJ'.

    Behind a title, words of bodies may be surnames as well: 'Cllrs Bell, Hall and Ward'.
    """
    if len(parts) < 3 or any(part.sep not in ("", ",", "and", "&") for part in parts):
        return False
    heads = [core(part.words) for part in parts]
    titled = len(heads[0]) > 1 and heads[0][0].has(TITLE)
    heads[0] = heads[0][titled:]
    if len(parts) < 4 - titled or not all(0 < len(head) < 4 for head in heads):
        return False
    named = [_one_name(head) or (titled and surname_alone(head)) for head in heads]
    return named[0] and sum(named) * 3 >= len(heads)


def _one_name(words: list[Word]) -> bool:
    """Whether a single word may be what somebody is called."""
    if len(words) != 1 or not words[0].capital or not words[0].text[:2].isalpha():
        return False
    return not words[0].has(HEAD | ORG | START | TOPIC | TITLE | LINK) or words[0].has(GIVEN)


def set_as_name(words: list[Word], singles: bool, names: bool) -> bool:
    """Whether words are a name because most others of the line are: a single word, one in small letters."""
    coded = len(words) == 1 and words[0].text[-1:].isdigit() and words[0].text[:2].isalpha()  # 'xor77', not '7pm'
    if not words or (is_remark(words[0].text) and not coded):
        return False
    if singles and len(words) == 1 and (words[0].capital or nick(words[0].text) is not None):
        return not words[0].has(HEAD | ORG | TITLE | LINK) or surname_alone(words)
    return (singles or names) and _small_name(words)


def _small_name(words: list[Word]) -> bool:
    """Whether words, some in small letters, are a name as others of the list: 'otter james', 'Monica pebble'."""
    if len(words) not in (2, 3) or not all(w.text.isalpha() for w in words) or not any(w.has(GIVEN) for w in words):
        return False
    return not any(w.has(HEAD | ORG | START | TOPIC | LINK | TITLE) and not w.has(GIVEN) for w in words)


def as_others(words: list[Word]) -> bool:
    """Whether two words are set as a name, whatever the second may mean besides: 'Nicholas Head'."""
    return len(words) == 2 and all(w.capital for w in words) and not words[0].has(HEAD | ORG | START | TOPIC)


def heads_any(text: str) -> bool:
    """Whether words in front of people are no body's: 'Others', 'Guests', or more than a name."""
    said = normal(text)
    return len(text) > 70 or label_kind(said) is not None or said in word_list("labels.weak")


def by_brackets(lines: list[Passage]) -> bool:
    """Whether each line of a list ends with the body of its people, of another one each: 'Ann Bell, Carl Dunn (Acme)'."""
    found = [match for line in lines if (match := _closing().fullmatch(line.text)) is not None]
    bodies = {match["body"] for match in found}
    several = any("," in match["who"] or " and " in match["who"] for match in found)
    return len(found) > 2 and len(bodies) == len(found) and several and len(found) * 4 >= len(lines) * 3


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"(?P<who>[^()\[\]]{3,200})[(\[](?P<body>[^()\[\]]{2,60})[)\]]\W{0,2}")


def fused_names(words: list[Word]) -> bool:
    """Whether more words than one name has are those of people whose names run together."""
    if len(words) < 6 or not all(w.capital or w.has(PARTICLE) for w in words):
        return False
    told = sum(w.has(GIVEN | TITLE) for w in words)
    bodies = sum(w.has(ORG | TOPIC) and not w.flags & (GIVEN | TITLE | HEAD) for w in words)
    offices = sum(w.has(HEAD | START) and not w.has(GIVEN | TITLE) for w in words)
    first = words[0].has(HEAD | START | TITLE) and not words[-1].has(HEAD)  # 'Inspector Ann Bell Constable Carl Dunn'
    return told > 1 and bodies * 4 <= len(words) and (offices * 4 <= len(words) or (first and offices * 2 < len(words)))


def first_of_two(head: list[Word], following: list[Part]) -> bool:
    """Whether a single word is the given name of the first of two: 'Gus & Ivy Hart'."""
    if len(head) != 1 or not following or following[0].sep not in ("&", "+") or not head[0].capital:
        return False
    after = core(following[0].words)
    return len(after) > 1 and not head[0].has(HEAD | ORG | START | TOPIC) and looks_like_name(after)


def titles(part: Part, following: list[Part]) -> bool:
    """Whether a part in the midst of a line is an office whose holder follows it: 'Clerk: Carl Dunn'."""
    if not following or following[0].sep != ":":
        return False
    return part.words[-1].has(HEAD) and looks_like_name(core(following[0].words))


def holder_follows(part: Part, following: list[Part]) -> int:
    """Where the office begins whose holder stands behind it: 'and the Clerk, Mrs Ann Bell'; 0 where it is of somebody in front."""
    words = [w.text.lower() for w in part.words]
    the = words.index("the") if "the" in words[:4] else -1
    if the < 0 or not 1 < len(words) - the < 6 or not part.words[-1].has(HEAD) or not following:
        return 0
    head = core(following[0].words)
    if (
        following[0].sep not in (",", *DASHES)
        or following[0].words[0].text == "and"
        or not head
        or not looks_like_name(head)
    ):
        return 0
    joined = part.sep not in (",", *DASHES) or the > 0
    if the and words[the - 1] not in ("with", "and", "also", "plus", "including", "by"):
        return 0
    again = len(following) > 1 and following[1].sep == "," and following[1].words[0].text == "the"
    return the + 1 if joined or (head[0].has(TITLE) and not again) else 0


def of_function(part: Part, following: list[Part]) -> bool:
    """Whether a part says what the one behind its colon did at the meeting: 'Scribe: Carl Dunn'."""
    if not following or following[0].sep != ":" or len(part.words) > 4:
        return False
    return bool(functions_of(" ".join(word.text for word in part.words)))


def named_office(words: list[Word]) -> int | None:
    """Where a job title begins behind a name without a mark between them: 'Ann Bell Chief Executive'."""
    for i in range(2, min(len(words), 6)):
        if words[i].has(HEAD | START) and not words[i].has(GIVEN):
            rest = words[i:]
            headed = any(w.has(HEAD) for w in rest)
            return i if headed and words[i - 1].capital and looks_like_name(words[:i]) else None
    return None


def another(after: list[Word]) -> bool:
    """Whether the words behind a bracket begin with another person: 'Ann Bell (Chair) Carl Dunn'."""
    if len(after) < 2 or not after[0].capital:
        return False
    if after[0].has(TITLE) and after[1].capital:
        return True
    return not any(w.has(HEAD | ORG | START) for w in after[:2]) and looks_like_name(after[:2])
