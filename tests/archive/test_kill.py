"""Runs as processes: killed at any moment they go on, and end as if nothing had been."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from archive.running import command, environment, minutes, run, write
from archive.test_outputs import content

KINDS = ("", ".jsonl", ".sqlite")
MOST = 6  # kills; then the run is left to end


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("kill")
    documents: dict[str, str | bytes] = {f"in/m{n:03}.txt": minutes(n) for n in range(160)}
    write(made, {**documents, "in/bad.txt": b"\x89PNG\r\n\x1a\n"})
    for kind in KINDS:
        assert run("in", "-o", f"whole{kind}", "--workers", "2", cwd=made).returncode == 1
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_killed_runs_end_like_an_unbroken_one(folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    chance = random.Random(kind)
    for number in range(MOST):
        process = subprocess.Popen(
            command("in", "-o", f"out{kind}", "--quiet"), env=environment(), stderr=subprocess.DEVNULL
        )
        try:
            process.wait(timeout=0.3 + chance.random() * 2.5)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL if number % 3 else signal.SIGINT)
            ended = (-signal.SIGKILL,) if number % 3 else (130, -signal.SIGINT)  # before or after it had begun
            assert process.wait() in (*ended, 1)  # 1: it had just come to its end
        else:
            break
    done = run("in", "-o", f"out{kind}", "--quiet", cwd=folder)
    assert done.returncode == 1
    assert content(f"out{kind}") == content(f"whole{kind}")


def test_a_second_run_on_one_output_is_refused(folder: Path) -> None:
    write(folder, {f"more/m{n:03}.txt": minutes(n) for n in range(300)})
    first = subprocess.Popen(command("more", "-o", "busy.jsonl", "--quiet"), cwd=folder, env=environment())
    try:
        for _ in range(100):
            if (folder / ".busy.jsonl.state").exists():
                break
            time.sleep(0.05)
        second = run("more", "-o", "busy.jsonl", cwd=folder)
        assert first.poll() is None
        assert second.returncode == 1
        assert second.stderr.decode() == (
            "minutes-extract: busy.jsonl: another run is writing it; wait for its end, or give another OUT\n"
        )
    finally:
        first.kill()
        first.wait()


def test_a_worker_that_dies_costs_nothing(folder: Path) -> None:
    process = subprocess.Popen(
        command("in", "-o", "died.jsonl", "--workers", "2"), cwd=folder, env=environment(), stderr=subprocess.PIPE
    )
    killed, before = None, set[int]()
    for _ in range(200):
        time.sleep(0.05)
        workers = children(process.pid) if (folder / ".died.jsonl.part").exists() else []
        if started := [worker for worker in workers if worker in before]:  # one that has read what it is to do
            killed = started[0]
            os.kill(killed, signal.SIGKILL)
            break
        before = set(workers)
    _, error = process.communicate(timeout=120)
    assert killed is not None
    assert process.returncode == 1
    lines = error.decode().splitlines()
    assert any("the worker died (SIGKILL); trying once more" in line and "in/m" in line for line in lines), lines
    assert (folder / "died.jsonl").read_bytes() == (folder / "whole.jsonl").read_bytes()


def children(pid: int) -> list[int]:
    """The workers of a run: processes whose parent is the server that it started."""
    table = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(line.split()[0]): int(line.split()[1]) for line in table.splitlines()}
    return [child for child, parent in parents.items() if parents.get(parent) == pid]
