"""Patterns of sentences that tell who was there: each with an example that it reads and one that it refuses."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.cues import Cues

_NAME = r"(?:[A-Z][\w.’'-]{0,30}|van|de|der|von)"
_SIGN = r"(?:, [A-Z]{1,2}[0-9Ø][A-Z]{1,4}\b)?"  # of a radio amateur
_WHO = rf"(?P<who>@[A-Za-z][\w-]{{1,30}}|{_NAME}(?: {_NAME}){{0,4}}(?: \([^()]{{1,40}}\))?{_SIGN})"


class Pattern(NamedTuple):
    """What a sentence with such words tells, and on which side of them the people stand ('' for either)."""

    id: str
    kind: str
    side: str  # 'after', 'before'; of functions 'inside': the group `who`
    regex: str
    example: str
    counter: str


ATTENDANCE = (
    Pattern("apologies-from", "apologies", "after",
            r"(?<!\bno )\bapolog(?:ies|y)(?: for (?:(?:their|his|her) )?(?:absence|non-attendance|not attending))?(?:\s?[:–-](?= [a-z]))?(?: (?:had|have|has|were|was|been|also|received|given|tendered|sent|accepted|submitted|noted|recorded|and|in advance))*"
            r" (?:from|by|for|on behalf of)(?!\s+(?:absence|late\w*|non|any|the|this|not|an?)\b)\s*:?\s*",
            "Apologies for absence were received and accepted from Ann Bell", "Apologies for lateness"),
    Pattern("no-apologies-from", "absent", "after",
            r"\bno apologies(?: for (?:(?:their|his|her) )?absence)?(?: (?:had|have|has|were|was|been|received|given|sent|yet))* from(?!\s+(?:any|the|an?)\b)\s+",
            "No apologies had been received from Ann Bell", "No apologies from the press"),
    Pattern("sent-apologies", "apologies", "before",
            r"\s(?:(?:had|has|have|also|both|all|each) )*(?:sent|offered|gave|given|tendered|submitted|conveyed|extended|sends|send) (?:in )?(?:his |her |their )?(?:apologies|regrets)\b"
            r"|\s(?:was|were|is|are|had been) (?:unable|not able) to (?:attend|be (?:present|there))\b|\s(?:could not|couldn['’]t|cannot|can['’]t) attend\b"
            r"|\s(?:had |has |have )?apologi[sz]ed for (?:his|her|their|being|not)\b",
            "Ann Bell sent her apologies", "Ann Bell sent the apologies letter"),
    Pattern("were-absent", "absent", "before", r"\s(?:was|were) (?:absent|not present)\b", "Ann Bell was absent", "Ann Bell noted the absence"),
    Pattern("absent-were", "absent", "after", r"\babsent (?:were|was)\b\s*:?\s*", "Absent were Ann Bell and Carl Dunn", "Ann Bell was absent"),
    Pattern("also-present-were", "in_attendance", "after", r"\b(?:also (?:present|in attendance|attending)|in attendance)(?: (?:was|were)\b:?|:)\s*",
            "Also present were Ann Bell", "Ann Bell was also present"),
    Pattern("present-were", "present", "after", r"(?<!also )\b(?:(?:there )?(?:were|was) (?:also )?present|present (?:were|was|included)|attended by|those attending were)\b\s*:?\s*",
            "There were present: Ann Bell", "Ann Bell presented the wreath"),
    Pattern("following-present", "present", "after",
            r"\b(?:with )?the following (?:[a-z]+ ){0,4}?(?:present|in attendance|attending|attended|participated)(?: (?:was|were))?\s*:\s*"
            r"|\bthose (?:present|attending|in attendance)(?: at the meeting)? (?:were|included)\s*:?\s*",
            "The board met with the following present: Ann Bell", "the following present difficulties"),
    Pattern("presided-with", "present", "after", r"(?<=presided),? (?:along |together )?with (?:the (?:following )?)?(?=\w)(?![^.;]{0,300}\bpresent\b)", "Ann Bell presided, with councillors Carl Dunn", "Ann Bell presided"),
    Pattern("presided", "presided", "before", r",?\s(?:presided|presiding|took the chair|was in the chair|in the chair)\b", "Ann Bell presided", "the chair that Ann took"),
    Pattern("attended", "present", "before", r"\s(?:(?:was|were|being) (?:also )?(?:present|in attendance)|present|attended)\b(?= as\b|[.,;]|$| at| the meeting)", "Ann Bell and Carl Dunn were present.", "Ann Bell presented a report"),
    Pattern("on-the-call", "present", "before", r"\s(?:are|is|were|was) (?:all )?on (?:the (?:call|line|phone)|irc)\b", "Ann Bell and Carl Dunn are on the call", "Ann Bell called on the phone"),
)  # fmt: skip

NEEDS = {
    name: Cues(cues)
    for name, cues in {
        "apologies-from": ("apolog",),
        "no-apologies-from": ("no apolog",),
        "sent-apologies": ("apolog", "regret", "unable", "not able", "t attend"),
        "were-absent": ("absent", "not present"),
        "absent-were": ("absent",),
        "also-present-were": ("also ", "in attendance"),
        "present-were": ("present", "attend"),
        "following-present": ("following", "those "),
        "presided-with": ("presided",),
        "presided": ("presid", "chair"),
        "attended": ("present", "in attendance", "attended"),
        "on-the-call": ("on the call", "on the line", "on the phone", "on irc"),
    }.items()
}
"""Words, in lower case, of which each pattern of attendance needs one."""

_BY = r"(?: (?:at|on|in|with) (?:[^.;]|\.(?=[\dm])){3,90}?)? by:? (?:the |our )?(?:[Cc]hair(?:man|woman|person)?, )?"
_OFFICE = (
    r"(?:,(?: the| our)?(?: [A-Z]\w{1,20})? (?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Cc]onven[eo]r|[Mm]ayor))?,?"
)
_NOT_CHAIR = (
    r"(?<!ice )(?<!ice-)(?<!eputy )(?<!eputy-)(?<!ast )(?<!ormer )(?<!revious )(?<!new )(?<!New )(?<!ext )(?<!-)"
)
_CHAIR = rf"{_NOT_CHAIR}\b[Cc]hair(?:man|woman|person)?"
_LED = r"(?:[Cc]hair(?:man|woman|person)?|[Mm]oderator|[Ff]acilitator|[Cc]onven[eo]r)"
_TODAY = r"(?: today| tonight|(?: for| of)? (?:the|this|today['’]s|tonight['’]s) (?:meeting|session|call|evening|week|night|day|AGM)\b)"
_TAKER = r"(?:[Ss]cribe|(?:[Mm]inutes?|[Nn]otes?)[ -]?[Tt]aker|(?:[Mm]inutes?|[Rr]ecording|[Mm]eeting) (?:[Ss]ecretary|[Cc]lerk)|[Rr]ecorder)"
_NICK = rf"(?P<who>@[A-Za-z][\w-]{{1,30}}|{_NAME}(?: {_NAME}){{0,4}}(?: \([^()]{{1,40}}\))?|\b[a-z][\w-]{{2,20}})"
_NOT_NEXT = r"(?! (?:next|of the (?:last|next|previous)|at (?:the )?next|from now|in future))"

FUNCTIONS = (
    Pattern("chaired-by", "chair", "inside", rf"(?<!be )\b(?:[Cc]alled to order|[Cc]haired|[Pp]resided over|[Oo]pened|[Cc]onvened|CALLED TO ORDER|CHAIRED|^[Cc]all to order|(?:[Mm]eeting|[Cc]all|[Ss]ession) (?:was |is )?(?:led|run|moderated|facilitated|hosted)){_BY}{_WHO}", "called to order at 1930 hours at Mill Hall by Ann Bell", "will be chaired by Ann Bell"),
    Pattern("called-to-order", "chair", "unsure", rf"{_WHO}{_OFFICE} (?:(?:called|brought) the (?:[a-z]{{3,12}} ){{0,2}}(?:meeting|session) to order|(?:welcomed [^.;]{{3,60}} and )?(?:opened|started|convened|commenced) the (?:meeting|session)\b(?!\s+(?:of|for)\b))", "Ann Bell called the meeting to order", "Ann Bell called the meeting short"),
    Pattern("order-label", "chair", "unsure", rf"^\W{{0,4}}[Cc]all to [Oo]rder\s?[:–-]\s{{1,3}}(?:(?:at )?\d[\d:.]{{0,4}}\s?(?:[AaPp]\.?[Mm]\b\.?)?,? by (?:the )?)?{_WHO}", "Call to order: Ann Bell, 7 pm", "Call to order: 7 pm"),
    Pattern("took-the-chair", "chair", "inside", rf"{_WHO},? (?:was |being |is )?(?:took the chair|in (?:the )?[Cc]hair\b|chaired(?: (?:the|this|today['’]s) (?:[a-z]+ )?(?:meeting|call|session|AGM|part)\b|(?=[.,;]|$| and\b| in\b| for\b| as\b))|presided|(?:moderated|facilitated)(?= the (?:meeting|call|session)|[.,;]|$)|(?:standing in|acted|acting|serving|served) as (?:the )?{_LED})", "Ann Bell took the chair", "Ann Bell took a chair"),
    Pattern("chair-today", "chair", "inside", rf"{_NICK} (?:is|was|will be)(?: (?:elected|appointed|chosen|asked|invited|voted))?(?: (?:as|to be|to act as))?(?: the| our| acting)? {_LED}(?:{_TODAY}|(?<!d chair)(?<!d chairman)\W*$)", "Ann Bell was elected chairman for the meeting", "Ann Bell was elected chairman for the coming year"),
    Pattern("chair-is", "chair", "inside", rf"(?:^|[.;] ){_LED}{_TODAY}? (?:is|was) {_WHO}", "Chair is Ann Bell", "The chair is broken"),
    Pattern("the-chair", "chair", "unsure", rf"\b(?:[Tt]he|[Oo]ur|[Bb]y) {_CHAIR}(?:, | \(){_WHO}", "The Chair, Ann Bell, welcomed everyone", "The Vice Chair, Ann Bell, welcomed everyone"),
    Pattern("chair-opens", "chair", "unsure", rf"{_CHAIR} {_WHO} (?:welcomed|opened|thanked|began|started|introduced|closed|declared|adjourned)\b", "Chairman Ann Bell welcomed everyone", "Vice Chairman Ann Bell spoke"),
    Pattern("took-the-minutes", "minute_taker", "inside",
            rf"{_NICK} (?:(?:will|would|is|was|has|kindly|agreed|volunteered|offered|to) ){{0,4}}(?:took|take|taking|captured|recorded|record|recording|wrote|write|keeping|keep|kept) (?:the |today['’]s )?(?:meeting )?(?:minutes|notes|proceedings)\b{_NOT_NEXT}", "Ann Bell captured the meeting minutes", "Ann Bell approved the minutes"),
    Pattern("called-and-recorded", "minute_taker", "inside", rf"{_WHO} called the (?:meeting|call) to order [^.;]{{0,60}}(?:[ap]\.m\.)?[^.;]{{0,30}}\band (?:recorded|took|kept) the minutes\b", "Ann Bell called the meeting to order at 4:05 p.m. and recorded the minutes", "Ann Bell called the meeting to order and Carl Dunn took the minutes"),
    Pattern("acted-as-taker", "minute_taker", "inside", rf"{_NICK} (?:(?:was |is )?(?:acted|acting|acts|served|serving|serves)(?: today| tonight)? as (?:the |our )?(?:{_TAKER}|[Ss]ecretary|[Cc]lerk)\b(?! to\b)|(?:is|was|will be) (?:the |our )?{_TAKER}(?={_TODAY}|\W*$|[,;])|(?:is|was|will be)(?: (?:elected|appointed|chosen|asked|made))?(?: (?:as|to be|to act as))?(?: the| our)? (?:{_TAKER}|[Ss]ecretary){_TODAY}|(?:is |was )?(?:scribed|scribing)\b)", "Ann Bell acted as secretary", "Ann Bell was elected recording secretary"),
    Pattern("taker-is", "minute_taker", "inside", rf"\b{_TAKER}{_TODAY}? (?:is|was) {_WHO}", "Scribe is Ann Bell", "The scribe is late"),
    Pattern("the-taker", "minute_taker", "unsure", rf"\b[Tt]he (?:[Mm]inutes?|[Rr]ecording|[Nn]ote)[ -](?:[Ss]ecretary|[Cc]lerk|[Tt]aker)(?:, | \(| ){_WHO}", "The minute secretary, Ann Bell, will send copies", "The minute secretary will send copies"),
    Pattern("minutes-by", "minute_taker", "inside",
            rf"\b(?:[Mm]inutes|[Nn]otes|[Mm]inuted|[Rr]ecorded|[Ss]cribed?)(?: (?:are|were|was|respectfully|kindly|been|have))*(?: (?:taken|recorded|prepared|written|submitted|captured|kept|drafted|typed|compiled|produced|transcribed)(?: up)?)? by:? (?:the )?{_WHO}", "Minutes taken by Ann Bell", "minutes of Ann Bell"),
    Pattern("notes-label", "minute_taker", "inside", rf"(?:^|[.;)\]] )(?:[Nn]otes|[Mm]inutes|[Ss]cribe|[Mm]inute[- ][Tt]aker|[Nn]ote[- ][Tt]aker|[Rr]ecorder)\s?(?::|–)\s?{_WHO}\W*$", "Notes: Ann", "Notes: the roof leaks"),
    Pattern("submitted-by", "minute_taker", "inside", rf"^\W{{0,4}}(?:[A-Z][a-z]+(?:fully|tively|bly|ly) )?(?:[Ss]ubmitted|[Pp]repared|[Rr]ecorded|[Tt]yped|[Ww]ritten|[Cc]ompiled|[Tt]ranscribed|[Dd]rafted|[Tt]aken)(?: up)?(?: for approval)?(?: in (?:the )?[a-z]{{2,20}})?(?:,? (?:by|BY|By))?\s?[:,]?,? {{1,2}}{_WHO}", "Respectfully submitted by Ann Bell, Secretary", "A report submitted by Ann Bell"),
    Pattern("submitted-within", "minute_taker", "inside", rf"\b[Rr]espect(?:fully|ively) [Ss]ubmitted(?: by:?)?,? {_WHO}", "The minutes are respectfully submitted by Ann Bell", "respectfully asked"),
    Pattern("submitted-office", "minute_taker", "inside", rf"\b[Ss]ubmitted by:?,? {_WHO},? (?:[A-Z]\w+ )?(?:[Ss]ecretary|[Cc]lerk|[Rr]ecorder)\b", "submitted by Ann Bell, Secretary", "submitted by the Clerk"),
)  # fmt: skip

FUNCTION_NEEDS = {name: Cues(cues, exact=True) for name, cues in {
    "chaired-by": ("by",), "called-to-order": ("order", "the meeting", "the session"), "order-label": ("rder",), "took-the-chair": ("hair", "resided", "moderated", "facilitated"),
    "chair-today": ("hair", "oderator", "acilitator", "onven"), "chair-is": ("hair", "oderator", "acilitator", "onven"), "the-chair": ("hair",), "chair-opens": ("hair",),
    "took-the-minutes": ("minutes", "notes", "proceedings"), "called-and-recorded": ("called",), "acted-as-taker": ("crib", "aker", "ecretary", "lerk", "ecorder"),
    "taker-is": ("cribe", "aker", "ecretary", "lerk", "ecorder"), "the-taker": ("he ",), "minutes-by": ("by",), "notes-label": (":", "–"),
    "submitted-by": ("ubmitted", "repared", "ecorded", "yped", "ritten", "ompiled", "ranscribed", "rafted", "aken"), "submitted-within": ("ubmitted",), "submitted-office": ("ubmitted",),
}.items()}  # fmt: skip
"""Words of which each pattern of functions needs one."""

SIGNED = Pattern(
    "signed-office",
    "minute_taker",
    "inside",
    r"^\W{0,4}(?:Signed:? )?(?P<who>[^,()\n]{3,40}?)(?:, [A-Z0-9Ø]{4,6})?(?:\s?,\s|\s\(|\s[–-]\s|\s)"
    r"(?P<office>(?:[Tt]he )?(?:(?:[Hh]on|[Hh]onorary|[Aa]cting|[Aa]ssistant|[Gg]eneral|[Cc]lub|[Bb]oard|[Cc]ommittee|[Tt]own|[Pp]arish|[Cc]ity|[Cc]ouncil|[Bb]ranch|[Ss]ociety"
    r"|[Rr]ecording|[Mm]inutes?|[Mm]eeting|[A-Z]{2,8})\.? ){0,3}(?:[Ss]ecretary|SECRETARY|[Cc]lerk|CLERK|[Ss]cribe|(?<=[(,–-] )(?:minutes|notes)|(?<=\()(?:minutes|notes)|(?:[Nn]ote|[Mm]inute)[ -]?[Tt]aker))\W{0,4}$",
    "Ann Bell, Hon. Secretary",
    "Ann Bell, Social Secretary",
)
"""Who signs the minutes at their end, and as what."""

# What somebody says in a channel, matched from the beginning of the words.
ROLL_CALL = (
    Pattern("asks-who", "ask", "",
            r"(?:#(?:startmeeting|topic roll ?call)\b|.{0,60}\b(?:who(?:'s| is|s| do we have| all is) (?:here|there|around|present|in)\b|roll ?call\b|(?:say|wave) (?:here|hi|hello|aye|present)\b|(?:raise|show) your hands?\b|is (?:everyone|everybody|anyone|anybody) (?:here|around)\b))",
            "ok, who's here for the meeting?", "who wants the keys?"),
    Pattern("answers-here", "answer", "",
            r"(?:me(?: too)?|here|i'?m here|i am here|hi|hey|hello|yo|o/+|\\o/?|\*?waves?\*?|present|pong|yes|yep|yup|aye|around|\.hi|\.hello2?|\+1|in|morning|evening|good (?:morning|evening|afternoon))(?=\W|\s|$).{0,30}$",
            "aye, with tea", "here is what I found out about the mirrors of the project"),
    Pattern("says-present", "present", "", r"present ?\+(?=\s|$)", "present+", "present mirrors"),
    Pattern("cannot-come", "excuse", "",
            r"(?P<who>[\w-]{2,30}) (?:(?:said|says|told me|wrote)\b.{0,40}?)?(?:can'?t (?:make|come|be here)|can ?not (?:make|come|be here)|won'?t (?:make|come|be here)|is (?:away|absent|ill|sick)|sends? (?:his |her |their )?(?:regrets|apologies))",
            "kim said he can't make it", "kim can come"),
    Pattern("topic-begins", "end", "", r"(?:#topic (?!roll)|={2,} |\*{2,} |#endmeeting)", "#topic Mirrors", "#topic roll call"),
    Pattern("will-chair", "chair", "", r".{0,60}\bi(?:'?ll| will| can) chair\b", "fine, i'll chair", "i like that chair"),
)  # fmt: skip


EXCUSED = Pattern(
    "nick-excused",
    "apologies",
    "",
    r"(?P<who>[\w-]{2,30}) (?:sends?|sent|gives?|has) (?:his |her |their )?(?:regrets|apologies)\b",
    "ivyj sends regrets",
    "ivyj sends greetings",
)


@cache
def compiled(pattern: Pattern) -> re.Pattern[str]:
    flags = re.NOFLAG if pattern.side in ("inside", "unsure") else re.IGNORECASE
    return re.compile(pattern.regex, flags)
