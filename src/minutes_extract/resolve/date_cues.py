"""Words that tell what a date is to an action: its deadline, an event, a reason, or what has gone by."""

from __future__ import annotations

import re
from functools import cache


@cache
def american() -> re.Pattern[str]:
    return re.compile(r"(?:[A-Za-z]{3,9},? )?[A-Za-z]{3,9}\.? \d{1,2}, \d{4}")


@cache
def slashed() -> re.Pattern[str]:
    """From its first stroke on: to look for a stroke is quick."""
    return re.compile(r"/(\d{1,2})/(\d{4}|\d\d)(?![\d/])")


@cache
def first_figures() -> re.Pattern[str]:
    return re.compile(r"(?<![\d/])\d{1,2}$")


@cache
def month_and_number() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.? (?P<n>\d{1,2})(?P<th>st|nd|rd|th)?(?![\d:/.]\d|\d|[ap]m)"
    )


@cache
def number_and_month() -> re.Pattern[str]:
    """'4 May', 'the 4th of May'."""
    return re.compile(
        r"(?<![\d/.:-])\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\b(?!\.? \d{1,2}\b)"
    )


@cache
def in_figures() -> re.Pattern[str]:
    return re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])")


@cache
def counted() -> re.Pattern[str]:
    """How long before: 'a fortnight', '21 days', 'two weeks'."""
    return re.compile(
        r"\b(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}) (?P<unit>day|week|fortnight)s? $",
        re.IGNORECASE,
    )


@cache
def named_day() -> re.Pattern[str]:
    """A day that has a name, in front of the bracket that holds its date: 'by Easter (', 'before the half term ('."""
    return re.compile(
        r"\b(?P<how>by|before|until|in time for|prior to|ahead of) (?:the )?(?:[\w’'-]{1,20} ){0,5}[\w’'-]{1,20}\s?\($",
        re.IGNORECASE,
    )


@cache
def bare_day() -> re.Pattern[str]:
    """A day and a month in figures at the end of the words."""
    return re.compile(r"(?<=[\w)])\s(?P<day>\d{1,2}/\d{1,2})\.?$")


@cache
def for_meeting() -> re.Pattern[str]:
    """'a paper for the Board on': the meeting that words are for, straight before its date."""
    return re.compile(
        r"\bfor (?:(?:the|our|its|their) )?(?:[\w’'&-]{1,20} ){0,5}?(?:meeting|board|committee|council|cabinet|agm|egm|governors|trustees|group|forum|panel|partnership)(?: of (?:(?:the|our|its) )?[\w’'&-]{2,20}(?: [\w’'&-]{2,20}){0,4}?)?(?: (?:on|of|in|at))?(?: the)? ?$",
        re.IGNORECASE,
    )


@cache
def before_event() -> re.Pattern[str]:
    """What is to be done before an event, straight before its day: 'before the workshop on'."""
    return re.compile(
        r"\b(?P<how>before|ahead of|prior to|in time for|in advance of) (?:the|our|its|their) (?:[\w’'&-]{1,20} ){0,5}?[\w’'&-]{2,20} on (?:the )?$",
        re.IGNORECASE,
    )


@cache
def of_event() -> re.Pattern[str]:
    """Words in front of a day that is the event's own: it is confirmed, invited to or reported of."""
    day = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$"
    return re.compile(
        r"\b(?:confirm|propose|suggest|offer|reserve|book|pencil in|announce|diarise|advertise) (?:the date of )?" + day
        + r"|\binvit(?:e|ing)\b[^.;,]{2,60} to (?:the|a|an|our) [^.;,]{3,50} on " + day
        + r"|\b(?:minutes|notes|record|report|feedback|slides|recording|outcome|photographs|photos)s? (?:of|from) (?:the|a|our|its) [^.;,]{3,60} on " + day,
        re.IGNORECASE,
    )  # fmt: skip


@cache
def arranging() -> re.Pattern[str]:
    """Words that arrange for the event itself: then its day is not when they are due."""
    return re.compile(
        r"\b(?:book|arrang|hir|organi[sz]|attend|invit|cater|advertis|publici[sz]|times\b|venue|details)\w*\b",
        re.IGNORECASE,
    )


