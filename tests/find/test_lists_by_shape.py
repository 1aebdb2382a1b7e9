"""Lists and tables of tasks below titles that do not tell what they are: known people, each with something to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minutes_extract import extract_text

TEXT = "**Weir Guild**\n\n**3 March 2021 at 7.00 pm**\n\n**Present:** Ann Bell (Chair), Carl Dunn, Eve Fox, Tom Reed\n\n**1. Roof**\nIt leaks. A builder was asked.\n\n**2. Gate**\nIt squeaks.\n\n"
PAGE = "# Weir Guild\n\n3 March 2021, 7pm\n\nPresent: Ann Bell (chair), Carl Dunn, Eve Fox, Tom Reed\n\n## Roof\n\nIt leaks. A builder was asked.\n\n## Gate\n\nIt squeaks.\n\n"

TITLES = ["Homework", "What happens next", "Before we meet again", "Promises", "Over to you", "Things to get on with", "Who is doing what", "For next time", "Tasks"]  # fmt: skip
LISTS = {
    "colons": "\n- Ann: phone the roofer by 9 March\n- Carl: oil the hinges\n- Eve, Tom: buy slates\n",
    "dashes": "\n- Ann – phone the roofer by 9 March\n- Carl – oil the hinges\n- Eve & Tom – buy slates\n",
    "to": "\n- Ann to phone the roofer by 9 March\n- Carl to oil the hinges\n- Eve and Tom to buy slates\n",
    "will": "\n- Ann will phone the roofer by 9 March\n- Carl will oil the hinges\n- Eve and Tom will buy slates\n",
    "brackets behind": "\n- Phone the roofer by 9 March (Ann)\n- Oil the hinges (Carl)\n- Buy slates (Eve, Tom)\n",
    "dashes behind": "\n- Phone the roofer by 9 March – Ann\n- Oil the hinges – Carl\n- Buy slates – Eve / Tom\n",
    "plain lines": "\nAnn: phone the roofer by 9 March\nCarl: oil the hinges\nEve, Tom: buy slates\n",
    "below names": "\nAnn\n- phone the roofer by 9 March\n\nCarl\n- oil the hinges\n\nEve, Tom\n- buy slates\n",
    "bold names": "\n- **Ann** phone the roofer by 9 March\n- **Carl** oil the hinges\n- **Eve, Tom** buy slates\n",
}
TABLES = {
    "who first": "\nAnn\tPhone the roofer\t9 March\nCarl\tOil the hinges\t\nEve / Tom\tBuy slates\t\n",
    "what first": "\nPhone the roofer\tAnn\t9 March\nOil the hinges\tCarl\t\nBuy slates\tEve / Tom\t\n",
    "headed": "\nWho\tWhat\tWhen\nAnn\tPhone the roofer\t9 March\nCarl\tOil the hinges\t\nEve / Tom\tBuy slates\t\n",
}
TASKS = [("roofer", ["Ann Bell"]), ("hinges", ["Carl Dunn"]), ("slates", ["Eve Fox", "Tom Reed"])]


def check(text: str) -> None:
    found = [(a.text.lower(), sorted(o.name or "?" for o in a.owners), a.due) for a in extract_text(text).actions]
    assert len(found) == len(TASKS), found
    for (words, owners, due), (task, names) in zip(found, TASKS, strict=True):
        assert task in words
        assert owners == names
        assert (due is not None and due.edtf == "2021-03-09") == (task == "roofer")


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", LISTS)
def test_lists(form: str, title: str) -> None:
    check(f"{TEXT}**{title}**\n{LISTS[form]}")
    check(f"{PAGE}## {title}\n{LISTS[form]}")


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("form", TABLES)
def test_tables(form: str, title: str) -> None:
    check(f"{TEXT}**{title}**\n{TABLES[form]}")


NO_TASKS: dict[str, str] = {
    "what was said": "\n- Ann: the roof is cheap\n- Carl: the hinges rust\n- Eve, Tom: slates are dear\n",
    "what was seen": "\nAnn: the roof is cheap\nCarl: the hinges rust\nTom: slates are dear\n",
    "what will be": "\n- Ann will retire in May\n- Carl will leave the guild\n- Eve will return in June\n",
    "strangers": "\n- Phone the roofer (cheap)\n- Oil the hinges (red)\n- Buy slates (blue)\n",
    "too few": "\n- Phone the roofer (Ann)\n- It leaks\n- It squeaks\n",
    "who came": "\nAnn\n- roofs\n\nCarl\n- hinges\n",
    "offices": "\nAnn Bell\tLead Officer\tWeir\nCarl Dunn\tSupport Worker\tFell\nEve Fox\tReview Manager\tMill\n",
}


@pytest.mark.parametrize("form", NO_TASKS)
@pytest.mark.parametrize("make", [lambda t: f"{TEXT}**Oaths**\n{t}", lambda t: f"{PAGE}## Oaths\n{t}"])
def test_what_is_no_list_of_tasks(form: str, make: Callable[[str], str]) -> None:
    assert not extract_text(make(NO_TASKS[form])).actions


TELLING = ["Reports of members", "Suggestions", "Competition results", "Duties of officers", "Questions to members", "Ideas for the fair"]  # fmt: skip
WEAK = ["will", "brackets behind", "dashes behind", "below names", "bold names"]


@pytest.mark.parametrize("title", TELLING)
@pytest.mark.parametrize("form", WEAK)
def test_titles_of_what_is_told_speak_against_tasks(form: str, title: str) -> None:
    assert not extract_text(f"{PAGE}## {title}\n{LISTS[form]}").actions


@pytest.mark.parametrize("title", TELLING)
@pytest.mark.parametrize("form", ["to", "colons"])
def test_doers_in_front_set_tasks_below_any_title(form: str, title: str) -> None:
    check(f"{PAGE}## {title}\n{LISTS[form]}")
