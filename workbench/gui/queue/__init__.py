"""The queue: every discrepancy of the case in the order in which an editor takes them."""
