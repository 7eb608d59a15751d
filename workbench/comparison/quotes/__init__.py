"""Quoted words over all documents: versions of one sentence, and how they differ word by word."""
