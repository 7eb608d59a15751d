"""The text made ready for all finders: clauses, captions, quotation marks, and where the words of a list stand."""
