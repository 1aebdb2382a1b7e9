"""Labels that mark an action, in every usual form."""

from __future__ import annotations

import pytest

from minutes_extract.find.labels import find_labels

# a text; of each label in it the words, then in brackets whom it names, and '#' its number
LABELS = """
AB to go - ACTIONED | -
AB to go. ACTION ED | ACTION ED (ED)
Action – AB to go | Action –
Action - AB to go | Action -
Action: AB to go | Action:
ACTION: AB to go | ACTION:
ACTION AB to go | ACTION
Action:- AB to go | Action:-
Actions: AB to go | Actions:
Action required – AB to go | Action required –
Action Required: AB to go | Action Required:
Action agreed: AB to go | Action agreed:
Agreed action: AB to go | Agreed action:
New action – AB to go | New action –
Further action: AB to go | Further action:
Action point: AB to go | Action point:
Action Point 3: AB to go | Action Point 3: #3
Action 3: AB to go | Action 3: #3
Action No 12: AB to go | Action No 12: #12
Action 3.2 – AB to go | Action 3.2 – #3.2
AP3: AB to go | AP3: #3
AP: AB to go | AP:
AI 4: AB to go | AI 4: #4
TODO: AB to go | TODO:
ACT: AB will go | ACT:
Task: AB to go | Task:
TASK 4: AB to go | TASK 4: #4
Task - AB to go | Task -
Follow-up: AB to go | Follow-up:
FOLLOW UP – AB to go | FOLLOW UP –
The task was done | -
Task and finish group | -
Follow-up visits were made | -
Next steps: the roof | -
The Act: a law | -
Action (AB): go | Action (AB): (AB)
Action [AB/CD]: go | Action [AB/CD]: (AB/CD)
Action by AB: go | Action by AB: (AB)
Action: AB | Action:
Nobody went. Action: AB to go | Action:
[ACTION] AB to go | ACTION]
[Action: AB] Go home | Action: AB] (AB)
Action ‑ AB to go | Action ‑
ACTION >> AB to go | ACTION >>
Action; AB to go | Action;
Action owner: AB | Action owner:
Action taken by: AB | Action taken by:
For action: AB | For action:
Action assigned to AB | Action assigned to AB (AB)
No action: none | -
Nobody went. ACTION: AB | ACTION:
Nobody went – Action: AB to go | Action:
Action: AB to go. Action: CD to stay. | Action: ; Action:
ACTION | ACTION
Action on AB to go | Action on
Nobody went. Action on Ann Bell and CD to go | Action on
Action (40/2) on Ann to go | Action (40/2) on #40/2
Action (40/2): Ann to go | Action (40/2): #40/2
ACTION Ann, Bob to go | ACTION
ACTION Ann & Bob to go | ACTION
ACTION the roof group ask a builder | ACTION
ACTION PLAN was noted | -
ACTION items of the board | -
Action on climate to be discussed | -
ACTION WG-002-01: AB to go | ACTION WG-002-01: #WG-002-01
The roof > todo Ann (slates) | todo
The roof > todo Ann | todo Ann (Ann)
The roof > todo ask a builder | todo
The roof > todo (Ann) : ask a builder | todo (Ann) : (Ann)
The todo list was read | -
Action Bell to go | -
The action plan was noted. | -
Action log | -
Action plan: the members read it | -
Actions speak louder than words. | -
No further action was needed. | -
The action: to go, or to stay? | -
Transaction: a sale | -
Any action: none | -
<ACTION> AB to go | ACTION>
<<Action: AB>> Go home | Action: AB>> (AB)
{Action} AB to go | Action}
== ACTION == AB to go | ACTION ==
!!ACTION 3!! AB to go | ACTION 3!! #3
Nobody went. ##ACTION## AB to go | ACTION##
~~ Action ~~ AB to go | Action ~~
Item / Action / Comments | -
<Action AB may go | -
{Action< AB may go | -
 | -
""".splitlines()[1:]


def told(text: str) -> str:
    found = []
    for label in find_labels(text):
        words = text[label.start : label.end].strip()
        who = f" ({text[slice(*label.who)]})" if label.who else ""
        found.append(words + who + (f" #{label.number}" if label.number else ""))
    return " ; ".join(found) or "-"


@pytest.mark.parametrize("line", LABELS)
def test_labels(line: str) -> None:
    text, _, expected = line.rpartition(" | ")
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Action AB: go", "Action AB: (AB)"), ("ACTION FOR Ann Bell: go", "ACTION FOR Ann Bell: (Ann Bell)")],
)
def test_owners_without_a_bracket(text: str, expected: str) -> None:
    assert told(text) == expected


def test_bold_lets_a_label_stand_anywhere() -> None:
    text = "Nobody went Action: AB to go"
    assert find_labels(text) == []
    (label,) = find_labels(text, {12: 19})
    assert text[label.start : label.end] == "Action: "


def test_a_label_that_fills_its_run_in_bold() -> None:
    (label,) = find_labels("Action Ann to go", {0: 6})
    assert label.end == 7
    assert find_labels("see the Action section below", {8: 14}) == []
    assert find_labels("Action plans were read", {0: 6}) == []


def test_many_labels_in_one_text() -> None:
    assert len(find_labels("Action: AB to go. " * 2000)) == 2000
