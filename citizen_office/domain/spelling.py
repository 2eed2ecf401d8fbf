"""Facts as JSON, and back."""

from __future__ import annotations

import types
from dataclasses import fields
from datetime import date
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

from citizen_office.domain import office_steps, steps
from citizen_office.domain.facts import Facts, Kind
from citizen_office.errors import UnknownStep

FORMAT = 1
FACTS: dict[Kind, type[Facts]] = {each.kind: each for each in (*steps.FACTS, *office_steps.FACTS)}


def to_plain(facts: Facts) -> dict[str, Any]:
    """Return facts as JSON values, with the format number `v`."""
    plain = {f.name: _plain(getattr(facts, f.name)) for f in fields(facts)}
    return {"v": FORMAT, **{name: value for name, value in plain.items() if value is not None}}


def from_plain(kind: str, plain: dict[str, Any]) -> Facts:
    """Return the facts that `to_plain` spelled; UnknownStep if a newer program wrote them."""
    if plain.get("v") != FORMAT or kind not in FACTS:
        raise UnknownStep(kind)
    shape = FACTS[Kind(kind)]
    hints = _HINTS[shape.kind]
    given = {name: value for name, value in plain.items() if name != "v"}
    if not given.keys() <= hints.keys():
        raise UnknownStep(kind)
    try:
        return shape(**{name: _rich(hints[name], value) for name, value in given.items()})
    except (TypeError, ValueError) as error:  # a code, or the lack of a fact, known only there
        raise UnknownStep(kind) from error


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value


def _rich(hint: Any, value: Any) -> Any:
    if get_origin(hint) is types.UnionType:
        hint = next(each for each in get_args(hint) if each is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_rich(get_args(hint)[0], each) for each in value)
    if hint is date:
        return date.fromisoformat(value)
    return hint(value)


def _hints(shape: type[Facts]) -> dict[str, Any]:
    hints = get_type_hints(shape)
    return {f.name: hints[f.name] for f in fields(shape)}


_HINTS = {kind: _hints(shape) for kind, shape in FACTS.items()}  # slow to find, so found once
