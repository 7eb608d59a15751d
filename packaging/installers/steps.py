"""All steps of a build, in the order in which ``all`` takes them."""

from __future__ import annotations

from installers import drawing_icons, freezing
from installers.step import Step

STEPS: tuple[Step, ...] = (drawing_icons.STEP, freezing.STEP)
"""A step after those it stands on. Each module that makes something says so itself, in its ``STEP``."""
