"""Figures as they are written, and what each of them measures and of whom."""
