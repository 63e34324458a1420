#!/usr/bin/env python3
"""Writes the oracle fixtures of shares: their intervals, differences of two of them, simultaneous and finite ones.

The tests read the fixtures only; run this by hand when cases are added, with R and its package jsonlite on the path:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels mpmath
    .venv/bin/python scripts/oracles/statistics_shares.py

Quantiles of the beta distribution come from R, whose algorithm is none of Boost's, and this script stops if they do not
cut off the right tails at 40 digits. Newcombe's interval for pairs has no packaged oracle: it is computed from the single
pairs at 40 digits, with Wilson's limits from statsmodels.
"""

import random

import mpmath
import numpy
import scipy
import statsmodels
from fixtures import LEVELS, RANDOM_CASES, ask_r, require_close
from fixtures import write as write_fixture
from mpmath import mpf
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, multinomial_proportions_confint, proportion_confint

SEED = 1927

mpmath.mp.dps = 40


def write(name, oracle, cases, **more_versions):
    versions = {
        "mpmath": mpmath.__version__,
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        **more_versions,
    }
    write_fixture(name, "statistics_shares.py", oracle, versions, SEED, cases)


def limits(successes, trials, level, method):
    low, high = proportion_confint(successes, trials, alpha=1 - level, method=method)
    return [float(low), float(high)]


# One share

def require_tail(limit, alpha, beta, tail, upper, case):
    """Stops if a quantile of the beta distribution does not cut off its tail at 40 digits."""
    limit = mpf(limit)
    if upper:
        found = mpmath.betainc(beta, alpha, 0, 1 - limit, regularized=True)
    else:
        found = mpmath.betainc(alpha, beta, 0, limit, regularized=True)
    require_close(float(found), tail, f"a tail of Beta({alpha}, {beta}): {case}", 1e-9)


def confirm_share(case):
    """Stops if another oracle disagrees with R."""
    successes, trials, level = case["successes"], case["trials"], case["level"]
    failures, tail = trials - successes, (1 - level) / 2
    corrected = stats.binomtest(successes, trials).proportion_ci(level, method="wilsoncc")
    for ours, other in zip(case["limits"]["wilson-continuity-corrected"], corrected, strict=True):
        require_close(ours, float(other), f"a limit: {case}", 1e-8)
    if trials <= 200:
        low, high = case["limits"]["clopper-pearson"]
        if successes > 0:
            require_tail(low, successes, failures + 1, tail, False, case)
            require_tail(case["limits"]["jeffreys"][0], successes + 0.5, failures + 0.5, tail, False, case)
        if failures > 0:
            require_tail(high, successes + 1, failures, tail, True, case)
            require_tail(case["limits"]["jeffreys"][1], successes + 0.5, failures + 0.5, tail, True, case)


def logit_limits(case):
    """The limits from the definition; R's fitted model confirms them as far as its iterations go."""
    successes, failures = mpf(case["successes"]), mpf(case["trials"] - case["successes"])
    z = -mpmath.sqrt(2) * mpmath.erfinv(mpf(1 - case["level"]) - 1)
    error = mpmath.sqrt(1 / successes + 1 / failures)
    odds = mpmath.log(successes / failures)
    exact = [float(1 / (1 + mpmath.exp(-(odds + sign * z * error)))) for sign in (-1, 1)]
    for limit, fitted in zip(exact, case["limits"]["logit"], strict=True):
        require_close(limit, fitted, f"a limit of the log odds: {case}", 1e-7)
    return exact


def share_intervals(generator):
    fixed = [
        ("textbook", 24, 30, 0.95), ("half", 15, 30, 0.95), ("all of 10", 10, 10, 0.95), ("none of 10", 0, 10, 0.95),
        ("none of 150", 0, 150, 0.99), ("one of 150", 1, 150, 0.95), ("all but one of 150", 149, 150, 0.95),
        ("1 in 10,000", 1, 10_000, 0.95), ("all but 1 of 10,000", 9_999, 10_000, 0.95),
        ("large", 31_415_926, 100_000_000, 0.95), ("large, none", 0, 100_000_000, 0.95),
    ]
    fixed += [(f"n = {n}", successes, n, 0.95) for n in (1, 2, 3) for successes in range(n + 1)]
    for index in range(RANDOM_CASES):
        trials = generator.choice([generator.randint(1, 30), generator.randint(1, 150), generator.randint(1, 5_000)])
        fixed.append((f"random {index}", generator.randint(0, trials), trials, generator.choice(LEVELS)))
    questions = [{"successes": successes, "trials": trials, "level": level} for _, successes, trials, level in fixed]
    answer = ask_r("statistics_shares.R", questions)
    cases = []
    for (label, *_), question, result in zip(fixed, questions, answer["cases"], strict=True):
        successes, trials, level = question["successes"], question["trials"], question["level"]
        case = {"label": label, **question, "share": successes / trials, "limits": result}
        confirm_share(case)
        if 0 < successes < trials:
            result["logit"] = logit_limits(case)
        else:
            del result["logit"]
        result["agresti-coull"] = limits(successes, trials, level, "agresti_coull")
        result["wilson"] = limits(successes, trials, level, "wilson")
        if successes == 0:
            result["wilson"][0] = 0.0
        cases.append(case)
    write(
        "share-intervals",
        "R prop.test, binom.test and qbeta; statsmodels for Wilson and Agresti-Coull; mpmath for the log odds; "
        "confirmed by scipy, mpmath and R glm",
        cases, R=answer["version"])


