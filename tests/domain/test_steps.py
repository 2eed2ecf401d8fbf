"""Facts: no free text, and the same after a journey through JSON."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import get_args, get_type_hints
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citizen_office.domain.codes import CatalogueId, Code, ConceptKey, DeskCode, Digest
from citizen_office.domain.facts import Kind
from citizen_office.domain.journal import canonical
from citizen_office.domain.spelling import FACTS, from_plain, to_plain
from citizen_office.errors import UnknownStep
from tests.builders import registered

for code, example in (
    (DeskCode, st.just(DeskCode("AZH1"))),
    (CatalogueId, st.sampled_from(["W1-31", "C3", "W4-T2", "D7", "S12"]).map(CatalogueId)),
    (ConceptKey, st.sampled_from(["bus", "street_lighting", "own-12"]).map(ConceptKey)),
    (Digest, st.just(Digest("0" * 64))),
):
    st.register_type_strategy(code, example)
steps = st.sampled_from(list(FACTS.values())).flatmap(st.from_type)


@given(steps)
def test_facts_come_back_from_json_as_they_were(facts):
    plain = json.loads(canonical(to_plain(facts)))
    assert from_plain(str(facts.kind), plain) == facts


def test_every_kind_has_its_facts():
    assert set(FACTS) == set(Kind)


def innermost(hint) -> set[type]:
    """Return the types a field can hold, whatever they are wrapped in."""
    if hint in {type(None), Ellipsis}:
        return set()
    inner = get_args(hint)
    return {part for each in inner for part in innermost(each)} if inner else {hint}


@pytest.mark.parametrize("shape", FACTS.values(), ids=lambda s: s.__name__)
def test_no_fact_can_hold_free_text(shape):
    hints = get_type_hints(shape)
    for f in fields(shape):
        for part in innermost(hints[f.name]):
            assert part in {int, bool, date, UUID} or issubclass(part, StrEnum | Code), f.name


def test_a_code_takes_no_other_text():
    for shape in Code.__subclasses__():
        with pytest.raises(ValueError, match="فاطمة"):
            shape("فاطمة")


def test_a_step_of_a_newer_program_is_not_guessed():
    plain = to_plain(registered())
    newer = plain | {"channel": "telepathy"}
    changes = (("assigned", plain), ("registered", plain | {"v": 2}), ("noted", plain))
    for kind, changed in (*changes, ("registered", newer), ("registered", {"v": 1})):
        with pytest.raises(UnknownStep):
            from_plain(kind, changed)


def test_json_is_spelled_in_one_way():
    assert canonical({"b": UUID(int=0).hex[:2], "a": ["ع", 1, None]}) == (
        rb'{"a":["\u0639",1,null],"b":"00"}'
    )
