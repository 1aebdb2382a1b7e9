"""Apply the transformations to a document and print what comes out wrong.

python tests/transform/run.py DOCUMENT GOLD [--only NAME] [--write FOLDER] [--quiet]
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2] / "src")]

from support.judge import judge  # noqa: E402
from transform.case import Case  # noqa: E402
from transform.transforms import TRANSFORMS  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("document", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--only", help="transformations whose name holds this")
    parser.add_argument("--write", type=Path, help="folder for the transformed documents and their gold")
    parser.add_argument("--quiet", action="store_true", help="one line for each transformation")
    args = parser.parse_args()
    case = Case(args.document.read_bytes().decode("utf-8"), json.loads(args.gold.read_text("utf-8")))
    failed = 0
    for name, transform in TRANSFORMS.items():
        if args.only and args.only not in name:
            continue
        made = transform(case)
        if args.write:
            args.write.mkdir(parents=True, exist_ok=True)
            gold = {**made.gold, "document": f"{name}.txt"}
            (args.write / f"{name}.txt").write_bytes(made.data)
            (args.write / f"{name}.gold.json").write_text(json.dumps(gold, indent=1, ensure_ascii=False), "utf-8")
        verdict = judge(made)
        low = {field: round(f1, 3) for field, f1 in verdict.f1.items() if f1 < 1}
        failed += not verdict.passed
        same = "" if name == "unchanged" or made != case else " (changes nothing here)"
        print(f"{'ok  ' if verdict.passed else 'FAIL'} {name}{same} {low or ''} {'' if verdict.exact else 'QUOTES'}")
        if not args.quiet and not verdict.passed:
            print("\n".join(f"       {fault}" for fault in verdict.faults))
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
