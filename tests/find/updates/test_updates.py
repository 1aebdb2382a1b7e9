"""What became of earlier actions: statuses in words, entries of a log in prose and in tables."""

from __future__ import annotations

import pytest

from minutes_extract.find.items import find_items
from minutes_extract.find.mentions import mark
from minutes_extract.find.status import find_status, may_lead
from minutes_extract.find.updates import UpdateDraft, find_updates
from segment.building import layout, passage

STATUSES = """
Complete. | complete
Completed | complete
Done | complete
DONE! | complete
Closed – the roof is mended. | complete
Discharged | complete
Status: Complete | complete
Item complete. | complete
Work continues. | in_progress
Work has begun. | in_progress
Discussions are continuing | in_progress
A first draft was written and work continues. | in_progress
Nothing done yet. | open
No answer so far. | open
Now closed. | complete
This has been completed. | complete
In progress; two have paid. | in_progress
Ongoing | in_progress
Under way | in_progress
In hand | in_progress
WIP | in_progress
Outstanding | open
Not yet completed; a proof will come. | open
Not yet begun | open
c/f | open
Carried forward | open
Remains open | open
Pending | open
Overdue | open
Deferred to June | deferred
On hold | deferred
Held over until May | deferred
Postponed | deferred
Cancelled | cancelled
No longer required | cancelled
Withdrawn | cancelled
Superseded | cancelled
AB said that it was now complete | complete
The letter is still outstanding. | open
The roofer came twice. | -
Completed the form, and sent it | complete
The work is due in May | -
 | -
""".splitlines()[1:]


@pytest.mark.parametrize("line", STATUSES)
def test_statuses(line: str) -> None:
    text, _, expected = line.rpartition(" | ")
    found = find_status(mark(passage(text), 0, len(text)))
    assert (found.value if found else "-") == expected


@pytest.mark.parametrize(
    ("text", "words", "leads"),
    [
        ("Complete. The roof is mended.", "Complete.", True),
        ("In progress; two have paid.", "In progress", True),
        ("Status – Done", "Done", True),
        ("AB said it was now complete.", "now complete", False),
    ],
)
def test_words_of_a_status(text: str, words: str, leads: bool) -> None:
    found = find_status(mark(passage(text), 0, len(text)))
    assert found is not None
    assert found.mark is not None
    assert (found.mark.text, found.leads) == (words, leads)


HEAD = "**Minutes of the Weir Trust**\n\nItem⇥Discussion⇥Action\n1.⇥<b>Matters arising</b>⇥\n"
OTHER = HEAD.replace("Matters arising", "Roof")


def drafts(text: str) -> list[UpdateDraft]:
    parts = layout(text)
    return find_updates(parts, find_items(parts))[0]


def told(draft: UpdateDraft) -> list[str | None]:
    """Number, raised on, reference, words, status, its words, narrative."""
    parts = (draft.number, draft.raised, draft.ref, draft.text)
    words = [part.text if part is not None else None for part in parts]
    said = draft.status.mark if draft.status is not None else None
    status = [draft.status.value if draft.status else None, said.text if said is not None else None]
    return [*words, *status, " ".join(m.text for m in draft.narrative) or None]


LOGS: list[tuple[str, str, list[list[str | None]]]] = [
    (
        "number, date and reference",
        OTHER
        + "⇥<p>Action No 3 (04.05.26 ref 4.2) <i>Roof - AB to ask for quotes.</i> <b>Complete. Three came.</b></p>⇥\n",
        [["3", "04.05.26", "4.2", "Roof - AB to ask for quotes.", "complete", "Complete.", "Three came."]],
    ),
    (
        "no style",
        OTHER + "⇥<p>Action No 3 (04.05.26 ref 4.2) AB to ask for quotes. Complete. Three came.</p>⇥\n",
        [["3", "04.05.26", "4.2", "AB to ask for quotes.", "complete", "Complete.", "Three came."]],
    ),
    (
        "status in a paragraph of its own",
        OTHER
        + "⇥<p>Action No 3 (04.05.26 ref 4.2) <i>AB to ask for quotes.</i></p>"
        + "<p><b>In progress; one has come.</b></p>⇥\n",
        [["3", "04.05.26", "4.2", "AB to ask for quotes.", "in_progress", "In progress", "one has come."]],
    ),
    (
        "a date only",
        OTHER + "⇥<p>Action 3 (4 May 2026) AB to ask for quotes. Done.</p>⇥\n",
        [["3", "4 May 2026", None, "AB to ask for quotes.", "complete", "Done.", None]],
    ),
    (
        "a list under its heading",
        HEAD + "⇥<ul><li>• AB to ask for quotes – done</li><li>• CD to write – c/f</li></ul>⇥\n",
        [
            [None, None, None, "AB to ask for quotes", "complete", "done", None],
            [None, None, None, "CD to write", "open", "c/f", None],
        ],
    ),
    (
        "a reference in front",
        HEAD + "⇥<p>4.2 AB to ask for quotes. Ongoing.</p>⇥\n",
        [[None, None, "4.2", "AB to ask for quotes.", "in_progress", "Ongoing.", None]],
    ),
    (
        "a table",
        OTHER
        + "\n**Action log**\n\nNo⇥Date raised⇥Ref⇥Action⇥Owner⇥Status\n"
        + "3⇥4 May 2026⇥4.2⇥Ask three roofers for quotes⇥AB⇥Complete. Three came.\n",
        [["3", "4 May 2026", "4.2", "Ask three roofers for quotes", "complete", "Complete.", "Three came."]],
    ),
    ("no log", OTHER + "⇥<p>The roof was mended. It is complete.</p>⇥\n", []),
    ("a date in brackets", OTHER + "⇥<p>The fair (4 May 2026) was well attended.</p>⇥\n", []),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in LOGS], ids=[c[0] for c in LOGS])
def test_logs(text: str, expected: list[list[str | None]]) -> None:
    assert [told(draft) for draft in drafts(text)] == expected


def test_a_new_action_in_a_log_section_is_none_of_it() -> None:
    assert drafts(HEAD + "⇥<p>Action: AB to ask again.</p>⇥\n") == []


@pytest.mark.parametrize("line", STATUSES)
def test_what_could_begin_with_a_status_is_never_denied(line: str) -> None:
    text, _, status = line.rpartition(" | ")
    assert status == "-" or may_lead(f"Ann to ask the builder. {text}")
