"""The lexicons, made ready for look-up: data from ``resources/lexicons``, no rule."""
