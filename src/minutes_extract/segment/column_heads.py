"""Headings of columns: the role that their words give, and which rows hold them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ..document.tree import Row
from ..kept import kept
from ..lexicons import labels
from ..lexicons import words as word_list
from ..months import MONTH
from .labels import label_kind
from .names import NONE, STRONG, name_like
from .passage import normal
from .two_languages import foreign, known_half, pair_sign


@cache
def _ref() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:agenda(?:\s*item)?|item|no|action|min|ref)\.?\s*|(?:minute|para)\.?\s+)?\(?#?(?:"
        r"(?:[A-Z]{0,4}[-/]?|[A-Z]{2,5}\.|[A-Z]{1,3}&[A-Z]{1,3}[\s./-]?|[A-Z]{1,6}\s(?=(?:\d{1,4}/(?:1[3-9]|[2-9]\d|\d{3,4})|(?:3[2-9]|[4-9]\d|\d{3,4})/\d{1,4})\b)"
        r"|(?-i:(?!MAY|JUNE?|JULY?|(?:MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|AUG|SEPT?|OCT|NOV|DEC)\s)[A-Z]{2,5})\s(?=\d{1,4}$)"
        r"|[A-Z]\.(?=\d{1,2}$|\d{1,3}/\d{2,4}$)|[A-Z]{5,7}[-/](?=\d{2,4}[-/])|(?:19|20)\d\d(?P<sign>[./-])[A-Z]{1,4}(?P=sign))"
        r"\d{1,4}(?:[./-]\d{1,4}){0,4}(?:[a-z]|\([a-z]{1,4}\)|\.[ivx]{1,4})?|(?<![a-z])(?:[a-z]|[ivx]{1,5}))(?:[.):]*|/|\s?[–-])"
        r"|\[\d{1,3}\]|§\s?\d{1,3}(?:\.\d{1,2}){0,2}",
        re.IGNORECASE,
    )


@kept
def is_ref(text: str) -> bool:
    return len(text) <= 14 and bool(_ref().fullmatch(text))


@kept
def header_role(text: str) -> str | None:
    """The role that a header cell's words give its column."""
    if len(text) > 60 or not text:
        return None
    if _earlier().fullmatch(text) is not None:
        return "action"  # 'Decision of previous meeting'
    words = normal(_coded().sub("", _dated().sub("", text)).replace("(s)", "s"))
    known = labels("headings.columns")
    joined = _joints().search(text.replace("(s)", "s")) is not None
    if "(s)" in text and words not in known and words[:-1] in known:
        words = words[:-1]  # 'Assignee(s)'
    if words in known and not joined:
        return known[words]
    if not words or len(words) > 56:
        return None
    parts = [normal(p) for p in _joints().split(text)] if joined else []
    parts = [p for p in parts if p not in _BESIDE] if "action" in map(known.get, parts) else parts
    roles = [known[p] for p in parts if p in known]
    if len(roles) < 2 and words in known:
        return known[words]
    if roles and len(roles) == len([p for p in parts if p]):
        if {"owner", "action"} & set(roles) and {"due", "raised"} & set(roles):
            return "owner_due"
        if "name" in roles:
            return "name"
        if {"role", "organisation"} <= set(roles):
            return "role"  # 'Organisation / role': a title, and behind a comma whose
        if "action" in roles and "body" in roles:
            return "body"
        return next((role for role in roles if role != "other"), roles[0])  # 'Report and discussion'
    if len(roles) < 2 and (twin := _of_half(text)) is not None:
        return None if _named(text) else twin
    if _hinted().search(words) is None:
        return None
    return next((role for role, cue in _hints() if cue.search(words)), None)


def _named(text: str) -> bool:
    """Whether words in front of a bracket or sign are somebody's name: 'Robin Hart (minutes)'."""
    return name_like(re.split(r"\s*[(/|]|\s[–—-]\s", text, maxsplit=1)[0]) == STRONG


