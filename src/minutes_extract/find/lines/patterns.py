"""Patterns of one line that gives a task: what stands before its words and behind them."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...months import MONTH

_CAPITAL = "A-ZÀ-ÖØ-ÞČĐŁŘŚŠŻŽ"
_DAY = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:[a-z]{0,6}(?:y|il|e|h|st|er)|\.)?"
_WORD = rf"(?:(?!(?:ASAP|TBC|Asap|TBA|DONE|NEW|{_DAY}(?=[ ,.]{{1,2}}(?:\d|[Mm]eeting|[Mm]tg|Board|Committee|Council)))\b)[{_CAPITAL}][\w.’'&-]{{0,30}})"
_ONE = (
    r"(?:(?:[Aa]ll|ALL|[Ee]veryone|[Ee]verybody)\b(?: [a-z]{3,12})?"
    rf"|@[A-Za-z][\w.-]{{0,30}}|(?:[Tt]he )?{_WORD}(?: (?:{_WORD}|of|d[aeiu]|de[lnr]|l[ae]|v[ao]n|\([A-Z]{{1,2}}\))){{0,4}})"
)
_JOIN = r"(?:,\s(?:&|and|or)\s|\s{0,2}[,/&+;]\s{0,2}|\s(?:and|or|and/or|with)\s)"
_LOGIN = r"(?:\s?\([\w.@-]{0,16}\))?"  # behind a name: 'Ann (abl12)', 'Ann (Chair)', 'Ann ()'
OWNERS = rf"{_ONE}(?:{_JOIN}{_ONE}){{0,7}}"
_BODIES = r"(?i:members?|board|team|committee|subcommittee|sub-committee|group|editors?|chairs|co-chairs|volunteers?|trustees|governors|partners|officers|staff|leads|conven[eo]rs|participants|dept\.?|depts\.?|departments|maintainers?|contributors?|developers?|reps|representatives|secretariat|agencies|attendees)"
_HANDLES = rf"@[A-Za-z][\w.-]{{0,30}}(?:(?:{_JOIN}|\s)@[A-Za-z][\w.-]{{0,30}}){{0,5}}"


NEEDS = {name: frozenset(signs) for name, signs in {
    "recorded": "[({", "dated": "-–—→>|([:", "field": ":", "ends": "-–—→|>:", "round": ")]", "round_nicks": ")]", "round_inside": ")]", "handles": "@", "ticked": "✓✔☑✅√✗✘❌:", "stated": ")]",
    "stopped": ".!;", "parted": "-–—", "when_bracket": ")]", "round_dated": ")]", "when_behind": "–—-|", "tagged": "[", "dash_field": "–—-", "dash_said": "-–—:;",
    "coloned": ":", "dashed": "-–—→|", "within": "[(", "everyone": ":", "body": ":–—-", "small": ":–—-)]", "commaed": ",", "noted": "(",
}.items()}  # fmt: skip
"""Signs of which a pattern needs one, behind the words or in front of them."""


_SIGNS = frozenset[str]().union(*NEEDS.values())


def signs_in(text: str, start: int, end: int) -> frozenset[str]:
    """The signs in text[start:end] that patterns need."""
    return _SIGNS.intersection(text[start:end])


@cache
def line_patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "owners": Source(OWNERS),
        "handle": Source(r"@?[A-Za-z][\w.-]{1,30}(?: ?[,&/] ?@?[A-Za-z][\w.-]{1,30})?"),
        # before the words
        "speaker": Source(r"\W{0,3}<[A-Za-z][\w.+-]{0,30}>\s+"),
        "coded": Source(r"\[(?P<number>(?=[^\]\s]{0,12}\d)[A-Za-z0-9][\w./#-]{1,12})\]\s*[:–—-]{0,2}\s*"),
        "tracker": Source(r"(?P<label>(?:ACTION|Action|action|AI|AP)[- ]?#?(?P<number>\d{1,5}(?:[./]\d{1,3})?))\s*[:–—-]{0,3}\s*"),
        "sign": Source(
            r"(?P<yes>[✓✔☑✅☒]|:(?:heavy_check_mark|white_check_mark|ballot_box_with_check):)\ufe0f?\s*|(?P<no>[✗✘❌]|:(?:x|negative_squared_cross_mark):)\ufe0f?\s*"
            r"|(?P<none>[☐→⇒►➔👉☛]\ufe0f?|:point_right:|=+>|-+>|>+|[-•*–](?=\s))\s*"
        ),
        "state": Source(r"[\[(](?P<said>[A-Za-z][A-Za-z /’'-]{1,24})[\])]\s*[:–-]?\s*"),
        "said": Source(r"(?P<said>[A-Za-z/][A-Za-z /’'-]{1,24}?)\s*(?::|\s[–—-])\s+(?=\S)"),
        "fresh": Source(r"new(?: for (?P<who>[A-Za-z][\w’' -]{1,30}))?", re.IGNORECASE),
        "shouted": Source(r"(?P<said>[A-Z][A-Z/’'-]{1,12}(?: [A-Z/’'-]{2,12}){0,2})\s+(?=[A-Z@]?[a-z]|[A-Z]{2,4}\b)"),
        "bracketed": Source(rf"[\[(](?P<who>{OWNERS})[\])]\s*[:–-]?\s*(?=\S)"),
        "bracketed_date": Source(rf"[\[(](?P<who>{OWNERS})(?:\s?[,;:–—-]\s?|\s)(?P<when>(?:by |before |due )?[^\[\]()]{{0,20}}\d[^\[\]()]{{0,20}})[\])]\s?[:–-]?\s{{0,2}}(?=\w)"),
        "coloned": Source(rf"(?:{_ONE}\s?(?:->|→|=>)\s?)?(?P<who>{OWNERS})\s?::?\s+(?=\S)"),
        # people who go by small letters, or are written so: 'ab, cd: ask', '(zed) ask'
        "small": Source(r"(?P<open>[(\[])?(?P<who>[a-z][\w.-]{1,24}(?:(?:, ?| ?[/&+] ?| and )[A-Za-z][\w.-]{1,24}){0,4})(?(open)[)\]]\s?[:–-]?|(?:\s?:|\s[–—-]))\s+(?=\S)"),
        "body": Source(
            r"(?P<who>@?(?:[A-Za-z][\w’'.&-]{0,20}\s){0,4}@?" + _BODIES + r")\s?(?::|\s[–—-])\s+(?=\S)"
        ),
        "dashed": Source(rf"(?P<who>{OWNERS})(?:\s[–—-]{{1,2}}|[–—-]|\s[→|])\s+(?=\S)"),
        "within": Source(rf"{_ONE}\s?[(\[](?P<who>{OWNERS})[)\]]\s?(?::|\s[–—-])\s+(?=\S)"),
        "everyone": Source(r"(?P<who>(?:[Aa]ll|[Aa]nyone|[Ee]veryone|[Ee]verybody)(?: (?!to\b|will\b)[\w.’'-]{2,20}){1,6}):\s+(?=\S)"),
        "commaed": Source(rf"(?P<who>{_ONE}(?:\s?[/&+]\s?{_ONE}|\sand\s{_ONE}){{0,3}}),\s+(?!(?:to|will|shall|should|must|is|has|and|with|agreed|who|which|that|in|at|for)\b)(?=[a-z])"),
        "noted": Source(rf"(?P<who>{OWNERS})\s\([^()]{{2,80}}\)\s?\.?$"),
        "handled": Source(rf"(?P<who>{_HANDLES})[:,]?\s+(?!(?:to|will|shall|should|must|is|has|and|with|agreed)\b)(?=[A-Za-z])"),
        # behind them
        "recorded": Source(r"\s*\{:[^{}\n]{0,80}\}\s*$|\s*\[\s?recorded in\b[^\n]{0,400}$|\s*[\[(](?:\[\d{1,3}\])?https?://[^\s\])]{1,300}[\])]\s*$|\s*\([\w.|-]{1,30},\s\d{1,2}:\d\d(?::\d\d)?\)\s*$", re.IGNORECASE),
        "field": Source(r"(?:[\[(;,.]\s*|\s[–—-]\s|\s(?=\w+:))(?P<label>[A-Za-z]{2,14}(?: [a-z]{2,12}){0,2})\s?:\s*(?P<value>(?:[^;:()\[\]]|;\s(?=[^;:]{2,40}$)){1,60}?)[\])]?\s*\.?$"),
        # fields in brackets, one behind the other: '[assignee] Ann Bell [due] 12 May [status] open'
        "dash_field": Source(r"(?:[.;,]\s{0,2}|\s)(?P<label>(?:[Ll]ead|[Rr]esponsib\w{2,5}|[Aa]ction|[Cc]ompletion|[Tt]arget|[Dd]ue)(?: (?:officer|owner|person|by|date))|(?<=[.;,]\s)(?:Owners?|Lead|Due)|[Oo]wner|[Dd]eadline|[Tt]imescale)\s[–—-]\s(?P<value>[^;:()\[\].–—]{1,50}?)\s?\.?$"),
        # no sign behind the label, nothing else behind the value: 'Lead AB.', 'Action by the Clerk by 6 June', 'Due 6 June.'
        "bare_field": Source(
            rf"[.;]\s{{1,2}}(?:[(\[]\s?)?(?:(?:[Ll]ead|[Oo]wners?|[Rr]esponsible|[Aa]ction(?:ed)?(?: by)?|[Aa]ssigned to|[Tt]o be done by)\s(?P<who>{OWNERS})(?:,?\s(?P<by>(?:by|before|due)\s[^.;]{{3,40}}?))?"
            r"|(?:[Dd]ue(?: by| date)?|[Dd]eadline|[Tt]imescale|[Tt]arget(?: date)?)\s(?P<when>[^.;:]{3,40}?))\s?[)\]]?\.?$"
        ),
        "tagged": Source(r"\s{0,2}\[(?P<label>[A-Za-z]{2,14}(?: [a-z]{2,12}){0,2})\]\s?:?\s{1,2}(?P<value>[^\[\]\n]{2,90})$"),
        "tag": Source(r"\[(?:action|todo|task)(?: item)?\]\s+", re.IGNORECASE),
        "due_behind": Source(r"(?:(?<=[)\]])|(?<=@\w\w)|(?<=@\w{3})|(?<=@\w{4})|(?<=@\w{5})|(?<=@\w{6})|(?<=@\w{7})|(?<=@\w{8}))\s[(\[]?(?:due|deadline)(?: (?:date|by|on))?:?\s(?P<when>[^()\[\]]{3,30})[)\]]?$", re.IGNORECASE),
        "by_when": Source(r",\s(?:(?:due|deadline|date|target)(?: date)?:?\s|(?=by\s))(?=[^,]{0,20}\d|by )"),
        "ends": Source(rf"(?:\s(?:[–—]|-{{1,2}}|->|→|=>|\|)|[–—→]|(?P<colon>:)(?=\s))\s*(?P<who>{OWNERS})\s*\.?$"),
        "round": Source(rf"\s*[\[(](?P<who>{OWNERS})\s?\??[\])]\s*[.;]?\s*$"),
        # people who go by small letters
        "round_nicks": Source(r"\s*[\[(](?P<who>[a-z][\w.-]{1,24}(?:(?:, ?| ?[/&+] ?| and )[a-z][\w.-]{1,24}){0,4})[\])]\s*[.;]?\s*$"),
        # behind the first sentence, with more said of the task after it
        "round_inside": Source(rf"\s[\[(](?P<who>{OWNERS})[\])](?:[.:;]\s|\s(?=[A-Z][a-z]))"),
        "dated": Source(
            rf"(?:\s(?:[–—]|-{{1,2}}|->|→|=>|\|)\s*|[–—→]\s*|(?P<colon>:)\s+|\s*[\[(](?:(?:[Oo]wner|[Ll]ead|[Aa]ction|[Bb]y|[Aa]ssigned to)\s)?)(?P<who>{OWNERS})(?:\s{{0,2}}[,;:–—-]\s{{0,2}}|\s{{1,2}})(?P<when>[^()\[\]|]{{2,90}}?(?:\s\([^()\[\]]{{3,60}}\))?)\s{{0,2}}[\])]?\s{{0,2}}\.?$"
        ),
        # behind a finished sentence: 'Mend the roof. AB – 31 March', 'Mend the roof. AB, CD (by May)'
        "stopped": Source(rf"(?<=[\w)’”][.!;])\s{{1,2}}(?P<who>{OWNERS})(?:\s?[,:;]\s|\s?[–—]\s?|\s-{{1,2}}\s|\s\()(?P<when>[^()\[\]|–—]{{2,60}}(?:\s\([^()\[\]]{{3,40}}\))?)\)?\s?\.?$"),
        # 'Mend the roof (AB) – 31 March', '[AB] by Friday'
        "round_dated": Source(rf"\s*[\[(](?P<who>{OWNERS})[\])]\s{{0,2}}[,;:–—-]?\s{{0,2}}[\[(]?(?P<when>[^()\[\]|]{{3,40}}?(?:\s\([^()\[\]]{{3,60}}\))?)[\])]?\s?\.?$"),
        # behind the owners: '(AB) (by 31 March)', '– Ann Bell [due 3 June]'
        "when_bracket": Source(r"(?<=[\w)\].])\s{0,2}[(\[](?P<when>(?:by|before|due|deadline|for|on|no later than)?:?\s?[^()\[\]]{3,40})[)\]]\s?\.?$", re.IGNORECASE),
        # a day that has a name, and the day itself in a bracket: 'by Easter (9 April)'
        "named_day": Source(r"(?:by|before|until|for|after|in time for)\s(?:the\s)?[\w’'-]{3,20}(?:\s[\w’'-]{1,20}){0,4}\s\((?P<when>[^()]{3,30})\)", re.IGNORECASE),
        "parted": Source(rf"\s[–—-]{{1,2}}\s(?P<who>{OWNERS})\s[–—-]{{1,2}}\s(?P<when>[^–—]{{2,50}}?)\s?\.?$"),
        # behind a task whose owners stand in front: '… – by 13 May', '… – next meeting'
        "when_behind": Source(r"\s(?:[–—-]{1,2}|\|)\s(?P<when>[^–—|]{3,60}?)\s?\.?$"),
        "soon": Source(r"(?:(?:by|before|until|between|in time for|within|at the latest by|(?P<loose>for|at|to))\s(?:the\s)?\S[^–—]{2,50}|asap|as soon as possible|immediately|straight ?away|at once|now|today|tomorrow|tonight|this week|next week|on-?going|(?:the )?next (?:meeting|mtg)|tbc|urgent)", re.IGNORECASE),
        "whenever": Source(
            r"(?:asap|as soon as (?:possible|practicable)|on-?going|(?:date |timescale )?(?:tbc|tba|tbd|to be (?:confirmed|agreed|fixed|set|advised))|no date(?: (?:yet|set))?|immediately|urgent|(?:(?:by|at|for|to|before) )?(?:the )?(?:next|" + MONTH + r"|agm|annual general) (?:meeting|mtg|board|committee|council|forum|agm)"
            r"|(?:before|by|after|until|in time for|at) (?:the )?(?:agm|[a-z][\w’'-]{2,14}(?: [a-z][\w’'-]{2,14}){0,3}))\.?", re.IGNORECASE),
        "handles": Source(rf"\s+(?:[–—-]\s+)?(?P<who>{_HANDLES})\s*\.?$"),
        "ticked": Source(r"\s*(?P<yes>[✓✔☑✅√]|:(?:heavy_check_mark|white_check_mark|ballot_box_with_check):)\ufe0f?\s*$|\s*(?P<no>[✗✘❌]|:x:)\ufe0f?\s*$"),
        "stated": Source(r"\s*[\[(](?P<said>[A-Za-z][A-Za-z /’'-]{1,24})[\])]\s*\.?$"),
        "dash_said": Source(r"(?:\s[–—-]{1,3}\s*|\s?[–—]\s?|[:;]\s+)(?P<said>[A-Za-z/][A-Za-z /’'-]{1,24}?)\s*[.!]?$"),
        "bare_said": Source(r"\s(?P<said>[A-Za-z]{4,12})\s*\.?$"),
        "nicks": Source(
            r"(?P<who>@?[A-Za-z][\w-]{1,20}(?:(?:,\s|\s?[/&+]\s?|\sand\s)@?[A-Za-z][\w-]{1,20}){0,5})"
            r"\s+(?:(?P<cue>to|will|shall|should)\s+(?!be\b))?(?P<verb>[a-z][a-z-]+)"
        ),
        "doing": Source(rf"(?P<who>{OWNERS})\s+(?:is\s|are\s)?(?P<verb>[a-z]{{2,16}})\s(?=\w)"),
        "has_done": Source(rf"(?:(?<=[–—:.-]\s)|(?<![^\s])(?<!\w\s))(?P<who>{OWNERS})\s(?:has|have|had|is|was|will|[a-z]{{2,}}ed)\b"),
        "led": Source(r"(?P<who>(?:[A-Z]{2,4}|[Aa]ll|[Ee]very(?:one|body))(?:\s?[/,&+]\s?[A-Z]{2,4}){0,5})\s+(?!(?:is|are|was|were|has|have|had|said|will|would|and|or|also|in|at|on)\b)(?![a-z]+ed\b)(?=[a-z])"),
        "ask": Source(r"\?\s*$"),
    })  # fmt: skip


@cache
def group_patterns() -> dict[str, re.Pattern[str]]:
    """Lines that head the tasks of one owner."""
    return Patterns({
        "possessive": Source(rf"\W*(?P<who>{_ONE})[’']s?\s+(?:[a-z]+ )?(?:[Aa]ctions?|[Tt]asks?|ACTIONS?|TASKS?)(?: [a-z]+)?\s*:?\s*$"),
        "for_whom": Source(rf"\W*(?:[Aa]ctions?|ACTIONS?|[Tt]asks?|To ?[Dd]o)(?: [Ii]tems?| [Pp]oints?)?\s+(?:for|on|by|assigned to)\s+[“\"‘']?(?P<who>{OWNERS}|(?<=[“\"‘'])[a-z][a-z ]{{2,24}})[”\"’']?(?:\s\([^()]{{2,40}}\))?\s*:?\s*$"),
        "doers": Source(rf"\W{{0,3}}(?P<who>{_ONE}{_LOGIN}(?:{_JOIN}{_ONE}{_LOGIN}){{0,7}})(?:\s(?P<cue>to|will|shall)(?P<verb>(?:\s[a-z]{{2,14}}){{1,2}})?)?\s{{0,2}}[:–-]?\s*$"),
        "body": Source(rf"\W*(?P<who>(?:[A-Z][\w’'.&-]{{0,20}}\s)(?:[\w’'.&-]{{1,20}}\s){{0,3}}{_BODIES})\s*:?\s*$"),
        "name": Source(
            r"\W*(?:\d{1,2}[.)]\s*)?(?P<who>@?[A-Za-z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30}){0,2}" + _LOGIN +
            r"(?:(?:\s?[/&,+]\s?|\sand\s)[A-Z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30})?" + _LOGIN + r"){0,3})\s*:?\s*$"
        ),
    })  # fmt: skip
