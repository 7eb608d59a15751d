"""From the claims of one fact to its readings, and to what is said of their difference."""
