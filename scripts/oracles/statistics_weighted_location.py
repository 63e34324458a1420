#!/usr/bin/env python3
"""Writes the oracle fixtures of weighted answers for the median's interval, the trimmed mean and the bootstrapped mean.

The tests read the fixtures only; run this by hand when cases are added, with R and its packages jsonlite and survey on the
path:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy
    .venv/bin/python scripts/oracles/statistics_weighted_location.py

Everything is computed from single answers, never from sums. The median's limits come from SciPy's incomplete beta function,
solved for the share of weight that the test just rejects; R judges every answer by the limits of its share. Trimmed means are
exact rationals, their errors confirmed by R's package survey. BCa limits are SciPy's for the resamples that a seed stands for.
"""

import math
import random
from fractions import Fraction
from types import SimpleNamespace

import numpy
import scipy
from fixtures import LEVELS, RANDOM_CASES, ask_r, interval_absence, require_close
from fixtures import write as write_fixture
from resampling import SplitMix64, resampled_counts
from scipy import optimize, special, stats

SEED = 1952
RESAMPLES = 199
FULL_RUNS = 16
FULL_RESAMPLES = 50_000


def write(name, oracle, versions, cases):
    write_fixture(
        name, "statistics_weighted_location.py", oracle,
        {"numpy": numpy.__version__, "scipy": scipy.__version__, **versions}, SEED, cases)


def exact(weights):
    """Weights as they are written in decimals."""
    return [Fraction(str(weight)) for weight in weights]


def weighing(answers, weights):
    """The answers that count, with exact weights, in ascending order."""
    return sorted((x, w) for x, w in zip(answers, exact(weights)) if w > 0)


def case(label, answers, weights, level):
    """What every case holds, and whether there is an interval as far as numbers and values go."""
    values = [x for x, w in zip(answers, weights) if w > 0]
    return {
        "label": label, "level": level, "answers": answers, "weights": weights,
        "absence": interval_absence(len(values), len(set(values)) > 1),
    }


def special_cases(make):
    """Cases that every figure has to bear; `make` takes label, answers, weights and level."""
    return [
        make("textbook: two strata", [9] * 8 + [4] * 2 + [10] * 3 + [7] * 7, [0.5] * 10 + [1.5] * 10, 0.95),
        make("equal weights", [10, 9, 9, 8, 7, 7, 6, 3], [1] * 8, 0.95),
        make("equal weights other than 1", [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], [0.3] * 10, 0.95),
        make("no answers", [], [], 0.95), make("nothing but weights of 0", [3, 4], [0, 0], 0.95),
        make("n = 1", [9], [2.5], 0.95), make("n = 1 and weights of 0", [9, 3, 4], [2.5, 0, 0], 0.95),
        make("n = 2", [9, 3], [2.5, 0.5], 0.95), make("n = 2, tied", [8, 8], [1, 3], 0.95),
        make("n = 2, a low level", [9, 3], [1.5, 1], 0.2), make("n = 3", [9, 3, 8], [1, 2, 3], 0.95),
        make("n = 3, a low level", [9, 3, 8], [1, 1.25, 1.5], 0.5),
        make("all equal", [9] * 6, [0.5, 1, 1, 2, 2, 3.5], 0.95),
        make("weights of 0 among others", [1, 9, 2, 9, 3, 4, 5, 6, 7, 8], [1, 0, 1.5, 0, 2, 1, 1.5, 2, 1, 1.5], 0.9),
        make("both ends only", [1] * 20 + [5] * 20, [0.5, 1.5] * 20, 0.95),
        make("nearly all equal", [4] * 60 + [5] * 3, [1, 1.2, 0.8] * 21, 0.95),
        make("one heavy answer", [9, 1, 1, 2, 3, 4, 5, 6], [50, 1, 1, 1, 1, 1, 1, 1], 0.95),
        make("one heavy answer in the middle", [1, 2, 3, 4, 5, 6, 7], [1, 1, 1, 20, 1, 1, 1], 0.9),
        make(
            "populations", [9, 3, 8, 7, 10, 2, 5, 4, 6],
            [12_345.5, 60_000, 33_333.25, 90_000, 25_000, 40_000, 30_000, 20_000, 15_000], 0.8),
        make("tiny weights", [9, 3, 8, 7, 10, 2, 1, 4], [0.001, 0.004, 0.002, 0.0035, 0.0015, 0.001, 0.002, 0.003], 0.9),
        make("mostly zeros", [0] * 17 + [10], [0.5, 1.5] * 9, 0.95),
        make("large numbers", [1e6, 2e6, 5e6, 4e6, 9e6, 3e6, 1e9, 2e9], [1, 1.5, 2, 1.25, 1, 1, 1.5, 0.5], 0.9),
    ]


