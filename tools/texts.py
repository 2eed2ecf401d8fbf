"""Collects the texts of the screen, keeps their translations, and compiles them.

Usage: .venv/bin/python -m tools.texts [--check]
`resources/i18n/office_ar.ts` and `office_fr.ts` are what people translate; the .qm beside each is
made from it. A text that is no longer used is dropped. With --check nothing is written, and the
status tells whether everything is translated and up to date.
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
    """Collect and compile, or check."""
    with tempfile.TemporaryDirectory(dir=FOLDER.parent) as scratch:
        made = Path(scratch)
        for path in FOLDER.glob("office_*"):
            shutil.copy(path, made)
        collect(made)
        stale = [path for path in made.iterdir() if not _is_same(path)]
        if sys.argv[1:] != ["--check"]:
            for path in stale:  # a window that runs goes on reading the file it has opened
                path.replace(FOLDER / path.name)
            stale = []
    missing = {code: len(unfinished(FOLDER, code)) for code in LANGUAGES}
    names = [path.name for path in stale]
    sys.stdout.write(f"not up to date: {names or 'none'}; not translated: {missing}\n")
    sys.exit(bool(stale) or (sys.argv[1:] == ["--check"] and any(missing.values())))


def collect(folder: Path) -> None:
    """Bring the texts in a folder up to date with the code, and compile them."""
    sources = sorted(str(path) for path in (ROOT / "citizen_office").rglob("*.py"))
    for code, locale in LANGUAGES.items():
        ts = folder / f"office_{code}.ts"
        options = ("-no-obsolete", "-locations", "none", "-source-language", "en_GB")
        _run("pyside6-lupdate", *options, "-target-language", locale, *sources, "-ts", str(ts))
        _run("pyside6-lrelease", str(ts), "-qm", str(ts.with_suffix(".qm")))


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
