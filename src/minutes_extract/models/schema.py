"""The JSON Schema (2020-12) of what comes out, made from the models and kept beside them.

Regenerate the file with `python -m minutes_extract.models.schema` after changing a model.
"""

from __future__ import annotations

import ast
import json
from functools import cache
from importlib.resources import files
from types import ModuleType
from typing import Any

__all__ = ["SCHEMA_FILE", "build", "json_schema", "schema_text"]

SCHEMA_FILE = "minutes-1.0.schema.json"
_OPEN = "New values may be added within 1.x."


def schema_text() -> str:
    """The schema file as it is installed; loads no model."""
    return (files("minutes_extract") / "models" / SCHEMA_FILE).read_text("utf-8")


def json_schema() -> dict[str, Any]:
    """The JSON Schema of `Minutes` as it is serialised: every key required, enumerations and objects open.

    >>> json_schema()["properties"]["schema_version"]["pattern"]
    '^1\\\\.[0-9]+$'
    """
    schema: dict[str, Any] = json.loads(schema_text())
    return schema


def build() -> dict[str, Any]:
    """Make the schema from the models."""
    from minutes_extract.models import minutes, provenance

    made = minutes.Minutes.model_json_schema(mode="serialization")
    notes = {**_attribute_notes(provenance), **_attribute_notes(minutes)}
    definitions = made.pop("$defs")
    made["properties"]["schema_version"] = {"type": "string", "pattern": r"^1\.[0-9]+$"}
    for name, node in {**definitions, "Minutes": made}.items():
        _open_up(node)
        for field, note in notes.get(name, {}).items():
            about = node["properties"][field]
            about["description"] = " ".join([*note.split(), *about.get("description", "").split()])
    definitions["FieldProvenance"]["anyOf"] = [{"required": ["spans", "rule"]}, {"required": ["derived_from"]}]
    made["description"] += " Within 1.x keys and enumerated values may be added; none is renamed or dropped."
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:minutes-extract:minutes:1.0"}
    return {**head, **made, "$defs": definitions}


def _open_up(node: Any) -> None:
    """Allow keys and values that a later 1.x adds, and drop what only restates the key."""
    if isinstance(node, list):
        for part in node:
            _open_up(part)
        return
    if not isinstance(node, dict):
        return
    if node.get("additionalProperties") is False:
        del node["additionalProperties"]
    node.pop("default", None)
    node.pop("title", None)
    if "enum" in node:
        known = node.pop("enum")
        node.pop("type")
        node["anyOf"] = [{"enum": known}, {"type": "string"}]
        node["description"] = _OPEN
        return
    for key, part in node.items():
        if key == "properties":
            for value in part.values():
                _open_up(value)
        else:
            _open_up(part)


@cache
def _attribute_notes(module: ModuleType) -> dict[str, dict[str, str]]:
    """Class -> field -> the string that stands under the field, from the module's source."""
    tree = ast.parse((files("minutes_extract.models") / f"{module.__name__.rpartition('.')[2]}.py").read_text("utf-8"))
    notes: dict[str, dict[str, str]] = {}
    for cls in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for field, below in zip(cls.body, cls.body[1:], strict=False):
            if not (isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)):
                continue
            match below:
                case ast.Expr(value=ast.Constant(value=str(note))):
                    notes.setdefault(cls.name, {})[field.target.id] = note
    return notes


def _write() -> None:
    import pathlib

    text = json.dumps(build(), indent=2, ensure_ascii=False) + "\n"
    pathlib.Path(__file__).with_name(SCHEMA_FILE).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    _write()
