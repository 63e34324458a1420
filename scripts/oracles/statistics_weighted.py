#!/usr/bin/env python3
"""Writes the oracle fixture of weighted answers: mean, median, share and Net Promoter Score.

The tests read the fixture only; run this by hand when cases are added, with R and its packages jsonlite and survey on the
path:

    python3 -m venv .venv && .venv/bin/pip install mpmath scipy statsmodels
    .venv/bin/python scripts/oracles/statistics_weighted.py

Mean and score come from R's package survey, computed from single answers; medians from Python's exact rationals, which R
confirms where half of the weight does not fall between two values; Wilson's limits for effective numbers from statsmodels;
the score's limits joined from Wilson's from mpmath.
"""

import math
import random
from fractions import Fraction

import mpmath
import scipy
import statsmodels
from fixtures import LEVELS, RANDOM_CASES, ask_r, interval_absence, require_close, write
from mover import mover
from mpmath import mpf
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

SEED = 1965


def exact_median(answers, weights):
    """The median for weights as they are written in decimals, and whether half of the weight falls between two values."""
    ordered = sorted(zip(answers, (Fraction(str(weight)) for weight in weights)))
    total = sum(weight for _, weight in ordered)
    below = Fraction(0)
    for index, (value, weight) in enumerate(ordered):
        below += weight
        if 2 * below > total:
            return float(value), False
        if 2 * below == total:
            return (value + ordered[index + 1][0]) / 2, True
    raise SystemExit("a median lies within the answers")


def share_limits(answers, weights, least, degrees_of_freedom, level):
    """The weighted share of answers of at least a value, Kish's effective number, and Wilson's limits for it."""
    total = math.fsum(weights)
    share = math.fsum(w for x, w in zip(answers, weights) if x >= least) / total
    n = len(answers)
    effective = total**2 / math.fsum(w * w for w in weights)
    if degrees_of_freedom is not None and n > 1:
        tail = (1 - level) / 2
        effective *= (stats.t.ppf(tail, n - 1) / stats.t.ppf(tail, degrees_of_freedom)) ** 2
    low, high = proportion_confint(share * effective, effective, alpha=1 - level, method="wilson")
    return share, 0.0 if share == 0 else float(low), 1.0 if share == 1 else float(high)


def joined_limits(answers, weights, level):
    """The score's limits after Zou and Donner (2008) for Kish's effective number."""
    exact = [mpf(weight) for weight in weights]
    total = mpmath.fsum(exact)
    promoting = mpmath.fsum(w for x, w in zip(answers, exact) if x >= 9) / total
    detracting = mpmath.fsum(w for x, w in zip(answers, exact) if x <= 6) / total
    return mover(promoting, detracting, total**2 / mpmath.fsum(w * w for w in exact), level)


def case(label, answers, weights, level, degrees_of_freedom=None):
    n = len(answers)
    result = {
        "label": label, "level": level, "answers": answers, "weights": weights,
        "absence": interval_absence(n, len(set(answers)) > 1),
    }
    least = 9
    result["degreesOfFreedom"] = degrees_of_freedom
    if n > 0:
        result["share"], result["shareLow"], result["shareHigh"] = share_limits(
            answers, weights, least, degrees_of_freedom, level)
        result["moverLow"], result["moverHigh"] = joined_limits(answers, weights, level)
        result["median"], result["between"] = exact_median(answers, weights)
    return result


def add_survey(result, figures):
    """Adds what R's package survey says, and stops if it finds another median."""
    result["mean"] = figures["mean"]
    result["score"] = figures["score"]
    # survey 4.1 always takes the larger one of two answers.
    if not result.pop("between") and len(result["answers"]) > 2:
        require_close(result["median"], figures["median"], f"a median: {result}")
    if result["absence"] is None:
        result["low"], result["high"] = figures["interval"]
    n, level = len(result["answers"]), result["level"]
    groups = {2 if x >= 9 else 1 if x >= 7 else 0 for x in result["answers"]}
    if len(groups) > 1:
        # survey multiplies the variance by n / (n - 1); the score's normal interval goes without.
        error = figures["scoreError"] * math.sqrt((n - 1) / n)
        low, high = stats.norm.interval(level, loc=result["score"], scale=error)
        result["scoreLow"], result["scoreHigh"] = max(-100.0, float(low)), min(100.0, float(high))


def weighted(generator):
    cases = [
        case("textbook: two strata", [9] * 8 + [4] * 2 + [10] * 3 + [7] * 7, [0.5] * 10 + [1.5] * 10, 0.95),
        case("equal weights", [10, 9, 9, 8, 7, 7, 6, 3], [1.0] * 8, 0.95),
        case("equal weights other than 1", [10, 9, 9, 8, 7, 7, 6, 3], [0.3] * 8, 0.95),
        case("half of the weight below", [2, 5, 9, 10], [0.7, 1.3, 0.5, 1.5], 0.95),
        case("n = 2", [9, 3], [2.5, 0.5], 0.95),
        case("n = 3", [9, 3, 8], [1.0, 2.0, 3.0], 0.95), case("all equal", [9] * 6, [0.5, 1, 1, 2, 2, 3.5], 0.95),
        case("no promoter", [1, 5, 7, 7], [1.0, 1.5, 0.25, 2], 0.95), case("one heavy answer", [9, 1, 1, 2, 3], [50.0, 1, 1, 1, 1], 0.95),
        case("populations", [9, 3, 8, 7, 10], [12_345.5, 60_000, 33_333.25, 1_000_000, 250_000], 0.95),
        case("tiny weights", [9, 3, 8, 7, 10, 2], [0.001, 0.004, 0.002, 0.0035, 0.0005, 0.001], 0.95),
        case("weights next to 0", [9, 3, 8, 7, 10, 2], [1e-7, 4e-7, 2.5e-8, 3.5e-7, 5e-9, 1e-7], 0.95),
        case("mostly zeros", [0] * 17 + [10], [0.5, 1.5] * 9, 0.95), case("n = 2, tied", [8, 8], [1.0, 3.0], 0.95),
        case("ten clusters", list(range(11)) * 3, [0.5, 1.0, 1.5] * 11, 0.95, degrees_of_freedom=9),
    ]
    for index in range(RANDOM_CASES):
        n = generator.choice([generator.randint(2, 12), generator.randint(2, 90)])
        answers = [generator.randint(0, 10) for _ in range(n)]
        cells = [round(generator.uniform(0.2, 3), 2) for _ in range(generator.randint(1, 6))]
        weights = [generator.choice(cells) for _ in range(n)]
        clusters = generator.choice([None, None, generator.randint(1, 20)])
        cases.append(case(f"random {index}", answers, weights, generator.choice(LEVELS), clusters))
    figures = ask_r(
        "statistics_weighted.R",
        [{"answers": item["answers"], "weights": item["weights"], "level": item["level"]} for item in cases])
    for item, answer in zip(cases, figures["cases"], strict=True):
        add_survey(item, answer)
    # The package survey wants two answers at least.
    single = case("n = 1", [9], [2.5], 0.95)
    del single["between"]
    cases.append({**single, "mean": 9.0, "score": 100.0})
    cases.append({"label": "no answers", "level": 0.95, "answers": [], "weights": [], "absence": "noAnswers"})
    write(
        "weighted", "statistics_weighted.py",
        "R survey::svymean; Python's exact rationals confirmed by survey::svyquantile; statsmodels proportion_confint; "
        "mpmath at 40 digits",
        {
            "mpmath": mpmath.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__,
            **figures["versions"],
        }, SEED, cases)


if __name__ == "__main__":
    weighted(random.Random(SEED))
