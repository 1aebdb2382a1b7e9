"""Names of files in an output folder: whatever a document is called, its file lies in the folder."""

from __future__ import annotations

import os

from hypothesis import given
from hypothesis import strategies as st

from minutes_extract.archive.outputs.folder import _stem
from minutes_extract.archive.sources.names import hidden, safe_parts


@given(
    st.text(st.characters(codec=None, exclude_categories=()), max_size=300)
    | st.from_regex(r"[./\\:a-c~$]{0,40}", fullmatch=True)
)
def test_a_name_stays_inside_and_can_be_written(name: str) -> None:
    stem = _stem(name)
    assert stem
    parts = f"{stem}.json".split("/")
    assert not os.path.isabs(stem)
    for part in parts:
        assert part not in ("", ".", "..")
        assert not part.startswith(".")
        assert not set(part) & set('\\<>:"|?*') and min(map(ord, part)) >= 32
        assert len(part.encode()) <= 255


def test_parts() -> None:
    assert safe_parts("a/b.txt") == ["a", "b.txt"]
    assert safe_parts("../../etc//./x.txt") == ["etc", "x.txt"]
    assert safe_parts("C:\\minutes\\x.txt") == ["C_", "minutes", "x.txt"]
    assert _stem("...") == "_"
    assert _stem("x.zip!/2019/a.txt") == "x.zip/2019/a.txt"


def test_hidden() -> None:
    assert [hidden(name) for name in (".git/a.txt", "a/.b.txt", "__MACOSX/a.txt", "a/~$b.docx")] == [True] * 4
    assert [hidden(name) for name in ("a/b.txt", "../a.txt", "./a.txt", "a.b/c.txt")] == [False] * 4


def test_long_names_are_cut_and_stay_apart() -> None:
    one, other = _stem("a" * 300), _stem("a" * 301)
    assert one != other
    assert len(one) < 255
    assert len(_stem("/".join(["b" * 100] * 50))) < 255
