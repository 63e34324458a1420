#!/usr/bin/env python3
"""Writes the countries of ISO 3166-1 with their English and German names, for practice files.

Codes are those of ISO 3166-1 (Debian's iso-codes), names those of Unicode CLDR (babel from PyPI: pip install babel), and
other names in use stand below. EEA: the 27 members of the European Union with Iceland, Liechtenstein and Norway.

    scripts/countries.py > Sources/PracticeDefinitions/Countries/countries.tsv
"""

import json
import sys
from pathlib import Path

from babel import Locale

CODES = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/iso-codes/json/iso_3166-1.json")
EEA = set(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split()
)
OTHER_NAMES = {
    "BY": ["Weißrussland"],
    "CZ": ["Czech Republic", "Tschechische Republik"],
    "DE": ["Federal Republic of Germany", "Bundesrepublik Deutschland"],
    "GB": ["Great Britain", "Großbritannien", "UK"],
    "GR": ["Hellas"],
    "MD": ["Moldova", "Moldau"],
    "MK": ["Macedonia", "Mazedonien"],
    "NL": ["The Netherlands", "Holland"],
    "SK": ["Slovak Republic", "Slowakische Republik"],
    "TR": ["Turkey"],
    "US": ["USA", "United States of America", "Vereinigte Staaten von Amerika"],
}


def name(code: str, language: str) -> str:
    """The name of a country, with its "and" spelt out."""
    joint = {"en": " and ", "de": " und "}[language]
    return Locale(language).territories[code].replace(" & ", joint)


print("# Made by scripts/countries.py: code of ISO 3166-1, whether in EU or EEA, English name, German name, other names.")
# Kosovo has no code of ISO 3166-1; the European Union writes XK, which the standard leaves to its users.
for code in sorted([entry["alpha_2"] for entry in json.loads(CODES.read_text(encoding="utf-8"))["3166-1"]] + ["XK"]):
    fields = [code, "eea" if code in EEA else "-", name(code, "en"), name(code, "de"), "; ".join(OTHER_NAMES.get(code, []))]
    print("\t".join(fields).rstrip("\t"))