def _of_half(text: str) -> str | None:
    """The role that the known half of a heading in two languages gives: 'Gweithred / Action'."""
    known = labels("headings.columns")
    return known_half(text, lambda half: known.get(normal(half)))


def roles_of(texts: list[str]) -> list[str | None]:
    """The roles of the headings of a table; one alone of them that seems to be in two languages has none.

    Words that stand in few labels are English as often: 'Findings / Action'. Two such pairs with the same sign, or
    letters that English has not, tell that there are two languages; so does one that is the only heading.
    """
    roles = [header_role(text) for text in texts]
    signs = Counter(map(pair_sign, texts)) if any(map(_by_half, texts)) else Counter[str]()
    few = 1 if sum(map(bool, texts)) == 1 else 2  # 'Follow-up / Suivi', the only heading of a table
    said = max((n for n, role in enumerate(roles) if role == "body"), default=-1)
    for n, text in enumerate(texts):
        if roles[n] is not None and _by_half(text) and signs[pair_sign(text)] < few and not foreign(text):
            roles[n] = None
        elif n < said and text[:5].lower() == "point" and roles[n] == "action" and _earlier().fullmatch(text):
            roles[n] = "body"  # 'Points from last meeting | Discussion': what was said of them then and now
    return roles


@kept
def _by_half(text: str) -> bool:
    """Whether nothing but the known half of a pair gives a heading its role."""
    words = normal(text)
    if not any(sign in text for sign in _PAIRED) or len(text) > 60 or words in labels("headings.columns"):
        return False
    parts = [normal(part) for part in _joints().split(text)]
    whole = all(part in labels("headings.columns") for part in parts if part) and len(parts) > 1
    return not whole and _of_half(text) is not None


_PAIRED = ("/", "(", " – ", " — ", " - ", "|")
"""The signs that part the two halves of a heading."""


def heads_serials(text: str) -> bool:
    """Whether a heading is of serial numbers alone: 'Sl. No.', 'S/N', '#'."""
    return re.sub(r"[\s./]", "", text).lower() in _SERIALS


_SERIALS = frozenset(("slno", "srno", "sno", "sn", "serno", "ser", "serial", "serialno", "no", "nr", "num", "#"))


def tells_both(text: str) -> bool:
    """Whether a heading is of offices and of bodies, whichever somebody has: 'Club / post'."""
    roles = {header_role(part.strip()) for part in _joints().split(text)} if len(text) < 60 else set()
    return {"role", "organisation"} <= roles


@cache
def _coded() -> re.Pattern[str]:
    """The codes behind a heading: 'Attended (Y/N)', 'Present P/A'."""
    return re.compile(
        r"(?<=[a-z])\s*(?:\((?:Y(?:es)? ?/ ?No?|P ?/ ?A(?: ?/ ?[A-Z])?|✓|✔|tick|Y)\)|(?:Y/N|P/A|Yes/No))$",
        re.IGNORECASE,
    )


@cache
def _earlier() -> re.Pattern[str]:
    """What the meeting before ruled, which heads a column of a review."""
    return re.compile(
        r"(?:decision|resolution|recommendation|point|undertaking)s?(?: made| taken)? (?:of|from|at|in) (?:the |our )?(?:previous|last|prior|preceding) meeting",
        re.IGNORECASE,
    )


_BESIDE = frozenset(("decision", "decisions", "agreed", "resolution", "resolutions", "recommendation", "outcome", "outcomes", "agreement"))  # fmt: skip
"""What a heading of actions may name beside them: 'Decision / Action'."""


@cache
def _dated() -> re.Pattern[str]:
    """The day behind a heading: 'Update 05.11.19', 'Progress (6 May 2021)'."""
    return re.compile(
        rf"(?<=[a-z])\s+(?:at |as at |on |for )?\(?(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}(?: \d{{2,4}})?|{MONTH} \d{{2,4}})\)?$",
        re.IGNORECASE,
    )


