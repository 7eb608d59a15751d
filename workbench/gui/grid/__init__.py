"""The grid of facts and sources: what each source gives for each fact, and which of them stands alone."""
