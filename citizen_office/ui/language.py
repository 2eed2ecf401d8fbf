"""The language of the screen, the direction that goes with it, and days and counts in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from citizen_office.domain.choices import Language
from citizen_office.places import RESOURCES

FOLDER = RESOURCES / "i18n"
LOCALES = {"ar": "ar_MA", "fr": "fr_MA"}  # with the country: "ar" alone means Egypt's digits
UNBROKEN_HYPHEN = "-\u2060"  # with a joiner: the fonts have no hyphen that does not break
DIRECTIONS = {"ar": Qt.LayoutDirection.RightToLeft, "fr": Qt.LayoutDirection.LeftToRight}


class ScreenLanguage:
    """Switches the running program between Arabic and French."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self._has_formats = False
        self.code = ""

    def use(self, code: str) -> None:
        """Show everything in this language, `ar` or `fr`; open windows follow by themselves."""
        if code == self.code:
            return
        self.code = code
        if self._has_formats:
            self.use_formats()
        self._app.setLayoutDirection(DIRECTIONS[code])
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_folder), ("office", str(FOLDER))):
            translator = QTranslator(self._app)
            if translator.load(f"{name}_{code}", folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def leave(self) -> None:
        """Speak no language any more, as before the first was used."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []

    def use_formats(self) -> None:
        """Write days and numbers as this language does, from now on with every change of it.

        Apart from `use`, because the first frame has neither, and QLocale takes 20 ms to load.
        """
        from PySide6.QtCore import QLocale  # noqa: PLC0415 - as above

        self._has_formats = True
        QLocale.setDefault(QLocale(LOCALES[self.code]))


def is_rtl() -> bool:
    """Return whether the screen reads from right to left."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def paper_language() -> Language:
    """Return the language of a paper that is made in that of the screen."""
    return Language.ARABIC if is_rtl() else Language.FRENCH


def in_language(arabic: str, french: str) -> str:
    """Return the text in the language of the screen if there is one in it, else the other."""
    return (arabic or french) if is_rtl() else (french or arabic)


def isolate(text: str) -> str:
    """Keep a reference, number, name or subject whole inside a sentence of either direction."""
    return f"\u2068{text}\u2069"


def ltr(text: str) -> str:
    """Keep a code, a phone or an identity number in its order, whatever stands around it."""
    return f"\u2066{text}\u2069"


def in_one_line(reference: str) -> str:
    """Keep a reference in its order, and in one line of a text that goes on in several."""
    return ltr(reference.replace("-", UNBROKEN_HYPHEN))


def in_line(words: str) -> str:
    """Return words of the program as they stand inside a line: « Arabe » is written « arabe »."""
    return words[:1].lower() + words[1:]


def named(name: str, value: str) -> str:
    """Return a value after its name, with the mark and the space of the language in use."""
    text = QCoreApplication.translate("language", "{name}: {value}")
    return text.format(name=name, value=isolate(value))


def listed(values: Iterable[str]) -> str:
    """Return values one after another, each kept whole."""
    comma = QCoreApplication.translate("language", ", ", "between the items of a list")
    return comma.join(isolate(value) for value in values)


def numbered(number: int, text: str) -> str:
    """Return a text after its number; a full stop stays where the text ends."""
    return f"{number}. {isolate(text)}"


def full_day(day: date) -> str:
    """Return a day with its name: الاثنين 21 دجنبر 2026."""
    return _in_words(day, "dddd d MMMM yyyy")


def day_of_year(day: date) -> str:
    """Return a day with its name, of a year that is plain: الاثنين 21 دجنبر."""
    return _in_words(day, "dddd d MMMM")


def _in_words(day: date, shape: str) -> str:
    """Return a day as the language writes it; French says « 1er » for the first of a month."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - see ScreenLanguage.use_formats

    locale = QLocale()
    if day.day == 1 and locale.language() == QLocale.Language.French:
        shape = shape.replace("d MMMM", "d'er' MMMM")
    return locale.toString(QDate(day.year, day.month, day.day), shape)


def short_day(day: date) -> str:
    """Return a day in figures, in its order: 21/12/2026."""
    return ltr(f"{day:%d/%m/%Y}")


def moment(at: datetime) -> str:
    """Return a day and the time of it."""
    text = QCoreApplication.translate("days", "{day} at {time}")
    return text.format(day=full_day(at.date()), time=ltr(f"{at:%H:%M}"))


def days_left(days: int) -> str:
    """Return how far off a term is, in working days; negative once it has passed."""
    return _Terms().left(days)


def plain_days_left(days: int) -> str:
    """Return how far off a term is that counts every day, as that of the head does."""
    return _Terms().plain(days)


class _Terms(QObject):
    """Counts in words: only `tr` is known to have several forms to those who collect texts."""

    def left(self, days: int) -> str:
        if days < 0:
            return self.tr("%n working day(s) late", "", -days)
        if days == 0:
            return self.tr("due today")
        return self.tr("in %n working day(s)", "", days)

    def plain(self, days: int) -> str:
        if days < 0:
            return self.tr("%n day(s) late", "", -days)
        if days == 0:
            return self.tr("due today")
        return self.tr("in %n day(s)", "", days)
