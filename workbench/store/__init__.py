"""The case file: one SQLite database that keeps documents, findings and decisions. All SQL is in here."""
