"""PDF documents with a text layer, read by pypdfium2 (the extra `[pdf]`).

A PDF has places for its letters and no text, so the reader writes one (see `writer`) and the offsets are into
that: paragraphs put together from lines, words cut by hyphens joined, tables from drawn lines or from columns.
`metadata` has `title`, and `furniture`: the visible ranges of running headers and footers, page numbers and
text that does not stand upright. Paragraphs and tables that a page break cuts are put together, before the
furniture that stands between their halves. pypdfium2 is not to be called from several threads at once.
"""

from __future__ import annotations

from typing import Any

from ..document.tree import Document
from ..errors import MissingExtra, UnreadableDocument
from .pdf_layout import compose
from .pdf_words import PageWords, even, read_page

__all__ = ["FORMAT", "read"]

FORMAT = "pdf"
_MOST_PAGES = 2000
_MOST_WORDS = 2_000_000


def read(data: bytes, name: str) -> Document:
    """The document in these bytes.

    Raises `MissingExtra` without pypdfium2, and `UnreadableDocument` where the file is damaged, locked by a
    password, or holds pictures of text only.
    """
    try:
        import pypdfium2
        from pypdfium2 import raw
    except ImportError as error:
        reason = "reading PDF needs the extra [pdf]; install it with: pip install 'minutes-extract[pdf]'"
        raise MissingExtra(name, reason) from error
    try:
        pdf = pypdfium2.PdfDocument(data)
    except (pypdfium2.PdfiumError, ValueError, TypeError) as error:
        raise UnreadableDocument(name, _why(data, str(error))) from error
    try:
        pages, title = _pages(pdf, raw, name), _title(pdf)
    except pypdfium2.PdfiumError as error:
        raise UnreadableDocument(name, "a damaged PDF; get it again, or print it to a new PDF") from error
    finally:
        pdf.close()
    return compose(pages, FORMAT, title)


def _why(data: bytes, error: str) -> str:
    if "password" in error.lower() or "security" in error.lower():
        return "a PDF locked by a password; save it without one"
    return "a damaged PDF; get it again, or print it to a new PDF"


def _pages(pdf: Any, raw: Any, name: str) -> list[PageWords]:
    """The pages' words; refuses what has none."""
    count = len(pdf)
    if count > _MOST_PAGES:
        raise UnreadableDocument(name, f"a PDF of more than {_MOST_PAGES} pages; give the minutes alone")
    pages: list[PageWords] = []
    total = letters = 0
    for number in range(count):
        page = pdf[number]
        try:
            pages.append(read_page(page, raw))
        finally:
            page.close()
        total += len(pages[-1].words)
        letters += sum(sum(map(str.isalnum, word.text)) for word in pages[-1].words)
        if total > _MOST_WORDS:
            raise UnreadableDocument(name, "a PDF with more text than can be read; give the minutes alone")
    even(pages)
    pictured = sum(page.pictures for page in pages)
    if letters == 0 or (pictured > 0.5 * count and letters < 20 * count):
        reason = "a PDF without a text layer (a scan); run text recognition (OCR) over it first, and give the result"
        raise UnreadableDocument(name, reason)
    return pages


def _title(pdf: Any) -> dict[str, str]:
    words = " ".join(str(pdf.get_metadata_dict().get("Title") or "").split())
    return {"title": words} if words else {}
