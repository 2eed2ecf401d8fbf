"""The fonts of one document: which glyphs it uses, and what each of them says.

reportlab's own fonts give a glyph one text for the whole process. Here a code stands for
a glyph together with its text, and codes are counted in each document by itself: copied
text has the letters that were written, and the same paper is always the same bytes.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from citizen_office.pdf.fonts import Face
from citizen_office.pdf.shaping import Ink
from citizen_office.pdf.subsetting import subset

BLOCK = 100  # entries that a CMap takes in one block
SYMBOLIC = 4  # font flag: glyphs are chosen by number

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Codes(dict[Ink, str]):
    """The code of each glyph in a document, in the order of first use."""

    def __missing__(self, ink: Ink) -> str:
        code = self[ink] = f"{len(self) + 1:04x}"
        return code


class DocumentFont:
    """One face in one document."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self.codes = Codes()

    def addObjects(self, document: Any) -> None:  # noqa: N802 – reportlab calls it
        """Write what was used into the document; reportlab asks once, at the end."""
        inks = list(self.codes)
        data, numbers = subset(self.face, inks)
        tag = hashlib.sha256(data).digest()[:6]
        base = "".join(chr(65 + byte % 26) for byte in tag) + "+" + self.face.name

        def refer(thing: PDFDictionary | PDFStream, kind: str) -> Any:
            return document.Reference(thing, f"{kind}:{self.name}")

        widths = [0, *(ink.width for ink in inks)]
        new_numbers = [0, *numbers]
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{base}",
            "CIDSystemInfo": PDFDictionary(
                {
                    "Registry": PDFString("Adobe"),
                    "Ordering": PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "DW": 0,
            "W": PDFArray([0, PDFArray(widths)]),
            "CIDToGIDMap": refer(
                _stream(struct.pack(f">{len(new_numbers)}H", *new_numbers)), "glyphs"
            ),
            "FontDescriptor": self._descriptor(base, data, refer),
        }
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{base}",
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([refer(PDFDictionary(descendant), "descendant")]),
            "ToUnicode": refer(_stream(_cmap(self.codes).encode()), "letters"),
        }
        document.idToObject["BasicFonts"].dict[self.name] = refer(PDFDictionary(font), "font")

    def _descriptor(self, base: str, data: bytes, refer: Callable[..., Any]) -> Any:
        extents = self.face.hb_font.get_font_extents("ltr")
        file = _stream(data)
        file.dictionary["Length1"] = len(data)
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": f"/{base}",
            "Flags": SYMBOLIC,
            "FontBBox": PDFArray(list(self.face.box)),
            "ItalicAngle": 0,
            "Ascent": extents.ascender,
            "Descent": extents.descender,
            "CapHeight": 700,
            "StemV": 80,
            "FontFile2": refer(file, "file"),
        }
        return refer(PDFDictionary(descriptor), "descriptor")


class DocumentFonts(dict[Face, DocumentFont]):
    """The fonts a document has used so far."""

    def __init__(self, delayed: list[DocumentFont]) -> None:
        super().__init__()
        self._delayed = delayed

    def __missing__(self, face: Face) -> DocumentFont:
        font = self[face] = DocumentFont(face, f"P{len(self) + 1}")
        self._delayed.append(font)
        return font


_fonts: WeakKeyDictionary[PDFDocument, DocumentFonts] = WeakKeyDictionary()


def fonts_of(canvas: Canvas) -> DocumentFonts:
    """Return the fonts of a canvas's document; they go when it goes."""
    document: PDFDocument = vars(canvas)["_doc"]  # reportlab has no public way to it
    fonts = _fonts.get(document)
    if fonts is None:
        # reportlab asks the fonts in this list to write themselves at the end.
        fonts = _fonts[document] = DocumentFonts(document.delayedFonts)
    return fonts


def _stream(content: bytes) -> PDFStream:
    return PDFStream(content=content, filters=[PDFZCompress])


def _cmap(codes: Codes) -> str:
    entries = [
        f"<{code}> <{ink.text.encode('utf-16-be').hex()}>"
        for ink, code in codes.items()
        if ink.text
    ]
    blocks = [entries[start : start + BLOCK] for start in range(0, len(entries), BLOCK)]
    return _CMAP.format(
        "\n".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
        )
    )
