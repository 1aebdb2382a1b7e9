"""Processor time of functions measured in turn, and of programs."""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EVALUATION = ROOT.parent / "shared" / "eval"
WARM_UP = 3

Work = Callable[[], object]


def interleaved(works: Mapping[str, Work], rounds: int, warm_up: int = WARM_UP) -> dict[str, float]:
    """The median of the processor time of each, in seconds; which goes first changes from round to round."""
    times: dict[str, list[float]] = {name: [] for name in works}
    names = list(works)
    for number in range(rounds + warm_up):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            gc.collect(0)
            start = time.process_time()
            works[name]()
            elapsed = time.process_time() - start
            if number >= warm_up:
                times[name].append(elapsed)
    return {name: statistics.median(values) for name, values in times.items()}


def programs(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """The same for Python programs run from the start, by their arguments; their bytecode is compiled before."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(arguments: Sequence[str]) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], stdout=subprocess.DEVNULL, env=environment, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    times: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):  # the first compiles
        for name, arguments in commands.items():
            elapsed = run(arguments)
            if number:
                times[name].append(elapsed)
    return {name: statistics.median(values) for name, values in times.items()}


def example() -> Path:
    """The document that the single measures are made with: the defining one, or the example."""
    seed = EVALUATION / "seed" / "board-2019-11-18.txt"
    return seed if seed.exists() else next(iter(sorted((ROOT / "examples").glob("*.txt"))))


def documents(tabular: bool) -> list[Path]:
    """HTML-in-text, or the other forms of text: of the evaluation folder, or of the project where it is missing."""
    if EVALUATION.is_dir():
        paths = [path for folder in ("seed", "dev") for path in sorted((EVALUATION / folder).glob("*.*"))]
    else:
        paths = [path for folder in ("examples", "tests/fixtures") for path in sorted((ROOT / folder).glob("*.*"))]
    paths = [path for path in paths if path.suffix in (".txt", ".md", ".html", ".htm")]
    return [path for path in paths if (path.suffix == ".txt" and b"\t" in path.read_bytes()) is tabular]


def repeated(text: str, times: int) -> str:
    """A document with `times` as many rows of minutes: what stands above and below the long table stays once."""
    lines = text.split("\n")
    rows = [n for n, line in enumerate(lines) if "\t" in line]
    first, last = rows[len(rows) // 4], rows[-1] + 1  # the people are in the rows above
    return "\n".join(lines[:first] + lines[first:last] * times + lines[last:])