@cache
def happening() -> re.Pattern[str]:
    """Words for what comes to pass by itself or for an occasion: a month behind them is its own."""
    return re.compile(
        r"\b(?:meetings?|conferences?|events?|fairs?|shows?|f[eê]tes?|festivals?|elections?|agm|visits?|launch|season|seminars?|workshops?|holidays?|summit|inspection|training|courses?|sessions?|concerts?|performances?|tours?|trips?|parade|camp|(?:is|are|be|was|were) (?:\w+ )?(?:held|due|open(?:ing|ed)?)|when|which|that|if|whether|how|where|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b[^.;,]{0,40}$|\b(?:of|for|about|on) \w{2,12}ing\b[^.;,]{0,60}$",
        re.IGNORECASE,
    )


@cache
def lasting() -> re.Pattern[str]:
    """What goes on until a day is not due then: 'hold the price until the end of May'."""
    return re.compile(
        r"\b(?:hold|keep|remain|continue|stay|leave|stand|carry on|valid|open|extend)\b[^.;]{0,60}$", re.IGNORECASE
    )


@cache
def stretching() -> re.Pattern[str]:
    """What reaches to a day is not due then, unless a deadline is moved there: 'a forecast to the end of the year'."""
    return re.compile(
        r".*\b(?:year|months?|weeks?|period|quarter|term) to (?:the )?$"
        r"|(?!.*\b(?:exten|postpone|defer|delay|mov|push|put|bring|brought|carr|adjourn|reschedul)).*\s(?:up |down |now |on )?to (?:the )?$",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def meeting_behind() -> re.Pattern[str]:
    """A meeting that the date in front says the day of: 'the 6 July meeting', 'the July Board'."""
    return re.compile(
        r"\s+(?:[A-Z][\w’'-]*\s)?(?:[Mm]eeting|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Cc]abinet|[Gg]roup|[Ff]orum|[Pp]anel|[Ss]ession|[Aa]ssembly)\b"
    )


@cache
def condition() -> re.Pattern[str]:
    """A condition that is still open where a date comes: 'if there is no reply within three months'."""
    return re.compile(r"\b(?:(?-i:[Ii]f)|unless|in case)\b[^,;.:]{0,70}$", re.IGNORECASE)


@cache
def gone_by() -> re.Pattern[str]:
    """Words that tell of what has happened."""
    return re.compile(
        r"\b(?:was|were|had|has been|have been|last|since|met|took place|held|minutes of|notes of|ago|found|began|came|went|sent|left|gave|made|said|paid|fell|broke|rang|wrote|spoke|won|lost|struck|bought|sold|heard|told|felt|drew|rose|ran|brought|saw|did|got|[a-z]{3,}ed)\b",
        re.IGNORECASE,
    )


@cache
def to_come() -> re.Pattern[str]:
    """Words that tell of what is still to happen."""
    return re.compile(
        r"\b(?:will|would|can|could|to be|next|until|till|before|deadline|due|forthcoming|plans?|proposed|starts?|begins?|opens?|booked|should|shall|must|going to|ends?|expir(?:es|y)|closes?|closing|renewals?|forecast|projected|projections?|estimated?|expected|anticipated|scheduled|arranged|intended|budget(?:ed)?|targets?|future|diar(?:y|ies)|calendar|programme|meeting dates|dates of)\b",
        re.IGNORECASE,
    )


@cache
def reckoned() -> re.Pattern[str]:
    """Words for what is counted up to a day, straight before it: 'balance at', 'since', 'year to', 'letter of'."""
    return re.compile(
        r"(?:\b(?:since|as (?:at|of)|dated|(?:year|quarter|month|period|week|half) (?:to|ended|up to)|ended"
        r"|(?:letter|e-?mail|report|minutes|notes|invoice|statement|reconciliation|visit|flood|storm|accident|incident)s?(?: of| on)?)"
        r"|\b(?:balances?|cash in hand|in hand|funds|reserves|takings|income|receipts|expenditure|spending|payments|arrears|membership|carried forward|brought forward|b/f|c/f)\b(?:,? (?!to\b|in\b)[\w£.’'-]{1,12}){0,3}?)"
        r"(?:(?: at| on| of| to| up to|,|:|-|–|—)?(?: the)? ?)?\(?$",
        re.IGNORECASE,
    )


@cache
def duration_told() -> re.Pattern[str]:
    """A verb in the past right before a span of time, which then says how long it took."""
    return re.compile(
        r"\b(?:was|were|had|[a-z]{3,}ed|paid|done|sent|made|met|gone|sold|dealt with)(?: (?!to\b|that\b|for\b|by\b)[a-z]{1,12}){0,2} $",
        re.IGNORECASE,
    )


@cache
def delivery() -> re.Pattern[str]:
    """Words that make a month the time of delivery, not of some event."""
    return re.compile(
        r"\b(?:board|partners|agenda|meeting|committee|cabinet|council|governors|trustees|group|report(?:ed)?|present(?:ed)?|bring|brought|submit(?:ted)?"
        r"|approv(?:al|ed?)|complet(?:e|ed|ion)|back|deliver(?:ed)?|circulat(?:e|ed)|review(?:ed)?|finalis(?:e|ed)|publish(?:ed)?|due)\b[^.;]{0,40}$",
        re.IGNORECASE,
    )


@cache
def event() -> re.Pattern[str]:
    """Words behind a span of time that count it from an event: 'within two days of playing'."""
    return re.compile(
        r"\s+(?:of|after|from|before|prior to)\s+(?!the (?:meeting|date)\b)(?:\w+ing|the|a|an|each|any|receipt)\b"
        r"|\s+in (?:the |their |your |our )?diar(?:y|ies)\b"
    )


@cache
def within() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:within|tomorrow|today|tonight|in \w+ (?:days?|weeks?|months?)|next week|this week)\b", re.IGNORECASE
    )


