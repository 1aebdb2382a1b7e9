"""All transformations in one table: name → function of a `Case`. Each works on any document of the form."""

from __future__ import annotations

from functools import reduce
from types import MappingProxyType

from transform import clothes, dates, exports, labels, markup, minutes, owners, people, rosters, tables, years
from transform.case import Case, Transformation


def together(*parts: Transformation) -> Transformation:
    """Several at once, in the order given."""

    def change(case: Case) -> Case:
        return reduce(lambda so_far, part: part(so_far), parts, case)

    change.__doc__ = "Several at once."
    return change


def unchanged(case: Case) -> Case:
    """The document as it is."""
    return case


_SINGLE: dict[str, Transformation] = {
    "unchanged": unchanged,
    "renamed-plain": people.renamed(people.PLAIN),
    "renamed-hyphens": people.renamed(people.HYPHENS),
    "renamed-apostrophes": people.renamed(people.APOSTROPHES),
    "renamed-three-parts": people.renamed(people.THREE_PARTS),
    "renamed-particles": people.renamed(people.PARTICLES),
    "renamed-outer-initials": people.renamed(people.OUTER),
    "renamed-mixed": people.renamed(people.mixed()),
    "years-later": years.moved(4),
    "years-earlier": years.moved(-7),
    "years-much-later": years.moved(years.SAME_WEEKDAYS),
    "years-without-weekdays": years.moved(3, weekdays="dropped"),
    "label-capitals-colon": labels.relabelled("ACTION:"),
    "label-colon-hyphen": labels.relabelled("Action:-"),
    "label-required": labels.relabelled("Action required –"),
    "label-agreed": labels.relabelled("Action agreed:"),
    "label-colon": labels.relabelled("Action:"),
    "label-hyphen": labels.relabelled("ACTION -"),
    "strong-em": markup.strong_em,
    "upper-tags": markup.upper_tags,
    "br-paragraphs": markup.br_paragraphs,
    "blank-paragraphs": markup.blank_paragraphs,
    "br-twice": markup.br_twice,
    "styled-bold": markup.styled_bold,
    "starred-cells": markup.starred_cells,
    "unclosed-blocks": markup.unclosed_blocks,
    "unclosed-bold": markup.unclosed_bold,
    "unclosed-cells": markup.unclosed_cells,
    "p-cells": markup.p_cells,
    "p-all-cells": markup.p_all_cells,
    "padded": markup.padded,
    "entities": markup.entities,
    "entities-everywhere": markup.entities_everywhere,
    "nbsp-empty": markup.nbsp_empty,
    "nbsp-words": markup.nbsp_words,
    "nbsp-characters": markup.nbsp_characters,
    "crlf": markup.crlf,
    "bom": markup.bom,
    "owner-second": tables.owner_second,
    "owner-first": tables.owner_first,
    "no-header-row": tables.no_header_row,
    "no-page-breaks": tables.no_page_breaks,
    "no-page-breaks-merged": tables.no_page_breaks_merged,
    "torn-cells": markup.torn_cells,
    "no-bold": markup.no_bold,
    "zero-width": clothes.zero_width,
    "attributes": clothes.attributes,
    "spans-in-words": clothes.spans_in_words,
    "comments": clothes.comments,
    "divs": clothes.divs,
    "double-bold": clothes.double_bold,
    "one-person-a-row": clothes.one_person_a_row,
    "people-as-lines": clothes.people_as_lines,
    "owners-in-full": clothes.owners_in_full,
    "dotted-initials": clothes.dotted_initials,
    "headed-ref": clothes.headed("Ref", "Discussion", "Action by"),
    "headed-agenda": clothes.headed("Agenda item", "Notes", "Lead"),
    "headed-no": clothes.headed("<b>No.</b>", "<b>Minute</b>", "<b>By whom</b>"),
    "headed-responsible": clothes.headed("", "<p>Summary of discussion</p>", "<p>Responsible</p>"),
    "running-headers": clothes.running_headers,
    "stamped-pages": clothes.stamped_pages,
    "repeated-header": clothes.repeated_header,
    "separators-everywhere": clothes.separators_everywhere,
    "shifted": clothes.shifted,
    "trailing-tabs": clothes.trailing_tabs,
    "titles": clothes.titles,
    "printed-initials": clothes.printed_initials,
    "sections-attendees": clothes.sections(
        Present="**Attendees:**", In_attendance="**Also in attendance:**", Apologies="**Apologies received:**"
    ),
    "sections-members": clothes.sections(
        Present="**Members present**", In_attendance="**Officers in attendance**", Apologies="**Apologies for absence**"
    ),
    "sections-plain": clothes.sections(Present="Present", In_attendance="In attendance", Apologies="Apologies"),
    "sections-capitals": clothes.sections(
        Present="**PRESENT**", In_attendance="**IN ATTENDANCE**", Apologies="**APOLOGIES**"
    ),
    "labelled-header": clothes.labelled_header,
    "one-line-header": clothes.one_line_header,
    "letters-brackets": clothes.letters("(a)"),
    "letters-bracket": clothes.letters("a)"),
    "log-words": clothes.log_words,
    "ordinal-dates": clothes.ordinal_dates,
    "item-words": clothes.item_words,
    "capital-headings": clothes.capital_headings,
    "label-ap": labels.relabelled("AP:"),
    "label-point": labels.relabelled("Action point:"),
    "label-item": labels.relabelled("ACTION ITEM:"),
    "label-agreed-action": labels.relabelled("Agreed action:"),
    "label-actions": labels.relabelled("Actions:"),
    "label-arrow": labels.relabelled("Action →"),
    "label-task": labels.relabelled("TASK:"),
    "label-follow-up": labels.relabelled("Follow-up action:"),
    **exports.TABLE,
    **owners.TABLE,
    **rosters.TABLE,
    **dates.TABLE,
    **minutes.TABLE,
}

