"""The audit finds each fault that it looks for, and leaves a right page alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from citizen_office.desk import Appearance, Theme
from citizen_office.ui.theme import Look
from tests.ui.audit import (
    against_reading,
    audit,
    clipped,
    low_contrast,
    overlapping,
    shown,
    small_targets,
    unnamed,
    unreachable,
)

DIRECTIONS = {"ar": Qt.LayoutDirection.RightToLeft, "fr": Qt.LayoutDirection.LeftToRight}
WORDS = {
    "ar": ["طلب افتراضي", "الاسم الكامل", "تسجيل الطلب", "نسخة ورقية", "شخص تجريبي"],
    "fr": ["Demande fictive", "Nom complet", "Enregistrer", "Sur papier", "Personne fictive"],
}


@pytest.fixture(scope="session")
def sheets(tmp_path_factory):
    return tmp_path_factory.mktemp("sheets")


@pytest.fixture
def look(qapp, sheets):
    """Let a test choose language, size and theme; afterwards everything is as it was."""
    before = qapp.font(), qapp.palette(), qapp.layoutDirection()

    def use(language, size=16, theme=Theme.LIGHT):
        qapp.setLayoutDirection(DIRECTIONS[language])
        Look(qapp, sheets).use(Appearance(size=size, theme=theme))

    yield use
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    qapp.setLayoutDirection(before[2])


@pytest.fixture(params=["ar", "fr"])
def words(request, look):
    """The words of each language in turn, under the sheet of the program."""
    look(request.param)
    return WORDS[request.param]


@pytest.fixture
def page(qtbot):
    """Put widgets one under the other, or rows of them, on a page of a given size."""

    def build(*rows, size=(600, 400)):
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for row in rows:
            if isinstance(row, QWidget):
                column.addWidget(row)
                continue
            line = QHBoxLayout()
            for widget in row:
                line.addWidget(widget)
            column.addLayout(line)
        column.addStretch()
        return shown(window, *size)

    return build


def named(widget, name):
    widget.setAccessibleName(name)
    return widget


def field(name, text="", placeholder=""):
    line = named(QLineEdit(text), name)
    line.setPlaceholderText(placeholder)
    return line


def combo(*entries):
    box = named(QComboBox(), entries[0])
    box.addItems(entries)
    return box


def table(words):
    """A table as pages have it: rows high enough to press, and Tab goes on to what follows."""
    grid = named(QTableWidget(2, 2), words[0])
    grid.setHorizontalHeaderLabels(words[1:3])
    grid.setTabKeyNavigation(False)
    grid.verticalHeader().hide()
    grid.verticalHeader().setDefaultSectionSize(64)
    for column in (0, 1):
        grid.setColumnWidth(column, 280)
        grid.setItem(0, column, QTableWidgetItem(words[4]))
    return grid


def text_area(name):
    area = named(QTextEdit(name), name)
    area.setTabChangesFocus(True)
    return area


def panel(*widgets):
    box = QWidget()
    box.setProperty("panel", True)  # noqa: FBT003 - Qt takes it by position only
    column = QVBoxLayout(box)
    for widget in widgets:
        column.addWidget(widget)
    return box


def wrapped(text):
    label = QLabel(text)
    label.setWordWrap(True)
    return label


def square():
    icon = QPixmap(24, 24)
    icon.fill(Qt.GlobalColor.black)
    return icon


def everything(words):
    """One of each kind of widget, as a page should have them."""
    tabs, listed, never = QTabWidget(), named(QListWidget(), words[1]), QPushButton(words[3])
    tabs.addTab(wrapped(f"<b>{words[1]}</b> {words[4]}. " * 8), words[1])
    tabs.addTab(QLabel(words[2]), words[2])
    listed.addItems(words)
    listed.setStyleSheet("QListView::item { min-height: 48px; }")
    never.setEnabled(False)
    return [
        QLabel(words[0]),
        [QLabel(words[1]), field(words[1], placeholder=words[4]), combo(*words)],
        [QCheckBox(words[3]), QRadioButton(words[4])],
        tabs,
        [table(words), listed],
        text_area(words[4]),
        [QPushButton(QIcon(square()), words[2]), never],
    ]


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("size", [16, 26])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_right_page_passes(page, look, language, size, theme):
    look(language, size, theme)
    window = page(*everything(WORDS[language]), size=(1300, 1300))
    assert audit(window) == []


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_right_page_fits_without_any_sheet(page, qapp, look, language):
    qapp.setLayoutDirection(DIRECTIONS[language])
    group, words = QGroupBox(WORDS[language][0]), WORDS[language]
    QVBoxLayout(group).addWidget(named(QDateEdit(), words[1]))
    window = page(*everything(words), group, size=(1300, 1300))
    assert unnamed(window) + against_reading(window) + clipped(window) + overlapping(window) == []


def test_every_sentence_begins_with_its_check_and_calls_the_widget(words, page):
    button = QPushButton("+")
    button.setObjectName("add_button")
    (found,) = audit(page(button))
    assert found == 'unnamed: QPushButton "add_button" (+) has no accessible name'


def test_controls_and_pictures_need_names(words, page):
    picture, pressed, tabs = QLabel(), QToolButton(), QTabWidget()
    picture.setPixmap(square())
    pressed.setIcon(QIcon(square()))
    tabs.addTab(QWidget(), QIcon(square()), "")
    lone = QComboBox()
    lone.addItems(words)
    kinds = [QLineEdit, QTextEdit, QListWidget, QTableWidget, QDateEdit, QSlider, QPdfView]
    silent = [kind() for kind in kinds]
    found = unnamed(page(picture, pressed, tabs, lone, *silent, size=(600, 1800)))
    assert len(found) == 4 + len(silent)


def test_a_picture_that_adorns_needs_no_name(words, page):
    picture = QLabel()
    picture.setPixmap(square())
    picture.setProperty("decorative", True)  # noqa: FBT003 - Qt takes it by position only
    assert unnamed(page(picture)) == []


def test_a_label_beside_a_field_names_it(words, page):
    form = QWidget()
    rows = QFormLayout(form)
    box = QComboBox()
    box.addItems(words)
    rows.addRow(words[1], box)
    rows.addRow(words[2], QLineEdit())
    assert unnamed(page(form)) == []


def test_what_is_hidden_is_not_audited(words, page):
    button = QPushButton()
    window = page(button)
    button.hide()
    assert audit(window) == []


def test_small_controls_tabs_and_rows_are_found(words, page):
    button, tabs, listed = QPushButton(words[2]), QTabWidget(), QListWidget()
    button.setStyleSheet("min-height: 20px")
    tabs.setStyleSheet("QTabBar::tab { min-height: 20px; }")
    tabs.addTab(QWidget(), words[0])
    listed.setStyleSheet("QListView::item { min-height: 10px; padding: 0; }")
    listed.addItem(words[1])
    kinds = [found.split()[0] for found in small_targets(page(button, tabs, listed))]
    assert kinds == ["QPushButton", "QTabBar", "QListWidget"]


def test_rows_that_nobody_presses_may_be_low(words, page):
    listed = QListWidget()
    listed.setStyleSheet("QListView::item { min-height: 10px; padding: 0; }")
    listed.addItem(words[1])
    listed.setSelectionMode(QListWidget.SelectionMode.NoSelection)
    assert small_targets(page(listed)) == []


def test_what_only_a_mouse_reaches_is_found(words, page):
    button, link = QPushButton(words[2]), QLabel(f'<a href="#">{words[0]}</a>')
    line = field(words[1])
    for widget in (button, line):
        widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert len(unreachable(page(button, link, line))) == 3


def test_a_key_is_as_good_as_the_focus(words, page):
    saved, listened, told = (QPushButton(word) for word in words[:3])
    saved.setShortcut("Ctrl+S")
    listened.setProperty("keyboardWay", "F9")
    told.setEnabled(False)
    for button in (saved, listened, told):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert unreachable(page(saved, listened, told)) == []


def test_a_field_that_keeps_the_tab_key_is_found(words, page):
    area, grid = text_area(words[4]), table(words)
    area.setTabChangesFocus(False)
    grid.setTabKeyNavigation(True)
    assert len(unreachable(page(area, grid))) == 2


def test_focus_against_the_reading_direction_is_found(words, page):
    first, second, third = (QPushButton(word) for word in words[:3])
    window = page([first, second], third)
    assert against_reading(window) == []
    QWidget.setTabOrder(second, first)
    (found,) = against_reading(window)
    assert found.endswith("stands before it in the row")


def test_focus_that_jumps_up_is_found(words, page):
    first, second, third = (QPushButton(word) for word in words[:3])
    window = page(first, second, third)
    QWidget.setTabOrder(third, second)
    (found,) = against_reading(window)
    assert found.endswith("stands above it")


def test_a_page_of_two_columns_is_read_column_by_column(words, page):
    leading = [QPushButton(word) for word in words[:2]]
    trailing = [QPushButton(word) for word in words[2:]]
    window = page([panel(*leading), panel(*trailing)], QPushButton(words[0]))
    assert against_reading(window) == []


def test_columns_in_the_wrong_order_are_found(words, page):
    trailing = panel(*(QPushButton(word) for word in words[2:]))
    window = page([panel(QPushButton(words[0])), trailing])
    QWidget.setTabOrder(trailing.findChild(QPushButton), window.findChild(QPushButton))
    (found,) = against_reading(window)
    assert found.endswith("stands before it in the row")


def test_what_is_scrolled_out_of_sight_keeps_its_place(words, page):
    scrolled = QScrollArea()
    scrolled.setWidget(panel(*(QPushButton(word) for word in words)))
    scrolled.setFixedHeight(120)
    named(scrolled, words[0])
    assert audit(page(scrolled, QPushButton(words[2]))) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton, QToolButton, QLineEdit, QCheckBox])
def test_pale_text_inside_a_dark_border_is_found(words, page, kind):
    widget = kind()
    widget.setText(words[1])
    widget.setStyleSheet("color: #999; background: white; border: 6px solid black; padding: 9px")
    (found,) = low_contrast(page([QPushButton(words[0])], widget))
    assert "has 2.8, least 4.5" in found


def test_pale_text_beside_a_dark_icon_is_found(words, page):
    button = QPushButton(QIcon(square()), words[2])
    button.setStyleSheet("color: #999; background: white")
    assert len(low_contrast(page(QPushButton(words[0]), button))) == 1


def test_pale_text_under_a_dark_caret_is_found(words, page):
    line = field(words[1], words[4])
    line.setStyleSheet("color: #999; background: white")
    window = page(line)
    line.setFocus()
    assert len(low_contrast(window)) == 1


def test_pale_tabs_cells_and_headers_are_found(words, page):
    tabs, parts = QTabWidget(), "QTabBar::tab:selected, QHeaderView::section, QTableView::item"
    tabs.addTab(table(words), words[0])
    tabs.setStyleSheet(f"{parts} {{ color: #999; background: white; }}")
    found = [sentence.split()[0] for sentence in low_contrast(page(QPushButton(words[0]), tabs))]
    assert found == ["QTableWidget"] * 4 + ["QTabBar"]


def test_text_of_the_colour_of_its_ground_is_found(words, page):
    button = QPushButton(words[2])
    button.setStyleSheet("color: white; background: white")
    (found,) = low_contrast(page(QPushButton(words[0]), button))
    assert "has 1.0" in found


def test_disabled_text_may_be_a_little_paler(words, page):
    pale = [QLabel(words[0]), QLabel(words[1])]
    for label, colour in zip(pale, ("#888", "#aaa"), strict=True):
        label.setEnabled(False)
        label.setStyleSheet(f"color: {colour}; background: white")
    (found,) = low_contrast(page(*pale))
    assert words[1] in found


@pytest.mark.parametrize("text", ["{}", "<b>{}</b>"])
@pytest.mark.parametrize("wraps", [True, False])
def test_a_label_without_room_is_found(words, page, text, wraps):
    label = QLabel(text.format(words[0] * 3))
    label.setWordWrap(wraps)
    label.setFixedSize(120, 30)
    assert clipped(page(label))


def test_a_wrapped_label_with_room_passes(words, page):
    labels = wrapped(f"{words[0]} " * 40), wrapped(f"<i>{words[1]} </i>" * 40)
    assert clipped(page(*labels, size=(900, 700))) == []


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QRadioButton])
def test_a_button_without_room_is_found(words, page, kind):
    button = kind()
    button.setText(words[0])
    button.setFixedWidth(70)
    assert len(clipped(page(button))) == 1


def test_a_placeholder_and_a_choice_without_room_are_found(words, page):
    line, box = field(words[1], placeholder=words[0]), combo(words[0])
    for widget in (line, box):
        widget.setFixedWidth(90)
    assert len(clipped(page(line, box))) == 2


def test_tabs_headers_and_titles_without_room_are_found(words, page):
    tabs, grid, group = QTabWidget(), table(words), QGroupBox(words[0])
    tabs.setStyleSheet("QTabBar::tab { max-width: 30px; }")
    tabs.addTab(QWidget(), words[0])
    grid.horizontalHeader().setMinimumSectionSize(20)
    grid.setColumnWidth(1, 40)
    group.setFixedSize(50, 80)
    found = [sentence.split()[0] for sentence in clipped(page(tabs, grid, group))]
    assert set(found) == {"QTabBar", "QTableWidget", "QGroupBox"}


def test_a_widget_cut_by_its_parent_is_found(words, page):
    frame = QWidget()
    frame.setFixedSize(300, 60)
    button = QPushButton(words[2], frame)
    button.setGeometry(0, 30, 290, 50)
    (found,) = clipped(page(frame))
    assert "is cut by" in found


def test_an_area_that_does_not_scroll_cuts(words, page):
    area, wide = QScrollArea(), QPushButton(words[2])
    wide.setFixedSize(900, 60)
    area.setWidget(wide)
    window = page(area)
    assert clipped(window) == []
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert len(clipped(window)) == 1


def test_neighbours_on_each_other_are_found(words, page):
    frame = QWidget()
    frame.setFixedSize(400, 100)
    for at, word in enumerate(words[:3]):
        QPushButton(word, frame).setGeometry(110 * at, 0, 112 + 20 * at, 50)
    (found,) = overlapping(page(frame))
    assert "overlap by 22 x 50 px" in found
