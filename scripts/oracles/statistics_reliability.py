#!/usr/bin/env python3
"""Writes the oracle fixtures of the reliability of scales in Tests/StatisticsTests/Fixtures: reliability, omega and
reliability-bootstrap.

The tests read the fixtures only; run this by hand when cases are added (R with psych, lavaan and jsonlite is needed too):

    python3 -m venv .venv && .venv/bin/pip install mpmath
    .venv/bin/python scripts/oracles/statistics_reliability.py

Every figure about alpha is computed by its definition from the single rows, from the sums that respondents have and never from
co-moments, in exact rationals with roots at 40 digits. The script stops if R's psych disagrees. Feldt's limits are
psych's, whose F distribution is R's own. Omega comes from R's factanal, whose search
ends near the best-fitting model; from there on Lawley's equations are solved at 40 digits, and the standard error is
written out with one matrix of derivatives for every parameter. lavaan must confirm nine in ten. In resamples omega is that of three items, whose model fits without
a search.
"""

import math
import random
import statistics
from fractions import Fraction
from itertools import combinations

import mpmath

from fixtures import LEVELS, RANDOM_CASES, ask_r, require_close, write
from resampling import interval, resampled, without_one

SEED = 1951
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
        "intervalAbsence": "extremeValue" if alpha.get("value") == 1 else None,
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


def write_reliability(name, oracle, versions, cases):
    write(name, "statistics_reliability.py", oracle, {"mpmath": mpmath.__version__, **versions}, SEED, cases)


def reliability(generator):
    scales = cases(generator)
    requests = [
        {key: scale[key] for key in ("rows", "missing", "reversed", "level")}
        | {"alpha": scale["alpha"]["value"] if "value" in scale.get("alpha", {}) else None, "n": scale.get("n")}
        for scale in scales
    ]
    answer = ask_r("statistics_reliability.R", requests)
    confirmed = 0
    for scale, result in zip(scales, answer["results"], strict=True):
        confirmed += confirm(scale, result["figures"])
        if result["interval"] and not scale["intervalAbsence"]:
            scale["low"], scale["high"] = result["interval"]["low"], result["interval"]["high"]
    if confirmed < RANDOM_CASES * 3 // 4:
        raise SystemExit(f"psych confirmed only {confirmed} scales")
    write_reliability("reliability", "exact rationals from the rows; confirmed by psych::alpha; limits of psych::alpha.ci",
          answer["versions"], scales)


def omega_case(label, rows, missing, level=0.95):
    """A scale without anything to turn round; lavaan's part is added later."""
    result = {
        "label": label, "missing": missing, "items": len(rows[0]), "rows": rows, "reversed": [], "sumOfEndCodes": 0,
        "level": level,
    }
    try:
        if len(rows[0]) < 3:
            raise NotEstimable("tooFewItems")
        return result | {"n": Scale(rows, missing).n}
    except NotEstimable as reason:
        return result | {"reason": str(reason)}


def omega_of(loadings, residuals, units):
    common = sum(unit * loading for unit, loading in zip(units, loadings)) ** 2
    return common / (common + sum(unit ** 2 * residual for unit, residual in zip(units, residuals)))


