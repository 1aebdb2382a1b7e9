"""Headings with hardly any text below them, first of all 'Apologies' and 'Minutes', and names of items set apart in their line."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes
from minutes_extract.models import Item

SAID = "The members talked about this for some time, and were told what it would cost."
HEAD = "# Weir Mill Trust\n\nMinutes of the meeting held on 4 May 2026 at 7.00pm\n\n"
MARKDOWN = HEAD + "Present: Ann Bell (Chair), Carl Dunn, Eve Frost\n\n"
TEXT = MARKDOWN[2:].upper()[:15] + MARKDOWN[17:]
CELLS = (
    "**Minutes of the Weir Mill Trust  \nMonday 4 May 2026**\n\n**Present:** Ann Bell (Chair), Carl Dunn, Eve Frost\n\n"
)
PAGE = "<h1>Weir Mill Trust</h1><p>Minutes of the meeting held on 4 May 2026</p><p>Present: Ann Bell (Chair), Carl Dunn</p>"


def outline(items: tuple[Item, ...]) -> str:
    """'1 Roof[a Slates; b Gutters]', an item a line."""
    parts = [f"{item.number or '-'} {item.heading}" for item in items]
    inner = ["[" + "; ".join(outline((part,)) for part in item.items) + "]" if item.items else "" for item in items]
    return "\n".join(part + held for part, held in zip(parts, inner, strict=True))


def told(text: str, suffix: str = "md") -> list[str]:
    return outline(extract_bytes(text.encode(), name=f"minutes.{suffix}").items).splitlines()


FIRST = ["Apologies", "Minutes", "Mill race", "Next meeting"]
BODIES = ["None.", "Approved.", SAID, "1 June 2026"]


@pytest.mark.parametrize("sign", ["24/113 ", "1 – ", "1. ", "I. ", "FC.07 "])
def test_whole_counts_with_short_texts(sign: str) -> None:
    numbers = {
        "24/113 ": ["24/113 ", "24/114 ", "24/115 ", "24/116 "],
        "1 – ": ["1 – ", "2 – ", "3 – ", "4 – "],
        "1. ": ["1. ", "2. ", "3. ", "4. "],
        "I. ": ["I. ", "II. ", "III. ", "IV. "],
        "FC.07 ": ["FC.07 ", "FC.08 ", "FC.09 ", "FC.10 "],
    }[sign]
    lines = [f"**{n}{h}**\n\n{b}\n\n" for n, h, b in zip(numbers, FIRST, BODIES, strict=True)]
    assert told(MARKDOWN + "".join(lines)) == [f"{n.strip(' –.')} {h}" for n, h in zip(numbers, FIRST, strict=True)]


def test_minutes_over_what_was_made_of_them() -> None:
    capitals = "MINUTES\n\nThe minutes of the meeting of 6 April were taken as read.\n\nMILL RACE\n\n" + SAID
    assert told(TEXT + capitals + "\n\nFAIR\n\n" + SAID + "\n", "txt") == ["- MINUTES", "- MILL RACE", "- FAIR"]
    set_apart = "".join(f"<p><u>{h}</u></p><p>{b}</p>" for h, b in zip(FIRST, BODIES, strict=True))
    assert told(PAGE + set_apart, "html") == [f"- {h}" for h in FIRST]


def test_minutes_over_all_else_is_no_item() -> None:
    rest = f"## Matters arising\n\n{SAID}\n\n## Fair\n\n{SAID}\n"
    assert told(f"{MARKDOWN}## Minutes\n\nThe chair opened the meeting at 7.\n\n{rest}") == [
        "- Matters arising",
        "- Fair",
    ]
    assert told(f"{MARKDOWN}## Minutes\n\n{rest.replace('##', '###')}") == ["- Matters arising", "- Fair"]


def test_no_apologies_among_lists_set_alike() -> None:
    lists = "**Present**\n\nAnn Bell (Chair), Carl Dunn, Eve Frost\n\n**Apologies**\n\nNone\n\n"
    rest = f"**Matters arising**\n\n{SAID}\n\n**Fair**\n\n{SAID}\n"
    assert told(HEAD + lists + rest) == ["- Matters arising", "- Fair"]


@pytest.mark.parametrize("numbers", [["1. ", "2. ", "3. ", "4. "], ["", "", "", ""]])
def test_names_of_usual_items_set_apart_in_their_line(numbers: list[str]) -> None:
    heads = ["Matters arising", "Treasurer", "AOB", "Next meeting"]
    texts = ["The gate was mended.", "There is £12 in hand.", "None.", "Monday 1 June, 7.15pm, Mill House"]
    lines = [f"**{n}{h}** {t}\n\n" for n, h, t in zip(numbers, heads, texts, strict=True)]
    assert told(MARKDOWN + "".join(lines)) == [
        f"{n.strip(' .') or '-'} {h}" for n, h in zip(numbers, heads, strict=True)
    ]


def test_a_heading_with_a_stop() -> None:
    text = "1. Minutes\nApproved.\n\n2. Motions.\n(a) That the mill be sold - lost 2 to 9.\n(b) That it be let - carried 8 to 3.\n\n3. Fair.\n"
    assert told(f"{TEXT}{text}{SAID}\n", "txt") == ["1 Minutes", "2 Motions", "3 Fair"]


def test_headings_with_text_behind_them_in_cells() -> None:
    rows = [
        f"{n}\t<p><b>{h}.</b> {b}</p>\t{'CD' if n == 3 else ''}\n"
        for n, (h, b) in enumerate(zip(FIRST, BODIES, strict=True), 1)
    ]
    assert told(f"{CELLS}No\tItem\tAction\n{''.join(rows)}", "txt") == [f"{n} {h}" for n, h in enumerate(FIRST, 1)]


def test_lettered_parts_underlined_in_front_of_their_text() -> None:
    parts = f"<p>(i) <u>Payments</u> {SAID}</p><p>(ii) <u>Bank</u> Noted.</p><p>(iii) <u>Grants</u> The Clerk to write to the club.</p>"
    doers = "<p>(i) <u>CD</u> to ask the builder.</p><p>(ii) <u>Clerk</u> to pay.</p>"
    text = f"{CELLS}\t\tAction\n1.\t<b>Finance</b>\t\n\t{parts}\tClerk\n2.\t<b>Fair</b>\t\n\t{doers}\tCD\n"
    assert told(text, "txt") == ["1 Finance[i Payments; ii Bank; iii Grants]", "2 Fair"]
    actions = extract_bytes(text.encode(), name="minutes.txt").actions
    assert actions[0].text == "The Clerk to write to the club."


def test_a_mere_list_of_letters_has_no_headings() -> None:
    listed = "<p>The following were approved:</p><p>a) Complaints</p><p>b) Charging</p><p>c) Online safety</p>"
    parts = f"<p>a) Complaints</p><p>{SAID}</p><p>b) Charging</p><p>{SAID}</p>"
    text = f"{CELLS}\t\tAction\n1.\t<b>Policies</b>\t\n\t{listed}\t\n2.\t<b>Others</b>\t\n\t{parts}\tCD\n"
    assert told(text, "txt") == ["1 Policies", "2 Others[a Complaints; b Charging]"]


def test_an_underlined_abbreviation_in_front_of_a_task_is_a_heading() -> None:
    text = f"{CELLS}\t\tAction\n1.\t<b>Matters arising</b>\t\n1.1\t<p><u>CCTV (min 7.4)</u> CD to ask. <b>Not yet done</b></p>\tCD\n1.2\t<p><u>Gate (min 7.5)</u> CD to mend it. <b>Done</b></p>\tCD\n"
    assert told(text, "txt") == ["1 Matters arising[1.1 CCTV (min 7.4); 1.2 Gate (min 7.5)]"]


def test_text_behind_a_part_begins_behind_its_colon() -> None:
    parts = "<p>(a) Tower: scaffold. <b>Action: Ann to ask.</b></p><p>(b) Hall: new curtains, up to £600. <b>Action: Carl.</b></p>"
    rest = (
        "<p><u>1. Minutes</u></p><p>Approved.</p><p><u>2. Fabric</u></p>"
        + parts
        + f"<p><u>3. Fair</u></p><p>{SAID}</p>"
    )
    minutes = extract_bytes((PAGE + rest).encode(), name="minutes.html")
    assert [a.text for a in minutes.actions] == ["Ann to ask.", "new curtains, up to £600."]


def test_items_that_follow_in_one_cell() -> None:
    cell = (
        f"<p><b>1. Welcome</b></p><p>{SAID}</p><p><b>2. Business</b></p><p>{SAID}</p><p><b>3. Fair</b></p><p>{SAID}</p>"
    )
    assert told(f"{CELLS}Minutes\tAction\n{cell}\tCD\n", "txt") == ["1 Welcome", "2 Business", "3 Fair"]
    parts = f"<p><b>1. Slates</b></p><p>{SAID}</p><p><b>2. Gutters</b></p><p>{SAID}</p>"
    text = f"{CELLS}\t\tAction\n1.\t<b>Roof</b>\t\n\t{parts}\tCD\n2.\t<b>Fair</b>\t\n\t{SAID}\t\n"
    assert [line.partition("[")[0] for line in told(text, "txt")] == ["1 Roof", "2 Fair"]
