"""Measure accuracy on the evaluation folder and write the figures into docs/accuracy.md.

    python scripts/accuracy.py            rewrite what stands between the page's marks
    python scripts/accuracy.py --check    fail where the page is not what would be written
    python scripts/accuracy.py --faults   print every difference from the gold, but of documents kept unread

Without the evaluation folder it says that it is skipped. The peers' columns need the `dev` extra (dateparser).
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from measuring import EVALUATION, ROOT, Counts, Document, Scored, added, counted, documents, f1, score

sys.path.insert(0, str(ROOT / "benchmarks"))

from peers import adhoc, search_dates

PAGE = ROOT / "docs" / "accuracy.md"
START, END = "<!-- figures: scripts/accuracy.py -->", "<!-- end of figures -->"
RESAMPLES = 2000
FIELDS = (
    "meeting.body", "meeting.date", "meeting.start_time", "meeting.end_time", "meeting.location",
    "attendees.name", "attendees.attendance", "attendees.role", "attendees.organisation", "attendees.functions",
    "items.heading", "items.number", "subitems.heading", "subitems.number",
    "actions.text", "actions.owners", "actions.due", "actions.ref", "actions.whole",
    "updates.found", "updates.number", "updates.raised_on", "updates.ref", "updates.status", "updates.owners",
    "decisions", "next_meeting.date", "next_meeting.start_time",
)  # fmt: skip
MAIN = (
    "meeting.date", "attendees.name", "attendees.attendance", "items.heading", "actions.text", "actions.owners",
    "actions.due", "actions.whole", "updates.found", "decisions",
)  # fmt: skip
PEERS: dict[str, Callable[[str], dict[str, Any]]] = {
    "script": adhoc.extract,
    "with search_dates": search_dates.extract,
}
FORMS = {".txt": "text", ".md": "Markdown", ".html": "HTML", ".htm": "HTML", ".docx": "DOCX", ".pdf": "PDF"}


def interval(rows: list[Counts], field: str) -> str:
    """95 % of F1 over documents drawn anew with replacement (percentile bootstrap); '' where one document has it."""
    rows = [row for row in rows if field in row]
    if len(rows) < 2:
        return ""
    draw = random.Random(field)  # the same documents give the same interval
    found = sorted(f1(added(draw.choices(rows, k=len(rows)))[field]) for _ in range(RESAMPLES))
    return f"{_share(found[int(0.025 * RESAMPLES)])} – {_share(found[int(0.975 * RESAMPLES)])}"


def by_field(read: list[Scored], aside: list[Scored]) -> list[str]:
    rows, kept = [one.counts for one in read], added(one.counts for one in aside)
    total = added(rows)
    lines = ["| field | right | extra | missed | F1 | 95 % interval | kept unread: right | extra | missed | F1 |"]
    lines.append("| --- |" + " ---: |" * 9)
    for field in FIELDS:
        if field in total:
            cells = [*map(str, total[field]), _share(f1(total[field])), interval(rows, field)]
            cells += [*map(str, kept[field]), _share(f1(kept[field]))] if any(kept.get(field, ())) else ["–"] * 4
            lines.append(f"| {field} | {' | '.join(cells)} |")
    return lines


def by_group(scored: list[Scored], name: Callable[[Document], str], heading: str) -> list[str]:
    """F1 of the main fields; `–` where the gold and the program have nothing."""
    lines = [f"| {heading} | documents | {' | '.join(MAIN)} |", "| --- |" + " ---: |" * (len(MAIN) + 1)]
    for group in dict.fromkeys(name(one.document) for one in scored):
        members = [one.counts for one in scored if name(one.document) == group]
        total = added(members)
        cells = [_share(f1(total[field])) if any(total.get(field, ())) else "–" for field in MAIN]
        lines.append(f"| {group} | {len(members)} | {' | '.join(cells)} |")
    return lines


def beside_peers(read: list[Scored]) -> list[str]:
    """The same documents through the peers; they read text, so DOCX and PDF are left out for all."""
    texts = [one for one in read if one.document.path.suffix not in (".docx", ".pdf")]
    columns = {"minutes_extract": added(one.counts for one in texts)}
    for peer, extract in PEERS.items():
        found = [(one.document, extract(one.document.path.read_bytes().decode("utf-8", "replace"))) for one in texts]
        columns[peer] = added(counted(document, result) for document, result in found)
    lines = [f"| field, over {len(texts)} documents | {' | '.join(columns)} |", "| --- |" + " ---: |" * len(columns)]
    for field in (*MAIN, "attendees.role", "next_meeting.date"):
        lines.append(f"| {field} | {' | '.join(_share(f1(total[field])) for total in columns.values())} |")
    return lines


def form(document: Document) -> str:
    if document.form in ("seed", "authored", "apart"):
        return "HTML in text"
    return FORMS[document.path.suffix]


def grounding(scored: list[Scored]) -> str:
    looked = [one.grounding for one in scored]
    spans = sum(g["spans"] for g in looked)
    least = min(g["accounted"] / g["visible"] for g in looked if g["visible"])
    return (
        f"Grounding, over all {len(scored)} documents: {spans:,} spans, of which "
        f"{spans - sum(g['exact'] for g in looked)} are not the exact slice; {sum(g['bare'] for g in looked)} findings "
        f"without spans, {sum(g['loose'] for g in looked)} with spans too narrow or too wide; of the letters of each "
        f"document at least {100 * least:.1f} % are accounted for."
    )


def figures(scored: list[Scored]) -> str:
    read = [one for one in scored if not one.document.aside]
    aside = [one for one in scored if one.document.aside]
    parts = [
        [f"{len(read)} documents, and {len(aside)} that were kept unread."],
        ["### By field", "", *by_field(read, aside)],
        ["### By form", "", "F1; the documents kept unread are left out.", "", *by_group(read, form, "form")],
        ["### By document", "", *by_group(read, lambda document: document.name, "document")],
        ["Kept unread:", "", *by_group(aside, lambda document: document.name, "document")],
        ["### Beside what one would write today", "", *beside_peers(read)],
        [grounding(scored)],
    ]
    return "\n\n".join("\n".join(part) for part in parts)


def _share(value: float) -> str:
    return f"{value:.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the page is not fresh")
    parser.add_argument("--faults", action="store_true", help="print every difference, and write nothing")
    args = parser.parse_args()
    if not EVALUATION.is_dir():
        print("skipped: the evaluation folder is not beside the checkout")
        return 0
    if args.faults:
        for document in documents():
            if not document.aside:
                score(document, lambda line, name=document.name: print(f"{name}: {line}"))  # type: ignore[misc]
        return 0
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(START)
    fresh = f"{before}{START}\n\n{figures([score(one) for one in documents()])}\n\n{END}{rest.partition(END)[2]}"
    if args.check:
        print(f"{PAGE.relative_to(ROOT)}: {'fresh' if fresh == text else 'not fresh; run scripts/accuracy.py'}")
        return int(fresh != text)
    Path(PAGE).write_text(fresh, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
