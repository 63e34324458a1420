#!/usr/bin/env python3
"""Writes the oracle fixtures of comparisons of two groups: Tests/StatisticsTests/TwoGroups.

The tests read the fixtures only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels mpmath
    apt-get install r-cran-jsonlite r-cran-coin
    .venv/bin/python scripts/oracles/statistics_two_groups.py

Figures are computed from single answers, never from counts: by SciPy where it has them, otherwise by the definition,
pair by pair in exact rationals or by going through every way to share the answers out. This script stops if SciPy,
statsmodels or R disagrees.
"""

import itertools
import math
import random
from fractions import Fraction

import mpmath
import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.nonparametric import rank_compare_2indep
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from fixtures import LEVELS, RANDOM_CASES, ask_r, require_close, write

SCRIPT = "statistics_two_groups"
SEED = 2000
VERSIONS = {
    "mpmath": mpmath.__version__,
    "numpy": numpy.__version__,
    "scipy": scipy.__version__,
    "statsmodels": statsmodels.__version__,
}

mpmath.mp.dps = 40

TEXTBOOK = (
    [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1],
    [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4],
)


def case_of(label, first, second, **further):
    """A case with the counts of both groups by value."""
    values = sorted(set(first) | set(second))
    counts = [[group.count(value) for value in values] for group in (first, second)]
    return {"label": label, "values": values, "first": counts[0], "second": counts[1], **further}


def random_groups(generator, sizes):
    """Two groups of answers as forms have them: agreement, grades, recommendations, ages."""
    kind = generator.randrange(4)
    groups = []
    for size in sizes:
        if kind == 3:
            groups.append([generator.randint(18, 80) for _ in range(size)])
        else:
            scale = [range(1, 6), range(1, 7), range(0, 11)][kind]
            weights = [generator.uniform(0.05, 1) ** 3 for _ in scale]
            groups.append(generator.choices(list(scale), weights, k=size))
    return groups


def random_sizes(generator):
    ceiling = generator.choice([12, 150])
    return generator.randint(2, ceiling), generator.randint(2, ceiling)


DEGENERATE = [
    ("no answers at all", [], []),
    ("no answers in the second", [1, 2, 3], []),
    ("no answers in the first", [], [4, 4]),
    ("n = 1 and 1", [2], [3]),
    ("n = 1 and 1, equal", [2], [2]),
    ("n = 1 and 5", [3], [1, 2, 3, 4, 5]),
    ("n = 2 and 1", [1, 2], [1]),
    ("all equal", [3] * 6, [3] * 9),
    ("all zero", [0] * 3, [0] * 2),
    ("second above", [1, 2, 2], [3, 4, 5, 5]),
    ("first above", [9, 10], [1, 2, 3]),
    ("separated constants", [1] * 12, [5] * 15),
    ("separated, n = 2 and 2", [1, 1], [2, 2]),
]

FIXED = [
    ("textbook: Brunner and Munzel's pain scores", *TEXTBOOK),
    ("textbook, groups swapped", *reversed(TEXTBOOK)),
    ("n = 2 and 2", [1, 3], [2, 4]),
    ("n = 2 and 2, tied", [1, 2], [2, 2]),
    ("n = 2 and 3", [1, 5], [2, 3, 4]),
    ("n = 3 and 3", [1, 2, 3], [2, 3, 3]),
    ("n = 3 and 3, mirror images", [1, 2, 4], [1, 3, 4]),
    ("same answers", [1, 2, 3, 3, 5], [1, 2, 3, 3, 5]),
    ("one group constant", [3] * 8, [1, 2, 3, 4, 5]),
    ("one tie short of separation", [1, 1, 1, 2], [2, 3, 3]),
    ("both ends only", [1] * 20 + [5] * 10, [1] * 8 + [5] * 22),
    ("extreme shares", [5] * 149 + [1], [5] * 120 + [4]),
    ("negative and zero", [-2, -1, 0, 0], [-1, 0, 1, 2, 2]),
    ("far from zero", [10**9 + step for step in (0, 1, 1, 4)], [10**9 + step for step in (1, 2, 4, 7)]),
]


# Brunner and Munzel's test

def sign(x, y):
    return (x > y) - (x < y)


def variance(values):
    mean = sum(values, Fraction(0)) / len(values)
    return sum((value - mean) ** 2 for value in values) / (len(values) - 1)


