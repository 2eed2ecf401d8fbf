"""Where each kind of widget writes its text, and how much room the text needs there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionGroupBox,
    QStyleOptionTab,
    QStyleOptionToolButton,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

_CARET = 2  # QLineEdit keeps these pixels free on both sides of its text
_GRID = 3  # lines between cells, and the frame of the current one
_LIGHTER = 0.9  # a sheet may write tabs in a lighter weight than the bar itself has
_CELLS = 300  # more do not fit on a screen


@dataclass(frozen=True)
class Writing:
    """A text on screen: the part of its widget that is meant for it, and what it needs."""

    text: str
    area: QRect
    needs: QSize


@singledispatch
def writings(widget: QWidget) -> list[Writing]:
    """Return the texts that a widget shows; an area counts from the widget's own corner."""
    return []


@writings.register
def _(label: QLabel) -> list[Writing]:
    margin = label.margin()
    area = label.contentsRect().adjusted(margin, margin, -margin, -margin)
    hint = label.sizeHint()
    if label.wordWrap():
        hint = QSize(label.minimumSizeHint().width(), label.heightForWidth(label.width()))
    return _some(label.text(), area, hint - (label.size() - area.size()))


@writings.register
def _(button: QPushButton) -> list[Writing]:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    area = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    return _some(button.text(), area, _with_icon(button))


@writings.register
def _(button: QToolButton) -> list[Writing]:
    option = QStyleOptionToolButton()
    button.initStyleOption(option)
    only_icon = option.toolButtonStyle == Qt.ToolButtonStyle.ToolButtonIconOnly
    if only_icon and not button.icon().isNull():
        return []
    return _some(button.text(), button.rect(), button.sizeHint())


@writings.register(QCheckBox)
@writings.register(QRadioButton)
def _(button: QCheckBox | QRadioButton) -> list[Writing]:
    option, elements = QStyleOptionButton(), QStyle.SubElement
    button.initStyleOption(option)
    is_box = isinstance(button, QCheckBox)
    element = elements.SE_CheckBoxContents if is_box else elements.SE_RadioButtonContents
    area = button.style().subElementRect(element, option, button)
    return _some(button.text(), area, _with_icon(button))


@writings.register
def _(field: QLineEdit) -> list[Writing]:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    area = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    area = area.marginsRemoved(field.textMargins()).adjusted(_CARET, 0, -_CARET, 0)
    for button in field.findChildren(QToolButton):
        if button.isVisible():
            area.setWidth(area.width() - button.width())
            if button.geometry().center().x() < field.rect().center().x():
                area.translate(button.width(), 0)
    needs = _line(field, field.placeholderText())
    return _some(field.displayText() or field.placeholderText(), area, needs)


@writings.register
def _(combo: QComboBox) -> list[Writing]:
    option, control = QStyleOptionComboBox(), QStyle.ComplexControl.CC_ComboBox
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    area = combo.style().subControlRect(control, option, part, combo)
    text = combo.currentText() or combo.placeholderText()
    needs = _line(combo, text)
    if not combo.itemIcon(combo.currentIndex()).isNull():
        needs += QSize(combo.iconSize().width() + 4, 0)
    return _some(text, area, needs)


@writings.register
def _(box: QAbstractSpinBox) -> list[Writing]:
    field = box.findChild(QLineEdit, "qt_spinbox_lineedit")
    area = field.geometry().adjusted(_CARET, 0, -_CARET, 0)
    return _some(box.text(), area, _line(box, box.text()))


@writings.register
def _(group: QGroupBox) -> list[Writing]:
    option, control = QStyleOptionGroupBox(), QStyle.ComplexControl.CC_GroupBox
    group.initStyleOption(option)
    part = QStyle.SubControl.SC_GroupBoxLabel
    area = group.style().subControlRect(control, option, part, group) & group.rect()
    return _some(group.title(), area, _line(group, group.title()))


@writings.register(QTextEdit)
@writings.register(QPlainTextEdit)
def _(field: QTextEdit | QPlainTextEdit) -> list[Writing]:
    text = field.toPlainText() or field.placeholderText()
    return _some(text, field.viewport().geometry(), QSize())


@writings.register
def _(bar: QTabBar) -> list[Writing]:
    return [
        writing
        for index in filter(bar.isTabVisible, range(bar.count()))
        for writing in _some(bar.tabText(index), *_tab(bar, index))
    ]


@writings.register
def _(view: QAbstractItemView) -> list[Writing]:
    found = [writing for writing in _cells(view) if _is_seen(writing.text)]
    if isinstance(view, QTableView):
        found += _sections(view.horizontalHeader(), view)
    if isinstance(view, QTreeView):
        found += _sections(view.header(), view)
    return found


def _some(text: str, area: QRect, needs: QSize) -> list[Writing]:
    return [Writing(text, area, needs)] if _is_seen(text) else []


def _is_seen(text: str) -> bool:
    # Marks of direction are letters to Python's strip(), and nothing to the eye.
    return any(letter.isprintable() and not letter.isspace() for letter in text)


def _line(widget: QWidget, text: str) -> QSize:
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)


def _with_icon(button: QAbstractButton) -> QSize:
    needs = _line(button, button.text())
    return needs if button.icon().isNull() else needs + QSize(button.iconSize().width() + 4, 0)


def _tab(bar: QTabBar, index: int) -> tuple[QRect, QSize]:
    option = QStyleOptionTab()
    bar.initStyleOption(option, index)
    area = bar.style().subElementRect(QStyle.SubElement.SE_TabBarTabText, option, bar)
    wished = bar.tabSizeHint(index) - (bar.tabRect(index).size() - area.size())
    words = _line(bar, bar.tabText(index)).width() * _LIGHTER
    return area, wished.expandedTo(QSize(int(words), 0))


def _cells(view: QAbstractItemView) -> Iterator[Writing]:
    model, root, seen = view.model(), view.rootIndex(), view.viewport().rect()
    if not model:
        return
    corner = view.viewport().mapTo(view, QPoint())
    # Lists have one column, and their models keep the number to themselves.
    columns = 1 if isinstance(view, QListView) else model.columnCount(root)
    for cell in range(min(model.rowCount(root) * columns, _CELLS)):
        index = model.index(cell // columns, cell % columns, root)
        area = view.visualRect(index).adjusted(_GRID, _GRID, -_GRID, -_GRID)
        if seen.contains(area) and not area.isEmpty():
            yield Writing(str(index.data() or ""), area.translated(corner), QSize())


def _sections(header: QHeaderView, view: QAbstractItemView) -> Iterator[Writing]:
    if not header.isVisible() or not header.model():
        return
    corner = header.viewport().mapTo(view, QPoint())
    for section in range(header.count()):
        text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
        start = header.sectionViewportPosition(section)
        area = QRect(start, 0, header.sectionSize(section), header.height()).translated(corner)
        needs = QSize(header.sectionSizeHint(section), header.sizeHint().height())
        if not header.isSectionHidden(section):
            yield from _some(text, area, needs)
