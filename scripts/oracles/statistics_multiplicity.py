#!/usr/bin/env python3
"""Writes the oracle fixtures of Tests/StatisticsTests on corrected p-values and Fisher's exact test of two shares.

The tests read the fixtures only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels
    .venv/bin/python scripts/oracles/statistics_multiplicity.py

The corrections come from statsmodels. Fisher's p-value is summed from exact fractions over all tables with the observed
margins; this script stops if SciPy disagrees.
"""

import math
import random
from fractions import Fraction

import numpy
import scipy
import statsmodels
from fixtures import RANDOM_CASES, write
from scipy import stats
from statsmodels.stats.multitest import multipletests

SEED = 1979


def write_multiplicity(name, oracle, cases):
    versions = {"numpy": numpy.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
    write(name, "statistics_multiplicity.py", oracle, versions, SEED, cases)


def correction_case(label, p_values):
    def adjusted(method):
        return [float(p) for p in multipletests(p_values, method=method)[1]] if p_values else []

    return {
        "label": label,
        "pValues": p_values,
        "holm": adjusted("holm"),
        "hochberg": adjusted("simes-hochberg"),
        "benjaminiHochberg": adjusted("fdr_bh"),
    }


def corrections(generator):
    cases = [
        correction_case("none", []),
        correction_case("one", [0.03]),
        correction_case("two", [0.04, 0.03]),
        correction_case("three", [0.01, 0.04, 0.03]),
        correction_case("all equal", [0.02] * 5),
        correction_case("ties", [0.01, 0.04, 0.01, 0.04, 0.01]),
        correction_case("next to 0 and to 1", [1e-300, 1 - 2**-53, 1e-17]),
        correction_case("zeros and ones", [0, 1, 0, 1, 0.5]),
        correction_case("descending", [0.05, 0.04, 0.03, 0.02, 0.01]),
        correction_case("textbook: Benjamini and Hochberg's 15 p-values", [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.000]),
    ]
    for index in range(RANDOM_CASES):
        power = generator.choice([1, 3])
        digits = generator.choice([1, 3, 12])
        p_values = [round(generator.random() ** power, digits) for _ in range(generator.randint(2, 20))]
        cases.append(correction_case(f"random {index}", p_values))
    write_multiplicity("multiplicity", "statsmodels.stats.multitest.multipletests", cases)


def fisher_case(label, first, second):
    (a, m), (b, n) = first, second
    successes = a + b
    case = {"label": label, "first": list(first), "second": list(second), "p": None}
    support = range(max(0, m + successes - (m + n)), min(m, successes) + 1)
    if m == 0 or n == 0 or len(support) == 1:
        return case
    ways = {x: math.comb(successes, x) * math.comb(m + n - successes, m - x) for x in support}
    threshold = Fraction(ways[a]) * (1 + Fraction(1, 10**7))
    case["p"] = float(Fraction(sum(w for w in ways.values() if w <= threshold), math.comb(m + n, m)))
    if m + n < 1000:
        peer = stats.fisher_exact([[a, m - a], [b, n - b]])[1]
        if not math.isclose(case["p"], peer, rel_tol=1e-9):
            raise SystemExit(f"the oracles disagree on {label}: {case['p']} and {peer}")
    return case


def fisher(generator):
    cases = [
        fisher_case("textbook: the lady tasting tea", (3, 4), (1, 4)),
        fisher_case("nobody", (0, 0), (3, 5)),
        fisher_case("no success", (0, 8), (0, 9)),
        fisher_case("all successes", (8, 8), (9, 9)),
        fisher_case("n = 1 each", (1, 1), (0, 1)),
        fisher_case("n = 2 and 3", (2, 2), (0, 3)),
        fisher_case("equal shares", (5, 10), (5, 10)),
        fisher_case("complete separation", (12, 12), (0, 15)),
        fisher_case("extreme shares", (1, 5000), (9, 4000)),
        fisher_case("large", (5200, 10000), (5000, 10000)),
    ]
    for index in range(RANDOM_CASES):
        m, n = generator.randint(1, 60), generator.randint(1, 60)
        cases.append(fisher_case(f"random {index}", (generator.randint(0, m), m), (generator.randint(0, n), n)))
    write_multiplicity("fisher-exact-shares", "exact fractions over all tables; confirmed by scipy.stats.fisher_exact", cases)


if __name__ == "__main__":
    corrections(random.Random(SEED))
    fisher(random.Random(SEED + 1))
