"""The garbage collector rests during an extraction, and is left as it was found."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from minutes_extract import extract_bytes
from minutes_extract.collector import paused

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [*sorted((ROOT / "examples").glob("*.txt")), *sorted((ROOT / "tests" / "fixtures").glob("*.txt"))]


def test_it_rests_meanwhile_and_goes_on_afterwards() -> None:
    assert gc.isenabled()
    with paused():
        assert not gc.isenabled()
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="inside"), paused():
        raise ValueError("inside")
    assert gc.isenabled()


def test_one_that_is_off_stays_off() -> None:
    gc.disable()
    try:
        with paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_an_extraction_leaves_nothing_for_it(path: Path) -> None:
    """No cycles: what an extraction made is freed at once, and not only when the collector comes by."""
    extract_bytes(path.read_bytes(), name=path.name)  # what is loaded once stays
    gc.collect()
    minutes = extract_bytes(path.read_bytes(), name=path.name)
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        left = [type(thing).__name__ for thing in gc.garbage if type(thing).__module__.startswith("minutes_extract")]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert left == []
    assert minutes.items
