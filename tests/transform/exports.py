"""The same words as other programs save them: word processors, browsers, converters. The gold stays as it is."""

from __future__ import annotations

import re
from itertools import cycle

from transform.case import (
    Case,
    Transformation,
    is_row,
    is_separator,
    map_cells,
    map_outside_tags,
    map_rows,
    minutes_rows,
    words,
)  # fmt: skip

_HEADING = re.compile(r"^(\s*(?:<p>)?)<b>([^<>]+)</b>((?:</p>)?\s*)$")


def word_paragraphs(case: Case) -> Case:
    """Paragraphs as Word saves them: a class, a language, and <o:p> at the end."""
    text = case.text.replace("<p>", "<p class=MsoNormal style='margin-bottom:0cm'><span lang=EN-GB>")
    return case.with_text(text.replace("</p>", "<o:p></o:p></span></p>"))


def word_blank_paragraphs(case: Case) -> Case:
    """Word's empty paragraphs between those with words, and in empty cells."""
    blank = "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"

    def change(cell: str) -> str:
        return re.sub(r"</p>\s*<p>", f"</p>{blank}<p>", cell) if cell.strip() else blank

    return case.with_text(map_cells(case.text, change))


def word_lists(case: Case) -> Case:
    """List items as Word saves them: paragraphs with a bullet between conditional comments."""
    text = re.sub(
        r"<li>(?:•\s*)?",
        "<p class=MsoListParagraph style='text-indent:-18.0pt'><![if !supportLists]><span style='font-family:Symbol'>·"
        "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>",
        case.text,
    )
    return case.with_text(re.sub(r"</?[uo]l\b[^<>]*>", "", text).replace("</li>", "</p>"))


def font_cells(case: Case) -> Case:
    """<font> around all that stands in a cell, its paragraphs too."""
    return case.with_text(
        map_cells(case.text, lambda cell: f'<font size="2" face="Arial">{cell}</font>' if cell.strip() else cell)
    )


def div_cells(case: Case) -> Case:
    """<div> around all that stands in a cell."""
    return case.with_text(map_cells(case.text, lambda cell: f"<div dir='ltr'>{cell}</div>" if cell.strip() else cell))


def bold_outside(case: Case) -> Case:
    """<b> outside of the paragraph that it is all of."""
    return case.with_text(re.sub(r"<p><b>([^<>]+)</b></p>", r"<b><p>\1</p></b>", case.text))


def heading_tags(case: Case) -> Case:
    """A heading in a cell as <h3>."""
    return case.with_text(map_cells(case.text, lambda cell: _HEADING.sub(r"<h3>\2</h3>", cell)))


def links(case: Case) -> Case:
    """Names and the first words of paragraphs are links, headings are anchors."""
    turn = cycle(("", "", "x"))

    def change(cell: str) -> str:
        cell = re.sub(r"<b>(?=[A-Z])", '<b><a name="_Toc1"></a>', cell)
        return re.sub(
            r"(?<=<p>)([A-Z]\w+ \w+)",
            lambda m: f'<a href="https://example.org/x?a=1&amp;b=2">{m[1]}</a>' if next(turn) else m[1],
            cell,
        )

    return case.with_text(map_cells(case.text, change))


def doubled_tabs(case: Case) -> Case:
    """An empty cell between each two."""
    return case.with_text(re.sub(r"\t", "\t\t", case.text))


def doubled_tabs_rows(case: Case) -> Case:
    """An empty cell between each two of the minutes' table."""
    lines = case.text.split("\n")
    for number, _ in list(minutes_rows(lines)):
        lines[number] = lines[number].replace("\t", "\t\t")
    return case.with_text("\n".join(lines))


def thin_spaces(case: Case) -> Case:
    """Thin, narrow, en and figure spaces for every second blank."""
    turn = cycle((" ", "\u2009", " ", "\u202f", " ", "\u2002", " ", "\u2007"))
    text = map_outside_tags(case.text, lambda part: re.sub(r"(?<=\S) (?=\S)", lambda _: next(turn), part))
    return case.with_text(text)


def zero_width_marks(case: Case) -> Case:
    """Zero-width characters in front of and behind labels, numbers, initials and names."""
    turn = cycle(("\u200b", "\ufeff", "\u2060", "\u200e"))

    def change(part: str) -> str:
        part = re.sub(r"\b(?=Action|ACTION|[A-Z]{2,3}\b|\d+\.\d)", lambda _: next(turn), part)
        return re.sub(r"(?<=[A-Z][A-Z])\b", lambda _: next(turn), part)

    return case.with_text(map_cells(case.text, lambda cell: map_outside_tags(cell, change)))


