"""Reads a report back from each of its formats, with programs and parsers that are not ours."""

import collections
import html
import html.parser
import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
# A4 and the margins of the page style, in points.
PAPER, MARGIN = (595, 842), 56
VOID = {"meta", "img", "br", "link"}


class Reading:
    """What a format holds: its text, the alternative texts of its figures, its tables, and what is wrong with it by itself."""

    def __init__(self, text, alternatives=(), tables=0, languages=(), faults=()):
        self.text, self.alternatives, self.tables = text, list(alternatives), tables
        self.languages, self.faults = set(languages), list(faults)

    @property
    def numbers(self):
        return collections.Counter(re.findall(r"\d(?:[\d.,]*\d)?", self.text))

    @property
    def words(self):
        return set(re.findall(r"[^\W\d_]{2,}", self.text))


class Page(html.parser.HTMLParser):
    """Collects the text of a page: all of it, `body` without contents, `drawn` in charts, `own` without the survey's words and names for machines."""

    def __init__(self, source):
        super().__init__()
        self.open, self.text, self.body, self.own, self.results, self.drawn, self.entries = [], [], [], [], [], [], 0
        self.skips = False
        self.title, self.language, self.alternatives, self.tables, self.languages = [], None, [], 0, set()
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes.get("lang")
        if tag == "bdi" and "lang" in attributes:
            self.languages.add(attributes["lang"])
        if tag == "table":
            self.tables += 1
        if tag == "a":
            self.skips = attributes.get("class") == "skip"
            self.entries += any(name == "nav" for name, _ in self.open)
        if tag == "desc":
            self.alternatives.append("")
        if tag not in VOID:
            self.open.append((tag, attributes.get("data-mark") or attributes.get("id")))
        if tag in {"text", "tspan"}:
            self.drawn.append("\n")
        if tag in {"p", "li", "td", "th", "tr", "caption", "dt", "dd", "figcaption", "h1", "h2", "h3", "h4", "h5", "br"}:
            self.text.append("\n")
            self.body.append("\n")
            self.own.append("\n")

    def handle_endtag(self, tag):
        if tag == "a":
            self.skips = False
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data):
        tags = [tag for tag, _ in self.open]
        if "desc" in tags:
            self.alternatives[-1] += data
        if "h1" in tags:
            self.title.append(data)
        if "text" in tags and ("g", "reading-text") not in self.open:
            self.drawn.append(data)
        if not tags or {"style", "svg", "title", "summary"} & set(tags) or self.skips:
            return
        self.text.append(data)
        if "nav" not in tags:
            self.body.append(data)
        if not {"bdi", "code"} & set(tags):
            self.own.append(data)
            if "td" in tags and any(name and name.startswith("results-") for _, name in self.open):
                self.results.append(data + "\n")


def page(path):
    """The page and its reading; the link that skips to the report, and the word for data tables, are in no other format."""
    parsed = Page(path.read_text("utf-8"))
    text = "".join(parsed.text)
    return parsed, Reading(text, parsed.alternatives, parsed.tables, parsed.languages)


def markdown(path):
    """Markdown without its marks."""
    text = re.sub(r"!\[(?:[^\]\\]|\\.)*\]\([^)]*\)", "", path.read_text("utf-8"))
    text = re.sub(r"\]\(#[^)]*\)", "", text)
    text = re.sub(r"<br>", " ", re.sub(r"</?(?:code|a)\b[^>]*>", "", text))
    return Reading(html.unescape(re.sub(r"\\(.)", r"\1", text)))


