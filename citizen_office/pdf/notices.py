"""Letters about a request that are no reply: extension, consultation, answer to a complaint."""

from __future__ import annotations

from citizen_office.domain.choices import Template
from citizen_office.domain.papers import ComplaintAnswer, ExtensionNotice, ThirdPartyLetter
from citizen_office.pdf.bodies import Group, about_request, body, item, paragraph, titled, written
from citizen_office.pdf.guarantees import within
from citizen_office.pdf.letter import Letterform, letter, look_of, to_applicant
from citizen_office.pdf.words import paper_words


def extension_notice(paper: ExtensionNotice) -> bytes:
    """Return the notice that the term is prolonged, with ground and justification (art. 16)."""
    words, sheet, terms = paper_words(paper.sheet.language), paper.sheet, paper.sheet.terms
    look = look_of(words)
    about = about_request(words, sheet)
    form = Letterform(
        words=words,
        sheet=sheet,
        title=words["extension.title"],
        to=to_applicant(words, sheet),
        subject=words.say("extension.subject", subject=sheet.request.subject),
        reference=words.say("letter.reference", **about),
        dated=paper.facts.on,
        number=paper.letter_number,
    )
    period = terms.urgent_extension if sheet.request.urgent else terms.extension
    values = about | {
        "period": words.term(period),
        "due_on": words.named_day(paper.facts.due_on),
    }
    ground = words[f"extension_ground.{paper.facts.ground}"]
    blocks: dict[str, Group] = {
        "ground": [item(look, words["letter.dashed"], ground)],
        "reason": titled(words, look, "extension.reason", written(look, paper.reason)),
        "remedies": [paragraph(look, within(words, terms, "extension.remedies"))],
    }
    text = words.body(Template.EXTENSION, paper.body)
    return letter(form, body(look, text, values, blocks))


def consultation(paper: ThirdPartyLetter) -> bytes:
    """Return the letter that asks for consent to deliver; who wants it is not told (art. 9)."""
    words, sheet = paper_words(paper.sheet.language), paper.sheet
    look = look_of(words)
    form = Letterform(
        words=words,
        sheet=sheet,
        title=words["consultation.title"],
        to=(words.say("consultation.addressee", name=paper.name), paper.address),
        subject=words["consultation.subject"],
        reference=words.say("consultation.reference", **about_request(words, sheet)),
        dated=paper.facts.on,
        number=paper.letter_number,
    )
    answer = words["consultation.answer_soon"]
    if paper.facts.answer_by is not None:
        day = words.named_day(paper.facts.answer_by)
        answer = words.say("consultation.answer_by", date=day)
    blocks: dict[str, Group] = {
        "question": titled(words, look, "consultation.question", written(look, paper.question)),
        "answer_by": [paragraph(look, answer)],
    }
    text = words.body(Template.CONSULTATION, paper.body)
    return letter(form, body(look, text, {}, blocks))


def complaint_answer(paper: ComplaintAnswer) -> bytes:
    """Return the head's answer, with the commission and the court that are left (arts 19-21)."""
    words, sheet = paper_words(paper.sheet.language), paper.sheet
    look = look_of(words)
    values = about_request(words, sheet) | {"complained_on": words.day(paper.complaint.on)}
    form = Letterform(
        words=words,
        sheet=sheet,
        title=words["complaint.title"],
        to=to_applicant(words, sheet),
        subject=words.say("complaint.answer_subject", subject=sheet.request.subject),
        reference=words.say("complaint.answer_reference", **values),
        dated=paper.answer.on,
        number=paper.letter_number,
    )
    decision = words["complaint.upheld" if paper.answer.upheld else "complaint.not_upheld"]
    ways = ("complaint.remedy_commission", "letter.remedy_court")
    remedies = [
        item(look, words.say("letter.numbered", n=str(n)), within(words, sheet.terms, way))
        for n, way in enumerate(ways, start=1)
    ]
    blocks: dict[str, Group] = {
        "decision": [paragraph(look, decision)],
        "text": titled(words, look, "complaint.reasons", written(look, paper.text)),
        "remedies": titled(words, look, "complaint.remedies", remedies),
    }
    text = words.body(Template.COMPLAINT_ANSWER, paper.body)
    return letter(form, body(look, text, values, blocks))
