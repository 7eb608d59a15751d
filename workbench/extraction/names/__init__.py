"""Names, and what a text says of a person beside the name."""
