"""Whether a line end inside a paragraph parts two entries or only wraps the line.

Minutes put one person or one statement on a line; mail and editors wrap prose at a width. The
rule, for lines `a` and `b` of one paragraph whose longest line has W characters:

1. `b` begins with a label ('Chair: …'; in small letters where the paragraph begins with one such), bold, a bullet or a speaker ('<jo> …'), with a list number where
   `a` does too or ends with a stop, or is all in capitals: they are two entries. They are too where `a`
   ends with a colon, unless `b` begins in lower case.
2. `b` does not begin as an entry does (capital, digit, bracket), or `a` is left open by a comma,
   an opened bracket, a word such as 'of' or half a name in a list of whole ones, or `b` opens a bracket: the line is
   wrapped.
3. Otherwise they are two entries where the lines are not wrapped at a width: every one of three or more lines begins
   with a capital and one is below 80% of W; W is above 110 or below 50, `a` is below 60% of W, or the first word of `b` would have fitted on `a` with eight
   characters to spare while most lines of the paragraph begin as entries do.

Where a program has wrapped the document (see `filled`), a line with no room for the next word goes on, and one
with room was ended by its writer. A link that is open goes on always.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from minutes_extract.patterns import Patterns, Source

from ..lexicons import labels

__all__ = ["cuts_date", "cuts_name", "entry_breaks", "heads_people", "labelled", "left_open"]

_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŁŠŽ(")
_DATES = frozenset("0123456789JFMASOND")
WIDE, NARROW, SHORT, SPARE, RAGGED, SURE = 110, 50, 0.6, 8, 0.8, 3


_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_CUT = {"day_cut": "month", "week_cut": "day", "month_cut": "number_alone", "year_cut": "year"}
"""What stands at the end of a line that cuts a date, and what goes on with it."""
_WHO = r"(?:[A-Z]{2,4}|[Aa]ll|ALL|[A-Z][a-z.’'-]{0,20}\s[A-Z][A-Za-z’'-]{1,20})"
"""Initials, or a name of two words: one alone may go on below."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "label": Source(
                r"[A-Z][\w/&.'’()-]*(?: [\w/&.'’()-]+){0,4}:(?=\s|$|[*_])|[A-Z][a-z]{2,20}(?: [a-z]{2,20}){0,3} ?(?:\.{4,90}|…{2,60})(?=\s)"
            ),
            "linked": Source(r"[^\[\]\n]{0,200}\][(\[]"),
            "bold": Source(r"(?:\*\*|__)(?=\w)[^*_:\n]{1,80}(?:\*\*|__)[^\w:]{0,3}$"),
            "small": Source(r"[a-z][a-z'’-]{1,14}(?: [a-z'’-]{1,14}){0,3}:\s"),
            "strong": Source(
                r"\[\*\]|\[/?LIST\]|\*\*|__\w|<b>|<strong>|[-+*·–]\s|[•◦▪‣●○■]|(?:-{0,2}>|=>|→|►|➔)\s|:[a-z_]{2,30}:\s|[👉✅❌☑✔✓✗]\s?|\[[ xX]\]\s|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)\s"
            ),
            "entry": Source(r"[\W_]*[A-Z0-9À-ÖØ-Þ]|(?:\S+@\S+|(?:https?://|www\.)\S+)$"),
            "capital": Source(r"[\W_]*[A-ZÀ-ÖØ-Þ]"),
            "number": Source(
                r"(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s|\[\d{1,3}\]\s+(?=[A-Z])|\d{1,4}/\d{2,4}\s+(?=[A-Z])|\d{1,3}(?:\.\d{1,2}){1,2}[.):]?\s+(?=\(?[A-Z][a-z]|[A-Z]{2,4}\b|[–—-]\s)"
                r"|#?[A-Z]{1,4}-?\d{1,4}(?:[./-]\d{1,4})?[.:)]?\s+(?=[A-Z]{2,4}\b|[A-Z][a-z]+\s)|(?:Item|ITEM|Minute|MINUTE|Section)\s\d{1,3}\b|[A-Z]{1,5}/\d{1,4}(?:/\d{1,4})?(?=\s|[A-Z])"
            ),
            # a task's label and whose it is behind the words: '… from the printer. ACTION: AB, by 20 October'
            "owned": Source(
                rf"[.;)]\s{{1,40}}(?:ACTIONS?|Actions?)\s?[:–-]\s?{_WHO}(?:(?:\s?[,/&+]\s?|\s+and\s+){_WHO}){{0,4}}(?:,?\s[(]?(?:by|before|due)\s[^.;:]{{3,24}})?\.?$"
            ),
            "step": Source(r"\(?(?P<n>[12abAB]|ii?)(?P<sign>[.)])\s{1,3}(?=[^\W\d_])"),
            "status": Source(r"[A-Z][A-Z/ -]{3,40}[.!]?$"),
            "talk": Source(
                r"(?:[\[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?Z?[\])]? +)?<[^<>\s]{1,30}> "
                r"|[\[(](?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?Z?[\])] [a-z_][\w|-]{0,30}: "
            ),
            "open": Source(
                r"(?:,|[-–—(/&]|\b(?:the|a|an|of|to|and|or|for|with|in|on|at|by|from|that|which|who|whom|as|is|are|was|were"
                r"|be|been|its|their|his|her|our|my|this|these|those|into|any|all|no|not|will|would|should|has|have|had"
                r"|between|about|under|over|until|before|after|through|within|without|against|during|regarding|than|if|when|where|because|but|nor|per|via|(?:Mr|Mrs|Ms|Dr|Cllr|St|Rev|Prof)\.?))$"
            ),
            # the end of a meeting, who signs: words that end the page
            "closing": Source(
                r"(?:The |This )?[Mm]eeting (?:was |then )?(?:declared )?(?:ended|closed|finished|concluded|adjourned|rose)\b"
                r"|(?:Time )?(?:Ended|Closed|Finished|Close|End)(?: of (?:the )?[Mm]eeting)?,? (?:at )?\d|Signed\b[\s:._]|(?:Minutes|Notes) (?:taken|recorded|prepared|written|typed) by\b"
            ),
            "councillor": Source(
                r"(?:(?:The |Town |Parish |Deputy ){0,3}Clerk\b|(?:(?:County|District|Borough|City|Town|Parish) )?(?:Cllrs?|Councillors?)\b)"
                r"|(?:\d{1,3}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:members? of (?:the )?(?:public|press)|residents?|parishioners?|electors?)\b"
            ),
            "whole": Source(
                r"(?:\b(?:[A-Z]\.? ?){1,3}|(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:[A-Z][a-z]+ )?)[A-Z][\w'’-]+(?: \([^()]{1,40}\))?$"
            ),
            "body": Source(
                r"\b(?:[Gg]eneral|[Aa]nnual|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|Special|Extraordinary|Public|Town|Parish|Team|the|this|last|next)$"
            ),
            "day_cut": Source(
                r"(?:\b(?:by|on|until|till|from|to|before|after|since|the|between|and|of|ending|commencing|for|w/[bce]|wc|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? |[–-]\s?)(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)?$"
                r"|\b(?:early|late|mid|end of)[ -]?$"
            ),
            "week_cut": Source(
                r"(?:\bw/[bce]|\b[Ww]eek (?:commencing|beginning|ending|of)|\b(?:on|by|until|before|from|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?),?$"
            ),
            "month_cut": Source(rf"\b(?:on|by|until|before|from|since) {_MONTH}$"),
            "year_cut": Source(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},?$"),
            "month": Source(rf"{_MONTH}(?!\w)"),
            "day": Source(rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?!\w)"),
            "number_alone": Source(r"\d{1,2}(?:st|nd|rd|th)?(?=,? (?:19|20)\d\d|[,;]?\s[a-z]|\.?$)"),
            "year": Source(r"(?:19|20)\d\d(?=\W|$)"),
            "markup": Source(r"\]\([^()\s]*\)|\*\*|__|~~|</?[A-Za-z][^<>]*>|[\[`]"),
        }
    )


