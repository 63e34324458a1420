#!/usr/bin/env python3
"""Writes the oracle fixture of the reliability of scales: Tests/StatisticsTests/Fixtures/reliability.json.

The tests read the fixture only; run this by hand when cases are added (R with psych and jsonlite is needed too):

    python3 -m venv .venv && .venv/bin/pip install mpmath
    .venv/bin/python scripts/oracles/statistics_reliability.py

Every figure is computed by its definition from the single rows, from the sums that respondents have and never from
co-moments, in exact rationals with roots at 40 digits. The script stops if R's psych disagrees. Feldt's limits are
psych's, whose F distribution is R's own.
"""

import json
import math
import platform
import random
import statistics
import subprocess
import tempfile
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import mpmath

SCRIPTS = Path(__file__).resolve().parent
FIXTURES = SCRIPTS.parents[1] / "Tests" / "StatisticsTests" / "Fixtures"
SEED = 1951
RANDOM_CASES = 200
LEVELS = [0.8, 0.9, 0.95, 0.99]
MISSING = ["pairwise", "listwise", "medianImputed"]

mpmath.mp.dps = 40


class NotEstimable(Exception):
    """Why there is no figure, in the words of `NotEstimable`."""


def covariance(first, second):
    n = len(first)
    means = Fraction(sum(first), n), Fraction(sum(second), n)
    return sum((x - means[0]) * (y - means[1]) for x, y in zip(first, second)) / (n - 1)


def root(number):
    return mpmath.sqrt(mpmath.mpf(number.numerator) / number.denominator)


class Scale:
    """The covariances of the items of a scale and of sums of them."""

    def __init__(self, rows, missing):
        self.items = list(range(len(rows[0]))) if rows else []
        if len(self.items) == 1:
            raise NotEstimable("tooFewItems")
        if all(code is None for row in rows for code in row):
            raise NotEstimable("noAnswers")
        if missing == "medianImputed":
            columns = [[code for code in column if code is not None] for column in zip(*rows)]
            if not all(columns):
                raise NotEstimable("noJointAnswers")
            medians = [statistics.median(Fraction(code) for code in column) for column in columns]
            rows = [[median if code is None else code for code, median in zip(row, medians)] for row in rows]
        self.pairwise = missing == "pairwise"
        self.rows = rows if self.pairwise else [row for row in rows if None not in row]
        counts = [len(self.common(pair)) for pair in [*combinations(self.items, 2), *((item,) for item in self.items)]]
        self.n = min(counts)
        if self.n == 0:
            raise NotEstimable("noJointAnswers")
        if self.n == 1:
            raise NotEstimable("singleAnswer")

    def common(self, items):
        return [row for row in self.rows if all(row[item] is not None for item in items)]

    def covariance(self, first, second):
        """The covariance of two sums of items: of the respondents' sums, or pair by pair where rows differ."""
        if not self.pairwise:
            return covariance(
                [sum(row[item] for item in first) for row in self.rows],
                [sum(row[item] for item in second) for row in self.rows])
        total = Fraction(0)
        for i in first:
            for j in second:
                rows = self.common({i, j})
                total += covariance([row[i] for row in rows], [row[j] for row in rows])
        return total

    def alpha(self, items):
        if len(items) < 2:
            raise NotEstimable("tooFewItems")
        variance = self.covariance(items, items)
        if variance == 0:
            raise NotEstimable("noVariation")
        k = len(items)
        alpha = Fraction(k, k - 1) * (1 - sum(self.covariance([item], [item]) for item in items) / variance)
        if variance < 0 or alpha > 1:
            raise NotEstimable("notPositiveDefinite")
        return alpha

    def correlation(self, first, second):
        variances = self.covariance(first, first), self.covariance(second, second)
        if 0 in variances:
            raise NotEstimable("noVariation")
        if min(variances) < 0:
            raise NotEstimable("notPositiveDefinite")
        product = variances[0] * variances[1]
        return mpmath.mpf(1) * root(Fraction(1) / product) * self.covariance(first, second).numerator \
            / self.covariance(first, second).denominator

    def mean_correlation(self):
        return mpmath.fsum(self.correlation([i], [j]) for i, j in combinations(self.items, 2)) \
            / math.comb(len(self.items), 2)

    def standardised_alpha(self):
        mean = self.mean_correlation()
        k = len(self.items)
        variance = 1 + (k - 1) * mean
        if abs(variance) < mpmath.mpf(10) ** -30:
            raise NotEstimable("noVariation")
        alpha = k * mean / variance
        if variance < 0 or alpha > 1 + mpmath.mpf(10) ** -30:
            raise NotEstimable("notPositiveDefinite")
        return alpha

    def item_rest_correlation(self, item):
        correlation = self.correlation([item], [other for other in self.items if other != item])
        if abs(correlation) > 1 + mpmath.mpf(10) ** -30:
            raise NotEstimable("notPositiveDefinite")
        return correlation


