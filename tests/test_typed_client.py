"""A user's program type-checks, and a wrong one does not."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import minutes_extract

CLIENT = Path(__file__).parent / "typed_client" / "client.py"
SOURCE = Path(minutes_extract.__file__).parents[1]


def mypy(file: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", str(file)]
    environment = {**os.environ, "MYPYPATH": str(SOURCE)}
    return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=cache, timeout=300)


def test_the_client_is_right(tmp_path: Path) -> None:
    checked = mypy(CLIENT, tmp_path)
    assert checked.returncode == 0, checked.stdout


WRONG = """\
from minutes_extract import extract, extract_text
from minutes_extract import extrat  # wrong: no such name

minutes = extract("board.txt")
print(minutes.actions[0].due.latest)  # wrong: due may be None
print(minutes.meeting.date.upper())  # wrong: a date, or None
print(minutes.no_such_field)  # wrong
minutes.meeting.provenance.fields["a"] = "b"  # wrong: read-only
extract_text(b"bytes")  # wrong
extract("board.txt", encodings="utf-8")  # wrong
"""


def test_what_is_wrong_is_found(tmp_path: Path) -> None:
    (tmp_path / "wrong.py").write_text(WRONG)
    checked = mypy(tmp_path / "wrong.py", tmp_path)
    marked = {number for number, line in enumerate(WRONG.splitlines(), 1) if "# wrong" in line}
    assert {int(number) for number in re.findall(r"wrong\.py:(\d+): error", checked.stdout)} == marked, checked.stdout
