"""Minutes that a paste has run together into one paragraph are parted where their numbers count on."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.options import Options
from minutes_extract.readers import read

FLAT = (
    "Minutes of the Weir Club Committee held on Wednesday 4 April 2018 at 2pm in the Lounge. Present: Ann Bell (Chair), "
    "Carl Dunn (Treasurer), Eve Frost. Apologies: Guy Hope. 1. Minutes of the last meeting. These were read and agreed. "
    "2. Accounts. Carl told of a balance of £318.40, of which 2. 5 per cent is lent. Action: Carl to check the float. "
    "3. Outing. It was agreed to go to the sea on 12 June. Action: Eve to book the coach by 20 April. 4. Any other "
    "business. Ann will move in May. 5. Date of next meeting. Wednesday 2 May 2018 at 2pm."
)
CLOTHES = (
    "{}",
    "# Weir Club\n\n{}\n",
    "<html><body><h1>Weir Club</h1><p>{}</p></body></html>",
    "**Weir Club**\n\n<p>{}</p>\n",
)


@pytest.mark.parametrize("clothes", CLOTHES)
def test_items_people_and_actions_are_found(clothes: str) -> None:
    minutes = extract_text(clothes.format(FLAT))
    assert [item.number for item in minutes.items] == ["1", "2", "3", "4", "5"]
    assert minutes.items[0].heading == "Minutes of the last meeting"
    assert [p.name for p in minutes.attendees] == ["Ann Bell", "Carl Dunn", "Eve Frost", "Guy Hope"]
    assert [a.text for a in minutes.actions] == ["Carl to check the float.", "Eve to book the coach by 20 April."]


def _parts(text: str) -> list[str]:
    document = read(text.encode(), name="a.txt", options=Options()).document
    for paragraph in document.paragraphs():
        assert document.text[paragraph.start : paragraph.end] == paragraph.text
    return [p.text for p in document.paragraphs()]


def test_each_part_is_where_it_was() -> None:
    assert [part[:12] for part in _parts(FLAT)] == [
        "Minutes of t", "Present: Ann", "Apologies: G", "1. Minutes o", "2. Accounts.", "3. Outing. I", "4. Any other", "5. Date of n",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "It rained for 1. May was wet. " * 20,
        FLAT.replace("3. Outing", "Outing").replace("4. Any", "Any"),
        "1. One. 2. Two. 3. Three.",
        "\n\n".join([FLAT, FLAT]),
    ],
)
def test_other_paragraphs_stay_whole(text: str) -> None:
    assert len(_parts(text)) == text.count("\n\n") + 1
