"""Which claims speak of the same thing: candidates, vetoes, match weights, clusters."""
