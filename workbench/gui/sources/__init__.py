"""The sources: every document of the case, what copy it shares, and how much of it is in conflict."""
