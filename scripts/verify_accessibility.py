#!/usr/bin/env python3
"""Runs axe-core over pages in Chromium, and names every violation.

    scripts/verify_accessibility.py [PAGE ...]

Without pages: the gallery and the samples' reports. Each page is looked at with the preference for light and for dark, 1280
and 320 CSS pixels wide. Needs PyPI's selenium and axe-playwright-python (of which only its axe.min.js is used), Debian's
chromium and chromium-driver. Exit 1 on any violation.
"""

import importlib.util
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "lib"))
from browser import chromium, emulate  # noqa: E402

REPORTS = pathlib.Path(__file__).resolve().parents[1] / "Reports"
SCHEMES = ("light", "dark")
WIDTHS = (1280, 320)

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations']}).then(
  result => done(result.violations.map(rule => ({
    rule: rule.id, help: rule.help, nodes: rule.nodes.map(node => [node.target.join(' '), node.failureSummary])
  }))),
  error => done([{rule: 'axe', help: String(error), nodes: [['page', '']]}]));
"""


def axe():
    """The source of axe-core as the installed package holds it."""
    package = importlib.util.find_spec("axe_playwright_python")
    files = list(pathlib.Path(package.origin).parent.rglob("axe.min.js")) if package else []
    if not files:
        sys.exit("PyPI's axe-playwright-python is missing; scripts/test installs it into .build/python")
    return files[0].read_text("utf-8")


def main():
    pages = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    pages = pages or sorted(REPORTS.glob("gallery/*.html")) + sorted(REPORTS.glob("*-*/index.html"))
    if not pages:
        sys.exit("there is no page to look at")
    source = axe()
    runs = violations = 0
    with chromium() as browser:
        for page in pages:
            for scheme in SCHEMES:
                for width in WIDTHS:
                    emulate(browser, width, scheme=scheme)
                    browser.get(page.as_uri())
                    browser.execute_script(source)
                    found = browser.execute_async_script(RUN)
                    runs += 1
                    violations += len(found)
                    for violation in found:
                        print(f"{page.parent.name}/{page.name}, {scheme}, {width} wide: {violation['rule']}: {violation['help']}")
                        for target, summary in violation["nodes"][:10]:
                            print(f"    {target}: {' '.join(summary.split())}")
                        if len(violation["nodes"]) > 10:
                            print(f"    and {len(violation['nodes']) - 10} more")
    print(f"{len(pages)} pages, {runs} runs of axe-core, {violations} violations")
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
