"""Where sentences end, and where a full stop ends none."""

from __future__ import annotations

import pytest

from minutes_extract.find.sentences import sentences

# '|' stands where one sentence ends and the next begins
CASES = """
The roof leaks. | The wall is damp.
The roof leaks! | Is the wall damp? | It is.
The roof leaks
Mr. Bell came. | He left.
The works will be over on 25 Nov. | No one else was told.
The minutes of 30 Nov. 2021 were agreed.
On 5 Sept. Ann left.
Cllr. Bell and Dr. Dunn came.
Bro. Bell and Sis. Dunn came. | So did Bros. Hale and Jole.
See para. 4 and No. 7 of the report.
The fee is £4.50 a day. | It was £3.
The roof, e.g. the north side, leaks.
It closed at 8 p.m. that day.
A. Bell came. | C. Dunn left.
See 4.2. | It is long.
“The roof leaks.” | Nobody heard.
(The roof leaks.) | Nobody heard.
It was agreed… | Nobody knew why.
The roof etc. leaks.
It was agreed to buy I.S. 1147-2 and S.I. 42 of 2004.
The paper is B.S. 12-3, and H.R. 7, and that of the U.K. 5839.
They bought it from A.B. | 4 members asked for the cost.
They bought it from A.B. | 12 were there.
St. Mary’s is cold. | So is St. Paul’s.
They met on 4 Dec. 2030 in Ferrow.
Ferrow Ltd. and Weir Co. were paid.
It rose by 4%. | It fell by 2%.
The meeting closed at 9.15.
They met at www.example.org. | Nobody came.
""".strip().splitlines()


@pytest.mark.parametrize("line", CASES)
def test_sentences(line: str) -> None:
    expected = line.split(" | ")
    text = " ".join(expected)
    assert [text[a:b] for a, b in sentences(text)] == expected


def test_a_number_in_lower_case() -> None:
    assert len(sentences("They went to no. 7 of the row.")) == 1


@pytest.mark.parametrize(("text", "count"), [("", 0), ("   ", 1), ("...", 1)])
def test_next_to_nothing(text: str, count: int) -> None:
    assert len(sentences(text)) <= count


def test_offsets_are_trimmed_and_in_order() -> None:
    text = "One.  Two.   Three. "
    assert [text[a:b] for a, b in sentences(text)] == ["One.", "Two.", "Three."]
