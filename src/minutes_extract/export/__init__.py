"""Formats that other people's tools read: one file per format and one line in the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from minutes_extract.export.json import to_json
from minutes_extract.export.tracker import to_tracker

if TYPE_CHECKING:
    from minutes_extract.models import Minutes

__all__ = ["EXPORTERS", "to_json", "to_tracker"]

EXPORTERS: dict[str, Callable[[Minutes], str]] = {
    "json": to_json,
    "csv": to_tracker,
}
