"""`minutes-extract archive`: the words of its command line."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator

from minutes_extract.errors import UsageError
from minutes_extract.inputs import standard_input
from minutes_extract.options import MAX_BYTES, Options
from minutes_extract.output import say

__all__ = ["run"]

DONE, FAILED = 0, 1
_MOST_WORKERS = 1_000
_LONGEST = 1_000_000  # seconds: more than eleven days, and no more than a wait on a worker can be told

_EPILOG = """\
sources:
  a file; a folder, with all that is in it and below; a quoted pattern such as 'minutes/**/*.docx'; a .zip or .tar
  (.tar.gz, .tgz, .tar.bz2, .tar.xz), read in place; - for a list of paths on standard input, one on a line

output, by the suffix of OUT:
  .jsonl        JSON Lines, one line for each document (also .ndjson)
  .sqlite       a database: see minutes-extract search --help, and register (also .sqlite3, .db)
  .csv          the action tracker, for a spreadsheet: each action, with what became of it
  none          a folder with a JSON file for each document; so is what ends with a slash

Beside it a manifest names every document with its SHA-256, what became of it, and its diagnostics by code:
OUT.manifest.jsonl, or manifest.jsonl in the folder.

examples:
  minutes-extract archive minutes/ -o minutes.jsonl
  minutes-extract archive minutes/ old.zip 'more/*.docx' -o converted
  find . -name '*minutes*' -print0 | minutes-extract archive - -o found.jsonl
  minutes-extract archive /shared/minutes -o all.jsonl --engine dask --scheduler tcp://10.0.0.5:8786

The same command again goes on after an interrupt, and does only what is new or changed.

exit status:
  0  all documents extracted
  1  some documents failed (see the manifest), or OUT cannot be written
  2  wrong usage
  130  interrupted; the output is as it was, or holds what was done, and the same command goes on
"""


def run(words: list[str]) -> int:
    """Convert what the words say; gives the exit status."""
    args = _parser().parse_intermixed_args(words)
    if not args.sources:
        raise UsageError("archive: give a source: a file, a folder, a pattern, an archive, or - for a list")
    if args.workers is not None and not 0 < args.workers <= _MOST_WORKERS:
        raise UsageError(f"--workers {args.workers}: give a number above zero, up to {_MOST_WORKERS:,}")
    if not 0 < args.timeout <= _LONGEST:
        raise UsageError(f"--timeout {args.timeout:g}: give a number of seconds above zero, up to {_LONGEST:,}")
    if args.scheduler is not None and args.engine != "dask":
        raise UsageError("--scheduler is for --engine dask; give both, or none")
    from minutes_extract.archive.convert import Settings, convert_archive

    settings = Settings(args.engine, args.scheduler, args.workers, args.timeout, args.fail_fast, args.keep, args.quiet)
    options = Options(not args.month_first, args.encoding, args.max_bytes)
    counts = convert_archive(_sources(args.sources, args.keep), args.out, options, settings)
    if not args.quiet:
        say(f"minutes-extract: {counts.summary()}")
    return FAILED if counts.failed else DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="minutes-extract archive",
        description="Convert archives of minutes, in parallel, to one output that can be brought up to date.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("sources", nargs="*", metavar="SRC", help="a file, folder, pattern or archive; - for a list of paths")
    add("-o", dest="out", metavar="OUT", required=True, help="where to: a folder, or a file of the kinds below")
    add("--workers", type=int, metavar="N", help="processes to use (default: the processors there are)")
    add("--timeout", type=float, default=60.0, metavar="S", help="seconds for one document (default: 60)")
    add("--fail-fast", action="store_true", help="stop at the first document that fails")
    add("--keep", action="store_true", help="keep documents of earlier runs that are no longer among the sources")
    add("--quiet", action="store_true", help="no progress and no summary; failures are still told")
    add("--encoding", metavar="NAME", help="encoding of text documents, instead of detecting it")
    add("--month-first", action="store_true", help="read 03/04/2020 as March 4 (default: 3 April)")
    add("--max-bytes", type=int, default=MAX_BYTES, metavar="N", help="refuse a larger document (default: 64 MiB)")
    add("--engine", choices=("processes", "dask"), default="processes", help="where to run (default: processes)")
    add("--scheduler", metavar="ADDRESS", help="the Dask scheduler, with --engine dask")
    return parser


def _sources(given: list[str], keep: bool) -> Iterable[str]:
    """The sources; a list that came out empty by mistake is not to empty the output."""
    if "-" not in given:
        return given
    listed = _Listed(given)
    if not keep and not any(True for _ in listed):
        raise UsageError("archive: no paths on standard input, so OUT is left as it is; see what makes the list")
    return listed


class _Listed:
    """Sources among which `-` stands for the paths on standard input, which is read once and kept on disk."""

    def __init__(self, given: list[str]) -> None:
        import shutil
        import tempfile

        self._given = given
        self._list = tempfile.TemporaryFile()  # noqa: SIM115 - read again and again
        shutil.copyfileobj(standard_input(), self._list)
        self._list.seek(0)
        self._end = b"\0" if b"\0" in self._list.read(1 << 16) else b"\n"

    def __iter__(self) -> Iterator[str]:
        for source in self._given:
            if source == "-":
                yield from self._lines()
            else:
                yield source

    def _lines(self) -> Iterator[str]:
        self._list.seek(0)
        rest = b""
        while block := self._list.read(1 << 16):
            *lines, rest = (rest + block).split(self._end)
            yield from (os.fsdecode(line.rstrip(b"\r")) for line in lines if line.strip())
        if rest.strip():
            yield os.fsdecode(rest.rstrip(b"\r"))
