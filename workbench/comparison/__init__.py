"""From the claims of all documents to facts, and from facts to the discrepancies an editor has to settle."""
