"""What is said of a person in a bracket or behind a comma: initials, functions, title, organisation, remark."""

from __future__ import annotations

import re
from functools import cache

from ...lexicons import words as word_list
from ...segment.handles import stands_for
from ...segment.names import NONE, STRONG, call_sign, name_like
from ...segment.passage import normal
from ..mentions import Mark, PersonDraft, mark
from ..words import HEAD, LINK, ORG, START, TOPIC, Word
from ..words import words as read_words
from .functions import functions_of, told_twice
from .letters import short_of_office
from .names import initials_of
from .roles import Context, body_at_end, cut_organisation, organisation_like


@cache
def _note() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:items?|left|arrived|until|from|via|(?-i:by(?= [a-z]))|joined|part|virtual(?:ly)?|phone|teams|zoom|remote(?:ly)?|online"
        r"|skype|video|dial\w*|telephone|late|only|pm|am|minute|agenda|apolog\w+|observ(?!ator)\w+|non-voting|voting"
        r"|resigned|retired|deputising|representing|attend(?:ed|ing|s)|substitut\w+|replac\w+|on behalf|in place|not introduced|webex|link)\b|(?<![A-Za-z])\d|\b(?:Yr?|KS|P|S)\d{1,2}\b"
        r"|^for\b|(?-i:\bfor\b(?! [A-Z]))",
        re.IGNORECASE,
    )


@cache
def deputed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:represented|rep\.?|deputised|substituted|replaced) by\s+|\b(?:deputy|substitute|sub|rep|represented)\s*[:–-]\s*"
        r"|\b(?:(?:his|her|their) )?(?:deputy|substitute|alternate)\s+(?=[^,;()]{3,50}\s(?:attended|attending|in attendance|present))",
        re.IGNORECASE,
    )


def is_initials(text: str, tokens: list[str] | None = None) -> bool:
    """Printed initials: two to five letters, most of them capitals."""
    bare = text.replace(".", "").replace(" ", "").replace("-", "").replace("’", "").replace("'", "")
    if not 1 < len(bare) <= 5 or not bare.isalpha() or not bare[0].isupper():
        return False
    if tokens and text.replace(".", "").replace(" ", "") in initials_of(tokens):
        return True
    return (
        sum(c.isupper() for c in bare) * 2 >= len(bare)
        and bare[:2] != bare[:2].lower()
        and (bare.isupper() or tokens is None or bare[0] == tokens[0][0])
    )


def attach(draft: PersonDraft, bracket: Mark) -> None:
    """Read a bracket behind a name: initials, function, role, organisation or remark, several of them by their commas."""
    inner = re.search(r"\s\(([^()]{2,30})\)$", bracket.text) if bracket.text.endswith(")") else None
    if inner is not None and (found := functions_of(inner[1])):  # '(Office Manager (minutes))'
        said = mark(bracket.passage, bracket.start + inner.start(1), bracket.start + inner.end(1))
        draft.functions.update(dict.fromkeys(found, said))
        bracket = mark(bracket.passage, bracket.start, bracket.start + inner.start())
    twice = told_twice(bracket.text)
    if twice and sum(w.has(HEAD | START | TOPIC | ORG) for w in read_words(bracket.text)) < 2:
        draft.functions.update(dict.fromkeys(twice, bracket))
        return
    parts = _parts(bracket, ",;")
    if parts and _in_full(draft, parts[0]):
        draft.aliases.append(draft.name.text.lstrip("@"))
        draft.name, draft.initials = parts[0], None
        if len(parts) == 1:
            return
        bracket = mark(bracket.passage, parts[1].start, parts[-1].end)
        parts = parts[1:]
    if not parts:
        return
    if len(parts) == 1:
        parts = _parts(bracket, "/-")
        if not any(_certain(draft, part) for part in parts) or len(parts) == 1:
            _attach(draft, bracket)
            return
    elif is_remark(parts[0].text) or not (any(_certain(draft, part) for part in parts) or _body_first(parts)):
        _attach(draft, bracket)
        return
    begun: Mark | None = None  # offices side by side are one role
    lettered = is_initials(parts[0].text, draft.name.text.split()) and len(parts) == 2
    for part in parts:
        if lettered and part.text[0].islower() and (found := functions_of(part.text)):
            draft.functions.update(dict.fromkeys(found, part))  # '(AB – chair)': what somebody did here, no office
            continue
        office = not _certain(draft, part) and _is_office(part.text)
        if begun is not None and office:
            begun = draft.role = mark(begun.passage, begun.start, part.end)
        else:
            had = draft.role
            _attach(draft, part)
            begun = draft.role if draft.role is not None and draft.role is not had else None


