"""One module per format that a fact sheet is written in."""