# All shares of a question

def goodman_case(label, counts, level):
    intervals = multinomial_proportions_confint(counts, alpha=1 - level, method="goodman")
    return {
        "label": label, "counts": counts, "level": level,
        "shares": [count / sum(counts) for count in counts],
        "low": [0.0 if count == 0 else float(low) for count, (low, _) in zip(counts, intervals, strict=True)],
        "high": [1.0 if count == sum(counts) else float(high) for count, (_, high) in zip(counts, intervals, strict=True)],
    }


def goodman(generator):
    cases = [
        goodman_case("textbook: ten categories", [91, 49, 37, 43, 25, 23, 11, 10, 15, 21], 0.95),
        goodman_case("two categories", [24, 6], 0.95),
        goodman_case("an answer nobody chose", [0, 3, 12, 9], 0.95),
        goodman_case("all in one", [0, 0, 12, 0], 0.95),
        goodman_case("n = 1", [1, 0, 0], 0.95), goodman_case("n = 2", [1, 1, 0], 0.95),
        goodman_case("n = 3", [1, 1, 1], 0.95), goodman_case("large", [60_000_000, 39_999_999, 1], 0.99),
    ]
    for index in range(RANDOM_CASES):
        ceiling = generator.choice([3, 10, 40, 1_000])
        counts = [generator.randint(0, ceiling) for _ in range(generator.randint(2, 11))]
        counts[generator.randrange(len(counts))] += 1
        cases.append(goodman_case(f"random {index}", counts, generator.choice(LEVELS)))
    write("goodman", "statsmodels multinomial_proportions_confint(method='goodman')", cases)


# Two shares

def difference_case(label, first, second, level):
    low, high = confint_proportions_2indep(*first, *second, method="newcomb", compare="diff", alpha=1 - level)
    return {
        "label": label, "first": list(first), "second": list(second), "level": level,
        "difference": first[0] / first[1] - second[0] / second[1],
        "low": max(-1.0, float(low)), "high": min(1.0, float(high)),
    }


def share_differences(generator):
    cases = [
        difference_case("textbook: Newcombe's (a)", (56, 70), (48, 80), 0.95),
        difference_case("textbook: Newcombe's (b)", (9, 10), (3, 10), 0.95),
        difference_case("textbook: Newcombe's (g)", (10, 10), (0, 20), 0.95),
        difference_case("equal", (12, 20), (12, 20), 0.95), difference_case("none and none", (0, 30), (0, 40), 0.95),
        difference_case("all and none", (10, 10), (0, 10), 0.95), difference_case("n = 1", (1, 1), (0, 1), 0.95),
        difference_case("n = 2", (1, 2), (2, 2), 0.95), difference_case("n = 3", (1, 3), (0, 3), 0.95),
        difference_case("large", (60_000_000, 100_000_000), (12, 30), 0.99),
    ]
    for index in range(RANDOM_CASES):
        trials = [generator.choice([generator.randint(1, 30), generator.randint(1, 500)]) for _ in range(2)]
        groups = [(generator.randint(0, n), n) for n in trials]
        cases.append(difference_case(f"random {index}", *groups, generator.choice(LEVELS)))
    write("share-differences", "statsmodels confint_proportions_2indep(method='newcomb', compare='diff')", cases)


def paired_case(label, table, level):
    both, only_first, only_second, neither = table
    pairs = [(1, 1)] * both + [(1, 0)] * only_first + [(0, 1)] * only_second + [(0, 0)] * neither
    n = len(pairs)
    sums = [sum(pair[index] for pair in pairs) for index in (0, 1)]
    # n times the sum of products of deviations: ad - bc.
    cross = n * sum(first * second for first, second in pairs) - sums[0] * sums[1]
    norm = mpmath.sqrt(mpmath.fprod(n * total - total * total for total in sums))
    corrected = cross if cross <= 0 else max(mpf(0), cross - mpf(n) / 2)
    correlation = corrected / norm if norm > 0 else mpf(0)
    p1, p2 = (mpf(total) / n for total in sums)
    (l1, u1), (l2, u2) = ([mpf(x) for x in wilson_exact(total, n, level)] for total in sums)
    below = mpmath.sqrt((p1 - l1) ** 2 - 2 * correlation * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2)
    above = mpmath.sqrt((p2 - l2) ** 2 - 2 * correlation * (p2 - l2) * (u1 - p1) + (u1 - p1) ** 2)
    return {
        "label": label, "table": list(table), "level": level, "difference": (only_first - only_second) / n,
        "low": float(max(p1 - p2 - below, -1)), "high": float(min(p1 - p2 + above, 1)),
    }