def _in_full(draft: PersonDraft, part: Mark) -> bool:
    """Whether a bracket names in full whom a handle in front of it stands for: '@abell (Ann Bell)'."""
    handle = draft.name.text
    if " " in handle or " " not in part.text or not handle.lstrip("@")[:1].isalpha():
        return False
    likely = name_like(part.text)
    return (likely == STRONG and handle.lstrip("@")[0].islower()) or (likely > NONE and stands_for(handle, part.text))


def _certain(draft: PersonDraft, part: Mark) -> bool:
    """Whether a part of a bracket is a thing of its own: initials, an office, a function, a handle, a remark."""
    text = part.text
    tokens = draft.name.text.split()
    letters = text.replace(".", "").replace(" ", "")
    return (
        (
            is_initials(text, tokens)
            and (letters in initials_of(tokens) or (letters[:1] == tokens[0][:1] and _short(letters, tokens[-1])))
        )
        or bool(functions_of(text))
        or "@" in text
        or re.fullmatch(r"[a-z]{2,5}\d{1,4}", text) is not None
        or is_remark(text)
    )


def _body_first(parts: list[Mark]) -> bool:
    """'Acme, Release Manager': an organisation in front of an office."""
    return (
        len(parts) == 2 and parts[0].text[0].isupper() and not _is_office(parts[0].text) and _is_office(parts[1].text)
    )


def _is_office(text: str) -> bool:
    tokens = read_words(text)
    if text.lower() in word_list("roles.compounds"):
        return True
    return any(w.has(HEAD) for w in tokens) and not organisation_like(tokens)


def _short(letters: str, surname: str) -> bool:
    """Whether letters could stand for a name by their length: four of them go on with the surname, 'DHOR'."""
    return len(letters) < 4 or (len(letters) == 4 and surname.lower().startswith(letters[1:].lower()))


def _attach(draft: PersonDraft, bracket: Mark) -> None:
    """Read words that are one thing."""
    text = bracket.text
    tokens = draft.name.text.split()
    if ("@" in text and " @ " not in text) or call_sign(text):  # an address or a handle
        draft.aliases.append(text.strip(" @<>"))
        return
    letters = text.replace(".", "").replace(" ", "")
    if _shortens(draft.role, bracket) and letters not in initials_of(tokens):
        draft.aliases.append(text)  # 'Chief Executive (CEX)'
        return
    given = text[0].isupper() and text.isalpha() and text.lower() in word_list("people.given.names")
    if given and len(tokens) > 1 and not (text.isupper() and letters in initials_of(tokens)):  # 'Mo Olin (MO)'
        draft.aliases.append(text)
        return
    if len(text) > 2 and text.isalpha() and text[1:].islower() and tokens[0].startswith(text) and tokens[0] != text:
        draft.aliases.append(text)  # 'Rosalind (Ros)'
        return
    fits = letters in initials_of(tokens) or (letters[:1] == tokens[0][:1] and _short(letters, tokens[-1]))
    if (
        draft.initials is None
        and is_initials(text, tokens)
        and (fits or (letters.isupper() and len(letters) <= 3 and tokens[0][0] == letters[0]))
    ):
        draft.initials = bracket
        return
    found = functions_of(text)
    for function in found:
        draft.functions[function] = bracket
    if found and not _office(text):
        return
    represented = deputed().search(text)
    if represented:
        draft.represented_by = _who_came(bracket, represented.end())
    elif re.fullmatch(r"[a-z]{2,5}\d{1,4}", text):
        draft.aliases.append(text)
    else:
        _place(draft, bracket)


def _shortens(role: Mark | None, bracket: Mark) -> bool:
    """Whether a bracket right behind an office holds its short form."""
    if role is None or role.passage is not bracket.passage or role.passage.text[role.end : bracket.start] != " (":
        return False
    return short_of_office(bracket.text, role.text)


def replaced_by(words: Mark) -> Mark | None:
    """Who came in somebody's place, where the words say it: 'represented by …'."""
    match = deputed().match(words.text)
    return _who_came(words, match.end()) if match else None


def _who_came(words: Mark, at: int) -> Mark:
    """The name from a place in words on, without what says how its holder came: 'Carl Dunn attended on Teams'."""
    came = _came().search(words.text, at)
    return mark(words.passage, words.start + at, words.start + came.start() if came else words.end)


@cache
def _came() -> re.Pattern[str]:
    return re.compile(r"\s(?:attended|attending|in attendance|present)\b")


def _parts(bracket: Mark, seams: str) -> list[Mark]:
    """The parts of a bracket: between commas (',;') or between slashes, dashes and 'and' ('/-')."""
    out, at = [], bracket.start
    for match in re.finditer(
        r"[,;]" if seams == ",;" else r"(?<!\d)/|/(?!\d)|(?<!\d) and (?!\d)|\s[–-]\s", bracket.text
    ):
        out.append(mark(bracket.passage, at, bracket.start + match.start()))
        at = bracket.start + match.end()
    out.append(mark(bracket.passage, at, bracket.end))
    return [m for m in out if m.text]


