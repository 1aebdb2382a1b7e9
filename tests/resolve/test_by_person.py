"""Actions said again under the name of everybody whom they mention are one action each."""

from __future__ import annotations

from minutes_extract import extract_bytes

LOG = """\
Meeting started by ann_b at 20:10:40 UTC.

Meeting summary
---------------

* Roof  (ann_b, 20:12:09)
  * The roof leaks above the north door and has done so since May.  (ann_b, 20:13:27)
  * ACTION: ann_b will write to Carl & Eve about the roof after the
    meeting.  (ann_b, 20:27:43)

* Gate  (ann_b, 20:28:00)
  * ACTION: Carl and Eve will oil the gate  (ann_b, 20:30:43)

Meeting ended at 21:00:12 UTC.

Action items
------------

* ann_b will write to Carl & Eve about the roof after the meeting.
* Carl and Eve will oil the gate

Action items, by person
-----------------------

* ann_b
  * ann_b will write to Carl & Eve about the roof after the meeting.
* Carl
  * ann_b will write to Carl & Eve about the roof after the meeting.
  * Carl and Eve will oil the gate
* Eve
  * ann_b will write to Carl & Eve about the roof after the meeting.
  * Carl and Eve will oil the gate
"""


def told(text: str) -> list[tuple[str, list[str]]]:
    minutes = extract_bytes(text.encode(), name="log.txt")
    return [(action.text, [owner.text for owner in action.owners]) for action in minutes.actions]


def test_a_list_by_person_repeats() -> None:
    assert told(LOG) == [
        ("ann_b will write to Carl & Eve about the roof after the meeting.", ["ann_b"]),
        ("Carl and Eve will oil the gate", ["Carl", "Eve"]),
    ]


def test_one_task_of_two_people_in_turn_is_two_actions() -> None:
    lists = "Action items\n------------\n\n* Ann: read the plan for the roof\n* Carl: read the plan for the roof\n"
    text = f"Minutes of the Weir Trust, 4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n{lists}"
    assert told(text) == [("read the plan for the roof", ["Ann"]), ("read the plan for the roof", ["Carl"])]
