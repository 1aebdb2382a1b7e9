"""Headings that the count of the others demands, numbered paragraphs that it does not, and counts that begin anew."""

from __future__ import annotations

import pytest

from minutes_extract.options import Options
from minutes_extract.readers import read
from minutes_extract.segment.outline import outline

HEAD = "Minutes of the Weir Trust meeting\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n"
TEXTS = (
    "The roof leaks. It has done so since May, and nobody has mended it.",
    "We talked for a while. The hall is cold and the price of oil has gone up again.",
)


def told(text: str, name: str = "a.txt") -> list[str]:
    found = outline(read((HEAD + text).encode(), name=name, options=Options()).document)
    out = []
    for head in found.heads.values():
        reading = head.reading
        number = (head.line.text[reading.start : reading.end] or reading.generated or "") if reading else ""
        out.append(f"{number.strip(' –.)')} {head.words}".strip())
    return out


def counted(form: str, *heads: str) -> str:
    """Numbered headings with text below each."""
    return "\n\n".join(f"{form.format(i)}{head}\n\n{TEXTS[i % 2]}" for i, head in enumerate(heads, 1)) + "\n"


def listed(form: str, *entries: str) -> str:
    return "\n\n".join(f"{form.format(i)}{entry}" for i, entry in enumerate(entries, 1)) + "\n"


def numbered(*heads: str) -> list[str]:
    return [f"{i} {head}" for i, head in enumerate(heads, 1)]


@pytest.mark.parametrize("form", ["{}. ", "{}) ", "{} – "])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize(
    "head",
    [
        "Gate to be mended",
        "Is it time to repaint the hall and the porch this year?",
        "Whether the hall should be let on Sundays",
        "How we will pay for the roof",
        "Choosing who will speak at the fair",
        "Review of pending actions",
    ],
)
def test_the_count_fills_its_gap(head: str, name: str, form: str) -> None:
    heads = ["Apologies", "Works", head, "Rents", "Fees"]
    assert told(counted(form, *heads), name) == numbered(*heads)


def test_a_gap_at_the_beginning() -> None:
    text = counted("{}. ", "Please sign the register if you have not yet done so.", "Works", "Rents", "Fees")
    assert told(text) == numbered("Please sign the register if you have not yet done so", "Works", "Rents", "Fees")


def test_headings_with_their_text_in_the_line_end_alike() -> None:
    entries = [
        "Elect officers - Ann was elected",
        "Agree aims - Agreed and added",
        "Agree if the group should be used for notices - Agreed and done",
        "Who wants to look after the pond next year? Carl offered to do it again",
        "Set the fees - We decided not to raise them",
    ]
    heads = [
        "Elect officers",
        "Agree aims",
        "Agree if the group should be used for notices",
        "Who wants to look after the pond next year?",
        "Set the fees",
    ]
    assert told(listed("{}. ", *entries)) == numbered(*heads)


@pytest.mark.parametrize("told_of", ["The Chair thanked all for coming.", "The meeting was adjourned at 5:10 p.m."])
def test_a_numbered_paragraph_fills_no_gap(told_of: str) -> None:
    assert told(counted("{}. ", "Welcome", "Works", told_of, "Rents", "Fees")) == [
        "1 Welcome", "2 Works", "4 Rents", "5 Fees"
    ]  # fmt: skip


def test_numbered_paragraphs_alone() -> None:
    assert (
        told(listed("{}. ", "Ann reported that the roof leaks.", "Carl said that he would ask.", "It was agreed."))
        == []
    )


OLD = """### Old action items

Where are we with those of April?

1. Bring up the gate again: are there any prices that you can share?
    - Not yet, and it may take a while
2. Ask Eve about the pond
    - She is away
3. Write to the council
4. Tell everybody

### Agenda

"""


def test_the_agenda_counts_anew_below_old_actions() -> None:
    new = (
        "1. What will we do about the roof?\n   - patch it\n2. What about the gate? none\n3. Do we want a fair?\n"
        "   - in June, with a band\n4. Discussing the new lease\n   - it is long\n5. Next meeting\n   - in July\n"
    )
    assert [line[0] for line in told(OLD + new, "a.md")] == ["1", "2", "3", "4", "5"]
    assert told(OLD + new, "a.md")[3] == "4 Discussing the new lease"


def test_markup_headings_out_of_count() -> None:
    text = f"## 1. Welcome\n\n{TEXTS[0]}\n\n2. Purse and plans\n\n{TEXTS[1]}\n\n## 3. Works\n\n{TEXTS[0]}\n\n## 4. Rents\n\n{TEXTS[1]}\n"
    assert told(text, "a.md") == numbered("Welcome", "Purse and plans", "Works", "Rents")
