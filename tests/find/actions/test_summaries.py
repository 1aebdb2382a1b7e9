"""Tables at the end that give the numbers of the actions above, whose they are and by when."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "**Weir Mill Trust\nMinutes of the meeting held on Monday 4 May 2026**\n\n"
    "**Present:** Ann Bell (Chair), Carl Dunn (Treasurer), Eve Frost (Secretary)\n\n"
)
MINUTES = (
    "1\t<b>ROOF</b>\n\t<p>It leaks in two places and has leaked for years.</p> <p>Action {0}: Eve Frost to ask three roofers for quotes.</p>\n"
    "2\t<b>BOATS</b>\n\t<p>They are to be painted before the regatta.</p> <p>Action {1}: Carl Dunn to order red paint.</p>"
    " <p>Action {2}: All trustees to count the oars.</p>\n"
)  # fmt: skip


@pytest.mark.parametrize("numbers", [("26-1", "26-2", "26-3"), ("7/1", "7/2", "7/3"), ("1", "2", "3")])
@pytest.mark.parametrize("title", ["<b>Summary of actions</b>\t\t\n", "Action list\t\t\n", ""])
@pytest.mark.parametrize("heads", ["No.\tBy\tDue", "Action no.\tOwner\tTarget date", "Ref\tLead\tBy when"])
def test_rows_without_tasks_add_to_those_above(numbers: tuple[str, str, str], title: str, heads: str) -> None:
    rows = zip(numbers, ("Eve Frost\t1 June", "Carl Dunn\t29 May", "All trustees\t"), strict=True)
    below = "".join(f"{number}\t{said}\n" for number, said in rows)
    found = extract_text(f"{HEAD}{MINUTES.format(*numbers)}\n{title}{heads}\n{below}\nThe meeting closed at 20:10.\n")
    assert [item.heading for item in found.items if not item.items] == ["ROOF", "BOATS"]
    assert [(a.number, a.text.split()[-1], a.owners[0].name or a.owners[0].text) for a in found.actions] == [
        (numbers[0], "quotes.", "Eve Frost"),
        (numbers[1], "paint.", "Carl Dunn"),
        (numbers[2], "oars.", "All trustees"),
    ]
    assert [a.due and a.due.edtf for a in found.actions] == ["2026-06-01", "2026-05-29", None]


def test_a_title_in_a_row_over_tasks_in_full() -> None:
    found = extract_text(
        f"{HEAD}1\t<b>ROOF</b>\n\t<p>It leaks in two places and has leaked for years.</p>\n"
        "Actions\t\t\nWhat\tWho\tWhen\nAsk three roofers for quotes\tEve Frost\t1 June\nOrder red paint\tCarl Dunn\t29 May\n"
    )
    assert [item.heading for item in found.items] == ["ROOF"]
    assert [(a.text, a.owners[0].name) for a in found.actions] == [
        ("Ask three roofers for quotes", "Eve Frost"),
        ("Order red paint", "Carl Dunn"),
    ]


@pytest.mark.parametrize("end", ["{1} ({0})", "{0} to {2}"])
def test_a_list_at_the_end_in_other_words_than_those_of_the_items(end: str) -> None:
    tasks = [("AB", "Ask three roofers for their prices"), ("CD", "Order red paint for both of the boats")]
    own = [f"**{item}**\n\nIt was agreed to mend what is broken.\n\n**Action points**\n\n- {who} to {task.lower()}\n\n"
           for item, (who, task) in zip(("Roof", "Boats"), tasks, strict=True)]  # fmt: skip
    below = "".join(f"- {end.format(who, task, task.lower())}\n" for who, task in tasks)
    fair = "**Fair**\n\nCD reported that £1,260 had been taken at the fair, more than in any year before.\n\n"
    found = extract_text(f"{HEAD}{''.join(own)}{fair}**Action Plan**\n\n{below}", name="a.md").actions
    assert [a.owners[0].name for a in found] == ["Ann Bell", "Carl Dunn"]
