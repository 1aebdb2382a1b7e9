"""Every regular expression of the date grammar, with an example it reads and a counter-example it refuses.

All are matched at a place that an anchor found (`match`, never `search`), on lower-case text. Every repetition has an
upper limit, so that a match costs the same however long the text is. A gap is white space with one line end at most.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

__all__ = ["MONTHS", "PATTERNS", "WEEKDAYS", "Pattern", "compiled"]


class Pattern(NamedTuple):
    """A named rule: `example` matches from its first character, `counter` does not."""

    id: str
    regex: str
    example: str
    counter: str


# By their first three letters: names are told apart by these, whatever their spelling.
MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
WEEKDAYS = {name: number for number, name in enumerate("mon tue wed thu fri sat sun".split())}

_GAP = r"[^\S\n]{0,12}(?:\n[^\S\n]{0,12})?"
_SP = rf"(?=\s){_GAP}"
_STOP = r"(?![^\W_])"  # no letter or figure follows
_DASH = r"[-‐‑‒–—−]"
_TO = rf"{_GAP}(?:{_DASH}|(?:to|until|till|through|or){_SP}|/){_GAP}"
_ORD = r"(?:\s?(?:st|nd|rd|th)\b)?"
_DAY = rf"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9]){_ORD}"
_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:r?uary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?|aug(?:ust|\.)?"
    r"|sep(?:tember|t\.?|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![^\W\d_])"
)
_WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"(?![^\W\d_])"
)
# What follows figures that are a time or a count, not a year.
_CLOCK = rf"{_GAP}(?:[ap]\.?m\b|hrs?\b|hours?\b|noon\b|o['’]?clock)"
_YEAR4 = rf"(?:19|20)[0-9]{{2}}(?![0-9])(?!{_CLOCK})"
_YEAR2 = (
    rf"[0-9]{{2}}(?![0-9a-z%])(?![.:,/][0-9])(?!{_CLOCK})(?!{_DASH}[0-9])(?!/[0-9])"
    rf"(?!\s?(?:{_DASH}|to)\s?[0-9]{{1,2}}\s?(?:[.:][0-9]{{2}}|[ap]\.?m|noon))(?!\s(?:people|[a-z]{{3,20}}s)\b)"
    rf"(?!{_SP}(?![Mm]ay\b){_MONTH})"  # '6 June 10 July': the day of the next one
)
_APOSTROPHE = r"['’‘`´]\s?[0-9]{2}(?![0-9a-z])"
# The year after a day and month: with four figures after a comma or gap, with two after a gap or the same dash.
_OF_YEAR = rf"(?:(?:{_GAP},?{_GAP}|[-/.])(?P<y>{_YEAR4}|{_APOSTROPHE})|(?:{_SP}|[-/.])(?P<y2>{_YEAR2}))?"
_MONTH_YEAR = rf"(?:{_GAP},?{_GAP}(?:of{_SP})?|[-/])(?P<y>{_YEAR4}(?!{_DASH}[0-9]{{2}}(?![0-9])|/[0-9])|{_APOSTROPHE})"
_NUMBER = (
    r"(?:[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty"
    r"|twenty-one|twenty-eight|thirty)"
)
_UNIT = r"(?:days?|weeks?|fortnights?|months?|years?)"
_SEASON = r"(?:spring|summer|autumn|winter|easter|christmas)"
_NTH = r"(?:first|second|third|fourth|last|1st|2nd|3rd|4th)"

# The words at which the grammar stops to look, beside figures. `ANCHOR` finds them all in one pass.
_ANCHOR_WORDS = (
    *"january february march april may june july august september october november december".split(),
    *"jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split(),
    *"next last end early late mid middle start beginning first second third fourth latter".split(),
    *"w/c w/e w/b wc week wk month year fortnight day today tonight tomorrow yesterday".split(),
    *"quarter q1 q2 q3 q4 spring summer autumn winter easter christmas lent michaelmas half term".split(),
)
_CELL_WORDS = tuple("asap a.s.a.p ongoing on-going continuing tbc tbd tba immediate".split())


_TOKEN = r"(?:w/[bce]\b|a\.s\.a\.p|on-going|half-term|q[1-4]\b|[a-z]{1,12})"


def _trie(words: tuple[str, ...]) -> str:
    """The words as one expression that reads each letter once."""
    tails: dict[str, list[str]] = {}
    for word in words:
        if word == "":
            return ""  # a shorter word is enough to stop
        tails.setdefault(word[0], []).append(word[1:])
    branches = [re.escape(head) + _trie(tuple(rest)) for head, rest in tails.items()]
    return f"(?:{'|'.join(branches)})" if len(branches) > 1 else branches[0]


def _anchor(words: tuple[str, ...], before: str) -> Source:
    """A number, or a word that begins like one of these: group 1.

    The first letters are looked at first, for most words fail there.
    """
    firsts = "".join(sorted({word[0] for word in words}))
    return Source(rf"{before}(?=[0-9{firsts}])([0-9]{{1,9}}|(?={_trie(tuple(sorted(words)))}){_TOKEN})")


PATTERNS = (
    Pattern("word", _TOKEN, "w/c 9 June", "9 June"),
    Pattern("space", _SP, " x", "x"),
    Pattern(
        "iso-date",
        rf"(?P<y>{_YEAR4})(?P<s>[-/.])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12][0-9]|3[01])(?![0-9]|(?P=s)[0-9])",
        "2019-11-18",
        "2019-20-18",
    ),
    Pattern(
        "spaced-date",
        rf"(?P<y>{_YEAR4})(?P<s>[ _]|\s?[./-]\s)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12][0-9]|3[01])(?![\w%]|[.,:/-][0-9])(?!{_CLOCK})",
        "2019 11 18",
        "2019 11 18.5",
    ),
    Pattern(
        "year-month-day",
        rf"(?P<y>{_YEAR4})(?P<s>,?{_SP}|[-/._])(?P<m>{_MONTH})(?:{_SP}|(?P=s))(?:the{_SP})?(?P<d>{_DAY})(?![\w%]|[.,:/-][0-9])(?!{_CLOCK})(?!,?\s(?:19|20)[0-9]{{2}}(?![0-9]))",
        "2019 November 18",
        "2019 November 18, 2020",
    ),
    Pattern("iso-month", r"(?P<y>(?:19|20)[0-9]{2})-(?P<m>0[1-9]|1[0-2])(?![0-9-])", "2019-05", "2019-20"),
    Pattern(
        "compact-date",
        r"(?P<y>(?:19|20)[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]|3[01])(?![0-9])",
        "20191118",
        "20191318",
    ),
    Pattern(
        "numeric-date",
        r"(?P<a>[0-3]?[0-9])(?P<s>\s?[-/.]\s?)(?P<b>[0-3]?[0-9])(?P=s)(?P<y>(?:19|20)?[0-9]{2})(?![0-9%]|(?P=s)[0-9])"
        r"(?![^\W\d_])",
        "23.10.19",
        "1.2.3",
    ),
    Pattern(
        "numeric-day-month",
        r"(?P<a>[0-3]?[0-9])(?P<s>[-/.])(?P<b>[0-3]?[0-9])(?![0-9%/]|[.-][0-9])(?![^\W\d_])(?!\s?[ap]\.?m\b)(?!\s+of\b)",
        "12/03",
        "12/03/x",
    ),
    Pattern(
        "day-month",
        rf"(?P<d>{_DAY})(?:(?P<to>{_TO})(?P<w2>{_WEEKDAY}{_SP})?(?P<d2>{_DAY}))?"
        rf"(?:{_GAP}(?:of{_SP}(?:the{_SP})?)?|(?<=[a-z]){_SP}day{_SP}of{_SP}|\s?[-/.]\s?)(?P<m>{_MONTH}){_OF_YEAR}",
        "18th of December, 2019",
        "18 members",
    ),
    Pattern(
        "day-list",
        rf"(?P<d>{_DAY})(?=(?:{_GAP},{_GAP}{_DAY}){{0,4}}{_GAP}(?P<join>,|(?:,{_GAP})?(?:and|&)){_GAP}(?P<d2>{_DAY})"
        rf"{_GAP}(?:of{_SP})?(?P<m>{_MONTH}){_OF_YEAR})",
        "12, 19 and 26 March",
        "12 March and 19",
    ),
    Pattern("to", rf"{_TO}(?:{_WEEKDAY},?{_SP})?(?:the{_SP})?", " – 3 March", " and 3 March"),
    Pattern("and", rf"{_SP}and{_SP}(?:{_WEEKDAY},?{_SP})?(?:the{_SP})?", " and 3 March", " or 3 March"),
    Pattern(
        "the-day",
        rf"(?P<d>(?:0?[1-9]|[12][0-9]|3[01])\s?(?:st|nd|rd|th))\b(?P<of>{_SP}of{_SP}(?P<which>the|this|next){_SP}month\b)?",
        "6th",
        "6",
    ),
    Pattern(
        "after-the-day",
        rf"(?:[^\S\n]{{0,8}}(?:$|[,;:.!?)\]–—\n]))|{_SP}(?:(?:at|to|for|if|by|so|with|but|from|in|which|when|as|because|before"
        rf"|after|via|then|that|please|and|or|until|unless|where|will|was|is){_STOP}|[0-9]{{1,2}}(?:[.:][0-9]{{2}})?\s?[ap]\.?m)",
        " to the Clerk",
        " anniversary",
    ),
    Pattern("month-year", rf"{_MONTH}{_MONTH_YEAR}", "March 2020", "March 20"),
    Pattern("month-dash-year", rf"{_MONTH}[-/](?P<y2>{_YEAR2})", "Dec-19", "Dec 19"),
    Pattern(
        "month-day",
        rf"{_MONTH}{_SP}(?:the{_SP})?(?P<d>{_DAY})(?:(?P<to>{_GAP}(?:{_DASH}|(?:to|or|and){_SP}|[/&]){_GAP})(?P<d2>{_DAY})"
        rf"(?!\s?[.:][0-9]|\s?[ap]\.?m\b))?(?:{_GAP},?{_GAP}(?P<y>{_YEAR4}))?(?![0-9a-z%]|[.:][0-9]|/[0-9])(?!{_CLOCK})(?!\speople\b)",
        "December 18th, 2019",
        "December 10.30am",
    ),
    Pattern("month-number", rf"{_MONTH}{_SP}(?P<y2>{_YEAR2})", "Dec 32", "December 10am"),
    Pattern("month", _MONTH, "Sept", "Seven"),
    Pattern("weekday", rf"(?P<w>{_WEEKDAY})", "Weds", "Wedding"),
    Pattern(
        "weekday-lead",  # 'Monday18th' where a page lost its gap
        rf"{_WEEKDAY}(?:\.?,?{_SP}(?:the{_SP})?|,?(?=[0-9]{{1,2}}(?:st|nd|rd|th|\s)))",
        "Monday, the 18th",
        "Mondays",
    ),
    Pattern(
        "weekday-behind", rf",?{_SP}\(?(?P<w>{_WEEKDAY})(?:\)|(?=\s{{0,8}}(?:$|[,;.)\n])))", " (Friday)", " Friday's"
    ),
    Pattern(
        "weekday-not-alone",
        rf"\.?(?:{_TO}{_WEEKDAY}|{_SP}(?:morning|afternoon|evening|night)s\b|s\b)",
        " to Friday",
        " pm",
    ),
    Pattern("week-later", rf"{_SP}week\b", " week", " weekly"),
    Pattern(
        "financial-year",
        rf"(?P<y>(?:19|20)[0-9]{{2}})(?:\s?{_DASH}\s?|\s?/\s?)(?P<z>(?:19|20)?[0-9]{{2}})(?![0-9a-z%]|[-/.:][0-9])",
        "2019/20",
        "2019/2",
    ),
    Pattern(
        "short-year", rf"(?P<y>[0-9]{{2}})(?:{_DASH}|/)(?P<z>[0-9]{{2}})(?![0-9a-z%]|[-/.:][0-9])", "20-21", "20-21%"
    ),
    Pattern("year", rf"(?P<y>{_YEAR4})(?![a-z%]|[-–/.:,][0-9])(?!\s[a-z]{{3,20}}s\b)", "2020", "2000 homes"),
    Pattern(
        "year-name-behind",
        rf"{_SP}(?:(?P<a>academic|school)|financial|fiscal|municipal){_SP}year\b(?!\s[0-9])",
        " academic year",
        " year",
    ),
    Pattern(
        "year-word-behind",
        rf"{_SP}(?:draft{_SP})?(?:budgets?|accounts|precept|financial|forecast|plan)\b",
        " budget",
        " members",
    ),
    Pattern("quarter-behind", rf"{_GAP}[,(]?{_GAP}(?:q|quarter{_SP})(?P<q>[1-4]){_STOP}", " Q2", " Q&E"),
    Pattern(
        "quarter",
        rf"(?:q\s?(?P<q>[1-4])|quarter{_SP}(?P<q2>[1-4])|quarter(?P<bare>)){_STOP}"
        rf"(?:{_GAP}[,(/]?{_GAP}(?:of{_SP})?(?:the{_SP})?(?:fy\s?|financial{_SP}year{_SP})?"
        rf"(?:(?P<f>(?:20)?[0-9]{{2}})\s?(?:/|{_DASH})\s?(?P<z>(?:20)?[0-9]{{2}})(?![0-9])|(?P<y>{_YEAR4})|(?P<s>{_APOSTROPHE})))?",
        "Quarter 2 2019/20",
        "quarters",
    ),
    Pattern(
        "end-of",
        rf"end(?:{_SP}of{_SP}|{_SP}|-)(?:of{_SP})?(?:the{_SP})?(?:{_DASH}{_GAP})?",
        "end of the month",
        "ended",
    ),
    Pattern(
        "unit",
        rf"(?:(?P<w>this|next|last|current|coming){_SP}(?:the{_SP})?)?(?:(?P<k>financial|academic|school|calendar){_SP})?"
        r"(?P<u>week|fortnight|month|quarter|year)\b(?!['’]s?\b)",
        "next week",
        "next weekend",
    ),
    Pattern(
        "part-of",
        rf"(?:(?:early|late|mid|middle|start|beginning)(?:{_SP}to{_SP}|-to-|/))?(?:(?P<own>early|late|mid)(?:{_SP}(?:in{_SP})?|-|{_DASH})"
        rf"|(?:early|late|mid(?:dle)?|start|beginning|(?:{_NTH}|latter){_SP}(?:week|half|part|fortnight)){_SP}(?:of|in){_SP})(?:the{_SP})?",
        "middle of July",
        "middle July",
    ),
    Pattern(
        "nth-weekday",
        rf"(?P<n>{_NTH}){_SP}(?P<w>{_WEEKDAY}){_SP}(?:of|in){_SP}(?:the{_SP})?",
        "first Monday in May",
        "first Mondays in May",
    ),
    Pattern(
        "week",
        rf"(?:(?:w/[bc]|wc|wk{_SP}c(?:omm(?:encing)?)?|(?P<e>w/e|week{_SP}ending)|week{_SP}(?:commencing|beginning|starting)"
        rf"|(?P<o>week{_SP}of))\.?:?{_GAP})(?:the{_SP})?",
        "week commencing 9 June",
        "week that was",
    ),
    Pattern("month-end", r"month(?:\s|-)end\b", "month end", "month ending"),
    Pattern("today", r"(?P<t>today|tonight|tomorrow|yesterday)\b", "tomorrow", "tomorrows"),
    Pattern(
        "next-unit", rf"(?P<w>next|last){_SP}(?P<u>week|fortnight|month|quarter|year)\b", "next week", "next weeks"
    ),
    Pattern(
        "units", rf"(?P<u>{_UNIT})(?:['’]?s?['’]?{_SP}(?P<x>time|ago|from{_SP}now)\b)?{_STOP}", "weeks' time", "weekend"
    ),
    Pattern(
        "open",
        r"(?:asap|a\.s\.a\.p\.?|on-?going|continuing|tb[acd]|immediate(?:ly)?)(?![^\W_])",
        "ASAP",
        "tobacco",
    ),
    Pattern(
        "season",
        rf"(?:(?:{_SEASON}|lent|michaelmas){_SP}(?:half[ -])?term|new{_SP}year|{_SEASON}|half[ -]term|term){_STOP}"
        rf"(?:{_SP}(?:term|holidays?|break|recess|vacation){_STOP})?"
        rf"(?:{_SP}(?:20[0-9]{{2}}(?:/[0-9]{{2}})?){_STOP})?",
        "autumn term 2021",
        "terms",
    ),
    Pattern(
        "season-noun",
        rf"{_SP}(?:event|fair|fayre|party|newsletter|edition|programme|lights|meeting)s?\b",
        " party",
        " and",
    ),
    Pattern("name-word", r"[^\W_][\w'’&/-]{0,30}|&", "Governors’ meeting", ", the"),
    Pattern("of-the", rf"{_SP}of{_SP}(?:the{_SP})?", " of the Board", " on the"),
    Pattern("run", r"[^\s<>\"]+", "www.a.org/2019/11/18", " 2019/11/18"),
    Pattern(
        "dated-by",
        r"[\s,:;()–—-]*(?:(?:which|that|this)\s+)?(?:dates?\s*)?(?:is|will\s+be|to\s+be|being|was)?\s*"
        r"(?:held|scheduled|arranged|planned|due|set|confirmed|taking\s+place|takes\s+place)?\s*"
        r"(?:for|on|in|at|as)?\s*(?:the\s)?[\s:–—(-]*",
        " is on the ",
        "x",
    ),
)

# Read backwards from a mention, each on a short tail of the text before it.
_TAILS = {
    "counted": rf"(?<![^\W_])(?:(?P<p>within|in){_SP}(?:the{_SP}(?:(?:next|coming|following){_SP})?)?)?"
    rf"(?:{_NUMBER}\s?(?:{_DASH}|to|or)\s?)?(?P<n>{_NUMBER}){_SP}(?:(?P<k>working|clear|calendar|business){_SP})?$",
    "year-name-ahead": rf"(?<![^\W_])(?:(?P<a>academic|school)|financial|fiscal|municipal){_SP}year(?:\s?:|{_SP}of)?"
    rf"{_SP}$",
}


@cache
def compiled() -> dict[str, re.Pattern[str]]:
    """The expressions by id, each compiled once and only when first needed."""
    made = {pattern.id: Source(pattern.regex) for pattern in PATTERNS}
    made.update((name, Source(regex)) for name, regex in _TAILS.items())
    made["anchor"] = _anchor(_ANCHOR_WORDS, "[^a-z0-9]")
    made["anchor-in-cell"] = _anchor(_ANCHOR_WORDS + _CELL_WORDS, "[^a-z0-9]")
    made["anchor-at-once"] = _anchor(_ANCHOR_WORDS + _CELL_WORDS, "")
    return Patterns(made)
