"""The spaCy component, and that the grammar alone never loads spaCy."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import spacy

from minutes_extract.find.dates import component


def test_spans_in_a_blank_pipeline() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("minutes_dates")
    doc = nlp("PG to send it by 6th December, for the board in March 2020.")
    spans = doc.spans[component.GROUP]
    assert [(span.text, span.label_, span.id_) for span in spans] == [
        ("6th December", "day-month", ""),
        ("March 2020", "month-year", "2020-03"),
    ]


def test_a_reference_day_resolves() -> None:
    nlp = spacy.blank("en")
    doc = nlp.make_doc("due 2/8 and by 12/03/2020")
    doc.user_data[component.REFERENCE] = date(2019, 11, 18)
    component.MinutesDates(day_first=False)(doc)
    assert [span.id_ for span in doc.spans[component.GROUP]] == ["2020-02-08", "2020-12-03"]


def test_importing_the_grammar_loads_no_spacy_and_compiles_nothing() -> None:
    program = (
        "import sys; import minutes_extract.find.dates as d; from minutes_extract.find.dates.patterns import compiled;"
        "assert 'spacy' not in sys.modules; assert compiled.cache_info().currsize == 0"
    )
    assert (
        subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": ":".join(sys.path)}, check=False).returncode
        == 0
    )
