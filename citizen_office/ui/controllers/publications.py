"""Adds, changes and imports what is published, for the part of the administration that lists it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from citizen_office.domain.publications import NewPublication, Publication, PublicationKind
from citizen_office.domain.sheets import SheetPreview
from citizen_office.errors import NoSuchFile
from citizen_office.ui.controllers.keeping import keep, refuse
from citizen_office.ui.controllers.saving import ask_where, documents, save
from citizen_office.ui.dialogs.publication import PublicationDialog
from citizen_office.ui.dialogs.sheet import SheetDialog
from citizen_office.ui.language import in_language, isolate
from citizen_office.ui.pages.administration_publications import PublicationsPart
from citizen_office.ui.seat import Seat
from citizen_office.ui.tasks import Touched

if TYPE_CHECKING:
    from citizen_office.office import Office

TOUCHES = Touched.OFFICE | Touched.CATALOGUE
EXAMPLE = "publications.csv"


class PublicationsController(QObject):
    """Joins the register of what is published to its service."""

    def __init__(self, part: PublicationsPart, seat: Seat) -> None:
        super().__init__(part)
        self._part = part
        self._seat = seat
        part.new_wanted.connect(self._add)
        part.change_wanted.connect(self._change)
        part.closed.connect(partial(self._set_withdrawn, is_withdrawn=True))
        part.reopened.connect(partial(self._set_withdrawn, is_withdrawn=False))
        part.import_wanted.connect(self._choose_file)
        part.example_wanted.connect(self._ask_where)

    def begin(self) -> None:
        """List what is published."""
        self._seat.tasks.read(
            self._seat.office.publications.all,
            self._part.show_publications,
            owner=self._part,
            name="publications",
        )

    @Slot()
    def _add(self) -> None:
        add: Callable[..., Publication] = self._seat.office.publications.add
        dialog = self._dialog(NewPublication(kind=self._part.kind))
        self._keep(dialog, lambda: partial(add, dialog.value(), self._seat.user))

    @Slot(object)
    def _change(self, publication: Publication) -> None:
        change: Callable[..., Publication] = self._seat.office.publications.change
        dialog = self._dialog(publication, publication.id)
        user = self._seat.user
        self._keep(dialog, lambda: partial(change, dialog.before, dialog.value(), user))

    def _dialog(self, publication: NewPublication, record: str = "") -> PublicationDialog:
        today = self._seat.office.journal.today()
        return PublicationDialog(publication, today, record, self._part)

    def _keep(self, dialog: PublicationDialog, call: Callable[[], Callable[[], Any]]) -> None:
        keep(self._seat, dialog, call, self._say_saved, TOUCHES)

    def _set_withdrawn(self, publication: Publication, *, is_withdrawn: bool) -> None:
        changed = replace(publication, is_withdrawn=is_withdrawn)
        self._seat.tasks.write(
            partial(self._seat.office.publications.change, publication, changed, self._seat.user),
            self._say_saved,
            owner=self._part,
            touches=TOUCHES,
            failed=partial(refuse, self._part, self.begin),
        )

    def _say_saved(self, publication: Publication) -> None:
        title = in_language(publication.title_ar, publication.title_fr)
        self._seat.notices.say(self.tr("Saved: {name}.").format(name=isolate(title)))

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self._part, self.tr("Choose the list"), documents())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lists (*.xlsx *.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.preview)
        dialog.open()

    @Slot(str)
    def preview(self, path: str) -> None:
        """Show what a file would do; what is wrong with it as a whole is told in the part."""
        self._part.forget_fault()
        self._seat.tasks.read(
            partial(_preview, self._seat.office, path, self._part.kind),
            partial(self._show_preview, Path(path).name),
            owner=self._part,
            name="preview",
            failed=self._part.show_fault,
        )

    def _show_preview(self, file: str, seen: SheetPreview) -> None:
        dialog = SheetDialog(seen, file, self._part)

        def take() -> Callable[[], Any]:
            return partial(self._seat.office.publications.take, dialog.value(), self._seat.user)

        keep(self._seat, dialog, take, self._say_taken, TOUCHES)

    def _say_taken(self, taken: SheetPreview) -> None:
        self._seat.notices.say(self.tr("%n row(s) taken over.", "", taken.takes))

    @Slot()
    def _ask_where(self) -> None:
        ask_where(self._part, EXAMPLE, self.save_example)

    @Slot(str)
    def save_example(self, path: str) -> None:
        """Save a sheet to begin with."""
        words = self.tr("Saved: {name}.").format(name=isolate(path))
        self._seat.tasks.read(
            partial(_save_example, self._seat.office, path),
            lambda _none: self._seat.notices.say(words),
            owner=self._part,
            name="example",
            failed=self._seat.notices.fail,
        )


# What follows runs in a worker: naming a service there loads what it needs.


def _preview(office: Office, path: str, kind: PublicationKind) -> SheetPreview:
    try:
        body = Path(path).read_bytes()
    except OSError as error:
        raise NoSuchFile("file") from error
    return office.publications.preview(body, kind)


def _save_example(office: Office, path: str) -> None:
    save(path, office.publications.example())
