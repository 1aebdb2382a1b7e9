"""Bodies of one name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.archive.namesakes import Sitting, groups
from minutes_extract.archive.records import Record
from support.archives import asked, database, rows
from support.made import action, minutes, person, record, update

NORTH, SOUTH = ["a moss", "b orr", "c pike", "d quill"], ["e rook", "f swan", "g tern", "h wren"]


def sitting(name: str, day: str | None, people: list[str], *days: str) -> Sitting:
    return Sitting(name, day, frozenset(people), frozenset(days))


def test_lists_that_share_nobody_are_of_two_bodies() -> None:
    found = groups(
        [
            sitting("n1", "2021-01-05", NORTH),
            sitting("s1", "2021-01-07", SOUTH),
            sitting("n2", "2021-02-05", NORTH[1:]),
            sitting("s2", "2021-02-07", [*SOUTH[:2], "a moss"]),
        ]
    )
    assert found == [["n1", "n2"], ["s1", "s2"]]


def test_members_may_all_be_new_after_some_years() -> None:
    between = [*NORTH[2:], *SOUTH[:2]]
    found = groups(
        [sitting("1", "2019-01-05", NORTH), sitting("2", "2020-01-05", between), sitting("3", "2021-01-05", SOUTH)]
    )
    assert found == [["1", "2", "3"]]


def test_a_review_of_the_others_day_is_a_link() -> None:
    assert groups([sitting("1", "2021-01-05", NORTH), sitting("2", "2021-02-05", SOUTH, "2021-01-05")]) == [["1", "2"]]


def test_short_lists_tell_nothing() -> None:
    assert groups([sitting("1", "2021-01-05", NORTH), sitting("2", None, []), sitting("3", "2021-02-05", ["x y"])]) == [
        ["2", "1", "3"]
    ]


@given(
    st.lists(st.tuples(st.sets(st.sampled_from([*NORTH, *SOUTH])), st.sampled_from([None, "2021-01-05", "2021-02-05"])))
)
def test_every_document_is_in_one_group(found: list[tuple[set[str], str | None]]) -> None:
    sittings = [sitting(str(at), day, sorted(people)) for at, (people, day) in enumerate(found)]
    parted = groups(sittings)
    assert sorted(name for group in parted for name in group) == sorted(s.sha256 for s in sittings)
    assert groups(reversed(sittings)) == parted


def test_registers_of_namesakes_are_apart(tmp_path: Path) -> None:
    def meeting(names: str, day: str, text: str, **more: Any) -> Record:
        people = [person(at, name) for at, name in enumerate(names.split(", "), start=1)]
        made = minutes("Planning Committee", day, attendees=people, actions=[action(1, text)], **more)
        return record(f"{names[0]}{day}", made)

    north, south = "Ada Moss, Ben Orr, Col Pike, Di Quill", "Eve Rook, Fay Swan, Guy Tern, Hal Wren"
    text = "Clerk to object to the houses at the mill"
    series = [
        meeting(north, "2020-12-05", "Clerk to count the trees"),
        meeting(north, "2021-01-05", text),
        meeting(south, "2021-01-05", "Clerk to measure the yard"),
        meeting(south, "2021-02-05", "Clerk to draw the plan", action_updates=[update(1, text)]),
        meeting(north, "2021-02-05", "Clerk to buy ink"),
    ]
    path = database(tmp_path / "out.sqlite", series)
    assert rows(path, "SELECT body_key, date, counts FROM meetings ORDER BY 1, 2") == [
        ("planning committee", "2020-12-05", 1),
        ("planning committee", "2021-01-05", 1),
        ("planning committee", "2021-02-05", 1),
        ("planning committee (2)", "2021-01-05", 1),
        ("planning committee (2)", "2021-02-05", 1),
    ]
    found = asked(path, "2021-03-01")
    assert [entry["body"] for entry in found] == ["Planning Committee"] * 3 + ["Planning Committee (2)"] * 3
    assert not any(entry["source"] and entry["history"] for entry in found)
    assert len(asked(path, "2021-03-01", body="the planning committee")) == 6
    assert len(rows(path, "SELECT * FROM attendance_by_person WHERE not_recorded = 0")) == 8
