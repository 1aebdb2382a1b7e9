"""Job titles that a heading keeps whole, surnames in capitals, holders in brackets, ticks with a reason."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

TAIL = "\n\n**1. AGENDA**\n\nApproved.\n\n**2. MINUTES**\n\nApproved.\n"
TOP = "Weir committee meeting, 6 December 2023\n\n"


def table(heads: str, *rows: str) -> list[tuple[str, str | None, str | None, str | None]]:
    rule = "\t".join(["---"] * (heads.count("\t") + 1))
    made = extract_text(f"{TOP}{heads}\n{rule}\n" + "\n".join(rows) + TAIL).attendees
    return [(a.name, a.role, a.organisation, a.attendance) for a in made]


@pytest.mark.parametrize("head", ["Job title", "Position", "Post"])
def test_a_column_of_job_titles_keeps_them_whole(head: str) -> None:
    found = table(
        f"Name\t{head}\tAttended",
        "Ann Bell\tLead Nurse, IPC\tY",
        "Carl Dunn\tConsultant, Microbiology\tApols",
        "Eva Ford\tHead of Estates\tY",
    )
    assert [role for _, role, _, _ in found] == ["Lead Nurse, IPC", "Consultant, Microbiology", "Head of Estates"]
    assert {body for _, _, body, _ in found} == {None}


@pytest.mark.parametrize("head", ["Job title", "Job title and organisation"])
def test_a_body_behind_a_title_is_one_still(head: str) -> None:
    found = table(
        f"Name\t{head}\tAttended",
        "Ann Bell\tLead Nurse, Weir Trust\tY",
        "Carl Dunn\tConsultant, Mill Hospital\tY",
        "Eva Ford\tHead of Estates, Weir Trust\tY",
    )
    assert [body for _, _, body, _ in found] == ["Weir Trust", "Mill Hospital", "Weir Trust"]


@pytest.mark.parametrize(
    ("cell", "role", "body"),
    [
        ("Director, RNIB", "Director", "RNIB"),
        ("Manager, Acorn", "Manager", "Acorn"),
        ("Clerk, Hythe", "Clerk", "Hythe"),
        ("Director, Finance", "Director, Finance", None),
        ("Consultant, Radiology", "Consultant, Radiology", None),
        ("Lead Nurse, Medicines Safety", "Lead Nurse, Medicines Safety", None),
    ],
)
def test_a_proper_name_behind_an_office_is_an_employer(cell: str, role: str, body: str | None) -> None:
    found = table("Name\tJob title\tAttended", f"Ann Bell\t{cell}\tY", "Eva Ford\tHead of Estates\tY")
    assert found[0] == ("Ann Bell", role, body, "present")


def test_a_reason_beside_the_tick() -> None:
    found = table(
        "Name\tOffice\tPresent\tAbsent",
        "Ann Bell\tPresident\tX\t",
        "Eva Ford\tTreasurer\t\tX (excused)",
        "Gus Hart\tMember\t\tX",
        "Ida King\tMember\tX\t",
    )
    assert [came for *_, came in found] == ["present", "apologies", "absent", "present"]


def names(text: str) -> list[str]:
    return [a.name for a in extract_text(TOP + text + TAIL).attendees]


@pytest.mark.parametrize("name", ["Carl S DUNN", "Carl S. DUNN", "Carl DUNN", "Carl S Dunn"])
def test_surnames_in_capitals_behind_an_initial(name: str) -> None:
    assert names(f"Present:\tCouncillor Ruth VAN DER BERG (Teme City Council) Councillor {name} (Teme City Council)\n\tCouncillor Edwin PRYCE (Weir Council)")[:2] == ["Ruth VAN DER BERG", name]  # fmt: skip


def test_letters_of_honour_stay_letters() -> None:
    made = extract_text(f"{TOP}Present: Ann Bell OBE, Carl S Dunn MBE, Eva Ford{TAIL}").attendees
    assert [a.name for a in made] == ["Ann Bell", "Carl S Dunn", "Eva Ford"]


@pytest.mark.parametrize("chair", ["(in the Chair)", "in the Chair"])
def test_holders_in_brackets_behind_long_offices(chair: str) -> None:
    text = f"Present: the Vice-Chancellor (Professor H M Okon) {chair}; the Dean of Arts (Professor M-L Brandt); the President of the Students’ Union (Mx A Farrow)"
    made = extract_text(TOP + text + TAIL).attendees
    assert [(a.name, a.role, list(a.functions)) for a in made] == [
        ("H M Okon", "Vice-Chancellor", ["chair"]),
        ("M-L Brandt", "Dean of Arts", []),
        ("A Farrow", "President of the Students’ Union", []),
    ]


@pytest.mark.parametrize("label", ["Note taken by", "Minute kept by", "Notes taken by", "Minutes written up by"])
def test_labels_of_the_taker_by_initials(label: str) -> None:
    made = extract_text(
        f"{TOP}Trustees: Sir Ann Bell (AB), Chairman; Mrs Ruth Silver (RS)\n{label}: RS{TAIL}"
    ).attendees
    assert [(a.name, list(a.functions)) for a in made] == [("Ann Bell", ["chair"]), ("Ruth Silver", ["minute_taker"])]
