"""`minutes-extract archive`: its words, its exit status, and that it loads nothing it does not need."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from archive.running import environment, inline, minutes, run, write
from minutes_extract import cli
from minutes_extract.archive.engines import ENGINES


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(ENGINES, "processes", inline)
    write(tmp_path, {f"in/m{n}.txt": minutes(n) for n in range(9)})
    return tmp_path


class Input:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def paths(out: str) -> list[str]:
    return [json.loads(line)["source"]["path"] for line in Path(out).read_bytes().splitlines()]


@pytest.mark.parametrize(
    "listed",
    [b"in/m3.txt\nin/m1.txt\n", b"in/m3.txt\r\nin/m1.txt", b"in/m3.txt\0in/m1.txt\0", b"\nin/m3.txt\n\nin/m1.txt"],
)
def test_a_list_on_standard_input(listed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Input(listed))
    assert cli.main(["archive", "in/m7.txt", "-", "-o", "out.jsonl", "--quiet"]) == 0
    assert paths("out.jsonl") == ["in/m7.txt", "in/m3.txt", "in/m1.txt"]


@pytest.mark.parametrize("listed", [b"", b"\n\n", b"\0"])
def test_an_empty_list_does_not_empty_the_output(listed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli.main(["archive", "in/m7.txt", "-o", "out.jsonl", "--quiet"]) == 0
    monkeypatch.setattr(sys, "stdin", Input(listed))
    assert cli.main(["archive", "-", "-o", "out.jsonl", "--quiet"]) == 2
    assert cli.main(["archive", "-", "-o", "out.jsonl", "--quiet", "--keep"]) == 0  # nothing new
    assert paths("out.jsonl") == ["in/m7.txt"]


def test_the_same_path_given_twice_is_one_source() -> None:
    assert cli.main(["archive", "in/m1.txt", "in/m1.txt", "in/*1.txt", "-o", "out.jsonl", "--quiet"]) == 0
    assert paths("out.jsonl") == ["in/m1.txt"]


def test_exit_status_and_summary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["archive", "in", "-o", "out.jsonl"]) == 0
    assert capsys.readouterr().err.startswith("minutes-extract: 9 documents: 9 extracted, 0 failed, ")
    write(folder, {"in/m5.txt": b"\x89PNG\r\n\x1a\n"})
    assert cli.main(["archive", "in", "no.txt", "-o", "out.jsonl"]) == 1
    assert [line.split(":")[1] for line in capsys.readouterr().err.splitlines()] == [
        " in/m5.txt", " no.txt", " 10 documents",
    ]  # fmt: skip


def test_fail_fast(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"in/m4.txt": b"\x89PNG\r\n\x1a\n"})
    assert cli.main(["archive", "in", "-o", "out.jsonl", "--fail-fast"]) == 1
    assert "in/m4.txt" in capsys.readouterr().err
    assert not Path("out.jsonl").exists()
    rows = [json.loads(line) for line in Path("out.jsonl.manifest.jsonl").read_bytes().splitlines()]
    assert [(row["path"], row["status"]) for row in rows] == [
        *((f"in/m{n}.txt", "extracted") for n in range(4)),
        ("in/m4.txt", "failed"),
    ]
    write(folder, {"in/m4.txt": minutes(4)})
    assert cli.main(["archive", "in", "-o", "out.jsonl", "--fail-fast", "--quiet"]) == 0
    assert len(paths("out.jsonl")) == 9


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["-o", "out.jsonl"], "give a source"),
        (["in"], "-o"),
        (["in", "-o", "out.jsonl", "--workers", "0"], "--workers 0: give a number above zero"),
        (["in", "-o", "out.jsonl", "--timeout", "-1"], "--timeout -1: give a number of seconds above zero"),
        (["in", "-o", "out.jsonl", "--workers", "99999999"], "give a number above zero, up to 1,000"),
        (["in", "-o", "out.jsonl", "--timeout", "inf"], "--timeout inf: give a number of seconds above zero, up to"),
        (["in", "-o", "out.jsonl", "--timeout", "1e12"], "--timeout 1e+12: give a number of seconds above zero, up to"),
        (["in", "-o", "out.jsonl", "--timeout", "nan"], "--timeout nan: give a number of seconds above zero, up to"),
        (["in", "-o", "out.jsonl", "--encoding", "klingon"], "unknown encoding 'klingon'"),
        (["in", "-o", "out.jsonl", "--scheduler", "tcp://x:1"], "--scheduler is for --engine dask"),
        (["in", "-o", "out.jsonl", "--max-bytes", "0"], "max_bytes is 0"),
        (["in", "-o", "-"], "archive writes no standard output"),
        (["in", "-o", "in"], "both a source and the output"),
        (["in", "-o", "no/out.jsonl"], "there is no folder no"),
        (["in", "-o", "out.json"], "cannot tell what to write"),
    ],
)
def test_wrong_usage(words: list[str], reason: str, folder: Path) -> None:
    done = run(*words, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert reason in done.stderr.decode()


def test_a_verb_only_as_the_first_word(folder: Path) -> None:
    write(folder, {"archive": minutes(1)})
    done = subprocess.run(
        [sys.executable, "-m", "minutes_extract", "./archive"], cwd=folder, env=environment(), capture_output=True
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["source"]["path"] == "./archive"


def test_help_shows_examples_and_loads_little() -> None:
    code = (
        "import sys\nfrom minutes_extract.cli import main\n"
        "try: main(['archive', '--help'])\nexcept SystemExit: pass\n"
        "assert not {'pydantic', 'spacy', 'lxml', 'bs4', 'multiprocessing', 'tqdm'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment())
    assert done.returncode == 0, done.stderr
    assert b"examples:" in done.stdout
    assert b"exit status:" in done.stdout