def random_answers(generator, largest=90):
    n = generator.choice([generator.randint(2, 12), generator.randint(2, largest)])
    kind = generator.randrange(4)
    if kind < 2:
        scale = [range(1, 6), range(0, 11)][kind]
        answers = generator.choices(list(scale), [generator.uniform(0.05, 1) ** 3 for _ in scale], k=n)
    elif kind == 2:
        answers = [generator.randint(18, 80) for _ in range(n)]
    else:
        answers = [round(generator.lognormvariate(4, 1.5)) for _ in range(n)]
    cells = [round(generator.uniform(0.2, 3), 2) for _ in range(generator.randint(1, 6))]
    return answers, [generator.choice(cells) for _ in range(n)]


def random_cases(generator, make):
    for index in range(RANDOM_CASES):
        answers, weights = random_answers(generator)
        yield make(f"random {index}", answers, weights, generator.choice(LEVELS))


# Median

def rejected_share(n, level):
    """The largest share of weight on one side at which one half is rejected; None where no share is."""
    allowed = (1 - level) / 2

    def excess(successes):
        return special.betainc(n - successes, successes + 1, 0.5) - allowed

    if excess(0) > 0:
        return None
    return optimize.brentq(excess, 0, n / 2, xtol=1e-14, rtol=1e-14) / n


def median_case(label, answers, weights, level):
    result = case(label, answers, weights, level)
    ordered = weighing(answers, weights)
    if not ordered:
        return result
    total = sum(w for _, w in ordered)
    n = float(total**2 / sum(w * w for _, w in ordered))
    share = rejected_share(n, level)
    if share is None:
        result["absence"] = result["absence"] or "tooFewAnswers"
        return result

    def end(values):
        passed = Fraction(0)
        for x, w in values:
            passed += w
            if passed / total > share * (1 + 1e-12):
                return x
        raise SystemExit("a median lies within the answers")

    def grouped(values):
        """Equal answers are passed together."""
        sums = {}
        for x, w in values:
            sums[x] = sums.get(x, 0) + w
        return list(sums.items())

    low, high = end(grouped(ordered)), end(grouped(reversed(ordered)))
    if result["absence"] is None:
        result["low"], result["high"] = float(low), float(high)
    return result


def medians(generator):
    cases = special_cases(median_case) + list(random_cases(generator, median_case))
    asked = [item for item in cases if sum(w > 0 for w in item["weights"]) > 2 and len(set(item["answers"])) > 1]
    figures = ask_r("statistics_weighted_location.R", [
        {"answers": item["answers"], "weights": item["weights"], "level": item["level"], "moved": item["answers"]}
        for item in asked])
    for item, answer in zip(asked, figures["cases"], strict=True):
        limits = answer["limits"] or None
        expected = [item["low"], item["high"]] if "low" in item else None
        if limits != expected:
            raise SystemExit(f"the oracles disagree on a median's interval: {item} and {answer}")
    write(
        "weighted-median-interval", "scipy.special.betainc, solved; confirmed by R qbeta and survey::svymean",
        figures["versions"], cases)


# Trimmed mean

def trimmed_case(label, answers, weights, level, trim=0.2):
    result = {**case(label, answers, weights, level), "trim": trim}
    ordered = weighing(answers, weights)
    if not ordered:
        return result
    n = len(ordered)
    number = int(n * trim)
    total = sum(w for _, w in ordered)
    cut = total * number / n
    below, core = Fraction(0), []
    for x, w in ordered:
        kept = min(below + w, total - cut) - max(below, cut)
        below += w
        if kept > 0:
            core.append((Fraction(x), kept))
    left = sum(kept for _, kept in core)
    mean = sum(x * kept for x, kept in core) / left
    result["mean"] = float(mean)
    remaining = n - 2 * number
    if result["absence"] is None and remaining == 1:
        result["absence"] = "tooFewAnswers"
    if result["absence"] is not None:
        return result
    low, high = core[0][0], core[-1][0]
    if low == high:
        result["absence"] = "tooManyEqualAnswers"
        return result
    moved = [(min(max(Fraction(x), low), high), w) for x, w in ordered]
    centre = sum(x * w for x, w in moved) / total
    variance = sum(w * w * (x - centre) ** 2 for x, w in moved) / left**2 * Fraction(remaining, remaining - 1)
    error = math.sqrt(variance)
    low_limit, high_limit = stats.t.interval(level, remaining - 1, loc=result["mean"], scale=error)
    result["low"], result["high"] = float(low_limit), float(high_limit)
    # survey's error of the moved answers has another factor and another base.
    factor = math.sqrt(Fraction(n - 1, n) * Fraction(remaining, remaining - 1)) * float(total / left)
    result["check"] = {
        "answers": [x for x, _ in ordered], "weights": [float(w) for _, w in ordered], "level": level,
        "moved": [float(x) for x, _ in moved]}, error / factor
    return result


