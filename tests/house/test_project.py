from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DEPENDENCIES = PYPROJECT["project"]["dependencies"]
NAMED = DEPENDENCIES + PYPROJECT["dependency-groups"]["dev"] + PYPROJECT["build-system"]["requires"]
PIN = re.compile(r"([\w.-]+)==([\w.]+)")
PINS = [
    line
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
NOT_OURS = {"build", "dist", "__pycache__"}
OF_THE_PROJECT = {".ci", ".gitignore"}
ELSEWHERE = {
    "a path of one machine": re.compile(r"(?<![\w.~:/}-])/(?:work|root|home|Users)/"),
    "the address of a registry": re.compile(
        r"\b(?:pypi|pythonhosted|npmjs)\.(?:org|com)\b|\bdeb\.debian\.org\b"
    ),
}
VOID_CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(200):
    thing.setObjectName("x")
print(sys.getrefcount(None) - before)
"""


def is_of_the_project(name):
    hidden = name.startswith(".") and name not in OF_THE_PROJECT
    return not hidden and name not in NOT_OURS and not name.endswith(".egg-info")


def texts(folder=ROOT):
    for path in sorted(folder.iterdir()):
        if not is_of_the_project(path.name):
            continue
        if path.is_dir():
            yield from texts(path)
        elif b"\0" not in (content := path.read_bytes()):
            yield path, content.decode("utf-8", errors="replace")


def test_qt_is_pinned_to_the_version_that_keeps_its_references():
    assert "PySide6==6.11.3" in DEPENDENCIES


def test_a_void_qt_call_keeps_the_references_to_none():
    run = subprocess.run(
        [sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=True
    )
    assert int(run.stdout) > -100  # the faulty version loses all 200


@pytest.mark.parametrize("named", NAMED)
def test_whatever_the_project_names_is_pinned_within_its_range(named):
    versions = {canonicalize_name(name): version for name, version in map(split_pin, PINS)}
    requirement = Requirement(named)
    assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])


def split_pin(line):
    return PIN.fullmatch(line).groups()


def test_the_constraints_are_pins_and_nothing_else():
    assert [line for line in PINS if not PIN.fullmatch(line)] == []


def test_every_font_has_its_licence_beside_it():
    fonts = [path for path in (ROOT / "resources/fonts").iterdir() if path.suffix != ".txt"]
    licences = [font.with_name(f"{font.stem.split('-')[0]}-LICENSE.txt") for font in fonts]
    assert fonts
    assert [path.name for path in licences if not path.is_file()] == []


@pytest.mark.parametrize("what", ELSEWHERE)
def test_no_file_names(what):
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path, text in texts()
        for line in text.splitlines()
        if ELSEWHERE[what].search(line)
    ]
    assert found == []
