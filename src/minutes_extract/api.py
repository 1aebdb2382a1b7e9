"""The verbs: one document, or many.

All take the same keyword arguments: `options` (an `Options`), and `day_first` and `encoding` for short;
where one of these is given, it takes the place of the same field of `options`. Offsets in what comes back
are in Unicode code points of the decoded source.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from minutes_extract.errors import ExtractionFailed, MinutesExtractError, UnreadableDocument, UsageError
from minutes_extract.inputs import SUFFIXES, checked_size, documents, read_bytes, utf8
from minutes_extract.options import Options, shown

if TYPE_CHECKING:
    from minutes_extract.models import Minutes
    from minutes_extract.pipeline import Result

__all__ = ["Outcome", "extract", "extract_bytes", "extract_many", "extract_text"]

StrPath: TypeAlias = str | bytes | os.PathLike[str] | os.PathLike[bytes]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document: exactly one of `minutes` and `error` is set."""

    path: str
    minutes: Minutes | None = None
    error: MinutesExtractError | None = None


def extract(
    path: StrPath,
    *,
    options: Options | None = None,
    day_first: bool | None = None,
    encoding: str | None = None,
) -> Minutes:
    """Read one file: text, HTML, Markdown, DOCX or PDF, told by its content.

    Raises `UnreadableDocument` where it is missing, a folder, binary or not in the encoding given,
    `LimitExceeded` where it is too large, `MissingExtra` where its format needs an optional dependency,
    and `UsageError` for a bad option; all of them are `MinutesExtractError`. A document that is odd,
    empty or no minutes at all raises nothing: see `Minutes.diagnostics`.
    """
    return run_path(path, _options(options, day_first, encoding)).minutes


def extract_text(
    text: str,
    *,
    name: StrPath = "text",
    options: Options | None = None,
    day_first: bool | None = None,
) -> Minutes:
    """Read a string; offsets are into `text` itself. An encoding in `options` does not count here.

    Raises as `extract` does; a lone surrogate in `text` is an `UnreadableDocument`.
    """
    if not isinstance(text, str):
        raise TypeError(f"extract_text takes a string, not {type(text).__name__}")
    chosen = replace(_options(options, day_first, None), encoding="utf-8")
    title = _name(name)
    try:
        checked_size(text.encode("utf-8"), title, chosen)
    except UnicodeEncodeError as error:
        raise UnreadableDocument(title, f"character {error.start} is a lone surrogate; decode the text anew") from None
    return _run(text, name=title, path=None, options=chosen).minutes


def extract_bytes(
    data: bytes,
    *,
    name: StrPath = "bytes",
    options: Options | None = None,
    day_first: bool | None = None,
    encoding: str | None = None,
) -> Minutes:
    """Read the bytes of a file. `name` becomes `source.name`, and its suffix helps to tell the format.

    Raises as `extract` does.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"extract_bytes takes bytes, not {type(data).__name__}")
    chosen = _options(options, day_first, encoding)
    return run_bytes(bytes(data), name=_name(name), path=None, options=chosen).minutes


def extract_many(
    paths: StrPath | Iterable[StrPath],
    *,
    options: Options | None = None,
    day_first: bool | None = None,
    encoding: str | None = None,
) -> Iterator[Outcome]:
    """Read many files, one after the other, in the order given; one document is held at a time.

    `paths` is a file, a folder, or any iterable of both, itself read lazily. A folder stands for the
    documents in it and below (.txt .md .markdown .html .htm .docx .pdf), sorted, without hidden ones.
    A document that cannot be read, or a folder without documents, is an `Outcome` with its `error`, and the
    rest go on. Only a wrong call raises, at once: a bad option (`UsageError`), or `paths` that are none.
    """
    chosen = _options(options, day_first, encoding)
    return outcomes(iter([paths] if isinstance(paths, (str, bytes, os.PathLike)) else paths), chosen)


def run_path(path: StrPath, options: Options) -> Result:
    """Read and extract one file; also gives the text that the offsets are into."""
    given = os.fsdecode(path)
    data = read_bytes(given, options)
    return run_bytes(data, name=os.path.basename(given), path=given, options=options)


def run_bytes(data: bytes, *, name: str, path: str | None, options: Options) -> Result:
    """Extract from bytes; a fault of this library becomes an `ExtractionFailed` with its cause."""
    checked_size(data, path or name, options)
    return _run(data, name=name, path=path, options=options)


def _run(given: bytes | str, *, name: str, path: str | None, options: Options) -> Result:
    from minutes_extract.collector import paused
    from minutes_extract.pipeline import run

    try:
        with paused():
            return run(given, name=utf8(name), path=None if path is None else utf8(path), options=options)
    except MinutesExtractError:
        raise
    except Exception as fault:
        reason = f"extraction failed ({type(fault).__name__}); this is a fault in minutes_extract: please report it"
        raise ExtractionFailed(path or name, reason) from fault


def outcomes(
    paths: Iterable[StrPath], options: Options, left_out: Callable[[str], None] = lambda path: None
) -> Iterator[Outcome]:
    """See `extract_many`; `left_out` is told the files of folders that are no documents by their suffix."""
    for path in paths:
        try:
            given = os.fsdecode(path)
        except TypeError:
            given = shown(path)
            yield Outcome(given, error=UnreadableDocument(given, f"{type(path).__name__}, which is no path"))
            continue
        if not os.path.isdir(given):
            yield _outcome(given, options)
            continue
        empty = True
        try:
            for document in documents(given, left_out):
                empty = False
                yield _outcome(document, options)
        except MinutesExtractError as error:  # the folder cannot be listed
            yield Outcome(given, error=error)
        else:
            if empty:
                reason = f"no documents in this folder ({' '.join(SUFFIXES)})"
                yield Outcome(given, error=UnreadableDocument(given, reason))


def _outcome(path: str, options: Options) -> Outcome:
    try:
        return Outcome(path, minutes=run_path(path, options).minutes)
    except MinutesExtractError as error:
        return Outcome(path, error=error)


def _name(name: StrPath) -> str:
    try:
        return os.fsdecode(name)
    except TypeError:
        raise UsageError(f"name is {shown(name)}; give a string or a path") from None


def _options(options: Options | None, day_first: bool | None, encoding: str | None) -> Options:
    if options is not None and not isinstance(options, Options):
        raise UsageError(f"options is {shown(options)}; give an Options, such as Options(day_first=False)")
    chosen = Options() if options is None else options
    if day_first is not None:
        chosen = replace(chosen, day_first=day_first)
    return chosen if encoding is None else replace(chosen, encoding=encoding)
