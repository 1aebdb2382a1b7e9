"""What stands behind a name, or in front of it, given to the person: title, organisation, letters, remark."""

from __future__ import annotations

import re
from functools import cache

from ...lexicons import words as word_list
from ...segment.passage import Passage, normal
from ..mentions import Mark, PersonDraft, mark
from ..words import CLOSING, GIVEN, HEAD, LINK, OPENING, ORG, POST, START, TITLE, TOPIC, Word
from ..words import words as read_words
from .cell_tails import for_whom
from .functions import functions_of
from .names import own_letters
from .parts import BELONGS, QUOTES, brackets, parts_of
from .ranks import field_behind, settle_rank, take_rank
from .roles import Context, cut_organisation, office_of, organisation_like
from .said import attach, is_remark, replaced_by


def words_after(part: list[Word], head: list[Word]) -> list[Word]:
    """The words behind a name and its brackets: 'Ann Bell (AB) Treasurer', 'Carl Dunn via phone'."""
    depth = 0
    out: list[Word] = []
    for word in part:
        depth += word.text in OPENING
        if word.start >= head[-1].end and depth <= 0 and word.text not in QUOTES:
            out.append(word)
        depth -= word.text in CLOSING
    return out


def add_words(draft: PersonDraft, passage: Passage, context: Context) -> None:
    """Read a cell of its own as said of a person."""
    for part in parts_of(read_words(passage.text)):
        add(draft, passage, part.words, context)


def outside(part: list[Word]) -> list[Word]:
    """The words in front of the first bracket."""
    end = next((i for i, w in enumerate(part) if w.text in OPENING), len(part))
    return part[:end]


def give_office(draft: PersonDraft, words: Mark) -> bool:
    """Give a person what stands in front: an office, or else an organisation (False)."""
    words = without_lead(words)
    found = functions_of(words.text)
    for function in found:
        draft.functions[function] = words
    tokens = read_words(words.text)
    if not found and (organisation_like(tokens) or not any(map(_heads, tokens))):
        if draft.organisation is not None and len(draft.organisation.text.split()) == 1:
            draft.aliases.append(draft.organisation.text)  # 'Acme – Hong Tian (Tate)'
            draft.organisation = None
        draft.organisation = draft.organisation or words
        return False
    done = draft.role is not None and draft.role in draft.functions.values()  # 'Principal, Ann Bell (Chair)'
    if "minute_taker" not in found and (draft.role is None or (done and not found)):
        draft.role = words
    return True


def without_lead(words: Mark) -> Mark:
    """An office or body without what leads it in: 'the Clerk', 'From Acme', 'Representing the Weir Trust'."""
    lead = _lead().match(words.text)
    return mark(words.passage, words.start + lead.end(), words.end) if lead is not None else words


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?:(?:from|for|representing|on behalf of)\s{1,3})?(?:the\s)?(?=[^\W_])", re.IGNORECASE)


def _heads(word: Word) -> bool:
    """Whether a word is an office's, or one of several: 'Churchwardens'."""
    return word.has(HEAD) or (word.text.endswith("s") and word.text[:-1].lower() in word_list("roles.heads"))


def add(draft: PersonDraft, passage: Passage, part: list[Word], context: Context) -> None:
    """Words after a person's name: letters, a job title, an organisation or a remark; then what is bracketed."""
    if len(part) > 1 and part[0].text == "the" and part[-1].has(HEAD):
        part = part[1:]  # 'Ann Bell, the Treasurer'
    rank = take_rank(draft, passage, part)
    if not field_behind(draft, passage, part):
        _add_words(draft, passage, part, context)
    settle_rank(draft, rank)
    for bracket in brackets(passage, part):
        role = draft.role
        if role is not None and 0 < bracket.start - role.end < 3 and _more_of_office(bracket.text):
            draft.role = mark(passage, role.start, min(bracket.end + 1, len(passage.text)))  # 'Warden (South)'
            continue
        attach(draft, bracket)


def _more_of_office(text: str) -> bool:
    """Whether a bracket right behind an office says what it is for, or that it is another too: 'Warden (South)', 'Officer (Secretary)'."""
    said = read_words(text)
    if text.lower() in _AREAS:
        return True
    if not said or functions_of(text) or is_remark(text) or organisation_like(said) or not said[0].capital:
        return False
    field = all(w.flags & (TOPIC | START | LINK) and not w.has(HEAD) for w in said) and any(w.has(TOPIC) for w in said)
    return field or (len(said) < 3 and said[-1].has(HEAD))


