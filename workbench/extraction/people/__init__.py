"""Who is on the stage of a document, and who is meant by a name, a pronoun or a description."""
