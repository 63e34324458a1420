#!/usr/bin/env python3
"""Writes the samples' reports in every format and in German and English, reads them back, and compares them.

    scripts/verify_reports.py BINARY [SURVEY ...]

Every number and every word of a page in HTML must stand in PDF, Word and Markdown as often; German and English must have the same
numbers once they are written alike, and no word of each other; every number in a table of results must follow from summary.json.
PDF: tagged, title, language, bookmarks, alternative texts, heading cells. Word: alternative texts, heading rows, title, language,
styles. The second run must give the same bytes. Needs Debian's qpdf and poppler-utils beside what the formats need. Exit 1 on any fault.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lib"))
import report_formats as formats  # noqa: E402

SURVEYS = pathlib.Path(__file__).resolve().parents[1] / "Surveys"
LANGUAGES = ("de", "en")
NUMBER = {
    "de": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"),
    "en": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"),
}
# Words that stand in every report of a language and that the other one does not have.
SIGNATURES = {
    "de": set("der die das den und mit von nicht oder nach ein eine einer ist sind wird wurden keine auf für zum zur bei als auch wie".split()),
    "en": set("the of and with not or by from is are were to no at as also how than who which".split()),
}


def write(binary, survey, folder):
    command = [binary, "report", survey, "--format", "html,docx,pdf,markdown,json", "--language", ",".join(LANGUAGES)]
    subprocess.run([*command, "--output", folder], check=True, stdout=subprocess.DEVNULL)


def alike(text, language):
    """The numbers of a text as if they were written for machines."""
    thousands, decimal = (".", ",") if language == "de" else (",", ".")
    return collections.Counter(
        number.replace(thousands, "").replace(decimal, ".") for number in NUMBER[language].findall(text))


def difference(left, right):
    """What one collection has more than the other, for a person to read."""
    return ", ".join(sorted(map(str, left - right))[:8])


def compared_formats(folder, language):
    """What is wrong with the formats of one language, and the page."""
    page, html = formats.page(folder / f"report.{language}.html")
    title = "".join(page.title)
    others = {
        "markdown": formats.markdown(folder / f"report.{language}.md"),
        "docx": formats.word(folder / f"report.{language}.docx", title, language),
        "pdf": formats.pdf(folder / f"report.{language}.pdf", title, language),
    }
    faults = [] if page.language == language else [f"html: its language is {page.language}"]
    for name, other in others.items():
        faults += [f"{name}: {fault}" for fault in other.faults]
        whole = formats.Reading(text_in(name, page))
        for kind in ("numbers", "words"):
            expected, found = getattr(whole, kind), getattr(other, kind)
            if kind == "words":
                expected, found = ({word.casefold() for word in words} for words in (expected, found))
            if expected - found:
                faults.append(f"{name}: {kind} of the page that are missing: {difference(expected, found)}")
            if found - expected and not (name == "pdf" and kind == "numbers" and is_contents(found - expected, page)):
                faults.append(f"{name}: {kind} that the page has not: {difference(found, expected)}")
        if name != "markdown":
            if other.alternatives != html.alternatives or not all(other.alternatives):
                faults.append(f"{name}: its alternative texts are not those of the page")
            # A table over two pages of a PDF is two, each with its heading row.
            if other.tables < html.tables or name != "pdf" and other.tables > html.tables:
                faults.append(f"{name}: {other.tables} tables, the page has {html.tables}")
    if others["docx"].languages - {language} != html.languages:
        faults.append(f"docx: words in {others['docx'].languages}, the page has words in {html.languages}")
    return [f"{language}: {fault}" for fault in faults], page


def text_in(name, page):
    """What of a page must stand in another format: Markdown has no table of contents, a PDF also the words of its charts."""
    return "".join({"markdown": page.body, "pdf": page.text + ["\n"] + page.drawn}.get(name, page.text))


def is_contents(numbers, page):
    """Whether numbers can be those of the pages of a table of contents: one an entry, none out of reach."""
    return sum(numbers.values()) == page.entries and all(number.isdigit() and int(number) < 400 for number in numbers)


def compared_languages(pages):
    """What the pages of both languages do not have in common."""
    faults = []
    own = {language: "".join(page.own) for language, page in pages.items()}
    numbers = {language: alike(text, language) for language, text in own.items()}
    for one, other in (LANGUAGES, LANGUAGES[::-1]):
        if numbers[one] - numbers[other]:
            faults.append(f"numbers that only {one} has: {difference(numbers[one], numbers[other])}")
        words = set(re.findall(r"[^\W\d_]+", own[one].lower()))
        strange = words & (SIGNATURES[other] - SIGNATURES[one])
        if strange:
            faults.append(f"{one}: words of {other}: {', '.join(sorted(strange))}")
    return faults


def figures(value):
    """Every number of a document in JSON."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [number for part in value for number in figures(part)]
    return [value] if isinstance(value, (int, float)) and not isinstance(value, bool) else []


def compared_summary(page, summary):
    """Numbers in the tables of results that do not follow from the summary by rounding, per cent or distance from it."""
    # A hair up and down, as halves are rounded by the decimal number and not by its nearest binary one.
    known = {
        f"{abs(number) * factor * hair:.{digits}f}" for number in figures(summary) for factor in (1, 100)
        for hair in (1 - 1e-12, 1 + 1e-12) for digits in (0, 1, 2, 3)
    }
    shown = alike("".join(page.results), "en")
    unknown = sorted(number for number in shown if number not in known)
    return [f"numbers of results that summary.json does not have: {', '.join(unknown[:12])}"] if unknown else []


def faults_of(binary, survey, scratch):
    folder = scratch / survey.name
    write(binary, survey, folder)
    faults, pages = [], {}
    for language in LANGUAGES:
        found, pages[language] = compared_formats(folder, language)
        faults += found
    faults += compared_languages(pages)
    faults += compared_summary(pages["en"], json.loads((folder / "summary.json").read_text("utf-8")))
    return faults


def repeated(binary, survey, scratch):
    """The files of a second run that are not the same, byte for byte."""
    again = scratch / "again"
    write(binary, survey, again)
    first = scratch / survey.name
    names = sorted(str(path.relative_to(first)) for path in first.rglob("*") if path.is_file())
    return [f"{name}: the second run gives other bytes" for name in names if (again / name).read_bytes() != (first / name).read_bytes()]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.split("\n\n")[1].strip())
    binary = pathlib.Path(sys.argv[1]).resolve()
    surveys = [pathlib.Path(name).resolve() for name in sys.argv[2:]]
    surveys = surveys or sorted(path.parent for path in SURVEYS.glob("*/survey.yaml"))
    if not surveys:
        sys.exit("there is no survey")
    count = 0
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        for survey in surveys:
            faults = faults_of(binary, survey, scratch)
            if survey == surveys[0]:
                faults += repeated(binary, survey, scratch)
            for fault in faults:
                print(f"{survey.name}: {fault}")
            count += len(faults)
    print(f"{len(surveys)} surveys in {len(LANGUAGES)} languages, {count} faults")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()
