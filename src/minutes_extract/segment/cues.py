"""Patterns of the lines that part a document."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

_NUMBER = r"\s*(?:[*•+–—-]\s+)?(?:(?:(?:Item|Minute)\s+)?\d{1,4}(?:[./]\d{1,4}){0,3}[.):]?\s+|\d{1,2}[.)](?=[A-Z][a-z]{2})|\(?[a-z][.)]\s+)?"
"""A bullet and a number, or neither."""


@cache
def cues() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "label_number": Source(_NUMBER),
        # of a paragraph of an item, in front of people: '1.1 Ann Bell'
        "part_number": Source(r"\d{1,3}(?:\.\d{1,3}){1,2}[.)]?\s{1,6}(?=[A-Z])"),
        "title_number": Source(
            r"(?:(?:(?:Agenda )?[Ii]tem|AGENDA ITEM|ITEM|[Ss]ection|SECTION|Topic|TOPIC)\s{1,3}(?:[Nn]o\.?\s{0,2}|#)?"
            r"\d{1,2}(?:\.\d{1,2}){0,2}[.):]?(?:\s{0,3}[–—:|-])?|[(#\[]?(?:\d{1,2}(?:\.\d{1,2}){0,2}(?::|[.)\]]{1,2}:?"
            r"|\s{1,3}[–—|-])|[IVX]{1,5}(?:[.)\]]{1,2}|\s{1,3}[–—|-]))|#\d{1,2}|\d{1,2}\.\d{1,2})\s{1,6}(?=\S)(?![A-Z]\.)|\d{1,2}[.)](?=[A-Z][a-z]{2})"
        ),
        "label": Source(
            _NUMBER + r"(?P<label>(?:[^:–—\n]|(?<=\d)–(?=\d)){2,70}?)\s*(?::\s*[-–—]?|(?<!\d)–|–(?!\d)|—|-(?=\s|$)|\.?$)\s*"
        ),
        "odd_label": Source(_NUMBER + r"(?P<label>[A-Za-z][A-Za-z -]{3,40}?)\s?(?:;|\s=\s|\.{2,80}|…|\.\s(?=[A-Z]))\s*(?=\w)"),
        # between the label of those who are away and their names: 'were received from'
        "from_whom": Source(
            r"(?:(?:these|they|apologies|apology|it was noted that)\s+)?(?:(?:were|was|had|have|has|been|also|duly)\s+){0,4}"
            r"(?:(?:received|noted|accepted|sent|tendered|given|recorded|submitted|offered)\s+){0,1}(?:and\s+(?:accepted|noted)\s+)?(?:in advance\s+)?(?:from|by|on behalf of|for)?\s*:?\s*(?=(?-i:[A-Z]))",
            re.IGNORECASE,
        ),
        # a sentence that ends in the list: 'The following members of the Board were present at the meeting: …'
        "following": Source(r"\W{0,3}(?:The |the )?[Ff]ollowing\b[^.:;]{0,90}?\b(?:were|was|are)(?: also)? (?P<kind>present|in attendance|attending|absent|excused)\b[^.:;]{0,40}:\s*"),
        "including": Source(r"\W{0,5}(?P<label>(?:[\w-]{1,30} ){1,5}(?:attendance|present|attending|attended))[, ]*(?:including|included|namely)\s*[,:]*\s*", re.IGNORECASE),
        "dated_title": Source(r"\W*(?:[A-Za-z]{3,12} ){0,2}(?:minutes|notes)\s*[:–—-]+\s[^\n]{0,90}(?<!\d)(?:19|20)\d\d(?!\d)", re.IGNORECASE),
        "signature": Source(r"(?:signed|chair(?:man|person)?(?:'s|’s)? signature|date(?!s? (?:(?:and|&) (?:time|venue|place) )?(?:of|for) (?:the |our )?(?:next|future|forthcoming|upcoming))|minutes approved by)\b.{0,40}?(?:[._…]{3,}|:\s*$)", re.IGNORECASE),
        "title": Source(r"\W*(?:(?:appendix|annexe?|enclosure|attachment)\b[^:.\n]{0,12}?[:.–-]?\s+)?(?:draft |confirmed |approved )?(?:minutes|notes) of (?:the |a )?(?:\w+ ){0,8}?(?:meeting|(?:sub-?)?committee|board|council|group|trust|society|association|forum|panel|club|governors|trustees|directors|partnership|assembly|team)\b", re.IGNORECASE),
        "numbered": Source(r"(?!\d{1,2}\.\d{1,2}\.(?:20)?\d\d(?:\s*$|\s*[,–]|\s+(?:at|from)\b|\s+\d{1,2}(?:[.:]\d\d|\s?[ap]\.?m)))\W*(?:(?:Item|Minute)\s+\d{1,3}\b|\d{1,2}[.)]\s+\S|(?:\d{2,4}/)\d{1,4}[.)]?\s|(?!\d{1,2}\.\d\d\s?(?:[ap]\.?m\b|hrs?\b|hours\b|noon\b|(?:[–-]|to\s|until\s)\s?\d{1,2}[.:]\d\d))\d{1,2}(?:\.\d{1,2})+[.)]?\s)"),
        "goes_on": Source(r"\W*(?:ACTIONS?\b|Actions?\b.{0,30}[:–—-]|\d{1,2}[.)]\s+(?!\d)[A-Z])"),
        "present_inside": Source(r"(?<=[\w.,;)])\s+(?P<label>(?:Members )?(?:Present|PRESENT|Attendees|ATTENDEES|Attendance|In attendance)\s?:\s+(?=[A-Z]))"),
        "inner": Source(r"(?<=[.;,)\w|–—])\s+(?P<label>[A-Z][A-Za-z-]{1,20}(?: [A-Za-z-]{1,20}){0,5})(?:\s?(?::|–|—|-(?=\s))\s*|(?:(?<=attendance)|(?<=present))\s(?:was|were)\s+(?=[A-Z]))"),
        "sentence_end": Source(r"(?<=[a-z]{3})\s?\.(?=\s+[A-Z][a-z])|(?<=\))\s?\.(?=\s+[A-Z][a-z])"),
        "dashed": Source(r"\s[–—-]\s"),
        "opening": Source(r"\b(?:meeting|session)\b.{0,30}\b(?:opened|began|commenced|started|closed|ended|was held)\b|\b(?:opened|welcomed|thanked|presided|chaired|(?:took|taking) the chair)\b|\bto order (?:at|by|on)\b|^held (?:at|in|on|by|via)\b", re.IGNORECASE),
        "action": Source(r"\bACTIONS?\b(?=\W)|\bActions?(?:\s(?:points?|items?|required|agreed|\d{1,3}))?\s?[:–—(]|\bA[IP]:|\bAP\s[–—]\s|\bTODO\b"),
        "spoken": Source(r"(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s+)?<[@+%]?[A-Za-z][\w.|-]{0,30}>\s"),
        "tasks_of": Source(r"\W*[A-Z][\w.’'& -]{0,40}[’']s?\s+(?:[a-z]+ )?(?:[Aa]ctions?|[Tt]asks?|ACTIONS?)(?: [a-z]+)?\s*:?\s*$"),
        "told": Source(r"\b(?:reported|approved|agreed|resolved|moved|seconded|discussed|reviewed|noted|read|confirmed|presented|asked|welcomed|accepted|considered|explained|proposed)\b"),
        "held": Source(r"\b(?:present|in attendance|attended by|apologies|presided|(?:took|in) the chair)\b|\b(?:was|were|be)? ?held (?:on|at|in|via|by)\b|\b(?:draft|unapproved|subject to)\b", re.IGNORECASE),
        "ordinal": Source(r"\W{0,2}(?:\d{1,4}(?:[./]\d{1,4}){0,2}|[A-Za-z]|[ivx]{1,5})[.):]{1,2}\s+"),
        "bracket": Source(r"\s*[(\[][^()\[\]]{0,80}[)\]]"),
        "timed": Source(r"\W{0,3}\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|hrs?\b)", re.IGNORECASE),
        "key": Source(r"\W*(?P<key>[A-Za-z][A-Za-z /&-]{1,30}?)\s*(?::|–|—|\s-)(?:\s|$)"),
        # an office behind a name that a colon parts from others: 'Ann Bell - Chair:', 'Ann Bell (Chair):'
        "held_office": Source(r"\W{0,3}(?P<name>[A-Z][^,;:()–—\n]{1,50}?)(?P<sign>\s[–—-]\s|,\s|\s\()(?P<office>[A-Za-z][A-Za-z '’/-]{2,40}?)\s?\)?\s?:\s"),
        "part": Source(r"\W{0,3}(?P<kind>[A-Z][a-z]{2,20}) (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b"),
        "lettered": Source(r"\W{0,3}(?P<key>[A-Z][a-z]{2,20} (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b[\w'’&/ ,–—-]{0,70}?):\s+(?=[A-Z])"),
        "body": Source(r"\W{0,3}(?P<key>[A-Z][\w’'& -]{2,70}):\s+(?=[A-Z])"),
        "speech": Source(r"\W*[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,3}:\s+[a-z]\w*\s+[a-z]\w*(?:\s|$)"),
        # a sentence of its own about people, as it stands below a list of them
        "excused": Source(r"\W*[A-Z][^.:;()\d–—]{3,160}?\s(?:(?:had|has|have|also|both|all)\s)*(?:sent|offered|gave|given|tendered|submitted|conveyed)\s(?:(?:his|her|their)\s)?(?:apologies|regrets)\b[^:]{0,60}$|\W*(?:[Tt]here were )?[Aa]pologies [^:]{0,60}\b(?:from|by)\s[^:]{3,200}\.$"),
        "joined": Source(r"\W*(?P<who>[A-Z][^.:;()\d]{2,80}?)\s(?:joined|left|entered|arrived at|re-?joined)\s(?:the|this)\s(?:meeting|call|session)\b"),
        "parting": Source(r"[,;]|\band\b|&"),
        "proposed": Source(r"\(.{0,40}\b(?:prop|proposed|nominated|seconded|sec)\b[.:]? .{0,60}\b(?:sec|seconded|2nd)\b", re.IGNORECASE),
        "wide": Source(r"(?<![\n ]) {3,}|(?<![\n\t ])[ \t]*\t[ \t]*"),
        "count": Source(r"\(?\d{1,3}\)?\s*[-–—:]\s+(?=[A-Z])"),
        "answer": Source(r"\W{0,3}(?P<who>[A-Z][^:;,–—]{1,48}?)\s*(?::|\s[-–—]|[–—]|\.{3,}+|…++|(?P<bare>(?<=[a-z.])\s(?=[a-z])))\s*+(?P<said>present|absent|excused|here|aye here|yes|apologies|away)\b\W*(?P<note>\([^()]{2,40}\))?\W*", re.IGNORECASE),
        "votes": Source(r"\W{0,5}(?:ayes?|nays?|noes|yeas?|in favou?r|for|against|opposed|abstain\w*|abstentions?)\s*(?:\(\d+\)\s*)?[:–-]"),
        "count_in_line": Source(r"(?:^|\s)(?P<n>\d{1,2})[.)]\s{1,3}(?=[A-Z])"),
        "sent_inside": Source(
            r"(?:(?<=[a-z]{3})|(?<=\)))\s?\.\s{1,3}(?P<sentence>[A-Z][^.;:]{2,120}\s(?:(?:had|has|have|also|both|all)\s){0,2}(?:(?:sent|gave|given|offered|tendered|submitted)\s(?:in\s)?(?:(?:his|her|their)\s)?(?:apologies|regrets)|(?:was|were)\s(?:unable|not able)\sto\s(?:attend|be\s(?:present|there)))\b)"
        ),
        # behind a list, a sentence of who chaired or wrote: 'Ann Bell. Minutes taken by Carl Dunn'
        "done_inside": Source(
            r"(?:(?<=[a-z]{3})|(?<=\)))\s?[.;]\s{1,3}(?P<sentence>(?:The\s)?(?:[Mm]inutes?|[Nn]otes?|[Mm]eeting|[Cc]haired|[Ff]acilitated|[Mm]oderated|[Pp]resided\sover|[Mm]inuted|[Rr]ecorded|[Ss]cribed|[Tt]yped|[Ww]ritten)(?:\s(?:was|were|is|are))?(?:\s(?:up|taken|kept|recorded|written|prepared|typed|compiled|drafted|captured|chaired|led|run|facilitated|moderated)){0,2}\sby:?\s@?[^\W\d_][^:;\n]{1,120})(?=;|\n|$)"
        ),
        "told_inside": Source(r"[.;]\s+(?P<label>(?:Apologies|Regrets)\b[^.:;,]{0,50}?\b(?:from|by):?)\s+(?=[A-Z])"),
        "list_seam": Source(r"[,;]\s*|\s(?:and|&)\s"),
        "seam": Source(r"[,;(\[–—]"),
        "legend": Source(r"\W{0,3}(?P<mark>[*+†‡#xX✓])\W{0,3}\s*(?:=|:|–|-|indicates?|denotes?|marks?|means?|for)?\s*(?P<words>[A-Za-z][A-Za-z ]{2,60})\W{0,3}"),
        "counted": Source(r"\W*(?:(?:and|plus)\s+)?(?P<n>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|no)\s+(?:other\s+)?(?:members? of|residents?|parishioners?|electors?|public|visitors?|guests?|observers?|students?|press|pupils?)\b|\W*(?:members of the )?(?:public|press)\b", re.IGNORECASE),
        "nobody": Source(r"\W*(?:none|nil|n/?a|no apologies|there were no|no one|nobody|all (?:members )?(?:were )?present|not applicable|as above|as listed|tbc|(?:position |post |seat |currently )?vacan(?:t|cy|cies)|(?:empty|unfilled) (?:seat|post|position|chair)|no (?:representative|nominee)|(?:(?:a |new |the )?(?:representative|nominee|member|post|name) )?to be (?:appointed|confirmed|advised|elected|nominated))\b.{0,60}|[^.;]{3,60}\bvacan(?:t|cy)\W*", re.IGNORECASE),
    })  # fmt: skip
