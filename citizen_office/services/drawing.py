"""Which part of `pdf` draws what was gathered for a paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from citizen_office.domain.choices import Paper, PaperSize
from citizen_office.domain.papers import (
    ComplaintAnswer,
    ComplaintReceipt,
    DeliverySlip,
    ExtensionNotice,
    HistoryPaper,
    Letter,
    Sheet,
    ThirdPartyLetter,
)
from citizen_office.pdf.form import form
from citizen_office.pdf.history import history
from citizen_office.pdf.notices import complaint_answer, consultation, extension_notice
from citizen_office.pdf.receipt import receipt
from citizen_office.pdf.replies import reply
from citizen_office.pdf.slips import complaint_receipt, delivery_slip, envelope
from citizen_office.services.papers import Content

_DRAWN_BY: Mapping[type, Callable[[Any], bytes]] = {
    Letter: reply,
    ExtensionNotice: extension_notice,
    ThirdPartyLetter: consultation,
    ComplaintReceipt: complaint_receipt,
    ComplaintAnswer: complaint_answer,
    DeliverySlip: delivery_slip,
    HistoryPaper: history,
}


def draw_step(content: Content) -> bytes:
    """Return what tells of a step as PDF; it has one size."""
    return _DRAWN_BY[type(content)](content)


def draw(paper: Paper, content: Content, size: PaperSize) -> bytes:
    """Return a paper as PDF."""
    if not isinstance(content, Sheet):
        return draw_step(content)
    if paper is Paper.RECEIPT:
        return receipt(content, size)
    return envelope(content) if paper is Paper.ENVELOPE else form(content)
