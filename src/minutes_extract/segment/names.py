"""Whether a line, a cell or a part of one looks like people: their names, and what is said of each.

This is evidence, not a reading: a name is capitalised words that are no job title and no organisation; what tells for
it is a title, a known given name, initials in brackets. `find.people` reads what is taken here.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from minutes_extract.patterns import Patterns, Source

from ..kept import kept
from ..lexicons import words
from .handles import nick, surely_nick
from .in_front import field_first, told_by_letters

NONE, WEAK, STRONG = 0, 1, 2
_VOTES = frozenset(("aye", "no", "yes", "nay", "yea", "abstain", "abstained", "for", "against", "ayes", "noes"))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "bracket": Source(r"\([^()]{0,200}(?:\([^()]{0,80}\)[^()]{0,80})?\)?|\[[^\[\]]{0,120}\]|<[^<>]{0,120}>|\{[^{}]{0,120}\}"),
        "run_on": Source(r"\([^()]{1,60}\)\s(?=[A-Z][^\s()]{0,20} (?:[a-z]{2,3} ){0,3}[A-Z][^()]{1,30}(?:\(|$))"),
        "parts": Source(r"[,;|/\t+*†•=]|\s[–—-]+(?=\s)|[–—]|:|\s@(?=\s)|\s(?:and|&|with|plus)\s"),
        "lead": Source(r"[\s*+•†‡–—-]*(?:\[[ xX✓✔]?\]|[☐☑☒✓✔✗✘])?\s*(?:\d{1,2}[.)]\s+(?=\S))?"),
        "word": Source(r"[^\s\"“”]+"),
        "letters": Source(r"[A-Z](?:[A-Z]|[a-z](?=[A-Z])){1,4}[a-z]?"),
        "nick": Source(r"@?[a-z][a-z0-9_-]{1,20}"),
        "glued": Source(r"(?:[A-Z]\.-?){1,3}(?:[dO]['’])?[A-Z][a-zà-ÿ’'-]{2,40}(?:[A-Z][a-z]{1,40})?"),
        "initial": Source(r"(?:[A-Z]\.?-?){1,3}"),
        "address": Source(r"(?<=\S)\s*<?[\w.+-]*@[\w.-]+>?"),
        "call_sign": Source(r"[A-Z]{1,2}[0-9Ø][A-Z]{1,4}|[0-9][A-Z][0-9][A-Z]{1,4}"),
        "handle": Source(r"@[\w-]{2,40}"),
        "printed": Source(r"[(\[]\s*[A-Z](?:[a-z]?[A-Z]){1,3}[a-z]?\s*[)\]]"),
        "clause": Source(r"(?<=\w),?\s+(?:who|whose|as (?:he|she|they))\s[^.;]*$|\s(?:a\.k\.a\.|aka)\s[^,;]{1,40}"),
        "sentence": Source(r"[a-z]{5}[.?!]\s+[A-Z]|\b(?:is|are|was|were|will|has|have|had|to be|that|agreed|said|noted|reported)\b"),
    })  # fmt: skip


_LINKS = frozenset(("of", "to", "the", "for", "and", "&", "in"))
"""Small words of job titles."""

_CLAUSES = ("who", "as ", "aka", "a.k.a.")
"""What `clause` needs one of."""


@lru_cache(maxsize=4096)
def _kind(word: str) -> str:
    """What a word is in a name: 'title', 'particle', 'common' (of titles and organisations), 'given' or ''."""
    key = word.lower().rstrip(".,").replace("’", "'")
    if word.islower() and key in words("people.particles"):
        return "particle"  # 'Luca di Marco': no 'DI'
    if key.replace(".", "") in words("people.titles"):
        return "title"
    if key in words("people.given.names"):
        return "given"
    if key in words("people.particles"):
        return "particle"
    if key in words("roles.heads") or key in words("roles.organisation_heads") or key in words("roles.starts"):
        return "common"
    if len(key) > 1 and key in words("people.never"):
        return "common"
    return "common" if key in words("roles.group_heads") else ""


def _surname(word: str) -> bool:
    return word.lower().rstrip(".,") in words("people.surnames")


def call_sign(word: str) -> bool:
    """Whether a word is what a radio amateur goes by: 'G4XYZ', 'NØAB'."""
    return len(word) < 8 and _patterns()["call_sign"].fullmatch(word) is not None


def glued_initials(word: str) -> bool:
    """Whether a word is a whole name, its initials right in front of the surname: 'A.Bell'."""
    return word[1:2] == "." and _patterns()["glued"].fullmatch(word) is not None


@kept
def name_like(text: str) -> int:
    """Whether these words, nothing else among them, could be one name: NONE, WEAK or STRONG."""
    tokens = _patterns()["word"].findall(text)
    if not tokens or len(tokens) > 9:
        return NONE
    if len(tokens) == 1 and _patterns()["handle"].fullmatch(tokens[0]):
        return STRONG
    if len(tokens) == 1 and call_sign(tokens[0]):
        return WEAK
    if len(tokens) == 1 and glued_initials(tokens[0]):
        return STRONG
    if len(tokens) == 2 and call_sign(tokens[1]):
        tokens = tokens[:1]
    kinds = [_kind(token) for token in tokens]
    first = next((i for i, kind in enumerate(kinds) if kind != "title"), len(tokens))
    titled = first > 0
    rest = tokens[first:]
    rest, kinds = _without_remark(rest, kinds[first:])
    common = kinds.count("common")
    if (
        common == 1
        and len(rest) == 2
        and kinds[0] in ("given", "title")
        and (rest[-1].lower() not in words("roles.heads") or rest[-1].lower() in words("people.surnames"))
        and rest[-1].lower() not in words("roles.bodies_only")
    ):
        common = 0  # 'Clive Board'
    lead = rest[:-1]
    if common == 1 and rest and _surname(rest[-1]):
        if (titled and not lead) or (len(lead) == 1 and _patterns()["initial"].fullmatch(lead[0])):
            common = 0  # 'Cllr Ward', 'J. Hall'
    if (
        common == len(rest) - 1 == 1
        and kinds[0] == ""
        and rest[1].lower() in words("people.surnames") & words("people.never")
    ):
        common = 0  # 'Zara Key'
    if not rest or any(map(str.isdigit, "".join(rest))):
        return NONE
    if any(not token[0].isupper() and kind != "particle" for token, kind in zip(rest, kinds, strict=True)):
        return NONE
    if common and (not titled or common == len(rest)) and (common * 2 >= len(rest) or len(rest) > 3):
        return NONE
    if len(rest) > 1 and _patterns()["initial"].fullmatch(rest[0]) and len(rest[-1]) > 2:
        return STRONG  # 'K. Steen'
    if titled or "given" in kinds or all(map(_patterns()["letters"].fullmatch, rest)):
        return STRONG
    return WEAK


def _without_remark(tokens: list[str], kinds: list[str]) -> tuple[list[str], list[str]]:
    """A name without what follows it in small letters: 'Carl Dunn via phone', 'Eve Frost left at 8'."""
    for i, token in enumerate(tokens):
        if i and token in words("people.remarks") and tokens[i - 1][0].isupper():
            return tokens[:i], kinds[:i]
    return tokens, kinds


def _office_first(text: str) -> bool:
    """'Director Megan Moss': a job title in front of a name."""
    tokens = _patterns()["word"].findall(text)
    at = 0
    while at < len(tokens) and _kind(tokens[at]) == "common":
        at += 1
    if 2 < len(tokens) < 8 and field_first(tokens) and name_like(" ".join(tokens[-2:])) > NONE:
        return True
    if not 0 < at <= 4 or name_like(" ".join(tokens[at:])) == NONE:
        return False
    return len(tokens) - at > 1 or tokens[at - 1].lower() in words("roles.heads")


def _lead(text: str) -> bool:
    """Whether words could stand in front of a name, as an office or an organisation: mostly capitals."""
    tokens = [
        token
        for token in text.split()
        if token not in words("people.particles") and token not in ("and", "&", "for", "to")
    ]
    capitals = sum(not token[0].islower() for token in tokens)
    return len(tokens) < 8 and capitals * 3 >= len(tokens) * 2


def office_behind(text: str) -> int:
    """'Ann Bell Chief Executive': a job title behind a name without a mark between them."""
    tokens = _patterns()["word"].findall(text)
    if not 3 <= len(tokens) <= 40 or (len(tokens) > 14 and not all(t[0].isupper() or t in _LINKS for t in tokens)):
        return NONE
    heads = words("roles.heads")
    at = next(
        (i for i, token in enumerate(tokens) if i > 1 and (_kind(token) == "common" or token.lower() in heads)), 0
    )
    titled = any(token.lower().rstrip(",") in heads for token in tokens[at:])
    return name_like(" ".join(tokens[:at])) if 1 < at < 5 and titled else NONE


def _titled_key(text: str) -> bool:
    """Whether words in front of a colon are a job title: capitals and joints, an office last; or several joined."""
    parts = re.split(r"\s*[/&+]\s*|\s+and\s+", text)
    if len(parts) > 1 and all(map(_duty, parts)):
        return True  # 'Vice President/Bookings', 'Treasurer & Grants'
    tokens = text.split()
    if not 1 < len(tokens) < 9 or tokens[-1].lower() not in words("roles.heads"):
        return False
    return all(token[0].isupper() or token in ("and", "of", "for", "the", "&", "to", "in") for token in tokens)


def _duty(text: str) -> bool:
    """Whether all words are of offices or of what they are for: 'Vice President', 'Bookings'."""
    said = text.lower().split()
    return bool(said) and all(word in words("roles.heads") or word in words("roles.starts") for word in said)


def name_leads(text: str) -> int:
    """How surely a name stands in front, an office or nothing behind it: 'Ann Bell Chief Executive'."""
    return name_like(text.split("(", 1)[0]) or office_behind(text)


@kept
def people_like(text: str) -> int:
    """Whether a line or cell lists people: NONE, WEAK or STRONG.

    Its first part, or the one behind a title or an organisation ('Chair: Ann Bell', 'Acme – Ann Bell'), is a name;
    the others may say anything of them, though not in sentences.
    """
    if len(text) > 1500:
        text = text[: max(text.rfind(" ", 0, 1500), 0) or 1500]
    find = _patterns()
    begin = find["lead"].match(text)
    core = text[begin.end() if begin else 0 :].strip()
    held = [part.strip("()[] ") for part in find["bracket"].findall(core)]
    held = [part for part in held if " " in part and name_like(part.split(",")[0]) == STRONG]
    if held:
        if len(held) > 1 and all(map(_lead, find["bracket"].split(core)[:-1])):
            return STRONG  # 'Alborg (K. Steen), Kyomi (T. Araki)'
        if all(name_like(part) == NONE for part in re.split(r"[,;]| and ", find["bracket"].sub(" ", core))):
            return STRONG  # 'The Clerk (Mr G. Tunney)'
    core = find["run_on"].sub(",", core) if core.count(") ") > 1 else core
    bare = find["bracket"].sub(" ", core) if any(map(core.__contains__, "([<{")) else core
    bare = find["address"].sub(" ", bare) if "@" in bare else bare
    bare = find["clause"].sub("", bare) if any(map(bare.__contains__, _CLAUSES)) else bare
    if not bare.strip() or find["sentence"].search(bare):
        return NONE
    parts = [part.strip(" .") for part in find["parts"].split(bare)]
    parts = [part for part in parts if part]
    if not parts:
        return NONE
    found = [name_like(part) or office_behind(part) for part in parts]
    key = bare.find(":")
    if (
        3 < key < 60
        and _titled_key(bare[:key])
        and name_like(find["parts"].split(bare[key + 1 :].strip(), maxsplit=1)[0])
    ):
        return max(WEAK, people_like(bare[key + 1 :]))  # 'Data and Performance Analyst: Ann Bell'
    if 0 < key < 40 and len(parts) > 1 and (found[1] == NONE or parts[1][0].isdigit()) and len(bare[:key].split()) == 1:
        return NONE  # 'Homeowners: 11 in person'
    if sum(part.lower() in _VOTES for part in parts) > 1:
        return NONE
    if (
        found[0] == NONE
        and not (len(parts) == 1 and told_by_letters(core))
        and not _office_first(parts[0])
        and not (len(parts) > 1 and found[1] > NONE and _lead(parts[0]))
    ):
        return NONE
    lower = sum(len(part.split()) > 4 and part[0].islower() for part in parts)
    if lower * 2 > len(parts):
        return NONE
    names = sum(kind > NONE for kind in found)
    if ";" in bare:  # of each entry the first words alone: 'Ann Bell, Clerk, Weir Mill; Carl Dunn, Chair, Dale Mill'
        entries = [entry.split(",", 1)[0].strip(" .") for entry in bare.split(";")]
        entries = [entry for entry in entries if entry]
        named = sum(name_like(entry) > NONE or _office_first(entry) for entry in entries)
        if len(entries) > 1 and named * 3 >= len(entries) * 2:
            names, parts = named, entries
    strong = STRONG in found or bool(find["printed"].search(core)) or _office_first(parts[0])
    return STRONG if strong and (names * 2 >= len(parts) or len(parts) <= 4) else WEAK


def handles(text: str) -> bool:
    """Whether a text is of single words in small letters, as people are called online: 'ann, carl_d, @eve'."""
    parts = [part.strip(" .") for part in _patterns()["bracket"].sub(" ", text).split(",")]
    parts = [part for part in parts if part]
    if len(parts) < 2 or len(text) > 400:
        return False
    nicks = sum(bool(_patterns()["nick"].fullmatch(part)) and _kind(part) != "common" for part in parts)
    if nicks == len(parts):
        return True
    others = [part for part in parts if not _patterns()["nick"].fullmatch(part)]
    if len(parts) < 4 or not all(nick(part) for part in others):
        return False
    return nicks * 2 >= len(parts) or (nicks > 1 and (nicks + sum(map(surely_nick, others))) * 3 >= len(parts))


def names_some(text: str) -> bool:
    """Whether at least two of the parts of a text, brackets apart or inside them, are surely names."""
    if _patterns()["sentence"].search(text):
        return False
    parts = re.split(r"[,;()]|\band\b", text[:600])
    return sum(name_like(part.strip(" .")) == STRONG and " " in part.strip() for part in parts) > 1


def titled_many(text: str) -> bool:
    """Whether several people stand side by side, each behind a title: 'Supt. Ann Bell Sgt. Carl Dunn'."""
    tokens = text.split()
    if len(tokens) > 40 or not all(token[0].isupper() for token in tokens):
        return False
    titles = words("people.titles")
    return sum(token.rstrip(".").lower() in titles for token in tokens[:-1]) > 1


def small_name(text: str) -> bool:
    """Whether a line is of a known given name and a word or two, in small letters: 'carl dunn'."""
    tokens = text.split()
    if len(tokens) not in (2, 3) or not text.replace(" ", "").isalpha() or not text.islower():
        return False
    kinds = [_kind(token) for token in tokens]
    return kinds[0] == "given" and not {"common", "title"} & set(kinds)


def crowd(text: str) -> bool:
    """Whether a cell begins with people, several without a mark between them too: 'Ann Bell (Chair) Carl Dunn Eve Frost'."""
    if people_like(text) == STRONG:
        return True
    first = re.split(r"[,;]", _patterns()["bracket"].sub(" ", text[:400]), maxsplit=1)[0]
    tokens = first.split()
    if 1 < len(tokens) < 5 and name_like(first.strip()) == STRONG:
        return True
    parts = text[:400].split(";")
    if len(parts) > 1 and people_like(text) > NONE and tokens[:1] and tokens[0][0].isupper():
        second = re.split(r"[,(]", parts[1], maxsplit=1)[0].strip()
        if name_like(second) == STRONG:  # 'Deputy Chief Constable Ann Bell; Carl Dunn, Treasurer'
            return True
    if not 3 < len(tokens) <= 40:
        return False
    kinds = [_kind(token) for token in tokens]
    if any(not token[0].isupper() and kind != "particle" for token, kind in zip(tokens, kinds, strict=True)):
        return False
    told = sum(kind in ("given", "title") for kind in kinds)
    return told > 1 and told * 6 >= len(tokens) and kinds.count("common") * 2 <= len(tokens)


def names_many(text: str) -> bool:
    """Whether at least four of the parts of a long text are names, and most of them."""
    parts = [p.strip(" .") for p in re.split(r"[,;]", _patterns()["bracket"].sub(" ", text[:4000]))]
    if sum(part.rsplit(" ", 1)[-1].lower() in _VOTES for part in parts) > 1:
        return False
    parts = [re.split(r"\s[–—-]", part.removeprefix("and "), maxsplit=1)[0] for part in parts]
    named = sum(name_like(part) > NONE for part in parts if part)
    return named >= 4 and named * 2 >= len(parts)
