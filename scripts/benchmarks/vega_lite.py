"""Draws diverging Likert charts with Vega-Lite through vl-convert: see charts.py."""

import json
import sys
import time

import vl_convert

COLOURS = ["#fbcb5e", "#c5ae80", "#8f9195", "#516681", "#123a66"]


def draw(data, chart):
    """One chart as SVG text: bars to both sides of a centre, labels, legend, bases and title."""
    values = []
    for item, counts in zip(data["items"], chart):
        base = sum(counts)
        start = -(counts[0] + counts[1] + counts[2] / 2) / base
        for point, count in zip(data["points"], counts):
            share = count / base
            label = f"{share:.0%}" if share >= 0.08 else ""
            values.append({
                "item": item, "point": point, "start": start, "end": start + share, "middle": start + share / 2,
                "label": label, "base": f"n = {base}",
            })
            start += share
    item = {"field": "item", "type": "nominal", "sort": None, "title": None}
    axis = {"format": ".0%", "title": None, "labelExpr": "replace(datum.label, '−', '')"}
    return vl_convert.vegalite_to_svg({
        "data": {"values": values}, "title": data["title"], "width": 500, "height": 300,
        "layer": [
            {"mark": "bar", "encoding": {
                "x": {"field": "start", "type": "quantitative", "scale": {"domain": [-1, 1]}, "axis": axis},
                "x2": {"field": "end"}, "y": item,
                "color": {"field": "point", "type": "nominal", "sort": None, "title": None,
                          "scale": {"domain": data["points"], "range": COLOURS}, "legend": {"orient": "top"}}}},
            {"mark": "text", "encoding": {
                "x": {"field": "middle", "type": "quantitative"}, "y": item, "text": {"field": "label"}}},
            {"mark": {"type": "text", "align": "left", "dx": 8}, "transform": [{"filter": "datum.point == 'Undecided'"}],
             "encoding": {"x": {"datum": 1}, "y": item, "text": {"field": "base"}}},
            {"mark": "rule", "data": {"values": [{}]}, "encoding": {"x": {"datum": 0}}},
        ],
    })


with open(sys.argv[1], encoding="utf-8") as file:
    data = json.load(file)
seconds = []
for _ in range(int(sys.argv[2])):
    began = time.monotonic()
    size = sum(len(draw(data, chart).encode()) for chart in data["charts"])
    seconds.append(time.monotonic() - began)
print(json.dumps({"seconds": seconds, "bytes": size}))
