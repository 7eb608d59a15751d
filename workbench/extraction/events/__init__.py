"""Who did what, where, in what manner and from what cause."""
