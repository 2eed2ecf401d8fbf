"""Papers and attached files on the screen, from memory."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from reportlab.pdfgen.canvas import Canvas

from citizen_office.pdf.form import form
from citizen_office.pdf.receipt import receipt
from citizen_office.ui.widgets.paper_view import PaperView
from tests.pdf.samples import sheet

DAMAGED = "damaged"
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def receipt_pdf():
    return receipt(sheet())


@pytest.fixture(scope="module")
def form_pdf():
    return form(sheet())


@pytest.fixture
def view(qtbot):
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    return view


def picture(width=800, height=400, kind="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return buffer.data().data()


def turned_on_its_side(jpeg):
    """Return a photograph with the camera's note that it was held upright (EXIF orientation 6)."""
    exif = bytes.fromhex("45786966000049492a00080000000100120103000100000006000000") + bytes(4)
    return jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + jpeg[2:]


def linked():
    """Return a page that is one link to a site."""
    paper = BytesIO()
    drawing = Canvas(paper, pagesize=(300, 300))
    drawing.linkURL("https://exemple.invalid", (0, 0, 300, 300))
    drawing.showPage()
    drawing.save()
    return paper.getvalue()


class Browser(QObject):
    """What would open a link, replaced."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, link):
        self.opened.append(link)


def is_told_damaged(view):
    is_shown = view.pages_stack.currentWidget() is view.damaged_page
    return is_shown and DAMAGED in view.damaged_remark.words_label.text()


def test_a_paper_is_shown_whole_in_width_under_its_title(view, receipt_pdf):
    view.show_paper(receipt_pdf, "وصل AZH1-2026-00123-1")
    shown = view.pages_stack.currentWidget()
    assert view.title_label.text() == shown.accessibleName() == "وصل AZH1-2026-00123-1"
    assert shown.horizontalScrollBar().maximum() == 0
    assert view.page_label.text() == "Page 1 of 1"


def test_the_page_in_front_follows_the_keys(view, form_pdf, qtbot):
    view.show_paper(form_pdf, "طلب")
    view.setFocus()
    shown = view.pages_stack.currentWidget()
    assert shown.hasFocus()
    assert view.page_label.text() == "Page 1 of 2"
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.verticalScrollBar().value() > 0
    for _ in range(5):
        qtbot.keyClick(shown, Qt.Key.Key_PageDown)
    assert view.page_label.text() == "Page 2 of 2"


def test_the_next_paper_begins_at_its_top(view, form_pdf, receipt_pdf):
    view.show_paper(form_pdf, "طلب")
    view.pages_stack.currentWidget().verticalScrollBar().setValue(10_000)
    view.show_paper(receipt_pdf, "وصل")
    assert view.pages_stack.currentWidget().verticalScrollBar().value() == 0
    assert view.page_label.text() == "Page 1 of 1"


@pytest.mark.parametrize("kind", ["paper", "picture"])
def test_keys_and_buttons_change_the_size(view, receipt_pdf, qtbot, kind):
    if kind == "paper":
        view.show_paper(receipt_pdf, "وصل")
    else:
        view.show_picture(picture(), "صورة")
    shown = view.pages_stack.currentWidget()
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    once = shown.horizontalScrollBar().maximum()
    assert once > 0
    qtbot.mouseClick(view.larger_button, Qt.MouseButton.LeftButton)
    assert shown.horizontalScrollBar().maximum() > once
    qtbot.keyClick(shown, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert shown.horizontalScrollBar().maximum() == pytest.approx(once, abs=1)
    qtbot.keyClick(shown, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", ["paper", "picture"])
def test_no_paper_is_made_so_large_that_memory_ends(view, form_pdf, kind):
    if kind == "paper":
        view.show_paper(form_pdf, "طلب")
    else:
        view.show_picture(picture(1500, 2000), "صورة")
    for _ in range(40):
        view.larger_button.click()
    assert view.pages_stack.currentWidget().horizontalScrollBar().maximum() < 8000
    for _ in range(80):
        view.smaller_button.click()
    assert view.pages_stack.currentWidget().horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", ["paper", "picture"])
def test_what_is_in_the_middle_stays_there(view, form_pdf, kind):
    if kind == "paper":
        view.show_paper(form_pdf, "طلب")
    else:
        view.show_picture(picture(1500, 3000), "صورة")
    shown = view.pages_stack.currentWidget()
    for _ in range(4):
        view.larger_button.click()
    for bar in (shown.horizontalScrollBar(), shown.verticalScrollBar()):
        bar.setValue(bar.maximum() // 2)
    view.larger_button.click()
    for bar in (shown.horizontalScrollBar(), shown.verticalScrollBar()):
        assert bar.value() == pytest.approx(bar.maximum() / 2, abs=3)


def test_the_scroll_bar_shows_where_one_is_in_both_directions(view, receipt_pdf):
    view.show_paper(receipt_pdf, "وصل")
    bar = view.pages_stack.currentWidget().horizontalScrollBar()
    assert not bar.invertedAppearance()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.invertedAppearance()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 torn", bytes(1000)])
def test_a_damaged_paper_is_told_in_a_sentence(view, receipt_pdf, data):
    view.show_paper(receipt_pdf, "وصل")
    view.show_paper(data, "ملف")
    assert is_told_damaged(view)
    assert view.page_label.text() == ""
    assert not view.larger_button.isEnabled()
    view.show_paper(receipt_pdf, "وصل")
    assert not is_told_damaged(view)
    assert view.larger_button.isEnabled()


@pytest.mark.parametrize(
    "data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n"]
)
def test_what_is_no_picture_is_told_in_a_sentence(view, data):
    view.show_picture(data, "ملف")
    assert is_told_damaged(view)


def test_a_picture_larger_than_the_memory_allowed_is_not_opened(view):
    header = picture(8, 8)
    huge = header[:16] + (30_000).to_bytes(4, "big") * 2 + header[24:]
    view.show_picture(huge, "صورة")
    assert is_told_damaged(view)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_no_wider_than_the_room(view, kind):
    view.show_picture(picture(3000, 2000, kind), "صورة")
    shown = view.pages_stack.currentWidget()
    assert shown.horizontalScrollBar().maximum() == 0
    assert 500 < shown.picture_label.width() <= 600
    view.resize(400, 500)
    assert shown.picture_label.width() <= 400


def test_a_small_picture_is_not_blown_up(view):
    view.show_picture(picture(80, 40), "صورة")
    assert view.pages_stack.currentWidget().picture_label.width() == 80


def test_a_photograph_stands_upright(view):
    view.show_picture(turned_on_its_side(picture(80, 40, "JPEG")), "صورة")
    label = view.pages_stack.currentWidget().picture_label
    assert (label.width(), label.height()) == (40, 80)


def test_what_was_shown_is_forgotten(view, receipt_pdf):
    view.show_paper(receipt_pdf, "وصل")
    view.clear()
    assert view.title_label.text() == view.page_label.text() == ""
    assert view.pages_stack.currentWidget() is view.blank_page
    assert not view.fit_button.isEnabled()


def test_a_link_of_somebody_elses_paper_opens_nothing(view, qtbot):
    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    view.show_paper(linked(), "ملف")
    shown = view.pages_stack.currentWidget()
    qtbot.mouseMove(shown.viewport(), shown.viewport().rect().center())
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton)
    QDesktopServices.unsetUrlHandler("https")
    assert browser.opened == []


def test_buttons_of_the_page_stand_beside_those_for_the_size(view, qtbot):
    print_button = QPushButton("Print")
    view.add_button(print_button)
    assert view.isAncestorOf(print_button)
    assert view.tools_row.widgets()[3] is print_button


def test_of_two_papers_the_one_with_the_focus_takes_the_keys(qtbot, receipt_pdf):
    page = QWidget()
    qtbot.addWidget(page)
    first, second = PaperView(), PaperView()
    column = QVBoxLayout(page)
    for view in (first, second):
        column.addWidget(view)
        view.show_paper(receipt_pdf, "وصل")
    page.resize(600, 900)
    with qtbot.waitActive(page):
        page.show()
    second.setFocus()
    shown = second.pages_stack.currentWidget()
    qtbot.keyClick(shown, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert shown.horizontalScrollBar().maximum() > 0
    assert first.pages_stack.currentWidget().horizontalScrollBar().maximum() == 0


def test_every_button_has_a_name_and_tells_its_key(view):
    for button in (view.larger_button, view.smaller_button, view.fit_button):
        assert button.accessibleName()
        assert "Ctrl" in button.toolTip()


def test_the_words_follow_the_language(view, receipt_pdf):
    view.show_paper(receipt_pdf, "وصل")
    view.larger_button.set_words("?")
    view.page_label.setText("?")
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.larger_button.accessibleName() == "Show it larger"
    assert view.page_label.text() == "Page 1 of 1"


def test_qtpdf_is_loaded_with_the_first_paper_only():
    asked = (
        "import sys, citizen_office.ui.widgets.paper_view;"
        "sys.exit(any('QtPdf' in name for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", asked], cwd=ROOT, check=False).returncode == 0


PROGRAM = """
from PySide6.QtWidgets import QApplication
from citizen_office.pdf.receipt import receipt
from citizen_office.ui.widgets.paper_view import PaperView
from tests.pdf.samples import sheet
app = QApplication([])
view = PaperView()
view.show_paper(receipt(sheet()), "receipt")
view.show()
app.processEvents()
"""


def test_a_program_that_ends_with_a_paper_in_front_ends_in_peace():
    run = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, check=False)
    assert run.returncode == 0
