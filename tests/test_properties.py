"""What holds for any document, minutes or not: built at random in the form that the readers know, and damaged."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from minutes_extract import MinutesExtractError, extract_bytes, extract_many, extract_text, to_json
from support.evaluation import ROOT
from support.scoring import inexact

TWIN = (ROOT / "tests" / "fixtures" / "twin-learning-board-2022-02-08.txt").read_text("utf-8")

TAGS = "p b strong i em u ul ol li br br/ span table tr td th sub s".split()
WORD_LIST = """Action – : - ACTION agreed AGREED approved noted resolved by on before the to ask send next meeting of &
    • £5 Ü 6 December 2019 23.10.19 12/03 Dec 19 Q2 2019/20 31 February 99/99/99 30.02.20 3.00pm 25:61 w/c noon 0000
    ALL LM CB/EH (PG) Chair Clerk Zoe Marlow O’Hare Jean-Paul van der Berg Board Council Apologies Present: Minutes
    In attendance Item 1. 2.1 a. Any Other Business Action No 3 (10.09.19 ref 4.2) Complete.
    &amp; &nbsp; &#8217; &#0; &bogus; &#x110000; \u00ad \u200b \u202e""".split()
WORDS = st.sampled_from([*WORD_LIST, "\u00a0", "\u2028", "\x0b", "\x00", "\ufffd"])
TEXT = st.lists(WORDS, max_size=12).map(" ".join)
TAG = st.sampled_from(TAGS)
MARKED = st.recursive(
    TEXT,
    lambda inner: st.one_of(
        st.builds("<{0}>{1}</{0}>".format, TAG, inner),
        st.builds("<{0}>{1}".format, TAG, inner),  # unclosed
        st.builds("{1}</{0}>".format, TAG, inner),  # stray
        st.builds("<{0} class='a>{1}</{0}>".format, TAG, inner),  # damaged
        st.lists(inner, max_size=3).map(" ".join),
    ),
    max_leaves=6,
)
LINE = st.one_of(
    st.lists(MARKED, min_size=2, max_size=5).map("\t".join),
    st.sampled_from(
        ["", "", "---\t---", "---\t---\t---", "Item\t\tAction", "**Present:**", "**In attendance:**", "**Apologies**"]
    ),
    TEXT.map("**{}**  ".format),
    st.text(max_size=30),
)
DOCUMENT = st.builds(
    lambda lines, end, mark: mark + end.join(lines),
    st.lists(LINE, max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "\ufeff"]),
)
BYTES = st.one_of(
    DOCUMENT.map(lambda text: text.encode("utf-8", "surrogatepass")),
    DOCUMENT.map(lambda text: text.encode("cp1252", "replace")),
    DOCUMENT.map(lambda text: text.encode("utf-16", "surrogatepass")),
    st.binary(max_size=200),
)


def extracted(data: bytes) -> tuple[dict[str, Any], str] | None:
    """The JSON and the text its offsets are into; None where the bytes are refused as they should be."""
    try:
        minutes = extract_bytes(data)
    except MinutesExtractError as error:
        assert error.__cause__ is None, repr(error.__cause__)  # a refusal, not a fault in the library
        return None
    found = json.loads(to_json(minutes))
    return found, data.decode(found["source"]["encoding"])


@given(BYTES)
@example(b"")
@example(b"\x00")
@example("**Minutes**\n\n<b>\t</b>\t<p>".encode("utf-16-le"))
@example(("\t<p>" + "<b>" * 400 + "Action – x").encode())
def test_nothing_crashes_and_quotes_are_exact(data: bytes) -> None:
    result = extracted(data)
    if result is not None:
        found, text = result
        assert list(inexact(found, text)) == []
        assert 0 <= found["coverage"] <= 1
        assert found["source"]["characters"] == len(text)


@given(DOCUMENT)
def test_the_same_bytes_give_the_same_json(text: str) -> None:
    data = text.encode("utf-8", "replace")
    first, second = extracted(data), extracted(data)
    assert first == second


@given(st.integers(0, len(TWIN)), st.integers(0, 400), st.text(max_size=3))
def test_damaged_minutes(start: int, length: int, put: str) -> None:
    """A piece cut out of real minutes, and something else put in its place."""
    text = TWIN[:start] + put + TWIN[start + length :]
    result = extracted(text.encode("utf-8", "replace"))
    if result is not None:
        assert list(inexact(*result)) == []


@given(DOCUMENT)
def test_text_and_its_bytes_are_read_alike(text: str) -> None:
    text = text.encode("utf-8", "replace").decode("utf-8").removeprefix("\ufeff")
    result = extracted(text.encode("utf-8"))
    if result is not None:
        from_text = json.loads(to_json(extract_text(text)))
        assert [(part, result[0][part]) for part in ("meeting", "attendees", "items", "actions")] == [
            (part, from_text[part]) for part in ("meeting", "attendees", "items", "actions")
        ]


@given(st.lists(BYTES, max_size=4))
def test_many_are_as_each_alone(datas: list[bytes]) -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.txt" for number, _ in enumerate(datas)]
        for path, data in zip(paths, datas, strict=True):
            path.write_bytes(data)
        outcomes = list(extract_many(paths))
    assert len(outcomes) == len(datas)
    for path, data, outcome in zip(paths, datas, outcomes, strict=True):
        try:
            alone = json.loads(to_json(extract_bytes(data, name=path.name)))
        except MinutesExtractError as error:
            assert type(outcome.error) is type(error)
            continue
        assert outcome.minutes is not None
        together = json.loads(to_json(outcome.minutes))
        assert together["source"].pop("path") == str(path)
        assert alone["source"].pop("path") is None
        assert together == alone
