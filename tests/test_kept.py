"""What is kept of a document's words is done once, and let go of with the document."""

from __future__ import annotations

import pytest

from minutes_extract import extract_bytes, kept


def test_the_same_words_are_worked_on_once_until_forgotten() -> None:
    asked: list[str] = []

    @kept.kept
    def shout(text: str, twice: bool = False) -> str:
        """Louder."""
        asked.append(text)
        return text.upper() * (1 + twice)

    assert [shout("ann"), shout("bob"), shout("ann"), shout("ann", twice=True)] == ["ANN", "BOB", "ANN", "ANNANN"]
    assert asked == ["ann", "bob", "ann"]
    assert (shout.__name__, shout.__doc__) == ("shout", "Louder.")
    kept.forget()
    assert shout("ann") == "ANN"
    assert asked == ["ann", "bob", "ann", "ann"]


@pytest.mark.parametrize("data", [b"MINUTES\n\nPresent: Jo Hall\n\n1. Roof\nThe roof leaks.\n", b""])
def test_a_document_leaves_nothing_behind(data: bytes) -> None:
    extract_bytes(data, name="a.txt")
    sizes = [clear.__self__.cache_info().currsize for clear in kept._forget]  # type: ignore[attr-defined]
    assert len(sizes) > 5
    assert not any(sizes)
