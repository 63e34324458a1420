#!/usr/bin/env python3
"""Writes the oracle fixtures of equivalence tests, power and detectable effects.

The tests read the fixtures only; run this by hand when cases are added:

    sudo apt-get install r-base-core r-cran-pwr r-cran-jsonlite
    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels mpmath
    .venv/bin/python scripts/oracles/statistics_equivalence.py

Two one-sided t tests come from statsmodels; SciPy's one-sided tests confirm them. Score tests of shares maximise the
likelihood in mpmath; the cubic equation of Farrington and Manning confirms them. Power and detectable effects come
from R's pwr (statistics_equivalence.R).
"""

import json
import math
import random
import subprocess
import tempfile
from pathlib import Path

import mpmath
import numpy
import scipy
import statsmodels
from fixtures import RANDOM_CASES, require_close, write
from mpmath import mpf
from scipy import stats
from statsmodels.stats.weightstats import ttost_ind, ttost_paired

FOLDER = Path(__file__).resolve().parent
SEED = 1987

mpmath.mp.dps = 30


def write_equivalence(name, oracle, cases, versions):
    versions = {
        "mpmath": mpmath.__version__, "numpy": numpy.__version__, "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__, **versions,
    }
    write(name, "statistics_equivalence.py", oracle, versions, SEED, cases)


# Means

def mean_case(label, first, second, low, high):
    """Groups as different people, and their answers in turn as pairs where there are as many."""
    case = {"label": label, "first": first, "second": second, "low": low, "high": high}
    if min(len(first), len(second)) > 1 and len(set(first)) + len(set(second)) > 2:
        p, lower, upper = ttost_ind(numpy.array(first), numpy.array(second), low, high, usevar="unequal")
        case["welchP"], case["welchT"] = float(p), float(lower[0] if lower[1] > upper[1] else upper[0])
        case["degreesOfFreedom"] = float(lower[2])
        reference = max(
            stats.ttest_ind([x - low for x in first], second, equal_var=False, alternative="greater").pvalue,
            stats.ttest_ind([x - high for x in first], second, equal_var=False, alternative="less").pvalue)
        require_close(case["welchP"], float(reference), f"a Welch equivalence test: {label}")
    differences = [y - x for x, y in zip(first, second)]
    if len(first) == len(second) > 1 and len(set(differences)) > 1:
        p, lower, upper = ttost_paired(numpy.array(second), numpy.array(first), low, high)
        case["pairedP"], case["pairedT"] = float(p), float(lower[0] if lower[1] > upper[1] else upper[0])
        reference = max(
            stats.ttest_1samp(differences, low, alternative="greater").pvalue,
            stats.ttest_1samp(differences, high, alternative="less").pvalue)
        require_close(case["pairedP"], float(reference), f"a paired equivalence test: {label}")
    return case


def means(generator):
    # Schuirmann's question on Student's sleep data: do the two drugs lengthen sleep alike, within two hours?
    drug1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    drug2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    cases = [
        mean_case("textbook: Student's sleep data", drug1, drug2, -2.0, 2.0),
        mean_case("nobody", [], [], -1.0, 1.0), mean_case("n = 1", [3.0], [4.0], -1.0, 1.0),
        mean_case("n = 2", [3.0, 4.0], [4.0, 2.0], -1.0, 1.0), mean_case("n = 3", [3.0, 4.0, 5.0], [4.0, 4.0, 2.0], -1.0, 1.0),
        mean_case("all equal", [3.0] * 8, [3.0] * 8, -0.5, 0.5), mean_case("one group equal", [3.0] * 8, [3.0, 4.0] * 4, -0.5, 0.5),
        mean_case("equal differences", [1.0, 2.0, 3.0], [2.0, 3.0, 4.0], -1.5, 1.5),
        mean_case("bounds on one side of 0", [4.0, 5.0] * 20, [4.0, 4.0, 5.0, 3.0] * 10, -0.2, 0.9),
    ]
    for index in range(RANDOM_CASES):
        n = generator.choice([generator.randint(2, 12), generator.randint(2, 80)])
        m = n if generator.random() < 0.5 else generator.randint(2, 80)
        first = [float(generator.randint(1, 5)) for _ in range(n)]
        second = [float(generator.choice([each, generator.randint(1, 5)])) for each in first][:m]
        second += [float(generator.randint(2, 5)) for _ in range(m - len(second))]
        low = -generator.choice([0.25, 0.5, 1.0])
        cases.append(mean_case(f"random {index}", first, second, low, generator.choice([0.3, 0.5, 1.0])))
    write_equivalence("equivalence-means", "statsmodels ttost_ind, ttost_paired; confirmed by scipy.stats", cases, {})


# Shares

def likeliest_share(first, second, difference):
    """The second share of the greatest likelihood among those that have the difference, by bisection of the slope."""
    low, high = max(mpf(0), -difference), min(mpf(1), 1 - difference)

    def slope(share):
        terms = [(first[0], share + difference), (second[0], share)]
        failures = [(first[1] - first[0], 1 - share - difference), (second[1] - second[0], 1 - share)]
        return sum(k / s for k, s in terms if k) - sum(k / s for k, s in failures if k)

    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return low


