"""The command line: `minutes-extract` and `python -m minutes_extract`."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from functools import partial

from minutes_extract import __version__
from minutes_extract.errors import MinutesExtractError, UsageError, one_line

TYPE_CHECKING = False  # whatever is not needed for --help is imported where it is used
if TYPE_CHECKING:
    from typing import IO

    from minutes_extract.models import Minutes
    from minutes_extract.options import Options
    from minutes_extract.pipeline import Result

__all__ = ["main"]

DONE, FAILED, USAGE, STRICT = 0, 1, 2, 3
INTERRUPTED, BROKEN_PIPE = 130, 141
PROG = "minutes-extract"

_EPILOG = """\
examples:
  minutes-extract board.txt                      JSON on standard output
  minutes-extract minutes.docx -o minutes.json --text minutes.txt
  minutes-extract board.txt --explain | less     where each value comes from
  curl -s https://example.org/m.html | minutes-extract -
  minutes-extract archive-folder/ > all.jsonl    one line of JSON for each document
  minutes-extract schema > minutes.schema.json   the JSON Schema of what is printed
  minutes-extract archive minutes/ old.zip -o minutes.sqlite     see archive --help

exit status:
  0  extracted (also an empty file, or no minutes: see "diagnostics")
  1  a document could not be read, or an output not be written
  2  wrong usage
  3  with --strict: a diagnostic is an error

A verb counts only as the first word: for a file named schema, write ./schema.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; only argparse itself exits."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        verb = _VERBS.get(words[0]) if words else None
        status = verb(words[1:]) if verb else _extract(words)
        if sys.stdout is not None:  # closed before the start: enough where -o says where to write
            sys.stdout.flush()
        return status
    except UsageError as error:
        return _usage(str(error))
    except MinutesExtractError as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence()
        return BROKEN_PIPE
    except OSError as error:  # the output: documents have errors of their own
        return _fail(f"{error.filename or 'standard output'}: cannot be written ({error.strerror or error})")
    finally:
        if argv is None:  # a program's end: with spaCy loaded, its last collections would take a tenth of a second
            gc.freeze()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROG,
        usage="%(prog)s [options] FILE [FILE ...]\n       %(prog)s schema | archive | search | register | people …",
        description="Read the minutes of meetings and print what they say as JSON, with the source of each finding.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE", help="text, HTML, Markdown, DOCX or PDF; a folder; - for standard input")
    add("-o", dest="out", metavar="OUT", help="write the JSON to OUT, whole or not at all; - is standard output")
    add("--text", metavar="OUT", help="write the text that the offsets are into (UTF-8); one document only")
    add("--explain", action="store_true", help="print each finding with its words and rule, to be read by a person")
    add("--encoding", metavar="NAME", help="encoding of text documents, instead of detecting it")
    add("--month-first", action="store_true", help="read 03/04/2020 as March 4 (default: 3 April)")
    add("--max-bytes", type=int, metavar="N", help="refuse a larger document (default: 64 MiB)")
    add("--strict", action="store_true", help="exit with 3 where a diagnostic is an error")
    add("--version", action="version", version=f"{PROG} {__version__}")
    return parser


def _arguments(words: list[str]) -> argparse.Namespace:
    """Parse with options anywhere between the files; argparse itself mishandles a leading `--` then."""
    parser = _parser()
    cut = words.index("--") if "--" in words else len(words)
    args = parser.parse_intermixed_args(words[:cut])
    args.files += words[cut + 1 :]
    if not args.files:
        parser.error("give a FILE, a folder, or - for standard input")
    return args


def _extract(words: list[str]) -> int:
    args = _arguments(words)
    from minutes_extract.options import MAX_BYTES, Options

    options = Options(not args.month_first, args.encoding, MAX_BYTES if args.max_bytes is None else args.max_bytes)
    several = len(args.files) > 1 or os.path.isdir(args.files[0])
    if several and args.text is not None:
        raise UsageError("--text takes one document; leave it out, or give one file")
    if several and args.explain:
        raise UsageError("--explain takes one document; give one file")
    if several and "-" in args.files:
        raise UsageError("- (standard input) goes alone; save it as a file to extract it with others")
    _guard_inputs(args)
    if several:
        return _many(args, options)
    from minutes_extract.collector import paused

    with paused():  # from here: most of a run is imports, of which nothing is garbage either
        return _one(args, options)


