"""Patterns of tasks."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ...segment.two_languages import TWIN
from ..lines.patterns import OWNERS

_NO_TASK = (
    "?", "not", "now", "q.", "q:", "a.", "a:", "been", "resolved", "recommended", "approved", "carried", "provisional",
    "restricted", "confidential", "no ", "thank", "discussed", "agreed", "voted",
)  # fmt: skip
"""Words, in lower case, of which one stands in all that `not_task` finds."""


def no_task(text: str) -> bool:
    """Whether a sentence gives no task, whatever else it says: a question, a notice, a thing done."""
    return any(map(text.lower().__contains__, _NO_TASK)) and patterns()["not_task"].search(text) is not None


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "task": Source(
            r"\b(?:to|will|shall|should|must|agreed to|asked to|undertook to|offered to|requested to|needs? to)\s+(?!(?:the|an?|all|its?|their|his|her|this|that|these|any|each|our|me|us|them|him|which|what|whom|date)\b)(?:be\s+|also\s+)?[a-z]{2,}"
        ),
        # behind 'to': no verb; in front of it: what one wants, can or is used to, and sets no task
        "no_verb": Source(r"(?:with|from|in|on|at|for|by|of|and|or|one|two|three|four|five|six|seven|eight|nine|ten|both|what|whom|how|about|around|over|under|between|members|staff|others|everyone|everybody|people|some|many|most)\b"),
        "complement": Source(
            r"\b(?:wish|wishe[sd]|wants?|wanted|hopes?|hoped|likes?|liked|tends?|seems?|seemed|appears?|appeared|continues?|continued|starte?d?|began|begun|used|willing|able|unable|likely|unlikely|keen|pleased|glad|proud|sorry|easy|easier|hard|difficult|impossible|possible"
            r"|commitment|ability|inability|opportunity|opportunities|chance|right|failure|attempts?|efforts?|met|gathered|danger|reluctant|reluctance|fallen|fell|risen|rose|up|down|close|access|similar|according|thanks|due|back|prior|open|subject|free|entitled|expected|supposed|trying|tried|going|yet|how|whether|what|when|where)\s$"
        ),
        "no_task": Source(r"\b(?:has|have|had|having|due|going|able|unable|likely|began|begun|used|wants?|hopes?)\s$"),
        "wondered": Source(r"\?|\b(?:asked|wondered|unsure|discussed|considered) (?:if|whether|why|how|what)\b"),
        "name": Source(r"[A-Z][\w’'-]*"),
        "asked": Source(r"\b(?:was|were|is|are) (?:asked|requested|instructed|invited) to\b|\b(?:agreed|undertook|offered|volunteered) to\b"),
        "will": Source(r"\bwill\b"),
        # what the one spoken of takes upon himself: 'and would bring figures', 'She will write'
        "would_do": Source(r"\b(?:and|but|she|he|they|who|also) (?:would|will|is to|are to) (?:also |then )?(?P<verb>[a-z-]{2,14})\b", re.IGNORECASE),
        # what is to be done, told as what was said: 'would be written by Ann'
        "would_by": Source(r"\bwould (?:then |also |now |both )?be [a-z]{3,14}(?:ed|en|wn|nt|de|ne|ut|ld|ught|ung)\b(?: [a-z]{2,8}){0,3} by (?=(?:the )?[A-Z])"),
        # whom the sentence in front names takes it up: 'He would write', 'She was asked to write'
        "takes_up": Source(r"\W*(?:He|She|They)\s(?:(?:also|then|both) )?(?:would|will|(?:is|are|was|were) (?:asked |requested |due )?to|to|(?:has |have )?(?:agreed|offered|undertook|undertaken|promised|volunteered) to)\s(?!(?:be|like|have|prefer|need|not)\b)"),
        # what a body as such asks for is its order: 'Governors requested that the report show', 'Members asked for figures'
        "demanded": Source(r"\W*(?:(?:The |All )?(?:[A-Z][\w’'-]{1,20} )?(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Gg]roup|[Mm]embers|[Mm]eeting|[Gg]overnors|[Tt]rustees|[Dd]irectors|[Pp]artners|[Cc]ouncillors|[Pp]anel|[Ff]orum)(?: also)?|It was(?: also)?) (?:requested|asked|required|instructed|demanded) (?:that|for|(?=an?|the|further|more|some|details|information|sight)) ?"),
        # what somebody told of what will be: 'AB said that the lease will end', not 'AB said that he would write'
        "told_that": Source(r"\W*(?!It was\b)(?:[\w.’'()/&-]{1,30},?\s+){1,4}?(?:pointed out|explained|stated|mentioned|noted|informed [A-Za-z]+(?: [A-Za-z]+)?|advised|told [A-Za-z]+(?: [A-Za-z]+)?|observed|commented|said|reported|announced|confirmed|understood|believed|thought|felt) that (?!(?:he|she|they|we|[A-Z]{2,4}) (?:would|will) (?!be\b|have\b))"),
        # what is asked of all, without a verb: 'Comments to AB by 20 July', 'Any feedback to the Clerk please'
        "sent_to": Source(r"\W*(?i:(?:any|all|further|your|written) )?(?i:comments?|feedback|responses|replies|nominations|suggestions|returns|amendments|contributions|ideas|apologies|figures|availability|volunteers)\b(?: (?!to\b|by\b)[\w’'-]{1,16}){0,6} (?:(?:back |directly )?to (?:[A-Z]|the [A-Za-z])|by \d|by [A-Z])|\W*[A-Z][a-z]+(?: [a-z]+){0,4} to (?:the )?[A-Z]\w+(?: [A-Z]\w+)? (?:by|before|no later than|please)\b"),
        # what is wanting: 'the page needs rewriting', 'Suggestions were invited', 'A decision is required by June'
        "wanting": Source(r"\bneeds? [a-z]{3,14}ing\b|\b(?:is|are|was|were) (?:also )?(?:required|requested|invited|sought|needed|wanted|welcome|awaited from)\b(?! (?:to|that)\b)"),
        "closing": Source(r"\b(?:closes?|closing date|deadline|(?:is|are) due|due (?:by|on|back|in)|expires?|runs? out)\b"),
        # who takes something on of his own will
        "happy_to": Source(r"(?<![a-z] )\b[A-Z][\w’'-]*(?: (?:is|was|would be|were|are))? (?:happy|willing|glad|prepared) to (?!(?:be|have|hear|see|note|report|receive|announce)\b)"),
        "there_be": Source(r"\W*(?:There|It) (?:should|must|will|would|needs? to|could) (?:also )?be (?!(?:agreed|noted|asked|arranged|drafted|sent)\b)"),
        "unsure": Source(r"\b(?:would|could|might|may|wish|want|like|able|likely|hope[sd]?|supposed|happy|pleased|felt|thought|said|asked (?:if|whether|why|how))\b"),
        "told": Source(r"\W*(?:[\w.’'()/&-]{1,30},?\s+){1,4}?(?:pointed out|drew (?:the |members[’'] |their )?attention|outlined|highlighted|referred|reported|explained|stated|mentioned|noted|informed|advised|told|observed|commented|described|presented|considered|discussed|reviewed|queried|introduced|spoke|said|asked (?:if|whether|why|how|about)|wondered|thought|felt|believed|feared|hoped|regretted|replied|responded|enquired|inquired|(?:was|were) of the (?:view|opinion)|welcomed|thanked|tabled|gave an?)\b"),
        # who is to do what is said in the passive: 'Notice to be given by the Clerk'
        "agent": Source(r"\b(?:to|will|should|must|shall) be (?:\w{3,14} ){1,3}by (?P<who>(?:the )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,3})"),
        # when what is said before it is due: 'Deadline is 14 May.'
        # owners behind a finished sentence, and perhaps when: 'Mend the roof. AB. By June.'
        "numbered_line": Source(r"\W{0,2}(?P<n>\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+(?=\S)"),
        "bracket_behind": Source(r"\s[(\[](?P<who>(?:[^()\[\]/;]){1,60}?)\s?(?:[/;|]|\s[–—-])\s?(?P<when>[^()\[\]/;]{2,60}|\d{1,2}/\d{1,2}(?:/\d{2,4})?)[)\]]$"),
        "behind": Source(rf"(?<=[\w)][.!;])\s{{1,2}}(?P<who>{OWNERS})(?:[.,;]\s{{1,2}}(?P<when>[^.;]{{2,40}}))?\.?$"),
        "plain_code": Source(r"(?P<number>\d{1,4}/\d{1,4}[a-z]?|(?P<minute>\d{1,2}\.\d{1,2}[a-z]?))[.:]?\s+(?=[A-Z])"),
        "counted": Source(r"\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})\)\s+(?=[A-Z])"),
        "code": Source(r"[\[(]?(?P<number>[A-Z]{1,6}(?:[/-]\d{1,4}){2}[a-z]?|(?:[A-Z]{1,5}[ -]?)(?:\d{1,4}[/.-])\d{1,4}[a-z]?|[A-Z]{2,6}[/-]\d{1,4}[a-z]?|A[PI]?[ -]?\d{1,3})[\])]?[.:)]?\s+(?:[–—-]\s+)?(?=[A-Z])"),
        "dash": Source(r"\s?[–:—-]\s+(?=\S)"),
        "deadline": Source(r"\W*(?:(?:The|Its) )?(?:deadline|closing date|due date|return date|target(?: date)?)(?: for (?:\w+ ){1,4}?)?(?: is| was|:|–)? ", re.IGNORECASE),
        # a sentence that says nothing but when: 'Due: 4 April.', 'By the end of May.'
        "only_due": Source(r"\W{0,3}(?:(?:due|deadline|target|completion|timescale|timeframe|(?:by )?when|to be (?:done|completed?)|for completion|complete)(?: (?:date|by|on|is|for)){0,2}\s?[:–—-]?\s{1,2}|(?:by|before|until|no later than)\s)(?P<when>[^.!?:]{2,40})[\W_]{0,3}$", re.IGNORECASE),
        "part_behind": Source(r"(?<=[.;])\s+(?P<sign>\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+[A-Z])"),
        "part": Source(r"(?:(?<=\s)|(?<![^\s]))\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+"),
        "label_behind": Source(r"(?<=[\w.’'])\s(?P<label>[(\[](?:ACTION|Action)(?:\s+(?P<number>\d{1,4}(?:[/.-]\d{1,3})?))?(?:\s+(?:(?:by|for|on|BY|FOR|ON)\s+)?(?P<who>" + OWNERS + r")(?:,?\s(?P<when>(?:by|before|due) [^()\[\]]{2,30}|\d{1,2}[^()\[\]]{2,20}))?)?[)\]])\W*$"),
        "topic": Source(r"[\w&/’',() -]{2,60}?(?:\s[–—-]{1,2}|\s?:|\s?[–—])\s+"),
        # a tag at the end of a task: 'Ann to ask #action', '… [todo]', '… – ACTION'
        "tag_behind": Source(
            r"(?<=[\w.,;’')!])(?<!\s[A-Z])\s(?P<label>#(?:action|todo|to-do)(?:[- ]?(?:item|point))?|[(\[](?:action|ACTION|todo|TODO|to[ -]do|AI|AP)(?: (?:item|point))?[)\]]|(?:[–—-]|-{2})\s(?:action|ACTION|todo|TODO))(?P<number>(?!))?(?P<who>(?!))?(?P<when>(?!))?[\s.]*$"
        ),
        "owner_bracket": Source(rf"\s{{0,2}}[(\[](?P<who>{OWNERS})[)\]]"),
        "owner_before": Source(rf"\W{{0,3}}(?P<who>{OWNERS})(?:(?:[’']s)?\s|\s[–—-]{{1,2}}\s|[–—]\s?|\s?:\s)"),
        # when without a day, behind owners: 'Head of Estates, immediately'
        "soon": Source(r"(?:,|;|\s[–—-])\s?(?P<when>(?:asap|as soon as possible|immediately|at once|straight ?away|forthwith|urgent(?:ly)?|on-?going|tbc|(?:at |by |for )?(?:the )?next (?:meeting|mtg)|(?:by|before|until|at|in|in time for|when|after) (?:the )?[\w’' -]{3,30}))$", re.IGNORECASE),
        "owners_when": Source(rf"(?P<who>{OWNERS})(?:(?:,|\s[–—-])\s|\s\((?=[^()]{{3,90}}\)\W{{0,3}}$))(?P<when>(?:ASAP|asap|as soon as (?:possible|practicable)|immediately|(?:by|before|until|in|in time for|for) (?!(?:you|us|it|them)\b)[^;]{{3,90}}?))\W{{0,3}}"),
        "shouted": Source(r"[A-Z] (?:TO|WILL|SHALL|MUST) [A-Z]{2}"),
        "speaks": Source(r"\W*[A-Z][\w.’'-]{0,20}(?: [A-Z][\w’'-]{1,20})?:\s+"),
        "by_day": Source(r"\b(?:by|(?:not|no) later than|before) (?:\d{1,2}\b|(?:the )?end\b|next\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec))"),
        # 'agreed that the roof be mended': what is to be done, in the words of a resolution
        "be_done": Source(r"\b(?:agreed|[Rr]esolved|RESOLVED|requested|asked|proposed|recommended|suggested) (?:that |(?=(?:the|an?|all|this|these|each|any|it) ))(?:(?!(?:will|would|to|can|could|may|might|cannot|had|has|have|was|is|are|were|be)\b)[\w’'()&/£,-]{1,24} ){1,14}?be (?:\w{2,12}ly )?(?!approved|accepted|adopted|noted|confirmed|received|agreed|elected|appointed|closed|deferred|tabled|able|in\b)[\w-]{2,16}(?:ed|en|wn|ught|pt|lt|nt|ut|id|old|ade|ung|ead)\b"),
        # the same behind another clause, or as a point of a resolution: 'be noted and that figures be sent', '(b) that figures be sent'
        "also_done": Source(r"(?:^\W*(?:\([a-z]{1,4}\) )?|[,;] (?:and )?|\band )that (?:(?!(?:will|would|to|can|could|may|might|cannot|had|has|have|was|is|are|were|be)\b)[\w’'()&/£,-]{1,24} ){1,14}?be (?:\w{2,12}ly )?(?!approved|accepted|adopted|noted|confirmed|received|agreed|elected|appointed|thanked|welcomed|congratulated|commended|able|in\b)[\w-]{2,14}(?:ed|en|wn|ught|pt|lt|nt|ut|id|old|ade|ung|ead)\b", re.IGNORECASE),
        "would_be": Source(r"^(?!\W*(?:It|There|That|This|He|She|They|We)\b)(?:(?!\b(?:if|whether|how|said|felt|hoped|thought|asked)\b).){4,90}\bwould be (?:\w{2,12}ly )?(?!required|needed|pleased|interested|delighted|discussed|considered|expected|affected|improved|reduced|increased|limited|based|allowed|used)[\w-]{2,14}(?:ed|en|wn|ught|pt|lt|nt|ut|ung|ead)\b"),
        "only_heard": Source(r"\bthat (?:[\w’'()&/£,-]{1,24} ){1,14}?be (?:\w{2,12}ly )?(?:approved|accepted|adopted|noted|confirmed|received|welcomed)\b"),
        "to_be_done": Source(r"\W*(?:To be (?:\w{2,12}ly )?[\w-]{2,16}(?:ed|en|wn|ught|pt|lt|nt|ut|id|old|ade|ung|ead)\b|To (?!be\b)[a-z]{2,14} )"),
        # when something will take place: 'The AGM will be on 4 May in the hall.'
        "happens": Source(r"\W*(?:The |Our |This )?(?:[\w’'-]{1,20} ){1,6}?(?:will|would|is to|are to) (?:now )?(?:be (?:held )?|take place |meet )(?:on|at|in|from|during|with) "),
        # what somebody asked for in the discussion
        "wished": Source(r"\W*(?!(?:The|It|Members|Trustees|Governors|Directors)\b)(?:[\w.’'()/&-]{1,30},?\s+){1,4}?(?:asked|wished|called|hoped) (?:for|that|to see)\b"),
        "codes_only": Source(r"(?:(?:[A-Z]{1,3}[./-]?|(?:Action|AP|AI)\s)\d{1,3}(?:[./-]\d{1,3})?(?:[,;]?\s|$)){1,6}"),
        "resolves": Source(r"\W*(?:(?:it was |(?:the )?[A-Z][\w’'-]{1,20}(?: [\w’'-]{1,20}){0,3} )?(?:agreed|resolved|decided|recommended)\b\W{0,3}(?:\([a-z]{1,4}\)\s)?that\b|that\b|\([a-z]{1,4}\) that\b)", re.IGNORECASE),
        "and_that": Source(r"[,;] (?:and )?(?P<clause>(?:in the meantime,? |meanwhile,? |further,? )?that )"),
        "doers_joint": Source(r"(?:, (?:and )?| and )(?=(?:the )?[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,2}(?:\s?[/&+]\s?[A-Z][\w.’'-]{0,20}){0,3} (?:to|will) [a-z])"),
        # a thing that somebody in brackets is to deal with: 'Cover and back page (AB) to be drawn'
        "held_by": Source(rf"[A-Z][^.;:()\n]{{2,90}}\s\((?P<who>{OWNERS})\)\s(?:is |are |needs? |has |have )?to\s[a-z]"),
        # somebody right in front of 'and' whom the next name joins: both are met, asked or helped
        "met_with": Source(r"\b(?:with|between|both|ask|asks|invite|remind|help|contact|meet|get) (?:[A-Z][\w.’'-]{0,20})(?: [A-Z][\w.’'-]{0,20}){0,2}$"),
        "decided": Source(r"\b(?:RESOLVED|resolved) (?:to|that)\b|\b(?:agreed|decided|noted) that (?:all|the|it|this|we|no|any|a|an|each|there)\b"),
        "taken": Source(r"\s(?:took|takes|has taken|has|had|have|will take|accepted|accepts|was given|given|gets) (?:the|an|on the|on an) (?:action|action item|action point|AI|AP) (?:to|of)\b"),
        "left": Source(r"\W*(?:no comment|not (?:yet )?(?:done|started|begun)|still to|noted|done|complete[d]?|carried|agreed(?! (?:to|that)\b)|approved)\b[^.!?]{0,40}[.!]*$", re.IGNORECASE),
        "sentence_owners": Source(rf"\s*(?P<who>{OWNERS})[.;](?=\s+[A-Z(]|\s*$)"),
        "owners_joined": Source(r"[,/&;+()\d]|\s(?:and|or|with)\s"),
        "spaced_owners": Source(r"[A-Z][A-Za-z]{1,3}(?:[/&][A-Z][A-Za-z]{1,3})*(?: [A-Z][A-Za-z]{1,3}(?:[/&][A-Z][A-Za-z]{1,3})*){1,5}"),
        "led_by": Source(r"[\s,]*(?:to\s+(?=[a-z])|(?P<dash>[:–—-]\s+))"),
        "parts_end": Source(r"[;.]\s+(?:and\s+)?(?=[A-Z@])"),
        "semicolon": Source(r";\s+(?:and\s+)?(?=[A-Z@]|\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s)"),
        "enumerated": Source(r"(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[.)]\s+(?=\S)|\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+(?=\S)"),
        "ordinal": Source(r"\((?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)\s+"),
        "remark": Source(r"(?:all (?:other )?actions?|the following|see |there (?:were|are)|actions? (?:were|are|from|have)|(?:updated|reviewed) )", re.IGNORECASE),
        # the number of an action in front of it: 'A7.1 ', '[AP12] ', 'A-3: '
        "action_code": Source(r"[\[(]?(?P<number>A(?:[PI]|CT)?[ -]?\d{1,3}(?:[./-]\d{1,3}){0,2}[a-z]?)[\])]?(?:\s?[.:–—-])?\s+(?=[@A-Z[(])"),
        # any number, and owners in brackets behind it: '14.3 [AB] Ask', 'M14/2 (AB, CD): ask', but that of a plan: '23/0134'
        "code_boxed": Source(rf"[\[(]?(?!(?:\d\d){{1,2}}/\d{{4}}\b)(?P<number>(?=[\w ./-]{{0,10}}\d)(?:[A-Z]{{1,5}}[ -]?)?\d{{1,4}}(?:[./-]\d{{1,4}}){{0,2}}[a-z]?)(?P<end>[\])]?(?:\s?[.:–—-])?\s+)[\[(](?P<who>{OWNERS})[\])]\s?[:–—-]?\s{{1,2}}"),
        "action_number": Source(r"(?:(?:AP|AI)[ -]?\d{1,4}(?:[./]\d{1,3})?|(?:ACTION|Action)[ -]?(?P<number>\d{1,4}(?:[./]\d{1,3})?))[.:]?"),
        "field_line": Source(rf"\W{{0,3}}(?P<label>(?:{TWIN}\s?/\s?)?[A-Za-z]{{2,14}}(?: [A-Za-z]{{2,14}}){{0,2}}(?:\s?/\s?{TWIN}|\s\({TWIN}\))?)\s?[:–]\s*(?P<value>\S[^\n]{{0,80}})"),
        # what is to be done, and nothing that anybody said: 'Roof to be mended', not 'Members asked for it to be mended'
        "plain_order": Source(r"(?:(?!\b(?:is|are|was|were|be|been|had|has|have|would|will|could|should|may|might|must|not|that|who|which|likely|asked|said|seems?|appears?|needs?|proved|found|felt|thought|[a-z]{2,}ed)\b)[\w’'&/(),-]+ ){1,12}?to be (?:[a-z]+ly )?[a-z]+(?:ed|en|t|n|d|de|ne|wn|ght|ad|ld|pt|put|set|cut|sent|done|made|met|run|paid|begun|sung|won|split)\b"),
        "to_be": Source(r"\bto (?:be|go|come|note|remain|continue)\b|\b(?:will|should|must) be\b"),
        "owners_only": Source(
            r"(?:[Aa]ll|ALL|[A-Z][\w.’'&-]*)(?:(?:\s*[/,&+;]\s*|\s+and\s+|\s)(?:[Aa]ll|ALL|[A-Z][\w.’'&-]*)){0,5}[.]?"
        ),
        "everyone_only": Source(r"(?:[Aa]ll|ALL|[Ee]ach|[Ee]very(?:one|body)?)(?: (?:of the |the )?[A-Za-z-]{3,14}){0,3}"),
        "pronoun": Source(r"(?:this|that|it|these|those|there|he|she|they|we|which|who|you|i|what|none|no one|(?:all |other |some |more )?(?:things|jobs|points|matters|tasks|items|actions|work|next steps))\b"),
        "not_task": Source(
            r"\?\s*$|^\W*(?:Q|A)[.:]\s|\bplease note\b|\b(?:must|should|will|is|are|was|were) (?:not|now)\b|\bnot to be\b|\bhas been\b|\bhave been\b"
            r"|^\W*(?:(?:the |this )?(?:committee|board|council|trustees|directors|members|meeting|group|panel|governors) (?:unanimously )?(?:resolved|agreed|voted|approved|recommended) (?:to|that)\b|(?:resolved|noted|recommended|approved|carried)\b)|\b(?:is|are) (?:provisional|restricted|confidential)\b|\bno (?:comment|action)\b|\bnothing\b|^\W*thank(?:s| you)\b|\b(?:does|did|do) not\b|\bwill be discussed\b",
            re.IGNORECASE,
        ),
        "no_owner": Source(r"(?:for )?(?:noted?|nfa|no (?:further )?action(?: required)?|noting|actions?(?: by)?|info(?:rmation)?|n/?a|none|agreed|approved|resolved|decision|discussion|complete[d]?|done|closed|-+|–+|to note|received|verbal|(?:proposed|moved|prop\.?) (?:by )?[^;]{2,50}?,?\s(?:and )?(?:seconded|sec\.?) (?:by )?[^;]{2,50}|\W*)\.?", re.IGNORECASE),
        # 'AGREED: (a) that the slates be replaced'
        "ruled": Source(r"\W*(?:(?P<word>AGREED|RESOLVED|DECIDED|RECOMMENDED|Agreed|Resolved|Decided|Recommended)\s*[:–—-]\s*(?:\([a-z]{1,4}\)\s*)?|\([a-z]{1,4}\)\s+)(?=(?:[Tt]hat|[Tt]o)\s)"),
        # what is to be by it, and is not by the ruling itself
        "ruled_to_be": Source(r"\bbe (?!(?:\w{2,12}ly )?(?:approved|accepted|adopted|noted|confirmed|received|signed|agreed|endorsed|elected|appointed|thanked|welcomed|congratulated|commended|closed|deferred|tabled|able\b))[a-z]"),
        # a clause of a resolution: 'that the Clerk seek a second opinion'
        "clause_that": Source(r"\W*(?:and )?that (?:the )?[A-Z][\w’'.&-]{0,20}(?: (?:and |of )?[A-Z][\w’'.&-]{0,20}){0,3} (?P<verb>[a-z]{2,14}) (?!of\b|was\b|is\b|had\b|were\b)"),
        # 'The Secretary would write to them'
        "would_act": Source(r"\W*(?:The |An? )?(?:[A-Z][\w’'.&-]*(?: of| for| and| &|,)? ){1,6}would (?:also |then |now )?(?P<verb>[a-z-]{2,14})\b"),
        # what somebody said that another had done or offered
        "had_told": Source(r"\bthat\b.{3,90}\bhad (?:also |now |already )?(?:been |offered|agreed|asked|decided|started|begun|written|sent)\b"),
        "assents": Source(r"\bagreed (?:to|with) (?:this|that|it|these|do so|the suggestion|the proposal|the request)\W*$"),
        "asked_that": Source(r"\b(?:agreed|asked|suggested|proposed|recommended|requested) that (?:the )?[A-Z][\w’'.&-]{0,20}(?: (?:and |of )?[A-Z][\w’'.&-]{0,20}){0,3} (?:also )?(?P<verb>[a-z]{2,14}) (?!of\b|was\b|is\b|had\b|were\b)"),
        "resolved_that": Source(r"\W*(?:RESOLVED|Resolved|AGREED|Agreed)(?:\s+unanimously)?\s+that\s+(?P<who>(?:[\w’'.&-]+\s+){1,5}[\w’'-]+)"),
        "outcome": Source(r"\W*(?:(?:All in favour|Unanimous(?:ly)?|Agreed|AGREED|Approved|Noted|Carried|Resolved|RESOLVED|Accepted)\W*|(?:Proposed|Moved|Seconded)\b[^.]*\.?\W*|(?i:(?:declared |has )?(?:an? |no )?(?:(?:disclosable|non-?|other|registrable|significant|personal|prejudicial|pecuniary|pecuniar|financial|declared|conflict of|and|or|/|,)[ -]?){1,6}interests?(?=\s(?:in|as|for)\b|\s?[,.;:(–-]|\s*$)).{0,300})"),
        # nothing but where something else is to be found: '`507 <https://…>`__'
        "target": Source(r"\W{0,4}(?:[A-Z]{0,4}[#\d/-]{0,12})?\s?<?\s?https?:\s?\S.{0,400}"),
        # the second: what letters mean, 'T = task, D = decision'
        "no_action": Source(r"(?-i:\W*(?:[Kk]ey\W{1,3})?[A-Z]{1,3}\s?=\s?[A-Za-z][\w ]{2,20}[,;/]\s?[A-Z]{1,3}\s?=\s?[A-Za-z])|\W*(?:(?:dates?|time)(?: and \w{4,5})? of (?:the )?next meeting|next (?:\w{2,12} )?meeting\s?(?:is\b|:|will\b|[–-]|on\b|at\b|date\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|\d)|no (?:new |further |outstanding )?actions?|none|nil|n/a|(?:prepared|submitted|recorded|compiled|approved|written|typed|drafted|transcribed|reviewed|circulated|published|signed)(?: up| off| down)?(?: by)?$)\b", re.IGNORECASE),
    })  # fmt: skip
