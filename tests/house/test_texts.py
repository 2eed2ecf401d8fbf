"""The texts on the screen: all of them in both languages, whole, and as the code has them."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tools.texts import FOLDER, LANGUAGES, collect, unfinished

ROOT = Path(__file__).parents[2]
PLACEHOLDER = re.compile(r"{\w+}|%n")
FORMS = {"ar": 6, "fr": 2}
NOT_FRENCH = re.compile(
    r"[^\u00a0\u202f][;:!?»]|«[^\u00a0\u202f]"
)  # French has a space there that does not break


def messages(code):
    tree = ElementTree.parse(FOLDER / f"office_{code}.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        yield message.findtext("source"), forms or [translation.text or ""], bool(forms)


def test_the_kept_texts_are_those_of_the_code(tmp_path):
    stale = [path.name for path in collect(tmp_path)]
    assert stale == [], "run: .venv/bin/python -m tools.texts"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code):
    assert unfinished(FOLDER, code) == []
    assert [source for source, forms, _counts in messages(code) if not all(forms)] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_keep_the_placeholders(code):
    for source, forms, counts in messages(code):
        wanted = set(PLACEHOLDER.findall(source))
        for form in forms:
            kept = set(PLACEHOLDER.findall(form))
            assert kept == wanted or (counts and kept | {"%n"} == wanted), source


@pytest.mark.parametrize("code", LANGUAGES)
def test_counted_texts_have_every_form_of_their_language(code):
    counted = [forms for _source, forms, counts in messages(code) if counts]
    assert counted
    assert {len(forms) for forms in counted} == {FORMS[code]}


def test_no_text_is_put_together_before_it_is_translated():
    """An f-string inside tr() is looked up with its values filled in, and never found."""
    spoilt = [
        f"{path.name}:{call.lineno}"
        for path in (ROOT / "citizen_office").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", "") in {"tr", "translate"}
        and any(isinstance(arg, ast.JoinedStr) for arg in call.args)
    ]
    assert spoilt == []


def test_arabic_texts_use_western_digits_and_arabic_marks():
    for source, forms, _counts in messages("ar"):
        for form in forms:
            assert not re.search(r"[٠-٩۰-۹]", form), source
            assert not re.search(r"[ء-ي] ?[,;?]", form), source


def test_french_texts_have_the_spaces_of_french():
    for source, forms, _counts in messages("fr"):
        for form in forms:
            plain = re.sub(r"\{\w+\}|https?:\S+|\d{1,2}:\d\d", "x", form)
            assert not NOT_FRENCH.search(plain), source
            assert "'" not in form, source
