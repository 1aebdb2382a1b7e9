"""The column of minutes in a table of earlier actions, with the day of each meeting in front."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = """# Weir Schools Forum

Minutes of the Forum held on 9 October 2017

Present: Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)

"""
ROWS = [("5.2", "Circulate the rates", "AB", "Done 30/6"), ("8", "Ask the mayor about the hall", "CD", "Not done")]


def table(day: str, html: bool) -> str:
    rows = [("Minute", "Action", "By", "Outcome"), *((day.format(ref), *rest) for ref, *rest in ROWS)]
    if html:
        return (
            "<table>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows) + "</table>"
        )
    return "\n".join("| " + " | ".join(row) + " |" for row in [rows[0], ("---",) * 4, *rows[1:]])


@pytest.mark.parametrize(
    "day", ["26/6 {}", "26/6/17 {}", "26 June 2017, item {}", "26th June, minute {}", "26.06.17 item {}"]
)
@pytest.mark.parametrize("nested", [True, False])
def test_a_day_in_front_of_each_minute(day: str, nested: bool) -> None:
    if nested:
        text = f"{HEAD}No\tMinute\tAction\n---\t---\t---\n1\t<b>Matters arising</b>\t\n\t{table(day, True)}\t\n2\t<b>Budget</b>\t\n\tThe budget was looked at.\t\n"
    else:
        text = f"{HEAD}## 1. Matters arising\n\n{table(day, False)}\n\n## 2. Budget\n\nThe budget was looked at.\n"
    found = extract_text(text).action_updates
    assert [(u.text, u.ref, str(u.raised_on)) for u in found] == [
        ("Circulate the rates", "5.2", "2017-06-26"),
        ("Ask the mayor about the hall", "8", "2017-06-26"),
    ]


def test_a_day_alone_is_no_minute() -> None:
    text = f"{HEAD}## 1. Roof\n\n| Date | Action | By |\n|---|---|---|\n| 26/6 | Mend the roof | AB |\n| 1/7 | Count the keys | CD |\n"
    found = extract_text(text)
    assert not any(u.ref for u in found.action_updates)
    assert not any(a.ref in ("26/6", "1/7") for a in found.actions)
