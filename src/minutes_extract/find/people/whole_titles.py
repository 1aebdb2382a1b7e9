"""Columns of job titles and nothing else: what stands behind a comma in them says of what, and is no body."""

from __future__ import annotations

from ...segment.column_heads import header_role, tells_both
from ...segment.columns import Columns
from ...segment.passage import Passage, normal
from ..mentions import PersonDraft, mark
from ..words import HEAD, ORG, START, TOPIC, Word
from ..words import words as read_words

_FEW = 2  # words that say of what a job is: more are a name
_FIELDS = ("ology", "iatry", "istry", "graphy", "ics", "ment", "tion")  # how words of a field of work end
_TITLES = frozenset(("job", "position", "post", "title", "designation"))


def titles_alone_in(columns: Columns) -> bool:
    """Whether a column is headed as one of job titles, and of nothing else."""
    heads = [head for head, role in zip(columns.names, columns.roles, strict=False) if role == "role" and head]
    if columns.header is None or len(heads) != 1 or header_role(heads[0]) != "role" or tells_both(heads[0]):
        return False
    return not _TITLES.isdisjoint(normal(heads[0]).split())


def join_titles(drafts: list[PersonDraft], roles: list[Passage]) -> None:
    """Put together 'Lead Nurse, IPC', where no word of a body stands behind the comma."""
    for draft in drafts:
        role, body = draft.role, draft.organisation
        if role is None or body is None or role.passage is not body.passage or role.passage not in roles:
            continue
        between = role.passage.text[role.end : body.start]
        words = read_words(body.text)
        if between.strip() != "," or len(words) > _FEW or any(word.has(ORG) for word in words):
            continue
        if " " in role.text or any(map(_of_work, words)):
            draft.role, draft.organisation = mark(role.passage, role.start, body.end), None


def _of_work(word: Word) -> bool:
    """Whether a word is of titles, or of a field of work: without one, 'Director, Acorn' says whose director."""
    return word.has(HEAD | START | TOPIC) or word.text.endswith(_FIELDS)
