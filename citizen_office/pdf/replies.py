"""The reply to a request: what is given, what is not and why, and what the requester may do."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from citizen_office.domain.choices import Ground, Outcome
from citizen_office.domain.papers import Letter
from citizen_office.domain.replies import Enclosure, NewReply
from citizen_office.pdf.bodies import Group, about_request, body, item, paragraph, titled, written
from citizen_office.pdf.guarantees import within
from citizen_office.pdf.letter import Letterform, letter, look_of, to_applicant
from citizen_office.pdf.look import Look
from citizen_office.pdf.words import PaperWords, paper_words

REMEDIES = ("head", "commission", "court")  # arts 19, 20 and 21


def reply(paper: Letter) -> bytes:
    """Return the letter; until it is approved every page says that it is a draft."""
    words, sheet = paper_words(paper.reply.language or paper.sheet.language), paper.sheet
    values = about_request(words, sheet)
    form = Letterform(
        words=words,
        sheet=sheet,
        title=words["letter.title"],
        to=to_applicant(words, sheet),
        subject=words.say("letter.subject", subject=sheet.request.subject),
        reference=words.say("letter.reference", **values),
        dated=paper.dated,
        number=paper.reply.letter_number,
    )
    text = words.body(paper.reply.outcome, paper.body)
    return letter(form, body(look_of(words), text, values, _blocks(paper, words)))


def _blocks(paper: Letter, words: PaperWords) -> dict[str, Group]:
    """Return what stands between the paragraphs, each empty where it has nothing to say."""
    said, look = paper.reply, look_of(words)
    reuse: Group = [paragraph(look, within(words, paper.sheet.terms, "letter.reuse"))]
    return {
        "text": written(look, said.text),
        "enclosures": _enclosures(said.enclosures, words, look),
        "cost": _cost(said.cost, words, look),
        "withheld": _withheld(said, words, look),
        "grounds": titled(words, look, "letter.grounds", list(_grounds(said, words, look))),
        "reasons": titled(words, look, "letter.reasons", written(look, said.reasons)),
        "reuse": [] if said.outcome is Outcome.REFUSED else reuse,
        "remedies": _remedies(paper, words, look),
    }


def _enclosures(enclosures: tuple[Enclosure, ...], words: PaperWords, look: Look) -> Group:
    return titled(
        words,
        look,
        "letter.enclosures",
        [look.running(line) for line in enclosure_lines(enclosures, words)],
    )


def enclosure_lines(enclosures: tuple[Enclosure, ...], words: PaperWords) -> Iterator[str]:
    """Yield what goes with a letter, numbered, with its pages where they were counted."""
    for n, each in enumerate(enclosures, start=1):
        if each.pages is None:
            yield words.say("letter.enclosure", n=str(n), name=each.name)
        else:
            pages = words.pages(each.pages)
            yield words.say("letter.enclosure_pages", n=str(n), name=each.name, pages=pages)


def _cost(centimes: int | None, words: PaperWords, look: Look) -> Group:
    """Return what copying and sending cost; access itself is free (art. 5)."""
    if not centimes:
        return []
    return [paragraph(look, words.say("letter.cost", amount=words.dirhams(centimes)))]


def _withheld(said: NewReply, words: PaperWords, look: Look) -> Group:
    """Return what was left out of a part; the rest is given where an exception covers it (art. 8).

    A part that is missing for another ground is no case of that article.
    """
    parts = written(look, said.withheld)
    if parts and Ground.EXEMPT in said.grounds:
        parts.append(paragraph(look, words["letter.partial"]))
    return titled(words, look, "letter.withheld", parts)


def _grounds(said: NewReply, words: PaperWords, look: Look) -> Iterator[Flowable]:
    """Yield every ground with what art. 18 wants said about it."""
    for n, ground in enumerate(said.grounds, start=1):
        mark = words.say("letter.numbered", n=str(n))
        yield item(look, mark, words[f"ground.{ground}"])
        for line in _about(ground, said, words):
            yield item(look, words["letter.dashed"], line, under=True)


def _about(ground: Ground, said: NewReply, words: PaperWords) -> Iterator[str]:
    """Yield the exceptions by name, reference and place, or the number of the earlier request."""
    match ground:
        case Ground.EXEMPT:
            for exception in said.exceptions:
                yield words[f"exception.{exception}"]
        case Ground.PUBLISHED:
            reference, place = said.published_in or "", said.published_at or ""
            yield words.say("letter.published", reference=reference, place=place)
        case Ground.REPEATED:
            yield words.say("letter.repeated", number=said.repeats or "")
        case _:
            return


def _remedies(paper: Letter, words: PaperWords, look: Look) -> Group:
    """Return the right to complain; of a refusal, whole or in part, all three ways (arts 19-21)."""
    terms = paper.sheet.terms
    if paper.reply.outcome is Outcome.FULL:
        return [paragraph(look, within(words, terms, "letter.complaint"))]
    ways = [
        item(
            look,
            words.say("letter.numbered", n=str(n)),
            within(words, terms, f"letter.remedy_{way}"),
        )
        for n, way in enumerate(REMEDIES, start=1)
    ]
    return titled(words, look, "letter.remedies", ways)
