"""The window: the only place with Qt. It talks to a ``Case`` and to nothing beneath it."""
