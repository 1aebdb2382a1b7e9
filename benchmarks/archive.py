"""What an archive run costs and keeps: loss, memory, speed, and the outcome of kills.

    python benchmarks/archive.py loss   [--documents 10000]   every document comes out, once, as a run over it alone
    python benchmarks/archive.py memory [--documents 50000]   peak memory with 100 documents and with many
    python benchmarks/archive.py speed  [--documents 2000]    beside independent copies, and beside a warm single run
    python benchmarks/archive.py kills  [--kills 50]          runs killed at random moments, then left to end

Documents are made by generate.py. Ratios are of figures measured in turn in one run; the rest is the machine's.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import generate

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}

# what a user would write: each copy takes every second document
COPY = """
import sys, pathlib
from minutes_extract import extract_many, to_json
paths = sorted(map(str, pathlib.Path(sys.argv[1]).rglob("*.*")))[int(sys.argv[3])::int(sys.argv[4])]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for outcome in extract_many(paths):
        out.write(to_json(outcome.minutes, indent=None) + "\\n")
"""


def archive(source: Path, out: Path, *more: str) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "minutes_extract", "archive", str(source), "-o", str(out), "--quiet", *more]
    return subprocess.Popen(words, env=ENVIRONMENT)


def timed(start: Callable[[], list[subprocess.Popen[bytes]]]) -> tuple[float, float]:
    """Wall and processor seconds of processes and all that they start."""
    began = time.perf_counter()
    processes = start()
    spent: dict[int, int] = {}
    while any(process.poll() is None for process in processes):
        for process in processes:
            spent.update(ticks(process.pid))
        time.sleep(0.02)
    wall = time.perf_counter() - began
    for process in processes:
        if process.returncode:
            raise SystemExit(f"failed: {process.args!r}")
    return wall, sum(spent.values()) / os.sysconf("SC_CLK_TCK")


def ticks(root: int) -> dict[int, int]:
    """Processor time of a process and its descendants so far: workers are no children that could be waited for."""
    found = {}
    for pid in sizes(root):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
            found[pid] = int(fields[11]) + int(fields[12])
    return found


def loss(folder: Path, documents: int) -> int:
    generate.write(documents, folder / "in")
    wall, _ = timed(lambda: [archive(folder / "in", folder / "out.jsonl")])
    wanted = {hashlib.sha256(file.read_bytes()).hexdigest() for file in (folder / "in").rglob("*.*")}
    with (folder / "out.jsonl").open(encoding="utf-8") as lines:
        got = [json.loads(line)["source"]["sha256"] for line in lines]
    print(f"{documents} documents, {len(got)} lines, {len(wanted - set(got))} lost, {documents / wall:.0f} a second")
    return 0 if len(got) == documents and set(got) == wanted else 1


def memory(folder: Path, documents: int) -> int:
    generate.write(documents, folder / "in")
    few = folder / "few"
    generate.write(100, few)
    print(f"{'output':10}{'documents':>10}{'this process MB':>17}{'largest worker MB':>19}")
    for ending in (".jsonl", "", ".sqlite", ".csv"):
        for name, source in (("100", few), (str(documents), folder / "in")):
            parent, worker = peak(archive(source, folder / f"out{name}{ending}"))
            print(f"{ending or 'folder':10}{name:>10}{parent / 1024:17.0f}{worker / 1024:19.0f}")
    return 0


def peak(process: subprocess.Popen[bytes]) -> tuple[int, int]:
    """The most memory, in KB, of the process itself and of any that it started."""
    parent = worker = 0
    while process.poll() is None:
        for pid, size in sizes(process.pid).items():
            if pid == process.pid:
                parent = max(parent, size)
            else:
                worker = max(worker, size)
        time.sleep(0.2)
    return parent, worker


def sizes(root: int) -> dict[int, int]:
    """The peak resident sizes of a process and its descendants, in KB."""
    parents: dict[int, int] = {}
    peaks: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = dict(line.split(":", 1) for line in (entry / "status").read_text().splitlines() if ":" in line)
            except OSError:
                continue
            parents[int(entry.name)] = int(fields["PPid"])
            peaks[int(entry.name)] = int(fields.get("VmHWM", "0 kB").split()[0])
    family = {root}
    while more := {pid for pid, parent in parents.items() if parent in family} - family:
        family |= more
    return {pid: peaks[pid] for pid in family if pid in peaks}


def speed(folder: Path, documents: int, rounds: int) -> int:
    source, packed = folder / "in", folder / "in.zip"
    generate.write(documents, source)
    generate.write(documents, packed)
    runs: dict[str, Callable[[int], list[subprocess.Popen[bytes]]]] = {
        "two independent copies": lambda n: [copy(source, folder / f"copy{n}-{part}", part, 2) for part in (0, 1)],
        "archive, two processes": lambda n: [archive(source, folder / f"two{n}.jsonl", "--workers", "2")],
        "one copy": lambda n: [copy(source, folder / f"one{n}", 0, 1)],
        "archive of the zip, one process": lambda n: [archive(packed, folder / f"zip{n}.jsonl", "--workers", "1")],
    }
    walls: dict[str, list[float]] = {name: [] for name in runs}
    processors: dict[str, list[float]] = {name: [] for name in runs}
    for number in range(rounds):
        for name, start in runs.items():
            wall, processor = timed(lambda start=start, number=number: start(number))  # type: ignore[misc]
            walls[name].append(wall)
            processors[name].append(processor)
    print(f"{documents} documents, {rounds} rounds; the start of each program is in its time")
    print(f"{'':34}{'a second':>10}{'CPU ms each':>13}")
    for name in runs:
        print(f"{name:34}{documents / min(walls[name]):10.0f}{min(processors[name]) / documents * 1000:13.2f}")
    two = min(walls["two independent copies"]) / min(walls["archive, two processes"])
    core = min(processors["one copy"]) / min(processors["archive of the zip, one process"])
    print(f"two processes to two independent copies (wall): {two:.2f}")
    print(f"archive of a zip to a warm single run, per core (processor time): {core:.2f}")
    return 0


def copy(source: Path, out: Path, part: int, parts: int) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", COPY, str(source), str(out), str(part), str(parts)]
    return subprocess.Popen(words, env=ENVIRONMENT)


def kills(folder: Path, documents: int, count: int) -> int:
    generate.write(documents, folder / "in")
    chance = random.Random(count)
    status = 0
    for ending in (".jsonl", "", ".sqlite", ".csv"):
        whole, out = folder / f"whole{ending}", folder / f"killed{ending}"
        wall, _ = timed(lambda whole=whole: [archive(folder / "in", whole)])  # type: ignore[misc]
        killed = 0
        while killed < count:
            process = archive(folder / "in", out)
            timer = threading.Timer(0.2 + chance.random() * wall * 0.5, process.send_signal, [signal.SIGKILL])
            timer.start()
            killed += process.wait() == -signal.SIGKILL
            timer.cancel()
            if process.returncode == 0:  # it ended: begin anew
                if content(out) != content(whole):
                    status = 1
                remove(out)
        archive(folder / "in", out).wait()
        same = content(out) == content(whole)
        status |= not same
        print(f"{ending or 'folder':8} {killed} kills, {'the same' if same and not status else 'DIFFERENT'} at the end")
    return status


def remove(out: Path) -> None:
    import shutil

    if out.is_dir():
        shutil.rmtree(out)
        return
    for file in (out, out.with_name(f".{out.name}.state"), out.with_name(f"{out.name}.manifest.jsonl")):
        file.unlink()


def content(out: Path) -> object:
    """What is to be the same: bytes of files; of a database, all rows in their order."""
    if out.is_dir():
        files = sorted(file for file in out.rglob("*.json*") if not file.name.startswith("."))
        return [(str(file.relative_to(out)), hashlib.sha256(file.read_bytes()).hexdigest()) for file in files]
    manifest = Path(f"{out}.manifest.jsonl").read_bytes()
    if out.suffix != ".sqlite":
        return out.read_bytes(), manifest
    with sqlite3.connect(out) as database:
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return manifest, [database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("loss", "memory", "speed", "kills"))
    parser.add_argument("--documents", type=int)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if args.what == "loss":
            return loss(Path(folder), args.documents or 10_000)
        if args.what == "memory":
            return memory(Path(folder), args.documents or 50_000)
        if args.what == "speed":
            return speed(Path(folder), args.documents or 2_000, args.rounds)
        return kills(Path(folder), args.documents or 400, args.kills)


if __name__ == "__main__":
    sys.exit(main())
