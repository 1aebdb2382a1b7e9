"""Minutes in a table that logs and page breaks part: its rows head the items, whatever stands in bold above."""

from minutes_extract import extract_text

HEAD = "**Weir Trust**\n\n**DRAFT MINUTES**\n\n4 May 2026\n\n**Chair**\n\nAnn Bell\n\n**Apologies received from**\n\nGus Hart\n\n"
SAID = "<p>It was talked about for an hour. Nobody knew what to do about it, and it was left as it was.</p>"
LOG = "No.\tDate\tTask\tStatus\n2\t06/11/25\tAsk the bank\tDone\n5\t06/11/25\tMend the oars\tOpen\n\n"


def test_the_parts_of_a_table_count_together() -> None:
    first = f"Item\tActions\n<b>Welcome</b>\t\n{SAID}\t\n<b>Log</b>\t\n\t\n\n"
    more = f"Item\tActions\n<b>Roof</b>\t\n{SAID}\t\n<b>Gate</b>\t\n{SAID}\tCarl Dunn: mend it\n\n"
    last = f"Item\tActions\n{SAID}\t\n<b>Boats</b>\t\n{SAID}\t\n"
    found = extract_text(f"{HEAD}{first}{LOG}Page 2\n\n{more}Page 3\n\n{last}")
    assert [item.heading for item in found.items] == ["Welcome", "Log", "Roof", "Gate", "Boats"]


def test_headings_above_small_tables_stay_headings() -> None:
    items = "".join(f"**{n}. {t}**\n\nTask\tWho\n{SAID}\tAB\n\n" for n, t in enumerate(("Roof", "Gate", "Boats"), 1))
    found = extract_text(f"{HEAD}{items}")
    assert [item.heading for item in found.items if item.number] == ["Roof", "Gate", "Boats"]


def test_tables_opened_in_a_cell_and_never_filled_hold_no_rows() -> None:
    found = extract_text("in the Room**\n**Present:** Ann Bell, Carl Dunn\n\t<p>The Clerk counted ponies<table><table><table><table> and cattle.</p>\t")  # fmt: skip
    assert [attendee.name for attendee in found.attendees] == ["Ann Bell", "Carl Dunn"]


def test_a_heading_row_shorter_than_its_table_heads_what_it_can() -> None:
    found = extract_text("<b>Practice / organisation</b>\t<b>Attendees</b>\nAnn Bell (AB) – Manager</p>\nThe Quay Practice\t")  # fmt: skip
    assert found.attendees or found.unassigned
