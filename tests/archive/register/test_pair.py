"""Two meetings of one board in the evaluation folder: their register, by truth written by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.archives import Node, asked, database, records, told
from support.evaluation import ROOT

SHARED = ROOT.parent / "shared" / "eval"
PAIR = [*SHARED.glob("seed/board-2019-11-18.txt"), *SHARED.glob("dev/authored-herefordshire-*-2019-12-18.txt")]
NOVEMBER, DECEMBER = "2019-11-18", "2019-12-18"
ORPHAN, FORGOTTEN = ["orphan"], ["never-mentioned-again"]

# raised on, number, reference, due, status, closed on, status as reviewed on the day, flags as of December
TRUTH = [
    ("2019-09-10", "3", "4.2", None, "complete", NOVEMBER, [NOVEMBER, "complete", ""], ORPHAN),
    ("2019-10-23", "14", "3.1", None, "open", None, [NOVEMBER, "open", ""], ORPHAN),
    ("2019-10-23", "15", "4.1", None, "in_progress", None, [NOVEMBER, "in_progress", ""], ORPHAN),
    ("2019-10-23", "19", "7.2", None, "open", None, [NOVEMBER, "open", ""], ORPHAN),  # still to be discussed
    (NOVEMBER, None, None, None, "open", None, None, FORGOTTEN),
    (NOVEMBER, None, None, "2019-11-30", "open", None, None, ["overdue", *FORGOTTEN]),
    (NOVEMBER, None, None, None, "open", None, None, FORGOTTEN),
    (NOVEMBER, "20", "2.1", "2019-12-06", "complete", DECEMBER, [DECEMBER, "complete", "ref+date"], []),
    (NOVEMBER, "21", "2.2", None, "in_progress", None, [DECEMBER, "in_progress", "ref+date"], []),
    (NOVEMBER, "22", "2.3", None, "complete", DECEMBER, [DECEMBER, "complete", "ref+date"], []),
    (NOVEMBER, "23", "2.4", "2020-03", "deferred", None, [DECEMBER, "deferred", "ref+date"], []),
    (NOVEMBER, "24", "3.1", "2019-11-29", "open", None, [DECEMBER, "open", "ref+date"], ["overdue"]),
    (NOVEMBER, None, "4.1", None, "open", None, None, FORGOTTEN),
    (NOVEMBER, None, "4.2", "2020-01", "open", None, None, FORGOTTEN),
    (NOVEMBER, None, "4.2", None, "open", None, None, FORGOTTEN),
    (NOVEMBER, None, "4.3", "2019-12-18", "open", None, None, FORGOTTEN),
    (NOVEMBER, None, "5.1", None, "open", None, None, FORGOTTEN),
    (DECEMBER, None, None, None, "open", None, None, []),
    (DECEMBER, None, "2.1", "2020-01-10", "open", None, None, []),
    (DECEMBER, None, "2.2", None, "open", None, None, []),
    (DECEMBER, None, "2.3", "2020-03", "open", None, None, []),
    (DECEMBER, None, "2.4", None, "open", None, None, []),
    (DECEMBER, None, "3.1", "2020-01-31", "open", None, None, []),
    (DECEMBER, None, "4.1", "2020-01-08", "open", None, None, []),
    (DECEMBER, None, "4.1", "2020-01-29", "open", None, None, []),
    (DECEMBER, None, "4.2", "2019-12-20", "open", None, None, []),
    (DECEMBER, None, "5.1", None, "open", None, None, []),
]


@pytest.mark.skipif(len(PAIR) != 2, reason="no evaluation folder beside the checkout")
def test_every_entry(tmp_path: Path) -> None:
    found = [told(entry) for entry in asked(database(tmp_path / "out.sqlite", records(PAIR)), DECEMBER)]
    for entry, truth in zip(found, TRUTH, strict=True):
        raised_on, number, ref, due, status, closed_on, review, flags = truth
        wanted: Node = {"raised_on": raised_on, "number": number, "ref": ref, "due": due, "status": status}
        wanted |= {"closed_on": closed_on, "flags": flags, "history": [review] if review else []}
        assert {name: entry[name] for name in wanted} == wanted
    owners = {(entry["raised_on"], entry["ref"]): len(entry["owners"]) for entry in found}
    assert owners[NOVEMBER, "2.1"] == 2  # the review repeats the first of them, and tells nothing new
    assert owners[NOVEMBER, "3.1"] == 4
