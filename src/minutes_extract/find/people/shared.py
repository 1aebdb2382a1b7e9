"""What several people of a line have in common, said once: a surname, a title's couple, an organisation in a bracket."""

from __future__ import annotations

from ...lexicons import words as word_list
from ...segment.passage import Passage
from ..mentions import Mark, PersonDraft, mark
from ..words import GIVEN, HEAD, TITLE, Word
from ..words import words as read_words
from .roles import organisation_like
from .said import is_remark

JOINTS = ("and", "&", "+")
_DASHES = (" – ", " — ", " - ")
_CROWD = 7  # people who are not all of the body behind the last one


def couple(passage: Passage, words: list[Word], rule: str) -> list[PersonDraft]:
    """'Mr and Mrs Jole': two people of one name; none where the words are anything else."""
    first = _titles(words, 0)
    if not 0 < first < len(words) - 2 or words[first].text.lower() not in JOINTS:
        return []
    second = _titles(words, first + 1)
    if second == first + 1 or second == len(words) or not all(w.capital for w in words[second:]):
        return []
    names = [mark(passage, words[second].start, words[-1].end), mark(passage, words[-1].start, words[-1].end)]
    titles = [(0, first), (first + 1, second)]
    return [
        PersonDraft(name, rule, honorific=mark(passage, words[a].start, words[b - 1].end))
        for name, (a, b) in zip(names, titles, strict=True)
    ]


def _titles(words: list[Word], at: int) -> int:
    while at < len(words) and words[at].has(TITLE) and words[at].capital:
        at += 1
    return at


def share_surname(first: PersonDraft, second: PersonDraft) -> None:
    """Give 'Carl' of 'Carl and Eve Dunn' the surname; the first must stand right in front of the second."""
    tokens = [w for w in read_words(second.name.text) if w.text[0].isalpha()]
    given = read_words(first.name.text)
    titled = first.honorific is not None and second.honorific is not None
    if titled and len(tokens) > 1 and _initials(first.name.text) and _initials(second.name.text.rpartition(" ")[0]):
        begins = second.name.start + second.name.text.rindex(" ") + 1  # 'Mr A. and Mrs B. Bell'
        first.name = glued(first.name, mark(second.name.passage, begins, second.name.end))
        return
    if len(tokens) < 2 or len(given) != 1 or len(given[0].text) < 2 or given[0].text.isupper():
        return
    if not (given[0].has(GIVEN) or (tokens[0].has(GIVEN) and first.honorific is None)):
        return
    begin = 1
    while begin < len(tokens) - 1 and (tokens[begin].text.rstrip(".").isupper() or tokens[begin].has(GIVEN)):
        begin += 1
    surname = mark(second.name.passage, second.name.start + tokens[begin].start, second.name.end)
    first.name = glued(first.name, surname)


def _initials(text: str) -> bool:
    """Whether a text is of initials alone: 'A.', 'A. B.', 'AB'."""
    bare = text.replace(".", "").replace(" ", "")
    return bare.isalpha() and bare.isupper() and len(bare) < 4


def glued(first: Mark, second: Mark) -> Mark:
    """One mark of words that stand apart."""
    passage = Passage(
        f"{first.text} {second.text}",
        [*_pieces(first, 0), *_pieces(second, len(first) + 1)],
        first.passage.paragraph,
        first.passage.table,
    )
    return mark(passage, 0, len(passage.text))


def _pieces(words: Mark, shift: int) -> list[tuple[int, int, int]]:
    out, at = [], shift
    for start, end in words.ranges():
        out.append((at, start, end - start))
        at += end - start
    return out


