"""The code blocks of the README and the docs do what they say.

A ```python block is run, in a new folder that holds examples/; the blocks of one file share their names.
Lines `# > …` in it are what it prints, all of it; without such lines it may print anything.
A ```console block is a run of commands, each after `$ `, and what they print. What is printed must be what
stands there, where anything does; a line `…` stands for any lines, `…` inside a line for any characters.
A block after the line <!-- not run --> is left alone: what installs, or has no end.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from support.evaluation import ROOT

FILES = [file for file in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))) if file.is_file()]
_FENCE = re.compile(
    r"^(?P<indent> *)(?P<fence>```+)(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=indent)(?P=fence) *$", re.M | re.S
)
_NOT_RUN = re.compile(r"<!-- not run -->\s*\Z")
RUN = ("python", "console")


class Block(NamedTuple):
    language: str
    body: str
    line: int


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks that are to be run, without their indent, with the number of their first line."""
    for match in _FENCE.finditer(text):
        language = match["info"].strip().split(" ")[0]
        if language in RUN and not _NOT_RUN.search(text[: match.start()]):
            indent = len(match["indent"])
            body = "".join(line[indent:] for line in match["body"].splitlines(keepends=True))
            yield Block(language, body, text.count("\n", 0, match.start()) + 2)


def commands(body: str) -> Iterator[tuple[str, str]]:
    """Each command of a console block, continued after a backslash, with the output that stands under it."""
    command: list[str] = []
    output: list[str] = []
    for line in body.splitlines():
        if command and command[-1].endswith("\\") and not output:
            command.append(line.removeprefix("> "))
        elif line.startswith("$ "):
            if command:
                yield "\n".join(command), "\n".join(output)
            command, output = [line[2:]], []
        else:
            output.append(line)
    if command:
        yield "\n".join(command), "\n".join(output)


def matches(wanted: str, printed: str) -> bool:
    """Whether the output is the one shown, `…` standing for what is left out."""
    pattern = "".join(
        r"(?:.*\n)*" if line.strip() == "…" else re.escape(line).replace("…", ".*?") + r"\n"
        for line in wanted.strip("\n").split("\n")
    )
    return re.fullmatch(pattern, printed.strip("\n") + "\n") is not None


def environment() -> dict[str, str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8", "COLUMNS": "80"}


def run_console(block: Block, folder: Path) -> None:
    for command, wanted in commands(block.body):
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=folder,
            env=environment(),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
        )
        printed = done.stdout + done.stderr
        assert wanted or done.returncode == 0, f"line {block.line}: $ {command}\n{printed}"
        assert not wanted or matches(wanted, printed), f"line {block.line}: $ {command}\n{printed}"


def run_python(block: Block, names: dict[str, Any], file: Path) -> None:
    """Run a block; where comments `# > …` follow its code, they are what it prints."""
    code = compile("\n" * (block.line - 1) + block.body, str(file), "exec")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, names)
    wanted = "\n".join(line[4:] for line in block.body.splitlines() if line.startswith("# > "))
    assert not wanted or matches(wanted, printed.getvalue()), f"line {block.line}:\n{printed.getvalue()}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_blocks(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(file.read_text("utf-8")):
        if block.language == "python":
            run_python(block, names, file)
        else:
            run_console(block, tmp_path)


def test_the_readme_is_there() -> None:
    assert ROOT / "README.md" in FILES


def test_blocks_are_found() -> None:
    text = "a\n```python\nx = 1\n```\n<!-- not run -->\n```console\n$ y\n```\n"
    text += "  ```console\n  $ z\n  out\n  ```\n```json\n{}\n```\n"
    assert list(blocks(text)) == [Block("python", "x = 1\n", 3), Block("console", "$ z\nout\n", 10)]


def test_commands_are_parted() -> None:
    assert list(commands("$ a \\\n>  b\nout\n\nmore\n$ c\n")) == [("a \\\n b", "out\n\nmore"), ("c", "")]


@pytest.mark.parametrize(
    ("wanted", "printed", "same"),
    [
        ("a\nb", "a\nb\n", True),
        ("a\nb", "a\nc\n", False),
        ("a\n…\nd", "a\nb\nc\nd\n", True),
        ("a\n  …\nd", "a\nd\n", True),
        ("a\n…", "a\nb\nc\n", True),
        ("a … d", "a b c d\n", True),
        ("a … d", "a b\nd\n", False),
        ("{…}", "{x}", True),
    ],
)
def test_output_is_compared(wanted: str, printed: str, same: bool) -> None:
    assert matches(wanted, printed) is same
