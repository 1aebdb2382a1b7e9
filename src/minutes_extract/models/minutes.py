"""The minutes of one meeting as frozen Pydantic models: the JSON contract, key for key, in its order.

Absent knowledge is `None` or `()`. Ids are local to the document and in document order; `key` is stable
across versions and copies of it. Dates are `datetime.date`, times 'HH:MM'.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from minutes_extract.diagnostics import Severity
from minutes_extract.models.checks import check
from minutes_extract.models.provenance import Model, Provenance

Id = Annotated[str, Field(min_length=1)]
Time = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Month = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
Count = Annotated[int, Field(ge=0)]

MeetingStatus = Literal["draft", "approved"]
Attendance = Literal["present", "in_attendance", "apologies", "absent"]
Function = Literal["chair", "minute_taker"]
BlockKind = Literal["paragraph", "list_item", "table", "other"]
OwnerKind = Literal["person", "group", "organisation", "everyone", "unknown"]
OwnerSource = Literal["column", "text", "label", "list"]
Precision = Literal["day", "week", "month", "quarter", "year"]
Relation = Literal["by", "on", "before", "after", "during"]
Mark = Literal["label", "bold", "column", "list"]
Status = Literal["complete", "in_progress", "open", "deferred", "cancelled", "unknown"]
DecisionKind = Literal["agreed", "approved", "resolved", "noted", "carried", "other"]
DateRole = Literal["meeting", "due", "raised", "next_meeting", "mention"]


class GeneratorOptions(Model):
    """The options that bear on what is extracted."""

    day_first: bool = True
    """Whether 03/04/2020 is 3 April."""


class Generator(Model):
    """What made this."""

    name: str = "minutes_extract"
    version: str
    options: GeneratorOptions = GeneratorOptions()
    model: str | None = None
    """Name and version of the trained model used; null where only rules were."""


class Source(Model):
    """The document read."""

    name: str
    path: str | None = None
    """As the caller gave it; null where it came as text or bytes."""
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    """Of the source bytes."""
    format: str
    """How it was read: 'text', 'html', 'html-in-text', 'markdown', 'docx', 'pdf' and so on."""
    encoding: str
    """Decode the bytes with this and the offsets fit; 'utf-8' for DOCX and PDF, of the reader's text."""
    characters: Count
    """Length of the decoded source in Unicode code points."""


class Meeting(Model):
    """The meeting itself."""

    title: str | None = None
    body: str | None = None
    """The committee, board or group that met."""
    date: dt.date | None = None
    start_time: Time | None = None
    end_time: Time | None = None
    location: str | None = None
    status: MeetingStatus | None = None
    """Whether the minutes say that they are a draft or have been approved."""
    public_present: Count | None = None
    """Members of the public present, where counted."""
    provenance: Provenance


class PersonRef(Model):
    """A person named by another finding."""

    name: str
    attendee_id: Id | None = None
    """The attendee, where the name is one of them."""


class Attendee(Model):
    """A person in the attendance lists."""

    id: Id
    name: str
    """As written, without honorific and post-nominals."""
    honorific: str | None = None
    post_nominals: str | None = None
    initials: str | None = None
    role: str | None = None
    organisation: str | None = None
    attendance: Attendance | None = None
    """Null where the list does not say."""
    attendance_note: str | None = None
    """'(item 4 only)', 'left 7.40'."""
    functions: tuple[Function, ...] = ()
    represented_by: PersonRef | None = None
    provenance: Provenance


class Block(Model):
    """A paragraph, list item or table of an item's text."""

    id: Id
    kind: BlockKind
    text: str
    provenance: Provenance


class Item(Model):
    """An agenda item, with its sub-items; at most eight levels."""

    id: Id
    number: str | None = None
    heading: str | None = None
    blocks: tuple[Block, ...] = ()
    items: tuple[Item, ...] = ()
    provenance: Provenance


class Owner(Model):
    """Who is to do an action."""

    text: str
    """As written."""
    kind: OwnerKind
    name: str | None = None
    """The resolved name; null where it is in doubt."""
    attendee_id: Id | None = None
    source: OwnerSource
    """Where the owner is written."""
    provenance: Provenance


