"""What the office says of itself on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from citizen_office.domain.papers import OfficeData
from citizen_office.errors import Invalid, NotThatType, OfficeError
from citizen_office.ui.actions import Act, make_action, with_key
from citizen_office.ui.messages import explain
from citizen_office.ui.models.office import GROUPS, LEFT_OUT, WORDS
from citizen_office.ui.widgets.buttons import Button
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.office_rows import LinesRow, PlainRow, WordsRow
from citizen_office.ui.widgets.paper_view import PaperView

Row = LinesRow | WordsRow | PlainRow
BOXES = ("by_delegation", "salutation", "two_for_full")
LOGO_HEIGHT = 96  # pixels at most


class OfficePart(QWidget):
    """Takes the office's data; what is typed stays here until it is saved.

    Signals:
        submitted: These data are to be kept, and this logo if it is not None.
        logo_wanted: A picture is to be chosen.
        blank_wanted: The blank form is to be shown as it prints now.
    """

    submitted = Signal(OfficeData, object)
    logo_wanted = Signal()
    blank_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = self._shown = OfficeData()
        self._logo: bytes | None = None
        self._outdated: OfficeError | None = None
        self._build()
        self._retranslate()
        self._tell_change()

    def show_office(self, data: OfficeData) -> None:
        """Show what is kept, unless something typed here is not saved yet."""
        if not self.is_changed:
            self.show_saved(data)

    def show_saved(self, data: OfficeData) -> None:
        """Show what was just kept."""
        self.before, self._logo = data, None
        self._fill(data)
        for row in self.rows.values():
            row.forget_doubts()

    def show_outdated(self, now: OfficeData, error: OfficeError) -> None:
        """Show what there is now, but for what was typed; `error` tells when it was changed."""
        was, typed = self._shown, self.value()
        self.before = now
        self._fill(now)
        for name, row in self.rows.items():
            row.type_again(*(getattr(data, name) for data in (was, typed, now)))
        for name, box in self.boxes.items():
            if getattr(typed, name) != getattr(was, name):
                box.setChecked(getattr(typed, name))
        if self._logo is not None:
            self._draw_logo(self._logo)
        self._outdated = error
        self.fault_remark.say(explain(error))
        self.fault_remark.show()
        self.form_scroll.verticalScrollBar().setValue(0)

    def show_fault(self, error: OfficeError) -> None:
        """Say what was wrong with the logo at its place."""
        is_type = isinstance(error, NotThatType)
        words = self.tr("This is not a PNG or JPEG picture. It was not taken.")
        self.logo_remark.say(words if is_type else explain(error), "error", "bad")
        self.logo_remark.show()
        self.form_scroll.ensureWidgetVisible(self.logo_remark)

    def takes(self, error: OfficeError) -> bool:
        """Return whether a failure is told here."""
        return isinstance(error, Invalid) and error.field == "logo"

    def show_logo(self, logo: bytes) -> None:
        """Take a picture that was chosen; it is kept with the rest."""
        self._logo = logo
        self.logo_remark.hide()
        if not self._draw_logo(logo):
            self._logo = None
            self._draw_logo(self.before.logo)
            self.show_fault(NotThatType("logo", ("PNG", "JPEG")))
        self._tell_change()

    def show_blank(self, pdf: bytes) -> None:
        """Show the blank form."""
        self.paper_view.show_paper(pdf, self.tr("Blank form"))
        self.stack.setCurrentWidget(self.paper_view)
        self.paper_view.setFocus()

    def value(self) -> OfficeData:
        """Return what is typed."""
        typed: dict[str, Any] = {name: row.value() for name, row in self.rows.items()}
        typed |= {name: box.isChecked() for name, box in self.boxes.items()}
        return replace(self.before, **typed)

    @property
    def is_changed(self) -> bool:
        """Whether something typed here is not saved yet."""
        return self._logo is not None or self.value() != self._shown

    @Slot()
    def close_blank(self) -> None:
        """Show the form again."""
        if self.stack.currentWidget() is self.paper_view:
            self.paper_view.clear()
            self.stack.setCurrentWidget(self.form_panel)
            self.blank_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._tell_change()
        super().changeEvent(event)

    def _build(self) -> None:
        self.rows: dict[str, Row] = {}
        self.group_labels: dict[str, QLabel] = {}
        # From the outside in: what moves into another place is given its style anew.
        self.stack = QStackedWidget(self)
        self.form_panel = QWidget(self.stack)
        self.form_scroll = QScrollArea(self.form_panel)
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self.form_scroll)
        column = QVBoxLayout(content)
        self.form_scroll.setWidget(content)
        self._build_form(column)
        self._build_stack()

    def _build_form(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        self.intro_label = label("quiet", wraps=True)
        self.fictitious_remark = Remark("warning", "warn")
        self.fictitious_remark.hide()
        self.fault_remark = Remark("warning", "bad")
        self.fault_remark.hide()
        self.blank_button = Button("paper")
        self.blank_button.clicked.connect(self.blank_wanted)
        column.addWidget(self.intro_label)
        column.addWidget(self.fictitious_remark)
        column.addWidget(self.fault_remark)
        column.addWidget(self.blank_button, 0, Qt.AlignmentFlag.AlignLeading)
        for group, names in GROUPS.items():
            self.group_labels[group] = label("section", wraps=True)
            column.addWidget(self.group_labels[group])
            for name in names:
                column.addWidget(self._build_row(name))
            if "city" in names:
                self._build_logo(column)
            if "signatory" in names:
                self._build_boxes(column)
        column.addStretch(1)

    def _build_row(self, name: str) -> QWidget:
        kinds: dict[type, type[LinesRow | PlainRow]] = {tuple: LinesRow, str: PlainRow}
        kind = kinds.get(type(getattr(self.before, name)), WordsRow)
        row: Row = kind(dots=name not in LEFT_OUT)
        row.edited.connect(self._tell_change)
        self.rows[name] = row
        return row

    def _build_logo(self, column: QVBoxLayout) -> None:
        self.logo_name_label = label("name")
        self.logo_label = QLabel()
        self.logo_button = Button("attach")
        self.logo_button.clicked.connect(self.logo_wanted)
        self.logo_remark = Remark("error", "bad")
        self.logo_remark.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.logo_label)
        row.addWidget(self.logo_button)
        row.addStretch(1)
        column.addWidget(self.logo_name_label)
        column.addLayout(row)
        column.addWidget(self.logo_remark)

    def _build_boxes(self, column: QVBoxLayout) -> None:
        self.boxes = {name: QCheckBox() for name in BOXES}
        self.box_labels = {name: label("name", wraps=True) for name in BOXES}
        for name, box in self.boxes.items():
            box.toggled.connect(self._tell_change)
            column.addWidget(self.box_labels[name])
            column.addWidget(box)

    def _build_stack(self) -> None:
        self.save_button = Button("save", "primary")
        self.save_button.clicked.connect(self._save)
        self.state_label = label("quiet", wraps=True)
        buttons = Flow()
        for widget in (self.save_button, self.state_label):
            buttons.add(widget)
        column = QVBoxLayout(self.form_panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form_scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 8)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self.paper_view = PaperView(self.stack)
        self.paper_view.setContentsMargins(24, 16, 24, 8)
        self.close_button = Button("close", "quiet")
        self.close_button.clicked.connect(self.close_blank)
        self.paper_view.add_button(self.close_button)
        self.stack.addWidget(self.form_panel)
        self.stack.addWidget(self.paper_view)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.stack)
        make_action(Act.SAVE, self).triggered.connect(self._save)
        make_action(Act.CLOSE, self).triggered.connect(self.close_blank)

    def _retranslate(self) -> None:
        intro = self.tr(
            "This stands on every paper. Nothing is made up: what stays empty prints as dots, to"
            " be filled in by hand."
        )
        self.intro_label.setText(intro)
        fictitious = self.tr("This office is fictitious, and every paper says so.")
        self.fictitious_remark.say(fictitious)
        for group, title in self.group_labels.items():
            title.setText(QCoreApplication.translate("office_data", group))
        for name, row in self.rows.items():
            row.set_words(*(QCoreApplication.translate("office_data", w) for w in WORDS[name]))
        self.logo_name_label.setText(self.tr("Logo: a PNG or JPEG of at most 2 MB"))
        self.logo_label.setAccessibleName(self.tr("The office's logo"))
        self.logo_button.setText(self.tr("Choose the logo…"))
        questions = (
            self.tr("Letters are signed by delegation"),
            self.tr("Arabic letters open with the formula of salutation"),
            self.tr("A reply that grants all is approved by somebody else than its author"),
        )
        for (name, box), question in zip(self.boxes.items(), questions, strict=True):
            self.box_labels[name].setText(question)
            box.setText(self.tr("Yes"))
            box.setAccessibleName(question)
        self.save_button.setText(with_key(self.tr("Save"), Act.SAVE))
        self.blank_button.setText(self.tr("See the blank form"))
        self.close_button.setText(with_key(self.tr("Close"), Act.CLOSE))
        if self._outdated is not None:
            self.fault_remark.say(explain(self._outdated))

    def _fill(self, data: OfficeData) -> None:
        for name, row in self.rows.items():
            row.fill(getattr(data, name))
        for name, box in self.boxes.items():
            box.setChecked(getattr(data, name))
        self.fictitious_remark.setVisible(data.is_fictitious)
        self.fault_remark.hide()
        self._draw_logo(data.logo)
        self._shown = self.value()  # without what a field cleans away
        self._tell_change()

    def _draw_logo(self, logo: bytes | None) -> bool:
        drawn = QPixmap()
        is_read = bool(logo) and drawn.loadFromData(logo or b"")
        if is_read and drawn.height() > LOGO_HEIGHT:
            mode = Qt.TransformationMode.SmoothTransformation
            drawn = drawn.scaledToHeight(LOGO_HEIGHT, mode)
        self.logo_label.setPixmap(drawn)
        self.logo_label.setVisible(is_read)
        return is_read

    @Slot()
    def _tell_change(self) -> None:
        """Offer to save what is not saved, and to see a form only as it really prints."""
        is_changed = self.is_changed
        self.save_button.setEnabled(is_changed)
        self.blank_button.setEnabled(not is_changed)
        self.state_label.setText(self.tr("Not saved yet.") if is_changed else "")
        self.state_label.setVisible(is_changed)

    @Slot()
    def _save(self) -> None:
        if self.is_changed:
            self.logo_remark.hide()
            self.fault_remark.hide()
            self.submitted.emit(self.value(), self._logo)
