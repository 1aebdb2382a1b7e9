"""The evaluation folder beside the checkout, where it is there, and its own scorer."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT.parent / "shared" / "eval"
SEED = FOLDER / "seed"


@cache
def scorer() -> ModuleType | None:
    """The folder's `score.py`, or None where the folder is missing."""
    file = FOLDER / "score.py"
    if not file.is_file():
        return None
    spec = importlib.util.spec_from_file_location("evaluation_score", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def golds(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.gold.json"))


def load(gold: Path) -> tuple[str, dict[str, Any]]:
    """The text of a document, line ends and byte order mark as they are, and its gold."""
    content: dict[str, Any] = json.loads(gold.read_text("utf-8"))
    return (gold.parent / content["document"]).read_bytes().decode("utf-8"), content
