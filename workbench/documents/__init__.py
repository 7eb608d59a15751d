"""From bytes to documents: one immutable text per source, normalised once, with offsets in Unicode code points."""
