#!/usr/bin/env python3
"""Writes the oracle fixtures of Tests/StatisticsTests: distributions, shares, location and spread, Net Promoter Score.

The tests read the fixtures only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels mpmath
    .venv/bin/python scripts/oracles/statistics_basic.py

SciPy's distributions rest on Boost.Math as ours do, so they are no independent judge: the distributions come from
mpmath at 40 digits, and this script stops if SciPy disagrees with them. The other figures come from SciPy, NumPy and
Python's exact rationals, computed from single answers (never from counts); it stops if statsmodels disagrees on an
interval of a share or a mean.
"""

import math
import random
import statistics

import mpmath
import numpy
import scipy
import statsmodels
from fixtures import LEVELS, RANDOM_CASES, interval_absence, require_close
from fixtures import write as write_fixture
from mover import mover
from mpmath import mpf
from scipy import stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import DescrStatsW

SEED = 1908

mpmath.mp.dps = 40


def write(name, oracle, cases):
    versions = {
        "mpmath": mpmath.__version__,
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
    }
    write_fixture(name, "statistics_basic.py", oracle, versions, SEED, cases)


# Distributions

def lower_beta(x, a, b):
    """The regularised incomplete beta function, from the tail whose series converges fast."""
    if x > a / (a + b):
        return 1 - mpmath.betainc(b, a, 0, 1 - x, regularized=True)
    return mpmath.betainc(a, b, 0, x, regularized=True)


def upper_beta(x, a, b):
    return lower_beta(1 - x, b, a)


def student_t_upper(x, df):
    if x < 0:
        return 1 - student_t_upper(-x, df)
    return lower_beta(df / (df + x * x), df / 2, mpf(1) / 2) / 2


EXACT = {
    "normal": (lambda x: mpmath.ncdf(x), lambda x: mpmath.ncdf(-x), stats.norm),
    "studentT": (lambda x, df: student_t_upper(-x, df), student_t_upper, stats.t),
    "beta": (lower_beta, upper_beta, stats.beta),
    "fisherF": (
        lambda x, d1, d2: lower_beta(d1 * x / (d1 * x + d2), d1 / 2, d2 / 2),
        lambda x, d1, d2: lower_beta(d2 / (d1 * x + d2), d2 / 2, d1 / 2),
        stats.f,
    ),
    "chiSquared": (
        lambda x, df: mpmath.gammainc(df / 2, 0, x / 2, regularized=True),
        lambda x, df: mpmath.gammainc(df / 2, x / 2, mpmath.inf, regularized=True),
        stats.chi2,
    ),
}


def exact_quantile(lower, upper, guess, probability, parameters):
    """Polishes SciPy's quantile to 40 digits by the secant method, on the smaller tail for relative accuracy."""
    if probability <= 0.5:
        function = lambda x: mpmath.log(lower(x, *parameters) / probability)
    else:
        function = lambda x: mpmath.log(upper(x, *parameters) / (1 - mpf(probability)))
    guess = mpf(guess)
    return mpmath.findroot(function, (guess, guess * (1 + mpf(10) ** -9) + mpf(10) ** -30), solver="secant")


def distribution_case(name, parameters, probability, x=None):
    lower, upper, reference = EXACT[name]
    exact_parameters = [mpf(parameter) for parameter in parameters]
    guess = float(reference.ppf(probability, *parameters))
    if probability == 0.5 and name in ("normal", "studentT"):
        quantile = 0.0
    else:
        quantile = float(exact_quantile(lower, upper, guess, mpf(probability), exact_parameters))
    x = quantile if x is None else x
    case = {
        "distribution": name,
        "parameters": parameters,
        "probability": probability,
        "quantile": quantile,
        "x": x,
        "cumulative": float(lower(mpf(x), *exact_parameters)),
        "upperTail": float(upper(mpf(x), *exact_parameters)),
    }
    require_close(quantile, guess, f"a quantile: {case}")
    require_close(case["cumulative"], float(reference.cdf(x, *parameters)), f"a lower tail: {case}")
    require_close(case["upperTail"], float(reference.sf(x, *parameters)), f"an upper tail: {case}")
    return case


