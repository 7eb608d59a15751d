"""The record that leaves the house: the twelve parts of a fact sheet, its seal, and the formats it is written in."""
