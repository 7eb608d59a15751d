"""Names over all documents: who is who, and how two spellings, titles or offices stand to each other."""
