#!/usr/bin/env python3
"""Reads advance widths off Liberation Sans and DejaVu Sans and writes Sources/Charting/Text/AdvanceWidthTable.swift.

Liberation Sans has the advance widths of Arial and Helvetica, so text that is measured with it fits in all three. It has no
Arabic letters. Those are as wide as in DejaVu Sans, the widest of the fonts that readers' programs commonly take instead: the mean of
the shapes that a letter has by itself and at the beginning, in the middle and at the end of a word.
Needs fonttools from PyPI (pip install fonttools) and Debian's fonts-liberation and fonts-dejavu-core.

    scripts/font_widths.py > Sources/Charting/Text/AdvanceWidthTable.swift
"""

import collections
import math
import sys
import unicodedata

from fontTools.ttLib import TTFont

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/liberation"
ARABIC_FOLDER = sys.argv[2] if len(sys.argv) > 2 else "/usr/share/fonts/truetype/dejavu"
BLOCKS = [
    (0x0020, 0x007E, "Basic Latin"),
    (0x00A0, 0x017F, "Latin-1 Supplement and Latin Extended-A"),
    (0x0218, 0x021B, "Romanian letters with a comma below"),
    (0x0386, 0x03CE, "Greek"),
    (0x0400, 0x045F, "Cyrillic"),
    (0x05D0, 0x05EA, "Hebrew"),
    (0x060C, 0x066A, "Arabic"),
    (0x067E, 0x06CC, "Further letters of Persian and Urdu"),
    (0x2010, 0x2026, "General Punctuation: hyphens, dashes, quotation marks, daggers, bullet, ellipsis"),
    (0x202F, 0x203A, "General Punctuation: narrow no-break space, per mille, primes, single guillemets"),
    (0x20AC, 0x20AC, "Euro sign"),
    (0x2116, 0x2122, "Numero sign to trade mark sign"),
    (0x2190, 0x2195, "Arrows"),
    (0x2212, 0x2212, "Minus sign"),
    (0x2248, 0x2248, "Almost equal to"),
    (0x2260, 0x2265, "Not equal to, less than or equal to, greater than or equal to"),
]


def widths(font, first, last):
    """Advance widths in thousandths of the type size; 0 stands for a character that the font lacks."""
    characters, metrics, units = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    shapes = shapes_of_letters(characters) if 0x0600 <= first <= 0x06FF else {}
    widths = []
    for code in range(first, last + 1):
        codes = shapes.get(code, [code] if code in characters and not unicodedata.combining(chr(code)) else [])
        sum_of_shapes = sum(metrics[characters[shape]][0] for shape in codes)
        mean = sum_of_shapes / len(codes) if codes else 0
        widths.append(math.ceil(mean * 1000 / units) if len(codes) > 1 else round(mean * 1000 / units))
    return widths


def shapes_of_letters(characters):
    """The shapes of every Arabic letter that a font has, from the blocks Arabic Presentation Forms-A and -B."""
    shapes = collections.defaultdict(list)
    for code in [*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEF5)]:
        letter = unicodedata.normalize("NFKC", chr(code))
        if code in characters and len(letter) == 1:
            shapes[ord(letter)].append(code)
    return shapes


def literal(values, indent):
    if len(values) <= 20:
        return "[" + ", ".join(map(str, values)) + "]"
    rows = [", ".join(map(str, values[i : i + 20])) + "," for i in range(0, len(values), 20)]
    pad = " " * indent
    return "[\n" + "\n".join(f"{pad}  {row}" for row in rows) + f"\n{pad}]"


regular = TTFont(f"{FOLDER}/LiberationSans-Regular.ttf")
bold = TTFont(f"{FOLDER}/LiberationSans-Bold.ttf")
arabic_regular = TTFont(f"{ARABIC_FOLDER}/DejaVuSans.ttf")
arabic_bold = TTFont(f"{ARABIC_FOLDER}/DejaVuSans-Bold.ttf")
print("// Written by scripts/font_widths.py from Liberation Sans and DejaVu Sans; change the script, not this file.\n")
print("/// Advance widths of the Arial, Helvetica and Liberation Sans family, in thousandths of the type size.")
print("///")
print("/// Arabic letters have the mean width of their shapes in DejaVu Sans.")
print("///")
print("/// Source: the `hmtx` tables of Liberation Sans and DejaVu Sans, Regular and Bold. 0 stands for a character that the font lacks.")
print("enum AdvanceWidthTable {")
print("  /// A run of consecutive Unicode scalars and their widths.")
print("  struct Block: Sendable {")
print("    /// The first scalar of the run.")
print("    let first: UInt32")
print("    /// Widths in the regular weight.")
print("    let regular: [UInt16]")
print("    /// Widths in the bold weight; as many as in the regular one.")
print("    let bold: [UInt16]")
print("  }\n")
print("  /// All runs in ascending order.")
print("  static let blocks: [Block] = [")
for first, last, name in BLOCKS:
    fonts = (arabic_regular, arabic_bold) if 0x0600 <= first <= 0x06FF else (regular, bold)
    print(f"    // {name}")
    print("    Block(")
    print(f"      first: 0x{first:04X},")
    print(f"      regular: {literal(widths(fonts[0], first, last), 6)},")
    print(f"      bold: {literal(widths(fonts[1], first, last), 6)}")
    print("    ),")
print("  ]")
print("}")
