"""The fact-checking workbench: several accounts of one event in, a signed-off fact sheet out.

documents -> extraction -> comparison -> review -> factsheet

Each arrow is a folder, and each folder reads only what lies to its left. ``pipeline.py`` runs the first three in one
call; ``store`` keeps what they find in a case file, ``cli`` and ``gui`` are its two faces.
"""

__version__ = "0.1.0"
