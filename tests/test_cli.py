"""The command line: what it prints where, and its exit status."""

from __future__ import annotations

import gc
import io
import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import minutes_extract
from minutes_extract import cli
from minutes_extract.options import Options
from minutes_extract.pipeline import Result

SOURCE = Path(minutes_extract.__file__).parents[1]
PLAIN = "Nothing to see, caf\u00e9.\n"


def run(
    *words: str, stdin: bytes = b"", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "minutes_extract", *words]
    env = {**os.environ, "PYTHONPATH": str(SOURCE), **environment}
    return subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, env=env, timeout=120)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_bytes(PLAIN.encode())
    (tmp_path / "b.txt").write_bytes(PLAIN.encode("cp1252"))
    (tmp_path / "bad.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path


def test_one_file_is_indented_utf8_whatever_the_locale(folder: Path) -> None:
    done = run("a.txt", cwd=folder, PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\r" not in done.stdout
    assert done.stdout.startswith(b'{\n  "schema_version": "1.0"')
    assert done.stdout.endswith(b"\n}\n")
    made = json.loads(done.stdout)
    assert (made["source"]["path"], made["source"]["name"]) == ("a.txt", "a.txt")
    assert "no-minutes-found" in [d["code"] for d in made["diagnostics"]]
    assert "café" in done.stdout.decode() or made["unassigned"] == []


def test_standard_input(folder: Path) -> None:
    done = run("-", stdin=PLAIN.encode())
    assert done.returncode == 0
    source = json.loads(done.stdout)["source"]
    assert (source["name"], source["path"], source["characters"]) == ("stdin", None, len(PLAIN))


def test_several_are_json_lines_and_failures_go_to_standard_error(folder: Path) -> None:
    done = run("a.txt", "bad.txt", "none.txt", "b.txt", cwd=folder)
    assert done.returncode == 1
    assert [json.loads(line)["source"]["path"] for line in done.stdout.splitlines()] == ["a.txt", "b.txt"]
    lines = done.stderr.decode().splitlines()
    assert [line.split(":")[:2] for line in lines] == [
        ["minutes-extract", " bad.txt"],
        ["minutes-extract", " none.txt"],
    ]


def test_a_folder(folder: Path) -> None:
    done = run(str(folder), "-o", str(folder / "out.jsonl"))
    assert (done.returncode, done.stdout) == (1, b"")
    lines = (folder / "out.jsonl").read_bytes().split(b"\n")
    assert len(lines) == 3
    assert lines[-1] == b""
    for name in ("old.DOC", "notes.rtf", "list", ".hidden.rtf", "~$a.docx"):
        (folder / name).write_text("x")
    done = run("a.txt", ".", cwd=folder)
    assert len(done.stdout.splitlines()) == 3
    said = b"minutes-extract: 4 other files left out (.doc .jsonl .rtf); give one by itself to read it"
    assert done.stderr.splitlines()[1:] == [said]
    (folder / "empty").mkdir()
    done = run(str(folder / "empty"))
    assert done.returncode == 1
    assert b"no documents in this folder" in done.stderr


def test_output_is_whole_or_not_at_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = folder / "out.json"
    out.write_text("old")
    out.chmod(0o640)
    assert cli.main([str(folder / "bad.txt"), "-o", str(out)]) == 1
    assert out.read_text() == "old"
    assert cli.main([str(folder / "a.txt"), "-o", str(out)]) == 0
    assert json.loads(out.read_bytes())["schema_version"] == "1.0"
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert [path.name for path in folder.iterdir() if path.name.endswith(".part")] == []
    link = folder / "link.json"
    link.symlink_to(out)
    out.write_text("old")
    assert cli.main([str(folder / "a.txt"), "-o", str(link)]) == 0
    assert link.is_symlink()
    assert out.read_text() != "old"


def test_an_output_that_cannot_be_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(folder / "no" / "out.json")
    assert cli.main([str(folder / "a.txt"), "-o", out]) == 1
    assert capsys.readouterr().err == f"minutes-extract: {out}: cannot be written (No such file or directory)\n"


def test_text(folder: Path) -> None:
    done = run("b.txt", "--text", "t.txt", "-o", "o.json", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (folder / "t.txt").read_bytes() == PLAIN.encode()
    assert json.loads((folder / "o.json").read_bytes())["source"]["encoding"] == "cp1252"


def test_options(folder: Path) -> None:
    made = json.loads(run("b.txt", "--month-first", "--encoding", "latin-1", cwd=folder).stdout)
    assert made["generator"]["options"] == {"day_first": False}
    assert made["source"]["encoding"] == "latin-1"
    done = run("b.txt", "--encoding", "utf-8", cwd=folder)
    assert done.returncode == 1
    assert done.stderr.startswith(b"minutes-extract: b.txt: not utf-8: byte 19")
    assert done.stderr.count(b"\n") == 1
    assert run("a.txt", "--encoding", "utf-16", cwd=folder).stderr.startswith(
        b"minutes-extract: a.txt: not utf-16: byte"
    )


def test_a_limit_of_bytes(folder: Path) -> None:
    assert run("a.txt", "--max-bytes", str(len(PLAIN.encode())), cwd=folder).returncode == 0
    for words, stdin in (("a.txt", b""), ("-", PLAIN.encode())):
        done = run(words, "--max-bytes", "9", stdin=stdin, cwd=folder)
        assert (done.returncode, done.stdout) == (1, b"")
        assert b": larger than the limit of 9 bytes; split it, or raise max_bytes (--max-bytes)\n" in done.stderr


def test_an_empty_name_is_shown(folder: Path) -> None:
    assert run("", cwd=folder).stderr == b"minutes-extract: '': no such file; check the path\n"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ([], "give a FILE"),
        (["a.txt", "--no-such"], "unrecognized"),
        (["a.txt", "--enc", "utf-8"], "unrecognized"),
        (["a.txt", "--encoding", "klingon"], "unknown encoding 'klingon'"),
        (["a.txt", "b.txt", "--text", "t"], "--text takes one document"),
        (["a.txt", "-"], "goes alone"),
        (["a.txt", "-o", "a.txt"], "both a document and an output"),
        (["a.txt", "-o", "x", "--text", "./x"], "the same file"),
        (["schema", "a.txt"], "unrecognized"),
    ],
)
def test_wrong_usage(folder: Path, words: list[str], reason: str) -> None:
    done = run(*words, cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert reason in done.stderr.decode()
    assert (folder / "a.txt").read_bytes() == PLAIN.encode()


def test_strict(folder: Path) -> None:
    done = run("a.txt", "--strict", cwd=folder)
    assert done.returncode == 3
    assert json.loads(done.stdout)
    assert run("a.txt", "b.txt", "--strict", cwd=folder).returncode == 3
    assert run("a.txt", "none.txt", "--strict", cwd=folder).returncode == 1


def test_verbs_only_as_an_exact_first_word(folder: Path) -> None:
    (folder / "schema").write_text(PLAIN)
    assert json.loads(run("schema", cwd=folder).stdout) == minutes_extract.json_schema()
    assert json.loads(run("./schema", cwd=folder).stdout)["source"]["path"] == "./schema"
    assert json.loads(run("--month-first", "schema", cwd=folder).stdout)["source"]["path"] == "schema"
    (folder / "-dash.txt").write_text(PLAIN)
    assert json.loads(run("--", "-dash.txt", cwd=folder).stdout)["source"]["path"] == "-dash.txt"
    assert len(run("a.txt", "--month-first", "b.txt", cwd=folder).stdout.splitlines()) == 2


def test_help_and_version() -> None:
    shown = run("--help")
    assert shown.returncode == 0
    assert b"examples:" in shown.stdout
    assert b"exit status:" in shown.stdout
    for verb in cli._VERBS:
        assert f" {verb} " in shown.stdout.decode().partition("\n\n")[0]
    assert run("--version").stdout == f"minutes-extract {minutes_extract.__version__}\n".encode()


@pytest.mark.parametrize("word", ["--help", "--version", "schema"])
def test_what_needs_no_models_loads_none(word: str) -> None:
    code = (
        "import sys\nfrom minutes_extract.cli import main\n"
        f"try: main([{word!r}])\nexcept SystemExit: pass\n"
        "slow = {'pydantic', 'spacy', 'lxml', 'bs4', 'dataclasses', 'tempfile', 'importlib.resources'}\n"
        "assert not slow & set(sys.modules)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment)
    assert done.returncode == 0, done.stderr


def test_nothing_is_collected_while_one_document_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from minutes_extract import api

    seen: list[bool] = []
    run_path = api.run_path

    def watched(path: str, options: Options) -> Result:
        seen.append(gc.isenabled())
        return run_path(path, options)

    monkeypatch.setattr(api, "run_path", watched)
    assert cli.main([str(folder / "a.txt"), "-o", str(folder / "out")]) == cli.DONE
    assert (seen, gc.isenabled()) == ([False], True)


def test_a_program_ends_without_a_collection() -> None:
    code = (
        "import gc, sys\nfrom minutes_extract.cli import main\nsys.argv[1:] = ['schema']\n"
        "assert main(['schema']) == 0\nassert gc.get_freeze_count() == 0\nassert main() == 0\nassert gc.get_freeze_count() > 0"
    )
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment)
    assert done.returncode == 0, done.stderr


def test_a_broken_pipe_is_quiet(folder: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "minutes_extract", "schema"]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    with os.fdopen(writer, "wb") as broken:
        done = subprocess.run(command, stdout=broken, stderr=subprocess.PIPE, env=environment)
    assert (done.returncode, done.stderr) == (cli.BROKEN_PIPE, b"")


def test_an_interrupt_is_quiet(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("minutes_extract.pipeline.run", interrupted)
    out = folder / "out.jsonl"
    assert cli.main([str(folder), "-o", str(out)]) == 130
    assert capsys.readouterr() == ("", "")
    assert not out.exists()


def test_progress_only_on_a_terminal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, shown in ((Terminal(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        cli.main([str(folder / "a.txt"), str(folder / "b.txt"), "-o", str(folder / "out")])
        assert ("2 documents" in stream.getvalue()) is shown


def test_a_replaced_standard_output(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = io.StringIO()
    monkeypatch.setattr(sys, "stdout", held)
    assert cli.main([str(folder / "a.txt")]) == 0
    assert json.loads(held.getvalue())["source"]["encoding"] == "utf-8"


@pytest.mark.parametrize(
    ("stream", "word", "said"),
    [
        ("stdin", "-", "standard input: closed; pipe the document in, or give a file"),
        ("stdout", "a.txt", "standard output: cannot be written (Bad file descriptor)"),
        ("stdout", "schema", "standard output: cannot be written (Bad file descriptor)"),
    ],
)
def test_a_closed_stream_is_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stream: str, word: str, said: str
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, stream, None)  # what Python makes of a descriptor that is closed
    assert cli.main([word]) == cli.FAILED
    assert capsys.readouterr().err == f"minutes-extract: {said}\n"


@pytest.mark.parametrize("words", [["none.txt"], ["a.txt", "--encoding", "klingon"], ["archive", "-o", "x.jsonl"]])
def test_errors_never_go_to_standard_output(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(words) in (cli.FAILED, cli.USAGE)
    assert capsys.readouterr().out == ""


def test_an_output_needs_no_standard_output(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    out = folder / "out.json"
    assert cli.main([str(folder / "a.txt"), "-o", str(out)]) == cli.DONE
    assert json.loads(out.read_bytes())["source"]["name"] == "a.txt"


def test_a_replaced_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(PLAIN))
    assert cli.main(["-"]) == cli.DONE
    assert json.loads(capsys.readouterr().out)["source"]["characters"] == len(PLAIN)


def test_a_dash_is_standard_output(folder: Path) -> None:
    plain = run("a.txt", cwd=folder)
    assert run("a.txt", "-o", "-", cwd=folder).stdout == plain.stdout
    assert run("a.txt", "-o", "a.json", "--text", "-", cwd=folder).stdout == PLAIN.encode()
    assert (folder / "a.json").read_bytes() == plain.stdout
    assert not (folder / "-").exists()
    for words in (("--text", "-"), ("-o", "-", "--text", "-")):
        both = run("a.txt", *words, cwd=folder)
        assert (both.returncode, both.stdout) == (cli.USAGE, b"")
        assert b"standard output" in both.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_device_that_is_full_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([str(folder / "a.txt"), "-o", "/dev/full"]) == cli.FAILED
    assert capsys.readouterr().err.startswith("minutes-extract: /dev/full: cannot be written (")
