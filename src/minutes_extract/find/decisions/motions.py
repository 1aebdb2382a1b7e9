"""Motions: what was moved, by whom, and whether it was carried by the sentences behind it."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.cues import Cues
from minutes_extract.patterns import Patterns, Source

from ...segment.passage import Passage
from .patterns import NAME, WHO
from .votes import votes

MOTIONS = Cues(
    (
        "moved",
        "moves ",
        "motion",
        "vote",
        "suggested",
        "proposed",
        "proposal",
        "put forward",
        "m/s/",
        "msc",
        "msp",
        "msa",
    )
)
"""A passage that holds none of these has no motion."""


class Motion(NamedTuple):
    """A motion in a passage: where its words begin and end, and where what is said of it ends."""

    begin: int
    end: int
    stop: int
    following: int  # how many sentences after it are about it
    passed: bool
    failed: bool = False


@cache
def motion_patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "label": Source(r"\W*(?:MOTION|Motion|VOTE|Vote|PROPOSAL|Proposal|Moved(?=\s?:\s{1,3}[Tt]hat\b)|MOVED(?=\s?:\s{1,3}(?:[Tt]hat|THAT)\b))(?:\s+(?:(?:[Nn]o\.?\s?|[Nn]umber\s|#\s?)?(?:[A-Z]{1,3}[/-]?)?\d{1,4}(?:[/.-]\d{1,4}){0,3}[A-Za-z]?|taken))?(?:\s*\([^()]{2,60}\))?\s*[:–—-]+\s*|\W*M/?S/?[CPA]\b[\s:(]*(?:[A-Z][\w’'-]+\s*/\s*[A-Z][\w’'-]+)[):\s]*"),
        "moved": Source(
            rf"\W*(?:[A-Z][^.:;]{{2,60}}:\s+)?(?:(?:With|Upon|After|Following|Asking|On|There being)\b[^,.;:]{{3,90}},\s)?(?:(?:[A-Z]\w+ )?(?:[Aa]|[Tt]he|[Oo]n (?:a|the)|[Oo]n)?\s?(?:[Mm]otion|MOTION)\s+(?:was\s+)?(?:made\s+|put\s+)?(?:by|of|from|to)\b"
            rf"|(?:{WHO}(?:,? (?:Jr|Sr|II|III)\.?)?|The (?:[Cc]hair(?:man|person)?|President|Mayor)),?\s+(?:then\s+)?(?:moved(?=,)|move[sd]|MOVE[SD]|motion(?:s|ed)|MOTIONED|ma(?:de|kes) (?:a|the) motion)(?:,[^,]{{3,40}},)?\s+(?:that|to(?= (?!(?:the|an?|our|its|his|her|their|new)\b)[a-z])|for|the|we|approval|adoption|acceptance)\b"
            rf"|(?:[Mm]oved|MOVED|[Pp]roposed)(?: by)?:?\s+{NAME},? (?:and )?(?:[Ss]econded|SECONDED)(?: by)?:?\s+{NAME}\s?[:,–-]\s?(?:[Tt]hat|THAT)\b"
            rf"|{WHO} (?:proposed|moved|MOVED)(?:,? and|,) {WHO} (?:seconded|SECONDED),?\s+(?:that|to|the|an?)\b|[Mm]otion \([^()]{{3,40}}\) (?:to|that)\b"
            r"|It was (?:moved|proposed)\b[^.]{0,80}\bseconded\b"
            rf"|[A-Z][^.;]{{3,200}}? (?:was|were) (?:proposed|moved|put forward)(?: for (?:approval|acceptance|adoption|signature)| to be (?:approved|accepted|adopted))?(?: as (?:an?|the) [a-z ]{{4,40}})? by {NAME},? (?:and )?seconded by {NAME}\b)"
        ),
        "proposed": Source(rf"\W*{WHO},? (?:then |also )?propose[sd] (?:that|to|the|an?|their|our|[a-z]{{2,12}}ing|[a-z-]{{3,14}} (?:of|for)|[A-Z][a-z]{{1,20}} [A-Z][a-z]{{1,20}} (?:as|for))\b(?=[^\n]{{3,300}}\b[Ss]econd(?:ed|s)\b)"),
        "second": Source(rf"\W*(?:(?:This|It|The (?:motion|proposal)) was (?:then |duly )?(?:seconded|moved|proposed)\b|[Ss]econd(?:ed|er)?\b|SECONDED|[Mm]oved\b|[Pp]roposed\b|{WHO},?\s+(?:second(?:s|ed|ing)|SECOND(?:S|ED)|was the second))"),
        "seconds_it": Source(rf"\W*(?:{WHO},?\s+seconded (?:the|this|that|his|her) (?:motion|proposal)\b|The (?:motion|proposal) was (?:then |duly )?seconded\b)"),
        "passed": Source(
            r"\b(?:carrie[ds]|passe[ds]|pass(?=\W*$)|approved|adopted|accepted|agreed|unanimous(?:ly)?|all (?:in favou?r|ayes?)|all were in favou?r|so ordered|no objections?"
            r"|without objection|ayes?)\b",
            re.IGNORECASE,
        ),
        "failed": Source(r"\b(?:died|failed|fell|lost|defeated|withdrawn|tabled|no second|not seconded|lack of a second|postponed|not carried|not approved)\b", re.IGNORECASE),
        "outcome": Source(
            r"\W*(?:[A-Z][\w’'-]+\s?/\s?[A-Z][\w’'-]+,?\s+(?=carried|passed|agreed))?(?:(?:Resolution|Result|Outcome|Decision)\s?[:–-]\s*)?(?:(?:So|The|This|Upon (?:a )?vote,? the)\s)?(?:It (?:was|is) (?:then )?)?(?:[Mm]otion|MOTION|[Cc]arried|CARRIED|[Pp]asse[ds]|PASSE[DS]|Pass(?=\W*$)|[Aa]ccepted|[Aa]pproved|APPROVED|[Uu]nanimous\w*|UNANIMOUS\w*|[Aa]ll (?:in|ayes?|were|voted)|[Vv]ot(?:e|ed|ing)\b"
            r"|VOTE|[Rr]oll call|[Yy]es:? \d|[Nn]o (?:second|objection)|[Aa]yes?\b|[Ii]n favou?r|[Aa]greed|\d{1,3}\s?(?:/|(?:out )?of)\s?\d{1,3} (?:voted )?(?:yes|ayes?|in favou?r)\b|(?:Lost|LOST|Defeated|DEFEATED|Withdrawn|WITHDRAWN|Not carried|NOT CARRIED)(?:\W|$)|\d{1,2}[-–]\d|\d{1,3} (?:votes? )?(?:for|in favou?r)\b|[A-Z]\w+ (?:yes|no|aye|nay|abstained|\+1))"
        ),
        "counted": Source(r"\W*(?:For|In favou?r|Against|Abst\w+|Yes|No|Result)(?:\s*[:–-]|\s\d{1,3}\b(?=\W+(?:[Aa]gainst|[Nn]o|[Aa]bst)))"),
        # a line of a form: 'Motion: …', 'Moved by: …', 'Result: …'
        "part": Source(r"\W*(?:Motion|Proposal|Moved|Mover|Proposed|Proposer|Second(?:ed|er)?|Discussion|Debate|Votes?|Voting|Result|Outcome|For|In favou?r|Against|Abst\w+)(?: by| of)?\s?:", re.IGNORECASE),
        "another": Source(r"\W*It (?:was|is) (?:\w+ly |then |also )?(?:agreed|resolved|decided) (?:to|that)\b|\W*(?:MOTION|Motion|PROPOSAL|Proposal)(?:(?:\s+#?\d{1,3})?\W{0,3}[:–—]\W*\w+ \w| (?:to|that) (?:\w+ ){2})"),
        "aside": Source(r"\W*(?:Discussion|Debate|Comments?|Result|Outcome|Vote)\s?:\s*(?:none|n/?a|nil|no (?:discussion|comments?))?\W*", re.IGNORECASE),
        # nothing but who moved and seconded, or a sentence that leads to what was resolved
        "movers": Source(
            rf"\W*{NAME},? moved,? (?:and )?{NAME},? seconded\W*|\W*(?:(?:It was )?(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Mm]over|[Pp]roposer|[Pp]rop\b\.?)[\s:]*(?:by\s+)?{NAME}[\s,;.–/&-]*(?:and\s+)?(?:[Ss]econded|SECONDED|[Ss]econder|[Ss]ec\b\.?)[\s:]*(?:by\s+)?{NAME}[\s,;.:–-]*(?:and|to|and (?:it was )?resolved|and agreed)?[\s,:–-]*)"
        ),
        "recorded": Source(r"\b(?:and|was|were|it was)\s+(?:\w+ly |duly )?(?P<verb>resolved|agreed|approved|adopted|accepted|ratified)\b", re.IGNORECASE),
        "words": Source(r"\W{0,3}That (?:the |this )?[A-Z][^.?!:]{2,60}:\s*$|\W{0,3}That\b[^.?!]{0,200}?\b(?:be|(?:Council|Board|Committee|Panel|[A-Z]{3,8}|Trustees|Members|Clerk)\s+(?:\w+ly\s+)?[a-z]{3,})\b"),
        "only": Source(r"\W*(?:(?:the )?(?:vote|motion)\s(?:was )?)?(?:passed|carried|approved|adopted)(?: unanimously)?\W*", re.IGNORECASE),
        "suggested": Source(r"\W*It was (?:suggested|proposed)\b"),
        "tally": Source(r"\W*(?:VOTE|Vote)(?:\s+taken)?\s*:?\s*(?:\d|(?:Yes|For|Ayes?|In favou?r)\W{0,3}\d|[A-Z]\w+ (?:yes|no|\+1))"),
    })  # fmt: skip


def outcome_below(text: str) -> bool | None:
    """Whether a short line below a motion says that it was carried or seconded; None where it is about something else."""
    find = motion_patterns()
    if (
        len(text) > 140
        or " that " in text
        or find["another"].match(text)
        or not (find["second"].match(text) or find["outcome"].match(text) or find["counted"].match(text))
    ):
        return None
    return find["failed"].search(text) is None


def outcome_only(text: str) -> bool:
    """Whether words say nothing but that something was carried: 'Vote passed'."""
    return motion_patterns()["only"].fullmatch(text) is not None


def names_movers(text: str, begin: int) -> bool:
    """Whether a line only says who moves what stands below it: 'Moved: A Bell  Seconded: C Dunn', 'It was moved by Ann and'."""
    if len(text) - begin >= 160:
        return False
    label = motion_patterns()["label"].match(text, begin)  # 'MOTION: moved by Ann, seconded by Carl'
    return motion_patterns()["movers"].fullmatch(text, label.end() if label is not None else begin) is not None


def is_motion(text: str, begin: int) -> bool:
    """Whether a line could be the words of a motion: 'That the hens be sold.'"""
    return motion_patterns()["words"].match(text, begin) is not None


def part_of_motion(text: str) -> bool:
    """Whether a line is one of the form that a motion is written down in."""
    return motion_patterns()["part"].match(text) is not None


def says_nothing(passage: Passage) -> bool:
    """Whether a line between a motion and its result tells nothing: 'Discussion: None', a box that is not ticked."""
    if passage.paragraph.marker == "[ ]":
        return len(passage.text) < 30
    return motion_patterns()["aside"].fullmatch(passage.text) is not None


def read_motion(text: str, spans: list[tuple[int, int]], n: int) -> Motion | None:
    """The motion that the sentence `spans[n]` puts, with what the sentences behind it say of it."""
    find = motion_patterns()
    a, b = spans[n]
    if find["tally"].match(text, a, b):
        return None
    if n + 1 < len(spans) and moves_only(text, a, b) and find["words"].match(text, *spans[n + 1]) is not None:
        return _led(text, spans, n)  # 'Proposed AB, seconded CD. That the gate be sold.'
    label = find["label"].match(text, a, b)
    counted = n + 1 < len(spans) and find["tally"].match(text, *spans[n + 1]) is not None
    moved = label or find["moved"].match(text, a, b) or find["proposed"].match(text, a, b + 60)
    if moved is None and not (find["suggested"].match(text, a, b) and counted):
        return None
    begin = label.end() if label is not None else a
    if b - begin < 6 or (label is not None and " " not in text[begin:b].strip()):
        return None  # 'Vote: unanimous'
    following = _about(text, spans, n)
    stop = spans[n + following][1]
    said = text[begin:stop]
    told = said if following == 0 else text[b:stop]  # 'the cheque was lost' is no outcome
    if find["failed"].search(told):
        return Motion(begin, b, stop, following, passed=False, failed=True)
    behind = find["passed"].search(text, b, stop) if stop > b else None
    inside = find["passed"].search(text, begin, b) if find["outcome"].search(text[begin:b]) else None
    scored = re.match(r"\W*M/?S/?C\b", text[a:b]) is not None
    seconded = scored or re.search(r"\b[Ss]econd|SECOND", said) is not None
    passed = behind is not None or inside is not None or seconded or _won(text, b, stop)
    return Motion(begin, b, stop, following, passed=passed)


def _won(text: str, begin: int, end: int) -> bool:
    """Whether more voted for what is counted in text[begin:end] than against it."""
    found = {side: count for side, (count, _) in votes(text, begin, end).items()} if end > begin else {}
    return found.get("for", 0) > found.get("against", 0)


def _about(text: str, spans: list[tuple[int, int]], n: int) -> int:
    """How many of the sentences behind `spans[n]` say what became of the motion that it puts."""
    find, following = motion_patterns(), 0
    later = spans[n + 1 : n + 7]
    for k, (x, y) in enumerate(later):
        if not (find["second"].match(text, x, y) or find["outcome"].match(text, x, y)):
            if (
                k == 0
                and later[1:]
                and find["seconds_it"].match(text, *later[1])
                and not find["moved"].match(text, x, y)
            ):
                following += 1  # more of the motion
                continue
            break
        if find["moved"].match(text, x, y) and (following or "second" in text[x:y].lower()):
            break  # another motion
        following += 1
    return following


def _led(text: str, spans: list[tuple[int, int]], n: int) -> Motion:
    """The motion in the sentence behind the one that says who moves it."""
    find, (begin, end) = motion_patterns(), spans[n + 1]
    following = 1 + _about(text, spans, n + 1)
    stop = spans[n + following][1]
    failed = find["failed"].search(text, begin, stop) is not None
    return Motion(begin, end, stop, following, passed=not failed, failed=failed)


def moves_only(text: str, begin: int, end: int) -> bool:
    """Whether a sentence says no more than who moved and seconded."""
    return motion_patterns()["movers"].fullmatch(text, begin, end) is not None


def recorded(text: str, begin: int, end: int) -> str | None:
    """The verb by which a sentence that tells of movers records what was decided: 'proposed by A and RESOLVED'."""
    said = motion_patterns()["recorded"].search(text, begin, end)
    return said["verb"] if said is not None else None
