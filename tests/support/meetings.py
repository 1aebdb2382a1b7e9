"""Meetings as data, of which tests make documents in many layouts."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Part:
    """An item of the agenda, or a part of one; `actions` are (initials, what is to be done)."""

    heading: str
    text: tuple[str, ...]
    parts: tuple[Part, ...] = ()
    actions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Meeting:
    title: str
    date: str
    present: tuple[tuple[str, str], ...]  # names and initials
    items: tuple[Part, ...] = field(default=())


def _part(heading: str, *text: str, parts: tuple[Part, ...] = (), actions: tuple[tuple[str, str], ...] = ()) -> Part:
    return Part(heading, text, parts, actions)


HALL = Meeting(
    "Minutes of the Weir Mill Hall Committee",
    "4 May 2026",
    (("Ann Bell", "AB"), ("Colin Dray", "CD"), ("Esther Fenn", "EF")),
    (
        _part("Apologies for absence", "No apologies had been received by the secretary before the meeting began."),
        _part("Minutes of the last meeting", "The minutes of the meeting in March were approved and signed."),
        _part("Matters arising", "The gutter above the porch has been mended since the committee last met."),
        _part(
            "Treasurer's report",
            "The balance stood at nine hundred pounds at the end of April, which is a little more than a year ago.",
            "The report on the grant for the stage curtains was noted, which has not yet been paid to the committee.",
            actions=(("CD", "write to the grants officer about the curtains"),),
        ),
        _part(
            "Summer fair", "The fair will be held on the green. Stalls are booked, and the brass band has been asked."
        ),
        _part("Any other business", "There was none that could not wait until the committee meets again in July."),
        _part("Date of next meeting", "The committee will meet again on 6 July 2026."),
    ),
)

FORUM = Meeting(
    "Lantern Software Forum meeting",
    "14 October 2025",
    (("Priya Nair", "PN"), ("Tom Oduya", "TO"), ("Lena Fischer", "LF"), ("Raj Patel", "RP")),
    (
        _part(
            "Release plan",
            "The group went through what is left for the next release, and found nothing that blocks it.",
            "Tom had tried the candidate on three machines and saw no fault in any of them.",
        ),
        _part(
            "Signing keys",
            "Two of the keys run out in the spring. Nobody knows who holds the spare one.",
            actions=(("LF", "find out who holds the spare key"),),
        ),
        _part(
            "Budget for the spring camp",
            "Raj showed the figures. There is enough for the hall and for the travel of eight people.",
        ),
        _part(
            "Translation backlog", "Four languages are complete and three are half done, as they were in the summer."
        ),
    ),
)

SCHOOL = Meeting(
    "Minutes of the Governing Board of Orchard Bank School",
    "2 March 2025",
    (("Helen Marsh", "HM"), ("Simon Tuck", "ST"), ("Gwen Rowe", "GR"), ("Ola Brand", "OB")),
    (
        _part("Welcome and introductions", "The chair welcomed the new governor, and everyone said who they were."),
        _part("Declarations of interest", "Simon Tuck declared an interest in the matter of the school's minibus."),
        _part(
            "Headteacher's report",
            "The report had been sent out beforehand, and was taken as read by all.",
            parts=(
                _part("Attendance", "Attendance is at ninety-four per cent, which is above that of the schools nearby."),
                _part("Staffing", "Two teachers will leave in the summer. Their posts have been advertised already.",
                      actions=(("HM", "join the panel for the interviews"),)),
                _part("Buildings", "The boiler was serviced in February and will last another winter or two."),
            ),
        ),
        _part(
            "Policies",
            "Three policies were before the board, all of them revised by the committees.",
            parts=(
                _part("Charging policy", "It was approved with one change in the second section."),
                _part("Complaints policy", "The board asked for a shorter version, and will see it again in June."),
            ),
        ),
        _part("Governor visits", "Gwen Rowe had been to see the library, and gave a short account of what she saw there."),
        _part("Dates of future meetings", "The board will meet on 8 June 2025 and on 14 September 2025."),
    ),
)  # fmt: skip

MEETINGS = {"hall": HALL, "forum": FORUM, "school": SCHOOL}
