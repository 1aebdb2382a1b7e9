"""What titles and lines say that they head: actions, those of earlier meetings, what is still to do."""

from __future__ import annotations

import re
from functools import cache

from ..kept import kept
from ..lexicons import labels
from ..lexicons import words as word_list
from ..segment.labels import titled, unnumbered
from ..segment.passage import normal


@cache
def about_actions() -> re.Pattern[str]:
    return re.compile(r"\b(?:actions?|to ?dos?|tasks?|aps?)\b")


@cache
def _log_heading() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:action log|matters arising|outstanding actions|actions? (?:from|review|update|tracker)"
        r"|(?:notes?|minutes?) of .*\b(?:actions?|matters)\b|review of (?:the )?(?:open |old |outstanding |previous )*action"
        r"|^(?:unfinished|outstanding|open|old) (?:items|matters|tasks|requests) (?:from|of)\b"
        r"|^(?:the )?action[- ]taken (?:report|statement|note)s?\b|^atr\b(?! \d)"
        r"|^(?:report on |review of )?(?:the )?(?:actions? taken|compliance|follow[- ]?up|implementation|progress|status|update)\b.{0,24}\b(?:decisions|resolutions|minutes|recommendations|directions)\b.{0,20}\b(?:last|previous|prior|earlier|\d{1,3}(?:st|nd|rd|th)) (?:\w+ ){0,2}(?:meeting|session|sitting)"
        r"|^(?:report on |review of |status (?:report )?(?:on|of) |follow[- ]?up (?:on|of) |progress (?:on|of|with) |implementation of )(?:the )?(?:previous|earlier|past|last (?:meeting|time)['’]?s?) (?:decisions|resolutions)"
        r"|(?:previous|old|past|last meeting(?:'s|s)?) action|^(?:what|things) we (?:said|agreed|promised)(?: that)? we(?:['’]d| would)(?: do)?(?: (?:in|at|on|last)\b|$)|^(?:jobs|promises|tasks) from (?:last|the last|previous)\b|^(?:did|have) we (?:do|done) what we (?:said|promised)\b|^(?:where|how) (?:we|are we|did we|things|have we) (?:have got|got|stand|get on|are) (?:to |with )?(?:(?:on|with) )?(?:the |our |last )?(?:actions|jobs|tasks|promises)\b)"
    )


@cache
def _review_of() -> re.Pattern[str]:
    """The beginning of a long title of a review: 'Review of actions from 17 May and of all that is left of earlier ones'."""
    return re.compile(
        r"(?:review|update|updates|progress|status|report)(?: (?:of|on))? (?:the |all |our |open |old |outstanding |previous ){0,3}actions?(?: items?| points?)? (?:from|of|since|set|agreed|and (?:other )?(?:outstanding|ongoing|open|earlier))\b"
    )


@kept
def section_kind(text: str) -> str | None:
    """What a heading opens: a 'list' of actions, a 'log' of earlier ones."""
    text = unnumbered(text)
    key = normal(text)
    if len(key) > 70:
        return "log" if len(key) < 120 and _review_of().match(key) else None
    kind = titled(text)
    if kind is None and _log_heading().search(key) and "this meeting" not in key:
        return "log"
    if kind is None and "on " in key and (whose := _reported().match(text)) is not None:
        return "log" if titled(text[whose.end() :]) == "log" else None
    return kind if kind != "next" else None


@cache
def _reported() -> re.Pattern[str]:
    """Whose report a title is of: "Clerk's report on", 'Progress update on the'."""
    return re.compile(
        r"(?:(?:the )?(?:[\w-]{2,20} ){0,2}[\w-]{2,20}(?:['’]s|s['’]) )?(?:[a-z]{4,10} )?(?:report|update|statement|feedback) on (?:the )?",
        re.IGNORECASE,
    )


@cache
def to_do() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:needs? (?:doing|to be done)|to be done|jobs|things to do|still to do|who does what|agreed actions?)\b"
    )


@cache
def agreed_upon() -> re.Pattern[str]:
    """The end of a paragraph that leads to a list of actions: 'the following actions were agreed to take place'."""
    return re.compile(
        r"\bthe following (?:actions?|action points?|tasks?)\b(?:[^.?!]|\.(?=\d)){0,160}[:.]?\s*$", re.IGNORECASE
    )


def aged(text: str) -> str | None:
    """Which of its actions a heading below one of actions parts off: 'Old', 'Done (from last time)', 'New'."""
    key = normal(text.split("(", maxsplit=1)[0])
    if key in word_list("headings.log.parts") or re.match(r"from (?:the )?(?:last|previous)\b", key):
        return "log"
    return "list" if key in word_list("headings.list.parts") else None


@cache
def _weak() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:actions|action (?:items|points)|tasks|to[ -]?dos?|follow[ -]?ups?|assignments|actionables|homework|deliverables|commitments|takeaways|next steps|reminders|things to do|to be done|who does what|work plan|jobs|ais|aps)\b"
    )


