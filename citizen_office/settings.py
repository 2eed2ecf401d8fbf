"""What one office may set for itself: a TOML file that a person can read and edit."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from citizen_office.domain.papers import OfficeData, Words
from citizen_office.domain.words import without_surrogates
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


def with_office(text: str, office: OfficeData, logo: str | None = None) -> str:
    """Return the text of a settings file in which the office's values are these.

    Comments, order and unknown keys stay; so does the name of the logo, unless `logo` is another.
    Raises SettingUnreadable if the text is no settings file.
    """
    # Commands that only read, nearly all of them, do not wait for it.
    import tomlkit  # noqa: PLC0415 - as above
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415 - as above

    try:
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        raise SettingUnreadable("settings.toml") from error
    table: Any = document.setdefault("office", tomlkit.table())
    if not isinstance(table, MutableMapping):
        raise SettingUnreadable("office")
    said = document.unwrap()["office"]
    for each in fields(OfficeData):
        value = getattr(office, each.name)
        if each.name not in _FILES and not _says(said, each.name, value, each.default):
            table[each.name] = _item(value)
    if logo:
        table["logo"] = logo
    return without_surrogates(tomlkit.dumps(document))


def _says(said: Mapping[str, object], key: str, value: object, default: object) -> bool:
    """Return whether a value is there already, in whatever shape somebody wrote it."""
    try:
        return bool(_value(key, said[key], default) == value) if key in said else value == default
    except SettingUnreadable:
        return False


def _item(value: Any) -> Any:
    """Return a value as TOML writes it by hand: texts in braces, lists line by line."""
    import tomlkit  # noqa: PLC0415 - as above

    if isinstance(value, Words):
        item = tomlkit.inline_table()
        item.update({"ar": value.ar, "fr": value.fr})
        return item
    if isinstance(value, tuple):
        lines = tomlkit.array()
        lines.extend(_item(each) for each in value)
        return lines.multiline(multiline=True)
    return tomlkit.item(value)


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
