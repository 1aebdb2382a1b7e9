"""Errors and the table of diagnostics."""

from __future__ import annotations

import pickle

import pytest

from minutes_extract import errors
from minutes_extract.diagnostics import CODES, Remark
from minutes_extract.errors import (
    DocumentError,
    ExtractionFailed,
    LimitExceeded,
    MinutesExtractError,
    MissingExtra,
    UnreadableDocument,
    UsageError,
)
from minutes_extract.options import Options


@pytest.mark.parametrize("kind", [UnreadableDocument, LimitExceeded, MissingExtra, ExtractionFailed])
def test_document_errors(kind: type[DocumentError]) -> None:
    error = kind("folder/b.txt", "no such file; check the path")
    assert isinstance(error, MinutesExtractError)
    assert str(error) == "folder/b.txt: no such file; check the path"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.name) == (kind, str(error), "folder/b.txt")


def test_messages_are_one_line_whatever_the_name() -> None:
    message = str(UnreadableDocument("a\nb\x1b[31m\u2028\udc80é.txt", "no"))
    assert message == "a\\nb\\x1b[31m\\u2028\\udc80é.txt: no"


def test_every_error_is_exported() -> None:
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), MinutesExtractError)


def test_options_are_checked_when_made() -> None:
    with pytest.raises(UsageError, match="unknown encoding"):
        Options(encoding="klingon")
    with pytest.raises(UsageError, match="max_bytes is 0"):
        Options(max_bytes=0)
    assert Options(encoding="utf-16").day_first


def test_the_table_of_codes() -> None:
    for code, (severity, meaning) in CODES.items():
        assert severity in ("info", "warning", "error")
        assert code == code.lower().replace("_", "-")
        assert meaning[0].isupper()
        assert meaning.endswith(".")
        assert ". " not in meaning
    with pytest.raises(TypeError):
        CODES["new"] = CODES["page-join"]  # type: ignore[index]


def test_remarks() -> None:
    remark = Remark("duplicate-ref", "4.2 is printed twice", ("a1", "a2"), ((3, 6),))
    assert (remark.severity, remark.about, remark.spans) == ("warning", ("a1", "a2"), ((3, 6),))
    with pytest.raises(KeyError, match="no-such-code"):
        Remark("no-such-code", "x")
