"""The history: everything that was done to the case, by whom and when, and the way back to any point of it."""