def distributions(generator):
    fixed = [
        ("normal", [], 0.975), ("normal", [], 0.5), ("normal", [], 1e-12), ("normal", [], 0.0005),
        ("studentT", [1.0], 0.975), ("studentT", [2.0], 0.975), ("studentT", [9.0], 0.975),
        ("studentT", [9.0], 0.5), ("studentT", [1e8], 0.975), ("studentT", [3.7], 1e-6),
        ("beta", [24.5, 6.5], 0.025), ("beta", [0.5, 30.5], 0.975), ("beta", [1.0, 1.0], 0.3),
        ("beta", [0.5, 0.5], 0.01), ("beta", [1.0, 10.0], 0.975),
        ("fisherF", [1.0, 1.0], 0.95), ("fisherF", [3.0, 10.0], 0.95), ("fisherF", [140.0, 5.0], 0.05),
        ("chiSquared", [1.0], 0.95), ("chiSquared", [2.0], 0.5), ("chiSquared", [150.0], 0.999),
    ]
    cases = [distribution_case(*case) for case in fixed]
    cases.append(distribution_case("normal", [], 0.975, 8.5))
    cases.append(distribution_case("studentT", [12.0], 0.975, 40.0))
    cases.append(distribution_case("fisherF", [4.0, 60.0], 0.95, 30.0))
    cases.append(distribution_case("chiSquared", [4.0], 0.95, 200.0))

    def probability():
        return generator.choice([generator.uniform(0.001, 0.999), 10 ** generator.uniform(-8, -1)])

    for _ in range(RANDOM_CASES):
        parameters = {
            "normal": [],
            "studentT": [generator.choice([float(generator.randint(1, 150)), generator.uniform(1, 40)])],
            "beta": [generator.uniform(0.5, 80), generator.uniform(0.5, 80)],
            "fisherF": [float(generator.randint(1, 20)), generator.uniform(2, 150)],
            "chiSquared": [float(generator.randint(1, 60))],
        }
        cases += [distribution_case(name, values, probability()) for name, values in parameters.items()]
    write("distributions", "mpmath, 40 digits; confirmed by scipy.stats", cases)


# Shares

def wilson_case(label, successes, trials, level):
    interval = stats.binomtest(successes, trials).proportion_ci(level, method="wilson")
    low, high = proportion_confint(successes, trials, alpha=1 - level, method="wilson")
    case = {
        "label": label, "successes": successes, "trials": trials, "level": level,
        "share": successes / trials, "low": float(interval.low), "high": float(interval.high),
    }
    require_close(case["low"], max(0.0, float(low)), f"a lower limit: {case}", 1e-8)
    require_close(case["high"], min(1.0, float(high)), f"an upper limit: {case}", 1e-8)
    return case


def wilson(generator):
    cases = [
        wilson_case("textbook", 24, 30, 0.95),
        wilson_case("all of 10", 10, 10, 0.95), wilson_case("all of 12", 12, 12, 0.95),
        wilson_case("none of 10", 0, 10, 0.95), wilson_case("none of 150", 0, 150, 0.99),
        wilson_case("1 in 10,000", 1, 10_000, 0.95),
        wilson_case("all but 1 of 10,000", 9_999, 10_000, 0.95), wilson_case("large", 31_415_926, 100_000_000, 0.95),
    ]
    for trials in (1, 2, 3):
        cases += [wilson_case(f"n = {trials}", successes, trials, 0.95) for successes in range(trials + 1)]
    for index in range(RANDOM_CASES):
        trials = generator.choice([generator.randint(1, 30), generator.randint(1, 150), generator.randint(1, 5_000)])
        cases.append(wilson_case(f"random {index}", generator.randint(0, trials), trials, generator.choice(LEVELS)))
    write("wilson", "scipy.stats.binomtest(...).proportion_ci(method='wilson'); confirmed by statsmodels", cases)


# Location and spread

def location_case(label, answers, level):
    generator = random.Random(label)
    answers = [float(answer) for answer in answers]
    n = len(answers)
    distinct = sorted(set(answers))
    order = generator.sample(distinct, len(distinct))
    probability = generator.choice([0.0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1.0])
    case = {
        "label": label, "level": level,
        "values": order, "counts": [answers.count(value) for value in order],
        "n": n, "probability": probability,
        "absence": interval_absence(n, len(distinct) > 1),
    }
    if n > 0:
        case["mean"] = statistics.mean(answers)
        case["median"] = float(numpy.median(answers))
        case["lowMedian"] = statistics.median_low(answers)
        case["highMedian"] = statistics.median_high(answers)
        case["quantile"] = float(numpy.quantile(answers, probability))
    if n > 1:
        case["standardDeviation"] = statistics.stdev(answers)
    if case["absence"] is None:
        interval = stats.ttest_1samp(answers, 0).confidence_interval(level)
        case["low"], case["high"] = float(interval.low), float(interval.high)
        low, high = DescrStatsW(answers).tconfint_mean(alpha=1 - level)
        require_close(case["low"], float(low), f"a lower limit: {label}", 1e-8)
        require_close(case["high"], float(high), f"an upper limit: {label}", 1e-8)
    return case


