"""Reviews find their actions, by the evidence that is there, and nothing is matched on a guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from archive.register.made import matches, raised, register, review
from minutes_extract.archive.register.entries import is_overdue
from minutes_extract.archive.register.mentions import Owner

ROOF = "AM to get quotes for mending the chapel roof"
JAN, FEB, MAR, APR = "2021-01-12", "2021-02-09", "2021-03-09", "2021-04-13"


# what a review may rest on


def test_number_and_date() -> None:
    found = register(raised(JAN, ROOF, number="4"), review(FEB, "Roof", number="No. 04", raised_on=JAN))
    assert matches(found) == [["number+date"]]


def test_reference_and_date() -> None:
    found = register(raised(JAN, ROOF, ref="4.2"), review(FEB, "Roof", number="9", raised_on=JAN, ref="(4.2)"))
    assert matches(found) == [["ref+date"]]
    assert found[0].number == "9"


def test_a_number_once_told_is_known() -> None:
    found = register(
        raised(JAN, ROOF, ref="4.2"),
        review(FEB, "Roof", number="9", raised_on=JAN, ref="4.2"),
        review(MAR, "Roof", number="9", raised_on=JAN),
    )
    assert matches(found) == [["ref+date", "number+date"]]


def test_date_and_wording() -> None:
    found = register(
        raised(JAN, ROOF),
        raised(JAN, "BO to paint the vestry door", at=2),
        review(FEB, "Roof - AM to get quotes for the chapel roof", raised_on=JAN),
    )
    assert matches(found) == [["date+wording"], []]


def test_number_and_wording() -> None:
    found = register(raised(JAN, ROOF, number="4"), review(FEB, "Quotes for the roof", number="4"))
    assert matches(found) == [["number+wording"]]


def test_wording_alone() -> None:
    found = register(
        raised(JAN, ROOF),
        raised(JAN, "BO to paint the vestry door", at=2),
        review(FEB, "Get quotes for mending the chapel roof"),
    )
    assert matches(found) == [["wording"], []]


def test_new_words_are_followed_on() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        review(FEB, "Roof - AM to choose a builder from the list of the diocese", raised_on=JAN, ref="2.1", number="3"),
        review(MAR, "Choose a builder from the diocese list"),
    )
    assert matches(found) == [["ref+date", "wording"]]


# what a review may not rest on


def test_a_number_alone_is_no_evidence() -> None:
    found = register(raised(JAN, ROOF, number="4"), review(FEB, "Buy candles for the altar", number="4"))
    assert matches(found) == [[], [None]]


def test_a_reference_alone_is_no_evidence() -> None:
    found = register(raised(JAN, ROOF, ref="4.2"), review(FEB, "Buy candles for the altar", ref="4.2"))
    assert matches(found) == [[], [None]]


def test_another_day_is_another_action() -> None:
    text = "AM to send the newsletter to all households"
    found = register(raised(JAN, text, ref="4.2"), review(MAR, text, ref="4.2", raised_on="2020-12-08"))
    assert [entry.flags for entry in found] == [("orphan",), ("never-mentioned-again",)]


def test_what_recurs_is_matched_by_its_day() -> None:
    text = "AM to send the newsletter to all households"
    found = register(
        raised(JAN, text, ref="5.1"),
        review(FEB, text, raised_on=JAN, ref="5.1", status="complete"),
        raised(FEB, text, at=2, ref="5.1"),
        review(MAR, text, raised_on=FEB, ref="5.1", status="complete"),
    )
    assert [(entry.raised_on, entry.closed_on) for entry in found] == [(JAN, FEB), (FEB, MAR)]
    assert not any(entry.flags for entry in found)


def test_a_log_that_is_numbered_anew_does_not_mislead() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        raised(JAN, "BO to paint the vestry door", at=2, ref="2.2"),
        review(FEB, ROOF, number="1", raised_on=JAN, ref="2.1", status="complete"),
        review(FEB, "Vestry - BO to paint the vestry door", at=2, number="2", raised_on=JAN, ref="2.2"),
        review(MAR, "Vestry - BO to paint the vestry door", number="1", raised_on=JAN),
    )
    assert [[step.mention.date for step in entry.history] for entry in found] == [[FEB], [FEB, MAR]]


def test_figures_keep_actions_apart() -> None:
    found = register(
        raised(JAN, "BO to report the income of quarter 2 to the diocese"),
        review(FEB, "BO to report the income of quarter 3 to the diocese"),
    )
    assert matches(found) == [[], [None]]


def test_another_thing_in_the_same_words_is_another_action() -> None:
    stage = "AM to get three quotes for mending the roof of the stage"
    found = register(raised(JAN, stage), review(FEB, stage.replace("stage", "chapel")))
    assert matches(found) == [[], [None]]
    assert all(entry.flags == ("uncertain-match",) for entry in found)


def test_of_two_of_one_kind_the_same_words_tell() -> None:
    stage = "AM to get three quotes for mending the roof of the stage"
    chapel = stage.replace("stage", "chapel")
    found = register(raised(JAN, stage), raised(JAN, chapel, at=2), review(FEB, f"Roofs - {chapel}"))
    assert matches(found) == [[], ["wording"]]
    assert not any("duplicate" in flag for entry in found for flag in entry.flags)


def test_a_due_date_that_was_moved_is_no_other_figure() -> None:
    found = register(
        raised(JAN, "AM to get quotes for the chapel roof by 1 February", due="2021-02-01", due_text="1 February"),
        review(FEB, "AM to get quotes for the chapel roof by 8 March", due="2021-03-08", due_text="8 March"),
    )
    assert matches(found) == [["wording"]]
    assert found[0].due == "2021-03-08"


def test_contradicting_words_are_unsure() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        review(FEB, "BO to buy candles for the altar", raised_on=JAN, ref="2.1", number="1"),
    )
    assert [entry.flags for entry in found] == [("uncertain-match",), ("uncertain-match",)]
    assert found[0].candidates == (found[1].key,) and found[1].candidates == (found[0].key,)


# several that fit


def test_one_reference_printed_twice_is_told_by_the_words() -> None:
    found = register(
        raised(JAN, ROOF, ref="4.2"),
        raised(JAN, "BO to paint the vestry door", at=2, ref="4.2"),
        review(FEB, "Painting the vestry door", raised_on=JAN, ref="4.2", number="1"),
        review(FEB, "Quotes for the roof", at=2, raised_on=JAN, ref="4.2", number="2"),
    )
    assert [(entry.number, len(entry.history)) for entry in found] == [("2", 1), ("1", 1)]


def test_what_fits_two_alike_is_matched_with_neither() -> None:
    found = register(
        raised(JAN, "AM to write to the north parishes", ref="4.2"),
        raised(JAN, "AM to write to the south parishes", at=2, ref="4.2"),
        review(FEB, "AM to write to the parishes", raised_on=JAN, ref="4.2", number="7"),
    )
    assert matches(found) == [[], [], [None]]
    assert all(entry.flags == ("uncertain-match",) for entry in found)
    assert found[2].source is None and set(found[2].candidates) == {found[0].key, found[1].key}


def test_an_unsure_review_is_followed_on_by_itself() -> None:
    found = register(
        raised(JAN, "AM to write to the north parishes", ref="4.2"),
        raised(JAN, "AM to write to the south parishes", at=2, ref="4.2"),
        review(FEB, "AM to write to the parishes", raised_on=JAN, ref="4.2", number="7"),
        review(MAR, "AM to write to the parishes", raised_on=JAN, ref="4.2", number="7", status="complete"),
    )
    assert matches(found) == [[], [], [None, "number+date"]]
    assert found[2].closed_on == MAR


def test_once_one_is_certain_the_other_is_left() -> None:
    found = register(
        raised(JAN, "AM to write to the north parishes", ref="4.2"),
        raised(JAN, "AM to write to the south parishes", at=2, ref="4.2"),
        review(FEB, "AM to write to the north parishes", raised_on=JAN, ref="4.2", number="7"),
        review(FEB, "AM to write to the parishes", at=2, raised_on=JAN, ref="4.2", number="8"),
    )
    assert [entry.number for entry in found] == ["7", "8"]


def test_a_log_printed_twice_is_one_review_with_two_places() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        review(FEB, ROOF, number="1", raised_on=JAN, ref="2.1"),
        review(FEB, ROOF, at=2, number="1", raised_on=JAN, ref="2.1"),
    )
    assert matches(found) == [["ref+date", "ref+date"]]


# what an entry says


def test_status_is_the_last_that_is_told() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        review(FEB, ROOF, raised_on=JAN, ref="2.1", status="deferred"),
        review(MAR, ROOF, raised_on=JAN, ref="2.1", status="unknown"),
    )
    assert (found[0].status, found[0].closed_on) == ("deferred", None)


def test_closed_on_is_the_first_meeting_of_the_last_close() -> None:
    steps = [(FEB, "complete"), (MAR, "open"), (APR, "cancelled"), ("2021-05-11", "cancelled")]
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        *(review(day, ROOF, raised_on=JAN, ref="2.1", status=status) for day, status in steps),
    )
    assert (found[0].status, found[0].closed_on) == ("cancelled", APR)
    known = [step.mention for step in found[0].history[:2]]
    assert register(raised(JAN, ROOF, ref="2.1"), *known)[0].closed_on is None


def test_what_is_done_when_raised_is_not_forgotten() -> None:
    found = register(raised(JAN, ROOF, status="complete"), raised(FEB, "BO to paint the vestry door"))
    assert (found[0].flags, found[0].closed_on) == ((), JAN)


def test_an_action_of_the_last_meeting_is_not_forgotten() -> None:
    assert register(raised(JAN, ROOF))[0].flags == ()
    assert register(raised(JAN, ROOF), meetings=(FEB,))[0].flags == ("never-mentioned-again",)


def test_an_orphan_is_followed() -> None:
    found = register(
        review(JAN, ROOF, number="3", raised_on="2020-12-08", ref="2.1"),
        review(FEB, "Roof", number="3", raised_on="2020-12-08", status="complete"),
    )
    assert matches(found) == [[None, "number+date"]]
    assert (found[0].flags, found[0].source, found[0].text) == (("orphan",), None, ROOF)
    assert (found[0].raised_on, found[0].closed_on) == ("2020-12-08", FEB)


def test_owners_are_the_latest_word_and_repetition_is_none() -> None:
    action = raised(JAN, ROOF, ref="2.1", by="AM BO")
    repeated = review(FEB, ROOF, raised_on=JAN, ref="2.1", by="AM")
    assert [owner.text for owner in register(action, repeated)[0].owners] == ["AM", "BO"]
    changed = review(FEB, ROOF.replace("AM", "CD"), raised_on=JAN, ref="2.1", by="CD")
    assert [owner.text for owner in register(action, changed)[0].owners] == ["CD"]
    column = replace(repeated, owners=(Owner("AM", source="column"),))
    assert [owner.text for owner in register(action, column)[0].owners] == ["AM"]


def test_owners_are_named_as_the_body_names_them_elsewhere() -> None:
    action = replace(raised(JAN, ROOF, ref="2.1"), owners=(Owner("AM", "Ada Moss"),))
    absent = review(FEB, "AM to choose a builder", raised_on=JAN, ref="9.9", by="AM")
    assert [owner.shown for owner in register(action, absent)[0].owners] == ["Ada Moss"]
    other = replace(raised(JAN, "AM to sing", at=2), owners=(Owner("AM", "Alun Meek"),))
    orphan = next(entry for entry in register(action, other, absent) if entry.source is None)
    assert [owner.shown for owner in orphan.owners] == ["AM"]


def test_the_first_due_date_restated_is_no_new_one() -> None:
    first: dict[str, Any] = {"due": "2021-02-01", "due_text": "1 February"}
    found = register(
        raised(JAN, ROOF + " by 1 February", ref="2.1", **first),
        review(FEB, "Roof by 8 March", raised_on=JAN, ref="2.1", due="2021-03-08", due_text="8 March"),
        review(MAR, ROOF + " by 1 February", raised_on=JAN, ref="2.1", **first),
    )
    assert found[0].due == "2021-03-08"


@pytest.mark.parametrize(
    ("latest", "status", "late"),
    [
        ("2021-02-01", "open", True),
        ("2021-02-02", "open", False),
        ("2021-02-01", "complete", False),
        ("2021-02-01", "cancelled", False),
        ("2021-02-01", "deferred", True),
        (None, "open", False),
    ],
)
def test_overdue(latest: str | None, status: str, late: bool) -> None:
    assert is_overdue(latest, status, date(2021, 2, 2)) is late


# duplicates


def test_an_open_action_raised_again_is_a_possible_duplicate() -> None:
    found = register(raised(JAN, ROOF, by="AM"), raised(FEB, ROOF + " again", by="AM"))
    assert "possible-duplicate" in found[0].flags and "possible-duplicate" in found[1].flags
    assert (found[0].duplicates, found[1].duplicates) == ((found[1].key,), (found[0].key,))


def test_what_was_done_before_is_raised_anew() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"),
        review(FEB, ROOF, raised_on=JAN, ref="2.1", status="complete"),
        raised(FEB, ROOF, at=2, ref="3.1"),
    )
    assert not any(entry.duplicates for entry in found)


def test_one_task_for_two_owners_is_no_duplicate() -> None:
    text = "to send a note of their holidays to the office"
    found = register(raised(JAN, f"AM {text}", by="AM"), raised(JAN, f"BO {text}", at=2, by="BO"))
    assert not any(entry.duplicates for entry in found)


# documents that lack a day


def test_without_days_numbers_and_words_still_match() -> None:
    found = register(raised(None, ROOF, number="4"), review(FEB, ROOF, number="4"))
    assert matches(found) == [["number+wording"]]


def test_a_review_is_never_of_a_later_action() -> None:
    found = register(review(JAN, ROOF), raised(FEB, ROOF))
    assert matches(found) == [[], [None]]


def test_a_misprinted_day_is_unsure() -> None:
    found = register(
        raised(JAN, ROOF, ref="2.1"), review(FEB, ROOF, raised_on="2021-01-21", ref="2.1"), meetings=("2020-11-10",)
    )
    assert [entry.flags for entry in found] == [("uncertain-match",), ("uncertain-match",)]
