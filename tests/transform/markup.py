"""The same words in other markup; the gold stays as it is."""

from __future__ import annotations

import re
from itertools import cycle

from transform.case import Case, map_cells, map_outside_tags

_BLOCK = re.compile(r"<(?:p|ul|ol|table|div)\b", re.I)


def strong_em(case: Case) -> Case:
    """<strong> and <em> for <b> and <i>."""
    text = re.sub(r"<(/?)b>", r"<\1strong>", case.text)
    return case.with_text(re.sub(r"<(/?)i>", r"<\1em>", text))


def upper_tags(case: Case) -> Case:
    """Names of tags in capitals."""
    return case.with_text(re.sub(r"</?[a-z]+", lambda tag: tag[0].upper(), case.text))


def br_paragraphs(case: Case) -> Case:
    """<br/> between what were paragraphs."""

    def change(cell: str) -> str:
        cell = re.sub(r"<p\b[^<>]*>", "", cell)
        cell = re.sub(r"</p>(?=\s*\S)", "<br/>", cell)
        return cell.replace("</p>", "")

    return case.with_text(map_cells(case.text, change))


def unclosed_blocks(case: Case) -> Case:
    """No end tag for a paragraph or a list item."""
    return case.with_text(re.sub(r"</(?:p|li)>", "", case.text))


def unclosed_bold(case: Case) -> Case:
    """No </b>, </i> or </u> where the paragraph ends with it."""
    return case.with_text(re.sub(r"</(?:b|i|u|strong|em)>(?=\s*</p>)", "", case.text))


def unclosed_cells(case: Case) -> Case:
    """The last end tags of a cell are missing."""
    return case.with_text(map_cells(case.text, lambda cell: re.sub(r"(?:</\w+>\s*)+$", "", cell)))


def p_cells(case: Case) -> Case:
    """Every cell with words in <p>."""

    def change(cell: str) -> str:
        bare = cell.strip() and not _BLOCK.search(cell) and not re.search(r"</p>", cell)
        return f"<p>{cell}</p>" if bare else cell

    return case.with_text(map_cells(case.text, change))


def p_all_cells(case: Case) -> Case:
    """Every cell in <p>, empty ones too."""
    return p_cells(case.with_text(map_cells(case.text, lambda cell: cell if cell.strip() else "<p> </p>")))


def padded(case: Case) -> Case:
    """Blanks around the words of every cell and inside its paragraphs."""

    def change(cell: str) -> str:
        cell = re.sub(r"(<(?:p|li)\b[^<>]*>)", r"\1  ", cell)
        return "  " + re.sub(r"(</(?:p|li)>)", r"  \1", cell) + "   "

    return case.with_text(map_cells(case.text, change))


_NAMED = {"–": "ndash", "—": "mdash", "‘": "lsquo", "’": "rsquo", "“": "ldquo", "”": "rdquo", "£": "pound", "•": "bull"}


def _encoded(text: str) -> str:
    forms = cycle(range(3))

    def entity(match: re.Match[str]) -> str:
        character = match[0]
        form = next(forms)
        if form == 0 and character in _NAMED:
            return f"&{_NAMED[character]};"
        return f"&#x{ord(character):X};" if form == 1 else f"&#{ord(character)};"

    text = re.sub(r"&(?!#?\w+;)", "&amp;", text)
    return map_outside_tags(text, lambda part: re.sub(r"[^\x00-\x7f\u00a0\ufeff]|'", entity, part))


def entities(case: Case) -> Case:
    """Entities, named, decimal and hexadecimal in turn, for everything outside ASCII in the cells."""
    return case.with_text(map_cells(case.text, _encoded))


def entities_everywhere(case: Case) -> Case:
    """As `entities`, on every line."""
    return case.with_text(_encoded(case.text))


def nbsp_empty(case: Case) -> Case:
    """&nbsp; in every empty cell, and before the end of every paragraph."""
    text = map_cells(case.text, lambda cell: cell.replace("</p>", "&nbsp;</p>") if cell.strip() else "&nbsp;")
    return case.with_text(text)


def nbsp_words(case: Case) -> Case:
    """&nbsp; for every third blank between words in the cells."""

    def change(cell: str) -> str:
        turn = cycle(("&nbsp;", " ", " "))
        return map_outside_tags(cell, lambda part: re.sub(r"(?<=\S) (?=\S)", lambda _: next(turn), part))

    return case.with_text(map_cells(case.text, change))


def nbsp_characters(case: Case) -> Case:
    """The character U+00A0 for every second blank, on every line."""
    turn = cycle(("\u00a0", " "))
    text = map_outside_tags(case.text, lambda part: re.sub(r"(?<=\S) (?=\S)", lambda _: next(turn), part))
    return case.with_text(text)


def crlf(case: Case) -> Case:
    """CR and LF at the end of every line."""
    return case.with_text(case.text.replace("\r\n", "\n").replace("\n", "\r\n"))


def bom(case: Case) -> Case:
    """A byte order mark in front."""
    return case.with_text("\ufeff" + case.text.removeprefix("\ufeff"))


def no_bold(case: Case) -> Case:
    """No bold at all, neither as a tag nor as asterisks."""
    return case.with_text(re.sub(r"</?(?:b|strong)>|\*\*", "", case.text, flags=re.I))


def blank_paragraphs(case: Case) -> Case:
    """An empty paragraph between each two."""
    return case.with_text(map_cells(case.text, lambda cell: re.sub(r"</p>\s*<p>", "</p><p>&nbsp;</p><p>", cell)))


def br_twice(case: Case) -> Case:
    """Two <br/> between what were paragraphs."""
    return case.with_text(re.sub(r"<br/>", "<br/><br/>", br_paragraphs(case).text))


def styled_bold(case: Case) -> Case:
    """Bold by a style, as word processors save it."""
    text = re.sub(r"<(?:b|strong)>", '<span style="font-weight:700">', case.text, flags=re.I)
    return case.with_text(re.sub(r"</(?:b|strong)>", "</span>", text, flags=re.I))


def starred_cells(case: Case) -> Case:
    """Asterisks for bold in cells, inside their paragraphs too."""
    return case.with_text(
        map_cells(case.text, lambda cell: re.sub(r"<(b|strong)>([^<>*]*[^<>*\s])</\1>", r"**\2**", cell))
    )


def torn_cells(case: Case) -> Case:
    """A line break within each cell of some length, where a word in small letters follows."""

    def change(cell: str) -> str:
        places = [m.start() for m in re.finditer(r"(?<=[a-z]) (?=[a-z]{2,}(?![^<>]*>))", cell)]
        if len(places) < 6:
            return cell
        at = places[len(places) // 2]
        return f"{cell[:at]}\n{cell[at + 1 :]}"

    return case.with_text(map_cells(case.text, change))
