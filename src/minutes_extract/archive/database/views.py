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
    "failed_documents": """
CREATE VIEW failed_documents AS -- what could not be read, and why
SELECT path, error FROM sources WHERE status = 'failed' ORDER BY path""",
    "diagnostics_by_code": """
CREATE VIEW diagnostics_by_code AS -- how often each oddity occurs
SELECT code, severity, count(*) AS times, count(DISTINCT document_sha256) AS documents
FROM diagnostics GROUP BY code, severity ORDER BY times DESC, code""",
}
"""Name -> what creates it, in an order in which each rests on earlier ones only."""
