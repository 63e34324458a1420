#!/usr/bin/env python3
"""Looks at every drawing of the gallery the way a reader's program does, and names what is wrong.

    scripts/verify_charts.py .build/debug/resonanz-gallery [--pictures FOLDER]

Every chart × case × theme is drawn 320, 680 (A4), 720 and 1440 wide and checked: two runs give the same bytes; well-formed
(xmllint); no script, no external reference, at most 3 decimals, below 40 KB, usually below 12 KB; drawn by rsvg-convert
without a word; and in Chromium no line of text lies on another and nothing leaves the drawing. `--pictures` writes one PNG
a chart, theme and width with all cases, to be looked at. Needs PyPI's selenium, Debian's chromium, chromium-driver,
libxml2-utils and librsvg2-bin. Exit 1 on any fault.
"""

import argparse
import base64
import collections
import concurrent.futures
import html
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lib"))
from browser import chromium, emulate  # noqa: E402

LARGEST = 40 * 1024
TYPICAL = 12 * 1024
# How far, in user units, boxes of text may reach into each other or over the edge before it counts: less than what a font's
# box leaves free above and below its letters.
TOLERANCE = 1

# Chromium rounds ascent and descent of every font to whole pixels, so a drawing is measured magnified.
MEASURE = """
const [source, units] = arguments;
const magnification = 8, tolerance = units * magnification;
const drawing = document.importNode(new DOMParser().parseFromString(source, 'image/svg+xml').documentElement, true);
drawing.setAttribute('width', magnification * drawing.getAttribute('width'));
drawing.setAttribute('height', magnification * drawing.getAttribute('height'));
document.body.replaceChildren(drawing);
const edge = drawing.getBoundingClientRect();
const faults = [];
const outside = box => box.left < edge.left - tolerance || box.right > edge.right + tolerance
  || box.top < edge.top - tolerance || box.bottom > edge.bottom + tolerance;
const lines = [];
for (const text of drawing.querySelectorAll('text')) {
  const spans = text.querySelectorAll('tspan');
  for (const line of spans.length ? spans : [text]) {
    if (line.textContent.trim()) lines.push([line.textContent, line.getBoundingClientRect()]);
  }
}
lines.forEach(([words, box], index) => {
  if (!(box.width > 0 && box.height > 0)) faults.push(`“${words}” is not drawn`);
  if (outside(box)) faults.push(`“${words}” leaves the drawing`);
  for (const [others, other] of lines.slice(index + 1)) {
    if (box.left < other.right - tolerance && other.left < box.right - tolerance
      && box.top < other.bottom - tolerance && other.top < box.bottom - tolerance) {
      faults.push(`“${words}” lies on “${others}”`);
    }
  }
});
for (const mark of drawing.querySelectorAll('rect, path, circle')) {
  if (mark.closest('defs')) continue;
  const box = mark.getBoundingClientRect();
  if (outside(box)) {
    const name = mark.closest('[data-mark]')?.getAttribute('data-mark') ?? '';
    faults.push(`the ${mark.localName} ${name} leaves the drawing`);
  }
}
if (!lines.length) faults.push('no text at all');
return faults;
"""


def drawings(binary, folder):
    """Has the program write every drawing; its files by name."""
    subprocess.run([binary, "drawings", str(folder)], check=True)
    return {path.name: path for path in sorted(folder.glob("*.svg"))}


def markup_faults(path):
    """What is wrong with the text of a file."""
    data = path.read_bytes()
    text = data.decode("utf-8")
    faults = []
    if len(data) > LARGEST:
        faults.append(f"{len(data)} bytes, more than {LARGEST}")
    if "<!DOCTYPE" in text or "<!ENTITY" in text or "<?xml-stylesheet" in text:
        faults.append("a document type or style sheet")
    for element in ElementTree.fromstring(data).iter():
        name = element.tag.rsplit("}", 1)[-1]
        if name in ("script", "style", "image", "use", "foreignObject", "a", "animate", "set"):
            faults.append(f"a <{name}> element")
        for attribute, value in element.attrib.items():
            attribute = attribute.rsplit("}", 1)[-1]
            if attribute == "href" or re.fullmatch(r"on\w+", attribute) or attribute == "style":
                faults.append(f"<{name}> has {attribute}")
            if re.search(r"url\((?!#)", value):
                faults.append(f"<{name} {attribute}> refers to {value}")
            if not attribute.startswith("aria-label") and re.search(r"\d\.\d{4,}", value):
                faults.append(f"<{name} {attribute}> has more than 3 decimals: {value[:60]}")
    return faults


