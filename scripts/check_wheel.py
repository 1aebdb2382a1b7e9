"""Build the wheel and check that what is not Python is in it: word lists, the JSON Schema, the typing marker."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
BUILD = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]


def wanted() -> set[str]:
    files = (file for file in (SOURCE / "minutes_extract").rglob("*") if file.is_file())
    return {file.relative_to(SOURCE).as_posix() for file in files if "__pycache__" not in file.parts}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*BUILD, "--wheel-dir", folder, str(ROOT)], check=True)
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            held = set(archive.namelist())
    missing = sorted(wanted() - held)
    print("\n".join(f"not in the wheel: {name}" for name in missing) or f"{wheel.name}: {len(held)} files, complete")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
