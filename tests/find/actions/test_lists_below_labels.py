"""Lists below a label in a cell beside their owners, and points that name the minute they come from."""

from __future__ import annotations

from minutes_extract import extract_text

TOP = "**Weir Trust**\n\n**2 November 2022**\n\n**Present:** Jo Pike (Chair), Dewi Hall, Tansy Reed\n\n"


def actions(text: str) -> list[tuple[str, list[str], str | None]]:
    return [(a.text, [o.text for o in a.owners], a.ref) for a in extract_text(TOP + text).actions]


def test_points_below_a_label_are_read_once() -> None:
    table = (
        "\t\t<b>For action by</b>\n<b>4.</b>\t<b>ROOF</b>\t\n"
        "\t<p>It leaks.</p> <p><b>Decision</b></p> <ol><li>To thank the builder.</li></ol> "
        "<p><b>Action</b></p> <ol><li>To send members the drawings.</li> <li>To meet the builder.</li></ol>\t<p>Dewi Hall</p> <p>Jo Pike</p>\n"
    )
    assert actions(table) == [
        ("To send members the drawings.", ["Dewi Hall"], "4"),
        ("To meet the builder.", ["Jo Pike"], "4"),
    ]


MINUTES = (
    "<b>1</b>\t<b>Roof</b>\n---\t---\n1.1\t<p>It leaks.</p>\n<b>3</b>\t<b>Gate</b>\n3.2\t<p>It was looked at.</p>\n3.3\t<p>It squeaks.</p>\n"
    "<b>7</b>\t<b>Next meeting</b>\n7.1\t<p>4 January 2023</p>\n\n**ACTIONS BY OWNER**\n\n"
)


def test_points_that_name_their_minute() -> None:
    rows = (
        "Jo Pike\t<ul><li>3.2 Count the gates that do not shut (4 January 2023)</li><li>1.1 Buy slates</li></ul>\n"
        "Dewi Hall\t<ul><li>3.3 Oil the hinge</li></ul>\n"
    )
    assert actions(MINUTES + rows) == [
        ("Count the gates that do not shut (4 January 2023)", ["Jo Pike"], "3.2"),
        ("Buy slates", ["Jo Pike"], "1.1"),
        ("Oil the hinge", ["Dewi Hall"], "3.3"),
    ]


def test_numbers_of_no_minute_stay_in_the_words() -> None:
    rows = "Jo Pike\t<ul><li>5.9 Buy slates</li></ul>\nDewi Hall\t<ul><li>2 Oil the hinges</li></ul>\n"
    assert [text for text, *_ in actions(MINUTES + rows)] == ["5.9 Buy slates", "2 Oil the hinges"]