def separation(first, second):
    """Why the variance of the relative effect is 0 or unknown, in the words of `NotEstimable`."""
    if not first or not second:
        return "noAnswers"
    if len(first) == 1 or len(second) == 1:
        return "singleAnswer"
    if len(set(first) | set(second)) == 1:
        return "noVariation"
    if max(first) < min(second) or max(second) < min(first):
        return "completeSeparation"
    return None


def relative_effect(first, second):
    """P(X < Y) + ½ P(X = Y), pair by pair."""
    return sum(Fraction(1 + sign(y, x), 2) for x in first for y in second) / (len(first) * len(second))


def rounded_square_root(square):
    return mpmath.sqrt(mpmath.mpf(square.numerator) / square.denominator)


def student_t_quantile(level, df):
    """The critical value to 40 digits, SciPy's polished."""
    target = (1 - mpmath.mpf(level)) / 2
    guess = mpmath.mpf(float(-stats.t.ppf((1 - level) / 2, float(df))))
    upper = lambda t: mpmath.betainc(df / 2, mpmath.mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return mpmath.findroot(lambda t: upper(t) - target, (guess, guess * (1 + mpmath.mpf(10) ** -9)), tol=1e-60)


def brunner_munzel_case(label, first, second, level):
    absence = separation(first, second)
    case = case_of(label, first, second, level=level, absence=absence)
    if not first or not second:
        return case
    effect = relative_effect(first, second)
    case["effect"] = float(effect)
    if absence is not None:
        return case
    m, n = len(first), len(second)
    placements = [Fraction(sum(1 + sign(x, y) for y in second), 2) for x in first]
    others = [Fraction(sum(1 + sign(y, x) for x in first), 2) for y in second]
    errors = variance(placements) / (m * n * n), variance(others) / (n * m * m)
    df = sum(errors) ** 2 / (errors[0] ** 2 / (m - 1) + errors[1] ** 2 / (n - 1))
    df = mpmath.mpf(df.numerator) / df.denominator
    error = rounded_square_root(sum(errors))
    half = Fraction(1, 2)
    statistic = mpmath.mpf((effect - half).numerator) / (effect - half).denominator / error
    tail = df / (df + statistic ** 2)
    half_width = student_t_quantile(level, df) * error
    value = mpmath.mpf(effect.numerator) / effect.denominator
    case |= {
        "statistic": float(statistic),
        "degreesOfFreedom": float(df),
        "pValue": float(mpmath.betainc(df / 2, half, 0, tail, regularized=True)),
        "low": max(0.0, float(value - half_width)),
        "high": min(1.0, float(value + half_width)),
    }
    reference = stats.brunnermunzel(first, second)
    require_close(case["statistic"], float(reference.statistic), f"a statistic: {label}")
    require_close(case["pValue"], float(reference.pvalue), f"a p-value: {label}")
    other = rank_compare_2indep(second, first)
    limits = other.conf_int(alpha=1 - level)
    require_close(case["degreesOfFreedom"], float(other.df), f"degrees of freedom: {label}")
    require_close(case["low"], max(0.0, float(limits[0])), f"a lower limit: {label}")
    require_close(case["high"], min(1.0, float(limits[1])), f"an upper limit: {label}")
    return case


def brunner_munzel(generator):
    cases = [brunner_munzel_case(*groups, 0.95) for groups in FIXED + DEGENERATE]
    for index in range(RANDOM_CASES):
        groups = random_groups(generator, random_sizes(generator))
        cases.append(brunner_munzel_case(f"random {index}", *groups, generator.choice(LEVELS)))
    oracle = "exact rationals and mpmath, 40 digits; confirmed by scipy.stats.brunnermunzel and statsmodels"
    write("brunner-munzel", f"{SCRIPT}.py", oracle, VERSIONS, SEED, cases)


# Its permutation form

def studentised_effects(pooled, first_indices):
    """Brunner and Munzel's statistic from ranks, for many ways to share the answers out at once; ±∞ if separated."""
    total = len(pooled)
    ranks = stats.rankdata(pooled)
    members = numpy.zeros((len(first_indices), total), dtype=bool)
    numpy.put_along_axis(members, numpy.array(first_indices), True, axis=1)
    below = numpy.sign(numpy.subtract.outer(pooled, pooled))

    def mean_and_variance(mask):
        size = mask.sum(axis=1)[0]
        within = (mask @ (1 + below).T / 2) + 0.5  # midranks within the group
        placements = numpy.where(mask, ranks - within, 0)
        mean = placements.sum(axis=1) / size
        squares = numpy.where(mask, (placements - mean[:, None]) ** 2, 0).sum(axis=1)
        return mean, squares / (size - 1), size

    mean, spread, m = mean_and_variance(members)
    other_mean, other_spread, n = mean_and_variance(~members)
    error = numpy.sqrt(spread / (m * n * n) + other_spread / (n * m * m))
    effect = other_mean / m - 0.5
    with numpy.errstate(divide="ignore", invalid="ignore"):
        return numpy.where(error > 1e-12, effect / error, numpy.sign(numpy.round(effect, 12)) * numpy.inf)


def by_table(first, second):
    """One way to share the answers out for every table of counts that can come of it, and how many ways have this table."""
    pooled = list(first) + list(second)
    places = [[index for index, answer in enumerate(pooled) if answer == value] for value in sorted(set(pooled))]
    for taken in itertools.product(*(range(len(tied) + 1) for tied in places)):
        if sum(taken) == len(first):
            way = [index for tied, number in zip(places, taken) for index in tied[:number]]
            yield way, math.prod(math.comb(len(tied), number) for tied, number in zip(places, taken))


def permutation_p_value(pooled, observed, ways, weights):
    effects = studentised_effects(pooled, ways)
    extreme = numpy.abs(effects) >= abs(observed) * (1 - 1e-10)
    return Fraction(sum(weight for weight, is_extreme in zip(weights, extreme) if is_extreme), sum(weights))


def permutation_case(label, first, second):
    absence = separation(first, second)
    case = case_of(label, first, second, absence=None if absence == "completeSeparation" else absence)
    if case["absence"] is not None:
        return case
    pooled = numpy.array(list(first) + list(second), dtype=float)
    observed = studentised_effects(pooled, [range(len(first))])[0]
    case["pValue"] = float(permutation_p_value(pooled, observed, *zip(*by_table(first, second))))
    if math.comb(len(pooled), len(first)) < 5e4:
        ways = list(itertools.combinations(range(len(pooled)), len(first)))
        single = permutation_p_value(pooled, observed, ways, [1] * len(ways))
        require_close(case["pValue"], float(single), f"a p-value: {label}")
    if label == FIXED[0][0]:
        require_close(case["pValue"], 0.008038, "what R's brunnermunzel prints for the textbook", 1e-4)
    separated = math.isinf(observed)
    case["statistic"] = float(math.copysign(len(first) * len(second), observed) if separated else observed)
    if not separated:
        reference = stats.brunnermunzel(first, second)
        require_close(case["statistic"], float(reference.statistic), f"a statistic: {label}")
    return case


def brunner_munzel_permutation(generator):
    cases = [permutation_case(*groups) for groups in FIXED + DEGENERATE]
    cases.append(permutation_case("n = 9 and 9", [1, 2, 2, 3, 3, 3, 4, 4, 5], [2, 3, 3, 4, 4, 5, 5, 5, 5]))
    for index in range(RANDOM_CASES):
        sizes = generator.randint(2, 7), generator.randint(2, 7)
        cases.append(permutation_case(f"random {index}", *random_groups(generator, sizes)))
    oracle = (
        "every way to share the answers out, of many answers every table, with ranks by scipy.stats.rankdata; "
        "confirmed by scipy.stats.brunnermunzel")
    write("brunner-munzel-permutation", f"{SCRIPT}.py", oracle, VERSIONS, SEED, cases)


# Cliff's delta

# Hogarty and Kromrey (1999), "Using SAS to calculate tests of Cliff's delta", SAS Users Group International 24:238.
HOGARTY_AND_KROMREY = "textbook: Hogarty and Kromrey"


def cliffs_delta_case(label, first, second, level):
    obstacle = separation(first, second)
    case = case_of(label, first, second, level=level, absence=None if obstacle == "completeSeparation" else obstacle)
    if not first or not second:
        return case
    m, n = len(first), len(second)
    dominances = [[Fraction(sign(x, y)) for y in second] for x in first]
    delta = sum(map(sum, dominances)) / (m * n)
    case["delta"] = float(delta)
    case["commonLanguage"] = float(1 - relative_effect(first, second))
    if case["absence"] is not None:
        return case
    z = -mpmath.sqrt(2) * mpmath.erfinv(mpmath.mpf(1 - level) - 1)
    if obstacle == "completeSeparation":
        inner = float((min(m, n) - z * z) / (min(m, n) + z * z))
        limits = (inner, 1.0) if delta > 0 else (-1.0, -inner)
    else:
        of_first = variance([sum(row) / n for row in dominances])
        of_second = variance([sum(column) / m for column in zip(*dominances)])
        of_pairs = sum((d - delta) ** 2 for row in dominances for d in row) / ((m - 1) * (n - 1))
        if label == HOGARTY_AND_KROMREY:
            for term, published in zip((of_first, of_second, of_pairs), (0.2669753, 0.447, 1.0055556)):
                require_close(float(term), published, "a published variance", 1e-7)
        square = ((n - 1) * of_first + (m - 1) * of_second + of_pairs) / (m * n)
        square = mpmath.mpf(square.numerator) / square.denominator
        d = mpmath.mpf(delta.numerator) / delta.denominator
        root = z * mpmath.sqrt(square) * mpmath.sqrt((1 - d * d) ** 2 + z * z * square)
        limits = tuple(float((d - d ** 3 + side * root) / (1 - d * d + z * z * square)) for side in (-1, 1))
    case["low"], case["high"] = limits
    return case


def cliffs_delta(generator):
    hogarty = [10, 10, 20, 20, 20, 30, 30, 30, 40, 50], [10, 20, 30, 40, 40, 50]
    cases = [cliffs_delta_case(HOGARTY_AND_KROMREY, *hogarty, 0.95)]
    cases += [cliffs_delta_case(*groups, 0.95) for groups in FIXED + DEGENERATE]
    for index in range(RANDOM_CASES):
        groups = random_groups(generator, random_sizes(generator))
        cases.append(cliffs_delta_case(f"random {index}", *groups, generator.choice(LEVELS)))
    write("cliffs-delta", f"{SCRIPT}.py", "the dominance matrix in exact rationals, the limits by mpmath with 40 digits", VERSIONS, SEED, cases)


# The Mann-Whitney test

def exact_mann_whitney(first, second):
    """The share of all ways to share the answers out whose U lies at least as far from its mean."""
    ranks = (2 * stats.rankdata(list(first) + list(second))).astype(int)
    centre = len(first) * (len(ranks) + 1)
    distance = abs(int(ranks[: len(first)].sum()) - centre)
    ways = numpy.array(list(itertools.combinations(range(len(ranks)), len(first))))
    return float((abs(ranks[ways].sum(axis=1) - centre) >= distance).mean())


def mann_whitney_cases(groups):
    askable = [case for case in groups if case[1] and case[2] and len(set(case[1]) | set(case[2])) > 1]
    question = [{"first": first, "second": second} for _, first, second in askable]
    answer = ask_r(f"{SCRIPT}.R", question)
    answers = {label: result for (label, _, _), result in zip(askable, answer["results"])}
    cases = []
    for label, first, second in groups:
        if label not in answers:
            absence = "noVariation" if first and second else "noAnswers"
            cases.append(case_of(label, first, second, absence=absence))
            continue
        result = answers[label]
        reference = stats.mannwhitneyu(first, second, method="asymptotic")
        require_close(result["statistic"], float(reference.statistic), f"a statistic: {label}")
        require_close(result["asymptotic"], float(reference.pvalue), f"a p-value: {label}")
        if math.comb(len(first) + len(second), len(first)) < 2e5:
            require_close(result["exact"], exact_mann_whitney(first, second), f"an exact p-value: {label}")
        cases.append(case_of(label, first, second, absence=None, **result))
    return cases, answer["versions"]


def mann_whitney(generator):
    # Hollander and Wolfe (1973), "Nonparametric Statistical Methods", p. 69: tritiated water in the placenta.
    depths = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46], [1.15, 0.88, 0.90, 0.74, 1.21]
    groups = [("textbook: Hollander and Wolfe, no ties", *depths), *FIXED, *DEGENERATE]
    groups.append(("40 and 40", *random_groups(random.Random(1), (40, 40))))
    for index in range(RANDOM_CASES):
        sizes = generator.randint(1, 16), generator.randint(1, 16)
        groups.append((f"random {index}", *random_groups(generator, sizes)))
    cases, versions = mann_whitney_cases(groups)
    oracle = "R wilcox.test and coin::wilcox_test; confirmed by scipy.stats.mannwhitneyu and by enumeration"
    write("mann-whitney", f"{SCRIPT}.py", oracle, VERSIONS | versions, SEED, cases)