_AREAS = frozenset("north south east west central north-east north-west south-east south-west".split())


def _dashed(draft: PersonDraft, words: Mark) -> bool:
    """Whether a dash parts these words from a job title: 'Head of Mills – Chair'."""
    role = draft.role
    return role is not None and words.passage.text[role.end : words.start].strip() in ("–", "—", "-")


def _at_body(draft: PersonDraft, passage: Passage, part: list[Word]) -> bool:
    """Take 'Project Manager at Weir Mill': an office and where it is held."""
    at = next((i for i, w in enumerate(part) if w.text == "at"), 0)
    if not 0 < at < len(part) - 1 or not part[at + 1].capital or not any(w.has(HEAD) for w in part[:at]):
        return False
    if part[at + 1].text.lower() == "large":
        return False  # 'Director at Large'
    draft.role = draft.role or mark(passage, part[0].start, part[at - 1].end)
    draft.organisation = draft.organisation or mark(passage, part[at + 1].start, part[-1].end)
    return True


def _goes_on(passage: Passage, body: Mark, part: list[Word]) -> bool:
    """Whether the name of a body goes on behind a comma, with whose it is."""
    if body.passage is not passage or passage.text[body.end : part[0].start].strip() != "," or any(map(_heads, part)):
        return False
    if not part[0].capital:
        return False  # 'Acme, voting'
    said = read_words(body.text)
    if body.text.isupper():  # 'ABC, Norway'; in 'CCIO, Ferrow Hospitals' an office may stand in front of the body
        return len(part) < 3 and all(w.capital for w in part) and not organisation_like(part)
    return not said[0].has(START) or not organisation_like(part)


def _next_cell(draft: PersonDraft, words: Mark, head: list[Word]) -> bool:
    """Take the job title in the cell behind the one that says who chaired, or what somebody speaks for."""
    role = draft.role
    if role is None or role.passage is words.passage or not any(w.has(HEAD) for w in head):
        return False
    found = functions_of(role.text)
    if found:  # 'Ann Bell – Chair' in one cell
        draft.functions.update(dict.fromkeys(found, role))
        cut = cut_organisation(head, Context())
        draft.role = mark(words.passage, head[0].start, head[cut - 1].end)
        if cut < len(head):
            draft.organisation = mark(words.passage, head[cut].start, head[-1].end)
        return True
    if draft.organisation is None and not any(w.has(HEAD) for w in read_words(role.text)):
        draft.role, draft.organisation = words, role  # 'Walking | Vice-chair'
        draft.functions.update(dict.fromkeys(functions_of(words.text), words))
        return True
    return False


