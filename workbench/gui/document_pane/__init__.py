"""Documents as they are read: the text, what is claimed in it, and where in the whole one stands."""
