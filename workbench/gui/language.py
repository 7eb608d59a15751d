"""The language of the window: translations, numbers and dates, following the system and switched at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.shipped import resource_folder

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""The languages of the window by their codes, each called as its speakers call it."""
_PLAIN = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
"""How numbers and dates are printed on a system that has no opinion (the "C" locale)."""


class Language:
    """Puts a language in force for the whole application: its own words and those of Qt's own dialogs.

    Widgets take their words when they are made: those that are there already keep theirs.
    """

    def __init__(self, application: QApplication, choice: str = "") -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._system = QLocale.system()
        self.code = "en"
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Speak a language by its code, or with an empty choice the first of the system's that there is."""
        self.code = choice if choice in LANGUAGES else spoken_of(self._system.uiLanguages())
        QLocale.setDefault(self._locale())
        for each in self._translators:
            self._application.removeTranslator(each)
        own = str(resource_folder("translations"))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._translators = [
            translator
            for name, folder in ((f"qtbase_{self.code}", qt), (f"window_{self.code}", own))
            if (translator := QTranslator(self._application)).load(name, folder)
        ]
        for each in self._translators:
            self._application.installTranslator(each)

    def _locale(self) -> QLocale:
        """The system's own way to print numbers and dates where it speaks this language, else the language's."""
        if self._system.language() is QLocale.Language.C:
            return _PLAIN if self.code == "en" else QLocale(self.code)
        return self._system if self._system.name().startswith(self.code) else QLocale(self.code)


def spoken_of(wanted: Sequence[str]) -> str:
    """The first of the wanted languages ("de-CH", "fr") that there is, else English."""
    return next((code for each in wanted if (code := each[:2].lower()) in LANGUAGES), "en")


def spoken() -> str:
    """The code of the language in force."""
    return spoken_of([QLocale().name()])
