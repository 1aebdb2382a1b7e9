"""The same meetings in the layouts that minutes have: each layout makes a document of a meeting.

A layout says how it numbers items and parts of them; `expected` is what a reader should find.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from support.meetings import Meeting, Part
from support.portable import At, pdf
from support.word import NUMBERING, cell, docx, item, p, style, table

Number = Callable[[int], str | None]
Build = Callable[[Meeting], str | bytes]


@dataclass(frozen=True)
class Layout:
    name: str
    suffix: str
    build: Build
    number: Number
    inner: Callable[[int, int], str | None]
    parts: bool  # whether the layout shows the headings of parts at all

    def expected(self, meeting: Meeting) -> list[str]:
        out = []
        for i, one in enumerate(meeting.items, 1):
            out.append(f"{self.number(i) or '-'} {one.heading}")
            if self.parts:
                out += [f"  {self.inner(i, k) or '-'} {part.heading}" for k, part in enumerate(one.parts, 1)]
        return [told.lower() for told in out]

    def data(self, meeting: Meeting) -> bytes:
        made = self.build(meeting)
        return made if isinstance(made, bytes) else made.encode("utf-8")


LAYOUTS: list[Layout] = []


def none(_: int, __: int = 0) -> None:
    return None


def plain(i: int) -> str:
    return str(i)


def dotted(i: int, k: int) -> str:
    return f"{i}.{k}"


def letter(_: int, k: int) -> str:
    return "abcdefgh"[k - 1]


def layout(
    suffix: str,
    number: Number = none,
    inner: Callable[[int, int], str | None] = none,
    parts: bool = True,
) -> Callable[[Build], Build]:
    def add(build: Build) -> Build:
        LAYOUTS.append(Layout(build.__name__, suffix, build, number, inner, parts))
        return build

    return add


# what is common to several


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    return textwrap.fill(text, 72, initial_indent=indent if first is None else first, subsequent_indent=indent)


def sentences(one: Part) -> list[str]:
    """The text under a heading, its actions last."""
    return [*one.text, *(f"ACTION: {who} to {what}." for who, what in one.actions)]


def flat(one: Part) -> list[str]:
    """The text of an item and of its parts, without the headings of these."""
    return [line for part in (one, *one.parts) for line in sentences(part)]


def names(meeting: Meeting) -> list[str]:
    return [f"{name} ({initials})" for name, initials in meeting.present]


def markdown_head(meeting: Meeting) -> str:
    people = "\n".join(f"- {name}" for name in names(meeting))
    return f"# {meeting.title}\n\n**Date:** {meeting.date}\n\n## Attendees\n\n{people}\n\n"


def bold_head(meeting: Meeting) -> str:
    return f"**{meeting.title}**\n\n**Date:** {meeting.date}\n\n**Present:** {', '.join(names(meeting))}\n\n"


def text_head(meeting: Meeting) -> str:
    return f"{meeting.title}\n\n{meeting.date}\n\n{wrapped('Present: ' + ', '.join(names(meeting)))}\n\n"


def paragraphs(lines: list[str]) -> str:
    return "\n\n".join(lines)


def walk(meeting: Meeting) -> Iterator[tuple[int, int, Part]]:
    """(item, part or 0, what stands there) in order."""
    for i, one in enumerate(meeting.items, 1):
        yield i, 0, one
        for k, part in enumerate(one.parts, 1):
            yield i, k, part


def written(meeting: Meeting, heading: Callable[[int, int, str], str], body: Callable[[list[str]], str]) -> str:
    """Heading and text of every item and part."""
    return "\n\n".join(heading(i, k, x.heading) + "\n\n" + body(sentences(x)) for i, k, x in walk(meeting)) + "\n"


def wrapped_paragraphs(lines: list[str]) -> str:
    return "\n\n".join(wrapped(line) for line in lines)


# Markdown


@layout(".md")
def md_headings(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: ("### " if k else "## ") + h, paragraphs)


@layout(".md", plain, dotted)
def md_headings_numbered(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: f"### {i}.{k} {h}" if k else f"## {i}. {h}", paragraphs)


@layout(".md")
def md_headings_in_a_container(m: Meeting) -> str:
    body = written(m, lambda i, k, h: ("#### " if k else "### ") + h, lambda s: "\n".join("- " + x for x in s))
    return markdown_head(m) + "## Notes\n\n" + body


@layout(".md")
def md_agenda_listed_first(m: Meeting) -> str:
    listed = "\n".join(f"{i}. {x.heading}" for i, x in enumerate(m.items, 1))
    body = written(m, lambda i, k, h: ("### " if k else "## ") + h, paragraphs)
    return markdown_head(m) + f"## Agenda\n\n{listed}\n\n{body}"


@layout(".md")
def md_agenda_linked_first(m: Meeting) -> str:
    listed = "\n".join(f"- [{x.heading}](#{x.heading.lower().replace(' ', '-')})" for x in m.items)
    body = written(m, lambda i, k, h: ("#### " if k else "### ") + h, paragraphs)
    return markdown_head(m) + f"## Agenda\n\n{listed}\n\n## Minutes\n\n{body}"


@layout(".md", parts=False)
def md_bold_lines(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"**{x.heading}**\n\n{paragraphs(flat(x))}" for x in m.items)


@layout(".md", parts=False)
def md_bold_lines_bullets(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"**{x.heading}**\n" + "\n".join("* " + s for s in flat(x)) for x in m.items)


@layout(".md", plain, dotted)
def md_bold_numbered(m: Meeting) -> str:
    return bold_head(m) + written(m, lambda i, k, h: f"**{i}.{k} {h}**" if k else f"**{i}. {h}**", paragraphs)


@layout(".md", plain, letter)
def md_number_then_bold(m: Meeting) -> str:
    return bold_head(m) + written(
        m, lambda i, k, h: f"{'abcdefgh'[k - 1]}) **{h}**" if k else f"{i}. **{h}**", paragraphs
    )


@layout(".md", plain, parts=False)
def md_ordered_list(m: Meeting) -> str:
    return markdown_head(m) + "## Minutes\n\n" + "\n".join(
        f"{i}. {x.heading}\n" + "\n".join(f"    - {s}" for s in flat(x)) for i, x in enumerate(m.items, 1)
    )  # fmt: skip


@layout(".md", plain, letter)
def md_ordered_list_deep(m: Meeting) -> str:
    def lines() -> Iterator[str]:
        for i, k, x in walk(m):
            yield f"   {'abcdefgh'[k - 1]}. {x.heading}" if k else f"{i}. {x.heading}"
            yield from ("      * " * bool(k) + "   * " * (not k) + s for s in sentences(x))

    return markdown_head(m) + "## Minutes\n\n" + "\n".join(lines())


@layout(".md", parts=False)
def md_bulleted_list(m: Meeting) -> str:
    return markdown_head(m) + "\n".join(f"- {x.heading}\n" + "\n".join(f"    - {s}" for s in flat(x)) for x in m.items)


@layout(".md", parts=False)
def md_bulleted_bold(m: Meeting) -> str:
    return bold_head(m) + "\n".join(
        f"* **{x.heading}**\n" + "\n".join(f"  * {s}" for s in flat(x)) for x in m.items
    )  # fmt: skip


@layout(".md", plain, parts=False)
def md_pipe_table(m: Meeting) -> str:
    rows = [f"| {i} | **{x.heading}** | |\n| | {'<br>'.join(flat(x))} | |" for i, x in enumerate(m.items, 1)]
    return bold_head(m) + "| No | Item | Action |\n| --- | --- | --- |\n" + "\n".join(rows)


@layout(".md")
def md_setext(m: Meeting) -> str:
    return f"{m.title}\n======\n\n{m.date}\n\nPresent: {', '.join(names(m))}\n\n" + written(
        m, lambda i, k, h: f"### {h}" if k else f"{h}\n------", paragraphs
    )


@layout(".md", plain)
def md_item_word(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: f"#### {h}" if k else f"### Item {i}: {h}", paragraphs)


@layout(".md", parts=False)
def md_run_in_bold(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"**{x.heading}:** {paragraphs(flat(x))}" for x in m.items)


@layout(".md", plain, parts=False)
def md_run_in_bold_numbered(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"**{i}. {x.heading}** {paragraphs(flat(x))}" for i, x in enumerate(m.items, 1))


@layout(".md", lambda i: f"24/{100 + i}")
def md_year_numbers(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: f"#### {h}" if k else f"### 24/{100 + i} {h}", paragraphs)


@layout(".md", plain)
def md_escaped_numbers(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: f"### {h}" if k else f"## {i}\\. {h}", paragraphs)


# plain text


@layout(".txt", plain, dotted)
def text_numbered(m: Meeting) -> str:
    return text_head(m) + written(m, lambda i, k, h: f"{i}.{k} {h}" if k else f"{i}. {h}", wrapped_paragraphs)


@layout(".txt", plain, dotted)
def text_numbered_indented(m: Meeting) -> str:
    def body(lines: list[str]) -> str:
        return "\n".join(wrapped(line, "    ") for line in lines)

    parts = [f"{f'{i}.{k}' if k else f'{i}.':4}{x.heading}\n{body(sentences(x))}" for i, k, x in walk(m)]
    return text_head(m) + "\n\n".join(parts)


@layout(".txt", parts=False)
def text_capitals(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"{x.heading.upper()}\n\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", parts=False)
def text_capitals_close(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"{x.heading.upper()}\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt")
def text_underlined(m: Meeting) -> str:
    return text_head(m) + written(
        m, lambda i, k, h: f"{h}\n{('-' if k else '=') * len(h)}", wrapped_paragraphs
    )  # fmt: skip


@layout(".txt", plain, parts=False)
def text_numbered_capitals(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{i}.  {x.heading.upper()}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: str(230 + i), parts=False)
def text_bare_numbers_capitals(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{230 + i} {x.heading.upper()}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: str(87 + i), parts=False)
def text_bare_numbers(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{87 + i}  {x.heading}\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: f"{400 + i}", parts=False)
def text_running_numbers(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{400 + i}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: f"24/{100 + i}", parts=False)
def text_year_numbers(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"24/{100 + i}  {x.heading}\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: f"{10 + i}/2024", parts=False)
def text_number_of_year(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{10 + i}/2024 {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_item_word(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"Item {i}: {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_item_word_dash(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"ITEM {i} - {x.heading.upper()}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: "I II III IV V VI VII".split()[i - 1], parts=False)
def text_roman(m: Meeting) -> str:
    roman = "I II III IV V VI VII".split()
    return text_head(m) + "\n\n".join(
        f"{roman[i]}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items)
    )


@layout(".txt", lambda i: "ABCDEFG"[i - 1], parts=False)
def text_letters(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{'ABCDEFG'[i]}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items)
    )


@layout(".txt", plain, parts=False)
def text_bracketed(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{i}) {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, letter)
def text_lettered_parts(m: Meeting) -> str:
    return text_head(m) + written(
        m, lambda i, k, h: f"({'abcdefgh'[k - 1]}) {h}" if k else f"({i}) {h}", wrapped_paragraphs
    )  # fmt: skip


@layout(".txt", plain, parts=False)
def text_run_in_stop(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        wrapped(f"{i}. {x.heading}. " + " ".join(flat(x)), "   ", "") for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_run_in_dash(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        wrapped(f"{i}. {x.heading} - " + " ".join(flat(x)), "   ", "") for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_run_in_colon(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        wrapped(f"{i}. {x.heading}: " + " ".join(flat(x)), "   ", "") for i, x in enumerate(m.items, 1)
    )


@layout(".txt", parts=False)
def text_run_in_colon_unnumbered(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(wrapped(f"{x.heading}: " + " ".join(flat(x))) for x in m.items)


@layout(".txt", parts=False)
def text_titles_alone(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"{x.heading}\n\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", parts=False)
def text_titles_close(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"{x.heading}\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", parts=False)
def text_titles_outdented(m: Meeting) -> str:
    def body(one: Part) -> str:
        return "\n\n".join(wrapped(line, "    ") for line in flat(one))

    return text_head(m) + "\n\n".join(f"{x.heading}\n{body(x)}" for x in m.items)


@layout(".txt", lambda i: f"{i}.0", parts=False)
def text_numbered_paragraphs(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{i}.0 {x.heading}\n\n" + "\n\n".join(wrapped(f"{i}.{n} {s}") for n, s in enumerate(flat(x), 1))
        for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_bare_with_numbered_paragraphs(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{i}    {x.heading}\n\n" + "\n\n".join(wrapped(f"{i}.{n}  {s}") for n, s in enumerate(flat(x), 1))
        for i, x in enumerate(m.items, 1)
    )


@layout(".txt", parts=False)
def text_bullets(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"* {x.heading}\n\n" + "\n".join(wrapped(s, "    ", "  - ") for s in flat(x)) for x in m.items
    )


@layout(".txt", plain, parts=False)
def text_quoted(m: Meeting) -> str:
    body = text_head(m) + "\n\n".join(
        f"{i}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )
    quoted = "\n".join("> " + line for line in body.splitlines())
    return (
        "From: Ann Bell <ann@example.org>\nTo: all@example.org\nSubject: Fwd: minutes\nDate: Tue, 5 May 2026 10:00:00 +0000\n\n"
        f"Please see below.\n\n{quoted}\n\n-- \nAnn\n"
    )


@layout(".txt", plain, parts=False)
def text_agenda_first(m: Meeting) -> str:
    listed = "\n".join(f"  {i}. {x.heading}" for i, x in enumerate(m.items, 1))
    body = "\n\n".join(f"{i}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1))
    return text_head(m) + f"Agenda\n\n{listed}\n\nMinutes\n\n{body}"


@layout(".txt", plain, parts=False)
def text_notice_first(m: Meeting) -> str:
    listed = "\n".join(f"{i}. {x.heading}" for i, x in enumerate(m.items, 1))
    body = "\n\n".join(f"{i}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1))
    notice = wrapped("All are invited to a meeting, to which the public may come. The business will be:")
    return f"NOTICE OF MEETING\n\n{notice}\n\n{listed}\n\n{text_head(m)}{body}"


@layout(".txt", plain, parts=False)
def text_next_agenda_last(m: Meeting) -> str:
    listed = "\n".join(f"{i}. {x.heading}" for i, x in enumerate(m.items, 1))
    body = "\n\n".join(f"{i}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1))
    return f"{text_head(m)}{body}\n\nAgenda for the next meeting\n\n{listed}\n"


@layout(".txt", parts=False)
def text_topics(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"Topic: {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", plain, parts=False)
def text_item_colon_close(m: Meeting) -> str:
    return text_head(m) + "\n".join(
        f"{i}. {x.heading}:\n{wrapped(' '.join(flat(x)))}" for i, x in enumerate(m.items, 1)
    )


# whole pages of HTML


def page(body: str, m: Meeting, around: tuple[str, str] = ("", "")) -> str:
    people = "".join(f"<li>{name}</li>" for name in names(m))
    head = f"<h1>{m.title}</h1>\n<p>Date: {m.date}</p>\n<p><strong>Present:</strong></p>\n<ul>{people}</ul>\n"
    return f"<!DOCTYPE html>\n<html><head><title>{m.title}</title></head><body>\n{around[0]}{head}{body}{around[1]}</body></html>"


def ps(lines: list[str]) -> str:
    return "\n".join(f"<p>{html.escape(line, False)}</p>" for line in lines) + "\n"


@layout(".html")
def html_headings(m: Meeting) -> str:
    return page(written(m, lambda i, k, h: f"<h3>{h}</h3>" if k else f"<h2>{h}</h2>", ps), m)


@layout(".html")
def html_site_around(m: Meeting) -> str:
    links = "".join(f"<li><a href='/{w}'>{w.title()}</a></li>" for w in ("home", "news", "minutes", "contact", "about"))
    above = f"<header><h2>Weir Mill</h2><nav><ul>{links}</ul></nav></header><main>"
    below = f"</main><aside><h2>Latest news</h2><ul>{links}</ul></aside><footer><h3>Contact us</h3><p>01234 567890</p></footer>"
    return page(written(m, lambda i, k, h: f"<h3>{h}</h3>" if k else f"<h2>{h}</h2>", ps), m, (above, below))


@layout(".html", parts=False)
def html_strong_lines(m: Meeting) -> str:
    return page("".join(f"<p><strong>{x.heading}</strong></p>\n{ps(flat(x))}" for x in m.items), m)


@layout(".html", parts=False)
def html_strong_break(m: Meeting) -> str:
    return page("".join(f"<p><b>{x.heading}</b><br>\n{'<br>'.join(flat(x))}</p>\n" for x in m.items), m)


@layout(".html", plain, parts=False)
def html_numbered_strong(m: Meeting) -> str:
    return page(
        "".join(
            f"<p><strong>{i}.&nbsp;&nbsp;{x.heading}</strong></p>\n{ps(flat(x))}" for i, x in enumerate(m.items, 1)
        ),
        m,
    )


@layout(".html", parts=False)
def html_underlined(m: Meeting) -> str:
    return page("".join(f"<p><u>{x.heading}</u></p>\n{ps(flat(x))}" for x in m.items), m)


@layout(".html", plain, parts=False)
def html_ordered_list(m: Meeting) -> str:
    rows = "".join(f"<li>{x.heading}<ul>{''.join(f'<li>{s}</li>' for s in flat(x))}</ul></li>\n" for x in m.items)
    return page(f"<h2>Minutes</h2><ol>{rows}</ol>", m)


@layout(".html", plain, parts=False)
def html_ordered_strong(m: Meeting) -> str:
    rows = "".join(f"<li><strong>{x.heading}</strong>{ps(flat(x))}</li>\n" for x in m.items)
    return page(f"<ol>{rows}</ol>", m)


@layout(".html", plain, parts=False)
def html_broken_list(m: Meeting) -> str:
    rows = "".join(f"<ol start='{i}'><li>{x.heading}</li></ol>{ps(flat(x))}\n" for i, x in enumerate(m.items, 1))
    return page(rows, m)


@layout(".html", plain, letter)
def html_nested_lists(m: Meeting) -> str:
    def one(x: Part) -> str:
        inner = "".join(f"<li>{part.heading}{ps(sentences(part))}</li>" for part in x.parts)
        return f"<li><b>{x.heading}</b>{ps(sentences(x))}" + (f"<ol type='a'>{inner}</ol>" if inner else "") + "</li>"

    return page(f"<ol>{''.join(map(one, m.items))}</ol>", m)


@layout(".html", parts=False)
def html_definitions(m: Meeting) -> str:
    rows = "".join(f"<dt>{x.heading}</dt>{''.join(f'<dd>{s}</dd>' for s in flat(x))}\n" for x in m.items)
    return page(f"<dl>{rows}</dl>", m)


@layout(".html", plain, parts=False)
def html_plain_numbered(m: Meeting) -> str:
    return page("".join(f"<p>{i}. {x.heading}</p>\n{ps(flat(x))}" for i, x in enumerate(m.items, 1)), m)


@layout(".html", plain, parts=False)
def html_table(m: Meeting) -> str:
    rows = "".join(
        f"<tr><td>{i}.</td><td><b>{x.heading}</b>{ps(flat(x))}</td><td></td></tr>\n" for i, x in enumerate(m.items, 1)
    )
    return page(f"<table><tr><th>Item</th><th>Discussion</th><th>Action</th></tr>\n{rows}</table>", m)


@layout(".html", plain, parts=False)
def html_layout_table(m: Meeting) -> str:
    rows = "".join(f"<tr><td>{i}.</td><td>{x.heading}{ps(flat(x))}</td></tr>\n" for i, x in enumerate(m.items, 1))
    return page(f"<table>{rows}</table>", m)


@layout(".html", parts=False)
def html_topics_linked(m: Meeting) -> str:
    listed = "".join(f"<li><a href='#t{i}'>{x.heading}</a></li>" for i, x in enumerate(m.items))
    body = "".join(
        f"<h3 id='t{i}'>{x.heading}</h3>\n" + "".join(f"<p class='phone'><cite>Ann:</cite> {s}</p>" for s in flat(x))
        for i, x in enumerate(m.items)
    )
    return page(f"<h2>Agenda</h2><ol>{listed}</ol><h2>Meeting minutes</h2>{body}", m)


# Word


def word_head(m: Meeting) -> str:
    return p(m.title, run="<w:b/>") + p(m.date) + p("Present:", run="<w:b/>") + "".join(p(n) for n in names(m))


def word_body(lines: list[str]) -> str:
    return "".join(map(p, lines))


STYLES = "".join(
    style(f"H{n}", f"heading {n}", f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>') for n in (1, 2, 3)
)  # fmt: skip


@layout(".docx")
def word_headings(m: Meeting) -> bytes:
    body = "".join(
        p(x.heading, f'<w:pStyle w:val="H{2 if k else 1}"/>') + word_body(sentences(x)) for i, k, x in walk(m)
    )
    return docx(word_head(m) + body, styles=STYLES)


@layout(".docx", plain, dotted)
def word_numbered_bold(m: Meeting) -> bytes:
    def head(text: str, level: int) -> str:
        return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>', "<w:b/>")

    body = "".join(head(x.heading, int(k > 0)) + word_body(sentences(x)) for i, k, x in walk(m))
    return docx(word_head(m) + body, numbering=NUMBERING)


@layout(".docx", plain, parts=False)
def word_numbered_plain(m: Meeting) -> bytes:
    body = "".join(item(x.heading) + word_body(flat(x)) for x in m.items)
    return docx(word_head(m) + body, numbering=NUMBERING)


@layout(".docx", plain, parts=False)
def word_numbered_paragraphs(m: Meeting) -> bytes:
    body = "".join(item(x.heading) + "".join(item(s, level=1) for s in flat(x)) for x in m.items)
    return docx(word_head(m) + body, numbering=NUMBERING)


@layout(".docx", parts=False)
def word_bold(m: Meeting) -> bytes:
    return docx(word_head(m) + "".join(p(x.heading, run="<w:b/>") + word_body(flat(x)) for x in m.items))


@layout(".docx", parts=False)
def word_bold_underlined(m: Meeting) -> bytes:
    return docx(
        word_head(m) + "".join(p(x.heading, run='<w:b/><w:u w:val="single"/>') + word_body(flat(x)) for x in m.items)
    )


@layout(".docx", plain, parts=False)
def word_table(m: Meeting) -> bytes:
    rows = [
        [cell(f"{i}."), f"<w:tc>{p(x.heading, run='<w:b/>')}{word_body(flat(x))}</w:tc>", cell("")]
        for i, x in enumerate(m.items, 1)
    ]
    return docx(word_head(m) + table([cell("Item"), cell("Discussion"), cell("Action")], *rows))


# PDF


def pdf_pages(m: Meeting, heading: Callable[[int, int, str], str], font: str, parts: bool) -> bytes:
    """Headings in a font, prose wrapped; a new page where one is full."""
    pages: list[list[At]] = [[]]
    y = 750.0

    def line(text: str, font: str, gap: float) -> None:
        nonlocal y
        y -= gap
        if y < 60:
            pages.append([])
            y = 750.0
        pages[-1].append(At(60, y, text, font))

    line(m.title, "B", 0)
    line(m.date, "R", 24)
    line("Present: " + ", ".join(names(m)), "R", 24)
    for i, k, x in walk(m):
        if parts or not k:
            line(heading(i, k, x.heading), font, 26)
        for text in sentences(x):
            for n, part in enumerate(textwrap.wrap(text, 64)):
                line(part, "R", 13 if n else 22)
    return pdf(*pages)


@layout(".pdf", plain, dotted)
def pdf_bold_numbered(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: f"{i}.{k} {h}" if k else f"{i}. {h}", "B", True)


@layout(".pdf", plain, parts=False)
def pdf_plain_numbered(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: f"{i}. {h}", "R", False)


@layout(".pdf", parts=False)
def pdf_bold(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: h, "B", False)


@layout(".pdf", lambda i: str(230 + i), parts=False)
def pdf_bare_capitals(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: f"{230 + i} {h.upper()}", "B", False)


@layout(".pdf", parts=False)
def pdf_capitals(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: h.upper(), "R", False)


# more of each


@layout(".md", parts=False)
def md_italic_lines(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"*{x.heading}*\n\n{paragraphs(flat(x))}" for x in m.items)


@layout(".md", parts=False)
def md_titles_colon_bullets(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"{x.heading}:\n\n" + "\n".join("- " + s for s in flat(x)) for x in m.items)


@layout(".md", parts=False)
def md_bulleted_run_in_bold(m: Meeting) -> str:
    return bold_head(m) + "\n".join(f"- **{x.heading}**: {' '.join(flat(x))}" for x in m.items)


@layout(".md", parts=False)
def md_bulleted_run_in(m: Meeting) -> str:
    return bold_head(m) + "\n".join(f"* {x.heading} - {' '.join(flat(x))}" for x in m.items)


@layout(".md", plain, parts=False)
def md_ordered_paragraphs(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(
        f"{i}. {x.heading}\n\n" + "\n\n".join(f"    {s}" for s in flat(x)).replace("    ", "   ")
        for i, x in enumerate(m.items, 1)
    )


@layout(".md", plain, parts=False)
def md_ordered_bold_paragraphs(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(
        f"{i}. **{x.heading}**\n\n" + "\n\n".join(f"   {s}" for s in flat(x)) for i, x in enumerate(m.items, 1)
    )


@layout(".md", plain, parts=False)
def md_ordered_run_in(m: Meeting) -> str:
    return bold_head(m) + "\n".join(f"{i}. {x.heading}: {' '.join(flat(x))}" for i, x in enumerate(m.items, 1))


@layout(".md", plain, parts=False)
def md_ordered_run_in_bold(m: Meeting) -> str:
    return bold_head(m) + "\n".join(f"{i}. **{x.heading}** - {' '.join(flat(x))}" for i, x in enumerate(m.items, 1))


@layout(".md", parts=False)
def md_table_unnumbered(m: Meeting) -> str:
    rows = [f"| {x.heading} | {'<br>'.join(flat(x))} | |" for x in m.items]
    return bold_head(m) + "| Agenda item | Discussion | Action |\n| --- | --- | --- |\n" + "\n".join(rows)


@layout(".md", parts=False)
def md_table_topic(m: Meeting) -> str:
    rows = [f"| {x.heading} | {' '.join(flat(x))} |" for x in m.items]
    return bold_head(m) + "| Topic | Notes |\n|---|---|\n" + "\n".join(rows)


@layout(".md", parts=False)
def md_bold_run_in_stop(m: Meeting) -> str:
    return bold_head(m) + "\n\n".join(f"**{x.heading}.** {' '.join(flat(x))}" for x in m.items)


@layout(".md")
def md_level_four(m: Meeting) -> str:
    return bold_head(m) + written(m, lambda i, k, h: ("##### " if k else "#### ") + h, paragraphs)


@layout(".md")
def md_level_one(m: Meeting) -> str:
    return bold_head(m) + written(m, lambda i, k, h: ("## " if k else "# ") + h, paragraphs)


@layout(".md")
def md_headings_in_bold(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: ("### **" if k else "## **") + h + "**", paragraphs)


@layout(".md")
def md_headings_with_colon(m: Meeting) -> str:
    return markdown_head(m) + written(m, lambda i, k, h: ("### " if k else "## ") + h + ":", paragraphs)


@layout(".md", lambda i: "ABCDEFG"[i - 1], lambda i, k: str(k))
def md_letters_then_numbers(m: Meeting) -> str:
    return bold_head(m) + written(
        m, lambda i, k, h: f"**{k}. {h}**" if k else f"**{'ABCDEFG'[i - 1]}. {h}**", paragraphs
    )


@layout(".txt", parts=False)
def text_titles_colon(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"{x.heading}:\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", parts=False)
def text_stars_around(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"*** {x.heading} ***\n\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", parts=False)
def text_equals_around(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(f"== {x.heading} ==\n{wrapped_paragraphs(flat(x))}" for x in m.items)


@layout(".txt", plain, parts=False)
def text_number_dash(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{i} - {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: f"0{i}", parts=False)
def text_number_padded(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"0{i}. {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_numbered_bold(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"*{i}. {x.heading}*\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", lambda i: f"PC{i}/24", parts=False)
def text_coded_numbers(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"PC{i}/24 {x.heading}\n\n{wrapped_paragraphs(flat(x))}" for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_numbered_underlined(m: Meeting) -> str:
    return text_head(m) + "\n\n".join(
        f"{i}. {x.heading}\n{'-' * (len(x.heading) + 3)}\n{wrapped_paragraphs(flat(x))}"
        for i, x in enumerate(m.items, 1)
    )


@layout(".txt", plain, parts=False)
def text_chat(m: Meeting) -> str:
    lines = [f"--- Log opened {m.date}"]
    for i, x in enumerate(m.items, 1):
        lines.append(f"10:{i:02} <ann> == {i}. {x.heading} ==")
        lines += [f"10:{i:02} <{'bob' if n % 2 else 'ann'}> {s}" for n, s in enumerate(flat(x), 1)]
    return f"{m.title}, {m.date}\n\nPresent: {', '.join(names(m))}\n\n" + "\n".join(lines)


@layout(".txt", parts=False)
def text_chat_bot(m: Meeting) -> str:
    lines = []
    for i, x in enumerate(m.items, 1):
        lines.append(f"17:{i:02}:01 <ann> #topic {x.heading}")
        lines += [f"17:{i:02}:09 <bob> {s}" for s in flat(x)]
    return f"{m.title}, {m.date}\n\nPresent: {', '.join(names(m))}\n\n" + "\n".join(lines)


@layout(".html", parts=False)
def html_italic_lines(m: Meeting) -> str:
    return page("".join(f"<p><em>{x.heading}</em></p>\n{ps(flat(x))}" for x in m.items), m)


@layout(".html", parts=False)
def html_bold_underlined(m: Meeting) -> str:
    return page("".join(f"<p><b><u>{x.heading}</u></b></p>\n{ps(flat(x))}" for x in m.items), m)


@layout(".html", plain, parts=False)
def html_numbered_break(m: Meeting) -> str:
    return page("".join(f"<p>{i}. {x.heading}<br>{'<br>'.join(flat(x))}</p>\n" for i, x in enumerate(m.items, 1)), m)


@layout(".html", parts=False)
def html_divs(m: Meeting) -> str:
    return page(
        "".join(
            f"<div class='item'><div class='t'><strong>{x.heading}</strong></div><div>{ps(flat(x))}</div></div>"
            for x in m.items
        ),
        m,
    )


@layout(".html", parts=False)
def html_table_rows(m: Meeting) -> str:
    rows = "".join(f"<tr><td>{x.heading}</td><td>{ps(flat(x))}</td></tr>\n" for x in m.items)
    return page(f"<table><tr><th>Agenda item</th><th>Minutes</th></tr>{rows}</table>", m)


@layout(".html", plain, parts=False)
def html_tables_each(m: Meeting) -> str:
    return page(
        "".join(
            f"<table><tr><td><b>{i}</b></td><td><b>{x.heading}</b></td></tr><tr><td></td><td>{ps(flat(x))}</td></tr></table>"
            for i, x in enumerate(m.items, 1)
        ),
        m,
    )


@layout(".docx", parts=False)
def word_underlined(m: Meeting) -> bytes:
    return docx(word_head(m) + "".join(p(x.heading, run='<w:u w:val="single"/>') + word_body(flat(x)) for x in m.items))


@layout(".docx", parts=False)
def word_capitals(m: Meeting) -> bytes:
    return docx(word_head(m) + "".join(p(x.heading.upper()) + word_body(flat(x)) for x in m.items))


@layout(".docx", plain, parts=False)
def word_typed_numbers(m: Meeting) -> bytes:
    return docx(
        word_head(m)
        + "".join(p(f"{i}.  {x.heading}", run="<w:b/>") + word_body(flat(x)) for i, x in enumerate(m.items, 1))
    )


@layout(".docx", parts=False)
def word_table_two(m: Meeting) -> bytes:
    rows = [[cell(x.heading), f"<w:tc>{word_body(flat(x))}</w:tc>"] for x in m.items]
    return docx(word_head(m) + table([cell("Item"), cell("Notes")], *rows))


@layout(".docx", parts=False)
def word_italic(m: Meeting) -> bytes:
    return docx(word_head(m) + "".join(p(x.heading, run="<w:i/>") + word_body(flat(x)) for x in m.items))


@layout(".pdf", plain, parts=False)
def pdf_numbered_capitals(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: f"{i}. {h.upper()}", "B", False)


@layout(".pdf", parts=False)
def pdf_italic(m: Meeting) -> bytes:
    return pdf_pages(m, lambda i, k, h: h, "I", False)
