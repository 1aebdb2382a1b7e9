"""Patterns of a header and of the announcement of the next meeting."""

from __future__ import annotations

import re
from functools import cache

BOUNDS = ("meeting", "closed", "ended", "finish", "adjourn", "opened", "called", "commenc", "session", "chair")
"""A passage that holds none of these does not say when the meeting began or ended."""

UPCOMING = ("next", "future", "Next", "NEXT", "orthcoming")
"""A passage of the body that holds none of these does not announce the next meeting."""

PUBLIC = ("public", "press", "parishioner", "resident", "elector")
"""A passage that holds none of these counts nobody of the public."""


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    number = r"\d{1,4}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    return {
        "title": re.compile(r"\b(?:minutes|notes|meeting|record)\b", re.IGNORECASE),
        "minutes_of": re.compile(
            r"\b(?:(?:draft|approved|confirmed|unconfirmed|action|summary)\s+)*(?:minutes|notes|record|proceedings)\s+(?:of|from|for)\s+(?:(?:the|a|an)\s+)?"
            r"(?:(?:(?:annual|ordinary|extraordinary|special|general|monthly|quarterly|regular|full|public|virtual|remote|statutory|inaugural|committee|council|board)\s+)*(?:meeting|session|proceedings)\s+(?:of|for)\s+(?:the\s+)?)?",
            re.IGNORECASE,
        ),
        "after_body": re.compile(
            r"\s+(?:(?:annual |ordinary |extraordinary |general |monthly |quarterly |regular |full |special )*meetings?\b|held\b|minutes\b|which was|on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun)|at\s+\d)|\s[–—-]\s|:\s|\s*\(|,?\s+minutes\b",
            re.IGNORECASE,
        ),
        "not_meeting_date": re.compile(r"\b(?:next meeting|published|posted|previous meeting|last meeting|approved on|circulated|printed|updated|issued)\b", re.IGNORECASE),
        "venue": re.compile(r"\b(?:Venue|VENUE|Location|LOCATION|Place|PLACE|Held at|Held in|Where|via)\s*(?::|–|-)?\s+(?=[A-Z])|^(?:at|in)\s+(?=[A-Z])"),
        "at_place": re.compile(r"[\s,;.)–-]*(?:\b(?:at|in|via|by|held (?:at|in|via))\b\s+|(?<=[,;–-])\s*|(?<=, )|(?<=– ))(?=(?:the )?(?:[A-Z]|[a-z]+ (?:hall|library|room|school|office|church|pavilion|centre)\b))"),
        "held_at": re.compile(r"\b(?:held|met)\s+(?:at|in|via)\s+(?:the\s+)?(?=[A-Z])|\bat\s+(?:the\s+)?(?=[A-Z])"),
        "held_line": re.compile(r"\W*(?:held|meeting held|met)\s+(?:at|in|via|on|by)\s+(?:the\s+)?(?=[A-Z])"),
        "finished": re.compile(r"\b(?:finished|ended|closed|finish|ending|concluded|end)(?:\s+at)?\s*:?\s*(?=\d)", re.IGNORECASE),
        "not_place": re.compile(r"\b(?:minutes|notes|agenda|present|attend|draft|chair|meeting(?! room)|approved|unconfirmed|confirmed|clerk|tel|email|www)\b|@|^\W*(?:page|item)\b", re.IGNORECASE),
        "status": re.compile(r"\b(?:DRAFT|Draft|draft|[Uu]nconfirmed|UNCONFIRMED|[Uu]napproved|APPROVED|CONFIRMED|(?<=\()(?:[Aa]pproved|[Cc]onfirmed)(?=\)))\b"),
        "closed": re.compile(
            r"\b(?:meeting|chair(?:man|person)?|session|call)\b[^.]{0,40}?\b(?:closed|ended|finished|concluded|adjourned|rose|terminated)\b|\b(?:closed|ended|finished) (?:the meeting|at)|\b(?:close of meeting|meeting closed|time closed|finish|end time)\b",
            re.IGNORECASE,
        ),
        "opened": re.compile(
            r"\b(?:meeting|chair(?:man|person)?|session)\b[^.]{0,30}?\b(?:opened|started|commenced|began|convened|called to order)\b|\b(?:opened|called) the (?:meeting|call)\b|\bcommencing\b",
            re.IGNORECASE,
        ),
        "next": re.compile(r"\bnext meeting\b", re.IGNORECASE),
        "next_line": re.compile(
            r"\W*(?:\d+[.)]\s*)?(?:(?:date|time|venue|place|details)s?(?:,? (?:&|and|/)? ?(?:date|time|venue|place)s?)*\s+(?:and [a-z]+ )?(?:of|for)\s+)?(?:the\s+)?next\s+(?:[A-Za-z&]+\s+){0,3}meetings?\b|\W*(?:date|dates) of (?:future|forthcoming|next)\b",
            re.IGNORECASE,
        ),
        "next_sentence": re.compile(
            r"\b(?:the|our|date of|and) next (?:(?:board|committee|council|full|ordinary|parish|governors'?|partnership|group|scheduled|regular|trustees'?|monthly|quarterly|panel|forum) ){0,3}meeting\b(?:[^.]{0,60}?)\b(?:is|will|on|be|has been|was|would)\b|\bnext meeting\s*[:–-]",
            re.IGNORECASE,
        ),
        "next_place": re.compile(r"[\s,;.–-]*(?:\b(?:at|in|via|venue:?)\b\s+)?(?P<place>(?:the\s+)?[A-Z][^.;()]{2,90}?)(?:[.;]|\s\(|\s*$)"),
        "opened_in": re.compile(r"[\s,.]*(?:in|at) (?:the )?(?P<place>[A-Z][^.;]{3,90}?)(?=,? and (?:ended|closed|finished)|[.;]|$)"),
        "held_on": re.compile(r"\b(?:date(?: held| of (?:the )?meeting)?\s*:|held(?: on)?\b|meeting (?:of|on)\b|met (?:on)?\b|minutes\b.*\bof\b)", re.IGNORECASE),
        "both": re.compile(r"\b(?:both|all|each)\b"),
        "unsettled": re.compile(r"\b(?:confirmed|tbc|tba|further|dates?|apologies|all|members|signed)\b", re.IGNORECASE),
        "public": re.compile(
            rf"\b(?P<n>{number})\s+(?:other\s+)?(?:members?\s+of\s+(?:the\s+)?(?:public|press)|parishioners?|residents? (?:were )?present|electors? (?:were )?present)\b|\bpublic(?:\s+members?)?(?:\s+present)?\s*:?\s*(?P<n2>\d{{1,4}})\b",
            re.IGNORECASE,
        ),
    }  # fmt: skip
