"""Items of tables: every way to number them, to set their headings apart, and to lay out their rows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minutes_extract import extract_text

AGENDA = [
    ("Welcome", "AB opened the meeting and thanked all who had come through the snow.", "", ""),
    ("Slates", "CD had two quotes, the lower one from a firm in the next valley, and spoke of both at length.", "", ""),
    (
        "Boiler",
        "It is old. AB had asked the makers, who can come in June, what it would cost.",
        "CD to book them",
        "CD",
    ),
    ("Lease of the yard", "The tenant has left, and the yard is to let again. Two people have asked for it.", "", ""),
]
ROMAN = ["I", "II", "III", "IV"]
NUMBERS: dict[str, Callable[[int], str]] = {
    "1.": lambda n: f"{n + 1}.",
    "1": lambda n: f"{n + 1}",
    "1)": lambda n: f"{n + 1})",
    "(1)": lambda n: f"({n + 1})",
    "1.0": lambda n: f"{n + 1}.0",
    "1 –": lambda n: f"{n + 1} –",
    "#1": lambda n: f"#{n + 1}",
    "A.": lambda n: f"{chr(65 + n)}.",
    "I.": lambda n: f"{ROMAN[n]}.",
    "Item 1": lambda n: f"Item {n + 1}",
    "Minute 11": lambda n: f"Minute {n + 11}",
    "11/26": lambda n: f"{n + 11}/26",
    "26/11": lambda n: f"26/{n + 11}",
    "MIN 11/26": lambda n: f"MIN {n + 11}/26",
    "WM26/11": lambda n: f"WM26/{n + 11}",
    "WMT.11": lambda n: f"WMT.{n + 11}",
}
MANNERS: dict[str, Callable[[str], str]] = {
    "bold": lambda words: f"<b>{words}</b>",
    "underlined": lambda words: f"<u>{words}</u>",
    "plain": lambda words: words,
    "capitals": str.upper,
    "colon": lambda words: f"<b>{words}:</b>",
}
LAYOUTS: dict[str, tuple[str, Callable[[str, str, str, str, str], str]]] = {
    "a row of their own": ("Ref\tItem\tAction\tOwner", lambda n, h, t, a, o: f"{n}\t{h}\t\t\n\t{t}\t{a}\t{o}\n"),
    "above the text": (
        "Ref\tDiscussion\tAction\tOwner",
        lambda n, h, t, a, o: f"{n}\t<p>{h}</p><p>{t}</p>\t{a}\t{o}\n",
    ),
    "a column": ("No.\tItem\tDiscussion\tAction\tOwner", lambda n, h, t, a, o: f"{n}\t{h}\t{t}\t{a}\t{o}\n"),
}
INSIDE: dict[str, tuple[str, Callable[[str, str, str, str], str]]] = {
    "a row of their own": ("\tItem\tAction\tOwner", lambda h, t, a, o: f"\t{h}\t\t\n\t{t}\t{a}\t{o}\n"),
    "above the text": ("\tDiscussion\tAction\tOwner", lambda h, t, a, o: f"\t<p>{h}</p><p>{t}</p>\t{a}\t{o}\n"),
    "the first column": ("Agenda item\tDiscussion\tAction\tOwner", lambda h, t, a, o: f"{h}\t{t}\t{a}\t{o}\n"),
}
TOP = "**Minutes of the Weir Mill Trust**\n\n**Monday 4 May 2026**\n\n**Present:**\n\nAnn Bell (AB)\tChair\nCarl Dunn (CD)\tClerk\n\n"


def told(header: str, rows: list[str]) -> list[tuple[str | None, str]]:
    ruled = "\t".join(["---"] * (header.count("\t") + 1))
    found = extract_text(f"{TOP}{header}\n{ruled}\n{''.join(rows)}")
    assert [[o.text for o in action.owners] for action in found.actions] == [["CD"]]
    return [(item.number, (item.heading or "").lower()) for item in found.items]


def expected(number: Callable[[int], str]) -> list[tuple[str | None, str]]:
    bare = [number(n).removeprefix("Item ").removeprefix("Minute ").removeprefix("MIN ") for n in range(len(AGENDA))]
    return [(n.strip("(). –") if n[0] != "#" else n, item[0].lower()) for n, item in zip(bare, AGENDA, strict=True)]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_in_a_column(number: str, manner: str, layout: str) -> None:
    if (number, manner, layout) == ("1.0", "plain", "above the text"):
        pytest.skip("numbered paragraphs look the same")
    header, row = LAYOUTS[layout]
    rows = [row(NUMBERS[number](n), MANNERS[manner](h), t, a, o) for n, (h, t, a, o) in enumerate(AGENDA)]
    assert told(header, rows) == expected(NUMBERS[number])


@pytest.mark.parametrize("layout", INSIDE)
@pytest.mark.parametrize("manner", MANNERS)
@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_before_the_heading(number: str, manner: str, layout: str) -> None:
    header, row = INSIDE[layout]
    rows = [row(MANNERS[manner](f"{NUMBERS[number](n)} {h}"), t, a, o) for n, (h, t, a, o) in enumerate(AGENDA)]
    assert told(header, rows) == expected(NUMBERS[number])


@pytest.mark.parametrize("manner", ["bold", "underlined"])
def test_headings_that_lead_their_text(manner: str) -> None:
    rows = [f"\t{MANNERS[manner](h)} {t}\t{a}\t{o}\n" for h, t, a, o in AGENDA]
    assert told("\tDiscussion\tAction\tOwner", rows) == [(None, h.lower()) for h, *_ in AGENDA]


PARTS = ["a.", "(a)", "a)", "2a", "2a.", "2.1", "2(a)", "(i)", "i.", "2.i"]


@pytest.mark.parametrize("printed", PARTS)
@pytest.mark.parametrize("layout", ["lead", "lines", "rows", "cells"])
def test_parts(layout: str, printed: str) -> None:
    second = printed.replace("1", "2").replace("a", "b").replace("i", "ii") if "1" not in printed else "2.2"
    rows = "1.\t<b>Welcome</b>\t\n\tAB opened the meeting.\t\n2.\t<b>Roof</b>\t\n"
    parts = [(printed, "Slates", AGENDA[1][1]), (second, "Lead", AGENDA[3][1])]
    if layout == "rows":
        rows += "".join(f"{n}\t<u>{h}</u>\t\n\t{t}\t\n" for n, h, t in parts)
    elif layout == "cells":
        rows += "".join(f"{n}\t<p>{h}</p><p>{t}</p>\t\n" for n, h, t in parts)
    elif layout == "lead":
        rows += "\t" + "".join(f"<p>{n} <b>{h}.</b> {t}</p>" for n, h, t in parts) + "\t\n"
    else:
        rows += "\t" + "".join(f"<p>{n} <u>{h}</u></p><p>{t}</p>" for n, h, t in parts) + "\t\n"
    rows += "3.\t<b>Yard</b>\t\n\tIt is to let.\t\n"
    items = extract_text(f"{TOP}Item\t\tAction\n---\t---\t---\n{rows}").items
    assert [item.heading for item in items] == ["Welcome", "Roof", "Yard"]
    assert [part.heading for part in items[1].items] == ["Slates", "Lead"]


def test_a_label_in_the_column_of_numbers_heads_no_item() -> None:
    rows = "1\t<b>Roof</b>\t\n\tIt leaks.\t\n<b>Action</b>\tA builder to be asked to look at it\tCD, 2 June\n2\t<b>Yard</b>\t\n\tIt is to let.\t\n"
    found = extract_text(f"{TOP}No\tItem\tWho\n---\t---\t---\n{rows}")
    assert [item.heading for item in found.items] == ["Roof", "Yard"]
    assert [action.text for action in found.actions] == ["A builder to be asked to look at it"]


def test_a_task_in_bold_heads_no_item() -> None:
    rows = "1\t<b>Roof</b>\t\n\tIt leaks.\t\n\t<b>Ask a builder to look at it</b>\tCD\n2\t<b>Yard</b>\t\n\t<b>CD to mow it</b>\t\n"
    assert [item.heading for item in extract_text(f"{TOP}No\tItem\tWho\n---\t---\t---\n{rows}").items] == [
        "Roof",
        "Yard",
    ]


def test_when_and_where_above_another_table() -> None:
    rows = "Date:\tMonday 4 May 2026\nTime:\t7.30pm\nPlace:\tThe Mill\nGroup\tPresent\tApologies\n---\t---\t---\nMill\tAnn Bell\tCarl Dunn\n"
    meeting = extract_text(f"**Minutes of the Weir Mill Trust**\n\n{rows}\n**1. Roof**\n\nIt leaks.\n").meeting
    assert (str(meeting.date), meeting.start_time, meeting.location) == ("2026-05-04", "19:30", "The Mill")


def test_proposed_matters_are_items() -> None:
    rows = "1\t<b>Proposed budget 2026/27</b>\t\n\tIt was seen.\t\n2\t<b>Proposed by Ann Bell</b>\t\n\tIt was seen.\t\n"
    assert [item.heading for item in extract_text(f"{TOP}No\tItem\tWho\n---\t---\t---\n{rows}").items] == [
        "Proposed budget 2026/27"
    ]


def test_bold_and_underlined_headings_in_front_of_a_bold_word() -> None:
    rows = "".join(
        f"{n}.{k}\t<p><b><u>Part {n}{k}</u></b> <b>RESOLVED</b> to pay.</p>\t\n" for n in "123" for k in "12"
    )
    found = extract_text(f"**Fen Council, 3 May 2021**\n\nMinute\tBusiness\tAction\n---\t---\t---\n{rows}")
    told = [part.heading for item in found.items for part in (item, *item.items)]
    assert [heading for heading in told if heading and "RESOLVED" in heading] == []
    assert len(found.decisions) == 6


def test_welcome_and_apologies_with_an_owner_beside_is_a_heading() -> None:
    rows = "\t<p><b>Welcome and apologies</b></p> <p>The chair welcomed all.</p> <p><b>Action – all to sign.</b></p>\t<b>ALL</b>\n"
    rows += "1.\t<p><b>Roof</b></p> <p>It leaks.</p>\t\n2.\t<p><b>Urn</b></p> <p>It is new.</p>\t\n"
    found = extract_text(f"**Fen Council, 3 May 2021**\n\nItem\t\tAction\n---\t---\t---\n{rows}")
    assert [item.heading for item in found.items] == ["Welcome and apologies", "Roof", "Urn"]


@pytest.mark.parametrize(
    "stamp", ["OFFICIAL", "OFFICIAL - SENSITIVE", "UNCLASSIFIED", "NOT PROTECTIVELY MARKED", "PRIVATE"]
)
def test_how_the_paper_is_to_be_kept_heads_nothing(stamp: str) -> None:
    rows = "1\t<b>Roof</b><br/>It leaks.\t\n2\t<b>Urn</b>\t\n\n" + stamp + "\n\n\t<p>It is new.</p>\t\n"
    found = extract_text(
        f"**FEN COUNCIL\nPARKS COMMITTEE**\n\n3 May 2021\n\nMinute\tBusiness\tAction\n---\t---\t---\n{rows}"
    )
    assert [(item.number, item.heading) for item in found.items] == [("1", "Roof"), ("2", "Urn")]
