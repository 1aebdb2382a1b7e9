"""Tables of minutes without headings, and those whose first rows list who was there."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

ITEMS = [
    ("MINUTES OF THE LAST MEETING", "The minutes of 22nd February 2023 were approved and signed."),
    ("FINANCE", "<p>AK presented the accounts to 30th April. Arrears are £1,140.</p><p><b>Action: AK to send reminders.</b></p>"),
    ("ROOF", "<p>Two quotations had been received, and the lower one was accepted.</p><p><b>Action: JC to tell the owners.</b></p>"),
    ("ANY OTHER BUSINESS", "There was none."),
    ("DATE OF NEXT MEETING", "16th August 2023 at 6.30pm at Flat 4."),
]  # fmt: skip
PEOPLE = [
    ("Present", "Janet Coylen (JC), Chair; Hamid Faroukh (HF)"),
    ("In attendance", "Alan Keechen (AK), Managing Agent"),
    ("Apologies", "Dominic Hoskin"),
]
TITLES = [title for title, _ in ITEMS]
LISTS = "\n\n".join(f"**{label}:** {people}" for label, people in PEOPLE)


def _numbered(rows: list[tuple[str, str]], begin: int = 1) -> list[str]:
    return [f"{n}.\t{a}\t{b}" for n, (a, b) in enumerate(rows, begin)]


FORMS = {
    "numbers, capitals and text": (LISTS, _numbered(ITEMS), TITLES),
    "capitals and text": (LISTS, [f"{a}\t{b}" for a, b in ITEMS], TITLES),
    "people first, numbered": ("", _numbered(PEOPLE + ITEMS), [label for label, _ in PEOPLE] + TITLES),
    "people first, under headings": (
        "",
        ["No\tItem\tMinute", *_numbered(PEOPLE + ITEMS)],
        [label for label, _ in PEOPLE] + TITLES,
    ),
    "people first, the first numbered": (
        "",
        [f"1.\t{PEOPLE[0][0].upper()}\t{PEOPLE[0][1]}", *[f"\t{a}\t{b}" for a, b in PEOPLE[1:]], *_numbered(ITEMS, 2)],
        ["PRESENT", *TITLES],
    ),
    "people first, unnumbered": ("", [f"{a}\t{b}" for a, b in PEOPLE + ITEMS], TITLES),
    "people in the first cell": (
        "",
        [
            "No\tMinute\tAction",
            "1.\t<b>Attendance</b>" + "".join(f"<p>{a}: {b}</p>" for a, b in PEOPLE) + "\t",
            *[f"{n}.\t<b>{a}</b><p>{b}</p>\t" for n, (a, b) in enumerate(ITEMS, 2)],
        ],
        ["Attendance", *TITLES],
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_people_and_items_of_a_table_are_read(form: str) -> None:
    lists, rows, headings = FORMS[form]
    rule = "\t".join(["---"] * (rows[0].count("\t") + 1))
    minutes = extract_text(
        "**Rowanne Court Residents' Company Ltd**\n\n**Directors' Meeting held on 17th May 2023 at Flat 4**\n\n"
        + (f"{lists}\n\n" if lists else "")
        + "\n".join([rows[0], rule, *rows[1:]])
        + "\n"
    )
    assert [(p.name, p.attendance) for p in minutes.attendees] == [
        ("Janet Coylen", "present"),
        ("Hamid Faroukh", "present"),
        ("Alan Keechen", "in_attendance"),
        ("Dominic Hoskin", "apologies"),
    ]
    assert [item.heading for item in minutes.items] == headings
    assert [[o.name for o in a.owners] for a in minutes.actions] == [["Alan Keechen"], ["Janet Coylen"]]
    assert minutes.next_meeting is not None and str(minutes.next_meeting.date) == "2023-08-16"


ALONE = {
    "in the column of the prose": "⇥<b>Present:</b> Ann Bell (Chair), Carl Dunn, Eve Frost⇥\n⇥<b>Apologies:</b> Ida Jay⇥\n",
    "apologies first": "⇥<b>Apologies:</b> Ida Jay⇥\n⇥<b>There were present:</b> Ann Bell (Chair), Carl Dunn, Eve Frost⇥\n",
    "in front": "Present: Ann Bell (Chair), Carl Dunn, Eve Frost⇥⇥\nApologies: Ida Jay⇥⇥\n",
    "numbered": "1⇥<b>Present:</b> Ann Bell (Chair), Carl Dunn, Eve Frost⇥\n2⇥<b>Apologies:</b> Ida Jay⇥\n",
}


@pytest.mark.parametrize("rows", ALONE.values(), ids=ALONE)
def test_lines_of_people_behind_their_labels_in_rows_of_their_own(rows: str) -> None:
    text = f"**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\nNo⇥Business⇥Action\n{rows}3⇥<b>Roof</b><br/>It leaks at the back, as was said in May.⇥\n⇥The roofer to be called.⇥Carl Dunn\n"
    minutes = extract_text(text.replace("⇥", "\t"))
    assert sorted((p.name, p.attendance) for p in minutes.attendees) == [
        ("Ann Bell", "present"),
        ("Carl Dunn", "present"),
        ("Eve Frost", "present"),
        ("Ida Jay", "apologies"),
    ]
    assert [item.number for item in minutes.items] == (["1", "2", "3"] if rows[0] == "1" else ["3"])


def test_apologies_alone_are_of_the_minutes() -> None:
    text = "**Weir Mill Trust**\n\n**Minutes of 4 March 2021**\n\nNo⇥Business⇥Action\n1⇥Apologies: Ida Jay⇥\n2⇥<b>Roof</b><br/>It leaks at the back.⇥\n"
    assert [i.number for i in extract_text(text.replace("⇥", "\t")).items] == ["1", "2"]
