"""The nodes of a section as models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from ..models.provenance import Model

M = TypeVar("M", bound=Model)
T = TypeVar("T")


def validated(kind: type[M], nodes: Iterable[dict[str, Any]]) -> tuple[M, ...]:
    """Models of these nodes, each made before the next node is asked for: of a long document they are never all there."""
    # extra="ignore": looking for keys that are not ours costs a fifth of the validation, and the tree is ours
    made = kind.__pydantic_validator__.validate_python  # `model_validate` makes as much ado again
    return tuple([made(node, extra="ignore") for node in nodes])


def drained(found: list[T]) -> Iterator[T]:
    """What is in a list, each taken out of it before it is handed on, so that it goes as soon as it was used."""
    found.reverse()
    while found:
        yield found.pop()
