"""Words cut down to what their forms share: for comparing, never for showing."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

LEAST = 2  # letters that stay
# Words that begin with this letter themselves; before all others it is "and".
_OWN_WAW = (
    *("وثي", "وثا", "وثق", "وزا", "وزي", "وزن", "وسا", "وسي", "وسط", "وسخ", "وطن", "وضع", "وضو"),
    *("وظي", "وظا", "وقت", "وقا", "وقو", "وقع", "وحد", "وكا", "وكي", "ولوج", "ولاي", "ولي", "ولد"),
    *("ولو", "وصل", "وصو", "وصف", "واد", "واج", "واق", "واس", "واض", "ورش", "ورق", "ورث", "ورد"),
    *("وجه", "وجو", "وجب", "ودا", "وفا", "وفر", "وعي", "وعد", "وعو", "وفي", "وكلا", "ورا", "ولا"),
    *("ويف", "ويد"),
)
_WITH_OWN_WAW = frozenset(("والد", "والده", "والدي", "والدين", "والي", "والج", "والجه"))
# Words that begin with the letters of the article themselves.
_OWN_ALEF = (
    "الكترو",
    "التزا",
    "العاب",
    "الزام",
    "الغاء",
    "التحا",
    "الهام",
    "التقا",
    "التما",
    "الات",
)
_ARTICLES = ("بال", "كال", "فال", "ال", "لل")
# What an ending becomes: plurals and possessives fall together with their singular, while words
# that differ by a final letter alone stay apart: library and office, local and shop.
_ARABIC_ENDINGS = {
    **dict.fromkeys(("ياتها", "يات", "يين", "يون", "يه"), "ي"),
    **dict.fromkeys(("اتها", "اتهم", "تها", "تهم", "ات"), "ه"),
    **dict.fromkeys(("ها", "هم", "نا", "ان", "ون", "ين", "ا"), ""),
}
_FRENCH_ENDINGS = (
    *("issements", "issement", "ations", "ation", "ements", "ement"),
    *("euses", "euse", "eaux", "aux", "ales", "ale", "al", "es", "s", "e", "x"),
)
_FRENCH_LEAST = 4
_PREPOSITIONS = frozenset("لبكفو")
_LEAST_BARE = 3  # letters of a word that may begin with one
# What is heard alike, or mistyped for one another, whichever script it is written in: a letter or
# two of the Latin alphabet, with the digits that stand for Arabic letters in messages.
_PAIRS = {"kh": "خ", "gh": "غ", "ch": "ش", "sh": "ش", "th": "ت", "dh": "د", "ou": "", "qu": "ق"}
_HEARD = str.maketrans(
    "صثsطt6ضذظdحh7bpvfjgx5rz39qkclmn",
    "سسستتتددددهههببففججشخرزعققككلمن",
    "اوىيءaeiouyw2",
)


@lru_cache(50_000)
def stem(word: str) -> str:
    """Return the stem of a folded word (domain/words.fold), at least LEAST letters of it.

    Arabic loses conjunction, article and endings, French its endings. Lighter than Snowball's
    stems, which need the letters that folding takes away.
    """
    return _french(word) if word.isascii() else _arabic(word)


def bare(word: str) -> str | None:
    """Return the stem of a word without the one letter that may be "for", "in", "as" before it.

    It may as well belong to the word, so whoever asks has to know the stem. None if there is none.
    """
    is_joined = word[:1] == "l" if word.isascii() else word[:1] in _PREPOSITIONS
    if not is_joined or len(word) <= _LEAST_BARE:
        return None
    return stem(word[1:])


@lru_cache(50_000)
def trigrams(word: str) -> frozenset[str]:
    """Return every three neighbouring letters of a word, its edges counting as letters."""
    edged = f" {word} "
    return frozenset(edged[n : n + 3] for n in range(len(edged) - 2))


@lru_cache(50_000)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word as they sound: one for both scripts.

    So Arabic written with Latin letters and digits finds what is written in Arabic.
    """
    heard = word if word.isascii() else word.removesuffix("ه")  # the end of a feminine is a vowel
    for pair, letter in _PAIRS.items():
        heard = heard.replace(pair, letter)
    letters = heard.translate(_HEARD)
    return "".join(letter for letter, _same in groupby(letters))


def likeness(one: str, other: str) -> float:
    """Return how much two words share of their trigrams, from 0 to 1 (Dice)."""
    first, second = trigrams(one), trigrams(other)
    return 2 * len(first & second) / (len(first) + len(second))


def _arabic(word: str) -> str:
    is_and = word.startswith("و") and not word.startswith(_OWN_WAW) and word not in _WITH_OWN_WAW
    if is_and and len(word) > LEAST + 1:
        word = word[1:]
    for article in () if word.startswith(_OWN_ALEF) else _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= LEAST:
            word = word[len(article) :]
            break
    for ending, kept in _ARABIC_ENDINGS.items():
        least = LEAST if kept else LEAST + 1  # of a shorter word the ending may be its own
        if word.endswith(ending) and len(word) - len(ending) + len(kept) > least:
            return word.removesuffix(ending) + kept
    return word


def _french(word: str) -> str:
    for ending in _FRENCH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _FRENCH_LEAST - (len(ending) == 1):
            return word[: -len(ending)]
    return word
