"""What words behind a name are by themselves: the office somebody holds, a body, a field of work, neither."""

from __future__ import annotations

from ...kept import kept
from ...lexicons import table
from ...lexicons import words as word_list
from ...segment.seats import sit_for
from ..mentions import Mark, PersonDraft
from ..words import CAPITAL, HEAD, LINK, START, TOPIC
from ..words import words as read_words
from .roles import organisation_like
from .said import is_remark

OF_NOBODY = ("independent", "unaffiliated", "individual", "self")  # where others have an organisation


def besides_office(draft: PersonDraft) -> bool:
    """Whether somebody has an office beside what is no field of work: '(EF, Vice Chair)' names a body."""
    body = draft.organisation
    named = draft.role is not None and names_office(draft.role.text)
    return named and body is not None and not field_of_work(body)


def field_of_work(words: Mark) -> bool:
    """Whether words are of what somebody looks after: 'Fixtures', 'Welfare'."""
    said = read_words(words.text)
    fields = len(said) < 3 and all(w.has(TOPIC | START) for w in said)
    return fields and not organisation_like(said) and not is_remark(words.text)


def duty(words: Mark) -> bool:
    """Whether words name what somebody sees to for a club, and could be no body's: 'Bookings', 'Publicity and Website'."""
    said = [word for word in words.text.lower().replace("&", " ").split() if word != "and"]
    return bool(said) and set(said) <= word_list("roles.duties")


def sat_for(draft: PersonDraft, body: Mark) -> bool:
    """Whether a cell in front of a councillor says what he sits for."""
    fronted = body.passage is not draft.name.passage and body.passage.start < draft.name.passage.start
    return fronted and draft.honorific is not None and sit_for(body.text, draft.honorific.text)


def lower_body(draft: PersonDraft, words: Mark) -> bool:
    """Whether a bracket of one word in small letters could be a body's, as the brackets of the others are."""
    return (
        right_behind(draft, words)
        and words.text.isalpha()
        and words.text not in {*OF_NOBODY, *table("people.codes"), *word_list("people.conditions")}
        and not is_remark(words.text)
    )


def strange(words: Mark) -> bool:
    """Whether no word of these is one of job titles or fields of work: 'Kestrel'."""
    said = read_words(words.text)
    return all(w.flags & (CAPITAL | HEAD | START | TOPIC | LINK) == CAPITAL for w in said)


def strange_body(words: Mark) -> bool:
    """Whether several words, none of job titles or fields of work, are likelier a body's: 'Green Shoots'."""
    said = [w for w in read_words(words.text) if not w.has(LINK)]
    return len(said) > 1 and all(w.flags & (CAPITAL | HEAD | START | TOPIC) == CAPITAL for w in said)


def bare_office(draft: PersonDraft, words: Mark) -> bool:
    """Whether a bracket holds a word or two in small letters that are no remark: '(music)', '(social sec)'."""
    bracketed = "(" in words.passage.text[draft.name.end : words.start]
    return bracketed and len(words.text.split()) < 4 and words.text[0].islower() and not is_remark(words.text)


def office(words: Mark) -> bool:
    """Whether some word of these is the head of a job title."""
    return names_office(words.text)


@kept
def names_office(text: str) -> bool:
    return text.lower() in word_list("roles.compounds") or any(w.flags & HEAD for w in read_words(text))


@kept
def names_body(text: str) -> bool:
    """Whether words read as the name of an organisation."""
    return organisation_like(read_words(text))


def one_word(words: Mark) -> bool:
    """Whether a word in small letters could be how a body writes its name: 'acmesys'."""
    text = words.text
    return text.isalpha() and text.islower() and text not in OF_NOBODY and text not in word_list("people.conditions")


def named(words: Mark) -> bool:
    return words.text[0].isupper()


def certain(words: Mark) -> bool:
    """Whether words must be the name of an organisation: they end as one does, or are letters."""
    if words.passage.text[: words.start].split()[-1:] in (["of"], ["from"], ["@"]):
        return True
    return names_body(words.text) or (words.text.isupper() and " " not in words.text) or _firm(words.text)


def _firm(text: str) -> bool:
    """Whether names stand in front of many of an office, which nobody is by himself: 'Bell Dunn Architects'."""
    *front, last = read_words(text)
    many = last.text.lower().endswith("s") and last.text.lower()[:-1] in word_list("roles.heads")
    return many and bool(front) and all(w.flags & (CAPITAL | HEAD | START | TOPIC | LINK) == CAPITAL for w in front)


def right_behind(draft: PersonDraft, words: Mark) -> bool:
    """Whether words are a bracket of their own right behind the name."""
    text = words.passage.text
    return text[draft.name.end : words.start].strip() == "(" and text[words.end : words.end + 1] == ")"
