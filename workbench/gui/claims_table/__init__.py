"""The claims table: everything that every document states, sorted and filtered as the editor asks."""
