"""Decisions in columns: one of their own, one that says of what kind each entry is, labelled ones among the actions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from ..document.tree import Row
from ..lexicons import words
from .column_cells import Stats, texts_in
from .passage import Passage, normal

if TYPE_CHECKING:
    from .columns import Columns

_KINDS = frozenset(("a", "d", "i", "n", "r", "ap", "dec", "act", "inf", "info", "action", "decision", "information", "discussion", "note", "resolution"))  # fmt: skip
_DECIDED = frozenset(("d", "dec", "decision", "decided", "resolution", "resolved"))


_CODED = frozenset(
    ("type", "kind", "category", "code", "class", "entry type", "type of entry", "nature", "action type")
)


def settle_codes(roles: list[str | None], names: list[str], rows: list[Row]) -> None:
    """A column headed 'Type' whose cells are letters says of what kind each entry is: no number, office or status."""
    for c, name in enumerate(names):
        if normal(name) not in _CODED or roles[c] == "name":
            continue
        texts = [text.strip(" .") for text in texts_in(rows, c)]
        coded = sum((len(text) < 3 and text.isalpha() and text.isupper()) or normal(text) in _KINDS for text in texts)
        if len(texts) > 1 and 5 * coded >= 4 * len(texts):
            roles[c] = "other" if "action" in roles else "kind"


def settle_decisions(roles: list[str | None], names: list[str], rows: list[Row], stats: list[Stats]) -> None:
    """Beside a column of prose: what was decided ('Decision', 'Outcome'), or whether an entry is one ('I', 'D', 'A')."""
    if "body" not in roles or {"raised", "name"} & set(roles):
        return
    prose = stats[roles.index("body")]
    for c, role in enumerate(roles):
        if role not in ("other", "status", "role") or not stats[c].filled:
            continue
        if role == "other" and names[c] and prose.length > stats[c].length and _moved(texts_in(rows, c)):
            roles[c] = "decision"  # whatever heads them: 'Motion / vote'
            continue
        heads = normal(names[c].replace("(s)", "s")) in words("headings.decisions.columns")
        if heads and prose.length > 30 * max(prose.filled, 1) and prose.length > stats[c].length:
            roles[c] = "decision"
        elif _tells_kinds([normal(text) for text in texts_in(rows, c)]):
            roles[c] = "kind"


def _moved(texts: list[str]) -> bool:
    """Whether most cells of a column begin with a motion or with how something was decided."""
    led = sum(_decided_first().match(text) is not None for text in texts)
    return led > 1 and 3 * led >= 2 * len(texts)


@cache
def _decided_first() -> re.Pattern[str]:
    return re.compile(
        r"(?:motion (?:to|by|was|that|made|of|carried|passed|failed)|on (?:a |the )?motion|moved\b|m/s/c\b|it was (?:moved|resolved|agreed|decided|voted)|resolved\b|agreed\b|approved\b|adopted\b|ratified\b|accepted\b|noted\b|endorsed\b|carried\b|passed\b|deferred\b|tabled\b|no (?:action|motion|decision|vote)\b)",
        re.IGNORECASE,
    )


def as_decisions(columns: Columns, cells: Iterable[dict[str, list[Passage]]], titled: bool) -> None:
    """Take the prose of a table for decisions: below a title of these, or headed so beside the day or the votes."""
    if not columns.has("body") or columns.has("action", "heading", "name"):
        return
    names = [normal(name.split("(")[0]) for name in columns.names]
    at = columns.roles.index("body")
    headed = at < len(names) and names[at] in words("headings.decisions.columns")
    beside = any(_BESIDE.intersection(name.split()) for name in names)
    if not titled and not (headed and beside and columns.has("ref", "number")):
        return
    columns.roles = ["decision" if role == "body" else role for role in columns.roles]
    for row in cells:
        row["decision"] = row.pop("body", [])


_BESIDE = frozenset(("date", "passed", "vote", "votes", "voting", "proposed", "proposer", "seconded", "seconder", "moved", "mover", "carried"))  # fmt: skip


def _tells_kinds(texts: list[str]) -> bool:
    """Whether the cells of a column say of what kind each entry is, decisions among them."""
    known = [text for text in texts if text in _KINDS]
    decided = _DECIDED.intersection(known)
    return len(known) > 2 and 3 * len(known) > 2 * len(texts) and bool(decided) and len(set(known)) > 1


def is_decision(kind: str) -> bool:
    """Whether what stands in a column of kinds calls an entry a decision."""
    return normal(kind) in _DECIDED


def decided(cells: dict[str, list[Passage]], columns: Columns) -> None:
    """Put with the minutes of a row what its column of actions says was decided: 'DECISION: the plan was approved'."""
    cell = cells.get("action", [])
    if not cell or not columns.has("action"):
        return
    at = columns.first("action")
    heading = columns.names[at].lower() if at is not None and at < len(columns.names) else ""
    mixed = any(word in heading for word in ("decision", "decided", "agree", "outcome", "resolution"))
    if mixed and normal(heading) in words("headings.decisions.columns") and columns.has("owner", "owner_due"):
        if not cells.get("owner") and not cells.get("owner_due"):
            cells["decision"] = cells.pop("action")  # what nobody is to do
            return
    found = {id(passage) for passage in cell if _decision(passage, mixed)}
    bare = {id(passage) for passage in cell if mixed and id(passage) not in found and _decides(passage)}
    if mixed and any(_acts_first().match(passage.text) for passage in cell):  # what is to be done is labelled
        bare |= {
            id(p) for p in cell if id(p) not in found and _decided_by().match(p.text) and not _doer().search(p.text)
        }
    if found or bare:
        cells["action"] = [passage for passage in cell if id(passage) not in found | bare]
        cells.setdefault("body", []).extend(passage for passage in cell if id(passage) in found)
    if bare:  # without a label, beside tasks that have one
        cells.setdefault("decision", []).extend(passage for passage in cell if id(passage) in bare)


def _decides(passage: Passage) -> bool:
    """Whether a passage tells what was decided, and no task: 'Approved, proposed by Mr Dunn', 'The plan was adopted.'"""
    led = _decided_first().match(passage.text)
    if led is not None:
        return _task_words().match(passage.text[led.end() :]) is None
    return _decided_within().search(passage.text[:120]) is not None and _acts().search(passage.text) is None


@cache
def _task_words() -> re.Pattern[str]:
    """What follows where the first word is of the task: 'Agreed actions to be sent', 'Approved minutes to be posted'."""
    return re.compile(r"\s+(?:[a-z]+\s+){1,4}to be\b")


@cache
def _decided_within() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:was|were) (?:\w+ly )?(?:approved|adopted|agreed|ratified|accepted|noted|carried|endorsed|received|deferred|confirmed)\b"
        r"|^[A-Z][^.;:]{2,80} (?:approved|adopted|ratified|noted|endorsed|carried|deferred)(?:[;.,]|$)"
    )


@cache
def _acts_first() -> re.Pattern[str]:
    return re.compile(r"(?:action|AP)\b[^.]{0,12}:", re.IGNORECASE)


@cache
def _decided_by() -> re.Pattern[str]:
    """'The Panel agreed to meet in May': what all of them decided."""
    return re.compile(
        r"(?:The [A-Z][a-z]+(?: [A-Z][a-z]+){0,3}|Members|We|All|It was)\s(?:\w+ly )?(?:agreed|resolved|decided|voted)\s(?:to|that)\b"
    )


@cache
def _doer() -> re.Pattern[str]:
    return re.compile(r"\b[A-Z]{2,4} (?:to|would|will|should)\b")


@cache
def _acts() -> re.Pattern[str]:
    return re.compile(r"^(?:action|AP)\b|\b(?:to|will|shall) [a-z]{3,}", re.IGNORECASE)


def _decision(passage: Passage, mixed: bool) -> bool:
    """Whether a label calls a passage a decision; `mixed`: its column is of decisions too, so that softer words do."""
    label = _label().match(passage.text)
    return label is not None and (mixed or label["sure"] is not None)


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"\W{0,3}(?:(?P<sure>decisions?|noted|approved|endorsed)|agreed|agreement|resolved|resolution|D(?=\s?\d))"
        r"(?:\s?(?:no\.?\s?)?\d{1,3}(?:[./]\d{1,3})?)?\s?[:–—-]\s",
        re.IGNORECASE,
    )