def random_answers(generator):
    """Answers as forms have them: agreement, grades, recommendations, ages, euros."""
    n = generator.choice([generator.randint(2, 12), generator.randint(2, 150)])
    kind = generator.randrange(5)
    if kind < 3:
        scale = [range(1, 6), range(1, 7), range(0, 11)][kind]
        weights = [generator.uniform(0.05, 1) ** 3 for _ in scale]
        return generator.choices(list(scale), weights, k=n)
    if kind == 3:
        return [generator.randint(18, 80) for _ in range(n)]
    return [round(generator.lognormvariate(4, 1.5), 2) for _ in range(n)]


def location(generator):
    sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    cases = [
        location_case("textbook: Student's sleep data, drug 1", sleep, 0.95),
        location_case("no answers", [], 0.95),
        location_case("all zero", [0] * 8, 0.95),
        location_case("all equal, not binary", [0.1] * 7, 0.95),
        location_case("n = 1", [4], 0.95),
        location_case("n = 2", [1, 5], 0.95),
        location_case("n = 2, equal", [3, 3], 0.95),
        location_case("n = 3", [1, 2, 5], 0.95),
        location_case("n = 3, tied", [2, 2, 3], 0.99),
        location_case("both ends only", [1] * 20 + [5] * 20, 0.95),
        location_case("one differs", [5] * 149 + [1], 0.95),
        location_case("far from zero", [1_000_000_000 + step for step in (0, 1, 2, 4, 7)], 0.95),
        location_case("negative", [-5, -3, -3, -1, 0], 0.9),
    ]
    for index in range(RANDOM_CASES):
        cases.append(location_case(f"random {index}", random_answers(generator), generator.choice(LEVELS)))
    oracle = "scipy.stats.ttest_1samp, Python statistics (exact rationals), numpy.quantile; confirmed by statsmodels"
    write("location", oracle, cases)


# Net Promoter Score

def net_promoter_score_case(label, counts, level):
    ratings = [rating for rating, count in enumerate(counts) for _ in range(count)]
    points = [100.0 if rating >= 9 else -100.0 if rating <= 6 else 0.0 for rating in ratings]
    n = len(points)
    varies = len(set(points)) > 1
    case = {
        "label": label, "counts": counts, "level": level, "n": n,
        "absence": interval_absence(n, varies),
    }
    if n > 0:
        case["score"] = statistics.mean(points)
    if varies:
        error = math.sqrt(statistics.pvariance(points) / n)
        low, high = stats.norm.interval(level, loc=case["score"], scale=error)
        case["low"], case["high"] = max(-100.0, float(low)), min(100.0, float(high))
    if n > 0:
        promoters, detractors = points.count(100.0), points.count(-100.0)
        case["moverLow"], case["moverHigh"] = mover(mpf(promoters) / n, mpf(detractors) / n, n, level)
    return case


def net_promoter_score(generator):
    def grouped(promoters, passives, detractors):
        return [0] * 5 + [0, detractors, 0, passives, promoters, 0]

    cases = [
        net_promoter_score_case("textbook: +40 ± 20.6", grouped(20, 16, 4), 0.95),
        net_promoter_score_case("no answers", [0] * 11, 0.95),
        net_promoter_score_case("all promoters", grouped(12, 0, 0), 0.95),
        net_promoter_score_case("all passive", grouped(0, 12, 0), 0.95),
        net_promoter_score_case("all detractors", grouped(0, 0, 12), 0.95),
        net_promoter_score_case("n = 1", grouped(1, 0, 0), 0.95),
        net_promoter_score_case("n = 2", grouped(1, 0, 1), 0.95),
        net_promoter_score_case("n = 3", grouped(1, 1, 1), 0.95),
        net_promoter_score_case("cut at 100", grouped(29, 1, 0), 0.95),
        net_promoter_score_case("cut at −100", grouped(0, 1, 29), 0.95),
        net_promoter_score_case("one answer a rating", [1] * 11, 0.95),
        net_promoter_score_case("one in ten thousand", grouped(9_999, 1, 0), 0.99),
    ]
    for index in range(RANDOM_CASES):
        ceiling = generator.choice([3, 10, 40])
        counts = [generator.randint(0, ceiling) for _ in range(11)]
        cases.append(net_promoter_score_case(f"random {index}", counts, generator.choice(LEVELS)))
    write("net-promoter-score", "scipy.stats.norm.interval on the points 100, 0, −100 of every answer; mpmath for Zou and Donner's", cases)


if __name__ == "__main__":
    distributions(random.Random(SEED))
    wilson(random.Random(SEED + 1))
    location(random.Random(SEED + 2))
    net_promoter_score(random.Random(SEED + 3))
