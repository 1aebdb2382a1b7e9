"""Patterns of a header and of the announcement of the next meeting."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.cues import Cues
from minutes_extract.patterns import Patterns, Source

from ...lexicons import phrases
from ...months import BEGUN, MONTH
from ..numbers import WORDS

BOUNDS = Cues(
    (
        "meeting",
        "close",
        "end",
        "ended",
        "finish",
        "adjourn",
        "conclu",
        "opened",
        "called",
        "commenc",
        "session",
        "chair",
        "time",
        "call",
        "cto",
        "order",
        "began",
        "start",
        "wound up",
        "broke up",
        "wrapped",
        "packed",
        "done ",
        "over ",
        "rose",
        "under way",
    )
)
"""A passage that holds none of these does not say when the meeting began or ended."""
NEEDS = {
    "closed": Cues(
        (
            "clos",
            "end",
            "finish",
            "conclu",
            "adjourn",
            "rose",
            "terminat",
            "over",
            "stopped",
            "wound up",
            "broke up",
            "wrapped",
            "packed",
            "done",
        )
    ),
    "opened": Cues(("open", "start", "held at", "commenc", "began", "convened", "call", "under way", "underway")),
    "opened_bare": Cues(("cto", "call", "start", "open", "began", "begun", "commenc", "convened")),
}
"""Words, in lower case, of which each of these patterns needs one."""

UPCOMING = Cues(
    (
        "next",
        "Next",
        "NEXT",
        "future",
        "Future",
        "FUTURE",
        "eeting No",
        "eeting no",
        "Meeting ",
        "h meeting",
        "t meeting",
        "d meeting",
        "ame again",
        "ee you",
        "orthcoming",
        "ORTHCOMING",
        "reconvene",
        "djourned",
        "pcoming",
        "PCOMING",
        "chedule of",
        "CHEDULE OF",
        "eeting dates",
        "ates of meetings",
        "ATES OF MEETINGS",
        "EETING DATES",
        "ONM",
        "oNM",
        "meet again",
        "moved to",
        "DATES",
        "Dates",
        "dates",
        "Diary",
        "DIARY",
    ),
    exact=True,
)
"""A passage of the body that holds none of these does not announce the next meeting."""

_NOT_FIXED = r"\b(?:to be|not yet|will be) (?:\w+ )?(?:agreed|confirmed|announced|arranged|fixed|decided|set|advised|notified|circulated|determined)\b"
_ROOMS = r"hall|library|room|school|office|church|pavilion|centre|corridor|workshop|lounge|studio|kitchen|foyer|caf[eé]|bar|pub|gym|canteen|clubhouse|shed|barn|chapel|vestry|boardroom|theatre|house|hotel|shop|home|garage|garden"

PUBLIC = Cues(("public", "press", "parishioner", "resident", "elector"))
"""A passage that holds none of these counts nobody of the public."""


_OF_DATE = r"(?:(?:date|time|venue|place|details)s?(?:,? (?:&|and|/)? ?(?:date|time|venue|place)s?)*\s+(?:and [a-z]+ )?(?:of|for)\s+)?"
"""'Date and time of', which may stand before the next meeting."""
_DAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|(?:the )?\d{1,2}(?:st|nd|rd|th)\b|(?:\d{1,2} )?" + MONTH + r" \d"
    r"|\d{1,2} (?:" + BEGUN + r")|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b)"
)
"""How a day begins."""
SITTINGS = (
    "(?:" + "|".join(phrases("headings.next_meeting.sittings")) + r")(?!\w)"
    r"(?=\W*(?:$|\d|[–—:(-]|(?:is|will|would|to be|has been|was|on|in)\s|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b))"
)
"""A meeting called by the name of those who sit, right before what is told of it: 'Next Executive: 6 May', 'the next Court is on'."""


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    number = rf"\d{{1,4}}|{WORDS}"
    return Patterns({
        "title": Source(r"\b(?:minutes|notes|meeting|record)\b", re.IGNORECASE),
        "ordinal_word": Source(r"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]{4,6}teenth|[a-z]{3,5}tieth|hundredth"),
        # a house of learning or the like by what it is of
        "housed": Source(r"(?:[A-Z][\w’'-]{1,20} ){0,3}(?:School|College|Museum|Theatre|House|Library|Hospital|Court|Academy|Church) of (?:the )?[A-Z]"),
        "minutes_of": Source(
            r"\b(?:(?:draft|approved|confirmed|unconfirmed|action|summary)\s+)*(?:minutes|notes|record|proceedings|summary|report(?=\s+of\s+(?:the\s+|an?\s+)?(?:[a-z]+\s+){0,4}meeting\b))(?:\s+(?:and|&)\s+(?:actions?(?:\s+points)?|decisions|notes|minutes))?\s+(?:of|from|for)\s+(?:(?:the|a|an):?\s+)?"
            r"(?:(?:(?:annual|ordinary|extraordinary|special|general|monthly|quarterly|regular|full|public|virtual|remote|statutory|inaugural|emergency|urgent|adjourned|informal|joint|weekly|fortnightly|committee|council|board|\d{1,4}(?:st|nd|rd|th)|[a-z]{2,12}(?:teenth|tieth|fth|xth|nth|hth)|first|second|third|(?:twen|thir|for|fif|six|seven|eigh|nine)ty[ -](?:first|second|third|[a-z]{3,6}th)|hundredth)\s+)*(?:meeting|session|proceedings)\s+(?:(?:no\.?|number)\s*\d{1,4}\s+)?(?:of|for|from)\s+(?:the\s+)?)?",
            re.IGNORECASE,
        ),
        "plain_key": Source(r"(?P<label>start|end|location|venue|place|where|when|held[ _-](?:at|in)|time|body|group|committee|sig|SIG|working[ _-]group|(?:next|close|start|end|scheduled|meeting|date-of-next)[ _-](?:meeting|time))\s*[:=]\s+(?=\S)"),
        "bare_key": Source(r"(?P<label>Location|LOCATION|Venue|VENUE|Place|PLACE|Where|WHERE)\s+(?=[A-Z])"),
        "time_behind": Source(r"\s{0,2}(?:\d{1,2}[:.]\d\d(?![./:]?\d)|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|(?:12 )?noon\b|midday\b)", re.IGNORECASE),
        "day_behind": Source(r"\s*(?:[A-Za-z]{3,9},?\s+)?(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-]|[A-Z][a-z]{2,8}\.?\s+\d{1,2},|\d{4}-)"),
        "year_behind": Source(r",?\s+\d{1,2}:\d\d(?::\d\d)?\s+(?:[A-Z]{3,5}\s+)?(?P<year>(?:19|20)\d\d)\b"),
        # 'Host: Ann Bell', ':Author: Ann Bell': a line about something else
        "other_label": Source(r"\W{0,4}[^\W\d][\w/ ]{1,26}:\W{0,4}\s"),
        "stamped": Source(r"\d{6}"),
        "stamp": Source(r"\s*\d{4}-\d\d-\d\d[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\s*"),
        "midnight": Source(r"\d[T ]00:00(?::00)?(?:Z|\s?[+-]\d\d:?\d\d)?\s*$"),
        "log_name": Source(r"(?:https?://|\b\w{1,60}/)\S{1,160}?[./_-](?P<day>(?:19|20)\d\d-\d\d-\d\d)(?!\d)"),
        "channel": Source(r"#[\w-]{2,40}:\s+"),
        "open_end": Source(r"\b(?:to|will|would|should|the|a|an|and|or|of|for|by|at|on|in|with|from|next|last|please)$", re.IGNORECASE),
        "front_matter": Source(r"^(?:(?:public|private|open|closed|final|official) (?:session|part|minutes|meeting|items?|agenda|draft|version|document)\b|draft|confidential|restricted|version|ref|dear|hi|hello|welcome|home|skip|transparency)\b", re.IGNORECASE),
        # in a title, what says nothing of whose it is: 'Draft minutes of the', 'weekly call', '12th meeting of', 'No. 7'
        "title_words": Source(
            r"(?<![\w-])(?:(?:draft|final|approved|unapproved|confirmed|unconfirmed|summary|action|annual|general|regular|ordinary|special|extraordinary|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|virtual|online|interim|inaugural|official|public|business|emergency|urgent|joint|open|closed|full|informal|formal|extra-ordinary|\d{1,4}(?:st|nd|rd|th)|first|second|third)\s+){0,4}"
            r"(?:minutes|notes?|agenda|meetings?|mtgs?|(?:tele|video)?conference calls?|telecon(?:f|ference)?s?|telcos?|calls?(?! to order)|sessions?|proceedings|(?:summary|record)(?= of\b))(?:\s+(?:and|&)\s+(?:actions?(?: points)?|decisions|notes|minutes)(?= of\b))?(?![\w-])"
            r"(?:\s*[#№]\s*\d{1,4}|\s+(?:no\.?|number|nr\.?)\s*\d{1,4}|\s+\d{1,3}(?=\s*(?:[-–—,:(]|$)))?"
            r"(?:\s+(?:of|from|for|held|on|at)(?!\w)){0,2}(?:\s+(?:the|a|an)(?=\s))?",
            re.IGNORECASE,
        ),
        "place_next": Source(r"\b(?:at|in)\W*$|\b(?:at|in)(?: the| an?)\W*$", re.IGNORECASE),
        "title_hint": Source(r"minutes|record of|notes?\b|agenda|meeting|mtg|\bcall|conf|telco|session|proceedings|summary", re.IGNORECASE),
        "told": Source(r"\b(?:took|convened|opened|started|posted|is|are|was|were|will|has|have|had|be|can|shown|please|welcome[ds]?|thanked|read|see)\b", re.IGNORECASE),
        "title_joint": Source(r"\s[–—|/@>·-]{1,2}\s|:\s|\s?[()\[\]{}]\s?|\s?[#№]\s?\d{1,4}\b|,?\s(?:[Nn]o\.?|[Nn]umber|NO\.?)\s?\d{1,4}\b|,\s(?=\d{1,4}(?:st|nd|rd|th)\b)"),
        "title_lead": Source(r"(?:[\s,;:.–—|/&>#*_-]|(?:of|the|from|for|and|on|at|a|an|(?:bi-?)?weekly|fortnightly|monthly|quarterly|\d{1,4}(?:st|nd|rd|th))(?=\s))+", re.IGNORECASE),
        "title_tail": Source(r"(?:[\s,;:.–—|/&>*_-]|(?<=\s)(?:of|the|from|for|and|on|at|in|held|a|an|(?:bi-?)?weekly|monthly|quarterly|regular|annual|committee(?= meeting))(?=\s|$))+$", re.IGNORECASE),
        # where words of the time and place begin: 'held on', 'which took place in'
        "title_when": Source(r"(?<!\S)(?:(?:which|that|was|were) ){0,2}(?:held|convened|took place|taking place)(?= (?:in|at|on|by|via|over|from|between|virtually|remotely|online)\b|\W*$)", re.IGNORECASE),
        "title_open": Source(r"(?:[\s,;:.–—|/>*_([{-]|(?<=\s)(?:of|the|a|an|from|for|and|on|at|in|dated?|was|were)(?=\s*$))+$", re.IGNORECASE),
        "not_title": Source(r"^\W*\d{1,2}(?:\.\d{1,2}){0,3}[.):]?\s(?!\d{4}|[A-Z][a-z]{2,8},? \d{4})|://|@\w|\b(?:review|approv\w+|adopt\w+|accept\w+|confirm\w+) (?:of )?(?:the )?(?:\w+ )?(?:minutes|notes|agenda)|\broll call\b|\bby\b|\b(?:next|previous|last) (?:meeting|call)\b|\b(?:posted|published|updated|created|modified|revision|uploaded|recording|download)\b", re.IGNORECASE),
        "told_body": Source(r"(?:\b[Mm]eeting (?:(?:has been|was|is) )?(?:held )?(?:of|for) (?:the )?|\bwelcomed? [^.;]{0,80}?\bto (?:the|our) )(?P<name>[A-Z][\w’'&-]{1,20}(?: (?:of |the |and |for |& )*[A-Z][\w’'&-]{1,20}){1,8})"),
        "lettered": Source(r"[\w)] (?:CG|WG|SWG|IG|TC|TSC|SC|SIG|TF|AG|BG)$|^(?:[A-Z][\w-]{1,20} )?(?:SIG|WG|TF|sig|wg)[ -][A-Za-z][\w-]{1,30}$"),
        "number_behind": Source(r",?\s(?:(?:No\.?|no\.|NO\.?|Number|Nr\.?)\s?\d{1,4}|[#№]\s?\d{1,4})\W*$"),
        # behind a name, its year, day or kind of paper: 'Mill Trust 2026', 'Audit Panel Report'
        "name_tail": Source(r"(?<=\w) (?:(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?|(?:19|20)\d{6}|(?i:reports?|documents?|papers|draft|unapproved|unconfirmed))$"),
        "not_called": Source(r"\b(?i:board|committee|council|meeting) (?i:rooms?|chambers?)\b|^to\b|^(?:UTC|GMT|BST|[CE]E?ST|[ECMP][SD]?T|[ECMP]T|at|in|on|by|via|from|Back|Home|Main [Pp]age|Skip|Top|Index|Archive)\b|[→←»«|>]|\d[:.]\d\d|^(?:19|20)\d\d\s"),
        "crumbs": Source(r"(?:\s(?:[|>»›→·•/]|-\s?>|::)(?:\s|$).*){2}|^\s*(?:Home|Main [Pp]age|Index)\s(?:[|>»›→/]|-\s?>)"),
        "sentence_like": Source(
            r"\w_\w|\.\w{3,4}$|^[\[@>*]|[?!]|[a-z]['’]s (?:here|there|not)\b|(?<=\s)(?:to|with|before|after|about|that|who|which|asap|by|than|if|so) [a-z]|(?<=[a-z]) (?:the|an?|our|their|its|his|her|this|these) [a-z]|^(?i:ok|yes|let|please|we|i|they|he|she|it|you|these|those|this|there)\b(?!\.)|\b(?:is|are|was|were|will|would|should|has|have|had|called|chaired|opened|welcomed|moved|seconded|reported)\b|\s\+\w|\b[a-z]{3,}ed by\b|^[A-Z][a-z]{2,}ed by\b",
        ),
        "meeting_of": Source(r"\b[Mm]eeting\s+(?:of|for)\s+(?:the\s+)?(?=[A-Z])"),
        "address": Source(r"\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\w.’'-]*\s+){1,4}(?:Rd|RD|St|ST|Ave|AVE|Blvd|BLVD|Dr|DR|Ln|LN|Hwy|HWY|Ct|CT|Pkwy|PKWY)\b"),
        "after_body": Source(
            r"\s+(?:(?:annual |ordinary |extraordinary |general |monthly |bi-monthly |quarterly |weekly |bi-?weekly |fortnightly |regular |full |special |virtual |online |business |emergency |public )*(?:meetings?|mtgs?)\b|(?:tele)?conference calls?\b|telecon(?:f|ference)?\b|telco\b|calls?\b|held\b|minutes\b|notes\b|was\b|met\b|AGM\b|EGM\b|(?:(?:at|in|to) )?which\b|that\b|on (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun)|at\s+\d)|\s[–—-]{1,2}\s|:\s|\s\|\s|\s*\((?![^()]{1,12}\)\s+[A-Z])|,?\s+minutes\b|,?\s(?:no\.?|number|nr\.?)\s?\d|\s?[#№]\s?\d|,\s\d{1,4}(?:st|nd|rd|th)\b",
            re.IGNORECASE,
        ),
        "not_meeting_date": Source(r"\b(?:(?<!\bat )(?<!\bby )(?<!\bat the )(?<!\bby the )(?<!\bat our )(?<!\bat its )next[ _-](?:\w+ )?meeting|published|posted|previous meeting|last meeting|(?:approved|confirmed|agreed|adopted|signed)(?: on| at)?(?= \d| [a-z]*day)|circulated|printed|(?:last )?(?:updated|modified|edited|revised)|revision (?:as )?of|retrieved|issued|created|uploaded|deadline)\b", re.IGNORECASE),
        "not_this_date": Source(r"\b(?:actions?|action items|matters|points|issues) (?:arising |agreed |carried over )?(?:from|of|since|at)\b[^.;:]{0,30}\bmeeting (?:of|on|held on)\s*$|\b(?:minutes of (?:the )?(?:\w+ ){0,2}(?:previous|last)|previous meeting|last meeting|(?<!\bat )(?<!\bby )(?<!\bat the )(?<!\bby the )(?<!\bat our )(?<!\bat its )next meeting|approv(?:al|e|ing) (?:of )?(?:the )?minutes|approved the minutes)\b[^.]{0,60}$|\b(?:approv(?:al|e|ing)|approved the)\b.{0,30}\bminutes of\b.{0,20}$", re.IGNORECASE),
        "approved_behind": Source(r"[^.;]{0,60}?\b(?:(?:were|was|having been|be) (?:\w+ ){0,3}(?:approved|agreed|confirmed|accepted|signed|adopted|taken as|read)|as (?:a |an )?(?:true|correct|accurate))\b", re.IGNORECASE),
        "clock_alone": Source(r"\W*(?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)(?:\s?(?:to|until|till|[–—-])\s?(?P<h2>[01]?\d|2[0-3])[.:](?P<m2>[0-5]\d))?\W*"),
        "meeting_rooms": Source(r"\W*(?:[A-Z]\w+ )?[Mm]eeting [Rr]ooms?\b"),
        "meeting_word": Source(r"\s*\b(?:meetings?|(?:tele)?conference calls?|telecon(?:f|ference)?|telco|calls?|minutes|notes)\b", re.IGNORECASE),
        "mail": Source(r":?(?P<field>From|To|Cc|Sent|Date|Subject|Reply-To|Message-ID|Title|Category|Categories|Slug|Tags|Authors?|Layout|Modified|Summary|Status|Url|Save_as|Created|Updated|Revised)\s*:\s+", re.IGNORECASE),
        "stuck": Source(r"(?<=[\dmM])(?=(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"),
        "label": Source(r"(?:(?<=\s)|(?<=^)|(?<=\|)|(?<=[\w).])(?=(?:Date|Time|Venue|Location|Place|Start|End|Where|Present|Chair)\b))(?P<label>[A-Z][A-Za-z]{1,15}(?: (?:and|&|of|to|at)? ?[A-Za-z]{1,12}){0,3})\s*(?::|–(?=\s))\s*"),
        # what may stand between the words for the next meeting and its month
        "to_month": Source(r"\W*(?:(?:to be|tb[ca]|will|would|take place|held|arranged|agreed|confirmed|fixed|set|scheduled|planned|provisionally|probably|likely|some ?time|the|in|for|during|early|late|mid|date|is|be|a|and|but)\b\W*){0,8}", re.IGNORECASE),
        "month_alone": Source(r"\s?(?:$|[,.;:()–—-]|(?:date|time|tb[ca]|but|and|at|with|to be|after|before)\b)", re.IGNORECASE),
        "led_in": Source(r"\s*(?:in|at|via)\s+(?=(?:the\s)?[A-Z])"),
        "by_means": Source(r"\s*(?:via|by|at|in|on)\s+(?=[A-Z])"),
        "held_place": Source(r"\b(?:[Hh]eld|[Mm]et|meeting|Meeting (?=of)|convened|took place|order)\b[^;]{0,90}?\b(?:in|at|via)\s+(?P<the>the\s+)?(?=[A-ZÀ-ÖØ-Þ]|(?:[a-z]{2,14} ){0,2}(?:" + _ROOMS + r")\b|\d{1,4}[a-z]?,? (?:[A-Z][a-z]+ ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Square|Place|Row|Terrace|Gardens|Crescent|Court|Hill|House|Cottages?|Mews|Hall|Park|Green|Wharf|Quay|Buildings|Walk|Rise|Grove|View)\b)|\b(?:HELD|MEETING)\b[^;]{0,90}?\b(?:IN|AT|VIA)\s+(?P<the2>THE\s+)?(?=[A-Z])"),
        # how they met, where no place is said: 'held remotely by Zoom', 'held online'
        "held_means": Source(r"\b(?:[Hh]eld|[Mm]et|[Mm]eeting|convened|took place)\s+(?:(?P<how>remotely|virtually|online)\b\s*)?(?:(?:by|on|over|using|through|via)\s+(?:means of\s+)?(?P<means>(?:(?:MS|Microsoft)\s)?(?:Zoom|Teams|Skype|Webex|Google Meet|(?:video|tele)[ -]?(?:conference|conferencing|call|link)|conference call|telephone|phone)\b))?"),
        "no_place": Source(r"(?:MS |Microsoft )?$|(?:PRESENT|ATTENDANCE)\b", re.IGNORECASE),
        "linked": Source(r"[\s<(]*(?P<link>https?://[^\s<>()\[\]]{3,200}[^\s<>()\[\].,;:|])"),
        "place_stop": Source(r":?\s*https?://|\s\((?=[a-z]+ [a-z]+ \w|[^()!?]{3,40}[!?]\))|,?\sfollowed\sby\b|;(?:\s|$)|\sby\s(?:the\s)?(?:[Mm]ayor|[Cc]hair\w*|[Pp]resident|[Vv]ice|[Dd]eputy|Cllr|Councill?or|Mr|Mrs|Ms|Dr|[Cc]lerk)\b|(?<=[a-z]{2})\.(?:\s|$)|\s\||\s(?:for the purposes?|with|when|where|which|was|were|following|immediately|after|before|to consider|to discuss|commencing|beginning|starting|called|COMMENCING|STARTING)\b"),
        "predicate": Source(r"^(?:From|Retrieved|Jump|Posted|By|Home|Created)\b|\b(?:met|held|took|convened|opened|called|started|posted|(?:group|committee|board|council|panel|forum|team) (?:teleconference|telecon|call|meeting)|is|are|was|were|will|has|have|had|be|can|may|shown|please|welcome[ds]?|thanked|read|see)\b|[?!]", re.IGNORECASE),
        "bare_time": Source(r"[\s,;:/|@–-]*(?:\bat\s+|\bfrom\s+)?(?<![\d.:£])(?<![Rr]oom )(?<!Floor )(?<!Suite )(?<!Unit )(?<!Item )(?<!item )(?<!No\. )(?P<h>[01]?\d|2[0-3])[.:](?P<m>[0-5]\d)(?![\d%.:]\d|%)"),
        "four_figures": Source(r"[\s,;/|@–-]*(?:\bat\s+|\bfrom\s+)?(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?=\s*(?:[,;.)(/|–-]|$|hrs?\b|h\b|in\b|at\b))"),
        "four_range": Source(r"\W*(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)\s?(?:[–—-]|to|until)\s?(?P<h2>[01]\d|2[0-3])(?P<m2>[0-5]\d)(?!\d)"),
        "four_behind": Source(r"\s*(?:\bat\s+|[:@–-]\s*)(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?!\d|[.,:/-]\d)"),
        "at_four": Source(r"\b(?:at|@|from|time:?)\s(?:[01]\d|2[0-3])[0-5]\d\b"),
        "stuck_key": Source(r"(?<=\w)(?P<label>Date|Time|Venue|Location|Place|Start|End|Where)$"),
        "time_label": Source(r"\W{0,4}(?:[Tt]ime|TIME|[Ss]tarts?|[Ss]tart time|[Ff]rom)\W{0,6}"),
        "date_label": Source(r"\W{0,4}(?:[Dd]ate|DATE|[Ww]hen|[Dd]ay)(?: and [Tt]ime)?\s*:\W{0,6}"),
        # an hour alone: 'at 2, same place'
        "bare_hour": Source(r"[\s,;–-]*(?:\bat\s+|@\s*)(?P<h>1\d|2[0-3]|[1-9])(?:[hu]\b|(?=\s*(?:[,.;]|$|in\b|at\b)))"),
        # what stands around the words for the next meeting in a heading: 'To note the date of …', '… 2026/27'
        "framed": Source(r"(?:to (?:note|agree|confirm|set|fix|decide|receive|consider|arrange)|confirmation of|agreement of|arrangements? (?:for|of)|reminder of|(?P<both>.{3,50}?) (?:and|&)(?= (?:the )?(?:dates?|next|future) ))\s+(?:the\s+|our\s+)?", re.IGNORECASE),
        "of_year": Source(r"(?: (?:for|in))? (?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d){1,2})?\W*$", re.IGNORECASE),
        "same_time": Source(r"\bsame time\b", re.IGNORECASE),
        "upcoming": Source(
            r"\b(?:next|forthcoming|future|upcoming)[\s_-]+(?!(?:week|month|year)['’])(?P<whose>(?:[\w'’&-]{1,20}\s+){0,4}?)(?:meetings?|mtgs?|calls?|session|telecon(?:f(?:erence)?)?|telco|sync|sitting|committee|board|forum|council|gathering|plenum|plenary|assembly|get-together|interim|meet-?up|catch-?up|hangout|video ?call|a\.?g\.?m\b\.?|" + SITTINGS + r")(?!\w)"
            r"|\bdonm\b(?P<w5>)|(?:^|[.!?;|]\s+|\s{2,})Next(?: one| date| time| day|(?-i: [A-Z][A-Z&]{1,5}))?\s*:(?P<w2>)|(?:^|[.!?;|]\s+|\s{2,})(?:(?:and |the )?next(?: one| time| date| day(?= is\b| will be\b|:)| get-?together| up)?|same again|see you(?: all)?(?: then| again| next)?)(?: is| will be| on| it['’]s|:){0,2}(?=,?\s(?:on )?" + _DAY + r")(?P<w10>)|\bdates? of next(?=\s*[:–—-])(?P<w8>)|\b(?:meet again|reconvene|next meet|meet next|met next)\b(?P<w3>)|(?:^|[.!?;|]\s{1,3})\W{0,4}(?:the )?(?:(?:\d{1,4}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) meeting(?: of (?:the )?[a-z ]{3,40}?)?|(?:[a-z]{4,12} ){0,2}?meeting (?:no\.?\s?|number |#)?\d{1,4})(?=,? (?:(?:will|shall) (?:be|take|now|also|then|meet|happen)|is (?:on|fixed|set|scheduled|planned|arranged|due|to (?:be|take))|takes place|has been (?:fixed|set|arranged|scheduled))\b)(?P<w9>)|\bthe next one (?=is\b|will\b|would\b)(?P<w7>)|\bmeeting (?:date )?(?:has been |is |was )?moved to\b(?P<w4>)|(?:\b(?:meeting|session|committee|board|council|forum|group|panel|chair(?:man|person)?|we)\b[^.]{0,40}?\b|(?:^|[.!?]\s{1,3}))adjourned (?:the meeting )?(?:until|till|to)\b(?P<w6>)",
            re.IGNORECASE,
        ),
        "of_body": Source(r"\s+of (?:the |our )?(?P<body>[\w’'&-]{2,20}(?: (?!is\b|was\b|will\b|on\b|at\b|in\b|to\b)[\w’'&-]{2,20}){0,4})"),
        # headings over what is done with the minutes of the meeting before
        "of_before": Source(r"\b(?:minutes|notes) (?:of|from) (?:the |our )?(?:last|previous|prior|past)\b|\b(?:last|previous|prior|past) (?:\w+ )?(?:meeting|minutes|notes)\b|\bmatters arising\b|\b(?:approv|confirm|adopt|accept)\w{1,6} (?:of )?(?:the )?(?:\w+ )?(?:minutes|notes)\b", re.IGNORECASE),
        # headings over what committees and groups of the body report
        "of_parts": Source(r"\b(?:(?:standing |sub-?\s?)?committees?|sub-?groups?|working (?:group|part(?:y|ie))s?|task ?forces?|working parties)[’']?s?[’']? (?:reports?|updates?)\b|\b(?:reports?|updates?) (?:from|of|by) (?:the |our )?(?:(?:standing |sub-?\s?)?committees|sub-?groups|working (?:groups|parties)|task ?forces)\b", re.IGNORECASE),
        "of_date": Source(r"\b(?:(?:dates?|times?|venues?|places?|days?|details)(?:,? (?:and|&) |, |/)?){1,3}(?: of| for)(?: the| our)?\s*$", re.IGNORECASE),
        "mentioned": Source(r"\b(?:at|to|by|before|for|until|till|from|of|on)(?: the| our| its)?\s*$"),
        "announced": Source(r"[\s*_]*(?:[:–—-]|\(|is\b|are\b|will\b|would\b|to be\b|has been\b|was\b|on\b|scheduled\b|[A-Z0-9])"),
        "stop": Source(r"[a-z]{3,}\)?[.!?]\s+[A-Z]"),
        "sentence_end": Source(r"(?:[a-z]{3,}\)?|\d)[.!?]\s+[A-Z]"),
        # behind the day of a meeting that will not be
        "off": Source(r"[^.;]{0,60}\b(?:cancell?ed|called off|will not (?:now )?(?:take place|be held|go ahead|be meeting|meet)|no longer (?:taking place|going ahead|meeting))\b(?![^.;]{0,40}\b(?:moved|instead|rescheduled|replaced|now)\b)", re.IGNORECASE),
        "off_or_open": Source(r"\bcancell?ed\b|\b(?:[Dd]ate|[Dd]ay|[Tt]ime)s?\b[^.;]{0,40}" + _NOT_FIXED + r"|\bTB[CA]\b"),
        # the day itself, not the hour, the place or the papers
        "day_open": Source(r"\bcancell?ed\b|\b(?:[Dd]ate|[Dd]ay)s?\b(?:(?!\b(?:time|place|venue|agenda|details)\b)[^.;]){0,40}" + _NOT_FIXED + r"|(?<![Tt]ime )(?<![Vv]enue )(?<![Aa]genda )(?<![Pp]lace )\bTB[CA]\b"),
        "recurring": Source(r"(?:[^.;]{0,40}?\b(?:each|every|of the) (?:calendar )?month\b|\s(?:and|&)\s(?:the )?\d(?:st|nd|rd|th)?\s[A-Z][a-z]{2,5}days?\b)", re.IGNORECASE),
        "other_event": Source(r"\b(?:training|workshop|visit|walk|fair|course|open day|away day|social)\b", re.IGNORECASE),
        "own_event": Source(r"\b(?:meeting|agm|board|committee|council|forum)\b", re.IGNORECASE),
        "several": Source(r"dates|(?:meetings|calls|sessions)\W*$", re.IGNORECASE),
        "numbering": Source(r"^\W*(?:(?:Item|No\.?)\s)?[\d./:)(\s-]{1,16}(?=[A-Za-z])"),
        "joint": Source(r"\s[–—|:-]\s|:\s"),
        # those who govern what the line above names: 'Board of Trustees', 'Local Governing Body of Fell School'
        "governing": Source(r"(?:The )?(?:(?:Local|Full|Joint|Academy|School) )?(?:Board of (?:Directors|Trustees|Governors|Management|Commissioners|Managers)|Governing (?:Body|Board|Council)|Board of \w+ Directors)\b(?: of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,5})?", re.IGNORECASE),
        "board_of": Source(r"\b(?:board|body|council|committee) of (?:trustees|directors|governors|management)\b", re.IGNORECASE),
        "item": Source(r"\s*(?:\d{1,3}[.)]\s|\d{1,4}[./]\d{1,4}\s)"),
        "venue": Source(r"\b(?:Venue|VENUE|Location|LOCATION|Place|PLACE|Held at|Held in|Where|via)\s*(?::|–|-)?\s+(?=[A-Z])|^(?:at|in)\s+(?=[A-Z])"),
        "zone_behind": Source(r"\s*\(?(?:UTC|GMT|BST|IST|JST|HST|[CEW]E?S?T|[ECMP][SD]?T|A[EC]?[SD]T|NZ[SD]?T|local time|UK time|(?:Eastern|Pacific|Central|Mountain)(?: (?:Standard |Daylight )?[Tt]ime)?)(?:\s?[+-]\d{1,2})?\b\)?"),
        "at_place": Source(r"[\s,;:.)(|/@·•–-]*(?:(?i:hybrid|in person)\s?[–—:-]\s?)?(?:(?i:on\s)?(?:an?\s)?(?i:mon|tues|wednes|thurs|fri|satur|sun)day,?[\s|–-]*)?(?:(?P<in>\b(?i:at|in|via|by|on|held (?:at|in|via))\b)\s+|(?<=[,;:|/@(·•–-])\s*|(?<=[:,–|/@·•-] ))(?=(?:the )?(?:[A-ZÀ-ÖØ-Þ]|\d{1,5} [A-Z][a-z]|(?:[a-z]{2,14} ){0,2}(?:" + _ROOMS + r")\b))"),
        # behind a gap alone, all that is left of the line: '28 May 2026 7pm Mill Hall'
        "spaced_place": Source(r"(?P<in>(?!))?\s+(?=(?:the )?[A-ZÀ-ÖØ-Þ][^.:;!?()]{2,60}$)"),
        # the end of the time, where its beginning alone was read: '10.00' of '10.00 – 12.20'
        "bare_range": Source(r"\s?(?:[–—-]|to|until|till)\s?(?:(?:[01]?\d|2[0-3])[.:]|(?:[01]\d|2[0-3]))[0-5]\d(?!\d|\s[A-Z][a-z])(?:\s?(?:hrs?|hours|h|[ap]\.?m\.?)\b)?"),
        "for_start": Source(r"\s*\(?(?:start|prompt|sharp|onwards)\b\)?(?=\s*[,;|/.–-])|\s+for\s+\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]m)?(?=\s*(?:[,;.–-]|at\b|in\b|$))"),
        "held_there": Source(r"\b[Mm]eeting,? (?:(?:which )?(?:was|is being) )?(?:held|convened|took place|taking place)(?: on [^.;]{4,40}?)?(?:,? (?:at|from) \d[^.;]{1,24}?)? (?:at|in|via) (?=(?:the )?[A-Z])"),
        "some_other": Source(r"\b(?:previous|last|next|future|approved|earlier|follow-?up)\b", re.IGNORECASE),
        "there_behind": Source(r",?\s(?:at|in)\s(?=(?:the )?[A-Z])"),
        "other_meeting": Source(r"\b(?:minutes|previous|last|next|approved|following|earlier)\b", re.IGNORECASE),
        "held_at": Source(r"\b(?:held|met)\s+(?:at|in|via)\s+(?:the\s+)?(?=[A-Z])|\bat\s+(?:the\s+)?(?=[A-Z])"),
        "hosted": Source(r"\W*[Hh]osted (?:by|at|in)\s+(?:the\s+)?(?=[A-Z])"),
        "held_line": Source(r"\W*(?:[Hh]eld|[Mm]eeting held|[Mm]et)\s+(?:at|in|via|on|by)\s+(?:the\s+)?(?=[A-Z])"),
        "finished": Source(r"\b(?:finished(?: up)?|ended|closed|wrapped up|broke up|wound up|packed up|all done|finish|ending|concluded|concluding|adjourned|end)(?:\s+(?:at|by|about|around|just after))?\s*:?\s*(?=\d)", re.IGNORECASE),
        "not_place": Source(r"^\W*[a-z]{2,12}(?:ed|ten)(?: up)? by\b|^\W*(?:view|watch|join|download|click|listen|register|back|skip|share|print|edit)\b|^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:minutes|notes|agenda|present|attend|draft|chair|meeting(?! room)|approved|unconfirmed|confirmed|clerk|tel|email|www)\b|@|^\W*(?:page|item)\b|\b\d{4}\b.*\b\d{4}\b|^\W*(?:date|time|table of contents|contents|attendees|participants|summary)\b|^\W*(?:[a-z]+ ){0,2}(?:eastern|central|western|pacific|mountain|atlantic|standard|summer|daylight|european|greenwich mean|local|universal|coordinated)\s(?:standard\s|daylight\s|summer\s|european\s)?time(?:\s?\([a-z+\d]{2,6}\))?\W*$", re.IGNORECASE),
        "status": Source(r"\b(?:DRAFT|Draft|draft|[Uu]nconfirmed|UNCONFIRMED|[Uu]napproved|APPROVED|CONFIRMED|(?<=\()(?:[Aa]pproved|[Cc]onfirmed)(?=\)))\b"),
        "closed": Source(
            r"\b(?:meeting|chair(?:man|person)?|session|call|[aes]gm|proceedings)\b[^.]{0,40}?\b(?:closed|ended|finished|concluded|adjourned|rose|terminated|over|wound up|broke up)\b|\b(?:committee|board|council) (?:then |duly )?(?:closed|concluded|rose|adjourned)\b(?=\s(?:at\b|\d))|\bdeclared (?:the )?(?:meeting|session) closed\b|\b(?:closed|ended|finished|adjourned|concluded|stopped|wound up|wrapped up|broke up) (?:the meeting|at\b|(?=\d))|(?:(?P<bare>^|[.!?;|]\s{1,3})|\b(?:we|everyone|everybody|the group)\b[^.;]{0,60}? and |\b(?:we|everyone|everybody|the group) (?:all )?)\W{0,4}(?:all done|wrapped(?: things| it)? up|broke up|packed (?:it )?up|finished(?: off| up)?|done|over|closed|ended|wound up)(?: (?:at|by|about|around|circa|c\.|just (?:before|after|past|gone)|shortly (?:before|after)|a little (?:before|after)|soon after)){1,2}(?=\s?\d)|\bconcluded the (?:business|proceedings)(?: of the meeting)?|\bcommenced\b[^.]{0,40}\band (?:closed|ended|finished|concluded)\b|\badjourn(?:ed|ment|s|ing)?\b(?:\s*time)?\s*(?:at\b|[:@–-]|(?=\d))|\b(?:close|conclusion|end)(?: of (?:the )?(?:meeting|call|session|business))?\s*(?:at\b|[:@–-])\s*(?=\d)|\b(?:close of meeting|meeting closed|time closed|finish(?:ed)?|end(?:ed)?|end time|closed)\b|(?:(?<![A-Za-z’'] )|(?<=ing )|(?<=time )|(?<=o a ))\bclose\b",
            re.IGNORECASE,
        ),
        # the time in front: 'At 9.10pm the meeting was declared closed'
        "at_first": Source(r"(?:(?<![^\n])|(?<=[.!?]\s))At\s(?=\d)"),
        "something_else": Source(r"\b(?:left|joined|arrived|returned|entered)\b|(?<!\.m)[.!?]\s+[A-Z]"),
        "opened_bare": Source(r"\bCTO\b(?:\s?at\b|[:@–-]|\s(?=\d))|(?:^|[.;|]\s)\W*(?:call to order|(?:start|opening|started|began|begun|commenced|convened|opened)(?: time)?)\s*(?:\s?at\b|[:@–-]|(?<!time)\s(?=\d{1,2}[:.]\d\d))", re.IGNORECASE),
        "opened": Source(
            r"\bcall(?:ed|s) [^.;]{0,120}?\bto order\b|\b(?:meeting|chair(?:man|person)?|session|call|[aes]gm|proceedings)\b[^.]{0,60}?\b(?:opened|started|commenced|began|convened|called to order|got under ?way)\b|\bdeclared (?:the )?(?:meeting|session) open\b|\b(?:open(?:ed|s)|called|start(?:ed|s)) (?:the (?:meeting|call)|proceedings)\b|\b(?:minutes|the|this)\b(?:(?!\b(?:be|last|previous|next|public|site|earlier)\b)[^.;]){0,80}?\b(?:meeting|session|call)\b(?:(?!\b(?:be|last|previous)\b)[^.;]){0,40}?\bheld at(?=\s\d)|\b(?:commencing|call opened|started)\b"
            # whoever it was: 'Ann opened at 7.45pm', not 'Doors opened at 7pm'
            r"|(?:^|[.!?]\s{1,3})\W{0,4}(?!(?:The|Doors|Gates|Bar|School|Shop|Office|Voting|Polls|Nominations|Bidding|Entries)\b)(?-i:[A-Z][\w’'-]*\.? ){1,3}opened(?: with (?:a )?prayer| up)? at\b",
            re.IGNORECASE,
        ),
        "resumes": Source(r"(?:[^.;]|\.(?=\d)){0,30}?\b(?:until|till|to reconvene|to (?:enable|allow|permit|let)|for (?:the )?(?:public|open (?:session|forum))|and (?:will )?(?:reconvene|resume))\b|\s?to (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|\d{1,2}(?:st|nd|rd|th)? [a-z]{3})", re.IGNORECASE),
        "next": Source(r"\bnext meeting\b", re.IGNORECASE),
        "next_line": Source(
            r"\W*(?:\d+[.)]\s*)?" + _OF_DATE + r"(?:the\s+)?next[\s_-]+(?:[A-Za-z&]+\s+){0,3}(?:meetings?|mtgs?|calls?)\b|\W*(?:\d+[.)]\s*)?" + _OF_DATE + r"(?:the\s+)?next\s+(?:[A-Za-z&’'-]+\s+){0,3}(?:(?:board|committee|council|group|panel|forum|partnership|session|gathering|telecon|teleconf|teleconference|telco|sync|plenary|plenum|assembly)s?|" + SITTINGS + r")\W*$|\W*(?:\d+[.)]\s*)?(?i:next)\s+(?-i:[A-Z][A-Z&]{1,5})\W*$|\W*(?:date|dates) of (?:future|forthcoming|next)\b",
            re.IGNORECASE,
        ),
        "next_sentence": Source(
            r"\b(?:the|our|date of|and) next (?:(?:board|committee|council|full|ordinary|parish|governors'?|partnership|group|scheduled|regular|trustees'?|monthly|quarterly|panel|forum) ){0,3}meeting\b(?:[^.]{0,60}?)\b(?:is|will|on|be|has been|was|would)\b|\bnext meeting\s*[:–-]",
            re.IGNORECASE,
        ),
        "next_place": Source(r"[\s,;.–-]*(?:\b(?:at|in|via|venue:?)\b\s+)?(?P<place>(?:the\s+)?[A-Z][^.;()]{2,90}?)(?:[.;]|\s\(|\s*$)"),
        "by_whom": Source(r"\sby\s(?:[^.;\d(]|\([^()]{1,16}\)|(?<=[A-Z])\.|(?<=[DM]r)\.|(?<=Mrs)\.){3,120}?,?\sat\s(?=\d)"),
        "opened_in": Source(r"[\s,.]*(?:\(?(?:UTC|GMT|BST|[CEW]E?S?T|[ECMP][SD]?T|local time)\)?\s)?(?:in|at|via|on(?=\s(?:Zoom|Teams|MS|Microsoft|Google|Skype|Webex|Jitsi|Discord|Slack|IRC)\b)) (?P<place>(?:the )?[A-Z#](?:[^.;]|(?<=\b[A-Z])\.(?=\s[A-Z])|\.(?=\w)){3,90}?)(?=,? and (?:ended|closed|finished)|(?<!\b[A-Z])[.;](?!\w)|$)"),
        "held_on": Source(r"\b(?:date(?: held| of (?:the )?meeting)?\s*:|held(?: on)?\b|meeting (?:of|on)\b|met (?:on)?\b|minutes\b.*\bof\b)", re.IGNORECASE),
        "both": Source(r"\b(?:both|all|each)\b"),
        "no_next_place": Source(r"\b(?:confirmed|tbc|tba|further|dates?|apologies|all|members|signed|closed|ended|finished|was|were|will|is|are)\b", re.IGNORECASE),
        "public": Source(
            rf"(?<![\w-])(?P<n>{number})\s+(?:other\s+)?(?:members?\s+of\s+(?:the\s+)?(?:public|press)|parishioners?|residents? (?:were )?present|electors? (?:were )?present)\b|\bpublic(?:\s+members?)?(?:\s+(?:present|attending|in attendance))?\s*:?\s*(?P<n2>\d{{1,4}}|none\b|nil\b)(?!\w)",
            re.IGNORECASE,
        ),
    })  # fmt: skip