def figure(function, *arguments):
    """A value, or the reason why there is none."""
    try:
        value = function(*arguments)
        return {"value": float(value) if abs(value) > 1e-30 else 0.0}
    except NotEstimable as reason:
        return {"reason": str(reason)}


def case(label, rows, missing, reversed_items=(), end_codes=(1, 5), level=0.95):
    total = sum(end_codes)
    turned = [
        [total - code if code is not None and item in reversed_items else code for item, code in enumerate(row)]
        for row in rows
    ]
    result = {
        "label": label, "missing": missing, "items": len(rows[0]), "rows": rows, "reversed": sorted(reversed_items),
        "sumOfEndCodes": total, "level": level,
    }
    try:
        scale = Scale(turned, missing)
    except NotEstimable as reason:
        return result | {"reason": str(reason)}
    items = scale.items
    alpha = figure(scale.alpha, items)
    return result | {
        "n": scale.n,
        "alpha": alpha,
        "intervalAbsence": "perfectAgreement" if alpha.get("value") == 1 else None,
        "standardisedAlpha": figure(scale.standardised_alpha),
        "meanInterItemCorrelation": figure(scale.mean_correlation),
        "alphaIfDropped": [figure(scale.alpha, [other for other in items if other != item]) for item in items],
        "itemRestCorrelations": [figure(scale.item_rest_correlation, item) for item in items],
        "negativePairs": [[i, j] for i, j in combinations(items, 2) if scale.covariance([i], [j]) < 0],
    }


def random_rows(generator, rows=None, items=None):
    """Answers as batteries have them: a common attitude, items of different worth, gaps, some worded against it."""
    count = items or generator.randint(2, 6)
    low, high = generator.choice([(1, 5), (1, 7), (0, 10), (-2, 2), (1, 4)])
    middle, spread = (low + high) / 2, (high - low) / 3
    loadings = [generator.uniform(0.2, 1) for _ in range(count)]
    reversed_items = [item for item in range(count) if generator.random() < 0.2]
    gaps = generator.choice([0, 0, 0.1, 0.3])
    result = []
    for _ in range(rows or generator.choice([generator.randint(2, 6), generator.randint(7, 25)])):
        attitude = generator.gauss(0, 1)
        row = []
        for item, loading in enumerate(loadings):
            point = middle + spread * (loading * attitude + math.sqrt(1 - loading ** 2) * generator.gauss(0, 1))
            code = min(high, max(low, round(point)))
            row.append(None if generator.random() < gaps else low + high - code if item in reversed_items else code)
        result.append(row)
    return result, reversed_items, (low, high)


def contradictory(generator, what):
    """Rows whose pairwise covariances contradict each other in the way asked for."""
    while True:
        rows = [[generator.choice([None, *range(1, 6)]) for _ in range(3)] for _ in range(6)]
        candidate = case(f"pairwise covariances contradict: {what}", rows, "pairwise")
        if "alpha" in candidate and candidate["alpha"].get("reason") == "notPositiveDefinite":
            variance = Scale(rows, "pairwise").covariance([0, 1, 2], [0, 1, 2])
            if (variance < 0) == (what == "negative variance"):
                return candidate


