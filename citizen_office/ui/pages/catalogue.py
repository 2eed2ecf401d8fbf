"""The catalogue: what citizens proposed, what the plan answers, and what is published."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from citizen_office.domain.catalogue import (
    ASKED_ABOUT,
    CommitmentCard,
    ProposalCard,
    is_record,
    kind_of,
)
from citizen_office.domain.facts import Kind
from citizen_office.domain.people import User
from citizen_office.domain.requests import RequestsAbout
from citizen_office.domain.roles import may
from citizen_office.domain.words import one_line, western_digits
from citizen_office.ui.actions import Act, make_action, with_key, words_of
from citizen_office.ui.models.catalogue import (
    OPENS,
    RECORD,
    CatalogueFilter,
    CatalogueModel,
    Tree,
)
from citizen_office.ui.widgets.buttons import Button, IconButton
from citizen_office.ui.widgets.fields import LineField
from citizen_office.ui.widgets.flow import Flow
from citizen_office.ui.widgets.labels import label
from citizen_office.ui.widgets.links import LinkButton
from citizen_office.ui.widgets.paper_view import PaperView
from citizen_office.ui.widgets.record_content import Card
from citizen_office.ui.widgets.record_view import NOBODY, RecordView
from citizen_office.ui.widgets.tree_rows import TreeRows


class CataloguePage(QWidget):
    """Shows the tree of the catalogue, and beside it one record, or a paper about it.

    Signals:
        record_wanted: The record of this id is to be shown.
        request_wanted: Somebody asks for information about the record of this id.
        back_wanted: The record before is to be shown again.
        sheet_wanted: The sheet of the record of this id is to be shown.
        print_wanted: It is to be printed.
        print_ask_wanted: It is to be printed after asking how.
        visitor_wanted: The record of this id is to be shown to the visitor.
        list_wanted: The list of this workshop is to be printed; empty: that of the commitments.
        edit_wanted: The office wants to put its own values above those of this record.
        request_opened: A request about the record is to be shown.
    """

    record_wanted = Signal(str)
    request_wanted = Signal(str)
    back_wanted = Signal()
    sheet_wanted = Signal(str)
    print_wanted = Signal(str)
    print_ask_wanted = Signal(str)
    visitor_wanted = Signal(str)
    list_wanted = Signal(str)
    edit_wanted = Signal(str)
    request_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._catalogue: Tree = ((), (), ())
        self._card: Card | None = None
        self._may_edit = False
        self._build()
        self._retranslate()
        self.back_button.setEnabled(False)

    def show_user(self, user: User) -> None:
        """Offer what this user may do: the words of the office are not a clerk's."""
        self._may_edit = may(user.role, Kind.CATALOGUE_CHANGED)
        self._offer()

    def show_catalogue(self, catalogue: Tree) -> None:
        """Show the tree of all that is read here, as far open as the one before."""
        is_first = not self._catalogue[0]
        opened = self._opened()
        self._catalogue = catalogue
        self._model.show_catalogue(catalogue)
        self._places = self._model.places()
        if is_first and self._places:
            opened = {self.rows_view.model().index(0, 0).data(RECORD)}
        for record in opened & self._places.keys():
            self.rows_view.expand(self._index(record))
        self._look_for(self.words_field.text())
        self._point_at_card()

    def show_record(self, card: Card, about: RequestsAbout = NOBODY, found: str = "") -> None:
        """Show a record, what was `found` in it, and where it stands in the tree."""
        had_focus = self.record_view.isAncestorOf(self.focusWidget() or self)
        self._card = card
        self.record_view.show_record(card, about, found)
        self._offer()
        self.middle_stack.setCurrentWidget(self.record_panel)
        self._point_at_card()
        if had_focus:
            self.record_view.setFocus()

    def refresh_record(self, card: Card, about: RequestsAbout) -> None:
        """Show what is new of the record in front; all else stays as it is."""
        if self._card is not None and self._card.id == card.id:
            self._card = card
            self.record_view.refresh_record(card, about)
            self._offer()

    def show_sheet(self, pdf: bytes) -> None:
        """Show the sheet of the record before it is printed."""
        if self._card is None:
            return
        self.paper_view.show_paper(pdf, self.record_view.title())
        self.middle_stack.setCurrentWidget(self.paper_view)
        self.paper_view.setFocus()

    @Slot()
    def close_sheet(self) -> None:
        """Show the record again."""
        if self.middle_stack.currentWidget() is self.paper_view:
            self.paper_view.clear()
            self.middle_stack.setCurrentWidget(self.record_panel)
            self.record_view.setFocus()

    def show_can_go_back(self, can: bool) -> None:  # noqa: FBT001 - a yes or no and nothing else
        """Say whether there is a record to go back to."""
        self.back_button.setEnabled(can)

    def _offer(self) -> None:
        """Offer what can be done with the record: a theme is only looked at."""
        for button in (self.request_button, self.print_button, self.more_button):
            button.setVisible(self._has_sheet())
        is_own = isinstance(self._card, ProposalCard | CommitmentCard)
        self.edit_action.setVisible(self._may_edit and is_own)

    def _has_sheet(self) -> bool:
        """Return whether what is shown can be printed, and asked about."""
        return self._card is not None and kind_of(self._card.id) in ASKED_ABOUT

    def shown_record(self) -> str:
        """Return the id of the record that is shown; empty if there is none."""
        return self._card.id if self._card is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_catalogue(self._catalogue)
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            self.rows_view.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.middle_stack = QStackedWidget()
        self.empty_label = label("quiet", wraps=True)
        self.empty_label.setContentsMargins(24, 24, 24, 24)
        self.empty_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build_paper()
        for page in (self.empty_label, self._build_record(), self.paper_view):
            self.middle_stack.addWidget(page)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._build_tree())
        splitter.addWidget(self.middle_stack)
        splitter.setSizes([340, 660])  # shares of whatever room there is
        splitter.setStretchFactor(0, 34)
        splitter.setStretchFactor(1, 66)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        for act, slot in (
            (Act.BACK, self.back_wanted.emit),
            (Act.PRINT, self._print),
            (Act.PRINT_ASK, self._print_ask),
            (Act.TO_VISITOR, self._show_to_visitor),
            (Act.CLOSE, self.close_sheet),
        ):
            make_action(act, self).triggered.connect(slot)

    def _build_tree(self) -> QWidget:
        self._model, self._filter = CatalogueModel(self), CatalogueFilter(self)
        self._filter.setSourceModel(self._model)
        self._places = self._model.places()
        self.words_field = LineField()
        self.words_field.setClearButtonEnabled(True)
        self.words_field.installEventFilter(self)
        self.words_field.textChanged.connect(self._look_for)
        self.words_field.returnPressed.connect(self._open_found)
        self.rows_view = QTreeView()
        self.rows_view.setModel(self._filter)
        self.rows_view.setItemDelegate(TreeRows(self.rows_view))
        self.rows_view.setHeaderHidden(True)
        self.rows_view.setWordWrap(True)
        self.rows_view.setTabKeyNavigation(False)
        self.rows_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows_view.selectionModel().currentChanged.connect(self._open_current)
        self.none_label = label("quiet", wraps=True)
        self.list_button = LinkButton("print", role="quiet")
        self.list_button.clicked.connect(self._print_list)
        panel = QWidget()
        panel.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        column = QVBoxLayout(panel)
        column.setContentsMargins(12, 16, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.words_field)
        column.addWidget(self.none_label)
        column.addWidget(self.rows_view, 1)
        column.addWidget(self.list_button)
        return panel

    def _build_record(self) -> QWidget:
        self.record_view = RecordView()
        self.record_view.opened.connect(self.record_wanted)
        self.record_view.request_opened.connect(self.request_opened)
        self.back_button = IconButton("back", "")
        self.back_button.clicked.connect(self.back_wanted)
        self.request_button = Button("counter", "primary")
        self.request_button.clicked.connect(self._ask_for_request)
        self.print_button = Button("print")
        self.print_button.clicked.connect(self._print)
        self.visitor_button = Button("show", "quiet")
        self.visitor_button.clicked.connect(self._show_to_visitor)
        self.record_panel = QWidget()
        buttons = Flow()
        shown = self.request_button, self.back_button, self.print_button, self.visitor_button
        for button in (*shown, self._build_more()):
            buttons.add(button)
        column = QVBoxLayout(self.record_panel)
        column.setContentsMargins(12, 16, 12, 0)
        column.setSpacing(8)
        column.addWidget(buttons)
        column.addWidget(self.record_view, 1)
        return self.record_panel

    def _build_more(self) -> Button:
        self.more_button = Button("menu", "quiet")
        self.more_menu = QMenu(self.more_button)
        self.look_action = self.more_menu.addAction("")
        self.look_action.triggered.connect(self._look_at_sheet)
        self.edit_action = self.more_menu.addAction("")
        self.edit_action.triggered.connect(self._edit)
        self.more_button.setMenu(self.more_menu)
        return self.more_button

    def _build_paper(self) -> None:
        self.paper_view = PaperView()
        self.paper_view.setContentsMargins(16, 16, 16, 8)
        self.print_sheet_button = Button("print", "primary")
        self.print_sheet_button.clicked.connect(self._print)
        self.close_button = Button("close", "quiet")
        self.close_button.clicked.connect(self.close_sheet)
        self.paper_view.add_button(self.print_sheet_button)
        self.paper_view.add_button(self.close_button)

    def _retranslate(self) -> None:
        words = self.tr("Filter the catalogue: a word or a number")
        self.words_field.setPlaceholderText(self.tr("Filter"))
        self.words_field.setAccessibleName(words)
        self.words_field.setToolTip(words)
        tree = self.tr("Proposals, commitments, documents, services and published answers")
        self.rows_view.setAccessibleName(tree)
        self.none_label.setText(self.tr("Nothing here holds these words."))
        text = self.tr(
            "Here stands what citizens proposed in the workshops, what the plan answers, and what"
            " is published. Choose a row, or type a word of it in the filter."
        )
        self.empty_label.setText(text)
        self.back_button.set_words(with_key(words_of(Act.BACK), Act.BACK))
        self.request_button.setText(self.tr("Register a request about it"))
        sheet = self.tr("Print the sheet")
        self.print_button.setText(self.tr("Print"))  # in two rows with the largest letters too
        self.print_button.setAccessibleName(sheet)
        self.print_button.setToolTip(with_key(sheet, Act.PRINT))
        to_visitor = words_of(Act.TO_VISITOR)
        self.visitor_button.setText(to_visitor)
        self.visitor_button.setToolTip(with_key(to_visitor, Act.TO_VISITOR))
        self.print_sheet_button.setText(with_key(sheet, Act.PRINT))
        self.more_button.setText(self.tr("More"))
        self.look_action.setText(self.tr("Look at the sheet"))
        self.edit_action.setText(self.tr("Edit…"))
        self.close_button.setText(with_key(self.tr("Close"), Act.CLOSE))
        self._name_list()

    def _name_list(self) -> None:
        number = self._workshop().removeprefix("W")
        text = self.tr("Print the list of workshop {number}")
        commitments = self.tr("Print the list of commitments")
        self.list_button.set_words(text.format(number=number) if number else commitments)

    def _workshop(self) -> str:
        """Return the id of the workshop that the current row belongs to."""
        record = str(self.rows_view.currentIndex().data(RECORD) or "")
        return record.split("-", 1)[0] if record.startswith("W") else ""

    def _index(self, record: str) -> QModelIndex:
        return self._filter.mapFromSource(self._places[record].index())

    def _opened(self) -> set[str]:
        return {record for record in self._places if self.rows_view.isExpanded(self._index(record))}

    def _point_at_card(self) -> None:
        """Let the tree stand at the record that is shown, at none if that is not in the tree."""
        if self._card is None:
            return
        if self._card.id not in self._places:
            self.rows_view.selectionModel().clear()
            return
        index = self._index(self._card.id)
        if index.isValid() and index != self.rows_view.currentIndex():
            self.rows_view.setCurrentIndex(index)
        self.rows_view.expand(index)
        self.rows_view.scrollTo(index)
        self._name_list()

    @Slot(str)
    def _look_for(self, words: str) -> None:
        self._filter.look_for(words)
        if words.strip():
            self.rows_view.expandAll()
        elif self._card is not None:
            self._point_at_card()
        is_empty = not self._filter.rowCount() and bool(words.strip())
        self.none_label.setVisible(is_empty)

    @Slot()
    def _open_found(self) -> None:
        """Open the record whose id was typed, also a withdrawn one, or the first that is found."""
        typed = western_digits(one_line(self.words_field.text())).upper()
        if is_record(typed):
            self.record_wanted.emit(typed)
            return
        for row in self._found_rows():
            if row.data(OPENS) and not self._filter.hasChildren(row):
                self.rows_view.setCurrentIndex(row)
                return

    def _found_rows(self) -> list[QModelIndex]:
        start = self._filter.index(0, 0)
        flags = Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive
        return self._filter.match(start, Qt.ItemDataRole.DisplayRole, "*", -1, flags)

    @Slot(QModelIndex)
    def _open_current(self, index: QModelIndex) -> None:
        self._name_list()
        if index.data(OPENS) and index.data(RECORD) != self.shown_record():
            self.record_wanted.emit(index.data(RECORD))

    @Slot()
    def _ask_for_request(self) -> None:
        if self._has_sheet():
            self.request_wanted.emit(self.shown_record())

    @Slot()
    def _print(self) -> None:
        if self._has_sheet():
            self.print_wanted.emit(self.shown_record())

    @Slot()
    def _print_ask(self) -> None:
        if self._has_sheet():
            self.print_ask_wanted.emit(self.shown_record())

    @Slot()
    def _show_to_visitor(self) -> None:
        if self._card is not None:
            self.visitor_wanted.emit(self.shown_record())

    @Slot()
    def _look_at_sheet(self) -> None:
        if self._has_sheet():
            self.sheet_wanted.emit(self.shown_record())

    @Slot()
    def _edit(self) -> None:
        if self._card is not None:
            self.edit_wanted.emit(self.shown_record())

    @Slot()
    def _print_list(self) -> None:
        self.list_wanted.emit(self._workshop())