def trimmed_means(generator):
    cases = special_cases(trimmed_case) + [
        trimmed_case("not trimmed", [9, 3, 8, 7, 10], [1.5, 2, 0.5, 1, 1], 0.95, trim=0.0),
        trimmed_case("trimmed exactly at a border", [1, 2, 3, 4, 5], [1, 1.5, 0.46, 1.04, 1], 0.95),
        trimmed_case("n = 3, one left", [1, 2, 5], [1, 2, 1.5], 0.95, trim=0.4),
        trimmed_case("the heaviest takes all", [1, 2, 3, 4, 5], [1, 1, 20, 1, 1], 0.95),
    ]
    for index in range(RANDOM_CASES):
        answers, weights = random_answers(generator)
        cases.append(trimmed_case(
            f"random {index}", answers, weights, generator.choice(LEVELS), generator.choice([0.05, 0.1, 0.2, 0.25, 0.4])))
    asked = [(item["label"], *item.pop("check")) for item in cases if "check" in item]
    figures = ask_r("statistics_weighted_location.R", [question for _, question, _ in asked])
    for (label, _, error), answer in zip(asked, figures["cases"], strict=True):
        require_close(error, answer["error"], f"the error of a trimmed mean: {label}", 1e-8)
    write(
        "weighted-trimmed-mean", "Python's exact rationals and scipy.stats.t; errors confirmed by R survey::svymean",
        figures["versions"], cases)


# BCa

def weighted_mean(pairs):
    """The weighted mean of whole values with whole weights, rounded once, so that equal means are equal."""
    return sum(x * w for x, w in pairs) / sum(w for _, w in pairs)


def scipy_limits(pairs, level, result=None, resamples=0, seed=None):
    """SciPy's BCa limits of the weighted mean of pairs; none where it gives NaN."""
    places = numpy.arange(len(pairs))

    def statistic(drawn):
        return weighted_mean([pairs[place] for place in drawn])

    with numpy.errstate(all="ignore"):
        interval = stats.bootstrap(
            (places,), statistic, vectorized=False, n_resamples=resamples, bootstrap_result=result,
            confidence_level=level, method="BCa", rng=None if seed is None else numpy.random.default_rng(seed)
        ).confidence_interval
    limits = [float(interval.low), float(interval.high)]
    return None if any(math.isnan(limit) for limit in limits) else limits


def full_limits(pairs, level, seed):
    """SciPy's BCa limits from its own resamples of both columns."""
    x, w = (numpy.array(column, float) for column in zip(*pairs))
    interval = stats.bootstrap(
        (x, w), lambda x, w, axis: numpy.sum(x * w, axis) / numpy.sum(w, axis), paired=True, vectorized=True,
        n_resamples=FULL_RESAMPLES, batch=2_000, confidence_level=level, method="BCa", rng=numpy.random.default_rng(seed)
    ).confidence_interval
    return [float(interval.low), float(interval.high)]


def bca_case(label, answers, weights, level, generator, full=False):
    """Whole thousandths stand for answers, whole millionths for weights, so that equal means are equal."""
    result = case(label, answers, weights, level)
    pairs = sorted((round(1_000 * x), round(1_000_000 * w)) for x, w in zip(answers, weights) if w > 0)
    result["seed"] = generator.randrange(2**32)
    if not pairs:
        return result
    result["mean"] = weighted_mean(pairs) / 1_000
    if result["absence"] is not None:
        return result
    lines = sorted(set(pairs))
    random_numbers = SplitMix64(result["seed"])
    means = []
    for _ in range(RESAMPLES):
        counts = resampled_counts([pairs.count(line) for line in lines], random_numbers)
        means.append(weighted_mean([(x, w * count) for (x, w), count in zip(lines, counts)]))
    value = weighted_mean(pairs)
    below = sum((mean < value) + 0.5 * (mean == value) for mean in means) / RESAMPLES
    limits = None
    if 0 < below < 1:
        limits = scipy_limits(pairs, level, SimpleNamespace(bootstrap_distribution=numpy.array(means), standard_error=None))
    if limits is None:
        result["absence"] = "undefinedUnderResampling"
    elif limits[0] == limits[1]:
        result["absence"] = "tooManyEqualAnswers"
    else:
        result["low"], result["high"] = (limit / 1_000 for limit in limits)
    if full:
        result["full"] = [limit / 1_000 for limit in full_limits(pairs, level, generator.randrange(2**32))]
    return result


def bootstrapped_means(generator):
    def make(label, answers, weights, level):
        return bca_case(label, answers, weights, level, generator)

    cases = special_cases(make)
    for index in range(FULL_RUNS):
        answers, weights = random_answers(generator)
        while len(answers) < 15 or len(set(answers)) < 4:
            answers, weights = random_answers(generator)
        cases.append(bca_case(
            f"in full {index}", answers, weights, generator.choice([0.8, 0.9, 0.95]), generator, full=True))
    cases += random_cases(generator, make)
    write(
        "weighted-bca",
        f"scipy.stats.bootstrap(method='BCa') of the {RESAMPLES} resamples of a seed; in full with {FULL_RESAMPLES} of its own",
        {}, cases)


if __name__ == "__main__":
    medians(random.Random(SEED))
    trimmed_means(random.Random(SEED + 1))
    bootstrapped_means(random.Random(SEED + 2))
