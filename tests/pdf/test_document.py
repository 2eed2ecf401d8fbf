from __future__ import annotations

import gc
import hashlib
import subprocess
import sys
import weakref
from io import BytesIO

from citizen_office.pdf.document import PaperCanvas
from citizen_office.pdf.text import Style, draw_text, ltr
from tests.pdf.reading import about

ABOUT = {"title": "وصل", "language": "ar-MA", "author": "جماعة أزغنغان", "subject": "طلب 31.13"}
NAMES = ["محمّد الأندلسي", "فاطمة", "لائحة الصفقات 😀", "Réponse №"]


def receipt(*names):
    buffer = BytesIO()
    canvas = PaperCanvas(buffer, (420, 595), **ABOUT)
    for row, name in enumerate(names):
        draw_text(canvas, 400, 560 - 20 * row, f"{name} {ltr('AZH1-2026-00123-1')}", Style())
    canvas.save()
    return buffer.getvalue()


def test_the_same_paper_is_the_same_bytes_after_others_were_made():
    first = receipt(*NAMES)
    receipt(*reversed(NAMES))
    receipt("أخرى")
    assert receipt(*NAMES) == first


def test_the_same_paper_is_the_same_bytes_in_another_process():
    code = (
        "import hashlib; from tests.pdf.test_document import *;"
        "print(hashlib.sha256(receipt(*NAMES)).hexdigest())"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == hashlib.sha256(receipt(*NAMES)).hexdigest()


def test_a_document_says_what_it_is():
    told = about(receipt(*NAMES))
    assert (told["Title"], told["Author"], told["Subject"]) == (
        ABOUT["title"],
        ABOUT["author"],
        ABOUT["subject"],
    )
    assert told["Creator"] == told["Producer"] == "Citizen Office"


def test_a_document_says_its_language_and_shows_its_title():
    paper = receipt(*NAMES)
    assert b"/Lang (ar-MA)" in paper
    assert b"/DisplayDocTitle true" in paper


def test_a_title_may_hold_anything():
    buffer = BytesIO()
    canvas = PaperCanvas(buffer, (420, 595), **(ABOUT | {"title": "\ud800\x00عنوان\u202e"}))
    draw_text(canvas, 400, 500, "جماعة", Style())
    canvas.save()
    assert about(buffer.getvalue())["Title"] == "عنوان"


def test_a_document_leaves_nothing_behind():
    canvas = PaperCanvas(BytesIO(), (420, 595), **ABOUT)
    draw_text(canvas, 400, 500, "جماعة", Style())
    canvas.save()
    document = weakref.ref(vars(canvas)["_doc"])
    del canvas
    gc.collect()
    assert document() is None
