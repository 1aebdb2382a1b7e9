"""What an output is opened with."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from minutes_extract.archive.state import State

__all__ = ["Context"]


class Context(NamedTuple):
    """`root` is the one folder or archive that all sources lie in, where there is one; `notice` tells a person."""

    out: str
    state: State
    root: str | None
    program: str
    options: str
    notice: Callable[[str], None]