@kept
def maybe_list(text: str) -> bool:
    """Whether a title of other words may head a list of tasks: 'Homework', 'Actions and deadlines'."""
    text = unnumbered(text).strip()
    if len(text) > 60 or len(text.split()) > 8 or text.endswith(("?", ".", "!", ";")):
        return False
    return _weak().search(normal(text)) is not None


@cache
def _behind_head() -> re.Pattern[str]:
    """Where what a title heads ends, and more is said of it: 'Rules of the hall', 'Results: 2023', 'Aims (draft)'."""
    return re.compile(r"\s*[,;:(–—]|\s(?:-|of|from|to|for|on|about|by|in|at|since|after)\s", re.IGNORECASE)


@kept
def telling(text: str) -> bool:
    """Whether a title heads what people tell, ask or wish, or what always holds, and no tasks: 'Reports of members', 'Rules'."""
    text = unnumbered(text.lstrip("# ")).strip()
    if section_kind(text) is not None or maybe_list(text):
        return False
    told = word_list("headings.list.telling")
    return normal(text) in told or normal(_behind_head().split(text, 1)[0]).rpartition(" ")[2] in told


def concluding(text: str) -> bool:
    """Whether a title heads what was concluded: decisions, and tasks that name their doers: 'Resolved', 'Agreed:'."""
    return normal(unnumbered(text)) in word_list("headings.list.concluding")


def either(text: str) -> bool:
    """Whether a title is one of new actions as well as of earlier ones."""
    key = normal(unnumbered(text))
    return key in word_list("headings.list.titles") and key in word_list("headings.log.titles")


def ambiguous(text: str) -> bool:
    """Whether a title of a review may head new actions as well, where no line tells what became of them."""
    held = set(normal(unnumbered(text)).split())
    tasks = word_list("headings.log.tasks") - {"matters"}
    return bool(held & tasks and held & word_list("headings.log.unsettled")) and not held & word_list(
        "headings.log.settled"
    )


def recapping(text: str) -> bool:
    """Whether a title of a review may be of what was set at this meeting: it looks back at nothing else."""
    held = set(normal(unnumbered(text)).split())
    settled = word_list("headings.log.settled") - {"review", "reviewing", "status", "update", "updates"}
    tasks = held & (word_list("headings.log.tasks") - {"matters"})
    return bool(tasks) and not held & settled and past().search(text.lower()) is None


def mixed(text: str) -> bool:
    """Whether a title heads decisions or motions beside the actions: only what reads as a task is one."""
    held = set(normal(unnumbered(text)).replace("/", " ").split())
    return bool(held & word_list("headings.decisions.beside")) and bool(held & word_list("headings.log.tasks"))


@cache
def _state() -> re.Pattern[str]:
    """'The following actions were reported as complete:', 'Actions still outstanding', not 'actions to be done'."""
    return re.compile(
        r"(?:(?:the|these|those|all|following|other|previous|earlier|of) ){0,4}(?:actions?|action (?:points?|items?)|tasks?|to[- ]dos?)\b"
        r"(?!.{0,60}\b(?:(?:to|will|must|should|can|be|being) be|to|by|before)\b)(?:\s[\w'’-]{1,14}){0,6}?\s"
        r"(?P<state>complete[d]?|done|closed|discharged|finished|outstanding|open|ongoing|in progress|not (?:yet )?(?:done|started|complete[d]?)|carried (?:forward|over)|cancelled|withdrawn|dropped|deferred)"
        r"(?: (?:since|at|from|in) .{1,40})?"
    )


@kept
def state_of(text: str) -> str | None:
    """The status that a line in front of a list says its actions have."""
    if len(text) > 100 or ("ction" not in text and "ask" not in text and "do" not in text):
        return None
    found = _state().fullmatch(normal(text))
    return labels("cues.status").get(found["state"]) if found is not None else None


def parted(text: str) -> str | None:
    """The status of the actions that a heading parts off: 'Done', 'Completed (from last time)', 'Ongoing:'."""
    if (state := state_of(text)) is not None:
        return state
    key = normal(text.split("(", maxsplit=1)[0])
    if key in word_list("headings.log.done"):
        return "complete"
    bare = _of_tasks().sub("", key).strip()  # 'Ongoing actions'; 'Outstanding actions' may head any review
    if bare != key and bare in ("open", "outstanding", "pending"):
        return None
    return labels("cues.status").get(bare) if bare in word_list("headings.log.parts") else None


@cache
def _of_tasks() -> re.Pattern[str]:
    return re.compile(r"\b(?:actions?(?: items?| points?)?|tasks|to ?dos)\b")


@cache
def past() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:last (?:time|meeting|minutes|week|month|notes|call)|(?:last|previous) (?:[\w&-]{1,12} ){0,2}(?:meeting|minutes)|matters arising|(?:minutes|notes)(?: (?:and|&) (?:actions?|action points|matters arising))? (?:of|from))\b"
    )
