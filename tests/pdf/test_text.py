from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from citizen_office.domain.choices import Language
from citizen_office.pdf.document import Document, PaperCanvas
from citizen_office.pdf.pages import Frame
from citizen_office.pdf.text import (
    Align,
    Direction,
    Paragraph,
    Span,
    Style,
    draw_text,
    isolate,
    ltr,
    text_width,
)
from citizen_office.pdf.words import paper_words
from tests.pdf.reading import fonts, has_picture, read_back

ABOUT = {"title": "وصل", "language": "ar-MA", "author": "جماعة أزغنغان", "subject": "31.13"}
RIGHT = Style(size=12)
LEFT = Style(size=12, direction=Direction.LTR)
ARTICLE = "يحق لكل مواطن الحصول على المعلومة من الجماعة وفق أحكام القانون ويقدم الطلب كتابة. "


def sheet(*lines, style=RIGHT):
    buffer = BytesIO()
    canvas = PaperCanvas(buffer, (595, 842), **ABOUT)
    edge = 560 if style.direction is Direction.RTL else 35
    for row, line in enumerate(lines):
        draw_text(canvas, edge, 800 - row * 22, line, style)
    canvas.save()
    return buffer.getvalue()


def flowing(*flowables, height=842):
    frame = Frame((595, height), side=72, top=72, foot=72)
    return Document(paper_words(Language.ARABIC), frame, "وصل", "", foot=None).draw(flowables)


def test_arabic_words_come_back_in_logical_order():
    words = "المملكة المغربية فاطمة الزهراء لا إله إلا الأندلسي لائحة الصفقات ويقدم والملك كلكم"
    assert not read_back(sheet(words)).missing(*words.split())


@pytest.mark.parametrize("name", ["محمّد", "مُحَمَّدٌ", "بنــت", "كلّا", "الشَّاوِيّ", "لأجل", "عبد اللّٰه"])
def test_marks_and_ligatures_leave_no_gap_and_no_double_letter(name):
    assert not read_back(sheet(f"السيد {name} الحاضر")).missing(f"السيد {name} الحاضر")


@pytest.mark.parametrize("number", ["31.13", "23/11/2026", "0612345678", "1250.50", "AB123456"])
def test_numbers_keep_their_order_in_an_arabic_line(number):
    assert number in read_back(sheet(f"رقم {ltr(number)} بتاريخ")).poppler


@pytest.mark.parametrize("number", ["31.13", "23/11/2026", "0612345678", "1250.50"])
def test_browsers_keep_plain_numbers_too(number):
    assert number in read_back(sheet(f"رقم {ltr(number)} بتاريخ")).pdfium


def test_a_reference_on_its_own_line_comes_back_whole():
    assert not read_back(sheet(ltr("AZH1-2026-00123-1"))).missing("AZH1-2026-00123-1")


def test_a_reference_in_an_arabic_line_comes_back_whole_from_poppler():
    # pdfium turns "AZH" and "1-2026…" round, whoever wrote the PDF.
    read = read_back(sheet(f"رقم الوصل {ltr('AZH1-2026-00123-1')} بتاريخ"))
    assert "AZH1-2026-00123-1" in read.poppler
    assert not read.missing("AZH", "1-2026-00123-1", "الوصل", "بتاريخ")


def test_a_french_phrase_and_an_address_keep_their_order_in_an_arabic_line():
    read = read_back(sheet(f"العبارة {isolate('Réponse à l’élève')} {ltr('a.b@example.ma')} هنا"))
    assert not read.missing("Réponse à l’élève", "a.b@example.ma", "العبارة", "هنا")


def test_an_arabic_name_keeps_its_order_in_a_french_line():
    read = read_back(sheet(f"Reçu de {isolate('فاطمة الزهراء')} (n° 12)", style=LEFT))
    assert not read.missing("Reçu de", "فاطمة", "الزهراء", "n° 12")
    assert "فاطمة الزهراء" in read.poppler


def test_text_in_brackets_comes_back():
    read = read_back(sheet("القانون (المادة) [ملاحظة] «نص»"))
    assert not read.missing("القانون", "المادة", "ملاحظة", "نص")
    assert "(المادة) [ملاحظة] «نص»" in read.poppler


def test_bold_parts_are_in_another_font():
    paper = sheet([Span("غامق ", bold=True), Span("عادي")])
    assert not read_back(paper).missing("غامق عادي")
    assert len(fonts(paper)) == 2


def test_a_character_that_no_font_has_prints_its_code():
    assert not read_back(sheet("a 😀 b", style=LEFT)).missing("‹U+1F600›")


def test_a_character_that_amiri_lacks_comes_from_the_other_font():
    paper = sheet("№ 12 →", style=LEFT)
    assert not read_back(paper).missing("№ 12 →")
    assert len(fonts(paper)) == 2


