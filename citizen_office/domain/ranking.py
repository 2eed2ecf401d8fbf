"""Which texts answer a query, and why: words, their forms and slips, and what means the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log
from textwrap import shorten

from citizen_office.domain.catalogue import RecordKind
from citizen_office.domain.stems import bare, likeness, skeleton, stem, trigrams
from citizen_office.domain.vocabulary import Asked, Stems, Vocabulary
from citizen_office.domain.words import folded_words, one_line

# BM25: how soon a repeated word counts no more, and how much a long text is held against it.
SATURATION, LENGTH, LENGTH_OF_LETTERS = 1.2, 0.4, 0.75
SAME, BEGUN, LIKE, NEAR, HEARD = 0.9, 0.85, 0.9, 0.4, 0.4
PART = 0.5  # of a term that no text holds, what its words come to
ALIKE = 0.6  # from here on a word may be a slip or another form of one
LEAST_BEGUN, LEAST_HEARD = 3, 3
WORDS, LETTERS, MEANING = 1.0, 1.0, 0.4  # what each kind of likeness weighs
LITTLE = 0.1  # what a few letters, or a meaning far off, come to
# A heading is short and so answers too well; what stands below it is what people look for.
_KINDS = {RecordKind.THEME: 0.5, RecordKind.OUTCOME: 0.5}
PLACES = 4  # of a score
BEFORE, SHOWN = 12, 140  # letters before the word that answers; of the passage that is shown
_NUMBER = re.compile("[0-9]{2}")
_WORD = re.compile("[\\w\u0640\u064b-\u0652\u0670]+")  # with its vowel signs


@dataclass(frozen=True)
class Text:
    """What is searched of a record; `title` counts more than `words`, `snippet` is only shown.

    Each line of the words says something else; `unseen` are words that are searched as they are,
    and not shown.
    """

    id: str
    kind: RecordKind
    title: str
    words: str = ""
    snippet: str = ""
    unseen: str = ""

    @property
    def searched(self) -> str:
        """All that is searched."""
        return f"{self.title}\n{self.words}\n{self.unseen}"


@dataclass(frozen=True)
class Match:
    """Why a text was found.

    `marks` say where the words of its title begin and end that answer; `same` pairs what was asked
    with what the title says for it; `is_said`: some of the words that were asked answer at all;
    `passage` is what answers of its other words where the title does not.
    """

    marks: tuple[tuple[int, int], ...]
    same: tuple[tuple[str, str], ...]
    is_said: bool
    passage: str


class Ranking:
    """Ranks texts by the words of a query; the same on every machine."""

    def __init__(self, texts: Iterable[Text], vocabulary: Vocabulary) -> None:
        self.texts: Mapping[str, Text] = {each.id: each for each in texts}
        self.sentences = tuple(each.title for each in self.texts.values())
        self._vocabulary = vocabulary
        words = {each.id: _words(each) for each in self.texts.values()}
        known = {stem(word) for each in words.values() for word in each}
        bags = {
            text: _bag(each, lambda word: word in known or vocabulary.knows(word))
            for text, each in words.items()
        }
        lengths = {text: sum(bag.values()) for text, bag in bags.items()}
        self._longer = _longer(lengths, LENGTH)
        self._holding: dict[str, dict[str, float]] = defaultdict(dict)
        for text, bag in bags.items():
            for word, times in bag.items():
                self._holding[word][text] = times
        self._by_trigram: dict[str, set[str]] = defaultdict(set)
        self._by_sound: dict[str, set[str]] = defaultdict(set)
        for word in self._holding:
            self._by_sound[skeleton(word)].add(word)
            for trigram in trigrams(word):
                self._by_trigram[trigram].add(word)
        self._letters = _Letters(self.texts.values())

    def rank(self, query: str, cosines: Sequence[float] = ()) -> dict[str, float]:
        """Return the score of every text that answers more than a little.

        `cosines` say how near each of the `sentences` is to what the query means; none: unknown.
        """
        asked = self._vocabulary.read(query)
        words = self.by_words(asked)
        letters = self._letters.scores(each for one in asked for each in one.words)
        meaning = dict(zip(self.texts, cosines, strict=False))
        scores = {
            text: _KINDS.get(each.kind, 1.0)
            * (
                WORDS * words.get(text, 0.0)
                + LETTERS * letters.get(text, 0.0)
                + MEANING * meaning.get(text, 0.0)
            )
            for text, each in self.texts.items()
        }
        return {text: round(score, PLACES) for text, score in scores.items() if score > LITTLE}

    def by_words(self, asked: list[Asked]) -> dict[str, float]:
        """Return how much of the query each text answers, from 0 to 1."""
        total: dict[str, float] = defaultdict(float)
        most = 0.0
        for place, one in enumerate(asked):
            held = self._held(one, is_last=place == len(asked) - 1)
            rarity = _rarity(sum(weight > NEAR for weight in held.values()), len(self.texts))
            most += rarity
            for text, weight in held.items():
                total[text] += rarity * weight
        return {text: score / most for text, score in total.items()} if most else {}

    def why(self, query: str, texts: Iterable[str]) -> dict[str, Match]:
        """Return why each of these texts answers a query."""
        asked = self._vocabulary.read(query)
        last = len(asked) - 1
        terms = [(one, [*self._terms(one, is_last=n == last)]) for n, one in enumerate(asked)]
        return {text: self._match(query, terms, text) for text in texts}

    def _match(
        self, query: str, terms: Sequence[tuple[Asked, list[tuple[Stems, float]]]], text: str
    ) -> Match:
        title = _placed(self.texts[text].title)
        marks: set[tuple[int, int]] = set()
        same: dict[str, str] = {}
        sought: set[str | None] = set()
        for one, ways in terms:
            said = ((weight * self._share_of(stems, text), stems) for stems, weight in ways)
            share, best = max(said, default=(0.0, ()))
            sought.update(best if share else ())
            found = [word for word in title if share and word.stems & {*best}]
            marks.update(word.span for word in found)
            if found and best in self._vocabulary.others(one):
                written = [word.written for word in _placed(query) if word.folded in one.words]
                same[" ".join(written)] = " ".join(dict.fromkeys(word.written for word in found))
        passage = "" if marks else _passage(self.texts[text].words, sought)
        return Match(tuple(sorted(marks)), tuple(same.items()), bool(sought), passage)

    def _held(self, asked: Asked, *, is_last: bool) -> dict[str, float]:
        """Return the texts that hold what is asked, and how well each says it, from 0 to 1."""
        best: dict[str, float] = {}
        for stems, weight in self._terms(asked, is_last=is_last):
            for text, share in self._with(stems).items():
                best[text] = max(best.get(text, 0.0), weight * share)
        for part in () if best else asked.parts:
            for text, share in self._held(part, is_last=is_last).items():
                best[text] = max(best.get(text, 0.0), PART * share / len(asked.parts))
        return best

    def _terms(self, asked: Asked, *, is_last: bool) -> Iterator[tuple[Stems, float]]:
        """Yield the terms that may stand for what is asked, and how surely."""
        yield asked.stems, 1.0
        for concept in asked.concepts:
            yield from ((stems, SAME) for stems in concept.stems)
            for other in self._vocabulary.near(concept):
                yield from ((stems, NEAR) for stems in other.stems)
        if len(asked.words) == 1:
            yield from self._forms(asked.words[0], is_last=is_last)

    def _forms(self, word: str, *, is_last: bool) -> Iterator[tuple[Stems, float]]:
        """Yield the words of the texts that a word may be the beginning, or a slip, of."""
        own = stem(word)
        if _NUMBER.search(own):
            return  # a number is no slip of another
        shared = Counter(
            other for trigram in trigrams(own) for other in self._by_trigram.get(trigram, ())
        )
        for other in shared:
            alike = likeness(own, other)
            if alike >= ALIKE:
                yield (other,), LIKE * alike
            if len(own) >= LEAST_BEGUN and other.startswith(own):
                yield (other,), BEGUN if is_last else BEGUN * len(own) / len(other)
        for sound in {skeleton(own), skeleton(own.removeprefix("l"))}:
            if len(sound) >= LEAST_HEARD:
                yield from (((other,), HEARD) for other in self._by_sound.get(sound, ()))

    def _with(self, stems: Stems) -> dict[str, float]:
        """Return the texts that hold all words of a term, and how well each says it."""
        shortest = min((self._holding.get(each, {}) for each in stems), key=len, default={})
        shares = {text: self._share_of(stems, text) for text in shortest}
        return {text: share for text, share in shares.items() if share}

    def _share_of(self, stems: Stems, text: str) -> float:
        """Return how well a text says a term, from 0 to 1; 0 unless it holds all its words."""
        return min(self._share(text, self._holding.get(each, {}).get(text, 0)) for each in stems)

    def _share(self, text: str, times: float) -> float:
        return times / (times + SATURATION * self._longer[text])


@dataclass(frozen=True)
class _Placed:
    """A word of a text: as it is written, as it is compared, where it begins and ends."""

    written: str
    folded: str
    span: tuple[int, int]

    @property
    def stems(self) -> set[str | None]:
        """What it may be found by."""
        return {stem(self.folded), bare(self.folded)}


def _placed(text: str) -> list[_Placed]:
    return [
        _Placed(found.group(), word, found.span())
        for found in _WORD.finditer(text)
        for word in folded_words(found.group())
    ]


def _passage(text: str, sought: set[str | None]) -> str:
    """Return what stands around the first word that is sought, of its line; empty without one."""
    for line in text.splitlines() if sought else ():
        for found in _WORD.finditer(line):
            if any({stem(word), bare(word)} & sought for word in folded_words(found.group())):
                begin = line.rfind(" ", 0, max(found.start() - BEFORE, 0)) + 1
                passage = shorten(one_line(line[begin:]), SHOWN, placeholder=" …")
                return f"… {passage}" if begin else passage
    return ""


class _Letters:
    """Ranks texts by the trigrams they share with a query: slips and inflections at once."""

    def __init__(self, texts: Iterable[Text]) -> None:
        self._holding: dict[str, dict[str, int]] = defaultdict(dict)
        lengths: dict[str, int] = {}
        for each in texts:
            bag = Counter(t for word in folded_words(each.searched) for t in trigrams(word))
            lengths[each.id] = sum(bag.values())
            for trigram, times in bag.items():
                self._holding[trigram][each.id] = times
        self._longer = _longer(lengths, LENGTH_OF_LETTERS)

    def scores(self, words: Iterable[str]) -> dict[str, float]:
        """Return how much of the query's trigrams each text holds, from 0 to 1."""
        asked = Counter(trigram for word in words for trigram in trigrams(word))
        total: dict[str, float] = defaultdict(float)
        most = 0.0
        for trigram, number in sorted(asked.items()):  # or sums would differ by their last bit
            held = self._holding.get(trigram, {})
            rarity = _rarity(len(held), len(self._longer))
            most += rarity * number
            for text, times in held.items():
                total[text] += number * rarity * times / (times + SATURATION * self._longer[text])
        return {text: score / most for text, score in total.items()} if most else {}


def _rarity(held: int, number: int) -> float:
    """Return how much a word says that `held` of so many texts hold (BM25)."""
    return log(1 + (number - held + 0.5) / (held + 0.5))


def _longer(lengths: Mapping[str, int], weight: float) -> dict[str, float]:
    """Return how much longer each text is than the usual one, so far as that has weight."""
    mean = sum(lengths.values()) / max(1, len(lengths)) or 1
    return {text: 1 - weight + weight * length / mean for text, length in lengths.items()}


def _words(text: Text) -> list[str]:
    """Return the words of a text, those of its title twice."""
    return [*folded_words(text.title), *folded_words(text.searched)]


def _bag(words: Iterable[str], knows: Callable[[str], bool]) -> Counter[str]:
    """Return how often a text has each stem, also without a preposition if that is a known one."""
    bag: Counter[str] = Counter()
    for word in words:
        bag[stem(word)] += 1
        alone = bare(word)
        if alone is not None and knows(alone):
            bag[alone] += 1
    return bag
