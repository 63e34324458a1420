"""Debian's Chromium without a window, driven by selenium: what verify_charts.py and verify_accessibility.py look through."""

import contextlib
import sys

try:
    from selenium import webdriver
except ImportError:
    sys.exit("PyPI's selenium is missing; scripts/test installs it into .build/python and runs this with it")

CHROMIUM = "/usr/bin/chromium"
DRIVER = "/usr/bin/chromedriver"


@contextlib.contextmanager
def chromium():
    """A browser that is closed at the end."""
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    browser.set_script_timeout(120)
    try:
        yield browser
    finally:
        browser.quit()


def emulate(browser, width, height=900, scheme="light"):
    """Gives the page a width in CSS pixels and the preference for light or dark."""
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
