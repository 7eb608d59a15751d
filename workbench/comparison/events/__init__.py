"""What happened, by each account: doers, opposites, sorts of things, sums and parties."""
