"""What a long document takes: nothing is held that nobody asks for any more, and the same is not held twice."""

import tracemalloc

from minutes_extract import extract_text
from minutes_extract.models import Item, Provenance

HEAD = "**Minutes of the Harbour Board held on 4 May 2021**\n\n**Present:** Ann Reed (AR), Carl Dunn (CD)\n\nItem\t\tAction\n---\t---\t---\n"
ROW = (
    "{n}.\t<p><b>Quay wall {n}</b></p> <p>The wall was looked at on 3 May 2021 and the report was noted.</p>"
    " <p>It was agreed that repairs should begin in June 2021.</p> <p><b>Action – AR to ask for prices.</b></p>\t<b>AR</b>\n"
)


def text(rows: int) -> str:
    return HEAD + "".join(ROW.format(n=n) for n in range(1, rows + 1))


def test_models_with_all_their_fields_share_the_set_of_these() -> None:
    first, second = extract_text(text(2)).items[:2]
    assert first.model_fields_set is second.model_fields_set
    assert first.model_fields_set == set(type(first).model_fields)


def test_a_model_with_some_of_its_fields_keeps_its_own_set() -> None:
    made = Item(id="i1", provenance=Provenance(rule="test"))
    assert made.model_fields_set == {"id", "provenance"}


def test_the_words_of_a_quote_are_not_there_twice() -> None:
    block = extract_text(text(1)).items[0].blocks[0]
    assert block.provenance.spans[0].quote is block.text


def test_short_words_that_come_again_are_one_string() -> None:
    days = [one for one in extract_text(text(2)).dates if one.text == "June 2021"]
    first, second = days
    assert first.text is second.text
    assert first.edtf is second.edtf
    assert first.provenance.spans[0].quote is second.provenance.spans[0].quote
    assert first.provenance.rule is second.provenance.rule


def test_the_peak_of_a_long_document() -> None:
    """In bytes for each character; it was 119 when the whole tree, the layout and what finders kept stood side by side."""
    extract_text(text(2))
    long = text(400)
    tracemalloc.start()
    try:
        minutes = extract_text(long)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(minutes.items) == 400
    assert peak / len(long) < 85  # 69 here
