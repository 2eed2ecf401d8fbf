"""What was asked, beside a request: the identity number, the links."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from citizen_office.domain.codes import CatalogueId
from citizen_office.ui.widgets.labels import Fact
from citizen_office.ui.widgets.request_facts import FactsPanel
from tests.builders import PERSON, asked

NUMBER = "L123456"
ASKED = asked(
    applicant=replace(PERSON, id_number=NUMBER, email="zineb@example.org"),
    about=(CatalogueId("C3"), CatalogueId("W1-35")),
)


@pytest.fixture
def view(office, user):
    return office.requests.show(office.requests.register(ASKED, user).reference)


@pytest.fixture
def panel(qtbot, look):
    panel = FactsPanel()
    qtbot.addWidget(panel)
    return panel


def told(panel):
    """Everything that is seen or heard of a panel."""
    for widget in (panel, *panel.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel):
            yield widget.text()


def says_number(panel):
    return any(NUMBER[1:] in words.replace(" ", "") for words in told(panel))


def test_the_identity_number_stands_nowhere_until_somebody_asks(panel, view, monkeypatch):
    written = []
    monkeypatch.setattr(Fact, "show_value", lambda _fact, shown, _plain: written.append(shown))
    panel.show_request(view)
    assert not [words for words in written if NUMBER[1:] in words.replace(" ", "")]


def test_the_identity_number_is_seen_while_it_is_asked_for(panel, view):
    panel.number_wanted.connect(lambda: panel.show_number(NUMBER))
    panel.show_request(view)
    seen = [says_number(panel)]
    for _press in range(2):
        panel.show_button.click()
        seen.append(says_number(panel))
    assert seen == [False, True, False]


@pytest.mark.parametrize(("fact", "plain"), [("id_number", NUMBER), ("email", "zineb@example.org")])
def test_what_is_copied_is_the_plain_value(panel, view, fact, plain):
    panel.show_request(view)
    panel.show_number(NUMBER)
    panel.facts[fact].copy_button.click()
    assert QGuiApplication.clipboard().text() == plain


def test_a_hidden_number_cannot_be_copied(panel, view):
    panel.show_request(view)
    assert panel.facts["id_number"].copy_button.isHidden()
    panel.show_number(NUMBER)
    assert not panel.facts["id_number"].copy_button.isHidden()


def test_the_number_in_the_register_on_paper_stands_beside_the_request(panel, view):
    panel.show_request(view)
    assert panel.facts["paper_number"].isHidden()
    panel.show_request(replace(view, asked=replace(ASKED, paper_number="12/2019")))
    assert "12/2019" in panel.facts["paper_number"].value_label.text()
    assert not panel.facts["paper_number"].isHidden()


def test_links_stay_as_long_as_they_say_the_same(panel, view):
    panel.show_request(view)
    first = list(panel.about_panel.buttons)
    panel.show_request(view)
    panel.show_button.click()
    assert panel.about_panel.buttons == first
    panel.show_request(replace(view, asked=replace(ASKED, about=(CatalogueId("C3"),))))
    assert len(panel.about_panel.buttons) == 1
