from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from tools.bench.invented import a_year
from tools.bench.rows import Row

ROOT = Path(__file__).parents[2]


def test_the_same_year_is_invented_each_time():
    end = datetime(2026, 11, 23, tzinfo=UTC)
    assert list(a_year(30, end)) == list(a_year(30, end))


def test_nobody_who_is_invented_can_exist():
    asked = [each.request for each in a_year(30)]
    assert all(new.applicant.id_number.startswith("TEST") for new in asked)


def test_an_aim_without_its_reference_is_neither_met_nor_missed():
    assert Row("receipt", 1.0, most_ratio=1.5).is_met is None


def test_the_benchmark_says_when_it_has_no_references(tmp_path):
    options = ("--requests", "100", "--only", "queue", "--scratch", tmp_path, "--results", tmp_path)
    run = subprocess.run(
        [sys.executable, "-m", "tools.bench", *map(str, options)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert "without ratios" in run.stderr
    assert "queue, page 1" in next(tmp_path.glob("*.md")).read_text(encoding="utf-8")
