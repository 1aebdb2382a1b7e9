"""Python's cyclic garbage collector, paused while a document is extracted."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["paused"]


@contextmanager
def paused() -> Iterator[None]:
    """Let no collection run meanwhile, unless another thread turns the collector on.

    An extraction makes many objects that all live until it ends, and next to no cycles: each collection walks
    through them in vain, and on long documents they are a third of the time. Where the collector is off, it stays off.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