class Due(Model):
    """When an action is due; for 'ASAP' and the like only `text` is set."""

    text: str
    """As written."""
    edtf: str | None = None
    """ISO 8601-2 day, month, year or interval; null where no calendar date can be told."""
    earliest: dt.date | None = None
    latest: dt.date | None = None
    precision: Precision | None = None
    relation: Relation | None = None
    provenance: Provenance


class Action(Model):
    """Something to be done, raised at this meeting."""

    id: Id
    key: Id
    """Stable across versions and copies of the document."""
    number: str | None = None
    ref: str | None = None
    item_id: Id | None = None
    """The deepest item it stands in."""
    text: str
    """Without its label ('Action -')."""
    owners: tuple[Owner, ...] = ()
    due: Due | None = None
    marked_by: tuple[Mark, ...] = ()
    """What shows that it is an action."""
    status: Status = "open"
    status_text: str | None = None
    """Where the minutes themselves say ('[DONE]')."""
    provenance: Provenance


class ActionUpdate(Model):
    """What became of an action raised at an earlier meeting."""

    id: Id
    key: Id
    """Stable across versions and copies of the document."""
    number: str | None = None
    raised_on: dt.date | None = None
    """Date of the meeting that raised it."""
    ref: str | None = None
    item_id: Id | None = None
    text: str
    """The action, as restated."""
    owners: tuple[Owner, ...] = ()
    due: Due | None = None
    status: Status = "unknown"
    status_text: str | None = None
    narrative: str | None = None
    provenance: Provenance


class Vote(Model):
    """Votes counted; null where a count is not given."""

    for_: Annotated[Count | None, Field(alias="for")] = None
    against: Count | None = None
    abstained: Count | None = None


class Decision(Model):
    """What the meeting decided or noted."""

    id: Id
    ref: str | None = None
    text: str
    kind: DecisionKind
    item_id: Id | None = None
    proposer: PersonRef | None = None
    seconder: PersonRef | None = None
    vote: Vote | None = None
    provenance: Provenance


class NextMeeting(Model):
    """The next meeting, where it is announced."""

    date: dt.date | Month | None = None
    """The day; a month ('2026-06') where no more than that is said."""
    start_time: Time | None = None
    location: str | None = None
    provenance: Provenance


class DateMention(Model):
    """A date in the text, and what it is the date of."""

    id: Id
    text: str
    """As written."""
    edtf: str | None = None
    """ISO 8601-2 day, month, year or interval; null where no calendar date can be told."""
    earliest: dt.date | None = None
    latest: dt.date | None = None
    precision: Precision | None = None
    role: DateRole
    item_id: Id | None = None
    provenance: Provenance


class Abbreviation(Model):
    """A short form that the document itself explains."""

    short: str
    long: str
    provenance: Provenance


class Furniture(Model):
    """Words that serve the page or the form: labels, column headings, running headers, page numbers."""

    kind: str
    text: str
    provenance: Provenance


class Unassigned(Model):
    """Words of the document that are in no finding."""

    text: str
    provenance: Provenance


class Diagnostic(Model):
    """Something odd about the document; the codes are in `minutes_extract.diagnostics`."""

    id: Id
    code: str
    severity: Severity
    about: tuple[Id, ...] = ()
    """Ids of the findings concerned."""
    message: str
    provenance: Provenance


class Minutes(Model):
    """All that was extracted from one document. `model_validate` also checks ids, spans and dates."""

    schema_version: Literal["1.0"] = "1.0"
    generator: Generator
    source: Source
    meeting: Meeting
    attendees: tuple[Attendee, ...] = ()
    items: tuple[Item, ...] = ()
    actions: tuple[Action, ...] = ()
    action_updates: tuple[ActionUpdate, ...] = ()
    decisions: tuple[Decision, ...] = ()
    next_meeting: NextMeeting | None = None
    dates: tuple[DateMention, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    furniture: tuple[Furniture, ...] = ()
    unassigned: tuple[Unassigned, ...] = ()
    coverage: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False), AfterValidator(lambda share: round(share, 3))]
    """Share of the visible characters that are not unassigned, to three places."""
    diagnostics: tuple[Diagnostic, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Minutes:
        check(self)
        return self