def polished(scale, result):
    """Omega and its limits to 16 digits from what factanal found, or the reason why there is none."""
    if "loadings" not in result:
        return {"reason": result.get("reason")}
    items = Scale(scale["rows"], scale["missing"])
    places = items.items
    target = mpmath.matrix([[mpmath.mpf(c.numerator) / c.denominator for c in (items.covariance([i], [j]) for j in places)]
                            for i in places])
    units = [mpmath.sqrt(target[i, i]) for i in places]
    target = mpmath.matrix([[target[i, j] / (units[i] * units[j]) for j in places] for i in places])
    if min(result["residuals"]) < 0.005 + 1e-9:
        return {
            "reason": "improperSolution", "boundedOmega": float(omega_of(result["loadings"], result["residuals"], units)),
        }

    def lawley(*loadings):
        residuals = [1 - loading ** 2 for loading in loadings]
        weight = 1 + sum(loading ** 2 / residual for loading, residual in zip(loadings, residuals))
        return [sum(target[i, j] * loadings[j] / residuals[j] for j in places) - loadings[i] * weight for i in places]

    try:
        start = [mpmath.mpf(loading) for loading in result["loadings"]]
        loadings = list(mpmath.findroot(lawley, start, tol=mpmath.mpf(10) ** -50, maxsteps=200))
    except ValueError:
        return {"reason": None}
    if max(abs(found - guess) for found, guess in zip(loadings, start)) > 1e-3:
        return {"reason": None}
    residuals = [1 - loading ** 2 for loading in loadings]
    sum_of_loadings = sum(unit * loading for unit, loading in zip(units, loadings))
    common = sum_of_loadings ** 2
    rest = sum(unit ** 2 * residual for unit, residual in zip(units, residuals))
    omega = omega_of(loadings, residuals, units)

    k = len(places)
    implied = mpmath.matrix(k, k)
    for i in places:
        for j in places:
            implied[i, j] = loadings[i] * loadings[j] + (residuals[i] if i == j else 0)
    inverse = implied ** -1
    derivatives = []
    for i in places:
        derivative = mpmath.matrix(k, k)
        for j in places:
            derivative[i, j] += loadings[j]
            derivative[j, i] += loadings[j]
        derivatives.append(inverse * derivative)
    for i in places:
        derivative = mpmath.matrix(k, k)
        derivative[i, i] = 1
        derivatives.append(inverse * derivative)
    information = mpmath.matrix(2 * k, 2 * k)
    for a, first in enumerate(derivatives):
        for b, second in enumerate(derivatives):
            information[a, b] = scale["n"] * sum((first * second)[i, i] for i in places) / 2
    slopes = [2 * sum_of_loadings * unit * rest / (common + rest) ** 2 for unit in units]
    slopes += [-common * unit ** 2 / (common + rest) ** 2 for unit in units]
    slopes = mpmath.matrix(slopes)
    variance = (slopes.T * mpmath.lu_solve(information, slopes))[0]
    # Without one loading the others of three items are not determined.
    if variance <= 0 or min(abs(loading) for loading in loadings) < 1e-6:
        return {"reason": None}
    error = mpmath.sqrt(variance)
    half_width = mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf(scale["level"])) * error
    low, high = omega - half_width, omega + half_width
    # lavaan's least F may be another one, without bounds or from another start, and its search ends early.
    pairs = ((omega, result.get("omega")), (low, result.get("low")), (high, result.get("high")))
    confirmed = all(theirs is not None and math.isclose(ours, theirs, abs_tol=1e-3) for ours, theirs in pairs)
    return {"omega": float(omega), "low": max(0.0, float(low)), "high": min(1.0, float(high)), "confirmed": confirmed}


