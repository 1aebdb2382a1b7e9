"""Numbers in front of the entries of a review: of the actions themselves, or of the list."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = """MINUTES OF THE WEIR MILL TRUST
4 May 2026

Present: Ann Bell (Chair), Carl Dunn, Eve Frost

1. Matters arising

"""
REVIEWS = {
    "dashes": ("52 - Roof: AB to get a price. Done.\n53 - CD to paint the shed. Ongoing\n55 - EF to write. Not started", "52 53 55"),
    "a hash": ("#31: AB to get a price. Done.\n#34: CD to paint the shed. Ongoing", "31 34"),
    "a hash and owners": ("#31 Ann: AB to get a price. Done.\n#34 Carl: CD to paint the shed. Ongoing", "31 34"),
    "with gaps": ("1. AB to get a price. Done.\n4. CD to paint the shed. Ongoing\n5. EF to write. Not started", "1 4 5"),
    "late": ("12. AB to get a price. Done.\n13. CD to paint the shed. Ongoing", "12 13"),
    "a count": ("1. AB to get a price. Done.\n2. CD to paint the shed. Ongoing\n3. EF to write. Not started", "- - -"),
    "a count, dashed": ("1 – AB to get a price. Done.\n2 – CD to paint the shed. Ongoing", "- -"),
    "codes": ("24/11 AB to get a price. Done.\n24/15 CD to paint the shed. Ongoing", "24/11 24/15"),
}  # fmt: skip


@pytest.mark.parametrize("review, numbers", REVIEWS.values(), ids=REVIEWS)
def test_numbers_that_do_not_count_the_entries_are_those_of_actions(review: str, numbers: str) -> None:
    found = extract_text(HEAD + review + "\n\n2. Rent\n\nThe rent was noted.\n").action_updates
    assert " ".join(update.number or "-" for update in found) == numbers
    assert found[0].text.endswith("AB to get a price.")
    assert [update.status for update in found][:2] == ["complete", "in_progress"]


def test_the_marker_of_a_list_is_a_number_with_its_place() -> None:
    text = "# Weir Mill Trust\n\n4 May 2026\n\nPresent: Ann Bell\n\n## Action log\n\n52. AB to pay. Done.\n55. AB to write. Open.\n"
    first, second = extract_text(text).action_updates
    assert (first.number, second.number) == ("52", "55")
    assert first.provenance.fields["number"].spans[0].quote == "52."


def test_a_wrapped_line_that_begins_with_a_number_goes_on() -> None:
    said = "12 June was chosen as the day when rents are to be\n14 Residents came, and said that they had not\nheard.\n"
    first = extract_text(HEAD + said + "\n2. Rent\n\nThe rent was noted by all who had come.\n").items[0]
    assert first.blocks[0].text.endswith("to be 14 Residents came, and said that they had not heard.")


REPLIES = "Roof Call\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn, Eve Frost\n\n{}\n\n- Ann to get a price for slates.\n  Ann: {}.\n- Carl to write to the bank.\n  Carl: In progress.\n\nFences\n\nThe fence was noted.\n"


@pytest.mark.parametrize(
    "head",
    ["Review of actions", "List of remaining action items from last telecon", "Open actions from the previous call"],
)
def test_who_replies_tells_what_became_of_the_action(head: str) -> None:
    found = extract_text(REPLIES.format(head, "Done")).action_updates
    assert [(u.text, u.status) for u in found] == [
        ("Ann to get a price for slates.", "complete"),
        ("Carl to write to the bank.", "in_progress"),
    ]


def test_a_reply_that_tells_of_no_state_gives_none() -> None:
    found = extract_text(REPLIES.format("Review of actions", "Slates are blue")).action_updates
    assert found[0].status == "unknown"


def test_a_name_behind_a_number_is_no_month() -> None:
    text = "# Weir Mill Trust\n\n4 May 2026\n\nPresent: Ann Bell, Ola Berg\n\n## Previous actions\n\n- #41 Ola: publish the guide – done\n- #44 Ann: pay the bill – open\n\n## Roof\n\nIt leaks.\n\n## Rent\n\nIt was paid.\n"
    first, second = extract_text(text).action_updates
    assert (first.number, first.raised_on, first.owners[0].name) == ("41", None, "Ola Berg")
    assert second.owners[0].name == "Ann Bell"


def test_rows_of_a_review_are_no_headings() -> None:
    rows = "| Item | Minutes | Action |\n|---|---|---|\n| 1 | **Apologies** – none | |\n| 2 | **Actions from last meeting** | |\n| 2.1 | Gutters – AB to get a quote – received £1,150 | |\n| 2.2 | Store – CF to send rules – no reply, carry over | CF |\n| 3 | **Finance** – the arrears were noted. | CF to write |\n"
    minutes = extract_text(f"# Weir Mill Trust\n\n4 May 2026\n\nPresent: Ann Bell, Carl Fox\n\n{rows}")
    assert [(i.number, len(i.items)) for i in minutes.items] == [("1", 0), ("2", 0), ("3", 0)]
    assert [(u.text[:5], u.status) for u in minutes.action_updates][1:] == [("Store", "open")]


def test_codes_in_front_of_tasks_in_a_column() -> None:
    head = "**Weir Mill Trust**\n\n**4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Fox (CF)\n\n"
    cells = "Agenda item\tKey points\tActions\n<b>1. Welcome</b>\tAB welcomed all.\t\n<b>2. Frailty</b>\tThe draft was seen, and members liked it.\t<p>4/20 AB to send the draft</p><p>5/20 CF to ask the surgery</p>\n<b>3. Next meeting</b>\tIn June.\t\n"
    found = extract_text(head + cells).actions
    assert [(a.number, a.owners[0].name, a.text) for a in found] == [
        ("4/20", "Ann Bell", "AB to send the draft"),
        ("5/20", "Carl Fox", "CF to ask the surgery"),
    ]
    beside = "No.\tItem\tOwner\n1\t<p><b>Welcome</b></p><p>AB welcomed all.</p>\t\n2\t<p><b>Incidents</b></p><p>There were 14 incidents in the quarter.</p><p>IG/22/11 AB to share learning with teams</p>\tAB\n3\t<p><b>AOB</b></p><p>None.</p>\t\n"
    assert [(a.number, a.text) for a in extract_text(head + beside).actions] == [
        ("IG/22/11", "AB to share learning with teams")
    ]


def test_letters_in_a_column_count_the_actions_of_a_table() -> None:
    rows = "\tWhat\tWho\tDone?\na\tGet a price\tAnn Bell\tYes – two\nb\tPaint the shed\tCarl Dunn\tHalf painted\n"
    text = (
        "**Minutes of the Weir Mill Trust\n4 May 2026**\n\n**Present:** Ann Bell, Carl Dunn\n\n**1) Actions from last time**\n"
        + rows
    )
    found = extract_text(text).action_updates
    assert [(u.number, u.ref, u.status) for u in found] == [("a", None, "complete"), ("b", None, "in_progress")]


LOG = "**Weir Mill Trust**\n\n**Minutes of 4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n{0}1\t**Welcome**\n\tAll came.\n{0}2\t**Action log**\n\t<table><tr><td>Ref</td><td>Action</td><td>Owner</td><td>Status</td></tr>{1}</table>\n{0}3\t**Rent**\n\tIt was paid.\n"


@pytest.mark.parametrize(
    ("front", "codes", "numbers"),
    [
        ("", "A118 A121 A130", "A118 A121 A130"),
        ("", "WMT-07 WMT-09", "WMT-07 WMT-09"),
        ("", "A118 B121", "- -"),
        ("", "4.1 5.2", "- -"),
        ("A", "A118 A121", "- -"),  # as the minutes number their own items
    ],
)
def test_serials_behind_the_same_letters_number_the_actions(front: str, codes: str, numbers: str) -> None:
    row = "<tr><td>{}</td><td>Ask the miller about wheel {}</td><td>AB</td><td>Closed</td></tr>"
    rows = "".join(row.format(code, n) for n, code in enumerate(codes.split()))
    found = extract_text(LOG.format(front, rows)).action_updates
    assert " ".join(update.number or "-" for update in found) == numbers
    assert [update.ref for update in found] == [
        None if n != "-" else c for n, c in zip(numbers.split(), codes.split(), strict=True)
    ]
