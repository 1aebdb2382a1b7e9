"""Patterns of headings and of the numbers before them."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source


def _are_to(doer: str) -> str:
    """A pattern of up to four doers and the beginning of what they are to do."""
    return doer + r"(?:(?: ?[/&,+] ?| and )" + doer + r"){0,3} (?:to|will) [a-z]"


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        # 'Item 3:', '24/101', '2.1', '(a)', 'IV.'
        "number": Source(
            r"(?!\[[xX]\])(?P<word>(?:agenda )?item|agenda|minute|min|no|section|point|topic|§)?(?(word)\.?\s{1,3}(?:no\.?\s{0,2})?)"
            r"(?P<open>[(\[#]?)(?:(?P<mixed>(?-i:[IVX]{1,5}|\d{1,2})\.(?-i:[A-Z])(?=[.):\s]))|(?P<lead>[A-Z]{1,4}[/.-]?)?(?P<digits>\d{1,4}(?:(?P<part>(?-i:[a-z]))(?=/\d\d))?(?:[./-]\d{1,4}){0,3})(?P<suffix>[a-z]?)"
            r"|(?P<letter>[A-Za-z])|(?P<roman>[ivx]{2,6}|[IVX]{2,6}))(?P<close>[.):\]]{0,2})"
            r"(?P<gap>\s{0,6}[:–—/|-]?\s{1,6}|(?<=[:)])|(?<=[/\d]\d)(?=[A-Z][a-z]+ [a-z])|(?<=\d[.)])(?=(?-i:[A-Z][a-z]{2}|[A-Z]{3})))(?=\S)",
            re.IGNORECASE,
        ),
        "topic": Source(r"\[?\s{0,3}(?:#topic\s{1,3}|(?:topic|agenda item|agendum)\s{0,2}:\s{1,3})(?=\S)", re.IGNORECASE),
        "clock": Source(r"[\[(]?(?:\d{1,2}:\d\d(?:\s{0,2}[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d\d)?\s{0,2}[ap]\.?m\b\.?)[\])]?\s{0,2}[-–—:]?\s{1,3}(?=[A-Z‘“\"])", re.IGNORECASE),
        "timed": Source(r"\W{0,4}(?:at |from )?(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|hrs\b)|\d{1,2}:\d\d\b)", re.IGNORECASE),
        # a line of a chat: '21:05 <ann> ', '[21:05:10] ann: '
        "chat": Source(r"[\[(]?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?Z?[\])]?\s{1,3}(?:<[^<>\s]{1,40}>|[\w-]{1,30}:)\s{1,3}"),
        "note": Source(r"^\[\d{1,3}\]"),
        "starred": Source(r"(?P<rule>\*{2,6}|={2,6}|\#{2,6}|>{2,4})\s{1,3}(?P<words>[^\s*=#>].{0,120}?)\s{0,3}$"),
        "ruled": Source(r"(?P<rule>[=*#-]{2,6})\s{1,3}(?P<words>\S.{0,120}?)\s{1,3}(?P=rule)\s*$"),
        # where a heading ends that its text follows
        # a plain number behind a code: 'AB12/26  3. Finance'
        "counted": Source(r"\d{1,2}[.)]\s{1,12}(?=[A-Z])"),
        "lead_end": Source(r"[.:;](?=[-–—]?\s)|\s[–—-](?=\s)|\s[–—]|[–—]\s"),
        # a task: 'AB to ask', 'Ann Bell and CD will write'
        "task": Source(r"\W{0,3}" + _are_to(r"(?:[A-Z]{2,4}|[A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?)")),
        "initialled": Source(_are_to("[A-Z]{2,4}")),
        "status_sign": Source(r"\s[–—-]{1,2}\s|:\s|\s[\[(]|(?<=[a-z])\.\s(?=[A-Z])"),
        # a task and its owner behind a dash: 'Buy the paint - Ann', 'Hire a tent – Carl and Eve'
        # 'Ann - slates', 'Ann and Carl: the boat'
        "led": Source(r"[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2}(?:(?:, | and | & |/)[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2}){0,4}(?:\s[–—-]|:)\s+(?=\S)"),
        "owned": Source(r"[a-z)\d]\s[–—-]\s(?:[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2})(?:(?:, | and | & |/)[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,2}){0,4}\.?$"),
        "shouts": Source(r"(?P<words>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9'’&/,() -]{3,60})(?::|\s?[–—]|-(?=\s)|\.)\s+[\w(\"“‘]"),
        # what is said of an item about which nothing is: 'None', 'No report'
        "nothing": Source(r"\W{0,6}(?:none|nil|n/?a|nothing|not? (?:report|reports|update|updates|discussed|discussion|business|comments?|correspondence|items?|matters?|changes?|news)\b|there (?:was|were) (?:none|no)\b)", re.IGNORECASE),
        # what was made of the minutes of the meeting before
        "approves": Source(r"\W{0,4}(?:(?:(?:The|Our|Last|Previous|Draft) ){0,2}[Mm]inutes\b[^;]{0,160}?\b(?:was|were|be|as|and|having been|been)\s(?:\w+ ){0,2})?(?:taken as read|approved|agreed|accepted|adopted|confirmed|signed|read)\b", re.IGNORECASE),
        "shouted": Source(r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9'’&/,() -]{4,90}(?= [A-Z]?[a-z])"),
        # the label of a decision, a motion or an action with its number: 'Resolution 22/01:', 'Decision no. 4', 'Action 3.2'
        "numbered_inner": Source(r"\W{0,4}(?:resolution|decision|motion|action|recommendation|vote)(?: point| item)?\s(?:no\.?\s?|number |#)?[A-Z]{0,5}[-/ ]?\d[\w./-]{0,12}\W{0,4}", re.IGNORECASE),
        "minutes_of": Source(r"(?:draft |previous )?(?:minutes|notes) (?:of|from|for) (?:the )?(?:\d|last|previous|meetings?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b)"),
        "title_line": Source(r"\W{0,8}(?:draft |unconfirmed |approved |confirmed )?(?:minutes|notes|record) of\b(?:.{0,160}\b(?:held|meeting of|committee|council|board|group|governors|trustees|(?:19|20)\d\d)\b|(?! (?:the |our )?(?:last|previous|preceding)\b).{1,160}\bmeeting\W{0,3}$)", re.IGNORECASE),
        "edit": Source(r"\s{0,4}\[edit(?:\s{0,4}\|\s{0,4}edit source)?\]\s{0,8}$"),
        # links that a program prints behind a heading: 'Roof[edit]', 'Roof (edit | edit source)', 'Roof ¶'
        "signs": Source(r"\s{0,4}(?:[\[(]\s?edit(?:\s{0,4}\|\s{0,4}edit source)?\s?[\])]|(?<=[^\W\d_])\s{0,2}[¶§⚓]|\s{0,2}🔗|\s[#])$"),
        # what a form leaves to be filled in: 'Item - ...', 'Topic: ____', '[Item]'
        "placeholder": Source(
            r"\s{0,4}(?:(?:agenda |discussion )?(?:item|topic|subject|heading|title|point)(?: name| title)?\s{0,4}(?:\d{1,2}|[nx])?\s{0,4}[-–—:.]?\s{0,4})?(?:[.…_?]{2,40}|…)\s{0,4}"
            r"|\s{0,4}[\[<({]\s?(?:agenda |discussion )?(?:item|topic|subject|heading|title|point)(?: name| title)?\s?[\]>)}]\s{0,4}",
            re.IGNORECASE,
        ),
        "annex": Source(r"^(?:annexe?|appendix)\b[^:–-]{0,10}[:–-]\s+", re.IGNORECASE),
        "goes_on": Source(r"\s{0,3}[–—-]\s{1,3}\S"),
        "over": Source(r"(?:meeting )?(?:adjourn(?:s|ed|ment)?|clos(?:e|ed|ure|ing)|end)\b(?: of (?:the )?meeting)?\W{0,3}(?:\d|$)", re.IGNORECASE),
        "word": Source(r"[^\W\d_]"),
        # 'ACTION BY ANN BELL', 'ACTION CLERK': whose the task above is
        "action_by": Source(r"\W{0,3}ACTIONS?(?:\s(?:BY|FOR)\s.{1,40}|\s?[:–—-]\s?.{1,40}|\s(?:(?:THE )?(?:CLERK|CHAIR(?:MAN|PERSON)?|SECRETARY|TREASURER|ALL|CHAIR)|[A-Z]{2,3}(?:\s?[/,&]\s?[A-Z]{2,3}){0,4}))\W*|\W{0,3}Actions?\s[A-Z]{2,3}(?:\s?[/,&]\s?[A-Z]{2,3}){0,4}\W*"),
        "lower": Source(r"[a-zß-öø-ÿ]"),
        "upper": Source(r"[A-ZÀ-ÖØ-Þ]"),
        "link": Source(r"(?:https?://|www\.)\S{1,2000}$|[^\s@]{1,80}@[^\s@]{1,80}$"),
        # a line of the header: 'Date: 4 May', 'Venue: …'
        "field": Source(r"[A-Z][\w /’']{1,30}:\s*\S"),
        # an entry of a table without lines: 'Jan 16 Ann 9'
        "entry": Source(r"\A(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|(?:\d{1,2} ?){1,4}$|[^\d]{1,40}\d[\d.,]{0,12}(?:\s{1,8}\S{1,20}){0,2}\s{1,8}\d[\d.,]{0,12}$)", re.IGNORECASE),
        "acting": Source(r"(?:Action|ACTION) (?!(?i:items?|points?|logs?|plans?|lists?|review|from|register)\b)[A-Z]"),
        "action": Source(
            r"\W{0,2}(?:(?:ap|ai|action)\s?\d{1,3}(?:\.\d{1,3})?\s{0,2}[:–—-]|(?:action|ap|ai|todo|decision|resolved|agreed|resolution|vote|motion|note|proposed|seconded|update)s?\b\s*"
            r"(?:\([^)]{0,40}\)|#?\d{1,4}|points?|items?|required|agreed|by|on|for)?\s{0,2}(?:[:–—]|-(?!\d\d)|\.(?=\s{0,3}\S))|actions?\b[^:]{0,20}\bto\b|[\w’' ]{2,30}actions?:|resolved\b|agreed (?:that|to)\b|[qa][.:)]\s)",
            re.IGNORECASE,
        ),
        "closing": Source(
            r"(?:the )?meeting (?:was |is |then |duly )?(?:closed?s?|finish(?=\s?:)|end(?=\s?:)|start(?=\s?:)|adjourned|ended|finished|concluded|opened|commenced|began|started)\b"
            r"|there being no (?:further|other)\b|with no (?:further|other) business\b|(?:the )?(?:chair|chairman|chairperson|president)\b.{0,40}\b(?:closed|opened|declared|thanked)\b"
            r"|[^.;:]{2,50}\scall(?:s|ed) (?:the |this |our )?(?:\w+ ){0,3}to order\b"
            r"|(?:signed|signature|page \d|dated?:)|minutes (?:taken|prepared|recorded|submitted|by)\b|(?:next|the next) meeting\b.{0,40}\b(?:\d|will)",
            re.IGNORECASE,
        ),
        # who came or went, and when: 'Ann leaves 3:40pm'
        "moves": Source(r"\b(?:leaves?|left|returns?|returned|arrives?|arrived|joins?|joined|gets? in(?:to)?|came|enters?|entered|departs?|departed|quorate|inquorate)\b.{0,40}?\b\d{1,2}(?:[.:]\d\d|\s?[ap]m\b)", re.IGNORECASE),
        "title": Source(
            r"\b(?:minutes|notes)\b.{0,80}\b(?:meeting|committee|board|council|group|of|held|forum|trust)\b|\b(?:meeting|agm|committee|board|council)\b.{0,40}\b(?:minutes|notes)\b"
            r"|\bheld (?:on|at|in)\b",
            re.IGNORECASE,
        ),
        "minutes_word": Source(r"\b(?:minutes|notes|meeting)\b(?!\s(?:of|from) (?:the )?(?:last|previous))", re.IGNORECASE),
        "year": Source(r"\b(?:19|20)\d\d\b"),
        "question": Source(r"(?:Q|A)[.:)]\s", re.IGNORECASE),
        "not_heading": Source(
            r"(?:please note|note:|nb\b|n\.b|exempt\b|not for publication\b|restricted\b|confidential\b|(?:official(?:\W{1,3}sensitive)?|unclassified|(?:not )?protect(?:ively marked|ed)?|private|embargoed|in confidence)\b\W*$|(?:not )?(?:complete[d]?|ongoing|done|closed|deferred|resolved|agreed|approved|noted|carried|passed|failed|unanimous)\b\s*[.:–-]?\s*$"
            r"|resolved\b|it was|there (?:was|were)|(?:proposed|seconded)(?: by\b|\W*$|:|,)|none\b|nil\b|n/a\b|no\s+\w+(?: \w+)? (?:were|was|received))",
            re.IGNORECASE,
        ),
        "purpose": Source(r"(?:To|TO) (?:receive|consider|approve|confirm|note|discuss|agree|review|elect|appoint|adopt|accept|ratify|resolve|determine|hear|sign|decide|authorise|record|report|set|fix|make)\b(?: [^\s.;:]{1,30}){1,30}[.]?"),
        "day": Source(r"(?<=[a-z:–-]\s)(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|\d{1,2}(?:st|nd|rd|th)?|(?:January|February|March|April|May|June|July|August|September|October|November|December))\b"),
        "subject": Source(r"(?P<words>(?!The\b|Mrs?\b|Ms\b|Dr\b|Cllrs?\b)[A-Z][\w’'-]{2,24}(?: (?:(?:of|and|the|for|in|on|&|to) ){0,2}[A-Z0-9][\w’'-]{1,24}){1,8}) (?:was|were|had been|has been|have been) (?:[a-z]{3,12}ly )?(?:read|[a-z]{3,16}ed|taken|given|noted|shown|held|put|made|sent)\b"),
        # how the words begin that say what an item is for
        "aim": Source(r"(?:To|TO)\s{1,3}(?:(?:re-?|further )?[a-z]{3,14}|[A-Z][a-z]{2,14}|[A-Z]{3,14})\b"),
        "verb": Source(
            r"\b(?:is|are|was|were|will|has|have|had|be|been|must|should|shall|agreed|noted|said|reported|asked|welcomed|explained|gave|thanked|advised|confirmed|declared|stated|suggested|moved|seconded|felt|would|could|does|did)\b"
        ),
        "token": Source(r"\S{1,40}"),
        # 'Minutes of the meeting of 28th April 2026', and how a sentence goes on behind them
        "minutes_dated": Source(r"(?:Draft )?(?:Minutes|MINUTES) (?:of|from|OF|FROM) (?:(?:the|our|THE) )?(?:(?:last|previous|[A-Z]\w{1,14}) ){0,3}(?:[Mm]eetings?|MEETING)(?:,? (?:held )?(?:of|on|from|dated) (?:the )?(?:[A-Z][a-z]{2,8},? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?:,? \d{4})?)?(?![\w/])"),
        "were": Source(r",? (?:(?:as|which|having|previously|had|which had|already) ){0,3}(?:been )?(?:previously )?(?:were|was|circulated|approved|accepted|agreed|read|signed|confirmed|taken)\b"),
        # the first word of a sentence that stands right behind a heading
        "opens": Source(r"\s{0,4}(?:The|An?|As|There|It|This|These|Those|No|None|Nothing|Nil|All|Both|We|He|She|They|Our|His|Her|Their|In|On|At|After|Following|Upon|Due|With|From|For|To|Since|Because|Received|Apologies|Minutes|Correspondence|Financial|Mr|Mrs|Ms|Miss|Dr|Cllr|Rev)\b"),
        # a word of a name, and a letter that counts points: 'a)', '(b)'
        "named_word": Source(r"(?<!\w)[A-Z][\w’'-]{0,30}"),
        "letter_point": Source(r"\(?[a-z1i][).]{1,2}"),
        # the same behind a name of several words, which no office or group goes on
        "opens_any": Source(r"\s{1,4}(?!(?:Committee|Officer|Group|Team|Secretary|Manager|Working|Sub|Panel|Board|Meeting|Lead|Policy|Plan|Forum)\b)[A-Z][\w’'.]{0,20}\s"),
        # the title of minutes: 'Minutes for 2026-05-04'
        "own_minutes": Source(r"(?:draft )?minutes for (?:the )?(?:\d[\w ./-]{3,20}|[A-Z][a-z]{2,8},? .{4,25})", re.IGNORECASE),
        # where a sentence ends that another one follows
        "stop": Source(r"\?(?=\s)|(?<=[\w)]{2})[.!](?=\s+[A-Z])"),
        # a question, and where a clause begins that depends on the words before it
        "asks": Source(r"\W{0,3}(?:who|whom|whose|what|which|why|how|where|when|whether|if|is|are|do|does|did|can|could|should|shall|would|will|has|have|was|were|must|please)\b", re.IGNORECASE),
        "clause": Source(r"(?<=\s)(?:to be|to have|if|whether|that|which|who|whose|how|what|why|where|when|we|you|until|unless|because|as)\b", re.IGNORECASE),
        "sentence": Source(
            r"(?<!\bvs)(?<=[a-z]{2})[.?!]\s+[A-Z]|\b(?:must not|should not|will be|has been|have been|are not|is not|to be)\b"
        ),
    })  # fmt: skip
