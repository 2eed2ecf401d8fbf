"""What a form is made of: a field under its name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from citizen_office.errors import OfficeError
from citizen_office.ui.language import isolate
from citizen_office.ui.messages import explain
from citizen_office.ui.theme import set_look
from citizen_office.ui.widgets.labels import label, set_role


class Field(QWidget):
    """A control under its name, and below it room for what is wrong with it.

    The room is kept, so nothing jumps when a fault appears.
    """

    def __init__(
        self, control: QWidget, *, compulsory: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._compulsory = compulsory
        self._hint = ""
        self._fault: OfficeError | str = ""
        self._doubt: Callable[[], str] | str = ""
        self.name_label = label("name")
        self.name_label.setBuddy(control)
        self.remark_label = label("quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.name_label)
        column.addWidget(control)
        column.addWidget(self.remark_label)
        self._keep_room()

    def set_name(self, name: str, hint: str = "") -> None:
        """Name the field, and say perhaps what belongs in it."""
        self.name_label.setText(f"{name} *" if self._compulsory else name)
        self.control.setAccessibleName(name)
        self._hint = hint
        self._say()

    def show_fault(self, fault: OfficeError | str) -> None:
        """Say what is wrong, in words and by the frame; an empty text takes it back.

        A text stays as it is when the language changes, an error is said anew.
        """
        self._fault = fault
        self._say()

    def show_doubt(self, doubt: Callable[[], str] | str) -> None:
        """Say what to look at again; nothing is refused for it.

        What is a function is asked again when the language changes.
        """
        self._doubt = doubt
        self._say()

    def show_meanwhile(self, text: str) -> None:
        """Say what others have saved here while something else was typed."""
        self.show_doubt(partial(self._meanwhile, text))

    def _meanwhile(self, text: str) -> str:
        says = self.tr("Saved meanwhile: {value}").format(value=isolate(text))
        return says if text else self.tr("Emptied meanwhile.")

    def reach(self) -> None:
        """Go to the control, or to the first part of it, with what is said of it in view."""
        tab = Qt.FocusPolicy.TabFocus
        parts = (self.control, *self.control.findChildren(QWidget))
        first = next((each for each in parts if each.focusPolicy() & tab), self.control)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        above = self.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                for part in (self, self.remark_label):  # the field may be higher than the view
                    above.ensureWidgetVisible(part)
            above = above.parentWidget()

    @property
    def is_doubtful(self) -> bool:
        """Whether something is to be looked at again."""
        return bool(self._doubt)

    @property
    def is_faulty(self) -> bool:
        """Whether something is said to be wrong."""
        return bool(self._fault)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()
        elif event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        fault = explain(self._fault) if isinstance(self._fault, OfficeError) else self._fault
        doubt = self._doubt() if callable(self._doubt) else self._doubt
        said = fault or doubt or self._hint
        self.remark_label.setText(said)
        self.control.setAccessibleDescription(said)
        set_role(self.remark_label, "error" if fault else "warn" if doubt else "quiet")
        set_look(self.control, "wrong", "true" if fault else "")

    def _keep_room(self) -> None:
        self.remark_label.setMinimumHeight(self.fontMetrics().height())
