"""What a paper is written with: words, look, office, and a request unless it is blank."""

from __future__ import annotations

from dataclasses import dataclass

from citizen_office.domain.choices import Language
from citizen_office.domain.deadlines import Terms
from citizen_office.domain.intake import NewRequest
from citizen_office.domain.papers import OfficeData, Sheet
from citizen_office.pdf.look import Look
from citizen_office.pdf.words import PaperWords, paper_words


@dataclass(frozen=True)
class Filling:
    """The source of every value on one paper; without a sheet everything asked for is empty."""

    words: PaperWords
    look: Look
    office: OfficeData
    terms: Terms
    sheet: Sheet | None = None

    @property
    def request(self) -> NewRequest | None:
        """Return the request, if the paper is about one."""
        return self.sheet.request if self.sheet else None

    @property
    def institution(self) -> str:
        """Return the name of the institution, or nothing."""
        return self.words.own(self.office.institution)


def filling_of(sheet: Sheet, look: Look) -> Filling:
    """Return what a paper about a request is written with."""
    return Filling(paper_words(sheet.language), look, sheet.office, sheet.terms, sheet)


def blank(office: OfficeData, terms: Terms, language: Language, look: Look) -> Filling:
    """Return what a paper to be filled in by hand is written with."""
    return Filling(paper_words(language), look, office, terms)
