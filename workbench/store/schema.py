"""What marks a file as a case, and the schema this program writes."""

from __future__ import annotations

APPLICATION_ID = 0x46435742
"""The letters FCWB: kept in the header of every case file, where ``file`` and others can see it."""

SCHEMA = 3
"""Raised with every migration; a file with a higher one was written by a newer version of the program."""
