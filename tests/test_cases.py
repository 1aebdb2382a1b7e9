"""Hand-written cases, from a document to what is to be extracted from it: every field of the contract.

The files `cases/*.toml` hold for each case its title, the document (`⇥` is a tab) and what is expected of the JSON:
of an object only the keys that are named, of a list every entry in its order; `/…/` is a pattern. `codes` are the
codes of all diagnostics, each once; `encode` the encoding of the document's bytes, `suffix` that of its name (`txt` if
none is given); `xfail` says what is known to be wrong.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from minutes_extract import extract_bytes, to_json
from minutes_extract.diagnostics import CODES
from minutes_extract.models import Minutes
from minutes_extract.models.provenance import Provenance
from segment.building import source
from support.scoring import inexact

Node = dict[str, Any]
FILES = sorted((Path(__file__).parent / "cases").glob("*.toml"))
CASES = [
    (f"{file.stem}: {case['title']}", case) for file in FILES for case in tomllib.loads(file.read_text("utf-8"))["case"]
]


def parameters() -> Iterator[Any]:
    for name, case in CASES:
        marks = [pytest.mark.xfail(strict=True, reason=case["xfail"])] if "xfail" in case else []
        yield pytest.param(case, id=name, marks=marks)


def extracted(case: Node) -> tuple[Node, str]:
    data = source(case["input"]).encode(case.get("encode", "utf-8"))
    found: Node = json.loads(to_json(extract_bytes(data, name=f"case.{case.get('suffix', 'txt')}")))
    return found, data.decode(found["source"]["encoding"])


def differences(expected: Any, found: Any, path: str = "") -> Iterator[str]:
    """Where what was found is not as expected."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, part in expected.items():
            if key not in found:
                yield f"{path}.{key} is missing"
            else:
                yield from differences(part, found[key], f"{path}.{key}")
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, (ours, theirs) in enumerate(zip(expected, found, strict=True)):
            yield from differences(ours, theirs, f"{path}[{number}]")
    elif isinstance(expected, str) and expected[:1] == expected[-1:] == "/" and isinstance(found, str):
        if not re.fullmatch(expected[1:-1], found):
            yield f"{path}: {found!r} does not match {expected}"
    elif expected != found:
        yield f"{path}: {expected!r} is right, not {found!r}"


@pytest.mark.parametrize("case", list(parameters()))
def test_case(case: Node) -> None:
    found, text = extracted(case)
    assert list(inexact(found, text)) == []
    wrong = list(differences(json.loads(case.get("expected", "{}")), found))
    if "codes" in case:
        codes = sorted({diagnostic["code"] for diagnostic in found["diagnostics"]})
        wrong += [] if codes == sorted(case["codes"]) else [f"codes: {sorted(case['codes'])} are right, not {codes}"]
    assert not wrong, "\n".join(wrong)


# every field of the contract is asserted by some case


def asserted(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """(path without numbers, value) of every value that is expected; an empty list counts as absent."""
    path = path.replace("items[].items[]", "items[]")
    if isinstance(node, dict):
        yield path, node
        for key, part in node.items():
            yield from asserted(part, f"{path}.{key}".lstrip("."))
    elif isinstance(node, list):
        yield path, True if node else None
        for part in node:
            yield from asserted(part, f"{path}[]")
    else:
        yield path, node


def fields(model: type[BaseModel], path: str = "") -> Iterator[tuple[str, Any]]:
    """(path, annotation) of every field below a model, provenance left out; items once."""
    for name, info in model.model_fields.items():
        here = f"{path}.{info.alias or name}".lstrip(".")
        inner, many = unwrapped(info.annotation)
        if inner is Provenance:
            continue
        yield here, info.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel) and inner is not model:
            yield from fields(inner, here + "[]" * many)


def unwrapped(annotation: Any) -> tuple[Any, bool]:
    """The type inside `X | None` or `tuple[X, ...]`, and whether there are many of them."""
    if get_origin(annotation) in (Union, UnionType):
        kept, *_ = (part for part in get_args(annotation) if part is not type(None))  # a day, else a month
        return unwrapped(kept)
    if get_origin(annotation) is tuple:
        return unwrapped(get_args(annotation)[0])[0], True
    return annotation, False


def values_of(annotation: Any) -> set[str]:
    inner = unwrapped(annotation)[0]
    while get_origin(inner) is not Literal and get_args(inner):
        inner = get_args(inner)[0]
    return set(get_args(inner)) if get_origin(inner) is Literal else set()


def nullable(annotation: Any) -> bool:
    return type(None) in get_args(annotation)


EXPECTED: defaultdict[str, list[Any]] = defaultdict(list)
for _, one in CASES:
    for place, value in asserted(json.loads(one.get("expected", "{}"))):
        EXPECTED[place].append(value)

# asserted elsewhere: tests/test_api.py has the source, tests/assemble/test_depth.py what is flattened
ELSEWHERE = {"generator.version", "generator.model", "source.path", "source.sha256", "generator.options.day_first"}
VALUES_ELSEWHERE = {"items[].blocks[].kind": {"other"}, "action_updates[].owners[].source": {"label", "list"}}
# the models would let these be absent; who came instead of somebody is an attendee, an item has its heading
NEVER_NULL = {"next_meeting.date", "attendees[].represented_by.attendee_id", "items[].heading"}
FIELDS = [(path, annotation) for path, annotation in fields(Minutes) if path not in ELSEWHERE]


@pytest.mark.parametrize(("path", "annotation"), FIELDS, ids=[path for path, _ in FIELDS])
def test_every_field_is_asserted(path: str, annotation: Any) -> None:
    seen = [value for key in (path, path + "[]") for value in EXPECTED[key]]
    assert [value for value in seen if value is not None], "no case expects a value"
    if nullable(annotation) and path not in NEVER_NULL:
        assert None in seen, "no case expects that it is absent"
    missing = values_of(annotation) - {str(value) for value in seen} - VALUES_ELSEWHERE.get(path, set())
    assert not missing, "no case expects these values"


def test_every_code_is_provoked() -> None:
    provoked = {code for _, case in CASES for code in case.get("codes", ())}
    # tests/assemble/test_depth.py; tests/readers/test_pdf_limits.py: the cases are texts
    assert set(CODES) - provoked == {"deep-nesting", "page-without-text"}
