"""What a reader can hold in the head: lengths of modules and functions."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

LISTS = {"errors.py"}  # one cause after another: looked up, never read through
ROOT = Path(__file__).parents[2] / "citizen_office"


@pytest.mark.parametrize("path", sorted(ROOT.rglob("*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_modules_and_functions_stay_short(path):
    source = path.read_text("utf-8")
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 40
    ]
    assert path.name in LISTS or source.count("\n") <= 400
    assert long == []
