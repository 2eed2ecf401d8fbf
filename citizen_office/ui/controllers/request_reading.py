"""What the page of a request is filled with: read in a worker, in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from citizen_office.domain.deadlines import Deadline, Step
from citizen_office.domain.drafts import reply_token
from citizen_office.domain.people import User
from citizen_office.domain.references import Reference
from citizen_office.domain.requests import RequestLine, RequestView

if TYPE_CHECKING:
    from citizen_office.office import Office


@dataclass(frozen=True)
class Others:
    """What goes with a request that is opened.

    Other requests of the same person, those of the same year apart; `draft` is the reply that was
    begun and not sent on.
    """

    same_year: tuple[RequestLine, ...]
    earlier: tuple[RequestLine, ...]
    draft: Mapping[str, Any]


@dataclass(frozen=True)
class Opened:
    """A request with its term of reply, if one runs; `others` only when it is opened.

    `remedy` is what the requester may do next, and until when.
    """

    view: RequestView
    term: Deadline | None
    remedy: tuple[Step, Deadline] | None
    others: Others | None = None


def read_again(office: Office, reference: Reference, _user: User) -> Opened:
    """Return a request that is shown already, as it is now."""
    view = office.requests.show(reference)
    handling, state = office.handling, view.state
    return Opened(view, handling.terms(state).get(None), handling.remedy(state))


def opened(office: Office, reference: Reference, user: User) -> Opened:
    """Return a request with all that goes with it."""
    now = read_again(office, reference, user)
    same_year = office.queue.same_year(reference)
    known = {line.reference for line in same_year}
    earlier = [each for each in office.queue.of_person(reference) if each.reference not in known]
    draft = office.drafts.find(reply_token(str(reference), user.id))
    others = Others(tuple(same_year), tuple(earlier), draft.body if draft else {})
    return replace(now, others=others)
