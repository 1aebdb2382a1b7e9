"""Whether a date belongs to a reason, a purpose or another event, and not to the task that the sentence sets.

The rules read the sentence up to the date (its relation words left out) and are tried in the order of `REASONS`:

- purpose: a purpose or a cause is stated before the date ('so that', 'in order that', 'in time for', 'because',
  'due to'). It holds to the end of the sentence, unless the date comes after a comma with 'by', 'before' or 'no later
  than' ('..., so that all can read it, by 6 December'); where it opens the sentence, it holds to the first comma.
- happening: the words just before say that something happens then ('which meets', 'will take place', 'is planned
  for', 'has been'), with no comma or semicolon between.
- other-event: the date is that of an event named after before, for, following, ahead of ('for Cabinet on',
  'before the meeting of the Trust on'). 'At the next meeting on', 'to the Board on' and 'on the agenda for' are no such
  thing: there the task itself is done.
- own-meeting: 'at its meeting on'.
- event-noun: an event with its own date as the object ('the launch in December').
- named: the date is part of an event's name that is the object ('move the 7 September meeting'), not where the task
  is done ('at the 7 September meeting').
- question: what somebody is to find out is of that day ('ask whether they can play on').
- document-date: 'dated', 'minutes of', 'letter of', 'held on'.

A deadline is that of the task, whatever event is named before it ('buy food for the fair by 3 May'). Besides, a date with 'from', 'since' or 'beyond' is a beginning, not a deadline.
"""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.find.dates.model import DateMention
from minutes_extract.find.dates.patterns import Pattern
from minutes_extract.find.dates.scan import lowered
from minutes_extract.lexicons import words
from minutes_extract.patterns import Patterns, Source

__all__ = ["REASONS", "reason_clause"]

_CLAUSE = 240
_BEGINNINGS = ("from", "since", "beyond", "with effect", "effective")
_MEETINGS = (
    r"meetings?|cabinet|council|board|committee|executive|sub-?committee|sub-?group|group|assembly|parliament|court|agm|egm"
    r"|governors|trustees|workshop|seminar|consultation|review|visit|event|away\s?day|christmas|easter"
)
_OCCASIONS = (
    r"conference|summit|launch|elections?|inspection|exams?|hearing|inquest|inquiry|trial|fair|f[eê]te|festival|carnival"
    r"|ceremony|opening|parade|show|holidays?"
)
_WORDS = r"(?:(?!(?:at|to|by|in|on|with|from|who|which|that)\s)[\w&'’./-]{1,30}\s{1,4}){0,8}?"
_OF = r"(?:\s{1,4}of\s{1,4}(?:the\s{1,4})?(?:[\w&'’-]{1,30}\s{1,4}){0,6}?[\w&'’-]{1,30})?"

# Searched in the sentence up to the date; the example and the counter-example are such beginnings.
REASONS = (
    Pattern(
        "purpose",
        r"\b(?:so\s+(?:that|as\s+to|they|it|we|this)|in\s+order\s+(?:that|to|for)|because|owing\s+to|due\s+to(?!\s+be\b)"
        r"|given\s+that|as\s+a\s+result\s+of|with\s+a\s+view\s+to|in\s+(?:time|readiness|preparation)\s+for|ready\s+for"
        r"|to\s+(?:enable|allow|inform)|to\s+feed\s+into)\b",
        "send it so that it can be presented",
        "this is due to be sent",
    ),
    Pattern(
        "happening",
        r"\b(?:tak(?:e|es|ing)\s+place|took\s+place|(?:planned|scheduled)\s+for|(?:has|have|had)\s+been"
        r"|(?:which|that|who)\s+(?:meets?|runs?|ends?|starts?|begins?|expires?|closes?|opens?)"
        r"|(?:is|are|was|were|being|be)\s+(?:planned|scheduled|held))\b[^,;()]{0,60}\Z",
        "members considered the plan which runs to ",
        "members who meet, to report",
    ),
    Pattern(
        "other-event",
        rf"\b(?:before|(?<!agenda )for|following|after|since|ahead\s+of|prior\s+to)\s{{1,4}}{_WORDS}"
        rf"(?:{_MEETINGS}|{_OCCASIONS}){_OF}(?:\s+(?:being|to\s+be|which\s+is))?\s*\Z",
        "report to be drafted, for cabinet",
        "report to be taken to cabinet",
    ),
    Pattern(
        "own-meeting",
        rf"\bat\s+(?:its|their|his|her|our)\s{{1,4}}{_WORDS}(?:{_MEETINGS})\s*\Z",
        "the group would consider it at its meeting",
        "to present it at the next meeting",
    ),
    Pattern(
        "event-noun",
        rf"(?<!\bto )(?<!\bat )\b(?:the|a|an)\s{{1,4}}(?:[\w&'’-]{{1,30}}\s{{1,4}}){{0,3}}?(?:{_OCCASIONS})\s*\Z",
        "circulate plans of the launch",
        "to send the report",
    ),
    Pattern(
        "as-said",
        r"\bas\s+(?:was\s+|were\s+|previously\s+|already\s+|also\s+)?(?:discussed|agreed|requested|noted|reported|mentioned|minuted|recorded|decided|resolved|advised|instructed|set\s+out|promised)\b[^,;()]{0,60}\Z",
        "order the slates, as discussed on",
        "order the slates as a matter of course by",
    ),
    Pattern(
        "in-the-light",
        r"\bin\s+(?:the\s+)?light\s+of\b[^,;()]{0,80}\Z",
        "redraft the rules in the light of the comments received on",
        "paint the gate in light blue by",
    ),
    Pattern(
        "question",
        r"\b(?:(?:whether|if)\s|(?:who|what|which|when|where|how)\s(?:\w{1,20}\s){0,3}?(?:will|can|could|would|might)\s)"
        r"(?:(?!\band\s)[^,;()]){2,80}\Z",
        "ask the band whether someone could play",
        "ask the band whether someone could play, and report",
    ),
    Pattern(
        "document-date",
        r"\b(?:dated|minutes\s+of(?:\s+the\s+meeting)?|(?:letter|report|e-?mail|note|invoice|bill|order|decision|statement|notice)\s+of(?:\s+the)?|held|met)\s*\Z",
        "the letter dated",
        "the letter",
    ),
)