def cuts_date(above: str, below: str) -> bool:
    """Whether a line ends in the midst of a date: 'w/c 10' / 'February', 'by 6 May' / '2026'."""
    find = _patterns()
    if below[:1] not in _DATES:
        return False
    return any(find[a].search(above[-30:]) and find[b].match(below) for a, b in _CUT.items())


def _closes(above: str, below: str) -> bool:
    """Whether a line ends the page: 'Meeting ended 20.20'. Not the second half of 'Annual General Meeting'."""
    return _patterns()["closing"].match(below) is not None and _patterns()["body"].search(above[-16:]) is None


def labelled(line: str) -> bool:
    """Whether a line is an entry of its own: a label, bold, a bullet, a speaker, words in capitals."""
    return any(_patterns()[name].match(line) for name in ("strong", "label", "talk", "status"))


def _listed(above: str, below: str) -> bool:
    """Whether a line that begins with a number is an entry; wrapped prose may begin one so."""
    number = _patterns()["number"].match
    return number(below) is not None and (number(above) is not None or above[-1:] in ".:;")


def left_open(line: str) -> bool:
    """Whether a line ends in a comma, a dash or a word that never ends a sentence."""
    return _patterns()["open"].search(line[-12:]) is not None


def entry_breaks(lines: list[str], width: int = 0, room: Sequence[int | None] = ()) -> list[bool]:
    """For each line but the last: whether its end parts two entries; `width` is where the document wraps, if known.

    `room` tells, where a program has wrapped the document, what each line has left beyond the first word of the next;
    None where that says nothing.

    >>> entry_breaks(["Jo Hall (JH)", "Sam Lee (SL)"])
    [True]
    >>> entry_breaks(["The board met for the first time since the summer and", "agreed."])
    [False]
    """
    if len(lines) < 2:
        return []
    shown = [_patterns()["markup"].sub("", line.strip()) for line in lines]
    width = max(width, *map(len, shown))
    starts = [bool(_patterns()["entry"].match(line)) for line in shown[1:]]
    listed = sum(starts) >= 0.8 * len(starts)
    capital = _patterns()["capital"].match
    if len(starts) > 1 and all(map(capital, shown[1:])) and min(map(len, shown[:-1])) < RAGGED * width:
        width = 0  # wrapped prose does not begin every line with a capital
    small = _patterns()["small"].match
    keyed = [small(shown[0]) is not None and small(line) is not None for line in shown[1:]]
    first = _count_begins(shown)
    if first:
        keyed[first - 1] = True
    whole = len(room) >= SURE and all(left is not None and left < 0 for left in room)
    ends = zip(pairwise(lines), pairwise(shown), room or [None] * len(starts), keyed, strict=True)
    return [
        key or (not _in_link(*raw) and _ends(ab, raw[1].strip(), left, whole, (width, listed)))
        for raw, ab, left, key in ends
    ]


