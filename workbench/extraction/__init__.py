"""From a document to its claims: what it states, at exact spans, of whom, when, and who says so."""
