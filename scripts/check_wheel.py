"""Build the wheel and check that it is whole.

What is not Python must be in it (word lists, the JSON Schema, the typing marker), and what its entry points name
must be there: spaCy imports every factory that it is told of whenever a pipeline is made.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from configparser import ConfigParser
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
BUILD = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]


def wanted() -> set[str]:
    files = (file for file in (SOURCE / "minutes_extract").rglob("*") if file.is_file())
    return {file.relative_to(SOURCE).as_posix() for file in files if "__pycache__" not in file.parts}


def loose_ends(entry_points: str) -> Iterator[str]:
    """What the entry points name and cannot be imported."""
    parser = ConfigParser()
    parser.read_string(entry_points)
    for group in parser.sections():
        for name, target in parser[group].items():
            module, _, attribute = target.partition(":")
            try:
                getattr(import_module(module), attribute)
            except (ImportError, AttributeError) as error:
                yield f"entry point {name} in {group}: {error}"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*BUILD, "--wheel-dir", folder, str(ROOT)], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            held = set(archive.namelist())
            (entry_points,) = (name for name in held if name.endswith("entry_points.txt"))
            broken = list(loose_ends(archive.read(entry_points).decode("utf-8")))
    wrong = [f"not in the wheel: {name}" for name in sorted(wanted() - held)] + broken
    print("\n".join(wrong) or f"{wheel.name}: {len(held)} files, complete")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
