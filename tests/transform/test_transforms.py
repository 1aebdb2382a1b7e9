"""The same minutes in other clothes: nothing that is extracted may change, but for what was changed on purpose."""

from __future__ import annotations

from functools import cache

import pytest

from support.evaluation import ROOT, SEED, golds, load
from support.judge import LEAST_DECISIONS, judge
from transform import labels, people, tables, years
from transform.case import Case
from transform.transforms import TRANSFORMS

TWINS = [gold for gold in golds(ROOT / "tests" / "fixtures") if gold.name.startswith("twin-")]
GOLDS = {gold.name.removesuffix(".gold.json"): gold for gold in (*TWINS, *golds(SEED))}


@cache
def case(name: str) -> Case:
    return Case(*load(GOLDS[name]))


KNOWN = {("twin-learning-board-2022-02-08", "people-as-lines"): "a role that holds a comma is cut at it on a line"}


@pytest.mark.parametrize("transformation", TRANSFORMS)
@pytest.mark.parametrize("name", GOLDS)
def test_figures_stay(name: str, transformation: str, request: pytest.FixtureRequest) -> None:
    if (name, transformation) in KNOWN:
        request.applymarker(pytest.mark.xfail(strict=True, reason=KNOWN[name, transformation]))
    verdict = judge(TRANSFORMS[transformation](case(name)))
    assert verdict.exact, verdict.faults
    wrong = {field: f1 for field, f1 in verdict.f1.items() if f1 < (LEAST_DECISIONS if field == "decisions" else 1)}
    assert not wrong, "\n".join([str(wrong), *verdict.faults])


@pytest.mark.parametrize("transformation", [name for name in TRANSFORMS if name != "unchanged"])
def test_something_is_changed(transformation: str) -> None:
    assert all(TRANSFORMS[transformation](case(name)).text != case(name).text for name in GOLDS)


def test_seed_is_there_or_said_to_be_missing() -> None:
    if not SEED.is_dir():
        pytest.skip("the evaluation folder is not beside the checkout")
    assert golds(SEED)


def test_names_and_initials() -> None:
    text = "Ann Lee\tBob Gray\t<p>AL thanked Mrs Lee; Bob’s note (BG)</p>"
    gold = {"attendees": [{"name": "Ann Lee"}, {"name": "Bob Gray"}], "actions": [{"text": "BG to go", "owners": []}]}
    made = people.renamed("Mary Beth Collins MBC, Sinead O'Reilly SOR")(Case(text, gold))
    assert made.text == "Mary Beth Collins\tSinead O'Reilly\t<p>MBC thanked Mrs Collins; Sinead’s note (SOR)</p>"
    assert made.gold["attendees"] == [{"name": "Mary Beth Collins"}, {"name": "Sinead O'Reilly"}]
    assert made.gold["actions"][0]["text"] == "SOR to go"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Monday 18 November 2019", "Saturday 18 November 2023"),
        ("Action No 3 (10.09.19 ref 4.2)", "Action No 3 (10.09.23 ref 4.2)"),
        ("in Dec 19 and on 19 December", "in Dec 23 and on 19 December"),
        ("Dec 9, May 2020", "Dec 9, May 2024"),
        ("Quarter 2 2019/20, plan 20-21, 2020-21", "Quarter 2 2023/24, plan 24-25, 2024-25"),
        ("at 18.30-19.30 in room 2019a", "at 18.30-19.30 in room 2019a"),
        ("£2000 by Wed 4 Dec", "£2000 by Mon 4 Dec"),
    ],
)
def test_years(before: str, after: str) -> None:
    gold = {"meeting": {"date": "2019-11-18"}, "actions": [{"text": before, "due": ["2020-02", "2019-12-04"]}]}
    made = years.moved(4)(Case(before, gold))
    assert made.text == after
    assert made.gold["actions"][0] == {"text": after, "due": ["2024-02", "2023-12-04"]}


def test_labels() -> None:
    text = "<b>Action – A to go</b> <p>ACTION: B to go</p> Action log Action No 3 (x) An action - A. Action required: C"
    made = labels.relabelled("Action:-")(Case(text, {})).text
    assert (
        made == "<b>Action:- A to go</b> <p>Action:- B to go</p> Action log Action No 3 (x) An action - A. Action:- C"
    )


def test_columns() -> None:
    table = Case("Name\tRole\nItem\t\tAction\n---\t---\t---\n1\tx\tAB\n\n\ty\t", {})
    assert tables.owner_second(table).text == "Name\tRole\nItem\tAction\t\n---\t---\t---\n1\tAB\tx\n\n\t\ty"
    assert tables.no_header_row(table).text == "Name\tRole\n1\tx\tAB\n\n\ty\t"
    assert tables.no_page_breaks(table).text == "Name\tRole\nItem\t\tAction\n---\t---\t---\n1\tx\tAB\n\ty\t"


def test_cut_paragraph_is_joined() -> None:
    rows = "Item\t\tAction\n1\t<p>" + "w " * 50 + "with a</p>\t\n\n\t<p>draft</p> <p>End.</p>\tAB"
    merged = tables.no_page_breaks_merged(Case(rows, {})).text.split("\n")
    assert merged[1:] == ["1\t<p>" + "w " * 50 + "with a draft</p> <p>End.</p>\tAB"]
