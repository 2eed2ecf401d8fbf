"""How the window looks: qt-material in our own colours, and what it gets wrong put right.

None of qt-material's themes reaches the contrast that WCAG 2.2 asks for, its font has no Arabic,
and it hides the focus. So its sheet is rendered with our colours and a sheet of corrections is laid
over it. Rendering takes longer than everything else before the first frame: it is done once for
each theme, size and direction, and kept in a cache folder of our own.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QCryptographicHash, QDir, QStandardPaths, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from citizen_office.desk import TEXT_SIZES, Appearance, Theme
from citizen_office.places import RESOURCES
from citizen_office.ui.colours import COLOURS, PROPERTY, Colours

FONT = "IBM Plex Sans Arabic"
WEIGHTS = ("Regular", "Medium", "SemiBold")  # those of the sheet
GIANT = 2 * max(TEXT_SIZES)  # for the visitor, who sits further off and may see badly
LEAST_TARGET = 44  # pixels; WCAG 2.2, target size (enhanced)
CORRECTIONS = RESOURCES / "theme" / "corrections.qss"
SHEET = "sheet.qss"
_Role = QPalette.ColorRole


class Look:
    """What the running program looks like."""

    def __init__(self, app: QApplication, cache: Path | None = None) -> None:
        self._app = app
        self._cache = cache or Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
        )
        self._own: list[QTemporaryDir] = []
        for weight in WEIGHTS:
            path = RESOURCES / "fonts" / f"IBMPlexSansArabic-{weight}.ttf"
            QFontDatabase.addApplicationFont(str(path))
        app.setStyle("Fusion")

    def use(self, appearance: Appearance) -> None:
        """Look so at once; open windows follow by themselves.

        The direction is that of the application, so the language is to be set first.
        """
        colours = COLOURS[appearance.theme]
        is_rtl = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        folder = self._rendered(appearance.theme, appearance.size, is_rtl=is_rtl)
        self._app.setProperty(PROPERTY, str(appearance.theme))
        QDir.setSearchPaths("icon", [str(folder)])
        font = QFont(FONT)
        font.setPixelSize(appearance.size)
        self._app.setFont(font)
        self._app.setPalette(_palette(colours))
        self._app.setStyleSheet((folder / SHEET).read_text("utf-8"))

    def _rendered(self, theme: Theme, size: int, *, is_rtl: bool) -> Path:
        """Return the folder of a sheet and its icons, rendering them if they are not kept yet."""
        values = _values(COLOURS[theme], size, is_rtl=is_rtl)
        corrections = Template(CORRECTIONS.read_text("utf-8")).substitute(values)
        folder = self._cache / "theme" / _digest(corrections)
        if (folder / SHEET).is_file():
            return folder
        with suppress(OSError):
            folder.parent.mkdir(parents=True, exist_ok=True)
        made = QTemporaryDir(str(folder.parent / "XXXXXX"))
        if not made.isValid():  # a home that cannot be written: kept while the program runs
            made = QTemporaryDir()
        rendered = _render(Path(made.path()), COLOURS[theme], size, corrections)
        try:
            return rendered.rename(folder)
        except OSError:  # another program was quicker, or there is no place to keep it
            self._own.append(made)
            return rendered


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Give a widget a property that the sheet asks for, and the style that follows from it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _render(folder: Path, colours: Colours, size: int, corrections: str) -> Path:
    """Write qt-material's sheet with ours over it, and its icons, into a folder."""
    import qt_material  # noqa: PLC0415 - 60 ms, and only when a sheet is not kept yet

    theme = folder / "theme.xml"
    theme.write_text(_theme_file(colours), "utf-8")
    extra = {"font_family": f"'{FONT}'", "font_size": f"{size}px", "danger": colours.bad}
    # It would add its own fonts, and puts a folder that is no absolute path under the home folder.
    sheet = qt_material.build_stylesheet(str(theme), extra=extra, parent=str(folder), export=True)
    for name in ("chevron", "expand"):  # qt-material's arrows are as tall as the row they stand in
        image = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
        coloured = image.replace("currentColor", colours.accent)
        (folder / f"{name}_ltr.svg").write_text(coloured, "utf-8")
        mirrored = coloured.replace("<path", '<path transform="matrix(-1 0 0 1 24 0)"')
        (folder / f"{name}_rtl.svg").write_text(mirrored, "utf-8")
    (folder / SHEET).write_text(f"{sheet}\n{corrections}", "utf-8")
    return folder


def _digest(text: str) -> str:
    algorithm = QCryptographicHash.Algorithm.Sha256
    digest = QCryptographicHash.hash(text.encode(), algorithm).toHex().data()
    return bytes(digest[:16]).decode()


def _theme_file(colours: Colours) -> str:
    """Return a theme file of qt-material in our colours."""
    names = {
        "primaryColor": colours.accent,
        "primaryLightColor": colours.tint,
        "secondaryColor": colours.panel,
        "secondaryLightColor": colours.line,
        "secondaryDarkColor": colours.ground,
        "primaryTextColor": colours.text,
        "secondaryTextColor": colours.text,
    }
    rows = "".join(f'<color name="{name}">{value}</color>' for name, value in names.items())
    return f"<resources>{rows}</resources>"


def _values(colours: Colours, size: int, *, is_rtl: bool) -> dict[str, str]:
    """Return what stands for the names in the sheet of corrections; lengths are pixels."""
    target = max(LEAST_TARGET, round(size * 2.4))
    lengths = {
        "size": size,
        "small": max(14, round(size * 0.77)),
        "title": round(size * 1.375),
        "section": round(size * 1.125),
        "big": size * 2,
        "giant": GIANT,
        "giant_button": round(GIANT * 0.6),
        "target": target,
        "inner": target - 4,  # without the two borders
        "focused": target - 6,
        "item": target - 12,
        "rail": target + 4,
        "box": max(22, round(size * 1.4)),
    }
    side = "rtl" if is_rtl else "ltr"
    return asdict(colours) | {name: str(value) for name, value in lengths.items()} | {"side": side}


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, name in {
        _Role.Window: colours.ground,
        _Role.WindowText: colours.text,
        _Role.Base: colours.field,
        _Role.AlternateBase: colours.panel,
        _Role.Text: colours.text,
        _Role.Button: colours.ground,
        _Role.ButtonText: colours.text,
        _Role.PlaceholderText: colours.quiet,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.on_accent,
        _Role.Link: colours.accent,
        _Role.ToolTipBase: colours.text,
        _Role.ToolTipText: colours.ground,
    }.items():
        palette.setColor(role, QColor(name))
    return palette