def cases(generator):
    textbook = [[4, 4, 5], [2, 3, 2], [5, 4, 4], [3, 2, 3], [1, 2, 1], [4, 5, 5], [3, 3, 2], [2, 1, 2]]
    gaps = [[4, None, 5], [2, 3, None], [5, 4, 4], [3, 2, 3], [None, 2, 1], [4, 5, 5], [None, None, None], [2, 1, 2]]
    result = []
    for missing in MISSING:
        result += [
            case("textbook", textbook, missing),
            case("gaps and a row without any code", gaps, missing),
            case("one item turned round", [[4, 2, 5], [2, 3, 2], [5, 2, 4], [3, 4, 3], [1, 4, 1]], missing, [1]),
            case("one item that should be turned round", [[4, 2, 5], [2, 3, 2], [5, 2, 4], [3, 4, 3], [1, 4, 1]], missing),
            case("two items", [row[:2] for row in textbook], missing),
            case("one item", [row[:1] for row in textbook], missing),
            case("nobody answered", [[None, None, None]] * 3, missing),
            case("n = 1", textbook[:1], missing),
            case("n = 2", textbook[:2], missing),
            case("n = 3", textbook[:3], missing),
            case("all equal", [[3, 3, 3]] * 5, missing),
            case("an item without variation", [[3, *row[1:]] for row in textbook], missing),
            case("all items but one without variation", [[3, 3, row[2]] for row in textbook], missing),
            case("equal items", [[row[0]] * 4 for row in textbook], missing),
            case("items a constant apart", [[row[0], row[0] + 1, row[0] - 1] for row in textbook], missing),
            case("opposite items", [[row[0], 6 - row[0]] for row in textbook], missing),
            case("opposite items, one turned round", [[row[0], 6 - row[0]] for row in textbook], missing, [1]),
            case("two items nobody answered both", [[1, None, 2], [None, 4, 3], [2, None, 4], [None, 5, 5]], missing),
            case("two items one respondent answered both", [[1, 3, 2], [None, 4, 3], [2, None, 4], [None, 5, 5]], missing),
            case("an item without answers", [[1, 3, None], [2, 4, None], [2, 5, None]], missing),
            case("both ends only", [[1, 1, 1]] * 7 + [[5, 5, 5]] * 8 + [[1, 5, 1]], missing),
            case("uncorrelated", [[1, 1], [1, 5], [5, 1], [5, 5]], missing),
            case("large codes that hardly vary", [[9_998 + code for code in (a % 3, b % 3, c % 3)] for a, b, c in textbook],
                 missing, (), (0, 10_000), 0.9),
            case("codes from one end to the other", [[code * 4_000 - 10_000 for code in row] for row in textbook], missing,
                 [2], (-10_000, 10_000)),
        ]
    result += [contradictory(generator, "negative variance"), contradictory(generator, "more than 1")]
    for index in range(RANDOM_CASES):
        rows, reversed_items, end_codes = random_rows(generator)
        result.append(
            case(f"random {index}", rows, MISSING[index % 3], reversed_items, end_codes, generator.choice(LEVELS)))
    return result


def require_close(first, second, what):
    if not math.isclose(first, second, rel_tol=1e-9, abs_tol=1e-12):
        raise SystemExit(f"the oracles disagree on {what}: {first!r} and {second!r}")


def ask_psych(scales):
    requests = [
        {key: scale[key] for key in ("rows", "missing", "reversed", "level")}
        | {"alpha": scale["alpha"]["value"] if "value" in scale.get("alpha", {}) else None, "n": scale.get("n")}
        for scale in scales
    ]
    with tempfile.TemporaryDirectory() as folder:
        question, answer = Path(folder) / "scales.json", Path(folder) / "figures.json"
        question.write_text(json.dumps(requests))
        subprocess.run(["Rscript", SCRIPTS / "statistics_reliability.R", question, answer], check=True)
        return json.loads(answer.read_text())


def confirm(scale, figures):
    """Compares every figure that both have; returns whether there were any."""
    if figures is None or "reason" in scale:
        return False
    pairs = [(scale[name], figures[name]) for name in ("alpha", "standardisedAlpha", "meanInterItemCorrelation")]
    for name in ("alphaIfDropped", "itemRestCorrelations"):
        if figures[name] is not None:
            pairs += zip(scale[name], figures[name])
    for ours, theirs in pairs:
        if "value" in ours:
            require_close(ours["value"], theirs, scale["label"])
    return True


def main():
    scales = cases(random.Random(SEED))
    answer = ask_psych(scales)
    confirmed = 0
    for scale, result in zip(scales, answer["results"], strict=True):
        confirmed += confirm(scale, result["figures"])
        if result["interval"] and not scale["intervalAbsence"]:
            scale["low"], scale["high"] = result["interval"]["low"], result["interval"]["high"]
    if confirmed < RANDOM_CASES * 3 // 4:
        raise SystemExit(f"psych confirmed only {confirmed} scales")
    versions = {"python": platform.python_version(), "mpmath": mpmath.__version__, **answer["versions"]}
    lines = ",\n".join("    " + json.dumps(scale, allow_nan=False) for scale in scales)
    (FIXTURES / "reliability.json").write_text(
        "{\n"
        '  "script": "scripts/oracles/statistics_reliability.py",\n'
        '  "oracle": "exact rationals from the rows; confirmed by psych::alpha; limits of psych::alpha.ci",\n'
        f'  "versions": {json.dumps(versions)},\n'
        f'  "seed": {SEED},\n'
        f'  "cases": [\n{lines}\n  ]\n'
        "}\n"
    )
    print(f"reliability: {len(scales)} cases, {confirmed} confirmed by psych")


if __name__ == "__main__":
    main()
