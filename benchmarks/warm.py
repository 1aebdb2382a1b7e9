"""How long a warm extraction takes, beside BeautifulSoup's parse of the same bytes.

    python benchmarks/warm.py [FILE or FOLDER ...] [--rounds 60]

Both are measured in one process, in turn within every round: bytes → Minutes → JSON, and
`BeautifulSoup(text, "lxml")`. The ratio of the medians is what counts; the milliseconds are the machine's.
Without arguments: the documents of this form under examples/, and those of the evaluation folder where it
lies beside the checkout.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
EVALUATION = ROOT.parent / "shared" / "eval"
WARM_UP = 5


class Row(NamedTuple):
    name: str
    size: int
    extraction: float
    """Median, in seconds."""
    parse: float
    """Median, in seconds."""

    @property
    def ratio(self) -> float:
        return self.extraction / self.parse


def measure(name: str, data: bytes, rounds: int) -> Row:
    """The medians of `rounds` rounds; which of the two goes first changes from round to round."""
    from bs4 import BeautifulSoup

    from minutes_extract import extract_bytes
    from minutes_extract.export.json import to_json_bytes

    text = data.decode("utf-8", "replace")
    both: tuple[Callable[[], object], Callable[[], object]] = (
        lambda: to_json_bytes(extract_bytes(data, name=name)),
        lambda: BeautifulSoup(text, "lxml"),
    )
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds + WARM_UP):
        for which in (0, 1) if number % 2 else (1, 0):
            gc.collect(0)
            start = time.perf_counter()
            both[which]()
            elapsed = time.perf_counter() - start
            if number >= WARM_UP:
                times[which].append(elapsed)
    return Row(name, len(data), statistics.median(times[0]), statistics.median(times[1]))


def documents(given: Iterable[Path]) -> list[Path]:
    """Files as given, and the .txt files with tab-separated rows of folders."""
    found: list[Path] = []
    for path in given:
        texts = sorted(path.glob("*.txt")) if path.is_dir() else [path]
        found += [text for text in texts if not path.is_dir() or b"\t" in text.read_bytes()]
    return found


def defaults() -> list[Path]:
    authored = sorted((EVALUATION / "dev").glob("authored-*.txt"))
    return documents([ROOT / "examples", EVALUATION / "seed", *authored])


def together(rows: list[Row]) -> Row:
    """All rows in one: sizes and times added up."""
    sums = sum(row.extraction for row in rows), sum(row.parse for row in rows)
    return Row("all", sum(row.size for row in rows), *sums)


def table(rows: list[Row]) -> str:
    whole = together(rows)
    lines = [f"{'document':64}{'bytes':>9}{'extract ms':>12}{'parse ms':>10}{'ratio':>8}"]
    for row in (*rows, whole):
        times = f"{row.extraction * 1000:12.2f}{row.parse * 1000:10.2f}{row.ratio:8.2f}"
        lines.append(f"{row.name[:62]:64}{row.size:9}{times}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--most", type=float, help="fail where the ratio over all documents is above this")
    args = parser.parse_args()
    paths = documents(args.paths) if args.paths else defaults()
    if not paths:
        print("no documents", file=sys.stderr)
        return 2
    rows = [measure(path.name, path.read_bytes(), args.rounds) for path in paths]
    print(table(rows))
    return 1 if args.most is not None and together(rows).ratio > args.most else 0


if __name__ == "__main__":
    sys.exit(main())