def word(path, title, language):
    """A Word document: alternative texts, heading rows, language and title as a reader's program finds them."""
    faults = []
    with zipfile.ZipFile(path) as archive:
        trees = {
            name: ElementTree.fromstring(archive.read(name))
            for name in archive.namelist() if name.endswith((".xml", ".rels"))
        }
    document, properties = trees["word/document.xml"], trees["docProps/core.xml"]
    for name, expected in (("title", title), ("language", language)):
        found = properties.findtext(f"{{http://purl.org/dc/elements/1.1/}}{name}")
        if found != expected:
            faults.append(f"{name} is {found!r}, not {expected!r}")
    defaults = trees["word/styles.xml"].find(f".//{WORD}rPrDefault//{WORD}lang")
    if defaults is None or defaults.get(f"{WORD}val") != language:
        faults.append("the language of the text is not set")
    known = {style.get(f"{WORD}styleId") for style in trees["word/styles.xml"].iter(f"{WORD}style")}
    for kind in ("pStyle", "rStyle", "tblStyle"):
        used = {element.get(f"{WORD}val") for element in document.iter(f"{WORD}{kind}")}
        faults += [f"there is no style {name}" for name in sorted(used - known)]
    tables = list(document.iter(f"{WORD}tbl"))
    for table in tables:
        header = table.find(f"{WORD}tr/{WORD}trPr/{WORD}tblHeader")
        if header is None or header.get(f"{WORD}val", "true") not in {"true", "1"}:
            faults.append("a table without a heading row")
    bookmarks = {element.get(f"{WORD}name") for element in document.iter(f"{WORD}bookmarkStart")}
    anchors = {element.get(f"{WORD}anchor") for element in document.iter(f"{WORD}hyperlink")}
    faults += [f"a link leads nowhere: {name}" for name in sorted(anchors - bookmarks)]
    text = "\n".join("".join(map(letters, paragraph.iter())) for paragraph in document.iter(f"{WORD}p"))
    languages = {element.get(f"{WORD}val") for element in document.iter(f"{WORD}lang")}
    alternatives = [element.get("descr", "") for element in document.iter(f"{DRAWING}docPr")]
    return Reading(text, alternatives, len(tables), languages, faults)


def letters(element):
    """The text that an element of a Word document stands for."""
    return " " if element.tag == f"{WORD}br" else element.text or "" if element.tag == f"{WORD}t" else ""


def pdf(path, title, language):
    """A PDF by its structure tree: what PDF/UA-1 asks for, as far as a program can see it."""
    objects = json.loads(run("qpdf", "--json=2", "--json-key=qpdf", path))["qpdf"][1]
    values = [entry["value"] for entry in objects.values() if isinstance(entry.get("value"), dict)]
    catalog = next(value for value in values if value.get("/Type") == "/Catalog")
    elements = [value for value in values if value.get("/Type") == "/StructElem"]
    kinds = collections.Counter(element["/S"] for element in elements)
    faults = []
    if str((catalog.get("/MarkInfo") or {}).get("/Marked")).lower() != "true":
        faults.append("is not tagged")
    if catalog.get("/Lang") != f"u:{language}":
        faults.append(f"its language is {catalog.get('/Lang')}, not {language}")
    if "/Outlines" not in catalog:
        faults.append("has no bookmarks")
    if not re.search(r"pdfuaid:part(?:>|=\")1\b", run("pdfinfo", "-meta", path)):
        faults.append("does not say that it is PDF/UA-1")
    found = re.search(r"^Title: +(.*)$", run("pdfinfo", path), re.MULTILINE)
    if not found or not found[1].startswith(title):
        faults.append(f"its title is {found and found[1]!r}, not {title!r}")
    for kind in ("/H1", "/H2", "/Table", "/TH"):
        if not kinds[kind]:
            faults.append(f"has no {kind}")
    figures = [element for element in elements if element["/S"] == "/Figure"]
    alternatives = [element.get("/Alt", "")[2:] for element in figures]
    headings = {element.get("/ID") for element in elements if element["/S"] == "/TH"}
    for element in elements:
        if element["/S"] == "/TD" and not set((element.get("/A") or {}).get("/Headers", [])) & headings:
            faults.append("a cell that belongs to no heading")
            break
    return Reading(printed_text(path), alternatives, kinds["/Table"], faults=faults)


def printed_text(path):
    """The words on the pages between the running title and the page number, those in charts included."""
    height = PAPER[1] - 2 * MARGIN
    return run("pdftotext", "-raw", "-x", "0", "-y", str(MARGIN), "-W", str(PAPER[0]), "-H", str(height), path, "-")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
