"""What clerks write in the column of owners beside one task: who it is, and by when."""

from __future__ import annotations

import pytest

from minutes_extract import extract_text

HEAD = (
    "**WEIR BOARD**\n\n**8 June 2023**\n\n**Present:** Ann Bell (AB) (Chair), Carl Dunn (CD), Eve Frost (EF), Gus Hope (Clerk), "
    "Dr Ida Jones (IJ), Cllr Ken Lowe (KL)\n\nItem\tMinute\tAction\n"
)
ROWS = (
    "1\t<p><b>Roof</b></p> <p>It leaks in two places.</p> <p>A roofer is to be asked for a price.</p>\t{}\n"
    "2\t<p><b>Gate</b></p> <p>It was noted that the gate is shut.</p>\t\n"
)

CELLS = """
AB > Ann
AB/CD > Ann, Carl
AB & CD > Ann, Carl
AB, CD and EF > Ann, Carl, Eve
AB; CD > Ann, Carl
AB + CD > Ann, Carl
AB CD > Ann, Carl
AB<br/>CD > Ann, Carl
<p>AB</p><p>CD</p> > Ann, Carl
AB with CD > Ann, Carl
Ann > Ann
Ann/Carl > Ann, Carl
Ann and Carl > Ann, Carl
Ann Bell > Ann
Ann Bell, Carl Dunn > Ann, Carl
Ann Bell Carl Dunn > Ann, Carl
A Bell > Ann
A. Bell > Ann
Bell > Ann
Mrs Bell > Ann
Ms Bell / Mr Dunn > Ann, Carl
Dr Jones > Ida
Cllr Lowe > Ken
Cllrs Lowe & Bell > Ken, Ann
Cllr. Lowe > Ken
Chair > Ann
The Chair > Ann
Clerk > Gus
The Clerk > Gus
Chair/Clerk > Ann, Gus
Chair and Clerk > Ann, Gus
Clerk, AB > Gus, Ann
AB / Clerk > Ann, Gus
Clerk + Chair > Gus, Ann
All > All
ALL > All
Everyone > All
All members > All
All/AB > All, Ann
AB 03/07 > Ann @ 2023-07-03
AB 3/7/23 > Ann @ 2023-07-03
AB by 3 July > Ann @ 2023-07-03
AB – 3 July > Ann @ 2023-07-03
AB (3 July) > Ann @ 2023-07-03
AB (by 3 July) > Ann @ 2023-07-03
3 July AB > Ann @ 2023-07-03
3 July – AB > Ann @ 2023-07-03
By 3 July: AB > Ann @ 2023-07-03
AB: 3 July > Ann @ 2023-07-03
AB, 3 July 2023 > Ann @ 2023-07-03
AB<br/>3 July > Ann @ 2023-07-03
<p>AB</p><p>03.07.23</p> > Ann @ 2023-07-03
AB/CD 3 July > Ann, Carl @ 2023-07-03
AB & CD by end July > Ann, Carl @ 2023-07-31
AB asap > Ann
AB ASAP > Ann
AB July > Ann @ 2023-07
AB July 2023 > Ann @ 2023-07
AB (July) > Ann @ 2023-07
AB – next meeting > Ann
AB – ongoing > Ann
AB ongoing > Ann
AB (done) > Ann
AB – done > Ann
AB ✓ > Ann
Action: AB > Ann
ACTION AB > Ann
Action AB > Ann
Action by AB > Ann
Lead: AB > Ann
Owner: AB > Ann
For AB > Ann
By: AB > Ann
To: AB > Ann
AB (lead) > Ann
AB (Lead), CD > Ann, Carl
AB* > Ann
[AB] > Ann
(AB) > Ann
AB. > Ann
AB, > Ann
A.B. > Ann
A.B. / C.D. > Ann, Carl
AB? > Ann
AB or CD > Ann, Carl
<b>AB</b> > Ann
<b>AB</b> / <b>CD</b> > Ann, Carl
<u>AB</u> > Ann
AB&nbsp; > Ann
– AB > Ann
• AB > Ann
1. AB > Ann
<ul><li>AB</li><li>CD</li></ul> > Ann, Carl
<ul><li>AB</li></ul> > Ann
AB/ CD/ EF > Ann, Carl, Eve
AB/CD/EF > Ann, Carl, Eve
AB,CD,EF > Ann, Carl, Eve
AB, CD, EF > Ann, Carl, Eve
IJ/KL > Ida, Ken
Ida > Ida
Ida Jones (IJ) > Ida
Ken > Ken
Gus > Gus
GH > Gus
G Hope > Gus
Gus Hope, Clerk > Gus
Gus Hope (Clerk) > Gus
Clerk (GH) > Gus
Chair (AB) > Ann
"""


@pytest.mark.parametrize("line", CELLS.strip().splitlines())
def test_a_cell_names_the_owners_of_one_task(line: str) -> None:
    cell, told = line.rsplit(" > ", 1)
    names, _, due = told.partition(" @ ")
    found = extract_text(HEAD + ROWS.format(cell)).actions
    assert [a.text for a in found] == ["A roofer is to be asked for a price."]
    owners = ["All" if o.kind == "everyone" else (o.name or o.text).split()[0] for o in found[0].owners]
    assert ", ".join(owners) == names
    assert ((found[0].due.edtf if found[0].due else None) or "") == due


@pytest.mark.parametrize("owner", ["AB & ", "AB (x) "])
def test_any_number_of_owners_in_a_cell(owner: str) -> None:
    table = f"Action\tOwner\tDue\n---\t---\t---\nMend the roof.\t{owner * 2000}CD\t3 May 2023\n"
    found = extract_text(HEAD.partition("Item")[0] + table).actions
    assert {o.name for o in found[0].owners} >= {"Ann Bell", "Carl Dunn"}
