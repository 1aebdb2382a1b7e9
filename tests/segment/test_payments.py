"""Tables of payments that look like those of tasks and owners."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = "Dale Parish Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Cllr Ann Bell (Chair), Cllr Carl Dow\n\n1. Accounts. To be paid:\n\n"


@pytest.mark.parametrize(
    "rows",
    [
        "Date         Payee            Amount\n07/05/2021   Clerk's salary   £681.87\n04/05/2021   Yarrow Water     £868.38\n",
        "Date\tPayee\tAmount\n07/05/2021\tClerk's salary\t1,681.87\n04/05/2021\tYarrow Water\t868.38\n",
        "101\tA Bell\tMowing of the green and the churchyard in April\t£68.20\n102\tC Dow\tPaint\t£40.00\n",
    ],
)
def test_payments_are_no_actions(rows: str) -> None:
    assert extract_text(f"{HEAD}{rows}\nNext meeting: 7 June 2021\n", name="a.txt").actions == ()


def test_what_actions_cost_stands_beside_them() -> None:
    rows = "Action\tOwner\tCost\nBuy paint\tA Bell\t£40.00\nMend the gate\tC Dow\t£12.50\n"
    found = extract_text(f"{HEAD}{rows}\n", name="a.txt").actions
    assert [(a.text, a.owners[0].text) for a in found] == [("Buy paint", "A Bell"), ("Mend the gate", "C Dow")]
