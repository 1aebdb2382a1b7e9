"""What became of an action where no word for a status says it: 'Two quotes are in; waiting for the third.'"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from minutes_extract.patterns import Patterns, Source

from .mentions import Mark, mark
from .numbers import WORDS as NUMBER_WORDS
from .sentences import sentences
from .status import Status, led_status


class Report(NamedTuple):
    """Words that report a status, with an example and a sentence that they must not read so."""

    id: str
    status: str
    source: str
    example: str
    counter: str


_NOT = r"\b(?:has|have|had|is|was|were|are|did|does|do|could|can|will|would|be|been)(?:n[’']t| not) (?:yet |so far |been (?:able )?)*"
_DONE = (  # participles and past forms; not those that only begin or ask
    r"(?!(?:been|to|not|need(?:ed)?|start(?:ed)?|begun|asked|request(?:ed)?|chased|ordered|agreed|expected|delayed|tried|trialled|promised|invited|planned|proposed|supposed|noted|assigned|allocated)\b)"
    r"(?:[a-z]{2,12}(?:ed|wn)|had|sent|got|paid|bought|met|spoken|written|made|given|found|held|done|put|set|taken|seen|run|won|come"
    r"|gone|told|heard|built|read|sold|left(?! (?:with|to)\b)|brought|kept|laid|rung|cut|hung|dug|dealt|chosen)"
)
_NOW = r"(?:now |since |already |all |also |both |been |duly |successfully |kindly )*"
_GOING = (  # what is under way where somebody is at it
    r"(?:work|look|try|liais|talk|negotiat|draft|prepar|collect|gather|consider|discuss|investigat|review|explor|finalis|finaliz|arrang|chas"
    r"|process|repair|print|develop|design|check|updat)"
)
_SOME = r"(?:draft|half|part|some|most|one|two|three|four|five|six|several|\d{1,3})"

_LEAD = (  # who or what it was, in front of its verb: 'two prices', 'the clerk'
    r"^\W*(?:the |a |an |his |her |their |all |both |two |three )?(?!(?:no|not|it|that|which|who|if|when|until|once|as|nothing|nobody|still|yet)\b)[a-z][a-z’'.-]{1,15}(?: (?!(?:to|will|who|which|that|not|would|should)\b)[a-z’'-]{2,14})? "
)
_DID = (  # what somebody did, and it is done
    r"(?:sent|supplied|wrote|spoke|met|paid|bought|fixed|mended|installed|fitted|circulated|submitted|completed|returned|forwarded|e-?mailed|rang|phoned"
    r"|contacted|posted|updated|published|registered|renewed|collected|delivered|signed|cleaned|cut|hung|removed|replaced|repaired)"
)

_COUNT = r"(?!no|nil)(?:\d{1,4}|" + NUMBER_WORDS + ")"

REPORTS = (
    Report("not-proceeding", "cancelled",
           r"\bnot (?:be |being |to be )?(?:proceed(?:ed|ing)?|pursu(?:ed|ing)|tak(?:en|ing) (?:forward|further)|go(?:ing)? ahead|possible|feasible|viable)\b|\bnot (?:be|being|to be) progressed\b"
           r"|(?:\bwon[’']t|\bwill not|\bwould not|\bcannot|\bcan[’']t) (?:now )?(?:be )?(?:proceed|go ahead|happen|pursued|done)\b|\bdecided (?:against|not to)\b"
           r"|\bno (?:further )?action (?:is |was )?(?:needed|required|necessary)\b|\b(?:to be|will be|can be|should be|is|was) (?:abandoned|withdrawn|dropped|removed|deleted|taken off)\b(?! by\b)"
           r"|\babandon\b|\bovertaken by\b|\bsuperseded\b|\bno longer (?:\w+ )?(?:wanted|required|needed|necessary|relevant|applicable|exists?)\b",
           "The police advised against it. Not proceeded with.", "It was proceeding well."),
    Report("moved", "deferred",
           r"\b(?:has|have|had|was|were|been|is|be|being|to|date|deadline|this) (?:now )?(?:be |been )?(?:delayed|postponed|moved|put (?:back|off)|pushed (?:back|out)|rescheduled|re-?arranged|punted|slipped|deferred)\b(?! (?:the|their|his|her|all|a|on|out|in|house|into)\b)"
           r"|\b(?:delayed|postponed|deferred|held back|put (?:back|off)|on hold) (?:until|till|pending|because|while|by the|to (?:the|next|our|a later)\b)"
           r"|^\W*(?:delay|postpone|defer|hold off|leave) (?:[a-z]{1,14} ){0,4}(?:until|till)\b"
           r"|^\W*(?:to be )?carr(?:y|ied) (?:it |this )?(?:in)?(?:to|on to|over to) (?:the |our )?(?:next|(?:[a-z]{3,9} )?(?:meeting|agenda|session|call|month)|[a-z]{3,9}\W*$)"
           r"|\bpunt(?:ed|ing)\b|\b(?:put|pushed|moved|held) (?:back|over) (?:to|until|till)\b|\bextended (?:to|until|till|by)\b|\b(?:new|next) (?:target )?(?:date|deadline) (?:is|of|will|would)\b",
           "This had been delayed; the new date would be 30 October.", "He had moved the bins."),
    Report("waiting", "in_progress",
           r"^\W*(?:carried|carrying|carries) on(?=\W*$|[,;.]| (?:with|until|till|as)\b)|\bawait(?:s|ed|ing)?\b|\bwaiting\b|\bchas(?:ed|ing)\b|\basked again\b|\b(?:being|is|are|am|been|was|were|still) (?:now )?" + _GOING + r"(?:t?ing|y?ing)\b|\bbeing " + _GOING + r"e?d\b|\b(?:is|are|am|was|were|been|still|now) in (?:touch|talks|discussions?|contact|conversation|correspondence|negotiations?)\b"
           r"|\b(?:need|require|want)(?:s|ed|ing)? (?:a |an |some |more |further |another |to be |final )?(?:review|work|agree|approv|sign|discussion|consider|clarif|check|final|input|updat|chang|decision)|\bfurther (?:\w+ ){1,3}(?:is|are|were|was) (?:needed|required|to be)\b|\bbut (?:[\w’'-]+ ){1,9}(?:is|are|was|were) (?:still |also |now )?(?:required|needed|wanted|missing|outstanding)\b"
           r"|\b" + _SOME + r" (?:of (?:it|them|these|those) )?(?:\w+ )?(?:(?:is|are|was|were|has been|have been|had been) )?(?:received|in|back|returned|ready|done|sent|collected|finished|arrived|written|to go)\b(?=\W*$|[,;.]| but\b| and\b| so far\b)|\bso far\b|\b(?:half|part|some|most)(?: of (?:it|them|these|those|the \w+))? (?:is|are|was|were|has been|have been|had been) (?:now |already )?[a-z]{3,14}(?:ed|wn)\b|\b(?:nearly|almost|half|part(?:ly|ially)?|mostly)[ -](?:there|done|complete|ready|written|built|sent|paid|[a-z]{2,14}ed)\b"
           r"|\b(?P<some>" + _COUNT + r") (?:out )?of (?:the )?(?!(?P=some)\b)(?:" + _COUNT + r") (?:[a-z]{2,14} ){0,3}?(?:now |already |so far )?(?:" + _DONE + r"\b|(?:has|have|had)\b(?=\W*$|[,;.]))"
           r"|\bwould (?:now |then |be )*(?!(?:not|be|have|like|help|need|cost)\b)[a-z]{2,12} (?:[a-z]{2,12} ){0,3}?(?:after|before|when|once|as soon as|by|next|later|shortly|soon|this)\b"
           r"|\bthe (?:rest|others?|remainder|second|third|last)(?: of (?:it|them|these))? (?:would|will|to|is to|are to|should|is due|are due) |\bstarted\b|\bbegun\b|\bbegan\b|\bin (?:draft|discussion|talks)\b|\b(?:on order|(?:under|on) (?:way|review|test|discussion|consideration))\b|\b(?:done|ready|in|sent|paid|finished),? (?:\w+ ){1,6}to (?:do|go|come|finish)\b|\bto follow\b|\bexpected\b|\bwill (?:now |be |also |then |soon |shortly )*(?!(?:not|now|be|also|then|discussed|considered|covered|raised|picked|dealt|taken|tabled|brought)\b)[a-z]{3,}",
           "He had one price and was waiting on another.", "Mended and paid for."),
    Report("not-done", "open",
           _NOT + r"\w|\b(?:none|neither|nobody|no \w{3,}) (?:of (?:them|these) )?(?:has|have|had|was|were|is|are|came|replied|answered)\b|\bwill be (?:discussed|considered|covered|raised|picked up|dealt with|taken|tabled|brought)\b|\bnot yet\b|\bstill (?:to|no|not|in|with|on|at|needs?|outstanding|has|have|open)\b|\bno (?:answer|reply|response|news|progress|update|word|movement)\b|\bnothing (?:has|had|was|yet|heard|done|received|from)\b"
           r"|^\W*(?:no|n|nope|nah|not really|not quite|nearly|almost|hopefully)(?=\W*$|[,;.!] (?!\d)| (?:this|next|soon|by)\b)|^\W*(?:this|next) (?:week(?:end)?|month)\W*$|\b(?:leave|keep|left|kept|stays?) (?:it |this |that |(?:the|this|that) (?:action|item|point|matter|task)(?: item| point)? )?(?:open|on (?:the |our )?(?:list|log|agenda))\b"
           r"|\bforgot(?:ten)?\b|\byet to\b|\bto be done\b|\bunable\b|\bnobody\b|\bno-?one\b|\bnot (?:done|heard|found|received|sent|ready|started|seen|spoken|able)\b|\bremains? (?:to be|un\w+|open)\b|(?:\bcannot|\bcan[’']t|\bcould not|\bcouldn[’']t) [a-z ]{2,30}\b(?:until|till|before)\b|\bno date (?:yet|set|fixed|agreed|given)\b|^\W*t\.?b\.?[ca]\b|\brefused\b|\bout of order\b"
           r"|^\W*not (?:now |yet )?(?:available|due|possible|practicable|expected|likely) (?:until|till|before|for|yet)\b"
           r"|\bwithout (?:any )?(?:success|result|reply|response|answer|luck|avail|effect|takers?)\b|\bin vain\b|\bto no avail\b|\bunsuccessful(?:ly)?\b|\bfruitless(?:ly)?\b"
           r"|\bto be (?:repeated|re-?(?:advertised|run|issued|sent|submitted|visited|drafted|written|tendered|done|tried|scheduled)|(?:tried|done|asked|sent|looked at) again)\b",
           "She had not yet been able to look at the drains.", "He looked at the drains."),
    Report("has-done", "complete",
           r"(?<!that )(?<!which )(?<!who )\b(?:has|have|had|was|were|is|are|[’']ve|[’']s) " + _NOW + _DONE + r"\b(?! (?:to (?:be|do|go|have)|but)\b)|\b(?:all|now) (?:done|sorted|settled|paid|sent|gone|in place|up|set up|set|fixed|mended|resolved|agreed|signed)\b|^\W*(?:yes|yep|yup|y)\W*$|^\W*(?:went|came|gone) (?:off|out|in|back|up|live|well)\b"
           r"|^\W*(?:the |a |an |his |her |their |all |both |one |two |three |\d{1,3} )?(?!(?:no|not|more|it|he|she|they|we|who|which|that|if|when|until|once|as|nothing|nobody|still|yet)\b)[a-z]{3,16}(?: (?!to\b|will\b|who\b|which\b)[a-z]{2,14})? " + _DONE + r"(?<!interested)(?<!concerned)(?<!involved)(?<!required)(?<!attached)(?<!noted)(?<!reported)(?<!suggested)(?: (?:up|out|off|in|over|away|back|twice))?(?=\W*$|[,;:.]| (?:by|from|on|last|this|yesterday)\b| \d)"
           r"|" + _LEAD + r"(?:ordered|arranged|booked|requested)(?=\W*$|[,;.](?! \w+ (?:await|expect|due))| (?:on|from|with)\b)"
           r"|" + _LEAD + _DID + r" (?:the|a|an|all|both|to|with|two|three|this|these|his|her|their|it|them)\b"
           r"|^\W*(?:covered|dealt with|taken|considered|discussed) (?:under|in|at|by|as) (?:the |agenda |main )*(?:item|minute|para(?:graph)?|agenda item)(?: no\.?)? \d[\d.]*(?: (?:below|above|report))?\W*$"
           r"|^\W*(?:now |already )?(?:live|up and running|in use|in force|operational|in operation)(?=\W*$|[,;.]| (?:since|from|as of|now|on)\b)"
           r"|\b(?:is|are|was) (?:now )?(?:up|live|online|up and running|in place|in use|on (?:the )?(?:website|web ?site|agenda|file|noticeboard))\b|^\W*(?:now )?" + _DONE + r"(?: (?:up|out|off|in|on|over|away))?(?:\W*$|,| (?:on|by|to|at|in|for|from|with|last|this|and|\d|[£$€]))",
           "The Chair has spoken to the surgery.", "The surgery is to be asked."),
)  # fmt: skip
"""In the order in which a sentence is asked for them."""


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({report.id: Source(report.source) for report in REPORTS})


def reported(words: Mark) -> Status | None:
    """The status that the last sentence reports which reports any; None where none does."""
    spans = sentences(words.text)
    for a, b in reversed(spans):
        said = words.text[a:b]
        low = said.lower()
        for report in REPORTS:
            found = patterns()[report.id].search(low)
            if found is not None:
                start = words.start + a
                return Status(report.status, mark(words.passage, start + found.start(), start + found.end()), False)
    return None


@cache
def _deed() -> re.Pattern[str]:
    return re.compile(r"\W*" + _DONE + r"\s(?!by\b|but\b|that\b)\w")


def led_by_deed(words: Mark) -> Status | None:
    """What begins with what was done, where it is known that it says what became of an action: 'Hired Ida Crane'."""
    found = _deed().match(words.text.lower())
    return Status("complete", words, False) if found is not None else None


def tells(words: Mark) -> bool:
    """Whether words say what became of an action: they begin with a status, or report one."""
    return led_status(words) is not None or reported(words) is not None
