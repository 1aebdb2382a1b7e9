"""The JSON text."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from minutes_extract import extract_bytes
from minutes_extract.export import EXPORTERS, to_json
from minutes_extract.export import json as exporter
from minutes_extract.export.json import to_json_bytes, write_json
from minutes_extract.models import Minutes

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [*sorted((ROOT / "examples").glob("*.txt")), *sorted((ROOT / "tests" / "fixtures").glob("*.txt"))]


@pytest.fixture
def minutes() -> Minutes:
    bare: dict[str, Any] = {"rule": "test"}
    return Minutes.model_validate(
        {
            "generator": {"version": "0.1.0"},
            "source": {"name": "café.txt", "sha256": "0" * 64, "format": "text", "encoding": "utf-8", "characters": 9},
            "meeting": {"title": 'Zoë\u2019s\n"board"\u2028\u0085\u2029', "provenance": bare},
            "coverage": 2 / 3,
        }
    )


def test_indented(minutes: Minutes) -> None:
    text = to_json(minutes)
    assert text.startswith('{\n  "schema_version": "1.0",\n  "generator": {\n    "name"')
    assert text.endswith("\n}")
    assert "café" in text
    assert '"coverage": 0.667,' in text
    # what the standard library would write
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False)


def test_compact_is_one_line_to_every_reader(minutes: Minutes) -> None:
    text = to_json(minutes, indent=None)
    assert len(text.splitlines()) == 1
    assert text.startswith('{"schema_version":"1.0","generator":{"name"')
    assert json.loads(text) == json.loads(to_json(minutes))


def test_the_same_bytes_each_time(minutes: Minutes) -> None:
    again = Minutes.model_validate_json(to_json(minutes))
    assert to_json(again) == to_json(minutes)


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_exporter_gives_text(minutes: Minutes, name: str) -> None:
    assert EXPORTERS[name](minutes)


@pytest.mark.parametrize("indent", [2, None])
def test_the_bytes_are_those_of_the_text(minutes: Minutes, indent: int | None) -> None:
    assert to_json_bytes(minutes, indent=indent) == to_json(minutes, indent=indent).encode("utf-8")


@pytest.mark.parametrize("indent", [2, None, 0])
@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_long_document_is_written_in_pieces(path: Path, indent: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    long = extract_bytes(path.read_bytes(), name=path.name)
    whole = to_json_bytes(long, indent=indent)
    monkeypatch.setattr(exporter, "_LONG", 0)
    monkeypatch.setattr(exporter, "_PIECE", 2)
    assert to_json_bytes(long, indent=indent) == whole
    out = BytesIO()
    write_json(long, out, indent=indent)
    assert out.getvalue() == whole