def omega(generator):
    textbook = [[4, 4, 5, 3], [2, 3, 2, 2], [5, 4, 4, 4], [3, 2, 3, 4], [1, 2, 1, 2], [4, 5, 4, 5], [3, 3, 2, 1], [2, 1, 2, 3]]
    three = [row[:3] for row in textbook]
    scales = [
        omega_case("textbook", textbook, "listwise"),
        omega_case("three items", three, "listwise"),
        omega_case("two items", [row[:2] for row in textbook], "listwise"),
        omega_case("one item", [row[:1] for row in textbook], "listwise"),
        omega_case("nobody answered", [[None] * 3] * 4, "pairwise"),
        omega_case("n = 1", three[:1], "listwise"),
        omega_case("n = 2", three[:2], "listwise"),
        omega_case("n = 3", three[:3], "listwise"),
        omega_case("all equal", [[3, 3, 3]] * 5, "listwise"),
        omega_case("an item without variation", [[3, *row[1:]] for row in textbook], "listwise"),
        omega_case("equal items", [[row[0]] * 3 for row in textbook], "listwise"),
        omega_case("an item that is the sum of the others", [[a, b, a + b] for a, b, _ in three], "listwise"),
        omega_case("two of four items equal", [[a, b, c, a] for a, b, c in three], "listwise"),
        omega_case("an item worded against the others", [[a, b, 6 - c, d] for a, b, c, d in textbook], "listwise"),
        omega_case("items of very different spread", [[a, 50 * b, 9 * c, 900 * d] for a, b, c, d in textbook], "listwise"),
        omega_case("both ends only", [[1, 1, 1], [5, 5, 5]] * 8 + [[1, 5, 1], [5, 5, 1], [1, 1, 5], [5, 1, 1]], "listwise"),
    ]
    for index in range(RANDOM_CASES * 3 // 2):
        rows, reversed_items, end_codes = random_rows(generator, generator.randint(8, 30), generator.randint(3, 6))
        total = sum(end_codes)
        turned = [
            [total - code if code is not None and item in reversed_items else code for item, code in enumerate(row)]
            for row in rows
        ]
        scales.append(omega_case(f"random {index}", turned, MISSING[index % 3], generator.choice(LEVELS)))
    answer = ask_r("statistics_omega.R", [scale for scale in scales if "n" in scale])
    results = iter(answer["results"])
    for scale in scales:
        if "n" in scale:
            scale.update(polished(scale, next(results)))
    # Where factanal finds no model, or none that can be polished, there is no judge.
    judged = [scale for scale in scales if "omega" in scale or scale.get("reason")]
    confirmed = sum(scale.pop("confirmed", False) for scale in judged)
    estimated = sum("omega" in scale for scale in judged)
    if confirmed < estimated * 9 // 10:
        raise SystemExit(f"lavaan confirmed only {confirmed} of {estimated} models")
    print(f"lavaan confirmed {confirmed} of {estimated} models")
    write_reliability("omega", "factanal, polished by Lawley's equations at 40 digits; confirmed by lavaan::cfa", answer["versions"], judged)


def bootstrap_value(coefficient, rows):
    """A coefficient of complete rows, None where there is none; settled where terms only just fail to cancel."""
    complete = [row for row in rows if None not in row]
    if len(complete) < 2:
        return None
    columns = list(zip(*complete))
    if coefficient == "alpha":
        variance = covariance(sums := [sum(row) for row in complete], sums)
        if variance == 0:
            return None
        k = len(columns)
        return float(Fraction(k, k - 1) * (1 - sum(covariance(column, column) for column in columns) / variance))
    first, second, third = (covariance(columns[i], columns[j]) for i, j in ((0, 1), (0, 2), (1, 2)))
    variances = [covariance(column, column) for column in columns]
    if min(first, second, third) <= 0 or determinant(first, second, third, variances) <= 0:
        return None
    squares = [first * second / third, first * third / second, second * third / first]
    common = float(sum(root(square) for square in squares)) ** 2
    # Beyond this the search has a bound, and there is no closed form.
    if any(square > Fraction(995, 1000) * variance for square, variance in zip(squares, variances)):
        return None
    return common / (common + float(sum(variances) - sum(squares)))


def determinant(first, second, third, variances):
    a, b, c = variances
    return a * b * c + 2 * first * second * third - a * third ** 2 - b * second ** 2 - c * first ** 2


def bootstrap_case(label, coefficient, rows, seed, level, resamples=99):
    result = {
        "label": label, "coefficient": coefficient, "items": len(rows[0]), "rows": rows, "seed": seed, "level": level,
        "resamples": resamples,
    }
    statistic = lambda drawn: bootstrap_value(coefficient, drawn)
    value = statistic(rows)
    values = resampled(rows, statistic, seed, resamples)
    jackknife = without_one(rows, statistic)
    return result | {"value": value, "undefined": values.count(None) + jackknife.count(None)} \
        | interval("percentile", values, level, value, jackknife) \
        | interval("accelerated", values, level, value, jackknife)


def bootstrap(generator):
    textbook = [[4, 4, 5], [2, 3, 2], [5, 4, 4], [3, 2, 3], [1, 2, 1], [4, 5, 5], [3, 3, 2], [2, 1, 2]]
    gaps = [[4, None, 5], *textbook, [2, 3, None], [5, 5, 4]]
    cases = [
        bootstrap_case("textbook", "alpha", textbook, 1, 0.95, 499),
        bootstrap_case("gaps", "alpha", gaps, 2, 0.9, 199),
        bootstrap_case("n = 3", "alpha", textbook[:3], 3, 0.95),
        bootstrap_case("hardly any variation", "alpha", [[3, 3, 3]] * 6 + [[3, 3, 4], [3, 4, 4]], 4, 0.95),
        bootstrap_case("largest seed", "alpha", textbook, (1 << 64) - 1, 0.8),
    ]
    while len(cases) < RANDOM_CASES + 5:
        coefficient = "omega" if len(cases) % 8 == 0 else "alpha"
        rows = []
        # For omega well off the bound, which a resample would reach otherwise.
        loading = generator.uniform(0.5, 0.9) if coefficient == "alpha" else generator.uniform(0.7, 0.8)
        items = 3 if coefficient == "omega" else generator.randint(2, 5)
        for _ in range(generator.randint(6, 20) + (40 if coefficient == "omega" else 0)):
            attitude = generator.gauss(0, 1)
            points = [4 + 1.5 * (loading * attitude + math.sqrt(1 - loading ** 2) * generator.gauss(0, 1)) for _ in range(items)]
            rows.append([min(7, max(1, round(point))) for point in points])
        case = bootstrap_case(
            f"random {len(cases)}", coefficient, rows, generator.getrandbits(64), generator.choice(LEVELS))
        # Where a resample has no closed form a search still ends somewhere, so that there is nothing to compare with.
        if case["value"] is not None and (coefficient == "alpha" or case["undefined"] == 0):
            cases.append(case)
    write_reliability("reliability-bootstrap", "definitions on every resample, drawn by the same random numbers", {}, cases)


if __name__ == "__main__":
    reliability(random.Random(SEED))
    omega(random.Random(SEED + 1))
    bootstrap(random.Random(SEED + 2))
