"""Peak memory of one extraction beyond all imports and a loaded pipeline, measured in a process of its own.

python benchmarks/memory.py FILE [TIMES]     prints bytes; TIMES: with its rows repeated so often
"""

from __future__ import annotations

import gc
import os
import resource
import sys
from contextlib import suppress
from pathlib import Path


def _status(field: str) -> int | None:
    """A field of /proc/self/status in bytes; None where there is none."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1]) * 1024
    return None


def _peak() -> int:
    peak = _status("VmHWM")
    return peak if peak is not None else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def beyond(text: str) -> int:
    """The highest memory while `text` is extracted and its JSON written to a file, less what was held before."""
    import spacy  # noqa: F401  all imports, whether this document needs them or not
    from timing import example

    from minutes_extract import extract_text
    from minutes_extract.export.json import write_json

    nowhere = Path(os.devnull).open("wb")  # noqa: SIM115  open until the process ends
    write_json(extract_text(example().read_text("utf-8")), nowhere)
    gc.collect()
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # the peak starts from here
    before = _status("VmRSS") or _peak()
    write_json(extract_text(text), nowhere)
    return _peak() - before


def main() -> int:
    from timing import repeated

    text = Path(sys.argv[1]).read_text("utf-8")
    print(beyond(repeated(text, int(sys.argv[2])) if len(sys.argv) > 2 else text))
    return 0


if __name__ == "__main__":
    sys.exit(main())
