"""Owners far behind long lines, in no column, and beside lines that stand right below each other."""

from __future__ import annotations

from minutes_extract import extract_text

BEGIN = "Minutes of Sailing Club Meeting held on 8 February 2016\n\nPresent: Hilda Marrack (HM), Colin Tapp (CT), Oswin Brake (OB), Sheila Vane (SV)\n\n"
FAR = " " * 60


def actions(text: str) -> list[str]:
    found = extract_text(BEGIN + text).actions
    return [f"{'/'.join(o.text for o in a.owners)}: {a.text}" for a in found]


def items(text: str) -> list[str]:
    return [f"{i.number} {i.heading}" for i in extract_text(BEGIN + text).items]


def test_letters_far_behind_paragraphs_of_one_line_own_them() -> None:
    text = (
        "1. Boats\n\nThe firm found everything in order except the lamp in the porch. An electrician should look at it."
        f"{FAR}SV\n\n2. Moorings\n\nThe chain must be replaced before June and two quotes are needed.{FAR[:20]}CT / OB\n\n"
        f"– Ask the scouts for flags{FAR[:30]}HM\n\n3. Money\n\nThe accounts are in order.\n"
    )
    assert actions(text) == [
        "SV: An electrician should look at it.",
        "CT/OB: The chain must be replaced before June and two quotes are needed.",
        "HM: Ask the scouts for flags",
    ]


def test_one_line_is_enough_below_a_heading() -> None:
    line = f"– The firm had found everything in order except a lamp. SV will ask an electrician.{FAR}SV\n\n"
    text = f"1. Boats\n\n{line}– The testing is due.\n\n2. Money\n\n– It is all right.\n"
    assert actions(f"Item Action\n\n{text}") == ["SV: SV will ask an electrician."]
    assert actions(text) == []


def test_letters_near_the_prose_or_in_it_are_no_owners() -> None:
    text = "1. Boats\n\nThe new boat was registered and the old one sold for parts in the   UK\n\n2. Money\n\nThe chain was replaced and paid for in the   US\n"
    assert actions(text) == []


def test_lines_with_an_owner_each_are_entries_of_their_own() -> None:
    text = (
        "    1. Regatta\n\n"
        "       Buoys & anchors organised – letter re the slots, the fees and the order             HM/CT\n"
        "        of the races for each class to be sent out\n"
        "       Tea stall – confirm if parents can do this and buy all the cups needed              SV\n"
        "       Ice cream – possibility that the juniors could do this stall                        SV\n\n"
        "    2. Money\n\n"
        "       Ask the manager of the new bank for cards, for the new forms and                    CT\n"
        "       Sunday opening hours.                                                               OB\n"
    )
    assert actions(text) == [
        "HM/CT: Buoys & anchors organised – letter re the slots, the fees and the order of the races for each class to be sent out",
        "SV: Tea stall – confirm if parents can do this and buy all the cups needed",
        "SV: Ice cream – possibility that the juniors could do this stall",
        "CT/OB: Ask the manager of the new bank for cards, for the new forms and Sunday opening hours.",
    ]


def test_the_heading_of_a_margin_may_stand_behind_each_title() -> None:
    text = (
        "1. Regatta                                                                         ACTION\n\n"
        "Buoys & anchors need to be organised and a letter re the slots sent                HM\n"
        "by the Secretary, who has the list of them.                                        CT\n\n"
        "2. Money                                                                           ACTION\n\n"
        "Open the new account                                                               CT\n"
        "Ask the auditor for a date in May                                                  SV\n"
    )
    assert items(text) == ["1 Regatta", "2 Money"]
    assert actions(text) == [
        "HM/CT: Buoys & anchors need to be organised and a letter re the slots sent by the Secretary, who has the list of them.",
        "CT: Open the new account",
        "SV: Ask the auditor for a date in May",
    ]


def test_a_column_of_a_table_is_no_margin() -> None:
    rows = "Send the quarterly accounts to the auditor     CT\nMend the porch                                 SV\nPay the man                                    HM\nAsk the scouts for flags and for the old tent  OB\n"
    text = f"1. Boats\n\nAll is well.\n\nActions\n\nAction                                         By\n-----------------------------------------------  --\n{rows}"
    assert actions(text) == [
        "CT: Send the quarterly accounts to the auditor",
        "SV: Mend the porch",
        "HM: Pay the man",
        "OB: Ask the scouts for flags and for the old tent",
    ]
