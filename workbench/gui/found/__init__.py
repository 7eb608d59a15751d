"""Words found in all documents of the case, each place in a line of its own."""