def _office(text: str) -> bool:
    """Whether words for a function name an office, and not what somebody did: 'in the chair', 'minutes'."""
    key = normal(text)
    if key.endswith((" secretary", " clerk")) or key.startswith("clerk to "):
        return True  # 'Recording Secretary'
    return key not in word_list("people.functions.minute_taker") and key not in word_list("people.functions.doing")


def is_remark(text: str) -> bool:
    """Words on when or how somebody attended, or why not: 'family reasons'."""
    why = text.islower() and text.rstrip(" .)]").rpartition(" ")[2] in word_list("people.reasons")
    return why or bool(_note().search(text))


def _place(draft: PersonDraft, words_mark: Mark) -> None:
    """Words about a person that are neither initials nor a function."""
    text = words_mark.text
    tokens = read_words(text)
    if text.lower() in word_list("roles.compounds") and draft.role is None:
        draft.role = words_mark
        return
    heads = any(w.has(HEAD) for w in tokens)
    cut = cut_organisation(tokens, Context(comma_last=True)) if any(w.text == "," for w in tokens) else 0
    if 0 < cut < len(tokens) and heads and draft.role is None and draft.organisation is None:
        end = cut - 1 if tokens[cut - 1].text == "," else cut
        draft.role = mark(
            words_mark.passage, words_mark.start + tokens[0].start, words_mark.start + tokens[end - 1].end
        )
        draft.organisation = mark(words_mark.passage, words_mark.start + tokens[cut].start, words_mark.end)
        return
    if draft.role is not None and text.lower() in ("interim", "acting", "elect", "designate", "temporary", "pro tem"):
        draft.note = draft.note or words_mark
        return
    if not heads and _field_at_body(draft, words_mark, tokens):
        return
    if len(tokens) == 1 and tokens[0].flags & (HEAD | ORG) == HEAD | ORG:  # 'GP'
        draft.role = draft.role or words_mark
        return
    office = heads and tokens[0].capital and (tokens[0].has(HEAD | START) or tokens[-1].has(HEAD))
    if is_remark(text) and not office:
        draft.note = draft.note or words_mark
    elif tokens[0].capital and not heads and _letters_before(draft):
        draft.role, draft.organisation = draft.organisation, words_mark  # 'CCIO, Ferrow Hospitals'
    elif organisation_like(tokens) and (not (heads and tokens[0].has(START)) or body_at_end(tokens, 0, len(tokens))):
        draft.organisation = draft.organisation or words_mark
    elif heads or (tokens[0].has(START) and not tokens[-1].has(ORG) and len(tokens) > 1 and not _strange(tokens[-1])):
        draft.role = draft.role or words_mark
    elif len(text) == 1:
        draft.marks += text  # '(Z)': a mark that is explained elsewhere
    elif tokens[0].capital and not _interest(tokens):
        draft.organisation = draft.organisation or words_mark
    else:
        draft.note = draft.note or words_mark


def _field_at_body(draft: PersonDraft, words_mark: Mark, tokens: list[Word]) -> bool:
    """Take 'Staff Side, Weir Council': for whom somebody speaks, and at which body."""
    comma = max((i for i, w in enumerate(tokens) if w.text == ","), default=0)
    front, back = tokens[:comma], tokens[comma + 1 :]
    if draft.role is not None or draft.organisation is not None or not front or not front[0].has(START | TOPIC):
        return False
    if organisation_like(front) or not organisation_like(back):
        return False
    passage, at = words_mark.passage, words_mark.start
    draft.role = mark(passage, at + front[0].start, at + front[-1].end)
    draft.organisation = mark(passage, at + back[0].start, words_mark.end)
    return True


def _strange(word: Word) -> bool:
    """Whether a word is none of those of offices and fields of work: the last of 'Disability Action North Weir'."""
    return word.capital and not word.has(HEAD | START | TOPIC | LINK | ORG)


def _interest(tokens: list[Word]) -> bool:
    """Whether words tell what somebody speaks for rather than a body: 'Horse riding', 'Health and wellbeing', 'Angling'."""
    if len(tokens) == 1:
        return (
            tokens[0].text.endswith("ing") and len(tokens[0].text) > 5 and not tokens[0].has(ORG | START | TOPIC | HEAD)
        )
    plain = [w for w in tokens[1:] if not w.has(LINK)]
    return bool(plain) and all(w.text.isalpha() and w.text.islower() for w in plain)


def _letters_before(draft: PersonDraft) -> bool:
    """Whether the organisation so far is letters alone, and may be an office in front of its organisation."""
    return draft.role is None and draft.organisation is not None and draft.organisation.text.isupper()
