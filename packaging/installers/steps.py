"""All steps of a build, in the order in which ``all`` takes them."""

from __future__ import annotations

from installers import building_deb, building_rpm, building_run, checking, drawing_icons, freezing
from installers.macos import making_dmg
from installers.step import Step
from installers.windows import assembling, making_msi, making_setup

WINDOWS = (assembling.STEP, making_msi.STEP, making_setup.STEP)
LINUX = (building_deb.STEP, building_rpm.STEP, building_run.STEP)
STEPS: tuple[Step, ...] = (drawing_icons.STEP, freezing.STEP, *LINUX, *WINDOWS, making_dmg.STEP, checking.STEP)
"""A step after those it stands on. Each module that makes something says so itself, in its ``STEP``."""