@cache
def _joints() -> re.Pattern[str]:
    return re.compile(r"[/&,]| and | or |\(", re.IGNORECASE)


@cache
def _hinted() -> re.Pattern[str]:
    """Any of the hints: one search instead of seven for the many cells that hold none."""
    return re.compile("|".join(f"(?:{cue.pattern})" for _, cue in _hints()))


@cache
def _we_said() -> re.Pattern[str]:
    """'We said we would', 'What we promised to do', 'We will': what is to be done."""
    said = r"(?:promised|(?:said|promised|agreed|undertook|offered)(?: that)?(?: (?:we|to|would|will|['’]?d|do)){1,3})"
    return re.compile(rf"^(?:what )?we(?:['’ ]?ll| will| are going to| plan to| {said})(?: do)?(?: next)?$")


@cache
def _who_acts() -> re.Pattern[str]:
    """'Who to do', 'Who is taking it on', not 'Who does what' or 'Who spoke'."""
    acts = r"do(?:es|ing|ne)?|act(?:s|ing)?|take(?:s|n)?|took|taking|lead(?:s|ing)?|sort(?:s|ing)?|carr(?:y|ies|ying)"
    return re.compile(
        rf"^who(?: (?:is|are|was|will|should|shall|must|can|has|to|be|going)){{0,3}} (?:{acts}|for)\b(?!.*\bwhen\b)"
    )


