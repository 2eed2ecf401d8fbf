"""Finding what the office can show: by words, by what means the same, by its number."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor

from citizen_office.domain.catalogue import Found, RecordKind, named
from citizen_office.domain.ranking import Match, Text
from citizen_office.domain.words import folded_words
from citizen_office.store.meaning import Meaning
from citizen_office.store.ranking import OfficeRanking

FIRST = 1.0  # by so much what was named stands above what was found


class SearchService:
    """Looks through the catalogue.

    Words alone are enough; once `prepare` has loaded the model, what a question means counts too.
    """

    def __init__(self, ranking: OfficeRanking, meaning: Meaning) -> None:
        self._ranking = ranking
        self._meaning = meaning

    def find(self, words: str, kinds: Collection[RecordKind] = (), limit: int = 10) -> list[Found]:
        """Return the records that answer, best first, of these kinds or of all.

        What was named by its number comes first. Words without a letter or digit find nothing.
        Scores are rounded to 4 places and ties go by id: the same on every machine.
        """
        if not folded_words(words):
            return []
        ranking = self._ranking()
        cosines = self._meaning.cosines(words, ranking.sentences)
        scores = ranking.rank(words, cosines)
        best = max(scores.values(), default=0.0)
        naming = dict.fromkeys(named(words, ranking.texts), best + FIRST)
        scores.update(naming)
        found = sorted(
            (-score, record)
            for record, score in scores.items()
            if not kinds or ranking.texts[record].kind in kinds
        )
        best_first = {record: -score for score, record in found[:limit]}
        why = ranking.why(words, best_first)
        return [
            _found(ranking.texts[record], score, why[record], is_named=record in naming)
            for record, score in best_first.items()
        ]

    @property
    def knows_meaning(self) -> bool:
        """Whether what a question means counts."""
        return self._meaning.is_loaded

    def prepare(self) -> None:
        """Load the model and make the vectors that are not kept yet; for a worker.

        MeaningMissing if the package is not there or is damaged: words are then all that counts.
        """
        with ThreadPoolExecutor(1) as beside:
            loading = beside.submit(self._meaning.load)
            sentences = self._ranking().sentences
            loading.result()
        self._meaning.prepare(sentences)

    def release(self) -> None:
        """Let go of the model and its memory."""
        self._meaning.release()


def _found(text: Text, score: float, why: Match, *, is_named: bool) -> Found:
    return Found(
        id=text.id,
        kind=text.kind,
        title=text.title,
        snippet=why.passage or text.snippet,
        score=score,
        marks=why.marks,
        same=why.same,
        by_meaning=not (is_named or why.is_said),
    )
