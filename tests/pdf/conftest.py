"""Papers compared with what they said when somebody last looked at them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pdf.reading import read_back

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def golden(request):
    """Compare a paper's text with tests/golden, or write it there with --golden-update."""

    def compare(name: str, paper: bytes) -> None:
        path = GOLDEN / f"{name}.txt"
        lines = (line.strip() for line in read_back(paper).pdfium.splitlines())
        text = "\n".join(line for line in lines if line) + "\n"
        if request.config.getoption("--golden-update"):
            path.write_text(text, "utf-8")
        assert text == path.read_text("utf-8"), f"look at {name}, then --golden-update"

    return compare