_SECOND = {"a": "b", "A": "B", "1": "2", "i": "ii"}


def _count_begins(lines: list[str]) -> int:
    """Which line, behind the first, begins a count that a later one goes on with: 'a. Fence' above 'b. Sign'; 0: none."""
    found = [_patterns()["step"].match(line) for line in lines]
    begun = next((n for n, step in enumerate(found) if n and step is not None and step["n"] in _SECOND), 0)
    step = found[begun]
    if not begun or step is None:
        return 0
    later = {(other["n"], other["sign"]) for other in found[begun + 1 :] if other is not None}
    return begun if (_SECOND[step["n"]], step["sign"]) in later else 0


def _ends(words: tuple[str, str], raw: str, room: int | None, whole: bool, habit: tuple[int, bool]) -> bool:
    """Whether the line above is an entry, by its words and by what it has left beyond the first word of `raw`."""
    if words[1][:1].isupper() and "ction" in words[0][-60:].lower() and _patterns()["owned"].search(words[0][-70:]):
        return True
    if room is not None and room < 0 and _goes_on(raw, whole):
        return False
    if _parts(words[0], raw, words[1], *habit):
        return True
    return room is not None and room >= (0 if words[0][-1:] in ".:;!?" else SPARE) and _ended(*words)


def _in_link(above: str, below: str) -> bool:
    """Whether the words of a link go on in the line below: 'see [the', 'plan](https://…)'."""
    opened = above.rfind("[") > above.rfind("]")
    return opened and _patterns()["linked"].match(below) is not None


