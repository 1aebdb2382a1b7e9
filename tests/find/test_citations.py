"""What an earlier action is cited with in front of it: number, minute and day, in any order."""

from __future__ import annotations

import time

import pytest

from minutes_extract.find.citations import citation

# text | number | minute | day | what follows; '-' where there is none, nothing but the text where it is no citation
TEXTS = """
Tracker 31 (minute 4, 02/03/26): Ann to ask | 31 | 4 | 02/03/26 | Ann to ask
WMT/E/88 (13.04.26) Ann to ask | WMT/E/88 | - | 13.04.26 | Ann to ask
2026/03, 4.6 – Ann to ask | - | 4.6 | - | Ann to ask
Feb 4.1 Ann to ask | - | 4.1 | Feb | Ann to ask
1801-2 Ann to ask | 1801-2 | - | - | Ann to ask
(W.36) Ann to ask | W.36 | - | - | Ann to ask
31/26 (12 March 2026) Ann to ask | 31/26 | - | 12 March 2026 | Ann to ask
6/4/26, Item 6 – Ann to ask | - | 6 | 6/4/26 | Ann to ask
[33] Ann to ask | 33 | - | - | Ann to ask
No. 12 (3 May): Ann to ask | 12 | - | 3 May | Ann to ask
Action 7: Ann to ask | 7 | - | - | Ann to ask
22.3 (a) Ann to ask | - | 22.3 (a) | - | Ann to ask
26/3 – 4 Ann to ask | 4 | - | 26/3 | Ann to ask
12/05 min. 4.3 – Ann to ask | - | 4.3 | 12/05 | Ann to ask
Serial 22/03 – Ann to ask | 22/03 | - | - | Ann to ask
Ref 12/4: all to ask | - | 12/4 | - | all to ask
Minute 5.2 of 3 March 2026: Ann to ask | - | 5.2 | 3 March 2026 | Ann to ask
28/06 no. 2: AB to mark | 2 | - | 28/06 | AB to mark
28/6, number 14: Ann to ask | 14 | - | 28/6 | Ann to ask
28/06 #2: Ann to ask | #2 | - | 28/06 | Ann to ask
28/06 members to go
3 members to go
12 May was set
20 May 2026 – Ann to ask
2 boxes to be bought
The 4 boats to be sold
May 2026 was wet
Minute 12/5 refers to the roof
Ann to ask
"""


@pytest.mark.parametrize("line", TEXTS.strip().splitlines())
def test_citation(line: str) -> None:
    text, *expected = line.split(" | ")
    found = citation(text, 0)
    if not expected:
        assert found is None
        return
    assert found is not None
    shown = [text[slice(*where)] if where else "-" for where in found[:3]]
    assert [*shown, text[found.end :]] == expected


@pytest.mark.parametrize("part", ["1", "A/", "1.", "(1 ", "Feb ", "action ", "12/3/26, ", "[", "of the "])
def test_hostile_text_takes_linear_time(part: str) -> None:
    began = time.process_time()
    citation(part * (40_000 // len(part)), 0)
    assert time.process_time() - began < 8