# Welch's test and the trend of a share

def welch_absence(first, second):
    """Why the difference has no standard error, in the words of `NotEstimable`."""
    absence = separation(first, second)
    if absence == "completeSeparation" and len(set(first)) + len(set(second)) > 2:
        return None
    return absence


def welch_case(label, first, second, level):
    absence = welch_absence(first, second)
    case = case_of(label, first, second, level=level, absence=absence)
    if not first or not second:
        return case
    case["difference"] = float(Fraction(sum(map(Fraction, first)), len(first)) - Fraction(sum(map(Fraction, second)), len(second)))
    if absence is None:
        reference = stats.ttest_ind(first, second, equal_var=False)
        interval = reference.confidence_interval(level)
        case |= {
            "statistic": float(reference.statistic), "degreesOfFreedom": float(reference.df),
            "pValue": float(reference.pvalue), "low": float(interval.low), "high": float(interval.high),
        }
        comparison = CompareMeans(DescrStatsW(first), DescrStatsW(second))
        low, high = comparison.tconfint_diff(alpha=1 - level, usevar="unequal")
        require_close(case["low"], float(low), f"a lower limit: {label}", 1e-8)
        require_close(case["high"], float(high), f"an upper limit: {label}", 1e-8)
    return case


def trend(first, second):
    """The Cochran-Armitage statistic from its definition, in exact rationals up to the root."""
    m, n = len(first), len(second)
    scores = [Fraction(score) for score in (*first, *second)]
    mean = sum(scores) / len(scores)
    numerator = sum(score - mean for score in scores[:m])
    square = Fraction(m, m + n) * Fraction(n, m + n) * sum((score - mean) ** 2 for score in scores)
    return mpmath.mpf(numerator.numerator) / numerator.denominator / rounded_square_root(square)


