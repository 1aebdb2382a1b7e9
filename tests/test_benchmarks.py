"""The helpers of the benchmarks; their figures are nobody's to pass or fail."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


def test_a_longer_document_keeps_its_head_and_its_end() -> None:
    from timing import repeated

    text = "head\na\tA\n1\tone\n2\ttwo\n3\tthree\nend"
    assert repeated(text, 2) == "head\na\tA\n1\tone\n2\ttwo\n3\tthree\n1\tone\n2\ttwo\n3\tthree\nend"
    assert repeated(text, 1) == text


def test_works_are_measured_in_turn() -> None:
    from timing import interleaved

    order: list[str] = []
    times = interleaved({"a": lambda: order.append("a"), "b": lambda: order.append("b")}, rounds=2, warm_up=1)
    assert order == ["a", "b", "b", "a", "a", "b"]
    assert set(times) == {"a", "b"}
    assert min(times.values()) >= 0


def test_programs_are_run_from_the_start() -> None:
    from timing import programs

    assert programs({"bare": ["-c", "pass"]}, 1)["bare"] > 0


def test_every_form_has_documents() -> None:
    from timing import documents, example

    assert example() in documents(True)
    assert all(b"\t" in path.read_bytes() for path in documents(True))


def test_memory_is_measured_beyond_what_is_loaded() -> None:
    import subprocess

    from timing import example

    command = [sys.executable, str(ROOT / "benchmarks" / "memory.py"), str(example())]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert 0 <= int(done.stdout) < 1_000_000_000
