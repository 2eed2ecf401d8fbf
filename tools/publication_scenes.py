"""The scenes of what the office publishes: the register, a document, a list to be imported."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from citizen_office.domain.publications import PublicationKind
from citizen_office.ui.dialogs.sheet import SheetDialog
from tools.stage import Stage

Scene = Callable[[Stage], None]
LIST = """العنوان;العنوان بالفرنسية;المكان;تاريخ النشر;الفئة
القرار الجبائي (مثال);Arrêté fiscal (exemple);سبورة الإعلانات بالمقر الافتراضي;02/01/2026;8
محضر دورة افتراضية;Procès-verbal d’une session fictive;https://example.org/pv;31/02/2026;16
برنامج افتراضي للصفقات;Programme fictif des marchés;;15/01/2026;20
إحصائيات افتراضية;Statistiques fictives;https://example.org/stat;02/03/2026;17
شروط منح رخص البناء (مثال);Conditions des permis de construire (exemple);https://example.org/permis;10/09/2025;11
"""


def administration_publications(stage: Stage) -> None:
    """What the office publishes."""
    page = stage.page("administration")
    page.show_part(page.publications_part)
    page.publications_part.show_publications(stage.desk.seat.office.publications.all())


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
