"""Every kind of output: what it holds, and that it is brought up to date."""

from __future__ import annotations

import csv
import io
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.running import inline, minutes, write
from minutes_extract import cli, extract, to_json
from minutes_extract.archive.engines import ENGINES
from minutes_extract.archive.outputs import OUTPUTS
from minutes_extract.archive.records import Converted, Job, Task
from minutes_extract.archive.worker import convert

KINDS = sorted({writer: suffix for suffix, writer in reversed(OUTPUTS.items())}.values())


@pytest.fixture(autouse=True)
def engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ENGINES, "processes", inline)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    documents: dict[str, str | bytes] = {f"in/{n % 3}/m{n}.txt": minutes(n) for n in range(8)}
    write(
        tmp_path,
        {**documents, "in/1/bad.txt": b"\x89PNG\r\n\x1a\n", "in/notes.xyz": "no", "in/2/m2-copy.txt": minutes(2)},
    )
    return tmp_path


def archive(out: str, *more: str) -> int:
    return cli.main(["archive", "in", "-o", out, "--quiet", *more])


def content(out: str) -> dict[str, object]:
    """All that an output holds, and its manifest, to be compared; a database table by table, in its order."""
    path = Path(out)
    if path.is_dir():
        files = [file for file in path.rglob("*") if file.is_file() and not file.name.startswith(".")]
        return {str(file.relative_to(path)): file.read_bytes() for file in files}
    manifest = Path(f"{out}.manifest.jsonl").read_bytes()
    if path.suffix == ".sqlite":
        return {"manifest": manifest, **tables(path)}
    return {"manifest": manifest, "out": path.read_bytes()}


def tables(path: Path) -> dict[str, object]:
    with sqlite3.connect(path) as database:
        names = [
            name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        ]
        return {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in names if "_fts_" not in name}


def documents() -> Iterator[str]:
    for here, folders, files in os.walk("in"):
        folders.sort()
        yield from (os.path.join(here, name) for name in sorted(files) if name.endswith(".txt") and name != "bad.txt")


@pytest.mark.parametrize("kind", KINDS)
def test_the_manifest_names_every_file(folder: Path, kind: str) -> None:
    assert archive(f"out{kind}") == 1
    manifest = folder / "out" / "manifest.jsonl" if kind == "" else folder / f"out{kind}.manifest.jsonl"
    rows = [json.loads(line) for line in manifest.read_bytes().splitlines()]
    assert [row["path"] for row in rows if row["status"] == "extracted"] == list(documents())
    assert [(row["path"], row["error"]) for row in rows if row["status"] == "failed"] == [
        ("in/1/bad.txt", "a PNG picture; give the text of the scan, or a PDF with a text layer")
    ]
    assert [row["path"] for row in rows if row["status"] == "skipped"] == ["in/notes.xyz"]
    assert all(len(row["sha256"]) == 64 for row in rows if row["status"] != "skipped")
    assert all(row["diagnostics"] == {} or row["status"] == "extracted" for row in rows)


def test_lines_are_those_of_single_runs(folder: Path) -> None:
    archive("out.jsonl")
    lines = (folder / "out.jsonl").read_text("utf-8").splitlines()
    assert lines == [to_json(extract(path), indent=None) for path in documents()]


def test_a_folder_holds_the_files_of_single_runs(folder: Path) -> None:
    archive("out")
    for path in documents():
        file = folder / "out" / f"{os.path.relpath(path, 'in')}.json"
        assert file.read_text("utf-8") == to_json(extract(path)) + "\n"
    assert len(list((folder / "out").rglob("*.json"))) == len(list(documents()))


