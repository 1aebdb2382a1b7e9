"""What is found of a meeting and of the next one, typed and unresolved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..dates import DateMention, TimeMention
from ..mentions import Mark


@dataclass(slots=True)
class Dated:
    """A date mention with its words; `near` or `year` tell its year where it has none, and `told` are their words."""

    mark: Mark
    mention: DateMention
    near: DateMention | None = None
    year: int | None = None
    told: Mark | None = None

    def marks(self) -> list[Mark]:
        """The words that the day rests on."""
        return [self.mark] if self.told is None else [self.mark, self.told]

    def resolve(self, day_first: bool = True) -> date | None:
        """The day itself."""
        value = self.mention.resolve(None, day_first=day_first)
        if value is None and self.year is not None:
            value = self.mention.resolve(date(self.year, 1, 1), day_first=day_first)
        if value is None and self.near is not None:
            told = self.near.resolve(None, day_first=day_first)
            value = self.mention.resolve(told.earliest, day_first=day_first, past=True) if told is not None else None
        return value.earliest if value is not None else None


@dataclass(slots=True)
class Timed:
    mark: Mark
    time: str


def likely(mention: TimeMention, time: str) -> str:
    """A time of this mention as a meeting is likely to have it: '2.00' and '7.30' without am or pm are after noon."""
    hour = int(time[:2])
    return f"{hour + 12:02}{time[2:]}" if mention.unsure and 0 < hour < 8 else time


def after(start: str, end: str) -> str:
    """The end of a meeting that a range gives: one before its start is after noon, '12.30–1.35', '7.30–9.15' in the evening."""
    late = f"{int(end[:2]) + 12:02}{end[2:]}" if int(end[:2]) < 12 else end
    return late if end < start < late else end


@dataclass(slots=True)
class MeetingDraft:
    title: Mark | None = None  # without the day, the time and the place
    heading: Mark | None = None  # the whole line that holds it
    body: Mark | None = None
    date: Dated | None = None
    start: Timed | None = None
    end: Timed | None = None
    ended: bool = False  # whether words say that it ended then, not only that it was to
    location: Mark | None = None
    status: tuple[str, Mark] | None = None
    public: tuple[int, Mark] | None = None


@dataclass(slots=True)
class NextMeetingDraft:
    date: Dated | None
    start: Timed | None
    location: Mark | None
    words: Mark


def is_day(mention: DateMention) -> bool:
    """Whether a mention is of one day of the calendar, not counted from another one."""
    value = mention.resolve(date(2000, 1, 1)) or mention.resolve(None)
    return (
        value is not None and value.precision == "day" and not mention.kind.startswith(("relative", "next", "the-day"))
    )