def soft_hyphens(case: Case) -> Case:
    """A soft hyphen in every long word, names and headings too, and &shy; in some."""
    turn = cycle(("\u00ad", "&shy;", "\u00ad"))
    return case.with_text(
        map_outside_tags(
            case.text, lambda part: re.sub(r"(?<=\b\w{4})(?=\w{3})(?<!&\w{4})", lambda _: next(turn), part)
        )
    )


def straight_quotes(case: Case) -> Case:
    """' and " for every other quotation mark, and a hyphen for every dash."""
    text = re.sub(r"[‘’]|&(?:#821[67]|[lr]squo);", "'", case.text)
    text = re.sub(r"[“”]|&(?:#822[01]|[lr]dquo);", '"', text)
    return case.with_text(re.sub(r"[–—]|&(?:#821[12]|[nm]dash);", "-", text))


def long_dashes(case: Case) -> Case:
    """A long dash for every dash and for every hyphen between blanks."""
    return case.with_text(re.sub(r"[–]|&(?:#8211|ndash);|(?<= )-(?= )", "—", case.text))


def minus_signs(case: Case) -> Case:
    """Non-breaking hyphens, figure dashes and minus signs."""
    text = re.sub(r"(?<= )-(?= )|–|&(?:#8211|ndash);", "\u2212", case.text)
    return case.with_text(map_outside_tags(text, lambda part: re.sub(r"(?<=[a-z])-(?=[a-z])", "\u2011", part)))


def html_page(case: Case) -> Case:
    """The whole text inside <html> and <body>."""
    head = "<html>\n<head><title>Minutes</title><style>p {margin: 0}</style></head>\n<body>\n"
    return case.with_text(f"{head}{case.text}\n</body>\n</html>\n")


def numbered_lists(case: Case) -> Case:
    """<ol> for <ul>, without bullets in the items."""
    text = re.sub(r"<(/?)ul\b[^<>]*>", r"<\1ol>", case.text)
    return case.with_text(re.sub(r"<li>•\s*", "<li>", text))


def listed_in_paragraph(case: Case) -> Case:
    """A list inside the paragraph that leads to it."""
    return case.with_text(re.sub(r"</p>\s*(<[uo]l\b.*?</[uo]l>)", r"\1</p>", case.text))


def carriage_returns(case: Case) -> Case:
    """CR alone at the end of every line."""
    return case.with_text(case.text.replace("\r\n", "\n").replace("\n", "\r"))


def mixed_ends(case: Case) -> Case:
    """CR and LF at the end of every second line, LF at the others."""
    turn = cycle(("\r\n", "\n"))
    return case.with_text(re.sub(r"\r?\n", lambda _: next(turn), case.text))


def nested_tables(case: Case) -> Case:
    """All that stands in a cell of the minutes inside a table of one cell."""
    lines = case.text.split("\n")
    for number, _ in list(minutes_rows(lines))[1:]:
        cells = lines[number].split("\t")
        lines[number] = "\t".join(f"<table><tr><td>{c}</td></tr></table>" if len(words(c)) > 60 else c for c in cells)
    return case.with_text("\n".join(lines))


def tracked_changes(case: Case) -> Case:
    """Words put in and words struck out, as tracked changes leave them."""
    turn = cycle(("", "", "", "x"))

    def change(match: re.Match[str]) -> str:
        return f"<ins cite='mailto:x'>{match[0]}</ins>" if next(turn) else match[0]

    return case.with_text(
        map_cells(case.text, lambda c: map_outside_tags(c, lambda p: re.sub(r"\b[a-z]{5,}\b", change, p)))
    )


def pictures(case: Case) -> Case:
    """Pictures, rules and bookmarks between the words."""
    turn = cycle(('<img src="x.png" alt="">', '<a id="b"></a>', "<hr/>"))
    return case.with_text(map_cells(case.text, lambda c: re.sub(r"(?<=</p>) (?=<p>)", lambda _: next(turn), c)))


def split_bold(case: Case) -> Case:
    """Bold that stops and starts again inside words, labels too."""
    return case.with_text(re.sub(r"<b>(\w{2,3})(\w+)", r"<b>\1</b><b>\2", case.text))


def blank_entities(case: Case) -> Case:
    """&ensp;, &thinsp;, &#160; and &#9; between words of the cells."""
    turn = cycle((" ", "&ensp;", " ", "&thinsp;", " ", "&#160;", " ", "&#32;", " ", "&#9;"))
    text = map_cells(
        case.text, lambda c: map_outside_tags(c, lambda p: re.sub(r"(?<=\S) (?=\S)", lambda _: next(turn), p))
    )
    return case.with_text(text)


