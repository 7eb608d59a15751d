"""What editors decide about discrepancies, in a fixed vocabulary, as events that are never changed."""
