"""A wording of a letter keeps what the law wants in it, and names nothing that is never filled."""

from __future__ import annotations

import pytest

from citizen_office.domain.choices import Template
from citizen_office.domain.templates import Place, check_template, holds
from citizen_office.errors import PlaceMissing, UnknownPlace

PLACES = (
    Place(Template.REFUSED, "grounds", "18", is_compulsory=True),
    Place(Template.REFUSED, "remedies", "18", is_compulsory=True),
    Place(Template.REFUSED, "subject", "", is_compulsory=False),
)
WHOLE = "عن طلبكم {subject}\n{grounds}\n{remedies}"


def test_a_wording_with_everything_is_taken():
    check_template(WHOLE, PLACES)
    check_template("{remedies}{grounds}", PLACES)
    assert holds(WHOLE, PLACES)


@pytest.mark.parametrize("lost", ["grounds", "remedies"])
def test_a_wording_that_loses_what_the_law_wants_is_refused(lost):
    with pytest.raises(PlaceMissing) as refused:
        check_template(WHOLE.replace(f"{{{lost}}}", lost), PLACES)
    assert (refused.value.place, refused.value.article) == (f"{{{lost}}}", "18")


@pytest.mark.parametrize(
    ("added", "named"),
    [
        ("{reasons}", "{reasons}"),
        ("{", "{"),
        ("}", "}"),
        ("{}", "{"),
        ("{0}", "{"),
        ("{grounds!r}", "{"),
        ("{grounds:>9}", "{"),
        ("{Grounds}", "{"),
        ("{{grounds}}", "{"),
        ("{ grounds }", "{"),
    ],
)
def test_a_place_nobody_fills_and_a_stray_brace_are_refused(added, named):
    with pytest.raises(UnknownPlace) as refused:
        check_template(f"{WHOLE}\n{added}", PLACES)
    assert refused.value.place == named
    assert "{" not in refused.value.known
    assert not holds(added, PLACES)