_T = _SINGLE
_SEVERAL: dict[str, Transformation] = {
    "several-names-years-label": together(
        _T["renamed-mixed"], _T["years-later"], _T["label-capitals-colon"], _T["owner-second"], _T["crlf"], _T["bom"]
    ),
    "several-markup": together(
        _T["strong-em"], _T["p-cells"], _T["padded"], _T["entities"], _T["nbsp-words"], _T["upper-tags"]
    ),
    "several-padded-divs": together(_T["divs"], _T["no-bold"], _T["padded"], _T["label-arrow"]),
    "several-stamped": together(_T["stamped-pages"], _T["blank-paragraphs"], _T["owner-second"], _T["styled-bold"]),
    "several-no-bold": together(
        _T["renamed-hyphens"],
        _T["no-page-breaks-merged"],
        _T["label-required"],
        _T["no-bold"],
        _T["entities-everywhere"],
    ),
    "several-br": together(
        _T["years-earlier"], _T["label-colon-hyphen"], _T["br-paragraphs"], _T["nbsp-empty"], _T["no-page-breaks"]
    ),
    "several-no-header": together(
        _T["renamed-apostrophes"],
        _T["owner-second"],
        _T["no-header-row"],
        _T["strong-em"],
        _T["unclosed-blocks"],
        _T["crlf"],
    ),
    "several-all": together(
        _T["renamed-three-parts"],
        _T["years-without-weekdays"],
        _T["label-capitals-colon"],
        _T["strong-em"],
        _T["owner-second"],
        _T["no-page-breaks"],
        _T["p-all-cells"],
        _T["entities"],
        _T["nbsp-words"],
        _T["padded"],
        _T["upper-tags"],
        _T["crlf"],
        _T["bom"],
    ),
}

TRANSFORMS = MappingProxyType({**_SINGLE, **_SEVERAL})
