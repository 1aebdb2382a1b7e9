"""What each stage of a warm extraction takes, as a ratio to BeautifulSoup's parse of the same bytes.

    python benchmarks/stages.py [FILE ...] [--rounds 30]

Without arguments: the documents of HTML-in-text. Processor time; of each document the fastest fifth of the rounds
counts, which a busy machine disturbs least.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

from timing import documents

STAGES = ("read", "segment", "survey", "resolve", "build", "account", "diagnostics", "validate", "export")
"""`resolve` calls the finders; `build` to `validate` are the stage 'assemble'."""


class Clock:
    """Adds up what functions take, by name."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)

    def timed(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **options: Any) -> Any:
            begin = time.process_time()
            try:
                return work(*arguments, **options)
            finally:
                self.spent[name] += time.process_time() - begin

        return run


def watch(clock: Clock) -> None:
    """Put the clock around the stages of the pipeline."""
    from minutes_extract import pipeline

    stages: Any = pipeline
    for name in ("read", "segment", "survey", "resolve", "account", "diagnostics"):
        setattr(stages, name, clock.timed(name, getattr(stages, name)))
    stages.Builder.build = clock.timed("build", stages.Builder.build)
    stages.Minutes.model_validate = clock.timed("validate", stages.Minutes.model_validate)


def measure(path: Path, clock: Clock, rounds: int) -> dict[str, float]:
    """Seconds by stage, 'all' and 'parse' among them."""
    from bs4 import BeautifulSoup

    from minutes_extract import extract_bytes
    from minutes_extract.export.json import to_json_bytes

    data = path.read_bytes()
    text = data.decode("utf-8", "replace")
    export, parse = clock.timed("export", to_json_bytes), clock.timed("parse", lambda: BeautifulSoup(text, "lxml"))
    whole = clock.timed("all", lambda: export(extract_bytes(data, name=path.name)))
    seen: list[dict[str, float]] = []
    for _ in range(rounds + 3):
        clock.spent.clear()
        whole()
        parse()
        seen.append(dict(clock.spent))
    return {name: sorted(spent[name] for spent in seen[3:])[rounds // 5] for name in seen[0]}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=30)
    args = parser.parse_args()
    clock = Clock()
    watch(clock)
    total: dict[str, float] = defaultdict(float)
    for path in args.paths or documents(True):
        for name, seconds in measure(path, clock, args.rounds).items():
            total[name] += seconds
    print(f"{'stage':14}{'ms':>9}{'÷ parse':>9}{'share':>8}")
    for name in (*STAGES, "all", "parse"):
        seconds = total[name]
        print(f"{name:14}{seconds * 1000:9.2f}{seconds / total['parse']:9.2f}{seconds / total['all']:8.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
