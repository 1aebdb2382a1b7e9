"""The whole outline from the choice: what else heads an item, and what heads parts of items."""

from __future__ import annotations

from collections import Counter, defaultdict

from ...lexicons import words
from ..labels import titled
from ..names import STRONG, people_like
from ..passage import normal
from .filled import fill_between
from .heads import Head, head_of, inner, sets_apart
from .leading import add_alone, add_bold_leads, add_leading, leads_on, list_title, names_part
from .lines import Line
from .manners import could_title
from .order import astray, between_numbers, by_rules, even_levels, leads_entry, nested, numbered_part
from .page import ENOUGH, Choice, Page
from .paragraphs import acting, paragraph
from .patterns import patterns
from .siblings import add_childless, add_named
from .words import attends, names_columns, reviewing, titles, usual
from .wrap import drop_lists, drop_parts, drop_reviewed, drop_tasks, drop_trailing, unwrap


def outline_heads(page: Page, choice: Choice) -> list[Head]:
    """All headings in order, with their levels."""
    heads = {h.line.index: h for h in choice.heads}
    if any(h.line.heading for h in choice.heads):
        _markup(page, heads, even_levels(choice))
        _named_items(page, heads)
        if 2 * sum(h.line.capitals for h in choice.heads) > len(choice.heads) and choice.kind == "markup":
            add_leading(page, "capitals", heads)
        drop_parts(page, heads)
        unwrap(page, heads)
    else:
        if choice.kind not in ("stamped", "inner-list"):
            _siblings(page, choice, heads)
        if choice.kind in ("list", "inner-list"):
            add_childless(page, heads)
        if choice.kind == "title":
            add_named(page, heads)
        if choice.kind == "capitals":
            _named_items(page, heads)  # 'AOB' is too short for capitals
        if choice.kind != "numbers":
            nested(choice.heads)
        else:
            astray(page, heads)
        if choice.kind == "bold":
            add_bold_leads(page, heads)
        if choice.kind == "bold-lead":
            add_alone(page, heads)
        add_leading(page, choice.kind, heads)
        if choice.kind == "ruled":
            by_rules(choice.heads)
    if choice.kind != "numbers":
        fill_between(page, heads)
    _parts(page, heads, numbered=False)
    _parts(page, heads, numbered=True)  # '2.1.1' under '2.1'
    drop_lists(heads)
    drop_tasks(page, heads)
    drop_reviewed(heads)
    drop_trailing(heads)
    between_numbers(page, heads)
    _settle(heads)
    return [heads[k] for k in sorted(heads)]


# markup headings are a tree


def _markup(page: Page, heads: dict[int, Head], even: dict[int, int]) -> None:
    """Every markup heading; one that only heads a part of the page hands its level to those below it."""
    first = min(heads)
    own = {h.line.paragraph.level for h in heads.values() if h.line.heading and not reviewing(h.words)}
    own = own or {h.line.paragraph.level for h in heads.values() if h.line.heading}  # reviews and nothing else
    open_: list[tuple[int, bool]] = []  # markup level, whether it is an item
    for line in page.lines:
        if not line.heading:
            head = heads.get(line.index)
            if head is not None:
                open_ = []
            continue
        level = even.get(line.index, line.paragraph.level)
        if line.index not in heads and inner(line.text) and line.index not in page.parents:
            continue  # 'Discussion': whatever its level, a part of the item above
        if line.index not in heads and line.index in page.lists and line.capitals and open_:
            continue  # 'REGRETS', within the roll
        while open_ and open_[-1][0] >= level:
            open_.pop()
        head = heads.pop(line.index, None)
        if head is None or (head.reading is None and reviewing(head.words)):
            head = _unchosen(page, line, first, own)
        if head is not None:
            head.level = 1 + sum(item for _, item in open_)
            heads[line.index] = head
        open_.append((level, head is not None))


def _unchosen(page: Page, line: Line, first: int, own: set[int]) -> Head | None:
    """A markup heading that is none of those chosen."""
    head = head_of(line, next(iter(page.readings[line.index]), None), "markup-heading", "whole")
    if head is None or page.apart(head) or line.index == page.over_all or page.repeated(line, first):
        return None
    if head.reading is None and reviewing(head.words) and line.paragraph.level not in own:
        return head if line.index in page.counted else None
    if line.index < first and (not usual(head.words) or _own_title(page, head)):
        return None  # above the agenda only what is an item by its name
    return head


