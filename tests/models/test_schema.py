"""The committed JSON Schema."""

from __future__ import annotations

import doctest
import json
from typing import Any

import minutes_extract
from minutes_extract.models import Minutes, schema


def definitions() -> dict[str, Any]:
    made = schema.json_schema()
    return {"Minutes": made, **made["$defs"]}


def test_the_committed_file_is_fresh() -> None:
    text = json.dumps(schema.build(), indent=2, ensure_ascii=False) + "\n"
    assert schema.schema_text() == text, "run: python -m minutes_extract.models.schema"


def test_the_documented_example() -> None:
    assert doctest.testmod(schema).failed == 0


def test_head() -> None:
    made = minutes_extract.json_schema()
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["properties"]["schema_version"] == {"type": "string", "pattern": "^1\\.[0-9]+$"}


def test_every_key_is_required() -> None:
    for name, definition in definitions().items():
        if name == "FieldProvenance":
            assert definition["anyOf"] == [{"required": ["spans", "rule"]}, {"required": ["derived_from"]}]
        else:
            assert definition["required"] == list(definition["properties"]), name
    assert list(definitions()["Vote"]["properties"]) == ["for", "against", "abstained"]


def test_later_keys_and_values_fit() -> None:
    text = schema.schema_text()
    assert 'additionalProperties": false' not in text
    assert '"const"' not in text
    kind = definitions()["Block"]["properties"]["kind"]
    assert kind["anyOf"] == [{"enum": ["paragraph", "list_item", "table", "other"]}, {"type": "string"}]
    assert "New values" in kind["description"]


def test_fields_are_described() -> None:
    assert "byte" in definitions()["Source"]["properties"]["sha256"]["description"]
    assert definitions()["Meeting"]["properties"]["title"]


def test_keys_are_those_of_the_models() -> None:
    assert list(schema.json_schema()["properties"]) == list(Minutes.model_fields)