@cache
def open_words() -> re.Pattern[str]:
    """Words that say when, and name no day."""
    return re.compile(
        r"\b(?:ASAP|asap|as soon as (?:possible|practicable|practical|is practicable)|straight ?away|immediately|urgently|forthwith"
        r"|in due course|at (?:the|their|his|her|your) (?:earliest|first) (?:opportunity|convenience)|in the (?:near|immediate) future"
        r"|without delay|when(?:ever)? (?:(?:funds|time|resources|money|weather|the weather|staffing|finances) (?:allows?|permits?)|possible|practicable|funds (?:are|become) available))\b"
        r"|\b(?:shortly|soon)(?=\W*$)"
    )


@cache
def occasion() -> re.Pattern[str]:
    """Words that name an occasion without its day as a limit: 'before the next inspection', 'by the end of the season'."""
    return re.compile(
        r"\b(?P<how>by|before|prior to|ahead of|in time for|no later than|over|during|throughout) (?P<what>(?:the )?"
        r"(?:(?:(?:end|start|beginning|close|opening) of |next )(?:(?:the|this|next|our|its) )?(?:[\w’'-]{2,20} ){0,3}?[\w’'-]{3,20}"
        r"|(?:[\w’'-]{2,20} ){0,2}?(?:A\.?G\.?M|E\.?G\.?M|annual (?:general )?meeting|elections?|inspection|audit|f[eê]te|fair|fayre|show|festival|carnival|regatta|launch|open day|season|session"
        r"|whitsun|pentecost|harvest|advent|lady day|michaelmas|holidays?|half[- ]term|term|(?:spring|summer|autumn|winter|easter|christmas)(?: (?:break|recess))?|move|handover|opening|completion)))"
        r"(?=\s*(?:[.,;:)]|$)|\s(?:and|so|to|with|at|via|for|if|or|but|in order)\b)",
        re.IGNORECASE,
    )


@cache
def told_of() -> re.Pattern[str]:
    """What a limit behind belongs to: a clause of its own, or a participle that says which ones are meant."""
    return re.compile(
        r"\b(?:who|which|what|where|whether|how|when|(?-i:[Ii]f)|because|since|unless|due)\b[^.;,]{0,80}$"
        r"|(?<!\bbe )(?<!\bis )(?<!\bare )\b(?!need )(?:[a-z]{3,}ed|done|made|held|left|given|taken|spent|sent|seen|bought|sold|happened) $",
        re.IGNORECASE,
    )


@cache
def made_done() -> re.Pattern[str]:
    """'have the gate painted', 'get the work done': there a participle says what is to be done."""
    return re.compile(r"\b(?:have|get|be|ensure|sure|see)\b[^.;,]{0,60}$", re.IGNORECASE)


@cache
def taken_to() -> re.Pattern[str]:
    """In front of a meeting, that something is brought there."""
    return re.compile(r"\b(?:to|at|for)(?: (?:the|our|its|their))? $", re.IGNORECASE)


@cache
def cell_words() -> re.Pattern[str]:
    return re.compile(
        r"(?:asap|as soon as possible|straight ?away|at once|immediate(?:ly)?|on-?going|tbc|tba|continuing|urgent|.*\bterm\b.*|.*\bmeeting\b.*|when \w+.*|before .*|after .*|by .*|spring|summer|autumn|winter)\.?",
        re.IGNORECASE,
    )
