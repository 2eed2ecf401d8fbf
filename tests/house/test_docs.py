"""What the documents say, against what the program is."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from datetime import date

import pytest
import typer
from packaging.utils import canonicalize_name

from citizen_office.cli import app
from citizen_office.console import STATUS
from citizen_office.domain import choices, intake, replies
from citizen_office.domain.papers import OfficeData
from tests.house.test_layers import ALLOWED
from tests.house.test_project import NAMED, ROOT, Requirement

PAGES = sorted(path for each in ("*.md", "docs/**/*.md", "db/**/*.md") for path in ROOT.glob(each))
LINK = re.compile(r"\]\(([^)#\s]*)#?([^)\s]*)\)|src=\"([^\"]+)\"")
CODE = re.compile(r"`([^`\n]+)`")
SECTION = re.compile(r"^### `([\w-]+)`\n(.*?)(?=^##)", flags=re.MULTILINE | re.DOTALL)
INPUT = (choices.Channel, choices.Language, choices.ApplicantKind, choices.IdKind)
INPUT += (choices.Container, choices.Delivery, choices.Medium, choices.Help, choices.Spoken)
INPUT += (choices.Mark, choices.Outcome, choices.Ground, choices.Exemption)


def page(name):
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def cells(text, titles):
    """Return the cells of the rows of every table whose head begins so."""
    for table in re.findall(r"(?:^\|.*\n)+", text, flags=re.MULTILINE):
        rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()]
        if rows[0][: len(titles)] == titles:
            yield from rows[2:]


def anchors(text):
    titles = re.findall(r"^#+ (.*)$", text, flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path):
    for target, anchor, picture in LINK.findall(path.read_text(encoding="utf-8")):
        if not target.startswith("https:"):
            aim = path.parent / (target or picture) if target or picture else path
            assert aim.exists(), aim
            assert not anchor or anchor in anchors(aim.read_text(encoding="utf-8")), anchor


def test_every_command_has_its_section_and_every_option_its_name():
    described = dict(SECTION.findall(page("command-line.md")))
    commands = typer.main.get_command(app).commands
    assert described.keys() == commands.keys()
    for name, command in commands.items():
        options = {option for each in command.params for option in each.opts if option[:2] == "--"}
        assert options <= {*re.findall(r"--[a-z-]+", described[name])} | {"--help"}, name


def test_every_dependency_has_its_line():
    told = [cell[0].strip("`") for cell in cells(page("dependencies.md"), ["package"])]
    named = [Requirement(each).name for each in NAMED]
    assert sorted(map(canonicalize_name, told)) == sorted(map(canonicalize_name, named))


def test_every_target_of_make_is_told_by_make_help_and_on_a_page():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^\.PHONY: (.*)$", makefile, flags=re.MULTILINE)[0].split()
    helped = re.findall(r"^([a-z-]+):  ## \S", makefile, flags=re.MULTILINE)
    pages = [(ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md")]
    told = {row[0] for each in pages for row in cells(each, ["command", "does"])}
    assert sorted(helped) == sorted(targets)
    assert {f"`make {target}`" for target in targets} - told == {"`make help`"}


def test_exit_statuses_are_those_of_the_program():
    told = {row[1].strip("`"): int(row[0]) for row in cells(page("command-line.md"), ["status"])}
    told.pop("")
    assert told == {family.__name__: status for family, status in STATUS.items()}


def test_the_layers_are_those_of_the_program():
    rows = list(cells(page("architecture.md"), ["layer", "what it is"]))
    told = {CODE.findall(row[0])[0]: {*CODE.findall(row[2] + row[3])} for row in rows}
    assert told == ALLOWED


def test_the_examples_of_input_are_taken():
    request, reply = re.findall(r"```json\n(.*?)```", page("command-line.md"), flags=re.DOTALL)
    assert intake.read_request(json.loads(request), date(2026, 11, 23)).doubts() == ()
    assert replies.read_reply(json.loads(reply)).enclosures


def test_every_key_and_code_of_input_is_named():
    named = set(CODE.findall(page("command-line.md")))
    keys = intake._REQUEST_KEYS | intake._APPLICANT_KEYS | intake._ASSISTANCE_KEYS
    assert keys | intake._WITNESS_KEYS | replies._KEYS <= named
    assert {str(code) for kind in INPUT for code in kind} <= named


def test_every_setting_is_told():
    told = {key for row in cells(page("settings.md"), ["key"]) for key in CODE.findall(row[0])}
    assert told == {field.name for field in fields(OfficeData)}
