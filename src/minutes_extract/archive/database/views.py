"""The views: the questions that are asked of an archive. Only copies that count are in them."""

from __future__ import annotations

__all__ = ["VIEWS"]

VIEWS = {
    "held_meetings": """
CREATE VIEW held_meetings AS -- the meetings, one row each, with a path to the document that counts
SELECT m.date, m.body, m.title, m.status, m.location,
  (SELECT min(s.path) FROM sources s WHERE s.document_sha256 = m.document_sha256) AS path,
  m.document_sha256, m.body_key
FROM meetings m WHERE m.counts ORDER BY m.body_key, m.date""",
    "meetings_by_body": """
CREATE VIEW meetings_by_body AS -- how many meetings of each body, from when to when
SELECT max(body) AS body, count(*) AS meetings, min(date) AS first, max(date) AS last, body_key
FROM meetings WHERE counts GROUP BY body_key ORDER BY body_key""",
    "open_actions": """
CREATE VIEW open_actions AS -- what no meeting reported complete or cancelled
SELECT body, raised_on, number, ref, text, owners, due, status, last_reviewed, flags, entry
FROM register WHERE status NOT IN ('complete', 'cancelled') ORDER BY entry""",
    "overdue_actions": """
CREATE VIEW overdue_actions AS -- open, and the last day of the due date has passed; of the day on which it is asked
SELECT o.*, CAST(julianday('now') - julianday(r.due_latest) AS INTEGER) AS days_late
FROM open_actions o JOIN register r USING (entry) WHERE r.due_latest < date('now') ORDER BY r.due_latest, entry""",
    "actions_by_owner": """
CREATE VIEW actions_by_owner AS -- how many actions each owner has, by body
SELECT r.body, o.owner, count(*) AS actions, sum(r.status NOT IN ('complete', 'cancelled')) AS open,
  sum(r.status = 'complete') AS complete, min(CASE WHEN r.closed_on IS NULL THEN r.raised_on END) AS oldest_open
FROM register r JOIN register_owners o USING (entry) GROUP BY r.body_key, r.body, o.owner
ORDER BY r.body, open DESC, o.owner""",
    "unsure_actions": """
CREATE VIEW unsure_actions AS -- what a person has to look at: nothing here was merged
SELECT body, raised_on, number, ref, text, flags, candidates, duplicates, entry
FROM register WHERE candidates <> '[]' OR duplicates <> '[]' ORDER BY entry""",
    "attendance_by_meeting": """
CREATE VIEW attendance_by_meeting AS -- one row for each person and meeting that lists the person
SELECT a.person_id, m.document_sha256, m.body_key, m.date,
  CASE min(CASE a.attendance WHEN 'present' THEN 1 WHEN 'in_attendance' THEN 2 WHEN 'apologies' THEN 3
    WHEN 'absent' THEN 4 ELSE 5 END)
  WHEN 1 THEN 'present' WHEN 2 THEN 'in_attendance' WHEN 3 THEN 'apologies' WHEN 4 THEN 'absent' ELSE 'unclear' END
  AS attendance
FROM attendance a JOIN meetings m USING (document_sha256)
WHERE a.person_id IS NOT NULL AND m.counts GROUP BY a.person_id, m.document_sha256""",
    "attendance_by_person": """
CREATE VIEW attendance_by_person AS -- how often each person came; 'not recorded' is not 'absent': no list names the person
SELECT (SELECT max(body) FROM meetings m WHERE m.body_key = p.body_key AND m.counts) AS body, p.name, p.role,
  p.organisation, sum(b.attendance = 'present') AS present, sum(b.attendance = 'in_attendance') AS in_attendance,
  sum(b.attendance = 'apologies') AS apologies, sum(b.attendance = 'absent') AS absent,
  sum(b.attendance = 'unclear') AS unclear,
  (SELECT count(*) FROM meetings m WHERE m.body_key = p.body_key AND m.counts) - count(*) AS not_recorded,
  p.first_date, p.last_date, p.body_key, p.id AS person_id
FROM people p JOIN attendance_by_meeting b ON b.person_id = p.id GROUP BY p.id ORDER BY p.body_key, p.name""",
    "people_who_may_be_one": """
CREATE VIEW people_who_may_be_one AS -- pairs of names that may be of one person; they were not merged
SELECT p.body_key, p.name, o.name AS other_name, d.reason
FROM people_doubts d JOIN people p ON p.id = d.person_id JOIN people o ON o.id = d.other_id
ORDER BY p.body_key, p.name, o.name""",
    "failed_documents": """
CREATE VIEW failed_documents AS -- what could not be read, and why
SELECT path, error FROM sources WHERE status = 'failed' ORDER BY path""",
    "diagnostics_by_code": """
CREATE VIEW diagnostics_by_code AS -- how often each oddity occurs
SELECT code, severity, count(*) AS times, count(DISTINCT document_sha256) AS documents
FROM diagnostics GROUP BY code, severity ORDER BY times DESC, code""",
}
"""Name -> what creates it, in an order in which each rests on earlier ones only."""