def _add_words(draft: PersonDraft, passage: Passage, part: list[Word], context: Context) -> None:
    draft.aliases += [w.text.strip("@<>") for w in part if "@" in w.text[:-1] or w.text[0] == "@" != w.text]
    part = [w for w in outside(part) if "@" not in w.text or (w.text == "@" and w is not part[-1])]
    if not part:
        return
    words_mark = mark(passage, part[0].start, part[-1].end)
    if for_whom(part, 0) == len(part) and any(w.has(TITLE) for w in part):
        draft.note = draft.note or words_mark  # 'for Councillor Dunn'
        return
    came = draft.represented_by
    if (
        came is not None
        and came.passage is passage
        and passage.text[came.end : part[0].start].strip(" ()ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ","
    ):
        draft.represented_by = mark(passage, came.start, part[-1].end)  # the office of who came
        return
    body = draft.organisation
    if context.behind and body is not None and _goes_on(passage, body, part):
        draft.organisation = mark(passage, body.start, part[-1].end)  # 'Weir Institute, Avon University'
        return
    if all(w.has(POST) for w in part) and part[0].honours:
        draft.post_nominals = words_mark
        return
    if len(part) == 1 and draft.initials is None and own_letters(draft.name.text.split(), part[0].text):
        draft.initials = words_mark
        return
    if len(part) == 1 and "&" in part[0].text[1:-1] and any(map(str.isupper, part[0].text)):
        draft.organisation = draft.organisation or words_mark  # 'a&B', however it is spelt
        return
    if part[0].text.lower().replace(".", "") in ("aka", "alias") and len(part) > 1:
        draft.aliases.append(passage.text[part[1].start : part[-1].end])
        return
    represented = replaced_by(words_mark)
    if represented is not None:
        draft.represented_by = represented
        return
    if part[0].text in BELONGS and len(part) > 1 and (part[1].capital or part[1].text == "the"):
        body = mark(passage, part[1].start, part[-1].end)
        unnamed = part[0].text == "from" and not part[-1].capital  # 'from the press team'
        if not unnamed and not is_remark(body.text):
            draft.organisation = draft.organisation or body
            return
    head = part
    if part[0].text == "who" and functions_of(words_mark.text):
        attach(draft, words_mark)  # 'Ann Bell, who took the minutes'
        return
    if part[0].text in ("was", "were", "had", "has", "have", "and", "who", "a", "an"):
        return  # a sentence goes on, or somebody who is not named
    if not head[0].capital and any(w.has(HEAD) for w in head[:2]) and draft.role is None:
        draft.role = words_mark
        return
    condition = head[0].text in word_list("people.conditions") and not any(w.has(HEAD) for w in head)
    if not head[0].capital and (condition or is_remark(words_mark.text)) and not functions_of(words_mark.text):
        draft.note = draft.note or words_mark
        return
    if _at_body(draft, passage, part):
        return
    chair = normal(words_mark.text) in ("chair", "chairman", "chairperson")
    if not head or (functions_of(words_mark.text) and (not chair or _dashed(draft, words_mark))):
        attach(draft, words_mark)
        return
    if draft.organisation is None and office_of(head, 0, len(head)):
        draft.organisation = words_mark
        return
    if draft.role is None and not (organisation_like(head) and not any(w.has(START) for w in head[:1])):
        cut = cut_organisation(part, context)
        if any(w.has(HEAD) for w in part[:cut]) or (cut == len(part) and not part[0].capital):
            draft.role = mark(passage, part[0].start, part[cut - 1].end)
            if cut < len(part):
                draft.organisation = mark(passage, part[cut].start, part[-1].end)
            return
    if _next_cell(draft, words_mark, head):
        return
    here = draft.role is not None and draft.role.passage is passage and draft.role.end <= part[0].start
    if (
        here
        and draft.role is not None
        and draft.organisation is None
        and all(w.has(TOPIC) or w.has(LINK) for w in head)
    ):
        draft.role = mark(passage, draft.role.start, part[-1].end)
        return
    if context.trios and here and draft.organisation is None:
        draft.organisation = words_mark  # 'Ann Bell, Manager, Tenant Advisers', as the others of the list
        return
    if (
        here
        and draft.role is not None
        and draft.organisation is None
        and any(w.has(HEAD) for w in head)
        and not organisation_like(head)
        and ")" not in passage.text[draft.role.end : part[0].start]
    ):
        draft.role = mark(passage, draft.role.start, part[-1].end)
        return
    before = draft.organisation
    if before is not None and draft.role is None and before.passage is passage and organisation_like(head):
        said = read_words(before.text)
        if all(w.flags & (START | TOPIC | ORG | LINK) for w in said) and said[0].has(START):
            draft.role, draft.organisation = before, words_mark  # 'Committee Support, Weir Council'
            return
    if context.behind and _first_behind(draft, passage, part) and not is_remark(words_mark.text):
        draft.organisation = words_mark  # as behind the other names of the list
        return
    attach(draft, words_mark)


def _first_behind(draft: PersonDraft, passage: Passage, part: list[Word]) -> bool:
    """Whether words right behind the comma after a name, of whom nothing else is said, are no office."""
    if draft.role is not None or draft.organisation is not None or draft.functions or draft.name.passage is not passage:
        return False
    between = passage.text[draft.name.end : part[0].start].strip()
    return between == "," and part[0].capital and not any(w.has(HEAD | START) for w in part)


def goes_on_behind_and(draft: PersonDraft, passage: Passage, part: list[Word]) -> bool:
    """Take words behind an 'and' for the rest of the body in front of it: 'Weir Science and Technology Organisation'."""
    body = draft.organisation
    if body is None or body.passage is not passage or not part[-1].has(ORG) or part[0].has(GIVEN | TITLE):
        return False
    if passage.text[body.end : part[0].start].strip() not in ("and", "&"):
        return False
    draft.organisation = mark(passage, body.start, part[-1].end)
    return True
