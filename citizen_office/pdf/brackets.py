"""Pairs of brackets in mixed text (UAX 9, rule N0): both halves turn the same way."""

from __future__ import annotations

MAX_OPEN = 63  # UAX 9, BD16: deeper nesting leaves brackets as plain neutrals

_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘"
    "⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
CLOSING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
OPENING = {closing: opening for opening, closing in CLOSING.items()}
# The angle brackets of 2329 and 232A count as 3008 and 3009 (canonical equivalence).
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}


def settle_brackets(chars: list[str], kinds: list[str], types: list[str], side: str) -> None:
    """Write the direction of each bracket pair into `types`, in place."""
    for opening, closing in _pairs(chars, types):
        inside = {_strong(kind) for kind in types[opening + 1 : closing]}
        if side in inside:
            turn = side
        elif inside & {"L", "R"}:
            turn = _context(types, opening, side)
        else:
            continue
        for place in (opening, closing):
            types[place] = turn
            _carry_to_marks(kinds, types, place)


def _pairs(chars: list[str], types: list[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for place, written in enumerate(chars):
        if types[place] != "ON":
            continue
        char = _SAME.get(written, written)
        if char in CLOSING:
            if len(stack) == MAX_OPEN:
                return []
            stack.append((CLOSING[char], place))
        elif char in OPENING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == char:
                    found.append((stack[depth][1], place))
                    del stack[depth:]
                    break
    return sorted(found)


def _strong(kind: str) -> str:
    return "R" if kind in ("EN", "AN") else kind


def _context(types: list[str], opening: int, side: str) -> str:
    """Return the side that holds before the pair: brackets of foreign words follow it."""
    for place in range(opening - 1, -1, -1):
        kind = _strong(types[place])
        if kind in ("L", "R"):
            return kind
    return side


def _carry_to_marks(kinds: list[str], types: list[str], place: int) -> None:
    after = place + 1
    while after < len(types) and kinds[after] == "NSM":
        types[after] = types[place]
        after += 1
