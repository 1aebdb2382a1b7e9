"""Reviews on lines without bullets, numbers or stops, as plain text has them."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "Minutes of the Allotment Committee Meeting\nTuesday 14 May 2024, 7pm, Pavilion\n\nAttending: Ros Teale (RT), Imran Qadir (IQ), Vera Stott (VS)\n\n"
TAIL = "\nWater\nThere is a leak by plot nine, which the plumber will see.\nPlots\nPlot 22 was given up at the end of April.\n"
LINES = ["IQ to chase the council about the water bill - done, bill halved", "VS to order new padlocks - done", "RT to write to the list - ongoing"]  # fmt: skip


@pytest.mark.parametrize("title", ["Actions from last meeting:", "Actions from last meeting", "Matters arising"])
def test_tasks_and_how_they_stand_are_no_headings(title: str) -> None:
    found = extract_text(f"{HEAD}{title}\n" + "\n".join(LINES) + "\n" + TAIL)
    assert [item.heading for item in found.items] == [title.rstrip(":"), "Water", "Plots"]
    assert [update.status for update in found.action_updates] == ["complete", "complete", "in_progress"]
    assert [update.owners[0].name for update in found.action_updates] == ["Imran Qadir", "Vera Stott", "Ros Teale"]