def welch(generator):
    groups = [*FIXED, *DEGENERATE]
    sleep = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    cases = [welch_case("textbook: Student's sleep data", *sleep, 0.95)]
    cases += [welch_case(*case, 0.95) for case in groups]
    for index in range(RANDOM_CASES):
        cases.append(welch_case(f"random {index}", *random_groups(generator, random_sizes(generator)), generator.choice(LEVELS)))
    for case in cases:
        first, second = ([v for v, c in zip(case["values"], case[name]) for _ in range(c)] for name in ("first", "second"))
        if first and second and len(case["values"]) > 1:
            statistic = trend(first, second)
            case["trend"] = float(statistic)
            case["trendPValue"] = float(mpmath.erfc(abs(statistic) / mpmath.sqrt(2)))
    oracle = "scipy.stats.ttest_ind; confirmed by statsmodels; the trend in exact rationals"
    write("welch", f"{SCRIPT}.py", oracle, VERSIONS, SEED, cases)


# The distribution behind the exact tests

def hypergeometric_case(label, population, successes, draws, x):
    ways = math.comb(successes, x) * math.comb(population - successes, draws - x)
    probability = Fraction(ways, math.comb(population, draws)) if x <= draws else Fraction(0)
    return {
        "label": label, "population": population, "successes": successes, "draws": draws, "x": x,
        "probability": float(probability),
    }


