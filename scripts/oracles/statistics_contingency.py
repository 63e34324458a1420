#!/usr/bin/env python3
"""Writes the oracle fixtures of contingency tables: Tests/StatisticsTests/ContingencyTables.

The tests read the fixtures only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install scipy mpmath
    apt-get install r-cran-jsonlite r-cran-vcd
    .venv/bin/python scripts/oracles/statistics_contingency.py

χ² and Cramér's V come from exact rationals, the exact test from going through all tables with whole numbers, the limits
of the noncentrality from mpmath's sums of central χ² probabilities. This script stops if R or SciPy disagrees.
"""

import math
import random
from fractions import Fraction

import mpmath
import scipy
from mpmath import mpf
from scipy import stats

from fixtures import LEVELS, RANDOM_CASES, ask_r, require_close, write

SCRIPT = "statistics_contingency"
SEED = 1900

mpmath.mp.dps = 30

FIXED = [
    ("textbook: Fisher's tea", [[3, 1], [1, 3]]),
    ("textbook: oral lesions in three regions of India (Mehta and Patel)", [
        [0, 1, 0], [8, 1, 8], [0, 1, 0], [0, 1, 0], [0, 1, 0], [0, 1, 0], [0, 1, 0], [1, 0, 1], [1, 0, 1]]),
    ("independent exactly", [[2, 4, 6], [3, 6, 9]]),
    ("perfect association", [[5, 0, 0], [0, 7, 0], [0, 0, 4]]),
    ("perfect association of two", [[6, 0], [0, 6]]),
    ("n = 2", [[1, 0], [0, 1]]),
    ("n = 3", [[1, 1], [0, 1]]),
    ("n = 3, three by three", [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
    ("an option nobody chose", [[3, 0, 5], [1, 0, 9]]),
    ("a group without answers", [[3, 2, 5], [0, 0, 0], [1, 1, 9]]),
    ("extreme shares", [[60, 0], [59, 1]]),
    ("long and thin", [[1, 0, 2, 1, 0, 1, 1, 2], [0, 1, 0, 0, 2, 1, 0, 1]]),
]

DEGENERATE = [
    ("no answers", [[0, 0], [0, 0]], "noAnswers"),
    ("one row", [[3, 4, 5]], "noVariation"),
    ("one row filled", [[3, 4, 5], [0, 0, 0]], "noVariation"),
    ("one column filled", [[3, 0], [4, 0]], "noVariation"),
    ("n = 1", [[0, 1], [0, 0]], "noVariation"),
]


def without_empty(rows):
    rows = [row for row in rows if sum(row) > 0]
    columns = [column for column in zip(*rows) if sum(column) > 0]
    return [list(row) for row in zip(*columns)]


def chi_squared(rows):
    """Pearson's χ² in exact rationals."""
    n = sum(map(sum, rows))
    columns = [sum(column) for column in zip(*rows)]
    result = Fraction(0)
    for row in rows:
        for count, column in zip(row, columns):
            expected = Fraction(sum(row) * column, n)
            result += (count - expected) ** 2 / expected
    return result


def number(fraction):
    return mpf(fraction.numerator) / fraction.denominator


# The noncentral χ² distribution

def noncentral_tail(x, df, noncentrality, upper):
    """P(X ≥ x) or P(X ≤ x), as a Poisson mixture of central probabilities, each from the one before."""
    half, shape = x / 2, mpf(df) / 2
    mean = noncentrality / 2
    probability = mpmath.gammainc(shape, half, mpmath.inf, regularized=True) if upper else mpmath.gammainc(shape, 0, half, regularized=True)
    step = half ** shape * mpmath.exp(-half) / mpmath.gamma(shape + 1)
    weight = mpmath.exp(-mean)
    result, index, left = mpf(0), 0, mpf(1)
    while left > mpf(10) ** -25:
        result += weight * probability
        left -= weight
        probability += step if upper else -step
        index += 1
        step *= half / (shape + index)
        weight *= mean / index
    return result


def noncentrality(x, df, tail, upper):
    """The noncentrality with this tail probability; 0 where there is none."""
    if noncentral_tail(x, df, mpf(0), upper) > tail if upper else noncentral_tail(x, df, mpf(0), upper) < tail:
        return mpf(0)
    low, high = mpf(0), x + 10 * mpmath.sqrt(x) + 50
    is_below = lambda value: (noncentral_tail(x, df, value, upper) < tail) == upper
    while is_below(high):
        high *= 2
    while high - low > mpf(10) ** -18 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if is_below(middle) else (low, middle)
    return low


# The tests and Cramér's V

def probability_of_extremes(rows):
    """The Freeman-Halton p-value, going through all tables; weights are whole numbers, so that likelihoods compare exactly."""
    columns = [sum(column) for column in zip(*rows)]
    factorial_columns = [math.factorial(column) for column in columns]

    def weight(cells, column):
        result = factorial_columns[column]
        for cell in cells:
            result //= math.factorial(cell)
        return result

    def splits(total, limits):
        if len(limits) == 1:
            if total <= limits[0]:
                yield (total,)
            return
        for first in range(min(total, limits[0]) + 1):
            for rest in splits(total - first, limits[1:]):
                yield (first, *rest)

    # Tables that have the same remainders and weight so far go on alike, so they are counted together.
    states = {(tuple(map(sum, rows)), 1): 1}
    for column in range(len(columns)):
        following = {}
        for (remainders, product), ways in states.items():
            for cells in splits(columns[column], remainders):
                key = (tuple(r - c for r, c in zip(remainders, cells)), product * weight(cells, column))
                following[key] = following.get(key, 0) + ways
        states = following
    observed = math.prod(weight(cells, column) for column, cells in enumerate(zip(*rows)))
    total = sum(product * ways for (_, product), ways in states.items())
    extreme = sum(product * ways for (_, product), ways in states.items() if product <= observed)
    return Fraction(extreme, total), Fraction(observed, total)


def table_case(label, rows, level):
    cleaned = without_empty(rows)
    n = sum(map(sum, rows))
    height, width = len(cleaned), len(cleaned[0])
    df = (height - 1) * (width - 1)
    statistic = chi_squared(cleaned)
    k = min(height, width) - 1
    x, tail = number(statistic), (1 - mpf(level)) / 2
    value = mpmath.sqrt(x / (n * k))
    low, high = noncentrality(x, df, tail, True), noncentrality(x, df, tail, False)
    p_value, probability = probability_of_extremes(cleaned)
    shrunk = [mpf(size) - mpf((size - 1) ** 2) / (n - 1) for size in (height, width)]
    divisor = min(shrunk) - 1
    case = {
        "label": label, "rows": rows, "level": level, "absence": None,
        "statistic": float(statistic), "degreesOfFreedom": df,
        "pValue": float(mpmath.gammainc(mpf(df) / 2, x / 2, mpmath.inf, regularized=True)),
        "smallestExpectedCount": min(sum(row) * sum(column) / n for row in cleaned for column in zip(*cleaned)),
        "cramersV": float(value), "intervalAbsence": None if high > 0 else "fitsTooWell",
        "freemanHalton": float(p_value), "tableProbability": float(probability),
    }
    if high > 0:
        case["low"] = float(mpmath.sqrt(low / (n * k)))
        case["high"] = float(min(1, max(value, mpmath.sqrt(high / (n * k)))))
    if divisor > 0:
        case["biasCorrected"] = float(min(1, mpmath.sqrt(max(0, x / n - mpf(df) / (n - 1)) / divisor)))
    return case


def confirm(case, answer):
    label = case["label"]
    require_close(case["statistic"], answer["statistic"], f"χ²: {label}")
    require_close(case["pValue"], answer["pValue"], f"a p-value: {label}")
    require_close(case["cramersV"], answer["cramersV"], f"Cramér's V: {label}")
    require_close(case["freemanHalton"], answer["freemanHalton"], f"an exact p-value: {label}", 1e-6)
    if "Mehta and Patel" in label:
        require_close(case["statistic"], 22.1, "the published χ²", 5e-3)
        require_close(case["freemanHalton"], 0.0101, "the published exact p-value", 5e-3)
    reference = stats.chi2_contingency(without_empty(case["rows"]), correction=False)
    require_close(case["statistic"], float(reference.statistic), f"χ² by SciPy: {label}")


def random_table(generator):
    """A table of two to four rows and two to five columns with 2 to 40 answers in two rows or more and columns likewise."""
    while True:
        height, width = generator.randint(2, 4), generator.randint(2, 5)
        n = generator.randint(2, 40 if height * width <= 8 else 22)
        weights = [generator.uniform(0.05, 1) ** 2 for _ in range(height * width)]
        cells = generator.choices(range(height * width), weights, k=n)
        rows = [[cells.count(row * width + column) for column in range(width)] for row in range(height)]
        cleaned = without_empty(rows)
        if len(cleaned) > 1 and len(cleaned[0]) > 1:
            return rows


def contingency(generator):
    cases = [table_case(*table, 0.95) for table in FIXED]
    for index in range(RANDOM_CASES):
        cases.append(table_case(f"random {index}", random_table(generator), generator.choice(LEVELS)))
    answer = ask_r(f"{SCRIPT}.R", [without_empty(case["rows"]) for case in cases])
    for case, result in zip(cases, answer["results"]):
        confirm(case, result)
    for label, rows, absence in DEGENERATE:
        cases.append({"label": label, "rows": rows, "level": 0.95, "absence": absence})
    versions = {"mpmath": mpmath.__version__, "scipy": scipy.__version__, **answer["versions"]}
    oracle = "exact rationals and whole numbers, mpmath with 30 digits; confirmed by R chisq.test, fisher.test and vcd"
    write("contingency", f"{SCRIPT}.py", oracle, versions, SEED, cases)


if __name__ == "__main__":
    contingency(random.Random(SEED))
