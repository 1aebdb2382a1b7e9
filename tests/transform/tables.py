"""The same rows in another table: columns moved, header rows gone, page breaks healed."""

from __future__ import annotations

import re
from collections.abc import Callable

from transform.case import TAG, Case, is_row, is_separator, minutes_rows, owner_column, words


def _moved(case: Case, target: Callable[[int], int]) -> Case:
    lines = case.text.split("\n")
    for number, column in list(minutes_rows(lines)):
        cells = lines[number].split("\t")
        owner = cells.pop(column)
        cells.insert(target(len(cells)), owner)
        lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def owner_second(case: Case) -> Case:
    """The owner column stands second."""
    return _moved(case, lambda _: 1)


def owner_first(case: Case) -> Case:
    """The owner column stands first."""
    return _moved(case, lambda _: 0)


def no_header_row(case: Case) -> Case:
    """The minutes' table has no header row."""
    lines = case.text.split("\n")
    first = next((number for number, line in enumerate(lines) if is_row(line) and owner_column(line) is not None), None)
    if first is None:
        return case
    below = lines[first + 1] if first + 1 < len(lines) else ""
    del lines[first : first + (2 if is_separator(below) else 1)]
    return case.with_text("\n".join(lines))


def no_page_breaks(case: Case) -> Case:
    """No blank line inside the minutes' table."""
    return case.with_text("\n".join(_joined(case)))


def _joined(case: Case) -> list[str]:
    lines = case.text.split("\n")
    rows = [number for number, _ in minutes_rows(lines)]
    inside = range(rows[0], rows[-1]) if rows else range(0)
    return [line for number, line in enumerate(lines) if number not in inside or line.strip()]


def no_page_breaks_merged(case: Case) -> Case:
    """What a page break cut in two is one row again, and one paragraph where it was one."""
    lines = case.text.split("\n")
    rows = dict(minutes_rows(lines))
    out: list[str] = []
    last = -1  # where the row before stands in `out`
    broken = False
    for number, line in enumerate(lines):
        if number not in rows:
            broken = broken or not line.strip()
            out.append(line)
            continue
        between = last >= 0 and not any(map(str.strip, out[last + 1 :]))
        if broken and between and not _heads(line) and not _heads(out[last]):
            pairs = zip(out[last].split("\t"), line.split("\t"), strict=True)
            out[last:] = ["\t".join(_merged(above, below) for above, below in pairs)]
        else:
            last = len(out)
            out.append(line)
        broken = False
    return no_page_breaks(case.with_text("\n".join(out)))


def _heads(row: str) -> bool:
    """Whether a row is a header row or the heading of an item: bold, or a few words beside a number."""
    if owner_column(row) is not None:
        return True
    texts = [cell for cell in row.split("\t") if words(cell)]
    longest = max(texts, key=lambda cell: len(words(cell)), default="")
    bare = re.sub(r"</?p\b[^<>]*>", "", longest, flags=re.I).strip()
    bold = re.fullmatch(r"(?:<(b|strong)>(?:(?!</\1>).)*</\1>\s*)+", bare, flags=re.I) is not None
    return len(words(longest)) < 80 and len(longest.split("</p>")) <= 2 and (bold or not TAG.search(bare))


def _merged(above: str, below: str) -> str:
    if not words(above) or not words(below):
        return below if words(below) else above
    if re.search(r"[\w,](?:</\w+>)*</p>\s*$", above) and re.match(r"\s*<p>(?:<b>)?[a-z]", below):
        bold = re.search(r"</b></p>\s*$", above) and re.match(r"\s*<p><b>", below)
        above = re.sub(r"(?:</b>)?</p>\s*$" if bold else r"</p>\s*$", "", above)
        return above + " " + re.sub(r"^\s*<p><b>" if bold else r"^\s*<p>", "", below)
    above, below = (cell if re.search(r"<p\b", cell) else f"<p>{cell.strip()}</p>" for cell in (above, below))
    return f"{above} {below}"
