"""Patterns of decisions, proposers and votes."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.cues import Cues
from minutes_extract.patterns import Patterns, Source

from ...segment.two_languages import TWIN

_VERBS = r"(?:voted(?= (?:to|that|on|for|in favou?r|unanimously|\d{1,3}(?: to |\s?[/–-]\s?)\d{1,3}|by \d{1,3}(?: votes)? to \d{1,3} (?:to|that)|by (?:e-?mail|post|phone|show of hands) (?:to|that|on|for|in))\b)|resolved|(?:hereby )?resolves(?= (?:to|that)\b)|agreed|approved|accepted|adopted|ratified|carried|noted|received|decided|endorsed|confirmed|appointed|elected|authori[sz]ed|determined|declined(?= to\b)|opted(?= (?:to|for|not)\b)|settled(?= on\b)|chose|gave (?:(?:its|their|formal|final|full) ){0,2}(?:approval|support|agreement|consent)(?= (?:to|for)\b)|(?:took|made|reached) (?:the|a) decision(?= (?:to|that|not)\b)|signed off(?= (?:the|on|a|this)\b)|(?:was|were) content(?= (?:with|to|for|that)\b)(?![^.;]{0,80}\band (?:approved|adopted|agreed|accepted|endorsed)\b)|(?:is|are|was|were) happy (?:to (?:approve|recommend|support|accept)|with the)|(?:is|are|was|were) (?:all )?in (?:full |general )?agreement(?= (?:to|that|with)\b)|(?:has|have|had|raised|made) no objections?(?= (?:to|were|was)\b)|concluded(?!\s*[.,\d]|\s(?:at|by|with|its|shortly|around|just after|the (?:meeting|call|session|evening|proceedings|business))\b)|supported|rejected)"
_BODIES = (
    r"(?:(?:[Tt]he )?(?:(?:[A-Z][\w’'&-]*|parish|town|full|governing|partnership|advisory|scrutiny|steering|management|executive|working|project|technical|editorial|organi[sz]ing|finance|planning|attending) ){0,4}(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Pp]artnership|[Mm]eeting|[Pp]anel|[Ff]orum|[Tt]rust|[Aa]uthority|[Ss]ub-?[Cc]ommittee|[Cc]abinet|[Ee]xecutive|[Tt]eam|[Aa]ssembly|[Uu]nion)"
    r"|(?:[Tt]he |[Aa]ll )?(?:(?:(?!(?:If|When|Once|Unless|Until|Whether|Where|As|That|What|Before|Because|Not|Had|Should)\b)[A-Z][\w’'&-]*|attending|voting|remaining) ){0,3}(?:[Cc]llrs|[Mm]embers(?: of the (?:[A-Z][\w’'&-]* ){0,4}(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Pp]anel|[Tt]rust))?|[Aa]ttendees|[Pp]articipants|[Pp]artners|[Gg]overnors|[Tt]rustees|[Cc]ouncillors|[Dd]irectors|[Ee]veryone|[Cc]ouncil members|[Cc]ommissioners|[Dd]elegates|[Oo]fficials|[Ss]upervisors|[Ss]electmen|[Aa]ldermen|[Cc]ommittee members|[Bb]oard members|[Cc]llrs|Everybody|[Tt]hose present)|[Ww]e(?:[’']ve)?)"
)
_WORD = r"(?!(?:Seconded|SECONDED|Seconder|Sec|SEC|Prop|PROP|Proposed|PROPOSED|Proposer|Moved|MOVED|Carried|CARRIED|Agreed|Resolved|All|That|Vote)\b)[A-Z]"
NAME = rf"(?:(?:Mr|Mrs|Ms|Miss|Dr|Bro|Sis|Cllr|Clr|Councillor|Revd?|Prof|Sir|Dame|Cllrs|Professor|Commissioner|Councilor|Director|Trustee|President|Supervisor|Member|Alderman|Council ?[Mm]ember)\.? ){{0,2}}{_WORD}(?:[\w’'-]+|\.|(?=\s[A-Z][a-z]))(?: (?:van |de |von |der )?{_WORD}(?:[\w’'-]+|\.)){{0,3}}"
WHO = NAME + r"(?:\s\([^()]{1,16}\))?"
"""A name, and letters or a call sign behind it."""


STEMS = Cues(("put to the vote", "show of hands", "assurance", "advised", "co-opted", "resol", "recommend", "agree", "appro", "accept", "adopt", "ratif", "carri", "note", "receiv", "deci", "endors", "confirm", "appoint",
         "elect", "authori", "determin", "conclu", "support", "propos", "second", "moved", "vote", "favour", "favor", "motion", "amendment", "consensus", "objection", "passe", "taken as read", "signed", "reject", "m/s/", "msc", "msp", "msa", "declin", "opted", "settled on", "granted", "refused", "turned down", "upheld", "directed", "took note", "fixed at", "set at", "fixed for", "set for", "chose ", "happy ", "content ", "outcome", "#agreed"))  # fmt: skip
"""A passage that holds none of these records no decision: a cheap test before any pattern."""

SAID = Cues((*STEMS, "signed", "recommended"))
"""A sentence that holds none of these records no decision."""

NEEDS = {name: Cues(cues) for name, cues in {
    "proposed": ("proposed", "moved"),
    "moved_and": ("seconded",),
    "assented": ("agreed", "approved", "accepted"),
    "minutes": ("minute", "notes", "record", "they were", "taken as read"),
    "reached": ("consensus", "agreement", "decision", "chosen", "selected", "preferred", "elected", "picked"),
    "all_for": ("all ", "vote was unanim", "in favo"),
    "bracketed": ("(",),
    "dashed": ("– ", "— ", "- ", "> ", "→ "),
    "put": ("proposed", "moved"),
    "acronym": (" ",),
    "tally": ("vote",),
    "capitals": ("resolved", "resolves", "agreed", "decided"),
    "went_on": (" and ", "decided", "agreed", "resolved"),
    "motion_named": ("motion ", "amendment ", "proposal "),
    "things": ("minutes", "notes", "accounts", "report", "budget", "agenda", "polic", "propos", "recommendation", "payment", "plan", "request",
               "application", "terms", "grant", "quot", "draft", "record", "timetable", "schedule", "programme", "strateg", "framework", "register", "figures", "letter", "update"),
    "ends_in": ("approved", "adopted", "ratified", "noted", "agreed"),
    "objection": ("objection", "consensus", "proposed", "moved"),
    "deciders": ("board", "committee", "council", "group", "partnership", "meeting", "panel", "forum", "trust", "authority", "cabinet",
                 "executive", "team", "assembly", "union", "members", "partners", "governors", "directors", "every", "commissioners",
                 "delegates", "officials", "supervisors", "selectmen", "aldermen", "cllrs", "those present", "we ", "all "),
    "passive": ("was ", "were ", "are ", "is ", "got ", "been "),
    "fragment": ("otherwise", "decided", "received", "signed", "passed", "read", "agreed", "approved", "resolved", "accepted", "carried", "ratified", "noted", "adopted", "passe", "taken as read", "confirmed as", "signed as", "received as"),
    "fixed": ("fixed", "set at", "set for"),
    "it_was": ("was", "it has been"),
    "proposer": ("prop", "moved", "motion", "put forward"),
    "seconder": ("sec", "2nd"),
    "both": ("/",),
}.items()}  # fmt: skip
"""Words, in lower case, of which a pattern needs one."""


PROPOSED = ("Proposed", "Moved", " proposed by", " moved by", "proposed that")
"""What `proposed` needs one of, in its own letters."""
BLANKS = ("____", "......", "………")
"""What `blank` needs one of."""


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "lead": Source(r"\W*(?:(?:having been )?(?:previously |already )?circulated,? )?(?:were |was )?(?P<verb>agreed|approved|accepted|adopted|noted|received|confirmed|signed|carried)(?:,? (?:and signed|unanimously|as (?:a )?(?:true|correct|accurate)[\w ]{0,30}))?\W*"),
        "bare": Source(r"\W*(?:Carried|Agreed|All in favour|Unanimous|Approved|Noted|Seconded|Proposed)\W*"),
        # a label of its own in front of a sentence: 'Resolution 22/07.'
        "numbered_label": Source(r"\W*(?:Resolution|RESOLUTION|Res|Decision|DECISION)\.?\s+(?:[Nn]o\.?\s*|#\s?)?[A-Z]{0,4}[-/]?\d[\d./-]{0,12}[.:]?\W*"),
        # what became of an earlier action: 'Action complete', 'Closed'
        "stands": Source(r"\W*(?:(?:the )?action (?:is |was |has been |now )?)?(?:complete[d]?|closed|done|ongoing|discharged|outstanding|carried (?:forward|over)|in progress|open|pending)\W*", re.IGNORECASE),
        # a task in a list of decisions and actions: 'AB: ask the builder', 'Ann and Carl to pay him'
        "owned_point": Source(r"\W*(?:[A-Z]{2,4}|[A-Z][a-z’']{1,15}(?: [A-Z][a-z’'-]{1,20})?)(?:(?:,| and|\s?[/&+])\s?(?:[A-Z]{2,4}|[A-Z][a-z’']{1,15}(?: [A-Z][a-z’'-]{1,20})?)){0,4}(?:\s?:\s|\s(?:to|will|[–—-])\s)"),
        "resolution": Source(r"\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?(?:[Tt]hat|[Tt]o)\b"),
        # what a list of decisions follows: 'Members RESOLVED:', 'it was agreed that there shall be:'
        "heads_list": Source(r"\b(?:resolved|agreed|decided|recommended|decisions?|resolutions?)\b,?(?: unanimously)?(?: (?:that|to|as follows|the following|that there (?:shall|should|will|would) be|upon|made|taken)){0,2}\s?[:–—]\s*$", re.IGNORECASE),
        "field": Source(r"\W*(?:\[[ xX]\]\W*)?(?:Motion|Moved|Seconded|Second|Proposed|Proposer|Seconder|Vote|Votes|Result|Outcome|Discussion|Passed|PASSED|Failed|FAILED|For|Against|In favou?r|Abst\w+)\b[^:]{0,20}(?::|$)"),
        "list_verb": Source(r"\b(?:resolv|agree|decid|recommend|decision|resolution)\w*", re.IGNORECASE),
        "first_part": Source(r"\b(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|DECIDED|Decided)\b[^().]{0,30}\((?:1|a|i|A)\)\s+(?:[Tt]hat|[Tt]o)\b"),
        "member": Source(r"\W{0,3}\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+\w"),
        "part": Source(r"\W{0,3}(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]\s+(?=(?:[Tt]hat|[Tt]o)\b)"),
        "heads_alone": Source(r"\b(?:resolved|agreed|decided|recommended|decisions?|resolutions?)(?:\s?[:–—-])?(?: (?:that|to|as follows|the following))?\W*$", re.IGNORECASE),
        "heading_tells": Source(r"\W*(?:(?:Accepted|Approved|Adopted|Ratified|Agreed)\s(?:the|to|that)\b|(?:The\s)?(?:[Dd]raft\s|[Pp]revious\s|[Ll]ast\s)?[Mm]inutes\b[^.;:]{0,60}\s(?:were|was|are|have been)\s(?:[a-z]{2,12}\s){0,4}(?:approved|accepted|agreed|adopted|confirmed|signed)\b)"),
        "lead_start": Source(r"\W*(?:(?:having been )?(?:previously |already )?circulated,? )?(?:were |was )?(?P<verb>agreed|approved|accepted|adopted|confirmed|signed|carried)\b(?=,|\s(?:as|by|and|with|subject|except|unanimously)\b)"),
        # what was set by those who may: 'Subscriptions for 2026 were fixed at £9'
        "fixed": Source(r"^\W*(?:[A-Z][\w’'-]* |the |The |annual ){0,4}(?:[Ss]ubscriptions?|[Ff]ees?|[Rr]ates?|[Cc]harges?|[Pp]recept|[Ll]evy|[Dd]ues|[Rr]ents?|[Pp]rices?|[Mm]embership)\b[^.;]{0,50}?\b(?:was|were) (?:then |duly |again )?(?P<verb>fixed|set)\s(?:at|for)\b"),
        # things that came, of which there is a number: 'An estimate was received', '12 letters'
        # a motion by its letter or number, and what became of it: 'Motion B fell.', 'Amendment 2 was carried by 9 votes to 4'
        "motion_named": Source(r"^\W*(?:The\s)?(?:Motion|Amendment|Proposal|MOTION|AMENDMENT)\s(?:No\.?\s?)?(?:[A-Z]|\d{1,3}[A-Za-z]?)\W{0,3}\s(?:,\sas amended,\s)?(?:was\s|is\s)?(?:then\s|duly\s|therefore\s)?(?P<verb>passed|carried|adopted|approved|agreed|fell|lost|failed|defeated|rejected|withdrawn|PASSED|CARRIED|FELL|LOST|FAILED|DEFEATED|FALLS|PASSES|falls|passes)\b"),
        "counted": Source(r"^\W*(?:\d|(?:An?|One|Two|Three|Four|Five|Six|Several|Some|Many|Receipts|Donations?|Income|Letters?|Complaints?|Apologies|Payments?)\b)"),
        # in front of what others turned down, or somebody only thinks: 'The Green Fund bid', 'Ann thinks that it'
        "by_others": Source(r"\b(?:[Tt]he|[Oo]ur|[Tt]heir)\s(?:[\w’'-]{1,20}\s){0,4}bids?\b|\b(?:thinks?|thought|says|said|heard|hears|believes?|believed|fears?|feared)\b(?: that)?\b"),
        "remark": Source(r"\b[Ii]t (?:was|is)(?: \w+ly| also)? noted\b"),
        "tally": Source(r"\W*(?:VOTE|Vote|On a vote|The vote was)\b(?: being)?(?: taken)?\s?(?:[:,–-]|(?<=was))\s|\W*(?:(?:It|This|The \w{3,20}) (?:was|having been) )?[Pp]ut to (?:the|a) vote\s?[:,–-]\s|[^.;:]{0,40}?\b[Aa] vote was (?:taken|held)\s?[:,–-]\s"),
        # what a vote was about, and how it went: 'Vote to mend the roof: for = all, against = none'
        "vote_on": Source(r"\W{0,3}(?:VOTE|Vote) (?:to|on|that|for) [^:;=]{3,160}?\s?[:;–—-]\s(?=(?P<how>.{2,80}))"),
        "went_well": Source(r"\W*(?:was |were )?(?:(?:the )?(?:vote|motion) )?(?:passed|passes|carried|approved|agreed|adopted|unanimous(?:ly)?|all in favou?r|(?:in favou?r|for|yes|ayes?)\s?[:=]\s?all|all (?:for|yes|ayes?))\b", re.IGNORECASE),
        "resolves": Source(r"\W*(?:(?:it was |the \w+ )?(?:unanimously )?(?:resolved|agreed|recommended|decided))\b(?:(?:\s?[:–—-])?\s(?:that|to))?\W*", re.IGNORECASE),
        "proposed": Source(r"(?:\W*(?:Proposed|Moved)(?! to (?:be\b|have\b|(?:the|a|an|our|their|its)\s|[\w.-]+\W*$))(?=\s*[:–(-]|,|\s(?:by|that|to|and|from)\b|\s[A-Z])|.{0,30}\b(?:was|were) (?:proposed|moved) by (?=[A-Z]|the\b|a\b|all\b)).{0,90}?\b(?:that|to)\b|.{0,40}\bproposed that\b.*\bseconded\b"),
        # the label in two languages: 'Penderfyniad / Decision: ', 'Agreed / Cytunwyd: '
        "twin_label": Source(rf"\W{{0,3}}(?:(?P<twin>{TWIN})\s?/\s?)?(?P<word>(?i:decisions?|resolutions?|agreed|resolved|decided|approved|noted))(?(twin)|\s?/\s?(?P<behind>{TWIN}))\s?:\s*"),
        "label": Source(r"\W*(?P<word>Outcome(?=\s?:)|OUTCOME(?=\s?:)|(?:(?:Committee|Board|Panel|Council|Group|Forum|Cabinet|Meeting|COMMITTEE|BOARD|PANEL|COUNCIL)(?:[’']s)? )(?:[Dd]ecision|DECISION)(?=\s?[:–-])|(?:[Dd]ecided|[Rr]esolved|[Aa]greed)(?=\s?:)|RESOLVED|Resolved|AGREED|Agreed|VOTED|Voted|(?:DECISION|Decision) (?:BY|by|OF|of) (?:(?:THE|the) )?[A-Za-z]{3,14}(?: [A-Za-z]{3,14})?(?=\s?:)|DECISION|Decision|APPROVED|Approved|NOTED|Noted(?=\s?[:–—-]|\s+(?:\(\w{1,3}\)\s+)?(?:[Tt]hat|the)\b)|RECEIVED(?= (?:and|the)\b)|CONFIRMED|CARRIED|RATIFIED|Ratified(?=:)|Resolution|RESOLUTION|DECIDED|Decided|ENDORSED|ELECTED|RECOMMENDED|Recommended(?=:|\s+(?:\(\w{1,3}\)\s+)?(?:[Tt]hat|[Tt]o)\b)|CONSENSUS|Consensus|Agreement(?=\s?:)|AGREEMENT(?=\s?:)|Conclusion(?=\s?:)|CONCLUSION(?=\s?:)|#decision|#agreed|#resolved|#DECISION|#AGREED)(?:\s+(?:unanimously|UNANIMOUSLY|nem con|NEM CON))?(?:\s(?:[Nn]o\.?\s*|#\s?)?\d[\w./-]{2,30}(?=:)|\s*(?:No\.?\s*|#\s?)?\d[\d./-]*|\s(?=[\w./-]{0,12}\d)[A-Z][\w./-]{1,12}(?=\s?[:–—])|\s\([^()]{2,40}\)(?=\s?[:–—-]|\s(?:that|to)\b))?\s*(?:[:–—-]+\s*|(?=\s+(?:\((?:i|a|1)\)\s+)?(?:[Tt]hat|to|the|by)\b)\s*|(?<=#decision)\s+|(?<=#agreed)\s+|(?<=#resolved)\s+|(?<=#DECISION)\s+|(?<=#AGREED)\s+)"),
        "it_was": Source(r"(?:[Ii](?<!\w[Ii])t (?:was|has been)|I(?<!\wI)T WAS|w(?<!\ww)as)\s+(?:\w+ly\s+|also\s+|then\s+|therefore\s+|further\s+|again\s+|thus\s+|duly\s+){0,3}(?P<verb>" + _VERBS + r"|AGREED|RESOLVED|NOTED|APPROVED|DECIDED|(?<=t was )agree(?= (?:that|to)\b))\b(?:\s+(?:unanimously|UNANIMOUSLY|(?:by\s)?\d{1,3}(?:\s(?:votes\s)?to\s|\s?[/–-]\s?)\d{1,3}))?(?:,\s(?:on|upon|after|by|following|having|in|nem|with|\d{1,3}|[a-z]{3,6} (?:votes? )?(?:for|in favou?r))\b[^,;]{2,60},|\s\([^()]{2,60}\))?[,:]?\s+(?:by (?:all|\w+)\s+)?(?:[Tt]hat\b|THAT\b|to\b|TO\b|not\b|by\b|(?<=decided )the\b)"),
        "deciders": Source(r"(?:^|[,;:]\s|^\W*(?:After|Following|During|Having|By consensus)\b[^.;:]{0,80}?,?\s(?=(?:the|The|all|we|members|trustees|governors|councillors)\s)|^\W*(?:[Oo]n|[Uu]pon|[Aa]fter|[Ff]ollowing|[Bb]y) (?:a|the) (?:show of hands|vote|ballot|division|count)\b[^.;]{0,60}?[\s)]\s?|\b(?:[Pp]roposal|[Mm]otion|[Rr]ecommendation) (?:by|of|from) " + NAME + r"(?:,? seconded by " + NAME + r")?,?\s|\b(?:and|but|discussion|discussions|consideration|vote|debate|Again|again|Finally|[Ii]n the end|Overall|Therefore|therefore|Subsequently|so|hence|Hence|thus|Thus|then)\s)\s*(?:both\s+)?" + _BODIES + r"(?:\s+present)?(?:,\s(?:however|therefore|then|too|having|after|following|on|with|by|in|upon)\b[^,;.]{0,90},)?\s+(?:(?:also|then|therefore|unanimously|subsequently|formally|all|have|has|both|now)\s+)*(?P<verb>(?!received\b)" + _VERBS + r"|recommended(?= (?:that|to|the|approval|adoption|acceptance)\b)|did not (?:approve|agree(?! with\b)|support|adopt|accept|endorse)|upheld(?= (?:the|his|her|their|this)\b)|directed(?= that\b)|took note of|received(?= (?:the|this|both|these|all) (?:[\w’'-]{1,20} ){0,5}(?:reports?|accounts|minutes|updates?|papers?|statements?)\W*$)|received(?= (?:and (?:noted|approved|accepted|adopted)\b|(?:the|a|an) [^.;,]{3,60}\band (?:noted|expressed|approved|thanked|accepted|took|agreed)\b))|(?:took|received) (?:\w+ )?assurance\b|(?<=[Cc]ouncil )agree|(?<=[Bb]oard )agree|(?<=\b[Ww]e )(?:agree(?= (?:to|that|on)\b)|(?:approve|accept|adopt|appoint)(?= (?:the|this|these|of|him|her|them|[A-Z])\b))|(?<=veryone )agrees(?! with\b)|(?<=attendees )agree\b|(?<=members )agree(?= (?:to|that|on)\b)|RESOLVED|AGREED|NOTED|APPROVED|RECEIVED|SUPPORTED|ENDORSED|RATIFIED|ACCEPTED|DECIDED|ADOPTED|RECOMMENDED|CONFIRMED|ADVISED|APPOINTED|ELECTED|AUTHORI[SZ]ED|REJECTED|REFUSED)\b"),
        # that enough were there is found, not decided
        # that enough were there; not how many there must be
        "quorate": Source(
            r"(?![^.;]{0,300}\b(?:agreed|resolved|approved|accepted|carried|that the quorum be)\b)[^.;]{0,80}\b(?:confirmed|declared|established|determined|noted|ascertained|verified|recorded)\b"
            r"(?:(?:(?!\bmeetings\b)[^.;]){0,60}\b(?:in)?quorate\b"
            r"|[^.;]{0,60}?\b(?:there (?:was|is|were|being)|presence of|had|have|having) (?:an? |the |no )?quorum\b"
            r"|[^.;]{0,60}\bquorum(?: of (?:(?!that\b|and\b)[\w’'-]{1,20} ){1,5}?| )(?:(?:was|were|is|being|had been|has been|to be) )?(?:not )?(?:present|in attendance|there|reached|met|achieved|attained|obtained|established)\b"
            r"|(?: that)?(?: an?| the)? quorum(?=\s*(?:[.,;:]|$| for\b)))",
            re.IGNORECASE,
        ),
        "passive": Source(r"\b(?:was|were|are|got|is(?= (?:hereby |duly )?(?:approved|accepted(?= (?:to|as|into)\b)|agreed|adopted|resolved|granted|confirmed as)\b))\s+(?:(?:\w+ly|all|both|not(?= (?:approved|agreed|accepted|adopted|carried)\b)|then|also|duly|therefore|(?:read|reviewed|discussed|considered|received|presented|checked|examined|inspected|scrutinised|debated|explained|tabled|circulated|taken as read|put to (?:the|a) vote) and)\s+)*(?P<verb>approved|agreed|accepted|(?:re-?)?adopted|ratified|carried|resolved(?= (?:that|to|unanimously)\b)|recommended(?= (?:to the|for (?:approval|adoption))\b)|endorsed|(?<=was )granted|(?<=is )granted|(?<=was )refused|noted|(?<!\w applications were )(?<!\w tenders were )(?<!\w quotes were )(?<!\w quotations were )(?<!\w bids were )(?<!\w replies were )(?<!\w responses were )received(?!,? (?:from|on|in|at|late|after|before|between|\d|one|two|three|four|five|a (?:day|week|month))\b)|confirmed(?= (?:as|and signed|by)\b)|signed off(?= (?:by|as)\b)|turned down|rejected(?! by\b)|upheld|(?:re-?)?elected|(?:re-?)?appointed|signed as|APPROVED|AGREED|NOTED|RECEIVED|ADOPTED|RESOLVED|CARRIED|CONFIRMED)\b|\b(?:has|have) been (?:\w+ly )?(?P<verb2>(?:approved|agreed|accepted|adopted|ratified|endorsed)(?= by " + _BODIES + r"\b)|decided(?! (?:by|if|whether|yet)\b))"),
        # 'The minutes were proposed by AB, seconded by CD and adopted'; 'AB asked that …, which was agreed'
        "moved_and": Source(r"\b(?:was|were) (?:proposed|moved)(?: by)? [^;]{3,60}?,? (?:and )?seconded(?: by)? [^;]{3,60}?,? and (?:unanimously |duly |was |were )?(?P<verb>adopted|agreed|approved|carried|accepted|passed|(?:re-?)?elected|(?:re-?)?appointed|co-opted)\b"),
        "assented": Source(r"(?:(?:,\s(?:and )?|\sand )(?:which|this) was (?:also |unanimously |duly )?|;\s(?:and )?(?:this (?:was )?)?)(?P<verb>agreed|approved|accepted)\W*$"),
        "reported": Source(r"^\W*(?:[A-Z][\w.’'-]{0,20} ){1,3}(?:then |also )?(?:said|replied|stated|explained|reported|felt|thought|added|told|advised|pointed out|understood|believed|thinks|says|feels|believes|reports|hears|heard)(?: (?:the|to the) \w+)? that\b"),
        "capitals": Source(r"\b(?P<verb>RESOLVED|RESOLVES|AGREED|DECIDED)\b[:,]?\s+(?:[Tt]hat|to)\b"),
        "went_on": Source(r"^\W*We [^.;]{3,80}? and (?P<verb5>agree(?= (?:to|that)\b)|accept(?= the\b)|approve(?= (?:the|of)\b))|^\W*(?:[A-Z]\w+ )?" + _BODIES + r"\s[^.;]{3,100}?\b(?:and|but) (?:\w+ly |then |therefore )?(?P<verb>(?:agreed|resolved|decided|approved|voted)(?=\s+(?:that|to|it|the|there)\b)|(?:approved|adopted|accepted|endorsed)(?=\s+(?:it|them)\b)|noted(?=\s+(?:the|that|this|it|its|their)\b)|voted(?= for\b))|^\W*(?:In|At|During|After) (?:the |our |this )?(?:call|meeting|discussion|session)s?,? (?:we|the (?:group|board|committee|team|members)) (?P<verb2>decided|agreed|resolved)\b|\ball (?:(?:[Cc]llrs|councillors|members|trustees|present|directors|governors|attendees)\s)?(?P<verb3>agreed)(?= (?:to|that|on)\b)|\bthe (?:councillors|members|trustees|governors|directors|committee|board|council|group|meeting) (?P<verb4>agreed|decided|resolved)(?: in princip\w{2,3})? (?:that|to)\b"),
        "reached": Source(r"^\W*There (?:was|is) (?:general |broad |unanimous |full |clear )?(?:agreement|consensus)\b[^.;]{0,40}? (?:to|that|on)\b|^\W*(?:[Oo]n|[Uu]pon|[Aa]fter|[Ff]ollowing|[Bb]y) (?:a|the) (?:show of hands|vote|ballot)\b[^.;]{3,80}? (?:was|were) (?:chosen|selected|preferred|elected|picked)\b|\b[Cc]onsensus (?:of (?:the )?\w+ |among (?:the )?\w+ )?(?:was|is) (?:to|that)\b|\b[Ii]t is (?:the )?consensus\b|\b(?:[Cc]onsensus|[Aa]greement) (?:was|is|has been) (?:reached|found)\b|\b(?:was|is|reached|have|had|found) (?:a |the |general |broad |unanimous )?(?:consensus|agreement)(?= (?:that|to|on)\b)|\b[Dd]ecision (?:was|has been) (?:made|taken|reached)(?= (?:that|to|not)\b)|\b(?:ended|closed|concluded) with (?:a|the) decision(?= (?:that|to|not)\b)"),
        "minutes": Source(r"^\W*(?:[^.;:]{3,60},\s(?=the\s))?(?:[Tt]he\s|[Oo]ur\s)?(?:[Dd]raft\s|[Pp]revious\s)?(?:[Mm]inutes|[Nn]otes|[Rr]ecord|MINUTES)\b[^;]{0,260}?\b(?:was|were|have been|had been)\s+(?:(?:then|duly|all)\s)?(?:taken as read(?: and|,)\s)?(?:(?:then|duly)\s)?(?:read(?:,| and| by)[^;]{0,40}?)?\s?(?:(?:[a-z]{3,12}ed(?: on| upon)?(?:,| and| &)\s){1,3})?(?P<verb>confirmed|passed|accepted|adopted|approved|agreed|signed)\b"
                          r"|^\W*(?:The\s)?[Mm]inutes?\b[^;.]{0,80}?\b(?:was|were) (?P<verb3>held|found|declared) (?:to be )?(?:an?|the) (?:true|correct|accurate|fair)\b"
                          r"|^\W*(?:They|These|Both) were (?:then |duly )?taken as read(?: and|,) (?:\w{4,12} and )?(?P<verb9>signed|approved|agreed|confirmed|accepted|adopted)\b"
                          r"|^\W*(?:[Oo]therwise )?they were (?P<verb4>passed|accepted|approved|agreed|signed) as (?:an? )?(?:true|correct|accurate|fair)\b"
                          r"|^\W*(?:(?:The|Last|Previous|Draft)\s)?[Mm]inutes?\b[^;.]{0,60}?(?::\s*|\s)(?P<verb5>[Tt]aken as read|[Aa]ccepted|[Aa]pproved|[Aa]dopted|[Aa]greed|[Cc]onfirmed|[Ss]igned)(?= (?:and (?:signed|approved|agreed|accepted)|after correction|subject to|as an? (?:true|correct|accurate))\b|\.\s*$)"
                          r"|^\W*(?:[Mm]inutes|MINUTES)\b[^;.:]{0,60}?\s(?P<verb2>accepted|adopted|approved|agreed|confirmed)(?=\s(?:unchanged|as|with|without|by|unanimously|and signed|subject)\b|\W*$)"),
        "all_for": Source(r"^\W*All (?P<verb2>approved)\W*$|^\W*(?:The )?[Vv]ote was unanimous(?:ly)? (?:in favou?r|for)\b|^\W*All (?:(?:(?:of )?(?:the |those )?(?:present|in attendance|at the meeting|on the call|attending|voting|members|councillors|trustees|directors|attendees|participants)|were|voted)\s){0,3}(?P<verb>agreed|in favou?r)\b(?! except\b)|^\W*All (?P<verb3>agree)(?= (?:to|that|on)\b)|\b(?:[Tt]rustees|[Mm]embers|[Cc]ommittee|[Bb]oard|[Gg]roup|[Ee]veryone) (?:was|were) (?:all |unanimously )?(?P<verb4>in favou?r of)\b"),
        "bracketed": Source(r"[(\[](?:all |unanimously )?(?P<verb>agreed|approved|carried|resolved|AGREED|APPROVED|CARRIED)[)\]]\W*$"),
        "dashed": Source(r"\s?(?:[–—-]|->|→)\s(?:it was )?(?:unanimously |both |all )?(?P<verb>agreed|approved|accepted|carried|passed(?= unanimously| nem|\W*$)|adopted|noted|decided(?= to\b))(?=\s(?:to|that|by|subject to|unanimously|nem con)\b|,?\s\(?\d{1,3}\s?(?:to|for|votes?|[–/-])[\s\d]|\s*[.;]?\s*$)"),
        "put": Source(r"(?:^\W*|\s[–—-]\s)(?:Proposed|Moved|PROPOSED|MOVED)\b[^;]{0,90}?(?:\b(?P<verb>carried|passed|pass(?= for payment\b|\W*$)|approved|agreed|adopted|accepted|Carried|Passed|Approved|Agreed|CARRIED|APPROVED)\b|\b[Uu]nanimous|\b[Aa]ll in favou?r\b|\b\d{1,2}-\d{1,2}-\d{1,2}\b)"),
        "acronym": Source(r"(?:^\W*|[,;]\s(?:and\s|but\s|so\s)?)(?:The |the )?(?P<who>[A-Z][A-Z&-]{1,7})\s+(?:(?:also|then|therefore|unanimously|formally|all|has|have)\s+){0,2}(?P<verb>" + _VERBS + r")\b|\b(?P<verb2>approved|agreed|adopted|endorsed|accepted|ratified) by (?:the )?(?P<by>[A-Z][A-Z&-]{1,9})\b"),
        "earlier": Source(r"^\W*(?:At|Following|Since) (?:the|its|their|our|a) (?:\w+ ){0,2}meeting (?:held |which took place )?(?:on|in) (?:\d|[A-Z][a-z]+ \d)"),
        "things": Source(r"^\W*(?:[A-Z][^.:;]{2,40}:\s+)?(?:(?:The|These|Both|All)\s)?(?:[\w’'/()-]{1,24}\s){0,4}?(?:[Mm]inutes|[Nn]otes|[Aa]ccounts|[Rr]eport|[Bb]udget|[Aa]genda|[Pp]olic(?:y|ies)|[Pp]roposals?|[Rr]ecommendations?|[Pp]ayments?|[Pp]lan|[Rr]equest|[Aa]pplication|[Tt]erms of reference|[Gg]rant|[Qq]uot(?:e|ation)|[Dd]raft|[Rr]ecord|[Tt]imetable|[Ss]chedule|[Pp]rogramme|[Ss]trategy|[Ff]ramework|[Rr]egister|[Ff]igures|[Ll]etter|[Uu]pdate)(?:\s(?!was\b|were\b|to\b|be\b|been\b|not\b|had\b|has\b|have\b|who\b|that\b|is\b|are\b)[\w’'/().,-]{1,24}){0,8}?,?\s(?P<verb>agreed|approved|accepted|adopted|noted|confirmed|ratified|signed off|(?:Agreed|Approved|Accepted|Adopted|Noted)(?=\W*$))(?=\W*$|,?\s(?:as|unanimously|with|without|subject|and signed|nem)\b|\sby (?:all|consensus|everyone|" + _BODIES + r")\b)"),
        # a thing and its verb alone: 'Lot 4 fence approved.', 'Forecast noted.'
        "ends_in": Source(r"^\W*(?!(?:The|He|She|They|We|It|This|That|All|Everyone|Both)\b)(?:[A-Z£$][\w£$’'/()&.,-]{0,20})(?:\s(?!was\b|were\b|be\b|been\b|being\b|not\b|had\b|has\b|have\b|who\b|that\b|which\b|is\b|are\b|to\b|they\b|he\b|she\b|we\b|as\b|if\b|once\b|when\b|until\b|unless\b|already\b|previously\b|and\b|but\b|will\b)[\w£$’'/()&.,-]{1,20}){0,7}\s(?P<verb>(?<=[\d)%] )agreed|(?<=[a-z\d)%] )approved|(?<=[a-z\d)%] )adopted|(?<=[a-z\d)%] )ratified|(?<![kmnry] )(?<=[a-z\d)%] )noted)\W*$"),
        "objection": Source(r"^\W*(?:[Nn]o objections?|[Ww]ithout objection|[Bb]y consensus)\b[^.]{0,40}?\b(?P<verb>approved|agreed|accepted|adopted)\b|\b(?:proposed|moved),? and (?P<taken>accepted|agreed|approved|carried)\b"),
        "external": Source(r"(?:\s+(?:between|at the time|by then|last (?:week|month|year|autumn|spring|summer|winter)|(?:in|during|over|for) (?:the|this|that) (?:\w+ )?(?:quarter|year|month|period|week))\b|\s+in (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\s+(?:out|on to|over|forward|on (?:past|with|for|until|as))\b|\s+(?:on|in)\s+(?:the\s)?(?:\d|[A-Z][a-z]{2,8}\.?\s\d))"),
        "clause": Source(r"\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]ntil|[Aa]fter(?! (?:(?:a|an|the|some|much|further|full|due|brief|long|lengthy|lively|detailed|considerable|careful|more|this|that)\s){0,3}(?:discussions?|debate|consideration|deliberation|vote|review|exchange|thought|hour)\b)|[Uu]nless|[Ww]hether|[Ww]hich|[Ww]here|previously|already|had)\b[^,;]{0,60}$"),
        "blank": Source(r"_{4,}|\.{6,}|…{3,}"),
        "fragment": Source(r"^\W*(?:(?P<held>Read(?=,? and (?:agreed|approved|accepted|adopted|confirmed|signed)\W*(?:$|as\b|by\b))|(?:Accepted|Approved|Agreed|Adopted)(?= after correction\b)|Signed(?= by the (?:[Cc]hair\w*|[Pp]resident|[Mm]ayor) as an? (?:true|correct|accurate|fair)\b)|RECEIVED(?=\.?\s*$)|Passed(?= as (?:read|correct|a true|an? accurate)\b)|(?:Confirmed|Signed|Received|Accepted)(?= as (?:(?:an?|the|being) )?(?:true|correct|accurate|fair)\b))|Otherwise (?P<rest>agreed|approved|accepted)(?=\W*$| as\b))|^\W*(?P<verb>Agreed|Approved|Resolved|Accepted|Carried|Ratified|Noted|Adopted|Re-?adopted|Passe[sd](?= with \d)|Passed(?=[.:]?\s*$|,?\s+(?:nem|unanimously|by|with|without|provided|subject|on condition|as (?:amended|presented|read|moved)|\d)\b)|Taken as read(?= and (?:agreed|approved|accepted|confirmed|signed)\b))\b(?=,?\s+(?:that|to|the|by|proposed|moved|seconded|unanimously|as|subject|provided|on condition|in principle|with(?:out)?|except|but|and|on|for|nem|\d{1,3}(?: in favou?r| to \d))\b|\s\((?:[Pp]rop|[Mm]oved|[A-Z]{2,4}\s?/\s?[A-Z]{2,4}\b)|(?<=Agreed),\s+[a-z]|(?<=Approved)\s+(?:&|and) signed\b|(?<=Agreed)\s+(?!minutes|record|notes|wording|terms|dates?|actions?|points?|form\b)[a-z]|(?<=Passed) with|(?<=Passes) with|[.:]?\s*$)|^(?P<alone>approved|agreed|accepted|adopted|carried)\W*$|^\W*(?:The )?(?:[Mm]otions?|MOTION|[Vv]ote|VOTE|[Rr]esolution|Both|All)\s(?:was |were |is )?(?:duly |unanimously )?(?P<put>carried|passed|CARRIED|PASSED)(?=\W*$|\s(?:by|with|unanimously|on|nem)\b)|:\s*(?:reviewed and |received and )?(?P<adopted>adopted|approved|agreed|noted|ratified|(?:carried|passed)(?= unanimously| nem|\W*$))\b|(?<=[\w)\]’'] )(?P<ended>Approved|Agreed|Adopted|Accepted|Carried|Passed|APPROVED|AGREED|ADOPTED|ACCEPTED|CARRIED|PASSED) (?:unanimously|nem\.? ?con|UNANIMOUSLY|as (?:read|presented|circulated|amended|written|submitted))\W*$|(?:,\s*(?:and )?|\bCouncil )(?P<agreed>[Aa]greed)(?=[,.;]?\s*(?:$|signed|and signed)| (?:by all|unanimously|nem)\b)|^\W*(?:Also|Further|Then|Again)\s(?P<also>agreed|resolved|decided)(?=\s(?:that|to|the|not)\b|\s[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?\s(?:would|will|should)\b)|^\W*(?P<bare>Agreed|Decided)(?=\s[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?\s(?:would|will|should)\b)"),
        "not": Source(r"^\W*(?:No(?: other| further)?|Nothing|None)\b[^.;]{0,60}?\b(?:was|were|been) (?:noted|received)\b|\b(?:[Aa]polog\w+|APOLOG\w+) (?:for absence )?(?:was|were|had been|have been) (?:also )?(?:received|sent|given|noted) |\b(?:(?:to be|be|being|will be|may be|might be|can be|should be|could be|would be|must be|needs? to be|not yet|if|once|when|until|whether|previously|already|yet to be) (?:\w+ )?(?:agreed|approved|noted|accepted|adopted|resolved|confirmed|decided)\b)|\?\s*$|\bagreed (?:minutes|record)\b.*\bcirculated\b"),
        "proposer": Source(
            r"\b(?:[Pp]roposed|[Mm]oved|PROPOSED|MOVED|[Pp]roposer|[Pp]ropos(?:al|ition) of|[Pp]ut forward(?= (?:for|by)\b)|[Pp]rop|[Mm]otion(?: was)?(?: made)?(?= (?:by|of|from)\b)|MOTION(?= BY\b))(?:\s+(?:for [a-z]{4,14} (?:as an? [a-z ]{4,30} )?)?(?:by|of|BY)|\s+from)?\.?\s*:?\s+(?P<who>" + NAME + r")"
            r"|\b[Mm]otion (?:to|for) [^.;:]{3,90}?,? (?:made )?by (?P<who3>" + NAME + r")(?=,?\s+(?:and )?(?:[Ss]econd|SECOND)|\W*$)"
            r"|(?P<who2>" + NAME + r")(?:\s\([^()]{1,16}\))?,?\s+(?:(?:then|also|so)\s+)?(?:move[ds]|MOVE[DS]|motion(?:ed|s)|ma(?:de|kes) (?:a|the) motion|propose[ds])\b(?!\s+(?:by|BY)\b)"
        ),
        "seconder": Source(
            r"\b(?:[Ss]econded|SECONDED|[Ss]econder|[Ss]econd(?=:|\s+(?:by\s+)?[A-Z])|SECOND|[Ss]ec'?d?)(?:\s+(?:by|BY))?\.?\s*:?\s+(?P<who>" + NAME + r")"
            r"|(?P<who2>" + NAME + r")(?:\s\([^()]{1,16}\))?\s+(?:(?:then|also)\s+)?(?:(?:second(?:ed|s|ing)|SECOND(?:ED|S))(?!\s?:|\s+(?:by\s+)?(?!The\b|That\b|Motion\b|All\b)[A-Z][\w.-]*(?:[\s,.;)]|$))|was the second|2nd(?:ed)?)\b"
        ),
        "both": Source(r"[\(\[](?:[Pp]roposed )?(?P<first>[A-Z]{2,4})\s*/\s*(?P<second>[A-Z]{2,4})[\)\]]\s*(?:\.?$|:)|\bM/?S/?[CPA]\b\W{0,3}(?P<mover>[A-Z][\w’'-]+)\s*/\s*(?P<other>[A-Z][\w’'-]+)"),
        # who moved and who seconded, and nothing else: 'S Dale / R Quill', '(AB/CD)'
        "pair": Source(r"\W*(?:[Pp]rop(?:osed)?/[Ss]ec(?:onded)?\s?:?\s)?[(\[]?(?P<first>[A-Z]{2,4}|" + NAME + r")\s?/\s?(?P<second>[A-Z]{2,4}|" + NAME + r")[)\]]?\W*"),
        "assent": Source(r"\W*(?:So |All (?:(?:present )?were )?|(?:The )?[Mm]otion (?:was )?|This was |It was )?(?P<verb>[Cc]arried|[Pp]assed|PASSED|[Aa]yes(?<=All ayes)|(?:(?<=All )|(?<=were ))in favou?r|[Aa]greed|AGREED|Approved|APPROVED|[Rr]esolved|RESOLVED|Accepted|ACCEPTED|CARRIED)(?P<how>,?\s\(?(?:by )?(?:unanimously|UNANIMOUSLY|nem\.?\s?con|\d{1,3}\s?(?:to|votes to|[–/-])\s?\d{1,3}(?:\s?[–/-]\s?\d{1,3})?(?:,? with (?:\d{1,2}|one|two|three|four|five|six) abst[a-z]{2,8})?))?\W*"),
        "numbered": Source(r"(?:\d{1,3}(?:\.\d{1,3}){1,3}\.?|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[a-z]\))\s+(?=[A-Z])"),
        "ordinal": Source(r"\s*(?:\d{1,2}|[a-z])[.)]\s+"),
        # 'No decisions were made.', a link
        "no_point": Source(r"\W*(?:(?:no|none)\b.{0,60}|(?:\w{1,20}:?\W{0,3})?https?://\S+)", re.IGNORECASE),
        "action": Source(r"\W*(?:\[\w{1,20}\]\s{0,2})?(?:ACTIONS?\b|Actions?(?: [Ii]tem)?\s?:)"),
        "only_proposed": Source(r"\W*(?:PROPOSED|Proposed|DRAFT|Draft)\s+(?:RESOLUTION|[Rr]esolution|[Dd]ecision)s?\s*[:–—-]"),
        "resolution_heading": Source(r"\W*(?:RESOLUTION|Resolution|RESOLVED|Resolved)\b(?:\s*(?:No\.?\s*|#\s?)?\d[\d./-]*)?\s*[:–—]"),
        "speaker": Source(r"(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s*)?<[A-Za-z][\w.+-]{0,30}>\s+"),
    })  # fmt: skip


def classify(word: str) -> str:
    """The kind of decision that a verb records."""
    key = (word or "").lower().split()[0] if word else ""
    if key.startswith("resol"):
        return "resolved"
    if key in ("approved", "accepted", "adopted", "ratified", "endorsed", "authorised", "confirmed", "signed"):
        return "approved"
    if key in ("noted", "received"):
        return "noted"
    if key in ("carried", "passed", "pass", "voted", "ayes"):
        return "carried"
    if key in (
        "agreed",
        "was",  # 'was content with'
        "in",  # 'All in favour.'
        "were",
        "agree",
        "decided",
        "concluded",
        "determined",
        "agrees",
        "decision",
        "supported",
        "consensus",
        "taken",
    ):
        return "agreed"
    return "other"
