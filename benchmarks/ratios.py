"""One table with every ratio of speed and the peers' figures.

    python benchmarks/ratios.py [--quick]

Times are processor time, medians of runs in turn; a ratio is of two figures of the same run, so the machine drops out
of it. `--quick` measures less of everything: a record for CI, which no figure here can fail.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from peers import adhoc, search_dates
from timing import ROOT, Work, documents, example, interleaved, programs, repeated


class Row(NamedTuple):
    """A figure, what it is aimed at and what it may be at most; `None`: not measured here, and why not."""

    what: str
    figure: float | None
    goal: str
    most: str
    note: str = ""


def _works(path: Path, peers: bool) -> dict[str, Work]:
    from bs4 import BeautifulSoup

    from minutes_extract import extract_bytes
    from minutes_extract.export.json import to_json_bytes

    data = path.read_bytes()
    text = data.decode("utf-8", "replace")
    works: dict[str, Work] = {
        "ours": lambda: to_json_bytes(extract_bytes(data, name=path.name)),
        "parse": lambda: BeautifulSoup(text, "lxml"),
    }
    if peers:
        works["adhoc"] = lambda: adhoc.extract(text)
    return works


def _forms(rounds: int) -> Iterator[Row]:
    """Warm extraction beside the parse of the same bytes and beside what a user would write."""
    ours = script = 0.0
    others = documents(False)
    for what, paths, goal, most in (
        ("HTML-in-text", documents(True), "1.0", "1.75"),
        ("HTML", [path for path in others if path.suffix in (".html", ".htm")], "1.5", "2.5"),
        ("Markdown", [path for path in others if path.suffix == ".md"], "1.5", "2.5"),
        ("plain text", [path for path in others if path.suffix == ".txt"], "1.5", "2.5"),
    ):
        if not paths:
            continue
        sums = {"ours": 0.0, "parse": 0.0, "adhoc": 0.0}
        for path in paths:
            for name, seconds in interleaved(_works(path, True), rounds).items():
                sums[name] += seconds
        note = f"{len(paths)} documents, {sums['ours'] * 1000:.1f} ms"
        yield Row(f"{what} ÷ BS4(lxml) parse", sums["ours"] / sums["parse"], goal, most, note)
        ours, script = ours + sums["ours"], script + sums["adhoc"]
    yield Row("all ÷ BS4 + regex + dateutil script", ours / script, "0.30", "0.5", f"{script * 1000:.1f} ms")
    yield _dates()


def _dates() -> Row:
    what, goal, most = "example ÷ the same with search_dates", "0.03", "0.05"
    path = example()
    works = _works(path, False)
    text = path.read_text("utf-8")
    works["script"] = lambda: search_dates.extract(text)
    try:
        times = interleaved(works, 3, 1)
    except ImportError:
        return Row(what, None, goal, most, "dateparser is not installed")
    return Row(what, times["ours"] / times["script"], goal, most, f"{times['script'] * 1000:.0f} ms")


def _long(times: int) -> Row:
    from minutes_extract import extract_text
    from minutes_extract.export.json import to_json_bytes

    text = example().read_text("utf-8")
    longer = repeated(text, times)
    one = interleaved({"one": lambda: to_json_bytes(extract_text(text))}, 20)["one"]
    many = interleaved({"many": lambda: to_json_bytes(extract_text(longer))}, 1, 1)["many"]
    share = times * many / one * len(text) / len(longer)
    return Row(
        f"a document {times} times as long ÷ one", share, f"{1.1 * times:.0f}", f"{1.3 * times:.0f}", f"{many:.2f} s"
    )


def _calls() -> Row:
    """A measure that no machine and no load changes: to compare two states of the code."""
    from minutes_extract import extract_text
    from minutes_extract.export.json import to_json_bytes

    text = example().read_text("utf-8")
    count = 0

    def counting(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    to_json_bytes(extract_text(text))
    sys.setprofile(counting)
    try:
        to_json_bytes(extract_text(text))
    finally:
        sys.setprofile(None)
    return Row("function calls per 1,000 characters", count / len(text) * 1000, "", "")


def _tokenized() -> Path | None:
    """The first document with words that our own rule does not cut with certainty."""
    from minutes_extract import extract_bytes
    from minutes_extract.find import words

    for path in (*documents(True), *documents(False)):
        words._tokenizer.cache_clear()
        extract_bytes(path.read_bytes(), name=path.name)
        if words._tokenizer.cache_info().currsize:
            return path
    return None


def _starts(rounds: int) -> Iterator[Row]:
    module = ["-m", "minutes_extract"]
    commands = {
        "bare": ["-c", "pass"],
        "spacy": ["-c", "import spacy"],
        "file": [*module, str(example())],
        "--help": [*module, "--help"],
        "schema": [*module, "schema"],
        "search": [*module, "search", "--help"],
        "import": ["-c", "import minutes_extract"],
    }
    tokenized = _tokenized()
    if tokenized is not None:
        commands["tokenized"] = [*module, str(tokenized)]
    times = programs(commands, rounds)
    yield Row("cold extraction ÷ import spacy", times["file"] / times["spacy"], "1.2", "1.4", f"{times['file']:.2f} s")
    what = "… of a document whose words need spaCy"
    if tokenized is None:
        yield Row(what, None, "1.2", "1.4", "no document needs it")
    else:
        note = f"{tokenized.suffix} of {tokenized.stat().st_size / 1000:.0f} kB"
        yield Row(what, times["tokenized"] / times["spacy"], "1.2", "1.4", note)
    for words in ("--help", "schema", "search"):
        yield Row(f"{words} ÷ bare Python", times[words] / times["bare"], "2.5", "4", f"{times[words] * 1000:.0f} ms")
    yield Row("import minutes_extract ÷ bare Python", times["import"] / times["bare"], "1.2", "1.5")


def _memory(times: int) -> Iterator[Row]:
    for count, goal, most in ((1, "3", "8"), (times, "15", "30")):
        command = [sys.executable, str(ROOT / "benchmarks" / "memory.py"), str(example()), str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        yield Row(f"peak memory in MB, {count} × the document", int(done.stdout) / 1e6, goal, most)


def rows(quick: bool) -> Iterator[Row]:
    times = 20 if quick else 100
    yield from _forms(3 if quick else 15)
    yield _long(times)
    yield _calls()
    yield from _starts(2 if quick else 7)
    yield from _memory(times)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and a document 20 times as long")
    args = parser.parse_args()
    print(f"{'figure':44}{'measured':>10}{'goal':>7}{'at most':>9}  note")
    for row in rows(args.quick):
        figure = "-" if row.figure is None else f"{row.figure:.2f}"
        print(f"{row.what:44}{figure:>10}{row.goal:>7}{row.most:>9}  {row.note}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
