"""Compares what was extracted with a gold file, fault by fault; and checks the quotes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

_LABEL = re.compile(r"^\W*(?:actions?(?: (?:item|point|required|agreed|by))?|resolved|agreed|decision)\b\W*", re.I)
_TITLES = frozenset("mr mrs ms miss mx dr prof professor cllr councillor sir dame lord lady rev revd the".split())

Likeness = Callable[[Any, Any], float]


@dataclass
class Scores:
    """Right, extra and missed, by field; and each fault in words."""

    counts: dict[str, list[int]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, name: str, right: int, extra: int, missed: int) -> None:
        counts = self.counts.setdefault(name, [0, 0, 0])
        for index, number in enumerate((right, extra, missed)):
            counts[index] += number

    def f1(self) -> dict[str, float]:
        return {name: _f1(*counts) for name, counts in self.counts.items()}

    def value(self, name: str, gold: Any, found: Any, right: bool, about: str = "") -> None:
        """One value that may be missing on either side."""
        if right and _given(gold):
            self.add(name, 1, 0, 0)
        elif not right:
            self.add(name, int(_given(found)), int(_given(gold)), 0)
            self.faults.append(f"{name} {about}: {gold!r} is right, not {found!r}")


def _given(value: Any) -> bool:
    return value not in (None, [], "")


def _f1(right: int, extra: int, missed: int) -> float:
    return 2 * right / (2 * right + extra + missed) if right + extra + missed else 1.0


def _options(gold: Any) -> list[Any]:
    """A gold value may be a list of acceptable ones."""
    return gold if isinstance(gold, list) else [gold]


def _words(text: str | None) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text or "").casefold())


def _alike(gold: Any, found: str | None) -> float:
    """Share of words that two wordings have in common, labels aside; the best of the acceptable ones."""

    def one(wanted: str | None) -> float:
        ours, theirs = _words(_LABEL.sub("", wanted or "")), _words(_LABEL.sub("", found or ""))
        if not ours or not theirs:
            return float(ours == theirs)
        common = sum(min(ours.count(word), theirs.count(word)) for word in set(ours))
        return 2 * common / (len(ours) + len(theirs))

    return max(one(option) for option in _options(gold))


def _name(text: str | None) -> tuple[str, ...]:
    return tuple(word for word in _words(text) if word not in _TITLES)


def _named(gold: Any, found: str | None) -> bool:
    return any(_name(option) == _name(found) for option in _options(gold))


def _pairs(gold: Sequence[Any], found: Sequence[Any], like: Likeness, least: float) -> list[tuple[int, int]]:
    """Each with at most one of the other side, the most alike first."""
    ranked = sorted(
        ((like(ours, theirs), -abs(i - j), i, j) for i, ours in enumerate(gold) for j, theirs in enumerate(found)),
        reverse=True,
    )
    left: set[int] = set()
    right: set[int] = set()
    out = []
    for score, _, i, j in ranked:
        if score >= least and i not in left and j not in right:
            left.add(i)
            right.add(j)
            out.append((i, j))
    return out


def _matched(
    scores: Scores, name: str, gold: list[Any], found: list[Any], like: Likeness, least: float, key: str = "text"
) -> list[tuple[Any, Any]]:
    """Pairs of what is there on both sides; the rest is counted, what is optional is not."""
    pairs = _pairs(gold, found, like, least)
    hit = {i for i, _ in pairs}
    due = [i for i, entry in enumerate(gold) if not entry.get("optional")]
    missed = [i for i in due if i not in hit]
    extra = sorted(set(range(len(found))) - {j for _, j in pairs})
    scores.add(name, len(due) - len(missed), len(extra), len(missed))
    scores.faults += [f"{name} missed: {gold[i].get(key)!r}" for i in missed]
    scores.faults += [f"{name} extra: {found[j].get(key)!r}" for j in extra]
    return [(gold[i], found[j]) for i, j in sorted(pairs) if not gold[i].get("optional")]


def compare(gold: dict[str, Any], found: dict[str, Any]) -> Scores:
    """Score one document; keys that the gold leaves out are not scored."""
    scores = Scores()
    _meeting(scores, gold.get("meeting", {}), found["meeting"])
    if "attendees" in gold:
        _attendees(scores, gold["attendees"], found["attendees"])
    if "items" in gold:
        _items(scores, gold, found)
    if "actions" in gold:
        _actions(scores, gold["actions"], found["actions"])
    if "action_updates" in gold:
        _updates(scores, gold["action_updates"], found["action_updates"])
    if "decisions" in gold:
        _matched(scores, "decisions", gold["decisions"], found["decisions"], _by_text, 0.6)
    if "next_meeting" in gold:
        ours, theirs = gold["next_meeting"] or {"date": None}, found["next_meeting"] or {}
        for key in ours:
            scores.value(f"next_meeting.{key}", ours[key], theirs.get(key), theirs.get(key) in _options(ours[key]))
    return scores


def _by_text(ours: Any, theirs: Any) -> float:
    return _alike(ours["text"], theirs["text"])


def _meeting(scores: Scores, gold: dict[str, Any], found: dict[str, Any]) -> None:
    for key, value in gold.items():
        right = found[key] in _options(value) or (key in ("body", "location") and _alike(value, found[key]) >= 0.75)
        scores.value(f"meeting.{key}", value, found[key], right)


def _attendees(scores: Scores, gold: list[Any], found: list[Any]) -> None:
    same = lambda ours, theirs: float(_named(ours["name"], theirs["name"]))  # noqa: E731
    for ours, theirs in _matched(scores, "attendees.name", gold, found, same, 1.0, "name"):
        about = str(theirs["name"])
        if "attendance" in ours:
            right = theirs["attendance"] in _options(ours["attendance"])
            scores.value("attendees.attendance", ours["attendance"], theirs["attendance"], right, about)
        for key in ("role", "organisation"):
            if key in ours:
                scores.value(f"attendees.{key}", ours[key], theirs[key], _alike(ours[key], theirs[key]) >= 0.85, about)
        if "functions" in ours:
            right = sorted(ours["functions"]) == sorted(theirs["functions"])
            scores.value("attendees.functions", ours["functions"], theirs["functions"], right, about)


def _walk(items: list[Any] | None, level: int = 1) -> Iterator[tuple[int, Any]]:
    for item in items or []:
        yield level, item
        yield from _walk(item.get("items"), level + 1)


def _items(scores: Scores, gold: dict[str, Any], found: dict[str, Any]) -> None:
    levels = [True, False] if gold.get("subitems_annotated", True) else [True]
    for top in levels:
        name = "items" if top else "subitems"
        ours = [item for level, item in _walk(gold["items"]) if (level == 1) is top]
        theirs = [item for level, item in _walk(found["items"]) if (level == 1) is top]
        like = lambda a, b: _alike(a["heading"], b["heading"])  # noqa: E731
        for one, other in _matched(scores, f"{name}.heading", ours, theirs, like, 0.8, "heading"):
            if "number" in one:
                right = _number(other["number"]) in map(_number, _options(one["number"]))
                scores.value(f"{name}.number", one["number"], other["number"], right, str(one["heading"]))


def _number(printed: str | None) -> str:
    return (printed or "").strip(" .:()").casefold()


def _actions(scores: Scores, gold: list[Any], found: list[Any]) -> None:
    for ours, theirs in _matched(scores, "actions.text", gold, found, _by_text, 0.7):
        about = str(theirs["text"])[:60]
        _owners(scores, "actions.owners", ours.get("owners", []), theirs["owners"], about)
        due = theirs["due"] and theirs["due"]["edtf"]
        scores.value("actions.due", ours.get("due"), due, due in _options(ours.get("due")), about)
        if "ref" in ours:
            scores.value("actions.ref", ours["ref"], theirs["ref"], theirs["ref"] in _options(ours["ref"]), about)


def _owners(scores: Scores, name: str, gold: list[Any], found: list[Any], about: str) -> None:
    def same(ours: Any, theirs: Any) -> float:
        if ours.get("name") is not None:
            return float(_named(ours["name"], theirs["name"] or theirs["text"]))
        return float(_named(ours["text"], theirs["name"]) or _named(ours["text"], theirs["text"]))

    hits = len(_pairs(gold, found, same, 1.0))
    scores.add(name, hits, len(found) - hits, len(gold) - hits)
    if not hits == len(found) == len(gold):
        scores.faults.append(f"{name} of {about!r}: {gold} is right, not {[(o['text'], o['name']) for o in found]}")


def _updates(scores: Scores, gold: list[Any], found: list[Any]) -> None:
    def like(ours: Any, theirs: Any) -> float:
        numbered = bool(ours.get("number")) and theirs["number"] in _options(ours["number"])
        return numbered + _by_text(ours, theirs)

    for ours, theirs in _matched(scores, "updates.found", gold, found, like, 0.7):
        about = str(theirs["text"])[:60]
        for key in ("number", "raised_on", "ref", "status"):
            if key in ours:
                scores.value(f"updates.{key}", ours[key], theirs[key], theirs[key] in _options(ours[key]), about)
        if "owners" in ours:
            _owners(scores, "updates.owners", ours["owners"], theirs["owners"], about)


def inexact(node: Any, text: str) -> Iterator[dict[str, Any]]:
    """Every span whose quote is not the slice of the text that it stands for."""
    if isinstance(node, list):
        for part in node:
            yield from inexact(part, text)
    elif isinstance(node, dict):
        for span in node.get("spans") or []:
            if not span["quote"] or text[span["start"] : span["end"]] != span["quote"]:
                yield span
        for part in node.values():
            yield from inexact(part, text)
