#!/usr/bin/env python3
"""Writes the oracle fixture of the association of two ordinal answers.

The tests read the fixture only; run this by hand when cases are added:

    sudo apt-get install r-base-core r-cran-polycor r-cran-jsonlite
    python3 -m venv .venv && .venv/bin/pip install numpy scipy
    .venv/bin/python scripts/oracles/statistics_association.py

Spearman and tau-b come from SciPy, computed from single answers. The standard errors of tau-b and gamma come from
derivatives of the measures by every cell, taken numerically in exact fractions, and the multinomial covariance (delta
method); this script stops unless gamma = .2211 with the standard error .1172 that SAS prints for the table of Agresti
(2002, table 2.8). The polychoric correlation is the zero of the slope of the likelihood, with cell probabilities
integrated by Gauss-Legendre quadrature, whose derivatives by the correlation are differences of the bivariate normal
density (Plackett 1954); R's polycor confirms it to the precision of its optimiser.
"""

import math
import random
from fractions import Fraction

import numpy
import scipy
from fixtures import RANDOM_CASES, ask_r, require_close, write
from scipy import optimize, special, stats

SEED = 1904
LEVELS = [0.8, 0.9, 0.95, 0.99]
NODES, WEIGHTS = numpy.polynomial.legendre.leggauss(80)


def write_association(name, oracle, cases, versions):
    versions = {"numpy": numpy.__version__, "scipy": scipy.__version__, **versions}
    write(name, "statistics_association.py", oracle, versions, SEED, cases)


def concordance(table):
    """Twice the concordant and discordant pairs, by comparing every cell with every other."""
    filled = [(i, j, count) for i, row in enumerate(table) for j, count in enumerate(row) if count]
    concordant = discordant = 0
    for i, j, count in filled:
        for k, l, other in filled:
            if (k - i) * (l - j) > 0:
                concordant += count * other
            elif (k - i) * (l - j) < 0:
                discordant += count * other
    return concordant, discordant


def gamma(table):
    concordant, discordant = concordance(table)
    return (concordant - discordant) / (concordant + discordant)


def tau_b(table):
    n = sum(map(sum, table))
    concordant, discordant = concordance(table)
    rows = n * n - sum(sum(row) ** 2 for row in table)
    columns = n * n - sum(sum(column) ** 2 for column in zip(*table))
    return float(concordant - discordant) / math.sqrt(rows) / math.sqrt(columns)


def delta_error(measure, table):
    """The standard error by the delta method; the measures do not change when all cells are multiplied."""
    n = sum(map(sum, table))
    step = Fraction(1, 1000)
    derivatives = []
    for i, row in enumerate(table):
        for j, count in enumerate(row):
            if count:
                def at(change):
                    changed = [list(map(Fraction, each)) for each in table]
                    changed[i][j] += change * step
                    return float(measure(changed))
                # Five points; the error of the fourth order is far below the tolerance of the tests.
                derivative = (at(-2) - 8 * at(-1) + 8 * at(1) - at(2)) / (12 * float(step))
                derivatives.append((count, derivative))
    mean = sum(count * derivative for count, derivative in derivatives) / n
    return math.sqrt(sum(count * (derivative - mean) ** 2 for count, derivative in derivatives))


def cell_probabilities(rho, rows, columns):
    """The probabilities of all cells, integrated over the first variable."""
    root = math.sqrt((1 - rho) * (1 + rho))
    edges = [-9.0, *rows, 9.0]
    result = []
    for low, high in zip(edges, edges[1:]):
        pieces = numpy.linspace(low, high, max(2, int((high - low) / min(1, 3 * root)) + 2))
        total = 0
        for left, right in zip(pieces, pieces[1:]):
            x = (left + right) / 2 + (right - left) / 2 * NODES
            cumulative = [special.ndtr((column - rho * x) / root) for column in columns]
            inner = numpy.diff(numpy.array([0 * x, *cumulative, 0 * x + 1]), axis=0)
            total = total + (inner * stats.norm.pdf(x) * WEIGHTS * (right - left) / 2).sum(axis=1)
        result.append(total)
    return numpy.array(result)


