#!/usr/bin/env python3
"""Writes the oracle fixtures of location: bootstrap intervals, the median's exact interval, the trimmed mean.

The tests read the fixtures only; run this by hand when cases are added, with R and its package jsonlite on the path:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy
    .venv/bin/python scripts/oracles/statistics_robust.py

Everything is computed from single answers, never from counts.
"""

import math
import random
import statistics
from fractions import Fraction
from types import SimpleNamespace

import numpy
import scipy
from fixtures import LEVELS, RANDOM_CASES, ask_r, interval_absence, require_close
from fixtures import write as write_fixture
from scipy import stats

SEED = 1987
REPLICATES = 49
FULL_RUNS = 24
FULL_RESAMPLES = 50_000


def write(name, oracle, cases, **more_versions):
    versions = {"numpy": numpy.__version__, "scipy": scipy.__version__, **more_versions}
    write_fixture(name, "statistics_robust.py", oracle, versions, SEED, cases)


def counted(label, answers, level):
    """What every case holds: the answers as a table."""
    distinct = sorted(set(answers))
    return {
        "label": label, "level": level, "values": [float(value) for value in distinct],
        "counts": [answers.count(value) for value in distinct],
    }


def random_answers(generator, smallest):
    """Answers as forms have them: agreement, grades, recommendations, ages, euros."""
    n = generator.choice([generator.randint(smallest, 12), generator.randint(smallest, 150)])
    kind = generator.randrange(5)
    if kind < 3:
        scale = [range(1, 6), range(1, 7), range(0, 11)][kind]
        return generator.choices(list(scale), [generator.uniform(0.05, 1) ** 3 for _ in scale], k=n)
    if kind == 3:
        return [generator.randint(18, 80) for _ in range(n)]
    return [round(generator.lognormvariate(4, 1.5)) for _ in range(n)]


# BCa

def scipy_limits(answers, level, result=None, resamples=0, seed=None):
    """SciPy's BCa limits of the mean, from given replicates or from its own resamples; none where it gives NaN."""
    with numpy.errstate(all="ignore"):
        interval = stats.bootstrap(
            (numpy.array(answers, float),), numpy.mean, n_resamples=resamples, bootstrap_result=result,
            confidence_level=level, method="BCa", rng=None if seed is None else numpy.random.default_rng(seed)
        ).confidence_interval
    limits = [float(interval.low), float(interval.high)]
    return None if any(math.isnan(limit) for limit in limits) else limits


def bca_case(label, answers, level, generator, full=False):
    n = len(answers)
    if n == 0:
        return {**counted(label, answers, level), "sums": []}
    sums = sorted(sum(generator.choices(answers, k=n)) for _ in range(REPLICATES))
    case = {**counted(label, answers, level), "sums": sums}
    result = SimpleNamespace(bootstrap_distribution=numpy.array([total / n for total in sums]), standard_error=None)
    mean = sum(answers) / n
    share = sum((total / n < mean) + 0.5 * (total / n == mean) for total in sums) / REPLICATES
    if len(set(answers)) > 1 and 0 < share < 1:
        case["limits"] = scipy_limits(answers, level, result)
    if full:
        case["full"] = scipy_limits(answers, level, resamples=FULL_RESAMPLES, seed=generator.randrange(2**32))
    return case


def bca(generator):
    skewed = [1] * 20 + [2] * 5 + [3, 4, 5, 5]
    cases = [
        bca_case("skewed", skewed, 0.95, generator, full=True),
        bca_case("n = 2", [1, 5], 0.95, generator), bca_case("n = 3", [1, 2, 5], 0.95, generator),
        bca_case("all equal", [4] * 8, 0.95, generator),
        bca_case("both ends only", [1] * 20 + [5] * 20, 0.95, generator, full=True),
        bca_case("one differs", [5] * 149 + [1], 0.95, generator),
    ]
    for index in range(FULL_RUNS):
        cases.append(bca_case(
            f"in full {index}", random_answers(generator, 12), generator.choice([0.8, 0.9, 0.95]), generator, full=True))
    for index in range(RANDOM_CASES):
        cases.append(bca_case(f"random {index}", random_answers(generator, 2), generator.choice(LEVELS), generator))
    # Treated mice of Efron and Tibshirani (1993), "An introduction to the bootstrap", table 2.1: days survived.
    cases += [
        bca_case("textbook: Efron and Tibshirani's mice", [94, 197, 16, 38, 99, 141, 23], 0.9, generator),
        bca_case("no answers", [], 0.95, generator), bca_case("n = 1", [4], 0.95, generator),
        bca_case("n = 2, equal", [4, 4], 0.95, generator), bca_case("mostly zeros", [0] * 14 + [1, 0, 3], 0.95, generator),
    ]
    write(
        "bca",
        f"scipy.stats.bootstrap(method='BCa') of given replicates; in full with {FULL_RESAMPLES} resamples of its own", cases)


# Median

def exact_rank(n, level):
    """The largest rank whose tail does not exceed (1 - level) / 2, and the level kept, in exact rationals."""
    allowed = (1 - Fraction(level)) / 2
    rank, tail = 0, Fraction(0)
    while rank <= n // 2:
        longer = tail + Fraction(math.comb(n, rank), 2**n)
        if longer > allowed:
            break
        rank, tail = rank + 1, longer
    return rank, 1 - 2 * tail


