"""Earlier actions among the words on the minutes before, where no title heads them."""

import pytest

from minutes_extract import extract_text

HEAD = "**Minutes of the Weir Trust\nMonday 4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"


def _read(title: str, lines: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    body = "\n\n".join(["The minutes were approved.", *lines])
    found = extract_text(f"{HEAD}**1. {title}**\n\n{body}\n\n**2. Roof**\n\nThe roof leaks.\n")
    return [(u.text, u.status) for u in found.action_updates], [a.text for a in found.actions]


@pytest.mark.parametrize("title", ["Minutes of the last meeting", "Approval of minutes", "Minutes"])
@pytest.mark.parametrize(
    ("lines", "status"),
    [
        (["Action: AB to ask the bank → Done"], "complete"),
        (["Action: AB to ask the bank. **Carried forward.** No answer so far."], "open"),
        (["Action: AB to ask the bank.", "Update: Done. The letter went out."], "complete"),
        (["AB to ask the bank: in progress."], "in_progress"),
        (["AB to ask the bank – Done. The letter went out."], "complete"),
        (["- [CLOSED] AB to ask the bank", "- [ONGOING] CD to mend the gate"], "complete"),
    ],
)
def test_it_says_what_became_of_it(title: str, lines: list[str], status: str) -> None:
    updates, actions = _read(title, lines)
    assert updates[0][0].rstrip(".") == "AB to ask the bank"
    assert updates[0][1] in (status, "deferred" if status == "open" else status)
    assert not actions


def test_a_labelled_action_without_a_status_is_new() -> None:
    updates, actions = _read("Minutes of the last meeting", ["Action: AB to send the signed minutes to the bank."])
    assert (updates, actions) == ([], ["AB to send the signed minutes to the bank."])


def test_elsewhere_it_is_an_action_that_is_done() -> None:
    updates, actions = _read("Fences", ["Action: AB to ask the bank → Done"])
    assert not updates
    assert len(actions) == 1


def test_what_is_said_of_the_minutes_is_no_entry() -> None:
    updates, _ = _read(
        "Approval of minutes", ["Ann had asked for them to be sent earlier: agreed.", "Done as in March."]
    )
    assert updates == []


@pytest.mark.parametrize(
    "line",
    ["The actions from the last meeting were reviewed.", "All actions were updated.", "The action log was noted."],
)
def test_what_is_said_of_all_is_no_entry(line: str) -> None:
    body = f"{line}\n\nAB to ask the bank – Done.\n\nCD to mend the gate – In progress.\n"
    found = extract_text(f"{HEAD}**1. Action log**\n\n{body}\n**2. Roof**\n\nThe roof leaks.\n").action_updates
    assert [u.text for u in found] == ["AB to ask the bank", "CD to mend the gate"]
