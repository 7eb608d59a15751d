"""Sums, shares and differences worked out from printed figures: evidence, and findings of their own."""
