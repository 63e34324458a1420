"""Draws diverging Likert charts with matplotlib: see charts.py."""

import io
import json
import sys
import time

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.fonttype"] = "none"
import matplotlib.pyplot as plt  # noqa: E402

COLOURS = ["#fbcb5e", "#c5ae80", "#8f9195", "#516681", "#123a66"]


def draw(data, chart):
    """One chart as SVG text: bars to both sides of a centre, labels, legend, bases and title."""
    figure, axes = plt.subplots(figsize=(10, 5))
    bases = [sum(counts) for counts in chart]
    lefts = [-(counts[0] + counts[1] + counts[2] / 2) / base for counts, base in zip(chart, bases)]
    for index, (point, colour) in enumerate(zip(data["points"], COLOURS)):
        shares = [counts[index] / base for counts, base in zip(chart, bases)]
        bars = axes.barh(data["items"], shares, left=lefts, color=colour, label=point)
        axes.bar_label(bars, [f"{share:.0%}" if share >= 0.08 else "" for share in shares], label_type="center")
        lefts = [left + share for left, share in zip(lefts, shares)]
    axes.set_xlim(-1, 1)
    axes.xaxis.set_major_formatter(lambda value, _: f"{abs(value):.0%}")
    axes.axvline(0, color="#6b7480")
    axes.invert_yaxis()
    for row, base in enumerate(bases):
        axes.text(1.02, row, f"n = {base}", va="center")
    axes.legend(ncols=len(COLOURS), loc="upper center", bbox_to_anchor=(0.4, 1.1), frameon=False)
    figure.suptitle(data["title"])
    output = io.StringIO()
    figure.savefig(output, format="svg")
    plt.close(figure)
    return output.getvalue()


with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
seconds = []
for _ in range(int(sys.argv[2])):
    began = time.monotonic()
    size = sum(len(draw(data, chart).encode()) for chart in data["charts"])
    seconds.append(time.monotonic() - began)
print(json.dumps({"seconds": seconds, "bytes": size}))