@cache
def _compiled() -> dict[str, re.Pattern[str]]:
    rules = {reason.id: Source(reason.regex) for reason in REASONS}
    rules["named"] = Source(
        r"\s(?:meeting|workshop|event|session|call|conference|deadline|fair|agm|webinar)\b", re.IGNORECASE
    )
    rules["at"] = Source(r"\b(?:at|to|for|by|before|until|in|on|from)\s{1,3}(?:(?:the|our|its|their)\s{1,3})?\Z")
    rules["bids"] = Source(r"\b(?:to|will|shall|must|should|would|can|agreed|asked|and|be)\b")
    rules["sentence"] = Source(r"[.!?;]\s|\n\s*\n|[•●▪]")
    return Patterns(rules)


def reason_clause(text: str, mention: DateMention) -> bool:
    """Whether the date stands in a clause that gives a reason, a purpose or another event: see the module's rules.

    >>> from minutes_extract.find.dates import find_dates
    >>> text = "Figures to be sent by 22 November so that they can be shown on 29 November."
    >>> [reason_clause(text, mention) for mention in find_dates(text)]
    [False, True]
    """
    rules = _compiled()
    low = lowered(text[max(0, mention.lead - _CLAUSE) : mention.start])
    lead = low[len(low) - (mention.start - mention.lead) :]
    if lead.startswith(_BEGINNINGS) and mention.relation == "after":
        return True
    clause = low[: len(low) - len(lead)]
    ends = [found.end() for found in rules["sentence"].finditer(clause)]
    clause = clause[ends[-1] :] if ends else clause
    if _purpose(rules["purpose"], clause, mention.relation):
        return True
    if mention.relation is None and rules["named"].match(text, mention.end) and not rules["at"].search(clause):
        return True
    held: tuple[str, ...] = ("purpose",)
    if mention.relation == "by":
        held = ("purpose", "other-event", "own-meeting", "event-noun", "question")
    elif mention.relation not in (None, "on") or mention.kind in ("month", "month-year", "month-number"):
        held = ("purpose", "question")  # 'check whether it covers the shop before 13 November', or 'in July'
    return any(rules[reason.id].search(clause) for reason in REASONS if reason.id not in held)


def _purpose(rule: re.Pattern[str], clause: str, relation: str | None) -> bool:
    """Whether a purpose is stated, and its clause is still open where the date comes."""
    found = rule.search(clause)
    if found is None:
        return False
    if found.group().startswith("to ") and _is_task(clause[: found.start()]):
        return False
    if not clause[: found.start()].strip():  # 'Because the lease ends, CB to write by 1 April'
        return "," not in clause[found.end() :]
    return not (relation in ("by", "before") and clause.rstrip().endswith((",", ")", "–", "-")))


def _is_task(before: str) -> bool:
    """Whether 'to inform' behind these words is what somebody is to do: 'the Clerk', 'AB to write and', not 'send figures'."""
    if before.rstrip().endswith((" and", ",")):
        return True
    first = before.split()[:1]
    return _compiled()["bids"].search(before) is None and not words("cues.tasks.imperatives").intersection(first)
