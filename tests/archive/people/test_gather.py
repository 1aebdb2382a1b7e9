"""The people of a body: who is the same, who may be, and who is not."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_extract.archive.people.gather import Sighting, gather


def lists(*meetings: list[str | tuple[str, dict[str, Any]]]) -> list[Sighting]:
    """One attendance list for each meeting."""
    found = []
    for at, meeting in enumerate(meetings, start=1):
        for place, entry in enumerate(meeting, start=1):
            name, more = (entry, {}) if isinstance(entry, str) else entry
            found.append(Sighting(f"d{at}", f"p{place}", f"2021-0{at}-01", name, **more))
    return found


def told(sightings: list[Sighting]) -> tuple[list[list[str]], list[tuple[str, str, str]]]:
    """The names of each person, the chosen one first, and the doubts."""
    people, doubts = gather(sightings)
    names = {person.key: person.name for person in people}
    pairs = [(names[doubt.one], names[doubt.other], doubt.reason) for doubt in doubts]
    return [[person.name, *person.other_names] for person in people], pairs


def test_dress_does_not_count() -> None:
    assert told(lists(["Siân O’Dell"], ["SIAN O'DELL"], ["Sian O'Dell"])) == (
        [["Siân O’Dell", "SIAN O'DELL", "Sian O'Dell"]],
        [],
    )


def test_initials_fit_the_one_of_that_name() -> None:
    assert told(lists(["Ada Moss"], ["A. Moss"], ["A Moss"])) == ([["Ada Moss", "A Moss", "A. Moss"]], [])
    assert told(lists(["John Paul Orr"], ["J.P. Orr"], ["JP Orr"]))[0] == [["John Paul Orr", "J.P. Orr", "JP Orr"]]


def test_initials_that_fit_two_fit_none() -> None:
    people, doubts = told(lists(["Ada Moss"], ["Alan Moss"], ["A Moss"]))
    assert people == [["A Moss"], ["Ada Moss"], ["Alan Moss"]]
    assert doubts == [
        ("A Moss", "Ada Moss", "initials, and fits several"),
        ("A Moss", "Alan Moss", "initials, and fits several"),
    ]


def test_both_in_one_list_are_two() -> None:
    assert told(lists(["Ada Moss", "A Moss"])) == ([["A Moss"], ["Ada Moss"]], [])


def test_titles_that_differ_keep_apart() -> None:
    assert told(lists([("Alex Moss", {"honorific": "Mr"})], [("A Moss", {"honorific": "Mrs"})])) == (
        [["A Moss"], ["Alex Moss"]],
        [],
    )


def test_middle_names() -> None:
    assert told(lists(["Ada Moss"], ["Ada Jane Moss"], ["Ada J Moss"]))[0] == [
        ["Ada Jane Moss", "Ada J Moss", "Ada Moss"]
    ]
    people, doubts = told(lists(["Ada Moss"], ["Ada Jane Moss"], ["Ada Kay Moss"]))
    assert len(people) == 3 and len(doubts) == 2


def test_a_family_name_alone_needs_a_post_or_a_title() -> None:
    role = {"role": "Treasurer"}
    assert told(lists([("Ben Orr", role)], [("Orr", {"honorific": "Mr", **role})]))[0] == [["Ben Orr", "Orr"]]
    cllr = {"honorific": "Cllr"}
    assert told(lists([("Ben Orr", cllr)], [("Orr", cllr)]))[0] == [["Ben Orr", "Orr"]]
    people, doubts = told(lists(["Ben Orr"], [("Orr", {"honorific": "Mr"})]))
    assert (people, doubts) == ([["Ben Orr"], ["Orr"]], [("Ben Orr", "Orr", "family-name")])


def test_short_forms_need_a_post() -> None:
    role = {"role": "Treasurer"}
    assert told(lists([("Robert Quill", role)], [("Rob Quill", role)]))[0] == [["Robert Quill", "Rob Quill"]]
    assert told(lists(["Robert Quill"], ["Rob Quill"]))[1] == [("Rob Quill", "Robert Quill", "short-form")]


def test_slips_of_the_pen_are_listed_only() -> None:
    people, doubts = told(lists(["Ada Granthorpe"], ["Ada Granthrope"], ["Ada Grantham"]))
    assert len(people) == 3
    assert doubts == [("Ada Granthorpe", "Ada Granthrope", "spelling")]


def test_a_new_family_name_in_one_post_is_listed() -> None:
    post = {"role": "Treasurer", "organisation": "Quay Trust"}
    people, doubts = told(lists([("Ada Moss", post)], [("Ada Orr", post)]))
    assert (people, doubts) == ([["Ada Moss"], ["Ada Orr"]], [("Ada Moss", "Ada Orr", "given-name+role")])
    assert told(lists([("Ada Moss", post)], [("Ben Orr", post)]))[1] == []


def test_roles_are_kept_the_latest_first() -> None:
    people, _ = gather(lists([("Ada Moss", {"role": "Clerk"})], [("Ada Moss", {"role": "Chair"})], ["Ada Moss"]))
    assert people[0].roles == ("Chair", "Clerk")
    assert people[0].days == ["2021-01-01", "2021-02-01", "2021-03-01"]


NAMES = [
    "Ada Moss",
    "A Moss",
    "Moss",
    "Ada J. Moss",
    "Adam Moss",
    "Ben Orr",
    "van der Orr",
    "",
    "…",
    "JP",
    "B O",
    "李 雷",
]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(1, 4),
            st.sampled_from(NAMES) | st.text(max_size=12),
            st.sampled_from([None, "Mr", "Mrs", "Cllr"]),
        ),
        max_size=14,
    ),
    st.randoms(use_true_random=False),
)
def test_everyone_is_one_person_whatever_the_order(entries: list[tuple[int, str, str | None]], random: Any) -> None:
    found = [Sighting(f"d{d}", f"p{at}", f"2021-0{d}-01", name, title) for at, (d, name, title) in enumerate(entries)]
    people, doubts = gather(found)
    placed = [sighting for person in people for sighting in person.sightings]
    assert sorted(placed, key=lambda s: s.id) == sorted(found, key=lambda s: s.id)
    keys = [person.key for person in people]
    assert len(set(keys)) == len(keys)
    assert all({doubt.one, doubt.other} <= set(keys) and doubt.one != doubt.other for doubt in doubts)
    shuffled = list(found)
    random.shuffle(shuffled)
    assert gather(shuffled) == (people, doubts)
