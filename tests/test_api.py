"""The verbs, with a pipeline that only records what it is given."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import minutes_extract
import minutes_extract.pipeline
from minutes_extract import (
    ExtractionFailed,
    LimitExceeded,
    Minutes,
    MinutesExtractError,
    Options,
    Outcome,
    UnreadableDocument,
    UsageError,
    extract,
    extract_bytes,
    extract_many,
    extract_text,
)

SOURCE = Path(minutes_extract.__file__).parents[1]


class Result(NamedTuple):
    minutes: Minutes
    text: str


class Pipeline:
    """Stands in for `pipeline.run`: the document's text becomes the title of the meeting."""

    def __init__(self) -> None:
        self.options: list[Options] = []

    def __call__(self, given: bytes | str, *, name: str, path: str | None, options: Options) -> Result:
        data = given.encode("utf-8") if isinstance(given, str) else given
        self.options.append(options)
        text = data.decode(options.encoding or "utf-8", "replace")
        if text == "fault":
            raise RuntimeError("the words of the document")
        bare = {"rule": "test"}
        made: dict[str, Any] = {
            "generator": {"version": "0", "options": {"day_first": options.day_first}},
            "source": {
                "name": name,
                "path": path,
                "sha256": hashlib.sha256(data).hexdigest(),
                "format": "text",
                "encoding": options.encoding or "utf-8",
                "characters": len(text),
            },
            "meeting": {"title": text, "provenance": bare},
            "coverage": 1,
        }
        return Result(Minutes.model_validate(made), text)


@pytest.fixture(autouse=True)
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    stand_in = Pipeline()
    monkeypatch.setattr(minutes_extract.pipeline, "run", stand_in)
    return stand_in


def test_a_file_by_either_kind_of_path(tmp_path: Path) -> None:
    file = tmp_path / "b.txt"
    file.write_bytes(b"Board")
    minutes = extract(file)
    assert minutes == extract(str(file))
    assert (minutes.meeting.title, minutes.source.name, minutes.source.path) == ("Board", "b.txt", str(file))


def test_text_and_bytes_have_no_path() -> None:
    text = extract_text("\ufeffCafé\r\n\x00")
    assert (text.meeting.title, text.source.name, text.source.path) == ("\ufeffCafé\r\n\x00", "text", None)
    assert text.source.encoding == "utf-8"
    data = extract_bytes(b"caf\xe9", name="m.txt", encoding="cp1252")
    assert (data.meeting.title, data.source.name, data.source.path) == ("café", "m.txt", None)


def test_names_and_paths_of_any_kind(tmp_path: Path) -> None:
    for name in ("a.txt", b"a.txt", Path("a.txt")):
        assert extract_bytes(b"Board", name=name).source.name == "a.txt"
        assert extract_text("Board", name=name).source.name == "a.txt"
    with pytest.raises(ExtractionFailed, match=r"^a\.txt: extraction failed"):
        extract_bytes(b"fault", name=Path("a.txt"))
    (tmp_path / "a.txt").write_text("Board")
    path = os.fsencode(tmp_path / "a.txt")
    assert extract(path).source.name == "a.txt"
    for given in (path, [path], os.fsencode(tmp_path)):
        (outcome,) = extract_many(given)
        assert outcome.minutes == extract(path)
    with pytest.raises(UnreadableDocument, match=r"^'': no such file"):
        extract("")


