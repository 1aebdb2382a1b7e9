"""Signs that a document says mark its actions, in four kinds of clothes."""

from __future__ import annotations

import time

import pytest

from minutes_extract.document.offsets import OffsetMap
from minutes_extract.document.tree import Document, Paragraph, Styles
from minutes_extract.find.actions.explained import signs_explained
from minutes_extract.segment.passage import Passage
from support.tasks import FORMS, told

FOUND = ["Carl Dunn | Carl to price the slates by 20 May | 2026-05-20", "Ann Bell | call a roofer"]


def _body(legend: str, sign: str) -> str:
    return f"{legend}\n\n## Yard\n\nThe fence is down. {sign} Carl to price the slates by 20 May.\n\n## Roof\n\nIt leaks.\n\n{sign} Ann: call a roofer.\n"


@pytest.mark.parametrize(
    ("legend", "sign"),
    [
        ("➤ marks an action.", "➤"),
        ("► = action", "►"),
        ("An arrow (►) shows that somebody has to do something.", "►"),
        ("Action points are marked §.", "§"),
        ("Actions are shown thus: »", "»"),
        ("[A] = action, [D] = decision", "[A]"),
        ("Key: § action", "§"),
        ("§ denotes something to be done; † a thing that was agreed", "§"),
        ("The sign § in front of a line means that there is a task in it: § signifies a task.", "§"),
    ],
)
def test_a_sign_explained_marks_actions(legend: str, sign: str) -> None:
    found = {form: told(_body(legend, sign), form) for form in FORMS}
    assert found == dict.fromkeys(FORMS, FOUND)


def test_points_of_other_lists_are_none() -> None:
    """In Markdown all bullets are one: only those typed as the sign mark a task."""
    body = "➤ marks an action.\n\n## Yard\n\n- The fence is down.\n- The yard is wet.\n\n➤ Ann: call a roofer.\n"
    assert {form: told(body, form) for form in FORMS} == dict.fromkeys(FORMS, FOUND[1:])


def test_a_sign_may_stand_behind() -> None:
    body = "Items for action are marked with a dagger (†).\n\n## Yard\n\nThe fence is down. Carl to price the slates by 20 May. †\n\n## Roof\n\nIt leaks.\n\nAnn to call a roofer.†\n"
    assert told(body, "txt") == [FOUND[0], "Ann Bell | Ann to call a roofer"]


@pytest.mark.parametrize(
    ("legend", "sign"),
    [
        ("§ marks a councillor.", "§"),
        ("§ = action completed", "§"),
        ("§ means that the action is no longer needed.", "§"),
        ("Those who left early are marked §.", "§"),
        ("§ = paid", "§"),
        ("§ marks the action plan.", "§"),
    ],
)
def test_a_sign_of_something_else_marks_none(legend: str, sign: str) -> None:
    body = f"{legend}\n\n## Yard\n\n{sign} The fence is down.\n\n## Roof\n\n{sign} It leaks.\n"
    assert {form: told(body, form) for form in FORMS} == {form: [] for form in FORMS}


def _explained(line: str) -> frozenset[str]:
    passage = Passage.of(Paragraph(0, len(line), line))
    return signs_explained([passage], Document(line, line, OffsetMap(), [], Styles(), "text"))[0]


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("P present, A apologies, ◆ marks an action", "◆"),
        ("* indicates an action item", "*"),
        ("An asterisk marks an action", "*"),
        ("Actions are preceded by an arrow", "→➤►▶➔⇒➜➢➡⮕"),
        ("Actions begin with ¶", "¶"),
        ("10% of the actions are marked down", ""),
        ("£5 = action group's fee", ""),
    ],
)
def test_what_a_line_explains(line: str, signs: str) -> None:
    assert _explained(line) == frozenset(signs)


@pytest.mark.parametrize("piece", ["§", "§ ", "actions are marked ", "key: ", "( ", "§ = ", "an action "])
def test_a_hostile_line_costs_its_length(piece: str) -> None:
    line = ("action = " + piece * 300)[:300]
    begin = time.perf_counter()
    _explained(line)
    assert time.perf_counter() - begin < 0.5


TYPED = "## Yard\n\nThe fence is down. {a}Carl to price the slates by 20 May.{b} It is *old* and <u>wet</u>.\n\n## Roof\n\nIt leaks.\n\n{a}Ann: call a roofer.{b}\n"


@pytest.mark.parametrize(
    ("legend", "a", "b"),
    [
        ("Actions are shown in italics.", "*", "*"),
        ("(Action points in italics)", "*", "*"),
        ("Italics mark an action.", "*", "*"),
        ("Actions are underlined.", "<u>", "</u>"),
        ("Underlined text indicates a task.", "<u>", "</u>"),
        ("Actions agreed are printed in bold type.", "**", "**"),
    ],
)
@pytest.mark.parametrize("form", ["md", "html"])
def test_type_explained_marks_actions(legend: str, a: str, b: str, form: str) -> None:
    assert told(f"{legend}\n\n{TYPED.format(a=a, b=b)}", form) == FOUND


@pytest.mark.parametrize(
    "legend",
    [
        "",
        "Titles of books are shown in italics.",
        "Actions are in the table below; italics mark a quotation.",
        "Completed actions are in italics.",
    ],
)
def test_other_type_marks_none(legend: str) -> None:
    body = f"{legend}\n\n## Yard\n\n*The fence came down in the spring.*\n\n*It is to be let.*\n"
    assert told(body, "md") == []


def test_what_is_told_or_decided_in_that_type_is_no_task() -> None:
    body = (
        "Action points are in bold.\n\n## Accounts\n\nAnn reported. **The accounts were approved.**\n\n"
        "**RESOLVED that the fee be paid.**\n\n**Thanks were given to all who helped.**\n\n**Carl to ask the bank for a form.**\n"
    )
    assert told(body, "md") == ["Carl Dunn | Carl to ask the bank for a form"]


def test_the_sign_of_every_list_marks_only_what_sets_a_task() -> None:
    body = (
        "Action items are marked with an asterisk (*).\n\n## Roads\n\n* The potholes were reported by residents.\n"
        "* Ann thanked those who helped.\n* Ask the County about the bridge.\n"
    )
    assert told(body, "md") == ["- | Ask the County about the bridge"]
