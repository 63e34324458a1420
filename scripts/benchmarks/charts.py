#!/usr/bin/env python3
"""Times programs that draw the same 100 diverging Likert charts as SVG; scripts/benchmark_charts builds and calls this.

    scripts/benchmarks/charts.py .build/release/resonanz-chart-benchmark [RUNS]

Each program is called as PROGRAM DATA RUNS on one core, draws all charts RUNS times and prints {"seconds": […], "bytes": …}.
The table has the median of the runs inside the program, and what the whole process took beyond them: its start and its data.
"""

import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CHARTS, ITEMS = 100, 10
GOAL = 0.050
POINTS = ["Strongly disagree", "Rather disagree", "Undecided", "Rather agree", "Strongly agree"]


def data():
    """Made-up answers of 20 to 150 respondents; the same on every call."""
    chance = random.Random(20240314)

    def item():
        weights = [chance.uniform(0.2, 1) for _ in POINTS]
        answers = chance.choices(range(len(POINTS)), weights, k=chance.randint(20, 150))
        return [answers.count(point) for point in range(len(POINTS))]

    return {
        "title": "How far do you agree with these statements?",
        "points": POINTS,
        "items": [f"Statement {number} about the event and its organisation" for number in range(1, ITEMS + 1)],
        "charts": [[item() for _ in range(ITEMS)] for _ in range(CHARTS)],
    }


def programs(binary):
    """The name and the command of each program; without a command it is not installed."""
    def module(name, script):
        found = subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True).returncode == 0
        return [sys.executable, str(HERE / script)] if found else None

    has_ggplot2 = shutil.which("Rscript") and subprocess.run(
        ["Rscript", "-e", "library(ggplot2); library(svglite); library(jsonlite)"], capture_output=True).returncode == 0
    return [
        ("Resonanz Charting", [binary]),
        ("Vega-Lite (vl-convert)", module("vl_convert", "vega_lite.py")),
        ("matplotlib", module("matplotlib", "matplotlib_bars.py")),
        ("ggplot2 (svglite)", ["Rscript", str(HERE / "ggplot2.R")] if has_ggplot2 else None),
    ]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    runs = int(sys.argv[2]) if len(sys.argv) == 3 else 3
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "charts.json"
        path.write_text(json.dumps(data()))
        for name, command in programs(sys.argv[1]):
            if command is None:
                print(f"{name}: not installed, left out")
                continue
            began = time.monotonic()
            result = subprocess.run([*command, str(path), str(runs)], capture_output=True, text=True)
            whole = time.monotonic() - began
            if result.returncode != 0:
                sys.exit(f"{name} failed:\n{result.stderr}")
            drawn = json.loads(result.stdout)
            rows.append((name, statistics.median(drawn["seconds"]), whole - sum(drawn["seconds"]), drawn["bytes"] / CHARTS))
    ours = rows[0][1]
    print(f"{CHARTS} charts of {ITEMS} items, {len(POINTS)} points each; one core, median of {runs} runs")
    print(f"{'':24}{'100 charts':>12}{'times ours':>12}{'start':>10}{'a chart':>12}")
    for name, seconds, start, size in rows:
        print(f"{name:24}{seconds * 1000:>9.1f} ms{seconds / ours:>12.1f}{start * 1000:>7.0f} ms{size / 1024:>9.1f} KB")
    print(f"Goal: below {GOAL * 1000:.0f} ms. {'Met.' if ours < GOAL else 'Missed.'}")
    sys.exit(0 if ours < GOAL else 1)


if __name__ == "__main__":
    main()
