"""What stands behind the table of the minutes: lists of actions and decisions, the next meeting."""

from __future__ import annotations

from datetime import date

import pytest

from minutes_extract import Minutes, extract_bytes

MD = """# Weir Guild meeting, 20 February 2026

## Participants

- Ann Bell
- Carl Dunn

## {part}

| Time | Item | Presenter | Notes |
| --- | --- | --- | --- |
| 10 min | Slates | Ann Bell | Grey ones preferred, the old ones are kept until June |
| 15 min | Rota | Carl Dunn | Too many calls at night |
| 5 min | Open day | Ann Bell | Moved to April |

"""
HTML = """<h1>Weir Guild meeting, 20 February 2026</h1><h2>Participants</h2><ul><li>Ann Bell</li><li>Carl Dunn</li></ul>
<h2>Discussion topics</h2><table><tr><th>Item</th><th>Notes</th></tr>
<tr><td>Slates</td><td><ul><li>Grey ones preferred</li><li>The old ones are kept until June</li></ul></td></tr>
<tr><td>Rota</td><td><ul><li>Too many calls at night</li></ul></td></tr>
<tr><td>Open day</td><td><ul><li>Moved to April</li></ul></td></tr></table>
<h2>Action items</h2><ul><li>Ann Bell to order slates by 1 March 2026</li><li>Carl Dunn to mend the gate</li></ul>
<h2>Decisions</h2><ul><li>Grey slates from 1 March</li></ul>"""


def tasks(minutes: Minutes) -> list[tuple[str, list[str | None]]]:
    return [(action.text, [owner.name for owner in action.owners]) for action in minutes.actions]


def items(minutes: Minutes) -> list[str | None]:
    return [item.heading for item in minutes.items]


@pytest.mark.parametrize("part", ["Discussion topics", "Agenda", "Minutes", "What we discussed"])
@pytest.mark.parametrize(
    "title", ["## Action items", "## Actions", "**Next steps**", "## To do", "Summary of actions:"]
)
@pytest.mark.parametrize("bullet", ["-", "*", "- [ ]", "1."])
def test_a_list_of_actions(part: str, title: str, bullet: str) -> None:
    text = MD.format(part=part) + f"{title}\n\n{bullet} Ann to order slates\n{bullet} Carl to mend the gate\n"
    minutes = extract_bytes(text.encode(), name="a.md")
    assert tasks(minutes) == [("Ann to order slates", ["Ann Bell"]), ("Carl to mend the gate", ["Carl Dunn"])]
    assert items(minutes) == ["Slates", "Rota", "Open day"]
    assert not any(item.items for item in minutes.items)


@pytest.mark.parametrize("title", ["## Decisions", "**Decisions made**", "## Key decisions", "Decisions:"])
def test_a_list_of_decisions(title: str) -> None:
    text = MD.format(part="Agenda") + f"{title}\n\n- Grey slates from 1 March\n- The rota is kept\n"
    minutes = extract_bytes(text.encode(), name="a.md")
    assert [decision.text for decision in minutes.decisions] == ["Grey slates from 1 March", "The rota is kept"]
    assert items(minutes) == ["Slates", "Rota", "Open day"]


def test_a_page_of_a_wiki() -> None:
    minutes = extract_bytes(HTML.encode(), name="a.html")
    assert tasks(minutes) == [
        ("Ann Bell to order slates by 1 March 2026", ["Ann Bell"]),
        ("Carl Dunn to mend the gate", ["Carl Dunn"]),
    ]
    assert [decision.text for decision in minutes.decisions] == ["Grey slates from 1 March"]
    assert items(minutes) == ["Slates", "Rota", "Open day"]


def test_a_heading_behind_them_is_an_item_of_its_own() -> None:
    text = MD.format(part="Agenda") + "## Actions\n\n- Ann to order slates\n\n## Next meeting\n\n5 March 2026, 10:00\n"
    minutes = extract_bytes(text.encode(), name="a.md")
    assert items(minutes) == ["Slates", "Rota", "Open day", "Next meeting"]
    assert minutes.next_meeting is not None and str(minutes.next_meeting.date) == str(date(2026, 3, 5))


def test_a_little_prose_is_a_footer() -> None:
    text = MD.format(part="Agenda") + "Next meeting: 5 March 2026 at 10:00\n\nMinutes: Ann Bell\n"
    minutes = extract_bytes(text.encode(), name="a.md")
    assert items(minutes) == ["Slates", "Rota", "Open day"] and not minutes.actions
