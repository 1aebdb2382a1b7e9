"""Labels, headings of columns, statuses and days given in two languages; pairs of English words that are no such pair."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text
from minutes_extract.find.labels import find_labels
from minutes_extract.find.mentions import mark
from minutes_extract.find.status import find_status
from minutes_extract.models.minutes import Minutes
from minutes_extract.segment.column_heads import header_role
from minutes_extract.segment.two_languages import strange
from segment.building import passage

HEAD = "**WEIR TRUST**\n\n4 May 2026, 7 pm\n\n**Present:** Ann Bell (Chair), Carl Dunn, Eve Frost\n\n## 1. Roof\n\nIt leaks.\n\n"
TAIL = "\n\n## 2. Garden\n\nAll is well.\n"


def _read(words: str) -> Minutes:
    return extract_text(HEAD + words + TAIL, name="a.md")


def _actions(words: str) -> list[tuple[str, list[str | None], str | None]]:
    return [(a.text, [o.name for o in a.owners], a.due.edtf if a.due else None) for a in _read(words).actions]


@pytest.mark.parametrize(
    "label",
    [
        "Gweithred / Action:",
        "**Gweithred / Action:**",
        "Mesure de suivi / Action item :",
        "MESURE / ACTION:",
        "Gníomh (Action):",
        "Mahi / Action 3:",
        "Action / Mesure :",
        "**Action / Gníomh:**",
        "Action / Gweithred 3:",
    ],
)
def test_a_label_of_an_action_in_two_languages(label: str) -> None:
    assert _actions(f"{label} Carl Dunn to ask a builder by 20 May 2026.") == [
        ("Carl Dunn to ask a builder by 20 May 2026.", ["Carl Dunn"], "2026-05-20")
    ]


def test_the_other_half_may_be_an_owner() -> None:
    assert _actions("Ann / Action: ask a builder.") == [("ask a builder.", ["Ann Bell"], None)]
    assert _actions("Action (Hart): ask a builder.")[0][0] == "ask a builder."


@pytest.mark.parametrize(
    "text", ["Decision / Action: the hall is let", "Items / actions: three", "and / Actions: three"]
)
def test_two_english_words_are_no_such_label(text: str) -> None:
    assert find_labels(text) == []


@pytest.mark.parametrize("gap", ["\n\n", "\n", "<br/>"])
def test_the_fields_below_it(gap: str) -> None:
    words = gap.join(
        (
            "**Gweithred / Action:** Slates to be bought.",
            "**Cyfrifol / Lead:** Eve Frost",
            "**Erbyn / By:** 20 May 2026",
        )
    )
    assert _actions(words) == [("Slates to be bought.", ["Eve Frost"], "2026-05-20")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Gweithredu / Action", "action"),
        ("Action / Mesure", "action"),
        ("Mesures (Actions)", "action"),
        ("Responsable / Lead", "owner"),
        ("Échéance / Due date", "due"),
        ("État – Status", "status"),
        ("Eitem / Item", "ref"),
        ("Point à l'ordre du jour / Agenda item", "ref"),
        ("Trafodaeth / Discussion", "body"),
        ("Action / decision", "action"),
        ("Ann Bell / Carl Dunn", None),
        ("Motion / seconder", None),
        ("Robin Hart (minutes)", None),
        ("Robin Hart / Minutes", None),
    ],
)
def test_headings_of_columns(text: str, role: str | None) -> None:
    assert header_role(text) == role


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Wedi’i gwblhau / Completed.", "complete"),
        ("Terminé / Done", "complete"),
        ("Pas commencé / Not started", "open"),
        ("Completed / Terminé", "complete"),
    ],
)
def test_statuses(text: str, value: str) -> None:
    found = find_status(mark(passage(text), 0, len(text)))
    assert found is not None
    assert found.value == value
    assert found.leads


@pytest.mark.parametrize(
    "label", ["Penderfyniad / Decision:", "Cytunwyd / Agreed:", "**Résolution / Resolved:**", "Decision / Décision :"]
)
def test_decisions(label: str) -> None:
    assert [d.text for d in _read(f"{label} the roof is to be mended in June.").decisions] == [
        "the roof is to be mended in June."
    ]


@pytest.mark.parametrize(
    "day",
    ["Dydd Llun / Monday, 04.05.2026", "Le lundi 4 mai 2026 / Monday 4 May 2026", "Dé Luain / Monday 4 May 2026"],
)
def test_a_day_in_another_language_is_no_place(day: str) -> None:
    found = extract_text(HEAD.replace("4 May 2026", day) + TAIL, name="a.md").meeting
    assert str(found.date) == "2026-05-04"
    assert found.location is None


def test_a_hall_in_front_of_the_day_is_one() -> None:
    found = extract_text(HEAD.replace("4 May 2026", "Mill Hall / 4 May 2026") + TAIL, name="a.md").meeting
    assert found.location == "Mill Hall"


def test_what_is_strange() -> None:
    assert strange("Gweithredu")
    assert strange("Ordre du jour")
    assert not strange("Decision")
    assert not strange("vice-chair")
    assert not strange("Item 3")


@pytest.mark.parametrize("label", ["(ACTION: CD)", "(Action: Carl Dunn)"])
def test_a_sentence_in_front_of_a_bracket_is_no_half(label: str) -> None:
    assert _actions(f"The box was complete. Ladders to be checked. {label}") == [
        ("Ladders to be checked.", ["Carl Dunn"], None)
    ]


@pytest.mark.parametrize(
    ("text", "leads"), [("Paint / Closed shop in Weir", False), ("Terminé / Done, and paid", True)]
)
def test_the_known_half_of_a_status_is_all_of_it(text: str, leads: bool) -> None:
    found = find_status(mark(passage(text), 0, len(text)))
    assert (found is not None and found.leads) == leads
