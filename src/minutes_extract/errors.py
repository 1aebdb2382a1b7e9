"""What a caller did wrong, or a document that cannot be read.

Every message is one line that names the document and says what to do. It never holds document text.
What is merely odd about a document is a diagnostic (see `minutes_extract.diagnostics`), not an error.
"""

from __future__ import annotations

__all__ = [
    "ExtractionFailed",
    "LimitExceeded",
    "MinutesExtractError",
    "MissingExtra",
    "UnreadableDocument",
    "UsageError",
]


def one_line(text: str) -> str:
    """`text` with line ends and other unprintable characters escaped: file names may hold anything."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class MinutesExtractError(Exception):
    """The base of every error that this library raises on purpose."""


class UsageError(MinutesExtractError, ValueError):
    """The call itself is wrong: an unknown encoding, a limit below one."""


class DocumentError(MinutesExtractError):
    """An error about one document: `name` is its path or name, `reason` what is wrong and what to do."""

    def __init__(self, name: str, reason: str) -> None:
        # both go to Exception.args, so that the error survives pickling between processes
        super().__init__(name, reason)
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        return f"{one_line(self.name) or repr(self.name)}: {one_line(self.reason)}"


class UnreadableDocument(DocumentError):
    """The document is missing, a folder, binary, encrypted, or not in the encoding given."""


class LimitExceeded(UnreadableDocument):
    """The document is over a limit of `Options`."""


class MissingExtra(DocumentError):
    """The document's format needs an optional dependency that is not installed."""


class ExtractionFailed(DocumentError):
    """A fault in this library, not in the document; the cause is kept as `__cause__`."""
