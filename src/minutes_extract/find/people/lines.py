"""Attendance lists written as lines: one person a line, or several parted by commas."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from ...segment.handles import led_by_nick, nick
from ...segment.names import STRONG, call_sign, name_like
from ...segment.passage import Passage
from ...survey import Evidence
from ..mentions import Mark, PersonDraft, mark
from ..words import GIVEN, HEAD, ORG, TITLE, Word
from ..words import words as read_words
from .behind import add, give_office, goes_on_behind_and, outside, without_lead, words_after
from .cells import Chunk, dress, person
from .functions import functions_of
from .fused import read_row
from .handles import one_nick, only_nick
from .letter_cuts import by_dashed_letters, by_strokes
from .letters_last import note_letters, without_letters_last
from .line_begins import begin, letters, letters_first, without_letters
from .line_ends import told_by_letters, without_company
from .line_habits import (
    another,
    as_others,
    bared,
    by_handle,
    dashed_first,
    first_of_two,
    fused_names,
    heads_any,
    holder_follows,
    in_entries,
    in_pairs,
    lettered_pairs,
    named_office,
    of_body,
    of_function,
    of_handles,
    of_holders,
    of_names,
    of_singles,
    one_surname,
    set_as_name,
    surname_first,
    titles,
)
from .line_names import initials_before, is_person, nothing_between, number, unnamed
from .name_shapes import long_name, looks_like_name, small_office
from .names import field_office, office_words
from .nobody import counted, uncounted
from .parts import DASHES, MARKS, Part, brackets, core, parts_of
from .pronouns import note_pronouns, without_pronouns
from .roles import Context
from .run_on import run_on
from .shared import JOINTS, couple, glued, share_bodies, share_brackets, share_surname
from .turned_runs import turned_run


def read_line(passage: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """The people of one line."""
    if len(apart := by_dashed_letters(passage)) > 1 or len(apart := by_strokes(passage)) > 1:
        return [draft for part in apart for draft in read_line(part, evidence, context)]
    if not context.turned and (apart := turned_run(passage)):
        turned = replace(context, turned=True)
        return [draft for part in apart for draft in read_line(part, evidence, turned)]
    words, box = begin(passage)
    if context.nicks and (only := nick(passage.text)) is not None:
        return [only_nick(passage, only, box)]
    if (led := led_by_nick(passage.text)) is not None and led["said"][0].islower() and led["gap"].isspace():
        return [_led_nick(passage, led, context)]
    words, letters = letters_first(passage, without_company(passage, words))
    if not box and letters is None and len(each := run_on(passage, words, evidence, context.run_on)) > 1:
        holders = [_holder(one, evidence, context) for one in each]
        if all(len(made) == 1 for made in holders):
            return [made[0] for made in holders]
    words, pronouns = without_pronouns(passage, words)
    words, last = without_letters_last(passage, words)
    parts = bared(parts_of(words))
    if of_handles(parts):
        return [one_nick(passage, p) for p in parts if p.words[0].text[0].isalpha() or p.words[0].text[0] == "@"]
    if by_handle(parts):
        context = replace(context, handles=True)
    if not context.turned and ";" in passage.text and len(parts) > 3 and surname_first(parts):
        context = replace(context, turned=True)
    if len(parts) == 2:
        context = replace(context, pair=True)
    if "; " in passage.text and in_entries(parts):
        context = replace(context, entries=True)
    context = replace(context, trios=context.trios and len(parts) == 3)
    if lettered_pairs(parts):
        context = replace(context, lettered=True)
    if in_pairs(parts):
        context = replace(context, pairs=True)
    line = _Line(passage, evidence, context, parts, box, of_holders(passage, parts), of_names(parts), of_singles(parts))
    for n, part in enumerate(parts):
        line.take(n, part)
    share_brackets(line.out, line.seps, context.by_body)
    share_bodies(line.out, line.seps)
    note_pronouns(line.out, pronouns)
    note_letters(line.out, last)
    if letters is not None and line.out:
        line.out[0].initials = line.out[0].initials or letters
    return line.out


def _led_nick(passage: Passage, led: re.Match[str], context: Context) -> PersonDraft:
    """Somebody whose handle stands in front of what they do, without a mark between them: '@ann lead dev'."""
    draft = PersonDraft(mark(passage, *led.span("who")), "attendance-line")
    add(draft, passage, [w for w in passage.once(read_words) if w.start >= led.start("said")], context)
    return draft


def _holder(passage: Passage, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """One person of those who run on: the name in front of the first comma, and what is said of it behind."""
    words, last = without_letters_last(passage, passage.once(read_words))
    parts = parts_of(words)
    line = _Line(passage, evidence, context, parts, "", holders=False)
    line.take(0, parts[0])
    for part in parts[1:] if line.out else ():
        if not uncounted(part.words):
            add(line.out[-1], passage, part.words, context)
    note_letters(line.out, last)
    return line.out


_AHEAD = 60  # parts of a line that one is judged by; to look at all of them takes the square of their number


@dataclass(slots=True)
class _Line:
    """A line while its parts are read, one after the other."""

    passage: Passage
    evidence: Evidence
    context: Context
    parts: list[Part]
    box: str
    holders: bool  # whether organisations have their people in brackets
    names: bool = False  # whether the line is of names and nothing else, but for one that may be an office
    singles: bool = False  # whether it is of names, many of one word
    out: list[PersonDraft] = field(default_factory=list)
    seps: list[str] = field(default_factory=list)  # what stands in front of each of them
    waiting: Mark | None = None  # an office or organisation that stands before people
    behind: Mark | None = None
    surname: Mark | None = None  # that waits for its given name
    shared: dict[str, Mark] | None = None  # 'Chairs: Ann Bell, Carl Dunn'

    def take(self, n: int, part: Part) -> None:
        passage, context, out = self.passage, self.context, self.out
        if not any(w.text[0].isalpha() or w.text[0] == "@" for w in part.words) or number(
            outside(part.words) or part.words
        ):
            return  # '(17)', 'four': how many they are
        shown = outside(part.words) or part.words
        crowd = counted().search(passage.text, shown[0].start, shown[-1].end)
        if crowd is not None or uncounted(part.words):
            rest = [w for w in part.words if crowd is not None and w.start > crowd.end()]
            behind = Part(rest[0].text.lower(), rest[1:], part.marks) if len(rest) > 1 else None
            if behind and behind.sep in JOINTS and _somebody(behind, self.parts[n + 1 : n + _AHEAD]):
                self.take(n, behind)  # 'two residents and PC Bell'
            return
        if context.behind and out and part.sep in ("and", "&") and goes_on_behind_and(out[-1], passage, part.words):
            return
        if part.sep in MARKS and not part.words[0].capital and n and n == len(self.parts) - 1:
            return  # '* voting member': what a mark means
        head = core(part.words)
        if context.turned and self.turn(n, part, head):
            return
        if n == 0 and of_function(part, self.parts[1:]):
            self.waiting = mark(passage, part.words[0].start, part.words[-1].end)
            return
        first = n == 0 and ((context.name_last and dashed_first(self.parts)) or of_body(self.parts))
        if fused_names(head):
            self.people(n, part, _fused(passage, part, self.evidence, context))
            return
        if (office := small_office(head)) and self.office_first(n, part, head, office):
            return
        both = couple(passage, head, "attendance-line")
        named = is_person(head, out, part, context) or (
            bool(out) and first_of_two(head, self.parts[n + 1 : n + _AHEAD])
        )
        named = (
            named
            or (self.names and as_others(head))
            or set_as_name(head, self.singles, self.names or len(self.parts) == 1)
            or told_by_letters(passage, head, [], part.words) > 0
        )
        held = (
            not both and bool(shown) and shown[-1].flags & (HEAD | GIVEN) == HEAD
        )  # 'the Hon. Secretary (Mr Carl Dunn)'
        held = held and bool(_bracketed(passage, part, self.evidence, context))
        if both or (named and not held and not self.holders and not first):
            self.people(n, part, both or _people(passage, part, head, self.evidence, context))
        elif (inside := _bracketed(passage, part, self.evidence, context)) and (
            self.waiting is None or n == len(self.parts) - 1 or part.sep in (",", ";", "and")
        ):
            self.waiting = None  # 'The Rector, the Churchwardens (Ann Bell)': an office whose holder is not named
            for draft in inside:
                give_office(draft, mark(passage, part.words[0].start, outside(part.words)[-1].end))
            self.add(inside, part)
        elif self.holders:
            return  # 'Alborg (-)': nobody came
        elif titles(part, self.parts[n + 1 : n + _AHEAD]) and not out:
            self.waiting = mark(passage, part.words[0].start, part.words[-1].end)
        elif (
            part.sep not in DASHES
            and self.waiting is None
            and not (context.entries and part.sep == ",")
            and (cut := named_office(outside(part.words))) is not None
        ):
            made = _people(passage, Part(part.sep, part.words[:cut]), part.words[:cut], self.evidence, context)
            add(made[-1], passage, part.words[cut:], context)
            self.add(made, part)
        elif out and (office_at := holder_follows(part, self.parts[n + 1 : n + _AHEAD])):
            self.waiting = mark(passage, part.words[office_at].start, part.words[-1].end)
        elif out and part.sep in JOINTS and unnamed(part.words):
            return  # 'Ann Bell and the Clerk'
        elif out and not (self.waiting is None and titles(part, self.parts[n + 1 : n + _AHEAD])):
            add(out[-1], passage, part.words, context)
            out[-1].marks += part.marks
        else:
            self.waiting = mark(passage, part.words[0].start, part.words[-1].end)

    def office_first(self, n: int, part: Part, head: list[Word], count: int) -> bool:
        """Take somebody behind an office in small letters: 'treasurer Ann Bell'."""
        at = part.words.index(head[count])
        made = _people(
            self.passage, Part(part.sep, part.words[at:], part.marks), head[count:], self.evidence, self.context
        )
        if len(made) != 1:
            return False
        give_office(made[0], mark(self.passage, head[0].start, head[count - 1].end))
        self.people(n, part, made)
        return True

    def turn(self, n: int, part: Part, head: list[Word]) -> bool:
        """Put 'Bell, Ann' together; a surname waits for the name behind it."""
        if self.surname is not None and part.sep == "," and head:
            made = _people(self.passage, part, head, self.evidence, self.context)
            made[0].name = glued(made[0].name, self.surname)
            self.surname = None
            self.people(n, part, made)
            return True
        last = n + 1 == len(self.parts) or self.parts[n + 1].sep != ","
        alone = 0 < len(head) == len(part.words) and not last and one_surname(head)
        if alone and part.sep != "," and not head[-1].has(HEAD | ORG):
            self.surname = mark(self.passage, head[0].start, head[-1].end)
            return True
        return False

    def people(self, n: int, part: Part, made: list[PersonDraft]) -> None:
        """Take people whose names begin a part."""
        out = self.out
        if part.sep in DASHES and made and out and initials_before(out[-1], made[0]):
            made[0].initials = out.pop().name
            self.seps.pop()
        if part.sep in JOINTS and made and out and nothing_between(out, made[0]):
            share_surname(out[-1], made[0])
        if self.shared is not None and part.sep in (",", "and", "&"):
            for draft in made:
                draft.functions.update(self.shared)
        if self.waiting is not None and made:
            own = dict(made[0].functions)  # 'Weir Council: Ann Bell (Chair), Carl Dunn'
            self.behind = None if give_office(made[0], self.waiting) else without_lead(self.waiting)
            if heads_any(self.waiting.text):  # 'Others: Ann Bell, Carl Dunn'
                made[0].organisation = self.behind = None
            told = {name: said for name, said in made[0].functions.items() if own.get(name) is not said}
            many = len(self.parts) > 3 and not self.waiting.text.endswith("s")  # one of them alone is 'Chair:'
            self.shared = told if n == 1 and part.sep == ":" and not many else None
            self.waiting = None
        elif self.behind is not None:
            for draft in made:
                draft.organisation = draft.organisation or self.behind
        for draft in made:
            draft.marks = part.marks + self.box
        self.add(made, part)

    def add(self, made: list[PersonDraft], part: Part) -> None:
        self.out += made
        self.seps += [part.sep] * len(made)


def _somebody(part: Part, following: list[Part]) -> bool:
    """Whether words begin with a name, or are the office of whom the next ones name."""
    return looks_like_name(core(part.words)) or holder_follows(part, following) > 0


def _heads_office(word: Word) -> bool:
    return word.has(HEAD) and word.capital


def _bracketed(passage: Passage, part: Part, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """People in the bracket behind an office or a body: 'The Clerk (Mr G. Tunney)', 'Alborg (K. Steen)'."""
    around = outside(part.words)
    inner = brackets(passage, part.words)
    longest = 9 if any(map(_heads_office, around[:2])) else 5  # 'the President of the Students' Union (Ann Bell)'
    if (
        not around
        or len(around) > longest
        or not (len(inner) == 1 or _and_task(inner))
        or not (around[0].capital or around[0].text == "the")
    ):
        return []
    first = re.split(r"[,;]| and | & ", inner[0].text)[0].removeprefix("The ")
    if name_like(first) != STRONG or " " not in first:
        return []
    drafts = read_line(_cut(passage, inner[0].start, inner[0].end), evidence, replace(context, single=False))
    behind = mark(passage, inner[0].end + 1, max(inner[0].end + 1, part.words[-1].end))  # 'in the Chair'
    for draft in drafts[:1] if behind.text else ():
        draft.functions.update(dict.fromkeys(functions_of(behind.text.strip("()")), behind))
    return drafts


def _and_task(inner: list[Mark]) -> bool:
    """Whether the second bracket says what the one in the first did: '(Ann Bell) (in the chair)'."""
    return len(inner) == 2 and bool(functions_of(inner[1].text))


def _people(passage: Passage, whole: Part, head: list[Word], evidence: Evidence, context: Context) -> list[PersonDraft]:
    """One person, or several that run together."""
    part = whole.words
    if len(head) > 1 and all(letters(w) for w in head):
        return [person(passage, [w], "attendance-line") for w in head]
    after = words_after(part, head)
    office = office_words(head, 0) or field_office(head, 0)
    behind = told_by_letters(passage, head, after, part)
    if behind:  # 'UK Weirs Ann Bell (AB)'
        at = part.index(head[behind])
        made = _people(passage, Part(whole.sep, part[at:], whole.marks), head[behind:], evidence, context)
        give_office(made[0], mark(passage, head[0].start, head[behind - 1].end))
        return made
    listed = whole.sep in (",", ";", "and", "&") or passage.paragraph.kind == "list_item"
    many = sum(not w.has(TITLE) and not w.honours for w in head[office:]) > 3 and not (
        listed and long_name(head[office:])
    )
    if many or another(after):
        piece = Passage(passage.text, passage.pieces, passage.paragraph)
        fused = read_row([_cut(piece, part[0].start, part[-1].end)], [], [], evidence, context)
        if len(fused) > 1:
            return fused
    head, own = without_letters(head)
    draft = person(passage, head, "attendance-line")
    draft.initials = mark(passage, own.start, own.end) if own is not None else None
    draft.aliases += [w.text for w in head[1:] if call_sign(w.text)]
    chunk = Chunk(passage, head)
    chunk.brackets = [b for b in brackets(passage, part) if b.start > draft.name.end]
    dress(draft, chunk)
    if after:
        add(draft, passage, after, context)
    return [draft]


def _fused(passage: Passage, part: Part, evidence: Evidence, context: Context) -> list[PersonDraft]:
    """People whose names run together in one part of a line."""
    return read_row([_cut(passage, part.words[0].start, part.words[-1].end)], [], [], evidence, context)


def _cut(passage: Passage, start: int, end: int) -> Passage:
    at = passage.start
    return Passage(passage.text[start:end], [(0, at + start, end - start)], passage.paragraph)
