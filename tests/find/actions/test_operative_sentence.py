"""The sentence that a lone owner in a column means, in rows as clerks write them: `owner_rows.toml`."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from minutes_extract import extract_text

ROWS: dict[str, list[list[str]]] = tomllib.loads((Path(__file__).parent / "owner_rows.toml").read_text("utf-8"))
HEADS = {
    "partnership": (
        "**Minutes of the Marlow Vale Partnership\nMonday 11 March 2019 2.00pm**\n\n**Present:** Helen Ward (HW) Chair, "
        "Imran Qureshi (IQ) Council, Jane Toller (JT) Police, Keith Dale (KD) Clinical Commissioning Group, "
        "Lorna Peel (LP) Business Manager, Mo Farrow (MF) Housing\n\nItem\tDiscussion\tAction\n"
    ),
    "council": (
        "**Minutes of the Resources Committee of Marlow Vale Town Council\nMonday 11 March 2019 7.00pm**\n\n"
        "**Present:** Cllr Helen Ward (Chair), Cllr Imran Qureshi, Cllr Jane Toller, Cllr Keith Dale. "
        "**In attendance:** Lorna Peel (Town Clerk), Mo Farrow (Facilities Manager), Dan Sykes (Finance Officer)\n\n"
        "Min\tSubject and discussion\tAction by\n"
    ),
}
FIRST = "1\t<b>Apologies</b><p>None.</p>\t\n"
LAST = "90\t<b>Date of next meeting</b><p>13 May 2019</p>\t\n"


@pytest.mark.parametrize(("kind", "row"), [(kind, row) for kind, rows in ROWS.items() for row in rows])
def test_the_task_of_a_row(kind: str, row: list[str]) -> None:
    said, who, *tasks = row
    text = f"{HEADS[kind]}{FIRST}2\t<b>Topic</b><p>{said}</p>\t{who}\n{LAST}"
    found = [a.text for a in extract_text(text).actions]
    assert len(found) == len(tasks), found
    for words, task in zip(found, tasks, strict=True):
        assert any(part in words for part in task.split("|")), found
        assert len(words) < 240


@pytest.mark.parametrize(
    ("said", "owners", "task"),
    [
        (
            "Mr Dunn agreed to keep a key. The papers would be drawn up by Mrs Frost and Mr Dunn.",
            "EF/CD",
            "The papers",
        ),
        ("Mr Dunn agreed to chair the panel. The letter would be written by Mrs Frost.", "EF", "The letter"),
        ("Mrs Frost agreed to ask the bank. It had been paid by Mr Dunn.", "EF", "Mrs Frost agreed"),
    ],
)
def test_what_would_be_done_by_the_owner_is_the_task(said: str, owners: str, task: str) -> None:
    head = "**WEIR MUSEUM**\n\n**20 October 2022**\n\n**Present:** Mrs Eve Frost (EF), Mr Carl Dunn (CD)\n\n"
    found = extract_text(f"{head}1\t<p><b>FINANCE</b></p> <p>{said} <b>[Action: {owners}]</b></p>\n").actions
    assert [a.text.startswith(task) for a in found] == [True]


LIST = "**WEIR TRUST**\n\n**3 March 2021**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD), Eve Frost (EF)\n\nNo.\tItem\n---\t---\n1\t<b>ROOF</b>\n"


def test_labels_that_close_their_paragraphs() -> None:
    row = (
        "\t<p>CD took the meeting through the plan.</p> <p>EF would provide a list of slates.</p> <p><b>Action: EF</b></p> "
        "<p>AB asked for the gutter to be looked at by a builder.</p> <p><b>Action: CD</b></p>\n"
    )
    found = extract_text(LIST + row).actions
    assert [(a.text, [o.text for o in a.owners]) for a in found] == [
        ("EF would provide a list of slates.", ["EF"]),
        ("AB asked for the gutter to be looked at by a builder.", ["CD"]),
    ]


def test_labels_that_head_their_paragraphs() -> None:
    row = (
        "\t<p>The roof was looked at.</p> <p><b>Action: EF</b></p> <p>Provide a list of slates.</p> "
        "<p><b>Action: CD</b></p> <p>Ask a builder to look at the gutter.</p>\n"
    )
    found = extract_text(LIST + row).actions
    assert [(a.text, [o.text for o in a.owners]) for a in found] == [
        ("Provide a list of slates.", ["EF"]),
        ("Ask a builder to look at the gutter.", ["CD"]),
    ]
