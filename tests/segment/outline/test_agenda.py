"""An agenda that is only listed, one that later lists say again, and lists that are none."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes

NAMES = ["Roof over the stair", "Hens", "Landing stage", "Fees for 2027"]
TOLD = "- The roof leaks over the big stair.\n- Carl has the price of one builder.\n- Eve asked about slates.\n"


def headings(text: str, name: str = "minutes.md") -> list[str | None]:
    return [item.heading for item in extract_bytes(text.encode(), name=name).items]


def page(title: str, agenda: str, below: str) -> str:
    return f"# Weir Mill Trust\n\n4 May 2026\n\n## Attendees\n\n- Ann Bell\n- Carl Dunn\n- Eve Frost\n\n{title}\n\n{agenda}\n{below}"


TITLES = (
    "## Agenda", "## Topics discussed", "## Proposed agenda", "### Topics", "**Agenda**", "Agenda:", "## 🗓️ Agenda",
    "## Items discussed", "## Discussion topics", "## Agenda\n\nThis is what will be talked about:",
)  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("mark", ["- ", "* ", "1. "])
def test_an_agenda_that_is_only_listed(title: str, mark: str) -> None:
    agenda = "".join(f"{mark}{name}\n" for name in NAMES)
    assert headings(page(title, agenda, f"## Notes\n\n{TOLD}")) == NAMES


@pytest.mark.parametrize(
    "below", ["## Results\n\n", "## Key discussion points\n\n", "## Decisions\n\n", "**Notes**\n\n", "## Minutes\n\n"]
)
def test_whatever_heads_the_notes(below: str) -> None:
    agenda = "".join(f"- {name}\n" for name in NAMES)
    assert headings(page("## Agenda", agenda, below + TOLD)) == NAMES


def test_parts_of_entries_are_no_items() -> None:
    agenda = "".join(f"- {name}\n" for name in NAMES[:3]) + "- Working groups:\n  - Boats\n  - Birds\n"
    assert headings(page("## Topics discussed", agenda, f"## Notes\n\n{TOLD}")) == [*NAMES[:3], "Working groups"]


def test_a_table_below_a_listed_agenda() -> None:
    agenda = "".join(f"- {name}\n" for name in NAMES)
    rows = "".join(
        f"| D{n} | 2026-05-04 | Consensus | The slates are to be of the old blue kind, number {n}. |\n"
        for n in range(1, 9)
    )
    below = f"## Decision summary\n\n| ID | Date | Passed by | Decision |\n|---|---|---|---|\n{rows}"
    assert headings(page("## Topics discussed", agenda, below)) == NAMES


def test_the_minutes_say_the_entries_again() -> None:
    agenda = "- Check-in\n- Roles\n- Old business\n  - Boats (*Ann*)\n  - Birds (*Carl*)\n- New business\n  - Fees\n- Check-out\n"
    below = (
        "## Minutes\n\n- Check-in\n- Roles\n  - Ann leads\n  - Carl takes notes\n- New business\n  - Fees\n"
        "    - Ann: they are too low.\n    - Carl: they are not.\n- Old business\n  - Boats (*Ann*)\n    - Eve: two are sunk.\n- Check-out\n"
    )
    found = extract_bytes(page("## Agenda", agenda, below).encode(), name="minutes.md").items
    assert [item.heading for item in found] == ["Check-in", "Roles", "New business", "Old business", "Check-out"]
    assert any("too low" in block.text for block in found[2].blocks)


def test_what_was_said_is_set_in_below_the_entries() -> None:
    agenda = "".join(f"- {name}\n  - The talk went on about it for an hour.\n  - Nobody knew.\n" for name in NAMES)
    assert headings(page("## Agenda", agenda, "")) == NAMES


def test_headings_below_an_agenda_count_before_it() -> None:
    agenda = "".join(f"- {name}\n" for name in NAMES)
    below = "".join(
        f"### {name} again\n\nThe talk went on about it for an hour, and nobody knew.\n\n" for name in NAMES
    )
    assert headings(page("## Agenda", agenda, below)) == [f"{name} again" for name in NAMES]


@pytest.mark.parametrize(
    "entries",
    [
        ["https://example.org/a", "https://example.org/b"],
        ["The roof leaks. Carl has a price.", "Eve asked about slates. Ann knows one."],
        ["Action: Ann to ask the builder", "Action: Carl to pay him"],
        ["Roof"],
    ],
)
def test_a_list_that_is_no_agenda(entries: list[str]) -> None:
    agenda = "".join(f"- {entry}\n" for entry in entries)
    assert headings(page("## Topics", agenda, f"## Notes\n\n{TOLD}")) == []


def test_an_entry_of_the_agenda_is_no_body() -> None:
    agenda = "- Team repo management\n- Project group\n- Committee of boats\n"
    found = extract_bytes(f"# 2026-05-04\n\n## Agenda\n\n{agenda}\n## Notes\n\n{TOLD}".encode(), name="minutes.md")
    assert found.meeting is not None and found.meeting.body is None