def _guard_inputs(args: argparse.Namespace) -> None:
    """An output must not overwrite a document that is read, nor the other output."""
    if args.text == "-" and args.out in (None, "-"):
        raise UsageError("--text and the JSON both go to standard output; give -o OUT")
    outs = [out for out in (args.out, args.text) if out not in (None, "-")]
    if len({os.path.realpath(out) for out in outs}) < len(outs):
        raise UsageError("-o and --text name the same file; give two")
    for out in outs:
        if any(os.path.exists(out) and os.path.exists(file) and os.path.samefile(out, file) for file in args.files):
            raise UsageError(f"{out} is both a document and an output; give another output")


def _one(args: argparse.Namespace, options: Options) -> int:
    from minutes_extract.api import run_bytes, run_path
    from minutes_extract.export.json import write_json
    from minutes_extract.inputs import at_most, standard_input

    if args.files == ["-"]:
        data = at_most(standard_input(), options.max_bytes + 1)
        result = run_bytes(data, name="stdin", path=None, options=options)
    else:
        result = run_path(args.files[0], options)
    if args.text is not None:
        with _output(args.text) as out:
            out.write(result.text.encode("utf-8"))
    with _output(args.out) as out:
        if args.explain:
            out.write(_explained(result))
        else:
            write_json(result.minutes, out)
            out.write(b"\n")
    return STRICT if args.strict and _has_error(result.minutes) else DONE


def _explained(result: Result) -> bytes:
    from minutes_extract.export.explain import explain

    return explain(result.minutes, result.text).encode("utf-8", "replace") + b"\n"


def _many(args: argparse.Namespace, options: Options) -> int:
    from minutes_extract.api import outcomes
    from minutes_extract.export.json import to_json_bytes

    status = DONE
    progress = _Progress()
    left_out: list[str] = []
    with _output(args.out) as out:
        for outcome in outcomes(args.files, options, left_out.append):
            if outcome.minutes is None:
                progress.clear()
                status = _fail(str(outcome.error))
            else:
                out.write(to_json_bytes(outcome.minutes, indent=None) + b"\n")
                if args.strict and status == DONE and _has_error(outcome.minutes):
                    status = STRICT
            progress.step()
        progress.clear()
    if left_out:
        _fail(_left_out(left_out))
    return status


def _left_out(paths: list[str]) -> str:
    """What is told of the files in folders that are not known as documents."""
    kinds = sorted({os.path.splitext(path)[1].lower() for path in paths if not os.path.isdir(path)} - {""})
    shown = f" ({' '.join(kinds[:8])}{' …' if len(kinds) > 8 else ''})" if kinds else ""
    return f"{len(paths)} other {'file' if len(paths) == 1 else 'files'} left out{shown}; give one by itself to read it"


class _Progress:
    """A line on standard error that counts documents; nothing where that is not a terminal."""

    def __init__(self) -> None:
        self.shown = sys.stderr is not None and sys.stderr.isatty()
        self.count = 0

    def step(self) -> None:
        self.count += 1
        if self.shown:
            print(f"\r{self.count} documents", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _schema(words: list[str]) -> int:
    from pkgutil import get_data

    from minutes_extract.output import standard_output

    parser = argparse.ArgumentParser(prog=f"{PROG} schema", description="Print the JSON Schema of what is extracted.")
    parser.parse_args(words)
    # read beside the models, not through them: that would load Pydantic
    schema = get_data("minutes_extract", "models/minutes-1.0.schema.json") or b""
    with standard_output() as out:
        out.write(schema)
    return DONE


def _archives(verb: str, words: list[str]) -> int:
    from importlib import import_module

    status: int = import_module(f"minutes_extract.archive.verbs.{verb}").run(words)
    return status


_VERBS: dict[str, Callable[[list[str]], int]] = {
    "schema": _schema,
    **{verb: partial(_archives, verb) for verb in ("archive", "people", "register", "search")},
}
"""First word → what runs with the words that follow it; its module is imported only then."""


def _output(path: str | None) -> AbstractContextManager[IO[bytes]]:
    from minutes_extract.output import open_output, standard_output

    return standard_output() if path is None or path == "-" else open_output(path)


def _has_error(minutes: Minutes) -> bool:
    return any(diagnostic.severity == "error" for diagnostic in minutes.diagnostics)


def _fail(message: str) -> int:
    from minutes_extract.output import say

    say(f"{PROG}: {one_line(message)}")
    return FAILED


def _usage(message: str) -> int:
    from minutes_extract.output import say

    say(f"{PROG}: error: {one_line(message)} (see {PROG} --help)")
    return USAGE


def _silence() -> None:
    """Keep the interpreter from complaining about the broken pipe once more when it flushes at exit."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