def score(first, second, difference):
    difference = mpf(difference)
    share = likeliest_share(first, second, difference)
    variance = (share + difference) * (1 - share - difference) / first[1] + share * (1 - share) / second[1]
    return (mpf(first[0]) / first[1] - mpf(second[0]) / second[1] - difference) / mpmath.sqrt(variance)


def closed_form_score(first, second, difference):
    """The same with the cubic equation of Farrington and Manning (1990); statsmodels 0.15 has a slip in one coefficient."""
    (x1, n1), (x0, n0) = first, second
    n, x = n1 + n0, x1 + x0
    a = ((n1 + 2 * n0) * difference - n - x) / n
    b = ((n0 * difference - n - 2 * x0) * difference + x) / n
    c = x0 * difference * (1 - difference) / n
    q = (a / 3) ** 3 - a * b / 6 + c / 2
    p = math.copysign(math.sqrt(a * a / 9 - b / 3), q)
    share = 2 * p * math.cos((math.pi + math.acos(max(-1, min(1, q / p**3)))) / 3) - a / 3
    variance = (share + difference) * (1 - share - difference) / n1 + share * (1 - share) / n0
    return (x1 / n1 - x0 / n0 - difference) / math.sqrt(variance)


def share_case(label, first, second, low, high):
    lower, upper = score(first, second, low), score(first, second, high)
    p_lower, p_upper = mpmath.ncdf(-lower), mpmath.ncdf(upper)
    case = {
        "label": label, "successes": [first[0], second[0]], "trials": [first[1], second[1]], "low": low, "high": high,
        "z": float(lower if p_lower > p_upper else upper), "p": float(max(p_lower, p_upper)),
    }
    for bound, ours in ((low, lower), (high, upper)):
        require_close(float(ours), closed_form_score(first, second, bound), f"a score test: {case}", 1e-6)
    return case


def shares(generator):
    cases = [
        share_case("textbook: 24 of 30 and 25 of 32", (24, 30), (25, 32), -0.2, 0.2),
        share_case("all and all", (12, 12), (15, 15), -0.1, 0.1), share_case("none and none", (0, 12), (0, 15), -0.1, 0.1),
        share_case("all and none", (9, 9), (0, 9), -0.3, 0.3), share_case("n = 1", (1, 1), (0, 1), -0.5, 0.5),
        share_case("n = 2", (1, 2), (1, 2), -0.5, 0.5), share_case("n = 3", (2, 3), (1, 3), -0.5, 0.5),
        share_case("large", (31_415_926, 100_000_000), (31_410_000, 100_000_000), -0.001, 0.001),
    ]
    for index in range(RANDOM_CASES):
        groups = []
        for _ in range(2):
            trials = generator.choice([generator.randint(1, 20), generator.randint(1, 150)])
            groups.append((generator.randint(0, trials), trials))
        low = -generator.choice([0.05, 0.1, 0.2])
        cases.append(share_case(f"random {index}", *groups, low, generator.choice([0.1, 0.15, 0.3])))
    write_equivalence("equivalence-shares", "mpmath, greatest likelihood by bisection; confirmed by Farrington and Manning's cubic equation", cases, {})


# Power

def power(generator):
    inputs = [{"kind": "pairedT", "first": n, "second": 0, "effect": 0.5, "power": 0.8, "significance": 0.05} for n in (10, 30, 50, 100, 150)]
    inputs += [
        {"kind": kind, "first": first, "second": second, "effect": effect, "power": 0.8, "significance": 0.05}
        for kind, first, second, effect in [
            ("pairedT", 3, 0, 1.0), ("pairedT", 4, 0, 0.0), ("pairedT", 5_000, 0, 0.02), ("twoSampleT", 2, 2, 1.0),
            ("twoSampleT", 20, 20, 0.5), ("twoSampleT", 10, 140, 0.3), ("twoShares", 2, 3, 0.5),
            ("twoShares", 30, 40, 0.3), ("twoShares", 1_000, 20, 0.0), ("twoShares", 3, 3, 3.0),
        ]
    ]
    for _ in range(RANDOM_CASES):
        kind = generator.choice(["pairedT", "twoSampleT", "twoShares"])
        inputs.append({
            "kind": kind, "first": generator.randint(4, 150), "second": 0 if kind == "pairedT" else generator.randint(4, 150),
            "effect": generator.uniform(0, 1.2), "power": generator.choice([0.7, 0.8, 0.9, 0.95]),
            "significance": generator.choice([0.01, 0.05, 0.1]),
        })
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(inputs, file)
        file.flush()
        output = subprocess.run(
            ["Rscript", FOLDER / "statistics_equivalence.R", file.name], check=True, stdout=subprocess.PIPE, text=True)
    figures = json.loads(output.stdout)
    cases = [
        {**case, "expected": result["power"], "detectable": result.get("detectable")}
        for case, result in zip(inputs, figures["results"])
    ]
    write_equivalence("power", "R pwr, inverted to full precision", cases, figures["versions"])


if __name__ == "__main__":
    means(random.Random(SEED))
    shares(random.Random(SEED + 1))
    power(random.Random(SEED + 2))
