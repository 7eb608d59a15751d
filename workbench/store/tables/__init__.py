"""One module per group of tables in the case file."""