def _named_items(page: Page, heads: dict[int, Head]) -> None:
    """'AOB': a short line between headings of another setting that is the name of an item, with text below it."""
    first = min(heads, default=len(page.lines))
    for line in page.lines[first:]:
        if line.index in heads or line.heading or normal(line.text) not in words("headings.agenda.usual"):
            continue
        head = head_of(line, None, "plain-heading", "whole") if could_title(page, line) else None
        if head is not None and not page.apart(head):
            heads[line.index] = head


# headings of the same kind that are out of the sequence


def _siblings(page: Page, choice: Choice, heads: dict[int, Head]) -> None:
    """Lines set like the numbered headings, or marked up as headings, that have no number."""
    manners = {h.line.manner for h in choice.heads if h.line.distinct and not h.rest}
    if choice.kind != "numbers":
        manners = set()  # all that are set so are there
    first, last = min(heads), max(heads)
    colons = not any(h.line.text.rstrip().endswith(":") for h in choice.heads)
    opened = False  # whether a markup heading above is an item
    for line in page.lines:
        if line.index in heads or page.readings[line.index] or not (line.heading or line.manner in manners):
            continue
        head = head_of(line, None, "markup-heading" if line.heading else "bold-heading", "whole")
        rolls = head is not None and line.heading and _roll(head)
        if head is None or (page.apart(head) and not (rolls and opened)) or names_columns(head.words):
            continue
        if line.index in page.lists and not line.heading:
            continue
        if colons and line.text.rstrip().endswith(":") and not usual(head.words):
            continue  # it leads to a list
        below = page.lines[line.index + 1] if line.index + 1 < len(page.lines) else None
        outside = line.index > last or (line.index < first and (usual(head.words) or rolls))
        opened = opened or (line.heading and usual(head.words))
        if titles(head.words) and (not usual(head.words) or _own_title(page, head)):
            continue
        if not (outside or usual(head.words)) and first < line.index < last:
            head.level = 2
        elif not (outside or (usual(head.words) and line.index > first)):
            continue
        signs = below is not None and line.index > last and people_like(below.text) == STRONG
        if below is None or signs or below.index in heads or patterns()["link"].match(below.text):
            if not usual(head.words):
                continue
        if line.index > last and not line.heading and not usual(head.words) and heads[max(heads)].reading is None:
            head.level = 2  # under 'Any other business', behind the numbers
        heads[line.index] = head


def _own_title(page: Page, head: Head) -> bool:
    """Whether a line above the attendance is the title of these minutes."""
    above = head.line.index < (page.first_list if page.first_list >= 0 else 3)
    return above and patterns()["title_line"].match(head.words) is not None


# parts of items


def _parts(page: Page, heads: dict[int, Head], numbered: bool) -> None:
    """Headings inside items: by numbers under the item's own, by letters and, unless `numbered`, by how they are set."""
    groups: defaultdict[str, list[tuple[Head, int]]] = defaultdict(list)
    top: Head | None = None
    first = min(heads)
    for line in page.lines[first:]:
        if line.index in heads:
            top = heads[line.index]
            continue
        if (
            line.heading
            and sets_apart(line.text)
            and top is not None
            and line.paragraph.level <= top.line.paragraph.level
        ):
            top = None  # what stands under 'Action items' is part of no item
        if top is None or line.index in page.lists or line.index in page.form:
            continue
        for kind, head in _candidates(page, line, top, numbered):
            groups[kind].append((head, top.line.index))
    done: set[str] = set()
    for kind in sorted(groups, key=lambda k: _ORDER.index(k.split("|")[0])):
        kept = _kept(page, kind.split("|")[0], groups[kind], heads, done)
        for head, above in kept:
            if head.line.index not in heads:
                head.level = min(8, heads[above].level + (not _roll(heads[above])))
                heads[head.line.index] = head


_ORDER = ("dotted", "letter", "underlined", "bold", "underlined-lead", "listed", "title")


