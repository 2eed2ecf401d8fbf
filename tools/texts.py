"""Collects the texts of the screen, keeps their translations, and compiles them.

Usage: .venv/bin/python -m tools.texts
`resources/i18n/office_ar.ts` and `office_fr.ts` are what people translate; the .qm beside each is
made from it. A text that is no longer used is dropped. `tests/house/test_texts.py` finds what was
forgotten.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"ar": "ar_MA", "fr": "fr_MA"}
BIN = Path(sys.executable).parent


def main() -> None:
    """Collect and compile."""
    with tempfile.TemporaryDirectory(dir=FOLDER.parent) as scratch:
        for path in collect(Path(scratch)):
            path.replace(FOLDER / path.name)  # a window that runs goes on reading the one it opened
    missing = {code: len(unfinished(FOLDER, code)) for code in LANGUAGES}
    sys.stdout.write(f"not translated: {missing}\n")


def collect(folder: Path) -> list[Path]:
    """Bring a copy of the texts up to date with the code, compiled; return what became other."""
    for path in FOLDER.glob("office_*"):
        shutil.copy(path, folder)
    sources = sorted(str(path) for path in (ROOT / "citizen_office").rglob("*.py"))
    for code, locale in LANGUAGES.items():
        ts = folder / f"office_{code}.ts"
        options = ("-no-obsolete", "-locations", "none", "-source-language", "en_GB")
        _run("pyside6-lupdate", *options, "-target-language", locale, *sources, "-ts", str(ts))
        _run("pyside6-lrelease", str(ts), "-qm", str(ts.with_suffix(".qm")))
    return [path for path in folder.iterdir() if not _is_same(path)]


def unfinished(folder: Path, code: str) -> list[str]:
    """Return the texts that have no translation yet."""
    tree = ElementTree.parse(folder / f"office_{code}.ts")
    return [
        message.findtext("source", "")
        for message in tree.iter("message")
        if message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
    ]


def _is_same(path: Path) -> bool:
    kept = FOLDER / path.name
    return kept.is_file() and kept.read_bytes() == path.read_bytes()


def _run(program: str, *arguments: str) -> None:
    subprocess.run([BIN / program, *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    main()
