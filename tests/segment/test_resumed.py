"""Minutes that go on, with their columns, below a table of others in their midst."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "**Weir Mill Trust\nMinutes of the meeting held on Monday 4 May 2026**\n\n"
    "**Present:** Ann Bell (Chair), Carl Dunn (Treasurer), Eve Frost (Secretary)\n\n"
)
TOLD = "<p>It leaks in two places and has leaked for years. Quotes are wanted from three firms.</p>"


@pytest.mark.parametrize("rule", ["", "---\t---\t---\t---\n"])
@pytest.mark.parametrize("heads", ["\t\tAction by\tBy when", "Item\tDiscussion\tOwner\tTarget date", "Ref\tMinute\tWho\tWhen"])  # fmt: skip
@pytest.mark.parametrize("inner", ["Minute\tRecommendation\tOfficer\tPosition at 15 April", "No.\tAgreed\tBy\tUpdate", "Ref\tTask\tLead\tStatus"])  # fmt: skip
@pytest.mark.parametrize("front", ["", "WM/26/"])
def test_the_minutes_go_on_below_a_review(heads: str, inner: str, front: str, rule: str) -> None:
    found = extract_text(
        f"{HEAD}{heads}\n{front}8\t<p><b>APOLOGIES</b></p><p>None.</p>\t\t\n"
        f"{front}9\t<p><b>SCHEDULE</b></p><p>It was gone through:</p>\t\t\n\n"
        f"{inner}\n2/7\tReport on the use of the lamp\tEve Frost\tIn progress\n"
        f"2/9\tBuy oars for the boats\tCarl Dunn\tBought; completed\n{rule}\n"
        "\t<p>The Chair was uneasy that the lamp was so late.</p>\t\t\n"
        f"{front}10\t<p><b>ROOF</b></p>{TOLD}<p>Ask three roofers for quotes.</p>\tSecretary\t1 June 2026\n"
        f"{front}11\t<p><b>BOATS</b></p>{TOLD}<p>Order red paint.</p><p>Count the oars.</p>"
        "\t<p>Carl Dunn</p><p>Ann Bell</p>\t<p>29 May</p><p>–</p>\n"
    )
    assert [item.heading for item in found.items] == ["APOLOGIES", "SCHEDULE", "ROOF", "BOATS"]
    assert [(a.text, a.owners[0].name, a.due and a.due.edtf, a.ref) for a in found.actions] == [
        ("Ask three roofers for quotes.", "Eve Frost", "2026-06-01", f"{front}10"),
        ("Order red paint.", "Carl Dunn", "2026-05-29", f"{front}11"),
        ("Count the oars.", "Ann Bell", None, f"{front}11"),
    ]
    assert [(u.text, u.status) for u in found.action_updates] == [
        ("Report on the use of the lamp", "in_progress"),
        ("Buy oars for the boats", "complete"),
    ]


@pytest.mark.parametrize("heads", ["", "Discussion\tLead\n"])
@pytest.mark.parametrize(
    "numbers",
    [
        ("3.", "4.", "5.", "6."),
        ("iii.", "iv.", "v.", "vi."),
        ("21/08", "21/09", "21/10", "21/11"),
        ("45/23", "46/23", "47/23", "48/23"),
    ],
)
def test_numbers_in_front_of_the_headings_tell_as_well(numbers: tuple[str, ...], heads: str) -> None:
    a, b, c, d = numbers
    found = extract_text(
        f"{HEAD}{heads}<p><b>{a} APOLOGIES</b></p><p>None.</p>\t\n<p><b>{b} SCHEDULE</b></p><p>It was gone through:</p>\t\n\n"
        "Task\tStatus\nReport on the use of the lamp\tIn progress\nBuy oars for the boats\tDone\n\n"
        f"<p><b>{c} ROOF</b></p>{TOLD}<p>Eve Frost to ask three roofers for quotes.</p>\tEve Frost\n<p><b>{d} BOATS</b></p>{TOLD}\t\n"
    )
    assert [item.heading for item in found.items] == ["APOLOGIES", "SCHEDULE", "ROOF", "BOATS"]
    assert [a.text for a in found.actions] == ["Eve Frost to ask three roofers for quotes."]
    assert [u.status for u in found.action_updates] == ["in_progress", "complete"]


def test_a_list_of_tasks_keeps_its_own_numbers_over_a_break() -> None:
    found = extract_text(
        f"{HEAD}Item\tDiscussion\n1\t<p><b>ROOF</b></p>{TOLD}\n2\t<p><b>BOATS</b></p>{TOLD}\n\n"
        "No\tAction\tWho\tWhen\n1\tAsk three roofers for quotes\tEve Frost\t1 June\n2\tOrder red paint\tCarl Dunn\t29 May\n\n"
        "3\tCount the oars\tAnn Bell\t1 July\n4\tMend the lamp\tAnn Bell\t1 July\n"
    )
    assert [item.heading for item in found.items] == ["ROOF", "BOATS"]
    assert [a.number for a in found.actions] == ["1", "2", "3", "4"]


def test_a_review_keeps_its_rows_though_the_next_number_stands_near() -> None:
    found = extract_text(
        f"{HEAD}| Item | Notes | Action |\n| --- | --- | --- |\n| 2. | <p><b>ROOF</b></p>{TOLD} |  |\n| 3. | <p><b>MINUTES</b></p><p>They were approved.</p> |  |\n\n"
        "| Action | Progress | Who |\n| --- | --- | --- |\n| Report on the use of the lamp | Outstanding. | AB |\n| Buy oars for the boats | Complete. | CD |\n\n"
        f"| 4. | <p><b>BOATS</b></p>{TOLD} |  |\n| --- | --- | --- |\n| 5. | <p><b>LAMP</b></p>{TOLD} |  |\n"
    )
    assert [item.heading for item in found.items] == ["ROOF", "MINUTES", "BOATS", "LAMP"]
    assert [u.status for u in found.action_updates] == ["open", "complete"]
