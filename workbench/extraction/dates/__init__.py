"""Dates and times as they are written, the moments they name, and the acts they date."""
