"""PDF documents with a text layer, read by pypdfium2 (the extra `[pdf]`).

A PDF has places for its letters and no text, so the reader writes one (see `writer`) and the offsets are into
that: paragraphs put together from lines, words cut by hyphens joined, tables from drawn lines or from columns.
`metadata` has `title`, and `furniture`: the visible ranges of running headers and footers, page numbers and
text that does not stand upright. Paragraphs and tables that a page break cuts are put together, before the
furniture that stands between their halves. pypdfium2 is not to be called from several threads at once.
"""

from __future__ import annotations

from typing import Any

from ..diagnostics import Remark
from ..document.tree import Document
from ..errors import LimitExceeded, MissingExtra, UnreadableDocument
from .pdf_layout import compose
from .pdf_limits import measure
from .pdf_words import PageWords, even, read_page

__all__ = ["FORMAT", "read"]

FORMAT = "pdf"
_MOST_PAGES = 2000
_MOST_WORDS = 2_000_000
_MOST_LETTERS = 5_000_000
_MOST_CONTENT = 32 * 1024 * 1024  # bytes of one page: some 2 GB of memory where they are nothing but letters
_MOST_OF_ALL = 8 * _MOST_CONTENT
_DRAWING = 200  # shapes, of which letters may be made
_MOST_NAMED = 12  # pages that a diagnostic names one by one


def read(data: bytes, name: str) -> Document:
    """The document in these bytes.

    Raises `MissingExtra` without pypdfium2, `LimitExceeded` where it holds more than can be read, and
    `UnreadableDocument` where the file is damaged, locked by a password, or holds pictures of text only.
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
        if len(pdf) > _MOST_PAGES:
            raise LimitExceeded(name, f"a PDF of more than {_MOST_PAGES} pages; give the minutes alone")
        _check_content(data, name)
        pages, title = _pages(pdf, raw, name), _title(pdf)
    except pypdfium2.PdfiumError as error:
        raise UnreadableDocument(name, "a damaged PDF; get it again, or print it to a new PDF") from error
    finally:
        pdf.close()
    document = compose(pages, FORMAT, title)
    document.remarks.extend(_without_text(pages))
    return document


def _why(data: bytes, error: str) -> str:
    if "password" in error.lower() or "security" in error.lower():
        return "a PDF locked by a password; save it without one"
    return "a damaged PDF; get it again, or print it to a new PDF"


def _pages(pdf: Any, raw: Any, name: str) -> list[PageWords]:
    """The pages' words; refuses what has none."""
    count = len(pdf)
    pages: list[PageWords] = []
    total = letters = 0
    for number in range(count):
        page = pdf[number]
        try:
            pages.append(read_page(page, raw))
        except OverflowError as error:
            raise LimitExceeded(name, f"page {number + 1} of the PDF holds {error}; give the minutes alone") from None
        finally:
            page.close()
        total += len(pages[-1].words)
        letters += _letters(pages[-1])
        if total > _MOST_WORDS or letters > _MOST_LETTERS:
            reason = f"a PDF of more than {_MOST_WORDS:,} words or {_MOST_LETTERS:,} letters; give the minutes alone"
            raise LimitExceeded(name, reason)
    even(pages)
    pictured = sum(page.pictures for page in pages)
    if letters == 0 or (pictured > 0.5 * count and letters < 20 * count):
        reason = "a PDF without a text layer (a scan); run text recognition (OCR) over it first, and give the result"
        raise UnreadableDocument(name, reason)
    return pages


def _letters(page: PageWords) -> int:
    """How many letters and digits the words of a page have."""
    return sum(sum(map(str.isalnum, word.text)) for word in page.words)


def _check_content(data: bytes, name: str) -> None:
    """Refuse what unpacks to more than pages of minutes can hold, before a page is read."""
    content = measure(data, _MOST_CONTENT)
    for what, size, most in (
        ("a page of the PDF unpacks", content.page, _MOST_CONTENT),
        ("the pages of the PDF unpack", content.whole, _MOST_OF_ALL),
    ):
        if size > most:
            raise LimitExceeded(name, f"{what} to more than {most >> 20} MB; give the minutes alone, or as text")


def _without_text(pages: list[PageWords]) -> list[Remark]:
    """What is said of pages that show something and hold no text, among others that do."""
    bare = [
        str(n)
        for n, page in enumerate(pages, 1)
        if (page.pictures or page.shapes > _DRAWING) and not _letters(page) and not page.turned.strip()
    ]
    if not bare:
        return []
    named = ", ".join(bare[:_MOST_NAMED]) + (f" and {len(bare) - _MOST_NAMED} more" if len(bare) > _MOST_NAMED else "")
    what = f"page {named} holds" if len(bare) == 1 else f"pages {named} hold"
    return [Remark("page-without-text", f"{what} pictures and no text; run text recognition (OCR) over the PDF")]


def _title(pdf: Any) -> dict[str, str]:
    words = " ".join(str(pdf.get_metadata_dict().get("Title") or "").split())
    return {"title": words} if words else {}