def median_case(label, answers, level):
    n = len(answers)
    case = {**counted(label, answers, level), "absence": interval_absence(n, len(set(answers)) > 1)}
    if n == 0:
        return case
    case["median"] = float(numpy.median(answers))
    rank, achieved = exact_rank(n, level)
    if rank == 0:
        case["absence"] = case["absence"] or "tooFewAnswers"
        return case
    case["rank"], case["achieved"] = rank, float(achieved)
    ordered = sorted(answers)
    if case["absence"] is None:
        case["low"], case["high"] = float(ordered[rank - 1]), float(ordered[n - rank])
    return case


def medians(generator):
    cases = [
        median_case("textbook: Student's sleep data, drug 1", [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], 0.95),
        median_case("no answers", [], 0.95), median_case("n = 1", [4], 0.95), median_case("n = 2", [1, 5], 0.95),
        median_case("n = 2, a level that it just keeps", [1, 5], 0.5), median_case("n = 3", [1, 2, 5], 0.95),
        median_case("n = 3, a level that it just keeps", [1, 2, 5], 0.75), median_case("n = 5", [1, 2, 3, 4, 5], 0.95),
        median_case("n = 6", [1, 2, 3, 4, 5, 6], 0.95), median_case("all equal", [3] * 9, 0.95),
        median_case("nearly all equal", [4] * 60 + [5] * 3, 0.95), median_case("both ends only", [1] * 20 + [5] * 20, 0.95),
    ]
    for index in range(RANDOM_CASES):
        cases.append(median_case(f"random {index}", random_answers(generator, 1), generator.choice(LEVELS)))
    large = [{"n": n, "level": level} for n in (1_000, 1_001, 1_000_000, 100_000_000) for level in LEVELS]
    small = [{"n": sum(case["counts"]), "level": case["level"]} for case in cases if "rank" in case]
    answer = ask_r("statistics_robust.R", large + small)
    for question, result in zip(large, answer["cases"]):
        cases.append({
            "label": f"half and half of {question['n']}", "level": question["level"],
            "values": [1.0, 2.0], "counts": [question["n"] // 2, question["n"] - question["n"] // 2],
            "median": 1.5 if question["n"] % 2 == 0 else 2.0, "absence": None,
            "rank": result["rank"], "achieved": result["achieved"], "low": 1.0, "high": 2.0,
        })
    for case, result in zip((case for case in cases if "rank" in case), answer["cases"][len(large):]):
        if "just keeps" not in case["label"] and (case["rank"], True) != (
            result["rank"], math.isclose(case["achieved"], result["achieved"], rel_tol=1e-12)):
            raise SystemExit(f"R disagrees: {case} and {result}")
    write("median-interval", "Python's exact rationals; confirmed by R qbinom and pbinom, which give the large ones", cases,
          R=answer["version"])


# Trimmed mean

def trimmed_case(label, answers, trim, level):
    n = len(answers)
    case = {**counted(label, answers, level), "trim": trim, "absence": interval_absence(n, len(set(answers)) > 1)}
    if n == 0:
        return case
    cut = int(n * trim)
    ordered = sorted(answers)
    core = ordered[cut:n - cut]
    case["mean"] = statistics.fmean(core)
    require_close(case["mean"], float(stats.trim_mean(answers, trim)), f"a trimmed mean: {label}")
    if case["absence"] is None and len(core) == 1:
        case["absence"] = "tooFewAnswers"
    if case["absence"] is not None:
        return case
    winsorised = [core[0]] * cut + core + [core[-1]] * cut
    error = math.sqrt(float((n - 1) * statistics.variance([Fraction(x) for x in winsorised])) / (len(core) * (len(core) - 1)))
    if error == 0:
        case["absence"] = "tooManyEqualAnswers"
        return case
    # Yuen's test of these answers against the same ones, moved, has the standard error √2 times as large.
    moved = [answer + 1000 for answer in answers]
    test = stats.ttest_ind(moved, answers, equal_var=False, trim=trim)
    require_close(error, 1000 / abs(float(test.statistic)) / math.sqrt(2), f"a standard error: {label}", 1e-8)
    low, high = stats.t.interval(level, len(core) - 1, loc=case["mean"], scale=error)
    case["low"], case["high"] = float(low), float(high)
    return case


def trimmed_means(generator):
    sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]
    cases = [
        trimmed_case("textbook: Student's sleep data, drug 1", sleep, 0.2, 0.95),
        trimmed_case("not trimmed", sleep, 0.0, 0.95), trimmed_case("no answers", [], 0.2, 0.95),
        trimmed_case("n = 1", [4], 0.2, 0.95), trimmed_case("n = 2", [1, 5], 0.2, 0.95),
        trimmed_case("n = 3", [1, 2, 5], 0.2, 0.95), trimmed_case("n = 3, one left", [1, 2, 5], 0.4, 0.95),
        trimmed_case("all equal", [3] * 9, 0.2, 0.95), trimmed_case("only the ends differ", [1, 3, 3, 3, 3, 5], 0.2, 0.95),
        trimmed_case("tied at the cut", [1, 1, 2, 2, 2, 3, 3, 9, 9, 9], 0.1, 0.95),
        trimmed_case("both ends only", [1] * 20 + [5] * 20, 0.25, 0.95),
    ]
    for index in range(RANDOM_CASES):
        cases.append(trimmed_case(
            f"random {index}", random_answers(generator, 2), generator.choice([0.05, 0.1, 0.2, 0.25]),
            generator.choice(LEVELS)))
    write(
        "trimmed-mean", "Python's exact rationals and scipy.stats.t; confirmed by scipy.stats.trim_mean and ttest_ind(trim=)",
        cases)


if __name__ == "__main__":
    bca(random.Random(SEED))
    medians(random.Random(SEED + 1))
    trimmed_means(random.Random(SEED + 2))
