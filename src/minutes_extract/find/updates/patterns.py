"""Patterns of an action log's entries."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..lines.patterns import OWNERS


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    date = r"\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}-\d{1,2}-\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[./ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[./ ,-]+\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    return Patterns({
        "entry": Source(
            r"\W*(?:(?P<word>(?:Actions?|ACTION|Item|Minute|Min|AP|Ref|Para|Point|Log|A)\b|AP(?=\d))\.?\s*)?(?:(?:No|Number|no|NO|Ref|ref|point|item|Item)\b\.?\s*|#\s*)?"
            r"(?P<number>(?:\d{2,4}/|[A-Z]{2,6}[/.-])?[A-Z]{0,2}\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)?\s*"
            r"(?:[\(\[](?P<paren>(?:[A-Z]{2,3}|[A-Z][a-z]{2})(?=[\)\]])|(?![^()\[\]]{0,60}\b(?:by|before|due|until) )[^()\[\]]{4,70})[\)\]]|(?P<bare>(?<=\d)\s*(?:of|from)\s+(?:" + date + r")|(?(word)(?<=\d)\s+(?:" + date + r")|(?!))))"
            r"(?:,?\s*[(\[]?(?:(?:[Aa]ction|AP)\s?(?:[Nn]o\.?\s?|#)?(?P<own>\d{1,4})|(?:[Rr]ef|[Ii]tem|[Mm]inute|[Mm]in)\.?\s?(?P<cite>\d{1,3}(?:\.\d{1,3}){0,3}))[)\]]?(?=\s*[:–-]|\s+<|$|\s+[A-Z]))?\s*[:–-]*\s*"
        ),
        "date": Source(date),
        "month": Source(r"(?:(?:the )?(?:meeting )?(?:of|in|from) )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{2,4})?(?: meeting)?"),
        "ref": Source(r"(?:(?:minute|min|item|ref|para|no)\.?\s*)?(?P<ref>(?:\d{2,4}/)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?![\w/])", re.IGNORECASE),
        "minute": Source(r"\W*(?:Minute|Min|Item|Ref|Para|Action|ACTION)\.?\s*(?:No\.?|ref\.?)?\s*(?P<ref>(?:\d{2,4}/)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)[)\]]?(?:\s*[–:-]+\s*|\s+(?=[A-Z]))"),
        # the meeting that raised it, and its minute there: '17.03.22 item 4 – …', '[6 May 2021] …'
        "dated": Source(
            r"\W*(?:\d{1,2}\.\d{1,2}\s+)?(?P<raised>" + date + r"|\d{1,2}/\d{1,2}(?=\s+(?:[Aa]ction|[Ii]tem|[Mm]inute)\b))[\])]?"
            r"(?:(?:,?\s+(?P<word>[Mm]inute|[Mm]in|[Ii]tem|[Rr]ef|[Pp]ara|[Aa]ction)\.?\s*(?:[Nn]o\.?)?\s*(?P<ref>\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?))?\s*(?:[–—:]|-(?=\s))\s*"
            r"|,?\s+(?P<word2>[Mm]inute|[Ii]tem|[Aa]ction)\s+(?:[Nn]o\.?\s*)?(?P<ref2>\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)\s+)"
        ),
        "dated_behind": Source(  # 'Item 3 20/10/20 …'
            r"\W*(?P<word>[Mm]inute|[Mm]in|[Ii]tem|[Pp]ara|[Aa]ction)\.?\s*(?P<ref>\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?),?\s+[(\[]?(?:of\s+|from\s+)?(?P<raised>" + date + r")[)\]]?\s*(?:[–—:]|-(?=\s))?\s*"
        ),
        # the colour in which an action is rated, behind its sentence, in a bracket, or in front of a dash: '… to ask GREEN – he was asked'
        "rated": Source(
            r"(?<=[.;:)])\s+[(\[]?(?:GREEN|AMBER|RED|BLUE|YELLOW)\b(?:[)\]]|\s?[–—:]|\s?-(?!\w)|\.?\s*$)"
            r"|(?<=[\w,])\s+(?:[(\[](?:GREEN|AMBER|RED|BLUE|YELLOW)[)\]]|(?P<bare>GREEN|AMBER|RED|BLUE|YELLOW)(?:\s?[–—:]|\s?-(?!\w)|(?P<last>\s*$)))"
        ),
        "cited_behind": Source(r"\s\((?:meeting of |from )?(?P<raised>" + date + r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,?\s(?:item |minute |min )?(?P<ref>\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?))?\)\s?(?:[–—:]|-(?=\s))\s*"),
        "action_of": Source(r"\W*(?P<word>[Aa]ction)\s(?P<word2>)(?P<ref>)(?P<ref2>)(?:of|from)\s+(?P<raised>" + date + r"),?\s*(?:[–—:]|-(?=\s))?\s*"),
        "pending": Source(
            r"\W*actions?\s+(?P<status>(?:still\s+)?(?:pending|outstanding|ongoing|open|carried forward|c/f|complete[d]?|done|closed|deferred|cancelled))\s*[:–-]+\s*(?=\S)",
            re.IGNORECASE,
        ),
        # 'Action from last meeting: AB to ask', 'Previous action – AB to ask'
        "of_last": Source(
            r"\W{0,4}(?:(?:(?:outstanding|open|previous|earlier|prior)\s)?actions?(?:\s(?:points?|items?))?\s(?:(?:outstanding|carried (?:over|forward)|arising|agreed|set|taken)\s)?(?:from|of|at|since)\s(?:the\s|our\s)?(?:last|previous|earlier|prior)\s(?:meeting|minutes|session|month)"
            r"|(?:the\s)?(?:previous|earlier|prior|old|last(?:\s(?:meeting|month|time)[’']s)?)\sactions?(?:\s(?:points?|items?))?)(?:\s?[:–—]|\s-)\s{0,3}(?=[^\W_])",
            re.IGNORECASE,
        ),
        # 'The action on Ann to ask the builder has been completed.'
        "told_of": Source(
            r"\W{0,3}The (?:\w{3,12} )?action (?:on|for|assigned to|placed on|given to) (?P<task>[A-Z](?:[^.;:]|\.(?=\S)){2,80}? to (?:[^.;:]|\.(?=\S)){4,240}?) (?P<status>(?:(?:has|had) (?:now |since )?been|(?:is|was)(?: now| still)?|remains?) [a-z](?:[^.;:]|\.(?=\S)){2,40})\.?$"
        ),
        "own_ref": Source(r"\W*(?:\(?[a-z]\)\s+)?(?!\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{2,4}\b)(?P<ref>(?!A[PI]\b|A[PI]\d|ACTION)[A-Z]{2,5}[ /-]?(?:\d{2,4}[/.-]){1,2}\d{1,4}|\d{2,4}/\d{1,4}(?:\.\d{1,2}|-?[a-z]\b)?|\d{1,3}/\d{2,4}(?=\s[A-Z]|:)|\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?![./-]\d)[.\s:–-]+"),
        # the number of an action, with the day of its meeting or some letters in it: '06/26-3', 'TRB/14'
        "coded": Source(r"\W*(?P<number>\d{1,2}/\d{1,4}-\d{1,3}[a-z]?|\d{4}-\d{1,3}|[A-Z]{2,6}[-/]\d{1,4}[a-z]?)\s?[:.)–-]?\s+(?=[A-Z(])"),
        # in front of the minute that an entry told in a sentence goes back to: 'That further to Minute 4.7, …'
        "further_to": Source(r"\W{0,3}(?:\(?[a-z]{1,3}\)\s+)?(?:(?:it was )?(?:reported|noted|advised)[,:]?\s)?(?:that,?\s)?(?:further to|with (?:reference|regard) to|in relation to|in respect of|arising (?:from|out of)|referring to|as regards)\s(?:the\s)?", re.IGNORECASE),
        # what the body did about the review itself: 'CONFIRMED: the minutes', '(a) noted the progress made; and'
        "resolved": Source(r"\W{0,3}(?:\(?[a-z]{1,3}\)\s+)?(?:(?:NOTED|CONFIRMED|RECEIVED|AGREED|APPROVED|RESOLVED|CONSIDERED)\b(?!\s?[.–-])|(?:noted|agreed|approved|resolved|received|confirmed|accepted)\s(?:the|that|to|these|this|a|an|its)\s)"),
        # what became of a task, in the same sentence: '…, this had been done', '…; it was in hand'
        "same_sentence": Source(r"[,;:]\s(?=(?:this|which|it|that)\s(?:had|has|have|was|is|remains?|remained|would be|will be)\b)"),
        "letter": Source(r"\W*(?:(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+|\d{1,4}\s?(?:[.):–—]|-(?=\s))\s+(?=[A-Z@])|(?<=#)\d{1,4}\s+(?=[A-Z@]))"),
        "dated_number": Source(r"\W*(?:[A-Z][a-z]{2,8}\s+)?(?P<number>\d{1,3})[:.)]\s+"),
        "agreed": Source(r"\b(?:it was (?:subsequently |then |also )?agreed|agreed that|to be (?:developed|drafted|prepared|arranged))\b", re.IGNORECASE),
        "new": Source(r"\W{0,4}[\[(]new[\])]", re.IGNORECASE),
        "new_behind": Source(r"[\[(]new\b[^\[\]()]{0,40}[\])]\W*$", re.IGNORECASE),
        "nothing": Source(r"\W*(?:(?:link: )?https?://\S+$|none|nil|no (?:new |further |outstanding |matters|actions?)|there (?:were|are) no|(?:the )?(?:minutes|notes|record) (?:(?:of|from|for|dated) (?:[^.]|\.(?=\s?[\da-z])){0,60})?(?:were|was)? ?(?:approved|agreed|accepted|confirmed|adopted|signed)|(?:(?:all|the|these|those|previous|outstanding) ){0,3}(?:actions?|action (?:points|items|log))(?: (?:of|from|arising)\b[^.:;]{0,60}?)? (?:was|were|had been|have been) (?:all )?(?:reviewed|considered|discussed|gone through|worked through|updated|noted|looked at))\b", re.IGNORECASE),
        "dated_end": Source(r"[\s,;(–-]*(?:(?:by|before|on|for|due)?:?\s*(?:asap|ASAP|ongoing|next \w+|the next \w+|end (?:of )?\w+|\d{1,2}[\w ./-]{0,24}|[A-Z][a-z]{2,8} \d{1,4}))?[).\s]*"),
        "was_done": Source(r"(?!(?:nothing|none|nobody|neither|no|not|half|part|some|most)\b)(?:(?P<who>he|she|they|we|I|it|this|[A-Z][\w’'-]{0,20}(?: [A-Z][\w’'-]{0,20})?) (?=(?:has|have|had|was|were|is|did) )(?:has |have |had |is )?)?(?:has been |been |now |all |was |were )?(?:did (?:it|this|so|that)\b|sent|got|paid|bought|met|written|made|given|arranged|booked|ordered|visited|obtained|circulated|provided|shared|submitted|published|installed|supplied|emailed|e-mailed|settled|confirmed|signed|posted|purchased|issued|uploaded|repaired|mended|fixed|renewed|registered|delivered|removed|replaced|emptied|cleared|cleaned|handed|collected|replied|refilled|planted|chosen|appointed|merged|released|fitted|checked|rolled out|set up|put up|taken down|took place|signed off)\b(?!\s+(?:to be|but)\b)", re.IGNORECASE),
        "reported": Source(
            rf"\W{{0,3}}(?P<who>{OWNERS})\s(?:(?:has |had )?(?:confirmed|reported|advised|said|explained|stated|noted)(?: that)?\s(?:(?:he|she|they)\s)?)?"
            r"(?:(?P<open>(?:has|had|have|did)(?:n[’']t| not)\b(?!\s(?:wish|want|think|believe|feel|know|agree|like|accept|expect|see|mind|understand|consider|intend|propose|support)\b))|(?P<done>has|had|have)\s(?:now |since |already |been )*(?!to\b|a\b|an\b|the\b|no\b)[a-z]{3,})"
        ),
        "pronoun": Source(r"\W{0,3}(?:we|they|all|i|he|she|it|everyone|everybody)\b", re.IGNORECASE),
        "told": Source(r"\W*(?:[\w.’'()/&-]{1,30},?\s+){1,4}?(?:has|have|had|was|were|is|are|said|gave|[A-Za-z]{3,}ed)\b"),
        "tracked": Source(r"(?:\W{0,3}<\w[\w.-]{0,30}>\s+)?(?:ACTION|Action|action)-\d{1,5}\b"),
        # a status that begins with a capital in the midst of a line: the end of its line is gone
        "capital": Source(
            r"(?<=[\w)\]%’'/])(?<!\b[Nn]ot)(?<!\bNOT)\s(?=(?:Done|Complete[d]?|Closed|Ongoing|On-going|In progress|In hand|Deferred|Carried forward|Outstanding|Pending|Cancelled|Withdrawn|Not (?:yet )?(?:done|started|complete[d]?))(?:[.,;:!]|\s[–-]|\s\(|\s(?:to|until|till|pending|owing to)\s|$))"
            r"|(?<=[\w)\]%.’'/])(?<!\bNOT)\s(?=(?:DONE|COMPLETED?|CLOSED|ON-?GOING|IN PROGRESS|IN HAND|DEFERRED|CARRIED FORWARD|OUTSTANDING|PENDING|CANCELLED|WITHDRAWN|NOT (?:YET )?(?:DONE|STARTED|COMPLETED?)|DISCHARGED|CONTINUED|C/F)(?![\w’']))"
            r"|(?<=[\w)\]%.’'])\s(?=[cb]/f(?:wd)?(?![\w/]))"
        ),
        "owned": Source(r"\s\((?P<who>[A-Z][\w.’'-]{0,20}(?:(?: ?[/,&+] ?| and | )[A-Z][\w.’'-]{0,20}){0,4})\)\s?(?:[–—:;]|-{1,3}(?=\s))\s{0,3}"),
        "emoji": Source(r":[a-z_]{1,30}:"),
        "since": Source(r"\W*(?:[^\W\d_][^.;:\d]{2,70}[\s(](?=actions?\s))?(?:(?:actions?|action points|matters|those)\s+)?(?:arising\s+)?(?:from|of|since)\s+(?:(?:the\s+)?(?:meeting|minutes)\s+(?:of|on|held on)\s+)?(?:the\s+)?(?:[A-Z][\w’'&.-]{0,14}(?:\s[\w’'&.-]{1,14}){0,4}?,?\s\(?(?:(?:of|on|held on)\s+)?)?(?:[A-Z][a-z]{2,8},?\s+)?(?P<date>" + date + r")(?:\s+meeting)?\W*$", re.IGNORECASE),
        # where an action is from, in a cell of its own: '9/6, 3.4', '9 June 2026 item 3.4'; '3.4, 9/6/26'
        "day_minute": Source(r"(?P<day>\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?(?: \d{4})?)(?:[,;:]| [–—-]| /)?\s\(?(?:(?:[Ii]tem|[Mm]inute|[Mm]in\.?|[Rr]ef\.?|[Pp]ara\.?|[Nn]o\.?|#)\s?)?(?P<ref>\d{1,3}(?:\.\d{1,3}){1,2}[a-z]?|(?<=[a-z.#] )\d{1,3}[a-z]?|(?:(?<=/\d )|(?<=/\d\d ))\d{1,3}[a-z]?)\)?"),
        "minute_day": Source(r"(?:(?:[Ii]tem|[Mm]inute|[Mm]in\.?)\s?)?(?P<ref>\d{1,3}(?:\.\d{1,3}){1,2}[a-z]?)(?:[,;]| [–—-]| of)\s(?P<day>\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?(?: \d{4})?)"),
        "day": Source(r"\W*\(?(?P<date>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\)?\s?[:–—-]{0,2}\s+(?=\S)"),
        # what somebody was to do by now: 'The Clerk was to get a price', 'Ann had been asked to write'
        "was_to": Source(
            r"\W{0,3}(?:[^.!?:–—]{2,60}(?:\s[–—-]|:)\s+)?(?:[\w.’'()/&-]{1,30},?\s+){1,8}?(?:(?:was|were)(?:\s+also)?\s+(?:asked\s+|due\s+|requested\s+)?to|(?:had|has|have)\s+(?:been\s+(?:asked|requested|tasked|instructed|invited|due)|undertaken|agreed|offered|promised|volunteered|said (?:he|she|they) would|to)(?:\s+to)?|undertook to)\s+(?=[a-z])"
        ),
        "finite": Source(r"\b(?:is|are|was|were|has|had|have|will|would|said|asked|gave|been|could|should)\b"),
        # the number of an item of the meeting before, without a stop: '7 Benchmark fees', in front of an instruction
        "bare_ref": Source(r"\W{0,3}(?P<ref>\d{1,2})\s{1,3}(?=[A-Z][a-z]{2,14}\s)"),
        "verb": Source(r"\b(?:is|are|was|were|has|had|have|will|would|to|said|asked|gave|been|be|could|should)\b"),
        # 'Text Alert: Action of 21/3/26, Ann to ask', behind a letter and perhaps a topic
        "of_day": Source(r"\W{0,3}(?:[^.:;]{3,60}?[\s:–—-]\s*)?[Aa]ction\s+(?:of|from|agreed on|raised on)\s+(?:the meeting (?:of|on) )?(?P<date>" + date + r"|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[,:]?\s+(?=\S)"),
        # the meeting that raised an entry, and perhaps the section and the subject there: 'Originally from March 2026, Section 4, Roof: Ann to ask'
        "of_meeting": Source(r"\W{0,3}(?:(?:[Oo]riginally|[Ff]irst|[Cc]arried (?:over|forward)|[Ss]et|[Rr]aised|[Aa]greed)\s)?(?:[Ff]rom|[Ii]n|[Aa]t|[Oo]n)\s(?:the\s)?(?P<date>" + date + r"|[A-Z][a-z]{2,8} \d{4})(?:\s(?:meeting|minutes|call))?(?:,\s(?:[Ss]ection|[Ii]tem|[Mm]inute|[Pp]ara)\s\d{1,3}(?:\.\d{1,2})?)?(?:,\s[^:.;]{3,60})?:\s{1,3}(?=[A-Z@])"),
        # who says what became of something: 'Ann: Done.'
        "speaker": Source(r"\W{0,2}(?P<who>[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2})\s?:\s{1,2}(?=\S)"),
        "said_of": Source(r"\W{0,3}(?:[Uu]pdate|UPDATE|[Ss]tatus|STATUS|[Pp]rogress|[Oo]utcome|[Pp]osition|[Rr]esponse|[Rr]esult)(?: (?:to|at|this|since) \w+){0,2}\s?(?:[:–—]|-\s)"),
        "in_bracket": Source(r"\s[\[(](?P<said>[^\[\]()]{3,80})[\])]\s*\.?\s*$"),
        "key": Source(r"\b(?:green|amber|red|blue|grey)\s?=\s?\w", re.IGNORECASE),
        "beside": Source(r"\s*[–—:;(]\s*|\s-\s+"),
        "code": Source(r"(?:[A-Z]{2,5}[ /-]?)?(?:\d{2,4}[/.-]){1,2}\d{1,4}"),
        "serial": Source(r"(?P<letters>[A-Z]{1,5})[ /.-]?\d{1,4}"),
        "log_title": Source(r"\b(?:log|tracker|register|actions? list|list of actions)\b", re.IGNORECASE),
        "tick": Source(r"\s(?=[xX]\s+not\s|[✓✔☑✅√✗✘❌]|:(?:heavy_check_mark|white_check_mark|ballot_box_with_check|x):)"),
        "dash": Source(r"\s(?:[–—→…]|-{1,3}|\.{2,6}|->|=>)\s+(?!due\b)|[–—]\s+|:\s+|;\s+"),
        # where more is said of it, behind a sentence or a dash: ' – see item 4'
        "points": Source(r"(?:\s(?:[–—]|-{1,2})\s{1,3}|(?<=[.;])\s)(?=\(?(?:[Ss]ee|[Uu]nder|[Cc]f\.?) (?:also )?(?:agenda )?(?:[Ii]tem|[Mm]inute|[Mm]in|[Pp]ara|above\b|below\b|later\b)[^.–—]{0,24}$)"),
        "last_dash": Source(r"\s(?:[–—…]|--?|\.{2,6})\s{1,3}(?=[^–—.;:]{2,40}\W*$)"),
        "dash_status": Source(
            r"(?:\s[–—-]+\s*|\s(?:…|\.{2,6})\s+|:\s+)(?=(?:complete[d]?|done|closed|ongoing|in progress|deferred|c/f|carried forward|outstanding|discharged|not yet|cancelled|withdrawn|underway|on agenda|in hand)\b)",
            re.IGNORECASE,
        ),
    })  # fmt: skip
