"""One module per format that a document can be read from."""
