"""Draws every page and dialog into docs/screens: both languages, both themes, 16 and 26 px.

Usage: .venv/bin/python -m tools.screens [SCENE …]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from itertools import product
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from citizen_office.desk import Appearance, Theme
from tools.scenes import FIRST, SCENES
from tools.stage import Stage, make_template

PICTURES = Path(__file__).parents[1] / "docs" / "screens"
SIZES = (16, 26)
COLOURS = 48


def main() -> None:
    """Draw all scenes, or those that are named."""
    app = QApplication([])
    app.setApplicationName("citizen-office")
    wanted = set(sys.argv[1:])
    with tempfile.TemporaryDirectory() as scratch:
        template = make_template(Path(scratch) / "template")
        for code, theme, size in product(("ar", "fr"), Theme, SIZES):
            appearance = Appearance(code, theme, size)
            folder = PICTURES / f"{code}-{theme}-{size}"
            folder.mkdir(parents=True, exist_ok=True)
            made = Path(scratch) / folder.name
            for name, picture in shown(app, made, appearance, template):
                if not wanted or name in wanted:
                    _keep(picture, folder / f"{name}.png")
            sys.stdout.write(f"{folder.name}\n")


def shown(
    app: QApplication, scratch: Path, appearance: Appearance, template: Path
) -> Iterator[tuple[str, QImage]]:
    """Yield the picture of every scene by its name."""
    for scenes, source in ((SCENES, template), (FIRST, None)):
        stage = Stage(app, scratch / ("desk" if source else "first"), appearance, source)
        for scene in scenes:
            stage.play(scene)
            yield scene.__name__, stage.picture()
        stage.close()


def _keep(picture: QImage, path: Path) -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    image = Image.open(BytesIO(buffer.data().data())).convert("RGB")
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, "PNG", optimize=True)


if __name__ == "__main__":
    main()
