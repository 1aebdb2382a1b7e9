"""Patterns of sentences that tell who was there: each with an example that it reads and one that it refuses."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.cues import Cues

_NAME = r"(?:[A-Z][\w.’'-]{0,30}|van|de|der|von)"
_WHO = rf"(?P<who>{_NAME}(?: {_NAME}){{0,4}}(?: \([^()]{{1,40}}\))?)"


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
            r"\bapolog(?:ies|y)(?: for (?:(?:their|his|her) )?(?:absence|non-attendance|not attending))?(?: (?:had|have|has|were|was|been|also|received|given|tendered|sent|accepted|submitted|noted|recorded|and|in advance))*"
            r" (?:from|by|for|on behalf of)(?!\s+(?:absence|late\w*|non|any|the|this|not|an?)\b)\s*:?\s*",
            "Apologies for absence were received and accepted from Ann Bell", "Apologies for lateness"),
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

FUNCTIONS = (
    Pattern("chaired-by", "chair", "inside", rf"\b(?:[Cc]alled to order|[Cc]haired|[Pp]resided over|[Oo]pened|[Cc]onvened|CALLED TO ORDER|CHAIRED|(?:[Mm]eeting|[Cc]all|[Ss]ession) (?:was |is )?(?:led|run|moderated|facilitated|hosted)) by:? (?:the )?{_WHO}", "called to order by Ann Bell", "by Ann Bell"),
    Pattern("called-far", "chair", "inside", rf"\bcalled to order (?:at|on|in) [^.;]{{3,90}}? by (?:the )?{_WHO}", "called to order at 1930 hours at Mill Hall by Ann Bell", "called to order at 7 pm in the hall by the door"),
    Pattern("called-to-order", "chair", "inside", rf"{_WHO} (?:(?:called|brought) the (?:[a-z]{{3,12}} ){{0,2}}(?:meeting|session) to order|(?:opened|started|convened|commenced) the (?:meeting|session)\b(?!\s+(?:of|for|with)\b))", "Ann Bell called the meeting to order", "Ann Bell called the meeting short"),
    Pattern("took-the-chair", "chair", "inside", rf"{_WHO},? (?:was )?(?:took the chair|in the chair|chaired(?: the meeting)?\b|presided|(?:standing in|acted|acting|serving|served) as [Cc]hair)", "Ann Bell took the chair", "Ann Bell took a chair"),
    Pattern("took-the-minutes", "minute_taker", "inside",
            rf"{_WHO} (?:will |is |was |kindly |agreed to )?(?:took|take|taking|captured|recorded|record|recording|wrote|keeping|kept) (?:the )?(?:meeting )?(?:minutes|notes)\b", "Ann Bell captured the meeting minutes", "Ann Bell approved the minutes"),
    Pattern("called-and-recorded", "minute_taker", "inside", rf"{_WHO} called the (?:meeting|call) to order [^.;]{{0,60}}(?:[ap]\.m\.)?[^.;]{{0,30}}\band (?:recorded|took|kept) the minutes\b", "Ann Bell called the meeting to order at 4:05 p.m. and recorded the minutes", "Ann Bell called the meeting to order and Carl Dunn took the minutes"),
    Pattern("minutes-by", "minute_taker", "inside",
            rf"\b(?:[Mm]inutes|[Nn]otes|[Mm]inuted|[Rr]ecorded|[Ss]cribe)(?: (?:were|was))?(?: (?:taken|recorded|prepared|written|submitted|captured|kept|drafted))? by:? {_WHO}", "Minutes taken by Ann Bell", "minutes of Ann Bell"),
    Pattern("notes-label", "minute_taker", "inside", rf"(?:^|[.;)\]] )(?:[Nn]otes|[Mm]inutes|[Ss]cribe|[Mm]inute[- ][Tt]aker|[Nn]ote[- ][Tt]aker|[Rr]ecorder)\s?(?::|–)\s?{_WHO}\W*$", "Notes: Ann", "Notes: the roof leaks"),
    Pattern("submitted-by", "minute_taker", "inside", rf"\b[Ss]ubmitted by:?,? {_WHO},? (?:[A-Z]\w+ )?(?:[Ss]ecretary|[Cc]lerk|[Rr]ecorder)\b", "Respectfully submitted by Ann Bell, Secretary", "submitted by the Clerk"),
    Pattern("submitted-secretary", "minute_taker", "inside", rf"\b[Rr]espectfully submitted,? {_WHO}", "Respectfully submitted, Ann Bell", "respectfully asked"),
)  # fmt: skip


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
    flags = re.IGNORECASE if pattern.side != "inside" else re.NOFLAG
    return re.compile(pattern.regex, flags)
