"""The conflict inspector: what the accounts say, why they differ, and what the editor decides."""