def slopes_of_probabilities(rho, rows, columns):
    """The derivatives of the probabilities of all cells by the correlation: the density at the corners."""
    remainder = (1 - rho) * (1 + rho)
    corners = numpy.zeros((len(rows) + 2, len(columns) + 2))
    x, y = numpy.meshgrid(rows, columns, indexing="ij")
    corners[1:-1, 1:-1] = numpy.exp(-(x * x - 2 * rho * x * y + y * y) / (2 * remainder)) / (
        2 * math.pi * math.sqrt(remainder))
    return numpy.diff(numpy.diff(corners, axis=0), axis=1)


def polychoric(table):
    """The correlation of the greatest likelihood and its standard error, from a table without empty margins."""
    table = numpy.array(table, dtype=float)
    n = table.sum()
    rows = stats.norm.ppf(numpy.cumsum(table.sum(axis=1))[:-1] / n)
    columns = stats.norm.ppf(numpy.cumsum(table.sum(axis=0))[:-1] / n)
    filled = table > 0

    def logarithm(rho):
        probabilities = numpy.maximum(cell_probabilities(rho, rows, columns)[filled], 1e-300)
        return (table[filled] * numpy.log(probabilities)).sum()

    def slope(rho):
        probabilities = numpy.maximum(cell_probabilities(rho, rows, columns)[filled], 1e-300)
        return (table[filled] * slopes_of_probabilities(rho, rows, columns)[filled] / probabilities).sum()

    grid = numpy.array([-0.995, -0.98, -0.95, *numpy.linspace(-0.9, 0.9, 13), 0.95, 0.98, 0.995])
    heights = [logarithm(rho) for rho in grid]
    best = int(numpy.argmax(heights))
    if max(heights[0], heights[-1]) >= heights[best] - 1e-12 * abs(heights[best]):
        return None  # greatest at 1 or -1, or so close that the integration is imprecise
    rho = optimize.brentq(slope, grid[best - 1], grid[best + 1], xtol=1e-15, rtol=1e-15)
    # The curvature by central differences of the slope, twice refined (Richardson).
    step = (1 - rho**2) / 50
    rough, finer, finest = ((slope(rho + h) - slope(rho - h)) / (2 * h) for h in (step, step / 2, step / 4))
    first, second = (4 * finer - rough) / 3, (4 * finest - finer) / 3
    return rho, 1 / math.sqrt(-(16 * second - first) / 15)


def normal_limits(value, error, level):
    half_width = stats.norm.ppf(0.5 + level / 2) * error
    return max(-1.0, value - half_width), min(1.0, value + half_width)


def fisher_limits(value, error, level):
    half_width = stats.norm.ppf(0.5 + level / 2) * error
    return math.tanh(math.atanh(value) - half_width), math.tanh(math.atanh(value) + half_width)


def association_case(label, table, level, figures):
    rows = [(i, j) for i, row in enumerate(table) for j, count in enumerate(row) for _ in range(count)]
    n = len(rows)
    case = {"label": label, "level": level, "table": table}
    kept = [row for row in table if sum(row)]
    columns = [column for column in zip(*kept) if sum(column)]
    if len(kept) < 2 or len(columns) < 2:
        return case
    table = [list(row) for row in zip(*columns)]
    first, second = zip(*rows)
    spearman = float(stats.spearmanr(first, second).statistic)
    case["spearman"] = spearman
    if n > 3 and abs(spearman) < 1 - 1e-12:
        error = math.sqrt((1 + spearman**2 / 2) / (n - 3))
        case["spearmanLow"], case["spearmanHigh"] = fisher_limits(spearman, error, level)

    for name, measure in (("tauB", tau_b), ("gamma", gamma)):
        value = float(measure(table))
        case[name] = value
        if abs(value) < 1 - 1e-12:
            error = delta_error(measure, table)
            if error > 1e-9:
                case[f"{name}Low"], case[f"{name}High"] = normal_limits(value, error, level)
                case[f"{name}Error"] = error
    require_close(1 + case["tauB"], 1 + float(stats.kendalltau(first, second).statistic), f"tau-b: {label}")
    if "Agresti" in label:
        require_close(case["gamma"], 0.2211, "gamma of the textbook", 5e-4)
        require_close(case["gammaError"], 0.1172, "the standard error of gamma of the textbook", 5e-4)

    result = polychoric(table)
    if result is not None:
        rho, error = result
        # polycor maximises by a numerical gradient, and its standard error is that of a numerical Hessian.
        if abs(rho) < 0.9 and figures.get("error") is not None:
            require_close(1 + rho, 1 + figures["value"], f"a polychoric correlation: {label}", 1e-3)
            require_close(error, figures["error"], f"a standard error of it: {label}", 1e-2)
        case["polychoric"], case["polychoricError"] = rho, error
        case["polychoricLow"], case["polychoricHigh"] = fisher_limits(rho, error / (1 - rho**2), level)
    return case