def test_any_limit_will_do(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Board")
    assert extract(tmp_path / "a.txt", options=Options(max_bytes=10**30)).meeting.title == "Board"


def test_options_and_their_short_forms(pipeline: Pipeline) -> None:
    chosen = Options(day_first=False, encoding="cp1252", max_bytes=50)
    extract_bytes(b"x", options=chosen)
    extract_bytes(b"x", options=chosen, day_first=True, encoding="utf-8")
    extract_text("x", options=chosen)
    extract_text("x", day_first=False)
    list(extract_many([], options=chosen))
    assert pipeline.options == [
        chosen,
        Options(day_first=True, encoding="utf-8", max_bytes=50),
        Options(day_first=False, encoding="utf-8", max_bytes=50),
        Options(day_first=False, encoding="utf-8"),
    ]


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    cases: list[tuple[str | Path, str]] = [
        (tmp_path / "none.txt", "none.txt: no such file; check the path"),
        (tmp_path, ": a folder; give a file"),
        ("a\x00b", "cannot be read"),
        (str(tmp_path / ("x" * 400)), "cannot be read"),
    ]
    for path, words in cases:
        with pytest.raises(UnreadableDocument) as caught:
            extract(path)
        assert words in str(caught.value)
        assert "\n" not in str(caught.value)


def test_a_lone_surrogate_in_text() -> None:
    with pytest.raises(UnreadableDocument, match="pasted: character 2 is a lone surrogate"):
        extract_text("ab\ud800", name="pasted")


def test_bad_calls_raise_at_once() -> None:
    with pytest.raises(UsageError, match="unknown encoding 'klingon'"):
        extract("none.txt", encoding="klingon")
    with pytest.raises(UsageError):
        extract_many(["none.txt"], encoding="klingon")
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"day_first": "no"}, "day_first is 'no'; give True or False"),
        ({"day_first": 0}, "day_first is 0;"),
        ({"encoding": 5}, "encoding is 5; give the name"),
        ({"options": 5}, "options is 5; give an Options"),
        ({"options": {}}, "options is {}; give an Options"),
        ({"options": {"day_first": False, "x": "y\n" * 100}}, "options is {'day_first': False"),
    ]
    for given, words in wrong:
        for verb in (extract, extract_many):
            with pytest.raises(UsageError) as caught:
                verb("none.txt", **given)
            assert str(caught.value).startswith(words)
            assert "\n" not in str(caught.value)
        if "encoding" not in given:
            with pytest.raises(UsageError):
                extract_text("Board", **given)
        with pytest.raises(UsageError):
            extract_bytes(b"Board", **given)
    for limit in (1.5, "9", True, 0, None):
        with pytest.raises(UsageError, match="max_bytes is"):
            Options(max_bytes=limit)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="name is 5; give a string or a path"):
        extract_bytes(b"Board", name=5)  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="name is None"):
        extract_text("Board", name=None)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        extract_many(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes bytes, not str"):
        extract_bytes("text")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes a string, not bytes"):
        extract_text(b"text")  # type: ignore[arg-type]


def test_the_limit_holds_for_all(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"123456")
    tight = Options(max_bytes=5)
    calls: list[Callable[[], Minutes]] = [
        lambda: extract(tmp_path / "b.txt", options=tight),
        lambda: extract_bytes(b"123456", options=tight),
        lambda: extract_text("ééé", options=tight),
    ]
    for call in calls:
        with pytest.raises(LimitExceeded, match="larger than the limit of 5 bytes"):
            call()
    assert extract_bytes(b"12345", options=tight).meeting.title == "12345"


def test_a_fault_of_ours_keeps_its_cause_and_tells_no_words() -> None:
    with pytest.raises(ExtractionFailed) as caught:
        extract_text("fault")
    assert isinstance(caught.value.__cause__, RuntimeError)
    assert "RuntimeError" in str(caught.value)
    assert "words" not in str(caught.value)


def test_many_keep_their_order_and_go_on(tmp_path: Path) -> None:
    for name, text in [("a.txt", "A"), ("b.txt", "fault"), ("c.txt", "C")]:
        (tmp_path / name).write_text(text)
    paths = [tmp_path / name for name in ("c.txt", "none.txt", "b.txt", "a.txt")]
    outcomes = list(extract_many(paths))
    assert [outcome.path for outcome in outcomes] == [str(path) for path in paths]
    assert [outcome.minutes.meeting.title if outcome.minutes else None for outcome in outcomes] == [
        "C",
        None,
        None,
        "A",
    ]
    assert [type(outcome.error) for outcome in outcomes] == [
        type(None),
        UnreadableDocument,
        ExtractionFailed,
        type(None),
    ]


def test_many_are_lazy(tmp_path: Path, pipeline: Pipeline) -> None:
    (tmp_path / "a.txt").write_text("A")

    def endless() -> Iterator[Path]:
        while True:
            yield tmp_path / "a.txt"

    outcomes = extract_many(endless())
    assert pipeline.options == []
    assert isinstance(next(outcomes), Outcome)
    assert len(pipeline.options) == 1


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    for name in [
        "b.txt", "a/z.HTML", "a/.hidden.txt", ".git/x.txt", "c.md", "notes.csv", "a/b/c.docx", "~$c.docx",
        "d.pdf", "e.htm", "f.markdown",
    ]:  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    os.symlink(tmp_path, tmp_path / "loop")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
    found = [os.path.relpath(outcome.path, tmp_path) for outcome in extract_many(tmp_path)]
    assert found == ["b.txt", "c.md", "d.pdf", "e.htm", "f.markdown", "a/z.HTML", "a/b/c.docx"]
    mixed = list(extract_many([tmp_path / "a", tmp_path / "notes.csv"]))
    assert len(mixed) == 3
    assert next(extract_many(tmp_path / "a" / "b" / "c.docx")).error is None


def test_a_folder_without_documents_and_what_is_no_path_are_told(tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text("x")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.txt").write_text("A")
    none: Any = None
    empty, nothing, last = extract_many([tmp_path / "a" / "..", none, tmp_path / "a"])
    assert empty.minutes is not None
    (tmp_path / "a" / "a.txt").unlink()
    (empty,) = extract_many(tmp_path)
    assert isinstance(empty.error, UnreadableDocument)
    assert "no documents in this folder (.txt " in str(empty.error)
    assert str(nothing.error) == "None: NoneType, which is no path"
    assert last.minutes is not None


def test_a_name_that_is_not_unicode(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"caf\xe9.txt")
    try:
        Path(os.fsdecode(path)).write_text("x")
    except OSError:
        return  # this file system allows only Unicode names
    (outcome,) = extract_many(tmp_path)
    assert outcome.minutes is not None
    assert outcome.minutes.source.name == "caf\\udce9.txt"
    outcome.minutes.model_dump_json()


def test_importing_loads_nothing_heavy() -> None:
    code = (
        "import sys, minutes_extract\n"
        "minutes_extract.extract, minutes_extract.extract_many, minutes_extract.Options, dir(minutes_extract)\n"
        "heavy = {'pydantic', 'spacy', 'lxml', 'bs4', 'dateutil'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


def test_importing_the_package_loads_nothing_else() -> None:
    code = (
        "import sys\nbefore = set(sys.modules)\nimport minutes_extract\n"
        "more = set(sys.modules) - before - {'minutes_extract', '__future__'}\nassert not more, more\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


def test_every_public_name_is_there() -> None:
    for name in minutes_extract.__all__:
        assert getattr(minutes_extract, name) is not None
        assert name in dir(minutes_extract)
    with pytest.raises(AttributeError, match="no_such_name"):
        minutes_extract.no_such_name  # type: ignore[attr-defined]  # noqa: B018
    assert issubclass(UsageError, MinutesExtractError)