def wilson_exact(successes, trials, level):
    """Wilson's limits at 40 digits; stops if statsmodels disagrees."""
    z = -mpmath.sqrt(2) * mpmath.erfinv(mpf(1 - level) - 1)
    share = mpf(successes) / trials
    middle = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    arm = z * mpmath.sqrt(share * (1 - share) / trials + z**2 / (4 * mpf(trials) ** 2)) / (1 + z**2 / trials)
    exact = [middle - arm, middle + arm]
    for limit, other in zip(exact, limits(float(successes), float(trials), level, "wilson"), strict=True):
        require_close(float(limit), other, f"a limit of {successes} of {trials}", 1e-7)
    return exact


def paired_share_differences(generator):
    cases = [
        paired_case("textbook: Altman's table 6.2", (14, 5, 0, 22), 0.95),
        paired_case("textbook: Newcombe's (36, 12, 2, 0)", (36, 12, 2, 0), 0.95),
        paired_case("textbook: Bentur", (1, 1, 7, 12), 0.95), paired_case("textbook: Cavo", (59, 6, 16, 80), 0.95),
        paired_case("nobody changed", (20, 0, 0, 10), 0.95), paired_case("all both times", (12, 0, 0, 0), 0.95),
        paired_case("nobody either time", (0, 0, 0, 12), 0.95), paired_case("everybody changed", (0, 12, 0, 0), 0.95),
        paired_case("half one way, half the other", (0, 10, 10, 0), 0.95),
        paired_case("a positive association lost to the correction", (6, 4, 4, 5), 0.95),
        paired_case("n = 1", (0, 1, 0, 0), 0.95), paired_case("n = 2", (1, 1, 0, 0), 0.95),
        paired_case("n = 3", (1, 1, 0, 1), 0.95),
    ]
    for index in range(RANDOM_CASES):
        ceiling = generator.choice([3, 10, 60])
        table = [generator.randint(0, ceiling) for _ in range(4)]
        table[generator.randrange(4)] += 1
        cases.append(paired_case(f"random {index}", tuple(table), generator.choice(LEVELS)))
    write("paired-share-differences", "mpmath at 40 digits, from the single pairs; Wilson confirmed by statsmodels", cases)


# A finite population

def finite_case(label, successes, trials, population, level):
    case = {
        "label": label, "successes": successes, "trials": trials, "population": population, "level": level,
        "share": successes / trials,
    }
    if trials < population:
        effective = mpf(trials) * (population - 1) / (population - trials)
        low, high = wilson_exact(successes * effective / trials, effective, level)
        case["low"] = 0.0 if successes == 0 else float(low)
        case["high"] = 1.0 if successes == trials else float(high)
    return case


def finite_population(generator):
    cases = [
        finite_case("textbook: 60 of 75 of 150", 60, 75, 150, 0.95), finite_case("census", 60, 75, 75, 0.95),
        finite_case("census of one", 1, 1, 1, 0.95), finite_case("one is missing", 0, 74, 75, 0.95),
        finite_case("one is missing, all agree", 74, 74, 75, 0.95), finite_case("n = 1", 1, 1, 40, 0.95),
        finite_case("n = 2", 1, 2, 40, 0.95), finite_case("n = 3", 0, 3, 4, 0.95),
        finite_case("hardly a fraction", 24, 30, 100_000_000, 0.95),
        finite_case("large", 12_345_678, 60_000_000, 80_000_000, 0.99),
    ]
    for index in range(RANDOM_CASES):
        population = generator.choice([generator.randint(2, 60), generator.randint(2, 5_000)])
        trials = generator.randint(1, population)
        cases.append(finite_case(
            f"random {index}", generator.randint(0, trials), trials, population, generator.choice(LEVELS)))
    write("finite-population", "mpmath at 40 digits; confirmed by statsmodels with effective numbers", cases)


if __name__ == "__main__":
    share_intervals(random.Random(SEED))
    goodman(random.Random(SEED + 1))
    share_differences(random.Random(SEED + 2))
    paired_share_differences(random.Random(SEED + 3))
    finite_population(random.Random(SEED + 4))