def random_table(generator):
    """A table of two scales whose answers hang together more or less, from 4 to 150 people."""
    rows, columns = generator.choice([(2, 2), (3, 3), (5, 5), (5, 5), (4, 7), (11, 5)])
    n = generator.choice([generator.randint(4, 20), generator.randint(20, 150)])
    rho = generator.uniform(-0.4, 0.9)
    drift = generator.uniform(-0.8, 0.8)
    table = [[0] * columns for _ in range(rows)]
    for _ in range(n):
        x = generator.gauss(0, 1)
        y = rho * x + math.sqrt(1 - rho**2) * generator.gauss(0, 1)
        row = min(rows - 1, max(0, int((x + drift + 2) / 4 * rows)))
        column = min(columns - 1, max(0, int((y - drift + 2) / 4 * columns)))
        table[row][column] += 1
    return table


def association(generator):
    fixed = [
        ("textbook: Goodman and Kruskal's job satisfaction and income (Agresti)",
         [[1, 3, 10, 6], [2, 3, 10, 7], [1, 6, 14, 12], [0, 1, 9, 11]], 0.95),
        ("textbook: Brown and Benedetti's kind of table", [[20, 10, 5], [8, 15, 9], [3, 7, 22]], 0.95),
        ("nobody", [[0, 0], [0, 0]], 0.95), ("one person", [[0, 0], [1, 0]], 0.95),
        ("two people, alike", [[1, 0], [0, 1]], 0.95), ("two people, opposite", [[0, 1], [1, 0]], 0.95),
        ("two people, first answers equal", [[1, 1], [0, 0]], 0.95),
        ("three people", [[1, 0, 0], [0, 0, 1], [0, 1, 0]], 0.95), ("three people, tied", [[1, 1], [1, 0]], 0.95),
        ("all in one cell", [[0, 0], [0, 30]], 0.95), ("first answers equal", [[0, 0, 0], [4, 5, 6]], 0.95),
        ("independent", [[10, 20], [5, 10]], 0.95), ("reversed", [[0, 0, 9], [0, 8, 0], [7, 0, 0]], 0.95),
        ("in line, not equally many", [[3, 0, 0], [0, 7, 0], [0, 0, 11]], 0.95),
        ("one out of line", [[12, 0, 1], [0, 15, 0], [0, 0, 9]], 0.95),
        ("empty rows and columns", [[5, 0, 2], [0, 0, 0], [1, 0, 9]], 0.9),
    ]
    randoms = [(f"random {index}", random_table(generator), generator.choice(LEVELS)) for index in range(RANDOM_CASES)]
    inputs = fixed + randoms
    figures = ask_r("statistics_association.R", [table for _, table, _ in inputs])
    cases = [association_case(*each, result) for each, result in zip(inputs, figures["results"])]
    oracle = "scipy.stats; delta method with numerical derivatives; Gauss-Legendre quadrature, confirmed by R polycor"
    write_association("association", oracle, cases, figures["versions"])


if __name__ == "__main__":
    association(random.Random(SEED))
