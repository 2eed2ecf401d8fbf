"""The desk once somebody has signed in: rail, search, the page in front, the status line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from citizen_office.ui.actions import Act, key_text, make_action, with_key, words_of
from citizen_office.ui.language import isolate
from citizen_office.ui.notices import Notices, Step
from citizen_office.ui.widgets.appearance import AppearanceBar
from citizen_office.ui.widgets.brief import Brief
from citizen_office.ui.widgets.buttons import Button, IconButton, RailButton
from citizen_office.ui.widgets.labels import Remark, label
from citizen_office.ui.widgets.search_box import SearchBox

WIDE, ROOMY = 75, 70  # letters' heights in the width from which there is room for more
BUSY_AFTER_MS = 400
RAIL = (Act.COUNTER, Act.REQUESTS, Act.CATALOGUE, Act.ADMINISTRATION)


class Frame(QWidget):
    """Everything around the pages; pages are made when they are first shown, and keep their state.

    Signals:
        lock_wanted: The desk is to be covered.
        leave_wanted: Somebody else is to sign in.
        keys_wanted: The keys of the page in front are to be shown.
        password_wanted: The user wants another password.
    """

    lock_wanted = Signal()
    leave_wanted = Signal()
    keys_wanted = Signal()
    password_wanted = Signal()

    def __init__(
        self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._makers = makers
        self.shown_pages: dict[str, QWidget] = {}
        self._step: Step | None = None
        self._trouble_steps: list[Step] = []
        self._user, self._place, self._trouble_words = "", "", ""
        self._build()
        self._retranslate()

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front, making it if it was not there yet."""
        if name not in self.shown_pages:
            page = self._makers[name]()
            self.shown_pages[name] = page
            self.pages.addWidget(page)
            self._put_status_last()
        page = self.shown_pages[name]
        self.pages.setCurrentWidget(page)
        if name in self.rail_buttons:
            self.rail_buttons[name].setChecked(True)
        return page

    def in_front(self) -> QWidget | None:
        """Return the page in front."""
        return self.pages.currentWidget()

    def show_who(self, user: str, place: str) -> None:
        """Say who works at which desk."""
        self._user, self._place = user, place
        self._retranslate()

    def listen_to(self, notices: Notices) -> None:
        """Show what is said from anywhere."""
        notices.done.connect(partial(self._show_said, "done", "good"))
        notices.reminded.connect(partial(self._show_said, "clock", "warn"))
        notices.trouble.connect(self._show_trouble)
        notices.cleared.connect(self._close_trouble)

    @Slot(bool)
    def show_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a slot
        """Show that something is being saved, if it takes a while."""
        if is_busy:
            self._busy_timer.start()
        else:
            self._busy_timer.stop()
            self.busy_bar.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self._build_rail()
        self._build_bar()
        self._build_status()
        self.trouble_panel = QFrame()
        self.trouble_panel.setProperty("role", "bad")
        self.trouble_remark = Remark("warning", "bad", beside=True)
        self.trouble_button = Button()
        self.trouble_button.clicked.connect(self._take_trouble_step)
        self.trouble_close_button = IconButton("close")
        self.trouble_close_button.clicked.connect(self._close_trouble)
        trouble = QHBoxLayout(self.trouble_panel)
        trouble.setContentsMargins(16, 8, 8, 8)
        trouble.addWidget(self.trouble_remark, 1)
        trouble.addWidget(self.trouble_button)
        trouble.addWidget(self.trouble_close_button)
        self.trouble_panel.hide()
        self.pages = QStackedWidget()
        self.pages.setMinimumSize(1, 1)  # a page scrolls; it does not push the rest away
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar_panel)
        column.addWidget(self.trouble_panel)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status_panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail_panel)
        row.addLayout(column, 1)
        for act, slot in (
            (Act.KEYS, self.keys_wanted.emit),
            (Act.SEARCH, self._search),
            (Act.LOCK, self.lock_wanted.emit),
            (Act.LANGUAGE, self.appearance_bar.language_button.click),
        ):
            make_action(act, self).triggered.connect(slot)

    def _build_rail(self) -> None:
        self.rail_panel = QFrame()
        self.rail_panel.setProperty("role", "rail")
        self.rail_panel.setProperty("panel", "true")
        column = QVBoxLayout(self.rail_panel)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(8)
        self.rail_label = label("section")
        column.addWidget(self.rail_label, 0, Qt.AlignmentFlag.AlignHCenter)
        self.rail_buttons: dict[str, RailButton] = {}
        for act in RAIL:
            button = RailButton(str(act))
            go = make_action(act, self)
            go.triggered.connect(button.click)
            button.clicked.connect(self._go)
            button.setObjectName(str(act))
            self.rail_buttons[str(act)] = button
            column.addWidget(button)
        column.addStretch(1)
        self.keys_button = RailButton("keyboard")
        self.keys_button.setCheckable(False)
        self.keys_button.setAutoExclusive(False)
        self.keys_button.clicked.connect(self.keys_wanted)
        column.addWidget(self.keys_button)

    def _build_bar(self) -> None:
        self.bar_panel = QFrame()
        self.bar_panel.setProperty("role", "bar")
        self.bar_panel.setProperty("panel", "true")
        self.search_box = SearchBox()
        self.place_label = label("quiet")
        self.user_button = Button("person", "quiet")
        self.user_menu = QMenu(self.user_button)
        self.password_action = self.user_menu.addAction("")
        self.password_action.triggered.connect(self.password_wanted)
        self.leave_action = self.user_menu.addAction("")
        self.leave_action.triggered.connect(self.leave_wanted)
        self.user_button.setMenu(self.user_menu)
        self.lock_button = IconButton("lock")
        self.lock_button.clicked.connect(self.lock_wanted)
        row = QHBoxLayout(self.bar_panel)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.search_box, 1)
        row.addWidget(self.place_label)
        row.addWidget(self.user_button)
        row.addWidget(self.lock_button)

    def _build_status(self) -> None:
        self.status_panel = QFrame()
        self.status_panel.setProperty("role", "status")
        self.status_panel.setProperty("panel", "true")
        self.status_remark = Remark("done", "good", words=Brief("good", 2), beside=True)
        self.status_remark.image_label.hide()
        self.status_button = Button("", "quiet")
        self.status_button.clicked.connect(self._take_step)
        self.status_button.hide()
        self.busy_bar = QProgressBar()
        self.busy_bar.setRange(0, 0)
        self.busy_bar.setMaximumWidth(120)
        self.busy_bar.hide()
        self._busy_timer = QTimer(self, interval=BUSY_AFTER_MS, singleShot=True)
        self._busy_timer.timeout.connect(self.busy_bar.show)
        self.appearance_bar = AppearanceBar()
        row = QHBoxLayout(self.status_panel)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.status_remark, 1)
        row.addWidget(self.status_button)
        row.addWidget(self.busy_bar)
        row.addWidget(self.appearance_bar)

    def _retranslate(self) -> None:
        self.rail_label.setText(self.tr("Citizen Office"))
        for name, button in self.rail_buttons.items():
            button.set_words(words_of(Act(name)), key_text(Act(name)))
        self.keys_button.set_words(self.tr("Keys"), key_text(Act.KEYS))
        self.place_label.setText(self._place)
        self.user_button.setText(self._user)
        text = self.tr("Account of {name}")
        self.user_button.setAccessibleName(text.format(name=isolate(self._user)))
        self.password_action.setText(self.tr("Change my password…"))
        self.leave_action.setText(self.tr("Sign out, another user signs in"))
        self.lock_button.set_words(with_key(words_of(Act.LOCK), Act.LOCK))
        self.trouble_close_button.set_words(self.tr("Close this message"))
        self.busy_bar.setAccessibleName(self.tr("Saving…"))

    def _fit(self) -> None:
        """Where there is room, words beside the icons of the rail, and the place of the desk."""
        letter = QFontInfo(self.font()).pixelSize()
        is_wide, is_roomy = self.width() >= WIDE * letter, self.width() >= ROOMY * letter
        self.place_label.setVisible(is_roomy)
        self.appearance_bar.set_compact(is_compact=not is_roomy)
        for button in (*self.rail_buttons.values(), self.keys_button):
            button.set_wide(is_wide=is_wide)
        self.rail_label.setVisible(is_wide)

    def _put_status_last(self) -> None:
        """Let Tab come to the status line after a page that was just made: put in anew, it ends."""
        aside = QWidget()  # another window, never shown: only leaving one gives up a place in it
        self.status_panel.setParent(aside)
        self._column.addWidget(self.status_panel)
        self.status_panel.show()

    @Slot()
    def _go(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.show_page(sender.objectName())

    @Slot()
    def _search(self) -> None:
        self.search_box.begin()

    def _show_said(self, image: str, role: str, words: str, step: Step | None) -> None:
        self._step = step
        self.status_remark.image_label.show()
        self.status_remark.say(words, image, role)
        self.status_button.setVisible(step is not None)
        self.status_button.setText(step.words if step else "")

    @Slot(str, object)
    def _show_trouble(self, words: str, step: Step | None) -> None:
        is_repeat = self.trouble_panel.isVisible() and words == self._trouble_words
        steps = self._trouble_steps if is_repeat else []  # two papers that one printer refused
        self._trouble_words, self._trouble_steps = words, [*steps, *([step] if step else [])]
        self.trouble_remark.say(words)
        self.trouble_button.setVisible(step is not None)
        self.trouble_button.setText(step.words if step else "")
        self.trouble_panel.show()

    @Slot()
    def _close_trouble(self) -> None:
        self.trouble_panel.hide()

    @Slot()
    def _take_step(self) -> None:
        if self._step is not None:
            self._step.take()

    @Slot()
    def _take_trouble_step(self) -> None:
        steps, self._trouble_steps = self._trouble_steps, []
        self._close_trouble()
        for step in steps:
            step.take()
