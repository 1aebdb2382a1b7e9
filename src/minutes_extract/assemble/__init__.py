"""From resolved findings to the validated `Minutes`: ids, provenance, coverage."""
