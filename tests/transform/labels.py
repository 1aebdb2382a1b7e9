"""Actions under other labels."""

from __future__ import annotations

import re

from transform.case import Case, Transformation

# 'Action –', 'ACTION:', 'Action required -' at the start of a paragraph, run or sentence; not 'Action log'
_LABEL = re.compile(
    r"(?P<before>>\s*|[.;:]\s+|\t|^)"
    r"(?:ACTION|Action)(?:\s+(?:required|agreed|point|item|REQUIRED|AGREED|POINT|ITEM))?\s*"
    r"(?:[–—-]|&ndash;|&mdash;|&#8211;|:\s*[–—-]?)\s*(?=[\w‘'\"“&])",
    re.M,
)


def relabelled(label: str) -> Transformation:
    """Every label of an action written as `label`; the gold's wording stands without labels."""

    def change(case: Case) -> Case:
        return case.with_text(_LABEL.sub(lambda match: f"{match['before']}{label} ", case.text))

    change.__doc__ = f"Actions are labelled {label!r}."
    return change