@pytest.mark.parametrize("kind", [".jsonl", ".csv"])
def test_a_file_of_somebody_else_is_left_alone(folder: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = folder / f"out{kind}"
    target.write_text("our own accounts\n")
    assert archive(target.name) == 2
    assert target.read_text() == "our own accounts\n"
    assert capsys.readouterr().err.count("is not a file that minutes-extract wrote") == 1


@pytest.mark.parametrize("kind", [".jsonl", ".csv"])
def test_an_output_that_lost_its_state_is_written_anew(folder: Path, kind: str) -> None:
    archive(f"out{kind}")
    whole = content(f"out{kind}")
    for hidden in folder.glob(".out*"):
        hidden.unlink()
    assert archive(f"out{kind}") == 1
    assert content(f"out{kind}") == whole


def tracker(out: str) -> list[dict[str, str]]:
    data = Path(out).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_tracker_has_each_action_once(folder: Path) -> None:
    archive("out.csv")
    rows = tracker("out.csv")
    assert [row["action"] for row in rows] == [f"TO to mend shed {n} by 6 March." for n in range(8)]
    assert rows[2] == {
        "action no.": "",
        "meeting date": "2002-03-03",
        "body": "Quay Lane Allotment Society",
        "minute ref": "1.2",
        "agenda heading": "",
        "action": "TO to mend shed 2 by 6 March.",
        "owner": "Tom Orr",
        "due": "2002-03-06",
        "status": "open",
        "progress": "",
        "source": "in/2/m2-copy.txt; in/2/m2.txt",
    }


@pytest.mark.parametrize("kind", [".sqlite", ".csv"])
def test_an_approved_copy_counts_and_the_draft_is_kept(folder: Path, kind: str) -> None:
    draft = minutes(3, status="DRAFT ").replace("mend shed", "tar shed")
    write(folder, {"in/0/m3-draft.txt": draft, "in/0/m3.txt": minutes(3).replace("**", "**(Approved) ", 1)})
    archive(f"out{kind}")
    path = f"out{kind}" if kind == ".sqlite" else ".out.csv.sqlite"
    with sqlite3.connect(path) as database:
        query = "SELECT status, counts FROM meetings WHERE date = '2003-04-04' ORDER BY counts"
        assert database.execute(query).fetchall() == [("draft", 0), ("approved", 1)]
    if kind == ".csv":
        texts = [row["action"] for row in tracker("out.csv")]
        assert "TO to mend shed 3 by 6 March." in texts
        assert "TO to tar shed 3 by 6 March." not in texts


def test_the_same_file_twice_is_one_document_with_two_sources(folder: Path) -> None:
    archive("out.sqlite")
    with sqlite3.connect("out.sqlite") as database:
        query = "SELECT count(DISTINCT path), count(DISTINCT document_sha256) FROM sources WHERE status = 'extracted'"
        assert database.execute(query).fetchone() == (9, 8)
        assert database.execute("SELECT count(*) FROM actions").fetchone() == (8,)


@pytest.mark.parametrize("kind", KINDS)
def test_a_second_run_does_nothing(folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    archive(f"out{kind}")
    before = content(f"out{kind}")
    times = {file: file.stat().st_mtime_ns for file in folder.glob(f"out{kind}") if kind == ".jsonl"}

    def unexpected(*_: object, **__: object) -> None:
        raise AssertionError("extracted again")

    monkeypatch.setattr("minutes_extract.api.run_bytes", unexpected)
    assert archive(f"out{kind}") == 1  # the bad one is still bad
    assert content(f"out{kind}") == before
    assert {file: file.stat().st_mtime_ns for file in times} == times


@pytest.mark.parametrize("kind", KINDS)
def test_changes_are_taken_up(folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    archive(f"out{kind}")
    write(folder, {"in/0/m3.txt": minutes(33), "in/0/a-new.txt": minutes(40), "in/1/bad.txt": minutes(50)})
    (folder / "in/1/m4.txt").unlink()
    (folder / "in/2/m5.txt").rename(folder / "in/1/moved.txt")
    (folder / "in/2/m8.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    seen: list[str] = []

    def watched(task: Task, job: Job) -> Converted:
        seen.append(task.path)
        return convert(task, job)

    monkeypatch.setattr("minutes_extract.archive.worker.convert", watched)
    assert archive(f"out{kind}") == 1
    assert sorted(seen) == [
        "in/0/a-new.txt", "in/0/m3.txt", "in/1/bad.txt", "in/1/moved.txt", "in/2/m8.txt",
    ]  # fmt: skip
    archive(f"fresh{kind}")
    fresh, brought = content(f"fresh{kind}"), content(f"out{kind}")
    assert brought == fresh


@pytest.mark.parametrize("kind", KINDS)
def test_other_options_are_another_conversion(folder: Path, kind: str) -> None:
    archive(f"out{kind}")
    archive(f"out{kind}", "--month-first")
    archive(f"fresh{kind}", "--month-first")
    assert content(f"out{kind}") == content(f"fresh{kind}")


@pytest.mark.parametrize("kind", KINDS)
def test_kept_documents(folder: Path, kind: str) -> None:
    archive(f"out{kind}")
    whole = content(f"out{kind}")
    assert cli.main(["archive", "in/0", "-o", f"out{kind}", "--quiet", "--keep"]) == 0
    if kind not in ("", ".jsonl", ".ndjson"):  # their order, and names in a folder, are those of the sources now
        assert {k: v for k, v in content(f"out{kind}").items() if k != "manifest"} == {
            k: v for k, v in whole.items() if k != "manifest"
        }
    elif kind:
        lines = (folder / f"out{kind}").read_bytes().splitlines()
        assert sorted(lines) == sorted(whole["out"].splitlines())  # type: ignore[attr-defined]
    assert cli.main(["archive", "in/0", "-o", f"out{kind}", "--quiet"]) == 0
    cli.main(["archive", "in/0", "-o", f"fresh{kind}", "--quiet"])
    if kind:
        assert content(f"out{kind}") == content(f"fresh{kind}")


@pytest.mark.parametrize("kind", KINDS)
def test_a_lost_output_is_made_again(folder: Path, kind: str) -> None:
    archive(f"out{kind}")
    whole = content(f"out{kind}")
    if kind:
        (folder / f"out{kind}").unlink()
    else:
        (folder / "out/0/m3.txt.json").unlink()
        (folder / "out/1/m1.txt.json").write_text("cut")
    archive(f"out{kind}")
    assert content(f"out{kind}") == whole


def test_an_output_that_was_edited_is_made_again(folder: Path) -> None:
    archive("out.jsonl")
    out = folder / "out.jsonl"
    whole = out.read_bytes()
    out.write_bytes(whole.replace(b"mend", b"MEND", 1))
    archive("out.jsonl")
    assert out.read_bytes() == whole


def test_no_litter(folder: Path) -> None:
    for kind in KINDS:
        archive(f"out{kind}")
    assert {file.name for file in folder.iterdir()} == {"in"} | {
        name
        for kind in KINDS
        for name in ([f"out{kind}", f"out{kind}.manifest.jsonl", f".out{kind}.state"] if kind else ["out"])
    } | {".out.csv.sqlite"}
    assert {file.name for file in (folder / "out").iterdir()} == {"0", "1", "2", "manifest.jsonl", ".archive.state"}


@pytest.mark.parametrize(
    "out", ["out.json", "taken.bin", "in", "none/out.jsonl", "out.pdf", "out.v2", "-", "", os.devnull]
)
def test_outputs_that_cannot_be(folder: Path, out: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "taken.bin").write_text("mine")
    assert archive(out) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert out.removesuffix("/out.jsonl") in error
    assert (folder / "taken.bin").read_text() == "mine"
    assert {path.name for path in folder.iterdir()} == {"in", "taken.bin"}


def test_a_folder_may_have_any_name(folder: Path) -> None:
    assert archive("out.v2/") == 1
    assert archive("out.v2") == 1
    assert (folder / "out.v2" / "manifest.jsonl").is_file()


@pytest.mark.parametrize(("out", "hidden"), [("out.jsonl", ".out.jsonl.state"), ("out.csv", ".out.csv.sqlite")])
def test_what_is_damaged_beside_an_output_is_named(
    folder: Path, out: str, hidden: str, capsys: pytest.CaptureFixture[str]
) -> None:
    archive(out)
    whole = content(out)
    (folder / hidden).write_bytes(b"no database" * 500)
    capsys.readouterr()
    assert archive(out) in (1, 2)
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert hidden in error
    assert content(out) == whole
    (folder / hidden).unlink()
    assert archive(out) == 1
    assert content(out) == whole


@pytest.mark.parametrize("kind", KINDS)
def test_a_source_that_cannot_be_opened_costs_nothing_of_what_it_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A share that is not mounted, a damaged archive: the run fails, and earlier results stay."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"near/1.txt": minutes(1), "far/2.txt": minutes(2), "far/below/3.txt": minutes(3)})
    command = ["archive", "near", "far", "-o", f"out{kind}", "--quiet"]
    assert cli.main(command) == 0
    whole = extracted(f"out{kind}")
    assert whole == ["far/2.txt", "far/below/3.txt", "near/1.txt"]
    (tmp_path / "far").rename(tmp_path / "away")
    assert cli.main(command) == 1
    assert extracted(f"out{kind}") == whole
    (tmp_path / "away").rename(tmp_path / "far")
    (tmp_path / "far" / "2.txt").unlink()
    assert cli.main(command) == 0
    assert extracted(f"out{kind}") == ["far/below/3.txt", "near/1.txt"]


def extracted(out: str) -> list[str]:
    """The sources that the manifest says were extracted; a JSON Lines output holds them, and no others."""
    file = Path("out", "manifest.jsonl") if out == "out" else Path(f"{out}.manifest.jsonl")
    rows = [json.loads(line) for line in file.read_bytes().splitlines()]
    found = sorted(row["path"] for row in rows if row["status"] == "extracted")
    if out.endswith(".jsonl"):
        lines = Path(out).read_text("utf-8").splitlines()
        assert sorted(json.loads(line)["source"]["path"] for line in lines) == found
    return found