@pytest.mark.parametrize("style", [RIGHT, LEFT, Style(bold=True)], ids=["rtl", "ltr", "bold"])
def test_fonts_are_embedded_subset_and_carry_their_letters(style):
    found = fonts(sheet("جماعة commune 12 № 😀", style=style))
    assert found
    assert all(font == ["yes", "yes", "yes"] for font in found)


def test_a_line_hangs_from_the_side_its_direction_begins_on():
    buffer = BytesIO()
    canvas = PaperCanvas(buffer, (595, 842), **ABOUT)
    draw_text(canvas, 300, 700, "جماعة", RIGHT)
    draw_text(canvas, 300, 600, "commune", LEFT)
    canvas.save()
    with pypdfium2.PdfDocument(buffer.getvalue()) as document:
        boxes = [thing.get_bounds() for thing in document[0].get_objects()]
    arabic, french = boxes
    assert arabic[2] == pytest.approx(300, abs=2)
    assert french[0] == pytest.approx(300, abs=2)


def test_the_width_told_is_the_width_drawn():
    canvas = Canvas(BytesIO())
    assert draw_text(canvas, 0, 0, ARTICLE, RIGHT) == text_width(ARTICLE, RIGHT)
    assert text_width(ARTICLE, Style(size=24)) == pytest.approx(2 * text_width(ARTICLE, RIGHT))


def test_a_paragraph_is_as_high_as_its_lines():
    paragraph = Paragraph(ARTICLE * 4, Style(size=10, leading=14))
    _, height = paragraph.wrap(200, 1000)
    assert height % 14 == 0
    assert height > 14 * text_width(ARTICLE * 4, Style(size=10)) / 200


def test_a_new_line_in_the_text_begins_a_line_on_paper():
    assert Paragraph("أ\nب\r\nج", Style(leading=10)).wrap(400, 100)[1] == 30


def test_a_paragraph_goes_on_over_pages_without_losing_a_word():
    words = [f"كلمة{count}" for count in range(400)]
    read = read_back(flowing(Paragraph(" ".join(words), RIGHT), height=300))
    assert read.pages > 1
    assert not read.missing(*(f"{count}" for count in range(400)))


def test_the_rest_of_a_paragraph_fits_another_width():
    first, rest = Paragraph(ARTICLE * 6, RIGHT).split(200, 40)
    assert first.wrap(200, 100)[1] <= 40
    assert rest.wrap(400, 1000)[1] < rest.wrap(200, 1000)[1]


def test_a_paragraph_that_fits_is_not_split():
    paragraph = Paragraph(ARTICLE, RIGHT)
    assert paragraph.split(200, 1000) == [paragraph]
    assert paragraph.split(200, 5) == []


def test_justified_lines_keep_their_words_apart():
    style = Style(size=12, align=Align.JUSTIFY, colour=HexColor("#224466"))
    paper = flowing(Paragraph(ARTICLE * 3, style))
    assert not read_back(paper).missing(*ARTICLE.replace(".", "").split())


@pytest.mark.parametrize("letter", "حWم🙂")
def test_a_word_of_ten_thousand_letters_is_cut_into_lines(letter):
    paper = flowing(Paragraph(letter * 10_000, RIGHT))
    assert read_back(paper).pages > 1


def test_an_override_left_open_does_not_turn_digits_round():
    read = read_back(sheet(f"الاسم \u202eعلي رقم {ltr('2026/11')} هنا 4567"))
    assert not read.missing("2026/11", "4567")


def test_nothing_is_drawn_for_an_empty_text():
    assert not has_picture(sheet("", " ", "\u200d"))


@pytest.mark.parametrize("style", [RIGHT, LEFT], ids=["rtl", "ltr"])
@settings(max_examples=150, deadline=None)
@given(text=st.text(st.characters(codec=None), max_size=120), width=st.floats(0, 500))
@example(text="\ud800\x00\u202e\ufdd0\U0010ffff", width=0)
@example(text="\u0651" * 90 + "(" * 90, width=50)
@example(text="ﷺﷲﻻ كͣ e\u0301\u0323", width=20)
def test_any_text_makes_a_document_that_opens(style, text, width):
    buffer = BytesIO()
    canvas = PaperCanvas(buffer, (595, 842), **ABOUT)
    draw_text(canvas, 300, 800, [Span(text), Span(text, bold=True)], style)
    paragraph = Paragraph(text, style)
    paragraph.wrap(width, 700)
    paragraph.drawOn(canvas, 50, 50)
    canvas.save()
    with pypdfium2.PdfDocument(buffer.getvalue()) as document:
        document[0].get_textpage().get_text_range()
        document[0].render(scale=0.2)