def html_rows(case: Case) -> Case:
    """The rows of the minutes' table as a real table: a tag for each row and cell, each row on a line."""
    lines = case.text.split("\n")
    rows = [number for number, _ in minutes_rows(lines)]
    if not rows:
        return case
    for number in rows:
        lines[number] = "<tr>" + "".join(f"<td>{cell}</td>" for cell in lines[number].split("\t")) + "</tr>"
    lines[rows[0]] = "<table>\n" + lines[rows[0]]
    lines[rows[-1]] += "\n</table>"
    inside = range(rows[0], rows[-1])
    return case.with_text(
        "\n".join(x for n, x in enumerate(lines) if n not in inside or (x.strip() and not is_separator(x)))
    )


def bars(case: Case) -> Case:
    """Every row between bars."""
    lines = case.text.split("\n")
    return case.with_text(
        "\n".join(
            "| " + re.sub(r"(?<!\\)\|", "/", line).replace("\t", " | ") + " |" if is_row(line) else line
            for line in lines
        )
    )


def aligned_separators(case: Case) -> Case:
    """':---' and ':---:' in the rows of dashes."""
    lines = case.text.split("\n")
    return case.with_text("\n".join(line.replace("---", ":---:") if is_separator(line) else line for line in lines))


def no_separators(case: Case) -> Case:
    """No row of dashes."""
    return case.with_text("\n".join(x for x in case.text.split("\n") if not (is_separator(x) and is_row(x))))


def blank_lines(case: Case) -> Case:
    """A blank line between each two rows."""
    return case.with_text(re.sub(r"(?<=\n)([^\n]*\t[^\n]*)\n(?=[^\n]*\t)", r"\1\n\n", case.text))


def leading_tabs(case: Case) -> Case:
    """An empty cell in front of every row of the minutes' table."""
    lines = case.text.split("\n")
    for number, _ in list(minutes_rows(lines)):
        lines[number] = "\t" + lines[number]
    return case.with_text("\n".join(lines))


def uneven_ends(case: Case) -> Case:
    """Empty cells at the end of a row are gone."""
    return case.with_text(map_rows(case.text, lambda cells: "\t".join(cells).rstrip("\t ").split("\t")))


def stray_ends(case: Case) -> Case:
    """End tags that nothing opened, at the end of every third paragraph."""
    turn = cycle(("</p>", "</p></b>", "</span></p>", "</p></font></p>"))
    return case.with_text(re.sub(r"</p>", lambda _: next(turn), case.text))


def bold_subheadings(case: Case) -> Case:
    """Underlined headings bold as well, or underlined by a style."""
    return case.with_text(re.sub(r"<u>([^<>]+)</u>", r"<b><u>\1</u></b>", case.text))


def styled_underline(case: Case) -> Case:
    """Underlined by a style."""
    return case.with_text(re.sub(r"<u>([^<>]+)</u>", r'<span style="text-decoration:underline">\1</span>', case.text))


def styled_italic(case: Case) -> Case:
    """Italic by a style."""
    return case.with_text(re.sub(r"<i>([^<>]+)</i>", r'<span style="font-style:italic;">\1</span>', case.text))


TABLE: dict[str, Transformation] = {
    "word-paragraphs": word_paragraphs,
    "word-blank-paragraphs": word_blank_paragraphs,
    "word-lists": word_lists,
    "font-cells": font_cells,
    "div-cells": div_cells,
    "bold-outside": bold_outside,
    "heading-tags": heading_tags,
    "links": links,
    "doubled-tabs": doubled_tabs,
    "doubled-tabs-rows": doubled_tabs_rows,
    "thin-spaces": thin_spaces,
    "zero-width-marks": zero_width_marks,
    "soft-hyphens": soft_hyphens,
    "straight-quotes": straight_quotes,
    "long-dashes": long_dashes,
    "minus-signs": minus_signs,
    "html-page": html_page,
    "numbered-lists": numbered_lists,
    "listed-in-paragraph": listed_in_paragraph,
    "carriage-returns": carriage_returns,
    "mixed-ends": mixed_ends,
    "nested-tables": nested_tables,
    "tracked-changes": tracked_changes,
    "pictures": pictures,
    "split-bold": split_bold,
    "blank-entities": blank_entities,
    "html-rows": html_rows,
    "bars": bars,
    "aligned-separators": aligned_separators,
    "no-separators": no_separators,
    "blank-lines": blank_lines,
    "leading-tabs": leading_tabs,
    "uneven-ends": uneven_ends,
    "stray-ends": stray_ends,
    "bold-subheadings": bold_subheadings,
    "styled-underline": styled_underline,
    "styled-italic": styled_italic,
}