def share_brackets(drafts: list[PersonDraft], seps: list[str], every_line: bool) -> None:
    """Give those in front of a bracket what it says of all of them: 'Eve Frost and Gus Hart (Weir Housing)'.

    It is of all of them where the bracket says so ('both', 'trustees'), where 'and' or a semicolon closes such a
    group in the midst of the line and nobody is left without, where each line of the list is of one body, or where brackets
    with a body each close many groups and all of them.
    """
    if sum(_bracketed(draft) == "organisation" for draft in drafts) > 3:
        for draft in drafts:
            if _bracketed(draft) == "note" and draft.note is not None and not is_remark(draft.note.text):
                draft.organisation, draft.note = draft.note, None  # in small letters: '(weir works)'
    heads = [i for i, draft in enumerate(drafts) if _bracketed(draft) is not None]
    groups = [(i, _bare(drafts, seps, i)) for i in heads]
    for i, group in groups or [(i, _bare(drafts, seps, i)[:1]) for i, sep in enumerate(seps) if sep in JOINTS]:
        told = _plural(drafts[i])
        for before in group if told is not None else ():
            before.role = told
            before.functions.update(drafts[i].functions)
    bodies = [(i, group) for i, group in groups if group and _bracketed(drafts[i]) == "organisation"]
    left = len(drafts) - len(heads) - sum(len(group) for _, group in groups)
    if not bodies or left:
        return
    closed = any(seps[i] in JOINTS and i < len(drafts) - 1 for i, _ in bodies)
    parted = ";" in seps and all(seps[i - len(group)] in ("", ";") for i, group in groups)
    said = {words.text for i in heads if (words := drafts[i].organisation) is not None}
    apart = len(said) == len(heads) > 3 and len(bodies) > 1 and max(len(group) for _, group in bodies) < 4
    whole = every_line and len(heads) == 1 and heads[0] == len(drafts) - 1
    for i, group in bodies:
        for before in group if (closed and len(heads) > 1) or parted or whole or apart else ():
            before.organisation = drafts[i].organisation


def share_bodies(drafts: list[PersonDraft], seps: list[str]) -> None:
    """Give those of an entry the body behind the last of them: 'Ann Bell (Chair) and Carl Dunn, Weir Council; Eve Frost, Mill Trust'.

    A line that is the only entry tells it with a dash, which parts more than its commas do.
    """
    starts = [i for i, sep in enumerate(seps) if not i or sep == ";"]
    for a, b in zip(starts, [*starts[1:], len(drafts)], strict=True) if drafts else ():
        body = drafts[b - 1].organisation
        if b - a < 2 or seps[b - 1] not in JOINTS or body is None or _bracketed(drafts[b - 1]) == "organisation":
            continue
        if len(starts) == 1 and not (b - a < _CROWD and _dashed(drafts, body)):
            continue
        for draft in drafts[a : b - 1]:
            draft.organisation = draft.organisation or body


def _dashed(drafts: list[PersonDraft], body: Mark) -> bool:
    """Whether the body behind the last of these stands behind the one dash among them: 'Ann Bell (Chair) and Carl Dunn – Weir Council'."""
    first, last = drafts[0].name, drafts[-1].name
    if not (first.passage is last.passage is body.passage) or any(d.organisation for d in drafts[:-1]):
        return False
    before, behind = (
        last.passage.text[a:b] for a, b in ((first.start, last.start), (last.end, max(body.start, last.end)))
    )
    return any(dash in behind for dash in _DASHES) and not any(dash in before for dash in _DASHES)


def _bare(drafts: list[PersonDraft], seps: list[str], i: int) -> list[PersonDraft]:
    """Those right in front of a person of whom nothing is said, back to the last of whom something is."""
    out: list[PersonDraft] = []
    while i > 0 and seps[i] != ";" and _nothing_said(drafts[i - 1]):
        i -= 1
        out.append(drafts[i])
    return out


def _nothing_said(draft: PersonDraft) -> bool:
    return not (draft.role or draft.organisation or draft.note or draft.functions)


def _bracketed(draft: PersonDraft) -> str | None:
    """Which of a person's words stand in a bracket behind the name."""
    for field in ("organisation", "role", "note"):
        words: Mark | None = getattr(draft, field)
        if words is not None and "(" in words.passage.text[draft.name.end : words.start]:
            return field
    return None


def _plural(draft: PersonDraft) -> Mark | None:
    """The office of more than one: 'Co-Chairs', 'Trustees'."""
    role = draft.role
    if role is None:
        return None
    said = read_words(role.text)
    if not said:
        return None
    last = said[-1].text.lower()
    heads = word_list("roles.heads")
    many = last.endswith("s") and (said[-1].has(HEAD) or last[:-1] in heads) and not organisation_like(said)
    return role if many else None
