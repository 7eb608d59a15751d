"""Two printed values held together: equal, rounded, hedged, a slip, or exclusive; and how a value is printed."""