def silent(command, paths):
    """Runs a command over files; the names of those over which it fails or says something, with what it says.

    The argument OUTPUT stands for a file that is thrown away.
    """
    def run(batch):
        with tempfile.NamedTemporaryFile() as output:
            names = [output.name if argument == "OUTPUT" else argument for argument in command]
            result = subprocess.run([*names, *map(str, batch)], capture_output=True, text=True)
        if result.returncode == 0 and not result.stderr.strip():
            return []
        if len(batch) == 1:
            return [(batch[0].name, f"{command[0]}: {result.stderr.strip() or 'failed'}")]
        return [fault for path in batch for fault in run([path])]

    batches = [paths[start : start + 50] for start in range(0, len(paths), 50)]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return [fault for faults in pool.map(run, batches) for fault in faults]


def layout_faults(browser, path):
    """What Chromium sees wrong in a drawing."""
    text = path.read_text("utf-8").split("?>", 1)[1]
    return browser.execute_script(MEASURE, text, TOLERANCE)


def write_pictures(browser, files, folder):
    """One PNG a chart, theme and width, with all cases below and beside each other."""
    folder.mkdir(parents=True, exist_ok=True)
    sheets = collections.defaultdict(list)
    for name, path in files.items():
        chart, case, theme, width, _ = name.split(".")
        sheets[chart, theme, int(width)].append((case, path))
    for (chart, theme, width), cases in sheets.items():
        columns = 1 if width > 1000 else 2 if width > 400 else 5
        figures = "".join(
            f"<div><b>{html.escape(case)}</b>{path.read_text('utf-8').split('?>', 1)[1]}</div>" for case, path in cases
        )
        emulate(browser, columns * (width + 16))
        browser.execute_script("document.body.innerHTML = arguments[0]", f"<main>{figures}</main>")
        browser.execute_script(
            "document.body.style = 'margin: 0; font: 14px sans-serif; background: #bbb';"
            "document.querySelector('main').style = `columns: ${arguments[0]}; column-gap: 16px`;"
            "document.querySelectorAll('div').forEach(box => box.style = 'break-inside: avoid; padding: 4px')",
            columns,
        )
        shot = browser.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {
            "x": 0, "y": 0, "scale": 1, "width": columns * (width + 16),
            "height": browser.execute_script("return document.documentElement.scrollHeight"),
        }})
        (folder / f"{chart}.{theme}.{width}.png").write_bytes(base64.b64decode(shot["data"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", help="the program resonanz-gallery")
    parser.add_argument("--pictures", type=pathlib.Path, help="a folder for one PNG a chart, theme and width")
    arguments = parser.parse_args()

    faults = []
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second, chromium() as browser:
        files = drawings(arguments.binary, pathlib.Path(first))
        again = drawings(arguments.binary, pathlib.Path(second))
        if not files:
            sys.exit(f"{arguments.binary} drew nothing")
        for name, path in files.items():
            if name not in again or path.read_bytes() != again[name].read_bytes():
                faults.append((name, "another run gives other bytes"))
        malformed = silent(["xmllint", "--noout", "--nonet"], list(files.values()))
        faults += malformed
        files = {name: path for name, path in files.items() if name not in dict(malformed)}
        faults += silent(["rsvg-convert", "--format", "pdf", "--output", "OUTPUT"], list(files.values()))
        browser.get("data:text/html,<!DOCTYPE html><meta charset=utf-8><body style=margin:0>")
        emulate(browser, 1500)
        for name, path in files.items():
            faults += [(name, fault) for fault in markup_faults(path)]
            faults += [(name, fault) for fault in layout_faults(browser, path)]
        if arguments.pictures:
            write_pictures(browser, files, arguments.pictures)
        sizes = {name: path.stat().st_size for name, path in files.items()}

    median = statistics.median(sizes.values())
    largest = max(sizes, key=sizes.get)
    if median > TYPICAL:
        faults.append(("all", f"the median size is {median:.0f} bytes, more than {TYPICAL}"))
    for name, fault in faults:
        print(f"{name.removesuffix('.svg')}: {fault}")
    print(f"{len(files)} drawings; median {median:.0f} bytes, largest {sizes[largest]} ({largest}); {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
