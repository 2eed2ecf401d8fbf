"""Papers to the printer: CUPS's commands are the printer replaced, everything else is real."""

from __future__ import annotations

import threading
import time

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from citizen_office.errors import NoPrinter, NoUsualPrinter, PrinterFailed
from citizen_office.messages import explain
from citizen_office.pdf.form import form
from citizen_office.pdf.receipt import receipt
from citizen_office.ui import printers
from tests.pdf.samples import sheet

IDLE = "printer Bureau is idle.  enabled since Mon Nov 23 10:00:00 2026"
BUSY = "printer Bureau now printing Bureau-12.  enabled since Mon Nov 23 10:00:00 2026"
STOPPED = "printer Bureau disabled since Mon Nov 23 10:00:00 2026 -\n\tPaused"
HOLDING = "printer Bureau is holding new jobs.  enabled since Mon Nov 23 10:00:00 2026"
NO_PAPER = "\n\tDescription: \n\tAlerts: media-empty-error media-needed-error\n\tLocation:"
TAKES = 'echo "$@" > "$QUEUE/asked"; cat > "$QUEUE/taken"; echo "request id is Bureau-12"'
PAPER = b"%PDF-1.7 the bytes of a receipt \x00\xff"


@pytest.fixture
def cups(tmp_path, monkeypatch):
    """Commands of CUPS that answer as told, first on the path; what they take lies in a folder."""
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("QUEUE", str(tmp_path))

    def answer(lp=TAKES, state=IDLE, usual="system default destination: Bureau", status=0):
        lpstat = f"""case "$1" in
            -e) echo Bureau; echo Archives;;
            -d) echo "{usual}";;
            *) echo "{state}"; exit {status};;
        esac"""
        for name, script in (("lp", lp), ("lpstat", lpstat)):
            (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
            (tmp_path / name).chmod(0o700)
        return tmp_path

    return answer


@pytest.fixture
def no_cups(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))


def test_a_paper_reaches_the_printer_whole_under_a_title_that_names_nobody(cups):
    queue = cups()
    printers.send(PAPER, "Bureau", copies=2)
    assert (queue / "taken").read_bytes() == PAPER
    assert (queue / "asked").read_text().split() == [
        *("-d", "Bureau", "-n", "2", "-t", "citizen-office", "-")
    ]


def test_a_large_paper_is_handed_over_from_a_worker(cups):
    queue = cups()
    paper = PAPER * 100_000
    worker = threading.Thread(target=printers.send, args=(paper, None))
    worker.start()
    worker.join()
    assert (queue / "taken").read_bytes() == paper


def test_the_printers_of_the_computer_are_known_by_name(cups):
    cups()
    assert printers.printers() == ["Bureau", "Archives"]
    assert printers.usual() == "Bureau"


def test_a_computer_without_a_usual_printer_says_so(cups):
    queue = cups(usual="no system default destination")
    assert printers.usual() is None
    with pytest.raises(NoUsualPrinter) as caught:
        printers.send(PAPER, None)
    assert "choose one" in explain(caught.value)
    assert not (queue / "taken").exists()


@pytest.mark.parametrize(
    "state", [STOPPED, HOLDING, BUSY + NO_PAPER], ids=["stopped", "holding", "out of paper"]
)
def test_a_printer_that_stands_still_is_not_sent_anything(cups, state):
    queue = cups(state=state)
    with pytest.raises(PrinterFailed) as caught:
        printers.send(PAPER, "Bureau")
    assert caught.value.printer == "Bureau"
    assert not (queue / "taken").exists()


@pytest.mark.parametrize("state", [IDLE + NO_PAPER, BUSY, ""], ids=["old alert", "busy", "silent"])
def test_a_printer_that_may_well_print_is_sent_the_paper(cups, state):
    queue = cups(state=state)
    printers.send(PAPER, "Bureau")
    assert (queue / "taken").read_bytes() == PAPER


def test_a_printer_that_is_gone_is_named(cups):
    cups(state="", status=1)
    with pytest.raises(NoPrinter) as caught:
        printers.send(PAPER, "Bureau")
    assert "no printer Bureau" in explain(caught.value)


def test_what_a_printer_that_refuses_says_is_not_repeated(cups):
    cups(lp='echo "lp: Destination is not accepting jobs of FATIMA." >&2; exit 1')
    with pytest.raises(PrinterFailed) as caught:
        printers.send(PAPER, "Bureau")
    assert "FATIMA" not in explain(caught.value) + repr(caught.value)


def test_a_printer_that_is_gone_at_the_last_moment_is_named(cups):
    cups(lp='echo "lp: Error - The printer or class does not exist." >&2; exit 1')
    with pytest.raises(NoPrinter):
        printers.send(PAPER, "Bureau")


def test_a_printer_that_hangs_is_given_up(cups, monkeypatch):
    cups(lp="exec sleep 60")
    monkeypatch.setattr(printers, "PATIENCE", 0.3)
    started = time.monotonic()
    with pytest.raises(PrinterFailed):
        printers.send(PAPER, "Bureau")
    assert time.monotonic() - started < 5


def test_a_computer_with_no_printer_at_all_has_none(no_cups, qapp):
    assert printers.printers() == []
    assert printers.usual() is None
    with pytest.raises(NoPrinter):
        printers.send(PAPER, "Bureau")


@pytest.mark.parametrize("paper", [receipt(sheet()), form(sheet())], ids=["receipt", "form"])
def test_without_cups_a_worker_draws_every_page_in_its_size(paper, qapp, tmp_path):
    drawn, taken = tmp_path / "drawn.pdf", []

    def draw():
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(drawn))
        taken.append(printers.draw(paper, printer))

    worker = threading.Thread(target=draw)
    worker.start()
    worker.join()
    assert taken == [True]
    sizes = [[page.get_size() for page in pypdfium2.PdfDocument(d)] for d in (paper, drawn)]
    assert [[round(n) for n in size] for size in sizes[0]] == [
        [round(n) for n in size] for size in sizes[1]
    ]


def test_a_paper_that_is_no_pdf_is_not_taken_for_printed(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "drawn.pdf"))
    assert not printers.draw(b"no paper", printer)
