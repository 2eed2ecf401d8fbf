"""The words of requests, by which staff find them: every one by its beginning, newest first.

A commune keeps its requests for ever, and what is typed letter by letter is soon the beginning of
a word of half of them. So nothing is ranked, and nothing is read that is not shown: in the index
each beginning of 2 to LONGEST letters has its own list of requests, which is read from the newest
on until there are enough. The index tells which words a request has, not where, and so needs less
room with all these lists than an ordinary one of FTS5 with three.

Two frequent words that hardly ever meet are the only long way: their lists are read beside each
other, MILES deep: some 400,000 requests, more than a commune has. What both words share with an
older one is found once another word, or more of one, is typed. Of a word the first LONGEST
letters count, of a text the first MOST_WORDS words, and a letter alone as a whole word.
"""

from __future__ import annotations

import re

from sqlalchemy import text
from sqlalchemy.orm import Session

from citizen_office.domain.words import fold

MOST = 300  # requests that are found; who looks for more types more
LONGEST = 10  # letters; db/versions/0008 has a list of beginnings for each length up to it
MOST_WORDS = 12
MILE, MILES = 1 << 16, 6  # requests of a mile, and how many miles two words are followed
_STONE = "\ue000"  # the word of every so many requests; nobody can type it

_WORD = re.compile(r"[^\W_]+")
# Numbers that are typed in one piece or in pairs, from Morocco or from abroad.
_PHONE = re.compile(
    r"(?<![\w-])(?:(?:\+|00)212[\s.()-]*(?:0[\s.()-]*)?((?:\d[\s.()-]?){0,8}\d)"
    r"|(0[5-8](?:[\s.-]?\d\d){0,4}(?:[\s.-]?\d)?)"
    r"|\+(\d(?:[\s.()-]?\d){3,14}))(?!\w)"
)

_ADD = text("INSERT INTO request_index(rowid, words) VALUES (:row, :words)")
_FIND = text(
    f"SELECT rowid, CASE WHEN rowid % {MILE} = 0 THEN words END FROM request_index"
    " WHERE request_index MATCH :match ORDER BY rowid DESC"
)
_Way = list[str]  # words that a request must all have, each perhaps as the beginning of one


def add(session: Session, row: int, said: str) -> None:
    """Add the words of a request."""
    words = words_of(said)
    if row % MILE == 0:
        words.append(_STONE)  # how far a search has come is seen at these
    session.connection().execute(_ADD, {"row": row, "words": " ".join(words)})


def forget(session: Session, row: int) -> None:
    """Take one request out of the index."""
    session.execute(text("DELETE FROM request_index WHERE rowid = :row"), {"row": row})


def forget_all(session: Session) -> None:
    """Empty the index."""
    session.execute(text("DELETE FROM request_index"))


def find(session: Session, typed: str, limit: int) -> list[int]:
    """Return the rows of the newest requests that hold all the words, each perhaps a beginning.

    What is typed in pieces is found also where it is one: `L 123 456`. They are MOST at most.
    """
    ways = _ways(typed)
    if not ways:
        return []
    match = " OR ".join(f"({_match(way)})" for way in ways)
    is_bounded = len(ways[0]) > 1
    miles, rows = 0, list[int]()
    with session.execute(_FIND, {"match": match}) as found:
        while len(rows) < min(limit, MOST) and (next_one := found.fetchone()):
            row, words = next_one
            if words is None or any(_goes(way, words.split()) for way in ways):
                rows.append(row)
            miles += words is not None
            if is_bounded and miles > MILES:
                break
    return rows


def find_whole(session: Session, word: str) -> list[int]:
    """Return the rows of the newest requests that hold a word as it stands."""
    with session.execute(_FIND, {"match": f'"{word}"'}) as found:
        return list(found.scalars().fetchmany(MOST))


def merge(session: Session) -> None:
    """Do a part of the work that registering puts off; for a moment when the desk is idle."""
    session.execute(text("INSERT INTO request_index(request_index, rank) VALUES ('merge', 200)"))


def merge_all(session: Session) -> None:
    """Do all of it, after many requests were added: of many parts each makes a search slower."""
    session.execute(text("INSERT INTO request_index(request_index) VALUES ('optimize')"))


def words_of(said: str) -> list[str]:
    """Return the folded words of a text, each phone number as one word: `0612345678`."""
    return _WORD.findall(_PHONE.sub(_phone, fold(said)))


def _phone(match: re.Match[str]) -> str:
    moroccan, national, foreign = match.groups()
    return re.sub(r"\D", "", f"0{moroccan}" if moroccan else national or foreign)


def _ways(typed: str) -> list[_Way]:
    """Return in which ways a request may answer: by all words, or by what they are in one."""
    words = words_of(typed)[:MOST_WORDS]
    # A letter alone says nothing yet, except before the figures of an identity number.
    told = [
        word
        for word, after in zip(words, [*words[1:], ""], strict=False)
        if len(word) > 1 or after[:1].isdigit()
    ]
    way = list(dict.fromkeys(word[:LONGEST] for word in told or words[:1]))
    piece = "".join(words)[:LONGEST]
    is_number = len(words) > 1 and any(letter.isdigit() for letter in piece)
    return [each for each in (way, [piece] if is_number else []) if each]


def _match(way: _Way) -> str:
    """Return the query for all words; of several, milestones interrupt the way."""
    if len(way) == 1:
        return _begins(way[0])
    return " AND ".join(f'({_begins(word)} OR "{_STONE}")' for word in way)


def _begins(word: str) -> str:
    # The beginnings of one letter have no list: all words that begin so would be gone through.
    return f'"{word}"*' if len(word) > 1 else f'"{word}"'


def _goes(way: _Way, words: list[str]) -> bool:
    """Return whether a request with these words answers in a way; asked at milestones alone."""
    return all(
        any(word.startswith(each) if len(each) > 1 else word == each for word in words)
        for each in way
    )
