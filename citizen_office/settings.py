"""What one office may set for itself: a TOML file that a person can read and edit."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from citizen_office.domain.papers import OfficeData, Words
from citizen_office.errors import SettingUnreadable

LOG = logging.getLogger(__name__)
_FILES = frozenset({"logo"})


@dataclass(frozen=True)
class Settings:
    """The settings of a data folder; what the law sets is in db/seed."""

    office: OfficeData = field(default_factory=OfficeData)


def read_settings(path: Path) -> Settings:
    """Return the settings of a file; a missing file means that nothing is set yet.

    Unknown keys are logged and left alone, since a newer program may have written them. Raises
    SettingUnreadable, which names the key.
    """
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise SettingUnreadable("settings.toml") from error
    for key in data.keys() - {"office"}:
        LOG.warning("settings.toml: unknown key %s", key)
    return Settings(office=_office(data.get("office", {}), path.parent))


def _office(data: object, folder: Path) -> OfficeData:
    if not isinstance(data, Mapping):
        raise SettingUnreadable("office")
    known = {f.name: f.default for f in fields(OfficeData)}
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key in _FILES:
            values[key] = _file(f"office.{key}", value, folder)
        elif key in known:
            values[key] = _value(f"office.{key}", value, known[key])
        else:
            LOG.warning("settings.toml: unknown key office.%s", key)
    return OfficeData(**values)


def _value(key: str, value: object, default: object) -> Any:
    """Return a value in the type that its default has."""
    if isinstance(default, tuple):
        if not isinstance(value, list):
            raise SettingUnreadable(key)
        return tuple(_words(key, each) for each in value)
    if isinstance(default, Words):
        return _words(key, value)
    if type(value) is not type(default):
        raise SettingUnreadable(key)
    return value


def _words(key: str, value: object) -> Words:
    is_words = isinstance(value, Mapping) and value.keys() <= {"ar", "fr"}
    if not is_words or not all(isinstance(each, str) for each in value.values()):  # type: ignore[attr-defined]
        raise SettingUnreadable(key)
    return Words(**value)  # type: ignore[arg-type]


def _file(key: str, value: object, folder: Path) -> bytes | None:
    if not isinstance(value, str):
        raise SettingUnreadable(key)
    if not value:
        return None
    try:
        return (folder / value).read_bytes()
    except OSError as error:
        raise SettingUnreadable(key) from error