def _candidates(page: Page, line: Line, top: Head, numbered: bool) -> list[tuple[str, Head]]:
    """The ways in which a line could head a part of the item above it; `numbered`: by its number alone."""
    out: list[tuple[str, Head]] = []
    # an entry of a review is no heading; a matter that arises may have one
    leads = titled(top.words) != "log" or normal(top.words).startswith(("matters arising", "business arising"))
    for reading in page.readings[line.index]:
        head = head_of(line, reading, "lettered-heading", "whole lead run-in" if leads else "whole lead")
        if head is not None and head.rest and not line.bold and len(head.words.split()) > 5:
            head = None
        kind = numbered_part(reading, top) or ("letter" if leads_entry(line, reading, top) else "")
        if kind == "dotted" and head is not None and head.rest and not (line.bold or line.underlined):
            head = head if names_part(head) and titled(top.words) != "log" else None  # a numbered paragraph
        if kind == "dotted" and head is not None and acting(head.words):
            head = None
        elif kind == "dotted" and head is None and not paragraph(line.text[reading.begin :]):
            head = Head(line, reading.begin, len(line.text.rstrip(" .:")), "lettered-heading", reading)
        if kind:
            out.append(
                (f"{kind}|{reading.shape}|{line.distinct}", head or Head(line, 0, 0, "lettered-heading", reading))
            )
    if numbered:
        return out
    first = next(iter(page.readings[line.index]), None)
    kind = ""
    if line.whole_underlined or (line.whole_bold and (top.line.heading > line.heading or not top.line.whole_bold)):
        kind = "underlined" if line.whole_underlined else "bold"
    elif line.underlined > 3:
        kind = "underlined-lead"
    elif leads and ((could_title(page, line) and not top.line.heading) or list_title(page, line)):
        kind = "title" if line.paragraph.kind == "paragraph" else "listed"
    if kind:
        rule = (
            "underlined-heading"
            if kind.startswith("underlined")
            else ("bold-heading" if kind == "bold" else "plain-heading")
        )
        head = head_of(line, first, rule, "lead" if kind.endswith("lead") else "whole")
        to_list = line.text.rstrip().endswith(":") and leads_on(page, line, kind, top)
        people = kind == "title" and people_like(line.text) == STRONG and not usual(head.words if head else "")
        if head is not None and not page.apart(head) and not to_list and not people:
            out.append((kind, head))
    return out


def _kept(
    page: Page, kind: str, group: list[tuple[Head, int]], heads: dict[int, Head], done: set[str]
) -> list[tuple[Head, int]]:
    """Those of a group that head parts, if the group as a whole does."""
    said = Counter(normal(h.words) for h, _ in group)
    often = 1 if kind in ("bold", "title", "listed") else 2
    good = [
        (h, above)
        for h, above in group
        if h.end > h.begin
        and (h.reading is not None or said[normal(h.words)] <= often)  # 'Vote', 'Result' in each item
    ]
    if not good:
        return []
    if kind == "dotted":
        return good if len(good) >= 0.6 * len(group) else [(h, a) for h, a in good if h.line.distinct]
    taken = sorted({*heads, *(h.line.index for h, _ in group)})
    following = dict(zip(taken, [*taken[1:], len(page.lines)], strict=True))
    full = [(h, a) for h, a in good if h.rest or _under(page, h, following[h.line.index]) >= ENOUGH]
    if kind == "letter":
        ok = len(full) >= 0.6 * len(group) and len(group) >= 2
        return full if ok else [(h, a) for h, a in full if h.line.distinct]
    if kind in ("title", "listed", "bold"):
        if kind == "listed" and 2 * len(good) < sum(x.paragraph.level == 2 and x.paragraph.first for x in page.lines):
            return []
        if done & {"underlined", "bold", "title"} or (len(full) < 2 and kind == "title"):
            return []
        if len(full) < 0.6 * len(good):
            return []
    if full:
        done.add(kind)
    return full


def _under(page: Page, head: Head, end: int) -> int:
    return page.text(head.line.index, end) - len(head.line.text)


def _roll(head: Head) -> bool:
    """Whether an item is the roll: what stands under it in a setting of its own is no part of it."""
    return head.reading is None and any(attends(part) for part in head.words.replace("/", ",").split(","))


def _settle(heads: dict[int, Head]) -> None:
    """No heading stands more than one level below the one above it."""
    last = 0
    for place in sorted(heads):
        head = heads[place]
        head.level = min(head.level, last + 1)
        last = head.level
