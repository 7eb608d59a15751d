"""One module per kind of claim: when two claims speak of the same thing, and when what they say differs."""
