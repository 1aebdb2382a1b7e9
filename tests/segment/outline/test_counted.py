"""Counts that begin anew below headings, and entries of numbered lists that words in bold head."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes


def tree(text: str, name: str = "minutes.md") -> list[tuple[str | None, list[str | None]]]:
    return [(i.heading, [p.heading for p in i.items]) for i in extract_bytes(text.encode(), name=name).items]


HEAD = "# Friends of Tollgate Wood\n\n3 March 2031\n\n**Present:** Ada Finch, Boris Lund, Carla Moss\n\n"
HEDGE = "The contractor came in February and cut the lower hedge."
BOXES = "Ten boxes are up. Two more are on order."
FAIR = "The fair is to be on the first Saturday of May."
PATH = "The path by the stream is muddy, and gravel was talked about."


def page(first: str, second: str) -> str:
    one = f"## {first}\n\n### 1. Hedge\n\n{HEDGE}\n\n### 2. Bird boxes\n\n{BOXES}\n\n"
    two = f"## {second}\n\n### 1. Spring fair\n\n{FAIR}\n\n### 2. Footpath\n\n{PATH}\n\n"
    return HEAD + one + two + "## Next meeting\n\n7 April 2031\n"


@pytest.mark.parametrize("second", ["Points discussed", "Topics discussed", "Discussion", "Items for discussion"])
@pytest.mark.parametrize("first", ["Matters arising", "Matters arising from the last meeting", "Reports"])
def test_a_count_of_its_own_makes_an_item_of_what_holds_others(first: str, second: str) -> None:
    assert tree(page(first, second)) == [
        (first, ["Hedge", "Bird boxes"]),
        (second, ["Spring fair", "Footpath"]),
        ("Next meeting", []),
    ]


@pytest.mark.parametrize("second", ["Agenda", "Agenda items"])
def test_the_agenda_holds_its_items_whatever_is_counted_beside_it(second: str) -> None:
    assert [h for h, _ in tree(page("Matters arising", second))][-3:] == ["Spring fair", "Footpath", "Next meeting"]


def test_in_capitals_and_in_bold() -> None:
    text = page("MATTERS ARISING", "POINTS DISCUSSED").replace("#", "").replace("**", "")
    expected = [("MATTERS ARISING", ["Hedge", "Bird boxes"]), ("POINTS DISCUSSED", ["Spring fair", "Footpath"])]
    assert tree(text.replace("\n ", "\n"), "minutes.txt")[:2] == expected
    bold = (
        "<p>Minutes of Tollgate Wood, 3 March 2031</p><p>Present: Ada Finch, Boris Lund</p><p><b>Matters arising</b></p>"
        f"<p>1. Hedge</p><p>{HEDGE}</p><p>2. Bird boxes</p><p>{BOXES}</p><p><b>Points for discussion</b></p>"
        f"<p>1. Spring fair</p><p>{FAIR}</p><p>2. Footpath</p><p>{PATH}</p><p><b>Any other business</b></p><p>{FAIR}</p>"
    )
    assert [h for h, _ in tree(bold, "minutes.html")] == [
        "Matters arising",
        "Points for discussion",
        "Any other business",
    ]


def test_a_container_without_a_count_holds_items() -> None:
    text = HEAD + f"## Matters arising\n\n### Hedge\n\n{HEDGE}\n\n## Discussion\n\n### Spring fair\n\n{FAIR}\n\n"
    text += f"### Footpath\n\n{PATH}\n\n## Any other business\n\n{BOXES}\n"
    assert [h for h, _ in tree(text)] == ["Matters arising", "Spring fair", "Footpath", "Any other business"]


def test_counts_of_people_and_tasks_make_no_items() -> None:
    text = HEAD.replace(
        "**Present:** Ada Finch, Boris Lund, Carla Moss\n", "## Attendees\n\n1. Ada Finch\n2. Boris Lund\n"
    )
    text += f"## Discussion\n\n### 1. Hedge\n\n{HEDGE}\n\n### 2. Bird boxes\n\n{BOXES}\n\n"
    text += "## Action items\n\n1. Ada to order the boxes\n2. Boris to book the hall\n"
    assert tree(text) == [("Hedge", []), ("Bird boxes", [])]


def test_entries_headed_in_bold_below_a_numbered_heading() -> None:
    text = HEAD + f"## 1. Grounds\n\n1. **Hedge:** {HEDGE}\n2. **Bird boxes:** {BOXES}\n\n## 2. Events\n\n"
    text += f"1. **Action:** Boris to book the hall\n2. {FAIR}\n\n## 3. Any other business\n\n{PATH}\n"
    assert tree(text) == [("Grounds", ["Hedge", "Bird boxes"]), ("Events", []), ("Any other business", [])]


def test_an_inner_list_does_not_take_up_the_count_of_the_headings() -> None:
    text = HEAD + f"### 1. Members\n\n{HEDGE}\n\n### 2. Minutes of the last meeting\n\n1. Open points\n\n{BOXES}\n\n"
    text += f"2. Closed points\n\n{FAIR}\n\n### 3. Spring fair\n\n{PATH}\n\n### 4. Footpath\n\n{HEDGE}\n"
    assert [h for h, _ in tree(text)] == ["Members", "Minutes of the last meeting", "Spring fair", "Footpath"]


def test_a_speaker_is_an_item_where_something_is_told_of_him() -> None:
    text = f"{HEAD}## Welcome\n\nAda opened the meeting.\n\n## Speaker\n\nTonight's speaker is Gus Hart and the subject is the weir.\n\n"
    text += f"## Visitors\n\n- Gus Hart\n- Eve Frost\n\n## Old business\n\n{PATH}\n"
    assert [h for h, _ in tree(text)] == ["Welcome", "Speaker", "Old business"]
