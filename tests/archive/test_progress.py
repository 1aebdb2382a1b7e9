"""What a run shows while it goes on."""

from __future__ import annotations

import io
import sys

import pytest

from minutes_extract.archive.progress import Counts, Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def show(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, quiet: bool = False) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    counts = Counts()
    shown = Progress(counts, quiet)
    shown.start(200)
    for number in range(200):
        counts.extracted += 1
        counts.flagged += number % 4 == 0
        if number == 100:
            counts.failed += 1
            shown.say("a\nb.txt: no")
        shown.step()
    shown.close()
    return stream.getvalue()


def test_a_terminal_gets_a_bar_with_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    text = show(monkeypatch, Terminal())
    assert "/200 [" in text
    assert "documents/s" in text
    assert "1 failed, 50 flagged" in text
    assert "minutes-extract: a\\nb.txt: no\n" in text


def test_elsewhere_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 100_000, 3))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    lines = show(monkeypatch, io.StringIO()).splitlines()
    assert 20 < len(lines) < 120
    assert lines[0].startswith("minutes-extract: ")
    assert " of 200 documents, " in lines[0]
    assert lines[0].endswith(" left, 0 failed, 1 flagged")
    assert lines.count("minutes-extract: a\\nb.txt: no") == 1


def test_quiet_tells_failures_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (Terminal(), io.StringIO()):
        assert show(monkeypatch, stream, quiet=True) == "minutes-extract: a\\nb.txt: no\n"


def test_summary() -> None:
    assert Counts(9998, 2, 40, 0, 0).summary() == "10,000 documents: 9,998 extracted, 2 failed, 40 flagged"
    assert Counts(1, 0, 0, 5, 3).summary() == (
        "6 documents: 1 extracted, 5 unchanged, 0 failed, 0 flagged, 3 other files left out"
    )
