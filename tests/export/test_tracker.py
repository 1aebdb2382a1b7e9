"""The action tracker of one document."""

from __future__ import annotations

import csv
import io

from minutes_extract import extract_text
from minutes_extract.export.tracker import COLUMNS, to_tracker

DOCUMENT = (
    "**Minutes of the Quay Lane Allotment Society held on 04.03.2020**\n\n"
    "**Present:**\n\n<p>Ida Fenn</p>\t<p>Chair</p>\n<p>Tom Orr</p>\t<p>Secretary</p>\n\n"
    "Ref\tItem\tOwner\n"
    "2.\t<p><b>Sheds</b></p>\t\n"
    "2.1\t<p>The roof leaks.</p><p><b>Action - =TO to mend the “east” roof, by 6 March.</b></p>\t<p>TO</p>\n"
    "2.2\t<p>The gate is stiff.</p><p><b>Action - IF to oil the gate ASAP.</b></p>\t<p>IF</p>\n"
)


def test_a_row_for_each_action() -> None:
    text = to_tracker(extract_text(DOCUMENT, name="sheds.txt"))
    assert text.startswith(
        "\ufeffaction no.,meeting date,body,minute ref,agenda heading,action,owner,due,status,progress,source\r\n"
    )
    rows = list(csv.reader(io.StringIO(text[1:], newline="")))
    assert tuple(rows[0]) == COLUMNS
    common = ["", "2020-03-04", "Quay Lane Allotment Society"]
    assert rows[1:] == [
        [
            *common,
            "2.1",
            "Sheds",
            "'=TO to mend the “east” roof, by 6 March.",
            "Tom Orr",
            "2020-03-06",
            "open",
            "",
            "sheds.txt",
        ],
        [*common, "2.2", "Sheds", "IF to oil the gate ASAP.", "Ida Fenn", "ASAP", "open", "", "sheds.txt"],
    ]


def test_no_actions_give_the_heading_alone() -> None:
    assert to_tracker(extract_text("Nothing.")) == "\ufeff" + ",".join(COLUMNS) + "\r\n"
