"""How days are written on the screen."""

from __future__ import annotations

from datetime import date

import pytest

from citizen_office.ui.language import day_of_year, full_day


@pytest.mark.parametrize(
    ("code", "day", "written"),
    [
        ("fr", date(2027, 1, 1), "vendredi 1er janvier 2027"),
        ("fr", date(2027, 1, 11), "lundi 11 janvier 2027"),
        ("ar", date(2027, 1, 1), "الجمعة 1 يناير 2027"),
        ("ar", date(2026, 12, 21), "الاثنين 21 دجنبر 2026"),
    ],
)
def test_a_day_is_written_as_its_language_writes_it(language, code, day, written):
    language.use(code)
    assert full_day(day) == written
    assert written.startswith(day_of_year(day))
