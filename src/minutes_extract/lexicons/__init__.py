"""Word lists of general English, one TOML file a subject, loaded and checked when first needed."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


class LexiconError(ValueError):
    """A word list is missing or is not a list of lower-case phrases."""


@cache
def _file(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text("utf-8"))


def _node(path: str) -> Any:
    file, *keys = path.split(".")
    node: Any = _file(file)
    for key in keys:
        try:
            node = node[key]
        except (KeyError, TypeError):
            raise LexiconError(f"no word list {path}") from None
    return node


@cache
def words(path: str) -> frozenset[str]:
    """The phrases at `file.key[.key]`: a list of phrases, or one string of words."""
    return frozenset(phrases(path))


@cache
def phrases(path: str) -> tuple[str, ...]:
    """The phrases at `file.key[.key]`, in the order of the file."""
    node = _node(path)
    found = tuple(node.split()) if isinstance(node, str) else tuple(node)
    if not found or any(not isinstance(p, str) or p != p.lower() or not p for p in found):
        raise LexiconError(f"{path} must hold lower-case phrases")
    return found


@cache
def table(path: str) -> dict[str, str]:
    """The phrase under `file.key` that each short form stands for."""
    return {str(k): str(v) for k, v in _node(path).items()}


@cache
def labels(path: str) -> dict[str, str]:
    """Phrase → name of its list, over all lists under `file.key`; the first list counts."""
    out: dict[str, str] = {}
    for name in _node(path):
        for phrase in phrases(f"{path}.{name}"):
            out.setdefault(phrase, name)
    return out
