#!/usr/bin/env python3
"""Runs axe-core over pages in Chromium, and names every violation.

    scripts/verify_accessibility.py [PAGE ...]

Without pages: the gallery and the samples' reports. Each page is looked at 1280 and 320 CSS pixels wide with every rule, and
once more with the preference for dark, where only contrasts can differ. The words that appear over a chart when a part of it
is reached with the keyboard must lie within the chart. Needs PyPI's selenium and axe-playwright-python (of which only its
axe.min.js is used), Debian's chromium and chromium-driver. Exit 1 on any violation.
"""

import concurrent.futures
import importlib.util
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lib"))
from browser import chromium, emulate  # noqa: E402

REPORTS = pathlib.Path(__file__).resolve().parents[1] / "Reports"
WIDTHS = (1280, 320)
CONTRAST = ["color-contrast"]

RUN = """
const [rules, done] = arguments;
const options = {resultTypes: ['violations'], ...(rules && {runOnly: rules})};
const outside = [...document.querySelectorAll('[data-mark="reading-text"]')].filter(plate => {
  const [box, edge] = [plate.getBoundingClientRect(), plate.closest('svg').getBoundingClientRect()];
  return box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
});
const cut = outside.length
  ? [{rule: 'reading', help: 'Words over a chart lie within it', nodes: outside.map(plate => [plate.textContent, ''])}] : [];
axe.run(document, options).then(
  result => done(cut.concat(result.violations.map(rule => ({
    rule: rule.id, help: rule.help, nodes: rule.nodes.map(node => [node.target.join(' '), node.failureSummary])
  })))),
  error => done([{rule: 'axe', help: String(error), nodes: [['page', '']]}]));
"""


def axe():
    """The source of axe-core as the installed package holds it."""
    package = importlib.util.find_spec("axe_playwright_python")
    files = list(pathlib.Path(package.origin).parent.rglob("axe.min.js")) if package else []
    if not files:
        sys.exit("PyPI's axe-playwright-python is missing; scripts/test installs it into .build/python")
    return files[0].read_text("utf-8")


def look(pages, source):
    """Every violation on some pages: the page and how it was looked at, the rule, what it asks for, and where."""
    found = []
    with chromium() as browser:
        for page in pages:
            for scheme, rules in (("light", None), ("dark", CONTRAST)):
                for width in WIDTHS:
                    emulate(browser, width, scheme=scheme)
                    browser.get(page.as_uri())
                    browser.execute_script(source)
                    place = f"{page.parent.name}/{page.name}, {scheme}, {width} wide"
                    found += [(place, violation) for violation in browser.execute_async_script(RUN, rules)]
    return found


def main():
    pages = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    pages = pages or sorted(REPORTS.glob("*/*.html"))
    if not pages:
        sys.exit("there is no page to look at")
    source = axe()
    browsers = min(len(pages), os.cpu_count() or 1, 4)
    with concurrent.futures.ThreadPoolExecutor(browsers) as pool:
        parts = pool.map(lambda start: look(pages[start::browsers], source), range(browsers))
        found = [violation for part in parts for violation in part]
    for place, violation in found:
        print(f"{place}: {violation['rule']}: {violation['help']}")
        for target, summary in violation["nodes"][:10]:
            print(f"    {target}: {' '.join(summary.split())}")
        if len(violation["nodes"]) > 10:
            print(f"    and {len(violation['nodes']) - 10} more")
    print(f"{len(pages)} pages, {len(found)} violations")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
