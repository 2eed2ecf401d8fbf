"""Where a paper goes that becomes a file."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from citizen_office.ui.controllers.saving import ask_where


@pytest.mark.parametrize("folder", ["Documents", ""])
def test_a_file_goes_to_the_documents_or_home_where_there_are_none(
    qtbot, monkeypatch, tmp_path, folder
):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / folder).mkdir(exist_ok=True)
    page, asked = QWidget(), []
    qtbot.addWidget(page)
    ask_where(page, "ورقة.pdf", asked.append)
    page.findChild(QFileDialog).accept()
    assert asked == [str(tmp_path / folder / "ورقة.pdf")]
