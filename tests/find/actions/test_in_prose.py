"""Tasks that owners in brackets, arrows, handles, or names in front of each sentence mark in running prose."""

from __future__ import annotations

import pytest

from support.tasks import told

CASES = [
    # a bracket behind a task; alone it is a habit only with its day
    ("It leaks. Carl to ask a roofer. (CD)\n\nThe gate is to be painted by 20 May [AB, EF].",
     ["Carl Dunn | Carl to ask a roofer", "Ann Bell, Eve Frost | The gate is to be painted by 20 May | 2026-05-20"]),
    ("It was agreed to seek quotes. (AB by 20 May)", ["Ann Bell | It was agreed to seek quotes | 2026-05-20"]),
    ("Members to send comments by 20 May. (All)\n\nEve will find a room and Carl will bring tea. [EF/CD]",
     ["All | Members to send comments by 20 May | 2026-05-20", "Eve Frost | Eve will find a room", "Carl Dunn | Carl will bring tea"]),
    ("The report was told (AB).\n\nThe wall is dry (CD).\n\nThe hens are well. (EF)", []),
    ("Carl to ask a roofer. (CD)", []),
    ("Quotes to be got (see below).\n\nThe roof to be mended (May 2027).", []),
    # the bracket behind the stop, with more said after it, and on a line of its own
    ("Carl to ask a roofer. [CD] The hedge is high. Eve will ring its owner. [EF] The hens are well.",
     ["Carl Dunn | Carl to ask a roofer", "Eve Frost | Eve will ring its owner"]),
    ("It was agreed to plant an oak. Ann and Eve to choose one by 20 May.\n\n[AB, EF]\n\nCarl will bring a spade.\n\n(CD)",
     ["Ann Bell, Eve Frost | Ann and Eve to choose one by 20 May | 2026-05-20", "Carl Dunn | Carl will bring a spade"]),
    ("[AB] The roof is bad. [CD] We should sell it. [EF] Carl will ask. [AB] No.", []),
    ("The roof is bad and old.\n\n[AB, EF]\n\nThe hens are well this year.\n\n(CD)", []),
    # an arrow in the midst of what was said
    ("The rent is due -> AB to write to the bank.", ["Ann Bell | AB to write to the bank"]),
    ("Too cold in the hall → Carl / Eve: ask the maker", ["Carl Dunn, Eve Frost | ask the maker"]),
    ("The rent went from 20 -> 30 pounds. Roof -> Gate is wet.", []),
    # an arrow at whose end somebody stands
    ("The roof leaks; ask a roofer -> Carl\n\nSlates to be counted => EF/AB (by 20 May)",
     ["Carl Dunn | ask a roofer", "Eve Frost, Ann Bell | Slates to be counted | 2026-05-20"]),
    ("Old gate -> Carl\n\nThe rent went up -> Ann\n\nDiscuss the plan -> Planning", []),
    # names in front of each sentence
    ("AB: call the builder. CD: count the cars. EF: update the map.",
     ["Ann Bell | call the builder", "Carl Dunn | count the cars", "Eve Frost | update the map"]),
    ("AB: it is too wet. CD: count the cars.", []),
    # handles
    ("We have no map. @ann to draw one by 20 May.", ["Ann Bell | @ann to draw one by 20 May | 2026-05-20"]),
    ("We have no map, says @ann to all.", []),
    # a label over clauses, one of them led by a dash
    ("Actions: AB and CD to review the fees; EF – draft a letter.",
     ["Ann Bell, Carl Dunn | AB and CD to review the fees", "Eve Frost | draft a letter"]),
]  # fmt: skip


@pytest.mark.parametrize("form", ["md", "txt", "html"])
@pytest.mark.parametrize(("body", "expected"), CASES, ids=[case[0][:40] for case in CASES])
def test_marks_in_prose(body: str, expected: list[str], form: str) -> None:
    assert told(f"## Yard\n\n{body}", form) == expected


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Eve reminded all members to read the plan. **All by 20 May**", ["All | Eve reminded all members to read the plan | 2026-05-20"]),
        ("The gate is wet and is to be painted. **AB, 20 May**", ["Ann Bell | The gate is wet and is to be painted | 2026-05-20"]),
        ("The hall is let from **20 May**", []),
        ("### Actions\n\n- Ann: paint the gate\n- Carl: mend the lock (Fri)\n- Eve: ask the builder (by Tues)",
         ["Ann Bell | paint the gate", "Carl Dunn | mend the lock (Fri) | 2026-05-08", "Eve Frost | ask the builder (by Tues) | 2026-05-05"]),
    ],
    ids=["all", "initials", "date", "weekdays"],
)  # fmt: skip
def test_owners_and_days_behind(body: str, expected: list[str], form: str) -> None:
    assert told(f"## Yard\n\n{body}", form) == expected


def test_what_was_carried_over_is_reviewed() -> None:
    body = "## Yard\n\nIt is wet.\n\n## Carried over\n\n- [x] Ann to sweep it\n- [ ] Carl to buy a broom"
    assert [line.split()[0] for line in told(body, "md")] == ["complete", "open"]


@pytest.mark.parametrize("form", ["md", "html"])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("**Ann** – write to the bank  \n**Carl** – tea  \n**Carl, Eve** – the tombola",
         ["Ann Bell | Ann – write to the bank", "Carl Dunn | Carl – tea", "Carl Dunn, Eve Frost | Carl, Eve – the tombola"]),
        ("**Ann** – the flood was bad  \n**Carl** – so was the tea", []),
        ("Actions: AB – form; CD – cups; EF – invite the Mayor",
         ["Ann Bell | form", "Carl Dunn | cups", "Eve Frost | invite the Mayor"]),
        ("Action: AB – ask for the form; it is blue", ["Ann Bell | ask for the form; it is blue"]),
    ],
    ids=["run", "told", "led", "one"],
)  # fmt: skip
def test_one_led_as_the_others_are(body: str, expected: list[str], form: str) -> None:
    assert told(f"## Yard\n\n{body}", form) == expected


def test_a_name_between_sentences_may_be_that_of_who_speaks_next() -> None:
    body = "## Gate\n\nA resident said the gate must be mended. [Ann Bell] It is not ours. The hedge was looked at.\n"
    assert told(body, "md") == []
