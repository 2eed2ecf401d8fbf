"""The visitor's screen: one record in very large letters, on a second screen or over the desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QScreen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QHBoxLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from citizen_office.ui.actions import Act, with_key
from citizen_office.ui.colours import current
from citizen_office.ui.models.visitor import Weight, lines_of
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.record_content import Card

GAP = 12  # between paragraphs
SMALLER = -2  # steps of Qt, about 0.7
_Move = QAbstractSlider.SliderAction
_PAGES = {
    Qt.Key.Key_PageDown: _Move.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Move.SliderPageStepSub,
    Qt.Key.Key_Home: _Move.SliderToMinimum,
    Qt.Key.Key_End: _Move.SliderToMaximum,
}


def _text() -> QTextCharFormat:
    return QTextCharFormat()


def _title() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.DemiBold)
    return made


def _name() -> QTextCharFormat:
    made = _title()
    made.setForeground(QColor(current().accent))
    made.setProperty(QTextFormat.Property.FontSizeAdjustment, SMALLER)
    return made


_FORMATS = {Weight.TEXT: _text, Weight.TITLE: _title, Weight.NAME: _name}


def second_screen(window: QWidget) -> QScreen | None:
    """Return a screen beside the one a window stands on, if that shows anything else."""
    here = window.screen().geometry()
    others = (each for each in QGuiApplication.screens() if not each.geometry().intersects(here))
    return next(others, None)


class VisitorScreen(QDialog):
    """Shows a record to be read only; it can be scrolled and closed, and asks for nothing.

    On a screen of its own it leaves the keyboard to the desk; it goes with that screen, rather than
    move over the desk.
    """

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._card: Card | None = None
        self._is_apart = False
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._build()
        self._retranslate()
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self.reject)

    def show_record(self, card: Card, screen: QScreen | None) -> None:
        """Show a record from its top, on this screen; without one over the desk's window."""
        self._card = card
        if not self.isVisible():
            self._stand_on(screen)
        self._retranslate()
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _PAGES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.text_view.verticalScrollBar().triggerAction(move)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def _stand_on(self, screen: QScreen | None) -> None:
        self._is_apart = screen is not None
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus, self._is_apart)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, self._is_apart)
        modality = Qt.WindowModality
        self.setWindowModality(modality.NonModal if self._is_apart else modality.WindowModal)
        if screen is not None:
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        else:
            self.setGeometry(self._desk.window().geometry())
            self.showNormal()
            self.text_view.setFocus()

    def _build(self) -> None:
        self.text_view = QTextEdit()
        self.text_view.setProperty("role", "giant")
        self.text_view.setReadOnly(True)
        self.text_view.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text_view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        bar = self.text_view.verticalScrollBar()
        self.down_button, self.up_button, self.close_button = (
            Button(role="giant") for _button in range(3)
        )
        self.down_button.clicked.connect(lambda: bar.triggerAction(_Move.SliderPageStepAdd))
        self.up_button.clicked.connect(lambda: bar.triggerAction(_Move.SliderPageStepSub))
        self.close_button.clicked.connect(self.reject)
        bar.valueChanged.connect(self._offer)
        bar.rangeChanged.connect(self._offer)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.down_button)
        row.addWidget(self.up_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(16)
        column.addWidget(self.text_view, 1)
        column.addLayout(row)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("For the visitor"))
        self.text_view.setAccessibleName(self.tr("For the visitor"))
        self.down_button.setText(self.tr("Further down"))
        self.up_button.setText(self.tr("Further up"))
        back = with_key(self.tr("Back to the desk"), Act.CLOSE)
        self.close_button.setText(self.tr("Close") if self._is_apart else back)

    def _fill(self) -> None:
        """Write each line at the side of its own language."""
        if self._card is None:
            return
        self.text_view.clear()
        self.text_view.document().setDocumentMargin(GAP)
        cursor, apart = self.text_view.textCursor(), QTextBlockFormat()
        apart.setTopMargin(GAP)
        for line in lines_of(self._card):
            if not cursor.atStart():
                cursor.insertBlock(apart)
            cursor.insertText(line.words, _FORMATS[line.weight]())
        self.text_view.verticalScrollBar().setValue(0)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        """Offer to go where there is more to read."""
        bar = self.text_view.verticalScrollBar()
        self.down_button.setEnabled(bar.value() < bar.maximum())
        self.up_button.setEnabled(bar.value() > bar.minimum())
