"""'Action' below a matter that arises sets a new task; below the minutes before it heads those that were set then."""

from __future__ import annotations

from minutes_extract import Minutes, extract_bytes

HEAD = "# Friends of Tollgate Wood\n\n3 March 2031\n\n**Present:** Ada Finch (AF), Boris Lund (BL), Carla Moss (CM)\n\n"


def read(text: str) -> Minutes:
    return extract_bytes((HEAD + text).encode(), name="minutes.md")


def test_a_task_below_a_matter() -> None:
    found = read(
        "## Matters arising\n\n### 1. Hedge\n\nThe lower hedge has been cut.\n\n#### Action\n\nBL to ask about the upper one.\n\n"
        "### 2. Bird boxes\n\nTen boxes are up.\n\n## Points discussed\n\n### 1. Fair\n\nThe fair is in May.\n\n#### Action\n\n"
        "CM to book the hall.\n\n### 2. Path\n\nThe path is muddy.\n"
    )
    assert [a.text for a in found.actions] == ["BL to ask about the upper one.", "CM to book the hall."]
    assert not found.action_updates


def test_tasks_of_the_meeting_before() -> None:
    found = read(
        "## 1. Minutes of the last meeting\n\nThe minutes were agreed.\n\n### Actions\n\n"
        "- BL to ask about the upper hedge. Done.\n- CM to book the hall. Ongoing.\n\n## 2. Fair\n\nThe fair is in May.\n"
    )
    assert not found.actions
    assert [u.status for u in found.action_updates] == ["complete", "in_progress"]


def test_each_item_has_actions_of_its_own() -> None:
    talk = "All of it was talked about at some length."
    found = read(
        f"## 1. Hedge\n\n{talk}\n\n#### Action\n\nAF to update next meeting.\n\n## 2. Fair\n\n{talk}\n\n#### Action\n\nBL to report next meeting.\n\n"
        f"## 3. Path\n\n{talk}\n\nAction: AF to write of it next meeting.\n\n## Next meeting\n\n7 April 2031\n"
    )
    assert [(a.text, a.owners[0].name) for a in found.actions] == [
        ("AF to update next meeting.", "Ada Finch"),
        ("BL to report next meeting.", "Boris Lund"),
        ("AF to write of it next meeting.", "Ada Finch"),
    ]


def test_a_list_at_the_end_says_again_what_stands_above() -> None:
    found = read(
        "## 1. Hedge\n\nIt was talked about.\n\nAction: AF to ask the warden about the hedge.\n\n## 2. Fair\n\nIt is in May.\n\n"
        "Action: BL to book the big hall.\n\n## Actions\n\n- AF to ask warden about the hedge\n- BL to book the hall\n"
    )
    assert [a.text for a in found.actions] == ["AF to ask the warden about the hedge.", "BL to book the big hall."]


def test_a_paragraph_below_the_title_may_set_several_tasks() -> None:
    found = read(
        "## 1. Colours\n\nThey are old.\n\n#### Action\n\nAF to confirm the colours. Cover and back page (CM) to be drawn anew.\n\n"
        "## 2. Fair\n\nIt is in May.\n\n#### Action\n\nBL to book the hall. It must have a stage.\n"
    )
    assert [(a.text, a.owners[0].name) for a in found.actions] == [
        ("AF to confirm the colours.", "Ada Finch"),
        ("Cover and back page (CM) to be drawn anew.", "Carla Moss"),
        ("BL to book the hall. It must have a stage.", "Boris Lund"),
    ]


def test_owners_that_are_asked_for_and_the_body_itself() -> None:
    found = extract_bytes(
        (
            b"# Minutes of the FTW meeting held 3 March 2031\n\n**Present:** Ada Finch (AF), Boris Lund (BL)\n\n## Hedge\n\nIt is wild.\n\n"
            b"## Actions\n\n- Get three prices for the hedge (BL?)\n- List of jobs for the open day (AF / BL?)\n- FTW to thank the mayor\n- Find out when (May?)\n"
        ),
        name="minutes.md",
    )
    owners = [[(o.name or o.text, o.kind) for o in a.owners] for a in found.actions]
    assert owners[:3] == [
        [("Boris Lund", "person")],
        [("Ada Finch", "person"), ("Boris Lund", "person")],
        [("FTW", "group")],
    ]
    assert not any(o.name for o in found.actions[3].owners)
