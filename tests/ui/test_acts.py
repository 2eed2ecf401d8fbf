"""Which steps a request offers to whom, by the rules that the services go by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citizen_office.domain.choices import Role
from citizen_office.domain.facts import Kind
from citizen_office.ui.actions import Act, key_text
from citizen_office.ui.models.acts import next_of, offered
from citizen_office.ui.widgets.request_acts import ActsPanel
from tests.builders import REPLY, asked
from tests.conftest import PASSWORD


@pytest.fixture
def reference(office, user):
    return office.requests.register(asked(), user).reference


@pytest.mark.parametrize("by_two", [False, True])
def test_ones_own_full_reply_is_offered_for_approval_as_the_office_wants(
    office, user, reference, by_two
):
    other = office.accounts.open_account("karim", "كريم", Role.SUPERVISOR, PASSWORD, user)
    office.save_settings(
        office.settings.office, replace(office.settings.office, two_for_full=by_two), user
    )
    view = office.replies.draft(reference, REPLY, user)
    assert (Kind.REPLY_APPROVED in offered(view, user)) is not by_two
    assert next_of(view, user) is (None if by_two else Kind.REPLY_APPROVED)
    assert next_of(view, other) is Kind.REPLY_APPROVED


def test_the_key_of_the_next_step_is_told_only_where_there_is_one(
    qtbot, look, office, user, reference
):
    clerk = office.accounts.open_account("samir", "سمير", Role.CLERK, PASSWORD, user)
    panel = ActsPanel()
    qtbot.addWidget(panel)
    told = []
    for who in (clerk, user):
        panel.serve(who)
        panel.show_request(office.requests.show(reference))
        told.append(key_text(Act.NEXT_STEP) in panel.next_label.text())
    assert told == [False, True]
    assert not panel.next_label.isHidden()
