"""The scenes of what the office publishes: the register, a document, a list to be imported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QApplication

from citizen_office.domain.art10 import Art10Class
from citizen_office.domain.publications import NewPublication, PublicationKind
from citizen_office.ui.dialogs.sheet import SheetDialog
from tools.stage import Stage

Scene = Callable[[Stage], None]
PUBLISHED = (
    ("ميزانية سنة افتراضية", "Budget d’une année fictive", Art10Class.LOCAL_BUDGETS),
    ("دليل افتراضي لمساطر الرخص", "Guide fictif des autorisations", Art10Class.LICENCES),
    ("تقرير سنوي افتراضي", "Rapport annuel fictif", Art10Class.REPORTS),
)
LIST = """العنوان;العنوان بالفرنسية;المكان;تاريخ النشر;الفئة
تقرير سنوي افتراضي;Rapport annuel fictif;سبورة الإعلانات بالمقر الافتراضي;31/12/2025;16
محضر دورة افتراضية;Procès-verbal d’une session fictive;https://example.org/pv;31/02/2026;16
برنامج افتراضي للصفقات;Programme fictif des marchés;;15/01/2026;20
إحصائيات افتراضية;Statistiques fictives;https://example.org/stat;02/03/2026;17
دليل افتراضي لمساطر الرخص;Guide fictif des autorisations;https://example.org/2;31/12/2025;11
"""


def administration_publications(stage: Stage) -> None:
    """What the office publishes."""
    register, user = stage.desk.seat.office.publications, stage.desk.seat.user
    for number, (arabic, french, art10) in enumerate(PUBLISHED, 1):
        new = NewPublication(
            kind=PublicationKind.DOCUMENT,
            title_ar=arabic,
            title_fr=french,
            place=f"https://example.org/{number}",
            published_on=date(2025, 12, 31),
            art10=art10,
        )
        register.add(new, user)
    page = stage.page("administration")
    page.show_part(page.publications_part)
    page.publications_part.show_publications(register.all())


def publication(stage: Stage) -> None:
    """A document that is added, its place missing."""
    stage.page("administration").publications_part.new_wanted.emit()
    stage.settle()
    dialog = stage.dialog()
    dialog.arabic_field.setText("دراسة افتراضية")
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    dialog.go_on_button.click()
    QApplication.setDoubleClickInterval(usual)


def publication_import(stage: Stage) -> None:
    """What a list would do, two of its rows wrong."""
    part = stage.page("administration").publications_part
    register = stage.desk.seat.office.publications
    seen = register.preview(LIST.encode(), PublicationKind.DOCUMENT)
    SheetDialog(seen, "documents.xlsx", part).open()


def catalogue_publication(stage: Stage) -> None:
    """A document in the catalogue, as the search opens it."""
    stage.desk.open_record("D1")


SCENES = (administration_publications, publication, publication_import, catalogue_publication)
