"""Everyone renamed, in the document and in the gold alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from minutes_extract.lexicons import words as word_list
from transform.case import TAG, Case, Transformation, map_outside_tags, map_strings

# name → initials that are written for it
PLAIN = (
    "Gareth Quinlan GQ, Hannah Yates HY, Victor Kowalski VK, Wendy Zeller WZ, Diana Xavier DX, Keith Oakley KO, "
    "Martin Vickers MV, Yvonne Rudd YR, Fiona Webb FW, Neil Jarvis NJ, Zoe Upton ZU, Edgar Newby EN, Petra Vane PV, "
    "Bernard Gill BG, Ruth Yardley RY, Ian Ormsby IO, Una Field UF, Joyce Kendal JK, Hugh Bryce HB, Fay Olsen FO"
)
HYPHENS = (
    "Anne-Marie Quirk AMQ, Gwen Ifor-Jones GIJ, Jean-Paul Vasquez JPV, Kate Holt-Yates KHY, Mary-Lou Zander MLZ, "
    "Noel Weir-Bond NWB, Sarah-Jane Underhill SJU, Wanda Fox-Kerr WFK, Ben Oke-Lund BOL, Vera Nash-Ueda VNU, "
    "Olga Reed-Hall ORH, Lee-Ann Jukes LAJ, Hugo Vane-Ott HVO, Zara Yule-Innes ZYI, Una Kay-Frost UKF"
)
APOSTROPHES = (
    "Sinead O'Reilly SOR, Vincent D'Arcy VDA, Moira O’Hanlon MOH, Kieran O'Dowd KOD, Nora O’Flynn NOF, "
    "Luca D’Urso LDU, Brian O'Keefe BOK, Ines D'Silva IDS, Una O’Leary UOL, Hugh O'Shea HOS, Zara D’Amico ZDA, "
    "Willa O'Gara WOG, Jean D'Eon JDE, Gerry O’Meara GOM, Faye O'Dwyer FOD, Roisin O’Kane ROK"
)
THREE_PARTS = (
    "Mary Beth Collins MBC, John Paul Varley JPV, Hilary Ruth Quayle HRQ, George William Yorke GWY, "
    "Una Grace Keating UGK, Nigel Hugh Firth NHF, Vera Joan Zola VJZ, Frank Owen Judd FOJ, Kay Ellen Whitlow KEW, "
    "Zoe Fay Rudge ZFR, Olive May Ibbot OMI, Ivan Luke Oakes ILO, Wendy Ann Unwin WAU, Jack Ian Godwin JIG, "
    "Brenda Nell Hoyle BNH, Roy Vaughan Xenos RVX"
)
PARTICLES = (
    "Pieter van der Meer PVDM, Lucia de Souza LDS, Karl von Hagen KVH, Maria del Rio MDR, Jan de Groot JDG, "
    "Hanna van Dijk HVD, Omar bin Yusuf OBY, Willem ter Horst WTH, Nadia el Khoury NEK, Ugo di Fazio UDF, "
    "Vera la Fontaine VLF, Gina da Costa GDC, Bram van Loon BVL, Zita de Vries ZDV, Ivo van Oort IVO, Rosa du Pre RDP"
)
# as THREE_PARTS and HYPHENS, with the initials of the first and last word only
OUTER = (
    "Mary Beth Collins MC, Hilary Ruth Quayle HQ, George William Yorke GY, Kate Holt-Yates KH, Una Grace Lister UL, "
    "Nigel Hugh Firth NF, Wanda Fox-Kerr WF, Vera Joan Zola VZ, Frank Owen Judd FJ, Zoe Fay Rudge ZR, "
    "Brenda Nell Hoyle BH, Roy Vaughan Xenos RX, Jack Ian Godwin JG, Gwen Ifor-Jones GI, Tom Neil Under TU"
)
_TITLE = r"(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllrs?|Councillor|Sir|Dame|Rev(?:d|erend)?)\.? "
_ALSO_WORDS = frozenset("Will Mark Grace May June April Joy Hope Rose Bill Faith Dawn Rob Pat Frank Grant Guy".split())
_APOSTROPHE = "(?:['’]|&#8217;|&rsquo;|&#39;|&apos;|&#x2019;)"


def mixed() -> str:
    """One of each kind in turn."""
    pools = [[entry.strip() for entry in pool.split(",")] for pool in (HYPHENS, APOSTROPHES, PLAIN, THREE_PARTS)]
    return ", ".join(entry for row in zip(*pools, strict=False) for entry in row)


def renamed(pool: str) -> Transformation:
    """Every person of the document gets the next name of the pool whose words and initials it does not hold yet."""

    def change(case: Case) -> Case:
        changes = _changes(case, pool)
        pattern = re.compile("|".join(f"(?P<n{index}>{one.pattern})" for index, one in enumerate(changes)))

        def substitute(match: re.Match[str]) -> str:
            one = changes[int((match.lastgroup or "n0")[1:])]
            return match[0][: one.kept(match[0])] + one.new

        text = map_outside_tags(case.text, lambda part: pattern.sub(substitute, part))
        gold = map_strings(case.gold, lambda value: pattern.sub(substitute, value))
        gold["document"] = case.gold.get("document")
        return Case(text, gold)

    change.__doc__ = "Everyone has another name, such as " + pool.partition(",")[0].rpartition(" ")[0] + "."
    return change


class Change(NamedTuple):
    """What is written in place of what; `prefix` matches what is kept in front."""

    pattern: str
    new: str
    prefix: str = ""

    def kept(self, found: str) -> int:
        kept = re.match(self.prefix, found)
        return kept.end() if kept else 0


def _changes(case: Case, pool: str) -> list[Change]:
    """Whole names first, then names after a title, then first names and initials alone."""
    listed = _listed(case)
    people = [*listed, *_mentioned(case, listed)]
    unused = _unused(case, pool)
    new = {old: next(unused) for old in people}
    out = [Change(rf"\b{_loose(old)}(?!\w)", new[old][0]) for old in sorted(people, key=len, reverse=True)]
    for old in people:
        surname = new[old][0].split()[-1]
        out.append(Change(rf"\b{_TITLE}{_loose(old.split()[-1])}(?!\w)", surname, _TITLE))
    for old in {person.split()[0]: person for person in reversed(people)}.values():
        first = old.split()[0]
        if first not in _ALSO_WORDS and len(first) > 1:
            out.append(Change(rf"(?<![\w'’-]){_loose(first)}(?![\w-])", new[old][0].split()[0]))
    for old in listed:
        for initials in _initials(old, case):
            out.append(Change(rf"(?<![\w&;]){initials}(?!\w|&amp;|&[A-Z])", new[old][1]))
    return out


def _listed(case: Case) -> list[str]:
    """The names of the attendance list, but for those who share their initials."""
    names = [person["name"] for person in case.gold.get("attendees", [])]
    found = [name[0] if isinstance(name, list) else name for name in names]
    forms = {name: set(_initials(name, case)) for name in found}
    return [name for name in found if not any(forms[name] & forms[other] for other in found if other != name)]


def _mentioned(case: Case, listed: list[str]) -> list[str]:
    """Other full names that begin with a given name."""
    given = word_list("people.given.names") | {"cath"}
    found = []
    for match in re.finditer(r"\b([A-Z][a-z]+) [A-Z][a-z]+(?:-[A-Z][a-z]+)?\b", TAG.sub("\n", case.text)):
        known = any(match[0] in name or name.split()[-1] == match[1] for name in listed)
        if match[1].lower() in given and match[1] not in _ALSO_WORDS and not known:
            found.append(match[0])
    return list(dict.fromkeys(found))


def _unused(case: Case, pool: str) -> Iterator[tuple[str, str]]:
    """Names of the pool, with initials, of which the document holds no word yet."""
    held = set(re.findall(r"\w+", case.text))
    given_out: set[str] = set()
    for entry in (*pool.split(","), *PLAIN.split(","), *HYPHENS.split(",")):
        name, initials = entry.strip().rsplit(" ", 1)
        parts = {part for part in re.findall(r"\w+", name) if len(part) > 2}
        if initials not in held and not parts & held and not (parts | {initials}) & given_out:
            given_out |= parts | {initials}
            yield name, initials


def _initials(name: str, case: Case) -> Iterable[str]:
    """The initials that the document writes for a name: of every part, or of the first and last word."""
    parts = [part[0] for part in re.split(r"[\s'’-]+", name) if part]
    every = "".join(parts).upper()
    outer = name[0] + name.rsplit(maxsplit=1)[-1][0]
    spaced = "".join(word[0] for word in name.split()).upper()
    held = set(re.findall(r"\b[A-Za-z]{2,5}\b", case.text))
    return [form for form in dict.fromkeys((every, spaced, outer.upper(), "".join(parts))) if form in held]


def _loose(name: str) -> str:
    """A pattern for a name as it stands in the source: entities, and any white space between its words."""
    return re.sub(r"['’]", lambda _: _APOSTROPHE, re.escape(name)).replace(r"\ ", r"(?:\s|&nbsp;)+")