def _goes_on(below: str, whole: bool) -> bool:
    """Whether the line above, which has no room for the first word of `below`, goes on there.

    A label may stand below a full line by chance, but not where every line of a paragraph is full.
    """
    if _patterns()["bold"].match(below):
        return True
    return not (
        _patterns()["strong"].match(below) or _patterns()["closing"].match(below) or _patterns()["talk"].match(below)
    ) and (whole or not (labelled(below) or _patterns()["number"].match(below)))


def _ended(above: str, below: str) -> bool:
    """Whether a line that has room for the next word was ended by its writer."""
    if left_open(above) or above.count("(") > above.count(")") or cuts_name(above, below) or cuts_date(above, below):
        return False
    return below[:1] != "(" and _patterns()["entry"].match(below) is not None


def cuts_name(above: str, below: str) -> bool:
    """Whether a line of whole names ends with half of one: 'Ann Bell (AB), Carl Dunn (CD), Eve'."""
    *whole, last = above.split("; " if "; " in above else ", ")
    if len(whole) < 2 or not last.isalpha() or not last[0].isupper() or not below[:1].isupper():
        return False
    begun = [part.rsplit(": ", 1)[-1].split() for part in whole]
    return all(len(part) > 1 and part[0][0].isupper() and part[1][0] in _CAPITALS for part in begun)


def _shouts_on(above: str, below: str) -> bool:
    """Whether words in capitals that end a line go on below: '… to the list. WAITING FOR' / 'THE BANK'."""
    last = above.rsplit(" ", 1)[-1].rstrip(",;")
    shouted = len(last) > 1 and last.isalpha() and last.isupper() and not above.isupper()
    return shouted and _patterns()["status"].match(below) is not None


def _parts(above: str, raw: str, below: str, width: int, listed: bool) -> bool:
    if _shouts_on(above, raw) and len(above) >= RAGGED * width:
        return False
    if cuts_date(above, below):
        return False
    if labelled(raw) or _listed(above, raw) or _closes(above, below):
        return True
    starts = bool(_patterns()["entry"].match(below))
    if above.endswith(":") and above.count("(") <= above.count(")"):
        return starts
    if not starts or left_open(above) or above.count("(") > above.count(")") or cuts_name(above, below):
        return False
    if below[0] == "(" and above[-1:].isalnum():
        return False
    if _patterns()["councillor"].match(below) and _patterns()["whole"].search(above[-60:]):
        return True  # '…, Mrs I. Joyce' / 'The Clerk, Mrs K. Lodge'
    if width > WIDE or width < NARROW or len(above) < SHORT * width:
        return True
    word = below.split(maxsplit=1)[0] if below else ""
    return listed and len(above) + 1 + len(word) + SPARE <= width


def titles_text(lines: Sequence[str], width: int = 0) -> bool:
    """Whether the first of some lines is the title of the others: far shorter than they are, with a capital below it.

    >>> titles_text(["3. Budget (Ann)", "Ann went through the figures for the year, of which the hall takes the most."])
    True
    """
    longest = max(width, *map(len, lines))
    return longest > NARROW and 2 * len(lines[0]) < longest and lines[0][-1:] not in ".;" and may_title(lines)


def may_title(lines: Sequence[str]) -> bool:
    """Whether the first of some lines could be the title of the others: short, with nothing left open."""
    title, below = lines[0], lines[1]
    ended = not left_open(title) and title.count("(") <= title.count(")") and not cuts_name(title, below)
    stopped = title[-1:] in ".;" and title.count(" ") > 5
    return ended and len(title) < NARROW and not stopped and _patterns()["entry"].match(below) is not None


_JOINING = frozenset(("in", "also", "for", "not", "of", "those", "with", "and", "were", "others", "other"))
_SURE = frozenset(("present", "apologies", "absent"))


def heads_people(text: str) -> bool:
    """Whether a line is nothing but the label of a list of people: 'Apologies', 'Also present:', 'Guests -'."""
    if len(text) > 40 or not text[:1].isupper():
        return False
    known = labels("labels.attendance")
    bare = text.rstrip(" :–—-")
    said = bare.lower().split()
    kinds = {known.get(word, "" if word in _JOINING else "?") for word in said}
    return len(said) < 5 and "?" not in kinds and (not kinds.isdisjoint(_SURE) or (bare != text and kinds != {""}))
