"""Labels of a document's own in front of its tasks, and usual ones in other forms; owners written in haste."""

from __future__ import annotations

import pytest

from minutes_extract import Minutes, extract_text

HEAD = (
    "**Minutes of the Fen Board, Monday 3 May 2021**\n\n**Present:**\n\nAnn Lee\tChair, Fen Trust\nBob Gray\tClerk\n"
    "Cara Dow\tTreasurer\n\nItem\t\tAction\n---\t---\t---\n"
)
TASKS = (
    ("The roof leaks.", "AL to ask a builder.", "AL"),
    ("Nobody keeps the bell.", "Bell to be cleaned by the end of May.", "BG"),
    ("Two windows are cracked and the frames have rotted.", "Send the plans to the Trust.", "CD"),
    ("The bank has written.", "BG to close the old account.", "BG"),
)
ROWS = "".join(
    f"{n}.\t<b>Matter {word}</b>\t\n{n}.1\t<p>{said}</p> <p>LABEL{task}</p>\t<p>{owner}</p>\n"
    for n, ((said, task, owner), word) in enumerate(zip(TASKS, ("one", "two", "three", "four"), strict=True), 1)
)


def read(label: str) -> Minutes:
    return extract_text(HEAD + ROWS.replace("LABEL", label))


@pytest.mark.parametrize(
    "label",
    [
        "A/P: ", "<b>AC –</b> ", "<b>Agreed next step:</b> ", "Board action - ", "<b>Action to be taken:</b> ", "☐ Action: ",
        "<b>Action:</b><br/>", "<b>Action</b><br/>", "<b>Action</b></p> <p>", "To-do: ", "[Action] ", "<i>Steps for the board:</i> ",
    ],
)  # fmt: skip
def test_labels(label: str) -> None:
    minutes = read(label)
    assert [(a.text, a.ref, a.owners[0].name) for a in minutes.actions] == [
        ("AL to ask a builder.", "1.1", "Ann Lee"),
        ("Bell to be cleaned by the end of May.", "2.1", "Bob Gray"),
        ("Send the plans to the Trust.", "3.1", "Cara Dow"),
        ("BG to close the old account.", "4.1", "Bob Gray"),
    ]
    assert [item.heading for item in minutes.items] == ["Matter one", "Matter two", "Matter three", "Matter four"]
    assert not any(item.items for item in minutes.items)
    assert not minutes.decisions
    assert not minutes.action_updates


@pytest.mark.parametrize("words", ["Decision: ", "Ann Lee: ", "Chair: ", "AL – "])
def test_what_is_no_label(words: str) -> None:
    assert all(words.strip(" :–") not in a.text or a.text.startswith(words) for a in read(words).actions)


def test_an_action_first_in_its_row_heads_nothing() -> None:
    rows = ROWS.replace("<p>Two windows are cracked and the frames have rotted.</p> ", "")
    minutes = extract_text(HEAD + rows.replace("LABEL", "<b>New action:</b> "))
    assert [a.ref for a in minutes.actions] == ["1.1", "2.1", "3.1", "4.1"]
    assert not any(item.items for item in minutes.items)


@pytest.mark.parametrize("dress", ["({})", "{}.", "→ {}", "Action: {}", "<b>{}</b>", "<br/><br/>{}<br/>"])
@pytest.mark.parametrize("small", [False, True])
def test_owners(dress: str, small: bool) -> None:
    rows = ROWS.replace("LABEL", "Action: ")
    for who in ("AL", "BG", "CD"):
        rows = rows.replace(f"<p>{who}</p>", dress.format(who.lower() if small else who))
    minutes = extract_text(HEAD + rows)
    assert [[o.name for o in a.owners] for a in minutes.actions] == [
        ["Ann Lee"],
        ["Bob Gray"],
        ["Cara Dow"],
        ["Bob Gray"],
    ]


def test_a_new_task_in_the_item_of_the_minutes_is_no_review() -> None:
    log = (
        "5.\t<b>Minutes of the last meeting and action log</b>\t\n5.1\t<p>The minutes were agreed.</p> <p>Action: BG to correct "
        "the date.</p>\tBG\n5.2\t<p>Action 4 (12.04.21) AL to find a plumber. Complete.</p>\t\n"
    )
    minutes = extract_text(HEAD + log + ROWS.replace("LABEL", "Action: ").replace("5.", "6."))
    assert minutes.actions[0].text == "BG to correct the date."
    assert [(u.text, u.status) for u in minutes.action_updates] == [("AL to find a plumber.", "complete")]


@pytest.mark.parametrize(
    ("task", "owners"),
    [
        ("AL to ask a builder. (AL / BG)", ["Ann Lee", "Bob Gray"]),
        ("AL to ask a builder (BG)", ["Ann Lee"]),
        ("AL and BG to ask a builder (BG)", ["Ann Lee", "Bob Gray"]),
        ("Members to ask a builder (BG)", ["Bob Gray"]),
    ],
)
def test_more_owners_in_a_bracket_behind(task: str, owners: list[str]) -> None:
    minutes = extract_text(f"{HEAD}1.\t<b>Roof</b>\t\n1.1\t<p>It leaks.</p> <p>Action: {task}</p>\t\n")
    assert [[o.name for o in a.owners] for a in minutes.actions] == [owners]
