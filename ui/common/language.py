"""Dutch first, English second: English source strings, Dutch and English plurals from `resources/i18n`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leerunit.domain.vocabulary import Language
from resources import FOLDER

LOCALES = {
    Language.DUTCH: (QLocale.Language.Dutch, QLocale.Country.Netherlands),
    Language.ENGLISH: (QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []


def use(language: Language) -> None:
    """Speak `language` from now on; screens that are built later have its words."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(QLocale(*LOCALES[language]))
    own = QTranslator()
    source = FOLDER / "i18n" / f"leerunit_{language.value}.qm"
    if own.load(str(source)):
        _install(own)
    theirs = QTranslator()
    where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language is Language.DUTCH and theirs.load("qtbase_nl", where):
        _install(theirs)


def _install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)


def name(language: Language) -> str:
    """Return the language's name in itself."""
    return {Language.DUTCH: "Nederlands", Language.ENGLISH: "English"}[language]


def current() -> Language:
    """Return the language that is spoken now."""
    spoken = QLocale().language()
    return next(one for one, (theirs, _) in LOCALES.items() if theirs == spoken or one is Language.ENGLISH)
