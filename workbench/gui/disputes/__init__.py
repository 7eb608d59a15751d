"""The disagreements of first and second reader, each with both verdicts and what was given for them."""
