"""The dialogs: each asks for one thing, says what is still missing, and does nothing by itself."""
