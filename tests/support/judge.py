"""Extract a case and judge what comes out, by the evaluation's scorer where it is there and by our own."""

from __future__ import annotations

from dataclasses import dataclass, field

from minutes_extract import MinutesExtractError, extract_bytes, to_json
from support import evaluation
from support.scoring import compare, inexact
from transform.case import Case

LEAST_DECISIONS = 0.90


@dataclass
class Verdict:
    f1: dict[str, float] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    exact: bool = False

    @property
    def passed(self) -> bool:
        """Every field at 1.000 but the decisions, and every quote the exact slice."""
        return self.exact and all(f1 >= (LEAST_DECISIONS if name == "decisions" else 1) for name, f1 in self.f1.items())


def judge(case: Case) -> Verdict:
    """Extract `case` and score it: for each field the worse of the figures of both scorers."""
    import json

    try:
        minutes = extract_bytes(case.data, name=case.gold.get("document", "case.txt"))
    except MinutesExtractError as error:
        return Verdict({"extracted": 0.0}, [repr(error), repr(error.__cause__)])
    found = json.loads(to_json(minutes))
    ours = compare(case.gold, found)
    verdict = Verdict(ours.f1(), ours.faults)
    scorer = evaluation.scorer()
    if scorer is not None:
        verdict.faults = []
        tally = scorer.score_document(case.gold, found, verdict.faults.append)
        for name, *_, f1 in tally.rows():
            verdict.f1[name] = min(f1, verdict.f1.get(name, 1.0))
        verdict.faults += [f"(own scorer) {fault}" for fault in ours.faults if not verdict.faults]
    wrong = list(inexact(found, case.text))
    verdict.exact = not wrong
    verdict.faults += [f"quote: {span}" for span in wrong[:5]]
    return verdict