def hypergeometric(generator):
    cases = [
        hypergeometric_case("textbook: Fisher's tea", 8, 4, 4, 3),
        hypergeometric_case("no population", 0, 0, 0, 0),
        hypergeometric_case("no draws", 5, 3, 0, 0),
        hypergeometric_case("all drawn", 5, 3, 5, 3),
        hypergeometric_case("no successes", 7, 0, 3, 0),
        hypergeometric_case("impossible", 7, 2, 3, 3),
        hypergeometric_case("far tail", 400, 200, 200, 10),
        hypergeometric_case("large", 50_000, 20_000, 3_000, 1_234),
    ]
    for index in range(RANDOM_CASES):
        population = generator.choice([generator.randint(1, 30), generator.randint(1, 300), generator.randint(1, 5_000)])
        successes, draws = generator.randint(0, population), generator.randint(0, population)
        x = generator.randint(max(0, draws + successes - population), min(draws, successes))
        cases.append(hypergeometric_case(f"random {index}", population, successes, draws, x))
    write("hypergeometric", f"{SCRIPT}.py", "ratios of Python's whole numbers (math.comb)", VERSIONS, SEED, cases)


if __name__ == "__main__":
    brunner_munzel(random.Random(SEED))
    brunner_munzel_permutation(random.Random(SEED + 1))
    cliffs_delta(random.Random(SEED + 2))
    hypergeometric(random.Random(SEED + 3))
    mann_whitney(random.Random(SEED + 4))
    welch(random.Random(SEED + 5))