@cache
def _hints() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Words that give a longer heading away."""
    return (
        ("action", re.compile(r"^(?:who\b.*\bwhat|what\b.*\bwho)\b")),  # 'Who is doing what'
        (
            "action",
            re.compile(
                r"^what\b.*\b(?:asked for|to do|to be done|agreed to do|promised|(?:would|['’]d) do(?: (?:on|in|at|by|last|this)\b.*)?)$"
            ),
        ),
        (
            "status",
            re.compile(
                r"^(?:where\b.*\b(?:got|gone|stands?|is now|are now)|how\b.*\b(?:far|going|went|gone|stands?)|what (?:has |have |was )?(?:happened|became|become|been done)|did (?:we|it)\b.*)\b"
            ),
        ),
        (
            "body",
            re.compile(
                r"^(?:discussions?|notes?|summary|minutes|key points) (?:and|&) (?!actions?\b|agreed\b)[a-z]{4,}$"
            ),
        ),
        (
            "ref",
            re.compile(
                r"^(?:(?:agenda|item|minute|min\.?|para\.?|paragraph|section|log|resolution) ){1,2}(?:nos?\.?|num\.?|numbers?|refs?\.?|#)$"
            ),
        ),
        ("action", _we_said()),
        ("status", re.compile(r"^(?:what )?we(?:['’ ]?ve| have)? (?:did|done)(?: about it| since)?$")),
        ("owner", _who_acts()),
        ("owner_due", re.compile(r"\b(?:whom|who|owner|lead|officer)\b.*\b(?:when|date|due)\b")),
        ("owner", re.compile(r"\b(?:whom|owner|responsib\w+|lead officer|assigned)\b")),
        ("due", re.compile(r"\b(?:deadline|timescale|due date|by when|target date)\b")),
        ("role", re.compile(r"\b(?:category|position|job title|designation|role)\b")),
        (
            "body",
            re.compile(
                r"\b(?:discussions?|deliberations?|proceedings)\b|\b(?:points?|matters?|issues?|topics?|business|items?) (?:raised|discussed|made|considered|covered|transacted)\b|^what (?:was|we) (?:said|discussed)|^(?:main|key) (?:discussion )?points\b"
            ),
        ),
        ("organisation", re.compile(r"\b(?:organi[sz]ation|agency|representing|affiliation)\b")),
        ("initials", re.compile(r"\binitials?\b")),
        ("name", re.compile(r"^(?:full )?names?\b")),
        (
            "action",
            re.compile(
                r"^(?:any |all |new |key |agreed |further |resulting )?(?:actions?|tasks?)(?: (?:points?|items?))? (?:arising|resulting|agreed|decided|required|needed|identified|following|to follow|to take)\b"
            ),
        ),
    )


_MOST_SPACES = 5
"""Spaces in a heading of words not known."""


def is_header(row: Row) -> bool:
    """Whether every word of the row is a column heading."""
    if row.heads is None:
        row.heads = _is_header(row)
    return row.heads


def _told_first(texts: list[str]) -> bool:
    """Whether the row that a converter made headings of holds what the others do: a person and an office, a numbered item, a key."""
    if len(texts) == 2 and normal(texts[0]) in word_list("labels.details") and header_role(texts[1]) is None:
        return True
    told = [role for text in texts if (role := header_role(text)) is not None]
    if told and (told != ["attendance"] or len(texts) < 3):  # 'Ann Bell | Clerk | Present'
        return False
    if is_ref(texts[0]) or _item().match(texts[0]) is not None:
        return True
    named = [text.split("(", 1)[0].strip() for text in texts]
    return len(texts) > 1 and any(name_like(text) == STRONG for text in named)


@cache
def _item() -> re.Pattern[str]:
    return re.compile(r"(?:item )?\d{1,3}(?:[./]\d{1,3})?[.):]?\s[A-Z]", re.IGNORECASE)


def _is_header(row: Row) -> bool:
    texts = [t for t in row.texts if t]
    if not texts or row.separator or max(map(len, texts)) > 50:
        return False
    if row.cells[0].header and all(cell.header for cell in row.cells if cell.text) and not _told_first(texts):
        return True
    if len(texts) == 1:
        short = len(texts[0].split()) < 6  # 'What we said we would do in May' heads an item
        role = header_role(texts[0]) if short else None
        if role == "ref" and len(row.cells) > 1 and row.breaks:
            return bool(row.texts[0]) and not is_ref(texts[0])  # 'Item' over the numbers, nothing over the prose
        return role in ("owner", "owner_due", "action", "due") and not is_ref(texts[0])
    strange, roles = None, set[str]()
    for n, (text, role) in enumerate(zip(texts, roles_of(texts), strict=True)):
        role = role if n == 0 or text != "SL" else None  # a serial number, or somebody
        if role is None:
            if strange is not None or not (len(texts) > 2 or _may_head(row, texts, text)):
                return False
            strange = text
        else:
            roles.add(role)
    if strange is None:
        return True
    if strange.count(" ") > _MOST_SPACES:
        return False  # 'Ask the firm for a price by 3 May | Clerk | Done'
    if len(texts) < 3:  # 'Those present | Representing', 'Item | | Carried out by'
        return roles <= {"role", "organisation", "initials"} or roles == {"ref"}
    if {"ref", "body"} <= roles and strange is texts[-1] and len(strange) < 30:
        return True  # 'No. | Discussion | PIC'
    likely = name_like(re.split(r"\s*[(\[,]|\s[–—-]\s", strange)[0])
    people = strange is texts[0] and roles <= _SAID_OF_PEOPLE  # 'Ann Bell (AB) | Trustee | Present'
    return likely == NONE if people else likely != STRONG


def _may_head(row: Row, texts: list[str], strange: str) -> bool:
    """Whether words that are no heading known may be one beside a single other: over people, or over those who are to act.

    The prose of minutes often has none, between that of the numbers and that of the owners.
    """
    if strange is texts[0]:
        return label_kind(normal(strange)) is not None
    apart = row.texts[:1] == texts[:1] and row.texts[1:2] == [""] and header_role(texts[0]) == "ref"
    return apart and len(strange) < 30 and not any(map(str.isdigit, strange))


_SAID_OF_PEOPLE = frozenset(("name", "role", "organisation", "attendance"))
