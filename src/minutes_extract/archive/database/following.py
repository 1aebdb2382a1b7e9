"""The tables of the register, and of the people who own its actions."""

from __future__ import annotations

from minutes_extract.archive.database.columns import Column, Table, count, needed, text

_ENTRY = Column("entry", "INTEGER NOT NULL", "the row of `register`")
_PLACE = Column("place", "INTEGER NOT NULL", "1, 2, 3")
_OF_ENTRY = ("entry", "register", "entry")

REGISTER = Table(
    "register",
    "Each action of each body, from the meeting that raised it through every review. Copies that do not count are left out.",
    (
        Column("entry", "INTEGER NOT NULL", "its place in the register: by body, day raised, and document order"),
        text("body", "the body, by the name it has most often"),
        text("body_key", "what its meetings are grouped by"),
        text("raised_on", "day of the meeting that raised it"),
        text("number", "action number, the latest"),
        text("ref", "minute reference"),
        needed("key", "of the action, or of the first review where the raising meeting is not in the archive"),
        needed("text", "as raised, or as first restated"),
        needed("owners", "the latest meeting's word, as a JSON list"),
        text("due", "the latest due date that was stated, EDTF"),
        text("due_latest", "its last day"),
        needed("status", "as last reported"),
        text("closed_on", "day of the meeting that reported it complete or cancelled"),
        text("last_reviewed", "day of the last meeting that reviewed it"),
        count("reviews", "how often it was reviewed"),
        text("document_sha256", "the document that raised it; null where that is not in the archive"),
        text("action_id", "its row of `actions`"),
        needed("flags", "`orphan`, `never-mentioned-again`, `possible-duplicate`, `uncertain-match`, as a JSON list"),
        needed("candidates", "keys of entries that it may be the same as, unsure: a JSON list"),
        needed("duplicates", "keys of entries that seem to say the same: a JSON list"),
    ),
    ("entry",),
    (("document_sha256, action_id", "actions", "document_sha256, id"),),
    ("key", "body_key, status", "due_latest", "document_sha256, action_id"),
)
REGISTER_HISTORY = Table(
    "register_history",
    "The reviews of each action, in order.",
    (
        _ENTRY,
        _PLACE,
        text("date", "day of the meeting"),
        text("status", "as reported there"),
        text("status_text", "the words for it"),
        text("narrative", "what is said of it"),
        text(
            "matched_by",
            "the evidence that it is of this action; null for the first one known of an action not in the archive",
        ),
        needed("agrees", "what agrees, as a JSON list: `number`, `date`, `ref`, `wording`, `owner`"),
        needed("differs", "what differs, as a JSON list"),
        needed("document_sha256", "the document"),
        needed("update_id", "its row of `action_updates`"),
    ),
    ("entry", "place"),
    (_OF_ENTRY, ("document_sha256, update_id", "action_updates", "document_sha256, id")),
    ("document_sha256, update_id",),
)
REGISTER_OWNERS = Table(
    "register_owners",
    "The owners of each action, by the latest meeting's word.",
    (
        _ENTRY,
        _PLACE,
        needed("owner", "resolved name, else as written"),
        needed("text", "as written"),
        text("initials", "of a person"),
        text("kind", "`person`, `group`, `organisation`, `everyone` or `unknown`"),
    ),
    ("entry", "place"),
    (_OF_ENTRY,),
    ("owner",),
)
