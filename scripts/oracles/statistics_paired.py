#!/usr/bin/env python3
"""Writes the oracle fixtures of paired answers: signed ranks, effect sizes, movements, non-central t distribution.

The tests read the fixtures only; run this by hand when cases are added:

    sudo apt-get install r-base-core r-cran-coin r-cran-jsonlite
    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels pingouin mpmath
    .venv/bin/python scripts/oracles/statistics_paired.py

Signed-rank tests, t tests and the limits of d_z come from R (statistics_paired.R); full enumeration of the signs confirms
the exact tests of up to 12 differences, SciPy the t tests. Hodges-Lehmann limits are picked from the listed Walsh averages at
R's qsignrank; wilcox.test confirms them where it is exact. The jackknife of the rank-biserial correlation ranks the
remaining answers anew for every person left out; pingouin confirms its value. Binomial tests are exact fractions,
confirmed by SciPy and statsmodels. Tango's interval maximises the likelihood numerically in mpmath instead of using
the closed form. The non-central t distribution is integrated in mpmath, and R confirms it.
"""

import itertools
import json
import math
import random
import subprocess
import tempfile
from fractions import Fraction
from pathlib import Path

import mpmath
import numpy
import pingouin
import scipy
import statsmodels
from fixtures import RANDOM_CASES, write
from mpmath import mpf
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar

FOLDER = Path(__file__).resolve().parent
SEED = 1945
LEVELS = [0.8, 0.9, 0.95, 0.99]

mpmath.mp.dps = 30


def write_paired(name, oracle, cases, versions):
    versions = {
        "mpmath": mpmath.__version__,
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        "pingouin": pingouin.__version__,
        **versions,
    }
    write(name, "statistics_paired.py", oracle, versions, SEED, cases)


def require_close(first, second, what, tolerance=1e-9):
    """Stops if two oracles disagree."""
    if not math.isclose(first, second, rel_tol=tolerance, abs_tol=1e-13):
        raise SystemExit(f"the oracles disagree on {what}: {first!r} and {second!r}")


# Differences

def signed_ranks(differences, zeros):
    """The ranks of rises and of falls."""
    differences = numpy.asarray(differences, dtype=float)
    if zeros == "wilcoxon":
        differences = differences[differences != 0]
    ranks = stats.rankdata(abs(differences))
    return ranks[differences > 0], ranks[differences < 0]


def enumerated_p(differences, zeros):
    """The share of all assignments of signs that are at least as far from the centre."""
    rises, falls = signed_ranks(differences, zeros)
    ranks = [Fraction(float(rank)) for rank in numpy.concatenate([rises, falls])]
    centre = sum(ranks) / 2
    observed = abs(sum(Fraction(float(rank)) for rank in rises) - centre)
    sums = [sum(itertools.compress(ranks, signs)) for signs in itertools.product([0, 1], repeat=len(ranks))]
    return float(Fraction(sum(abs(each - centre) >= observed for each in sums), len(sums)))


def rank_biserial(differences, zeros):
    rises, falls = signed_ranks(differences, zeros)
    return (rises.sum() - falls.sum()) / (rises.sum() + falls.sum())


def rank_biserial_limits(differences, zeros, level):
    """The jackknife on Fisher's z scale, with everybody left out in turn and ranked anew."""
    n = len(differences)
    value = rank_biserial(differences, zeros)
    left_out = [rank_biserial(differences[:index] + differences[index + 1:], zeros) for index in range(n)]
    error = math.sqrt((n - 1) / n * sum((each - numpy.mean(left_out)) ** 2 for each in left_out)) / (1 - value**2)
    half_width = stats.norm.ppf(0.5 + level / 2) * error
    return math.tanh(math.atanh(value) - half_width), math.tanh(math.atanh(value) + half_width)


def walsh_averages(differences):
    return sorted(a / 2 + b / 2 for a, b in itertools.combinations_with_replacement(differences, 2))


def paired_case(label, differences, level, figures):
    generator = random.Random(label)
    distinct = sorted(set(differences))
    order = generator.sample(distinct, len(distinct))
    n = len(differences)
    case = {"label": label, "level": level, "values": order, "counts": [differences.count(each) for each in order]}
    for zeros in ("pratt", "wilcoxon"):
        if zeros not in figures:
            continue
        rises, falls = signed_ranks(differences, zeros)
        test = figures[zeros]
        # coin takes the tail from 1, so that tiny ones lose digits.
        normal = float(2 * stats.norm.sf(abs(test["z"])))
        require_close(1 + normal, 1 + test["normal"], f"a normal p: {label}", 1e-12)
        result = {"sum": float(rises.sum()), "p": test["exact"], "z": test["z"], "normalP": normal}
        if len(rises) + len(falls) <= 12:
            require_close(test["exact"], enumerated_p(differences, zeros), f"an exact p: {label}")
        result["correlation"] = rank_biserial(differences, zeros)
        if abs(result["correlation"]) < 1:
            result["low"], result["high"] = rank_biserial_limits(differences, zeros, level)
        case[zeros] = result
    if "wilcoxon" in case and n > 1:
        value = pingouin.wilcoxon(numpy.array(differences), numpy.zeros(n))["RBC"].iloc[0]
        require_close(case["wilcoxon"]["correlation"], float(value), f"a rank-biserial correlation: {label}")

    averages = walsh_averages(differences)
    if averages:
        case["pseudoMedian"] = float(numpy.median(averages))
    if n > 1 and figures["hodgesLehmann"]["rank"] > 0:
        rank = int(figures["hodgesLehmann"]["rank"])
        low, high = averages[rank - 1], averages[-rank]
        if low < high:
            case["pseudoMedianLow"], case["pseudoMedianHigh"] = low, high
        if "low" in figures["hodgesLehmann"]:
            for name, ours in (("low", low), ("high", high), ("value", case["pseudoMedian"])):
                require_close(ours, figures["hodgesLehmann"][name], f"a Hodges-Lehmann figure: {label}")
    if "t" in figures:
        test = figures["t"]
        reference = stats.ttest_1samp(differences, 0)
        case["t"], case["tP"] = float(reference.statistic), float(reference.pvalue)
        require_close(case["t"], test["statistic"], f"a t: {label}", 1e-8)
        require_close(case["tP"], test["p"], f"a p of t: {label}", 1e-8)
        case["d"] = case["t"] / math.sqrt(n)
        case["dLow"], case["dHigh"] = test["limits"]
        if max(map(abs, test["limits"])) * math.sqrt(n) > 35:  # close to where R approximates
            tail = (1 - mpf(level)) / 2
            case["dLow"], case["dHigh"] = (
                float(non_centrality(case["t"], n - 1, probability, limit * math.sqrt(n)) / mpmath.sqrt(n))
                for probability, limit in zip((1 - tail, tail), test["limits"]))
    return case


def random_differences(generator):
    """Differences as forms have them: agreement, recommendations, euros; often many zeros, often a drift."""
    n = generator.choice([generator.randint(2, 12), generator.randint(2, 150)])
    kind = generator.randrange(3)
    if kind == 2:
        drift = generator.uniform(-1, 1)
        return [round(generator.gauss(drift, 1), 2) for _ in range(n)]
    points = [5, 11][kind]
    stay = generator.uniform(0, 0.8)
    result = []
    for _ in range(n):
        first = generator.randint(1, points)
        second = first if generator.random() < stay else max(generator.randint(1, points), generator.randint(1, points))
        result.append(float(second - first))
    return result


def paired(generator):
    # Darwin's maize (Fisher 1935) and Student's sleep data.
    maize = [6.125, -8.375, 1.0, 2.0, 0.75, 2.875, 3.5, 5.125, 1.75, 3.625, 7.0, 3.0, 9.375, 7.5, -6.0]
    sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4]
    fixed = [
        ("textbook: Darwin's maize", maize, 0.95),
        ("textbook: Student's sleep data", sleep, 0.95),
        ("no pairs", [], 0.95), ("one pair that moved", [2.0], 0.95), ("one pair that stayed", [0.0], 0.95),
        ("two pairs", [1.0, -2.0], 0.95), ("two equal pairs", [1.0, 1.0], 0.95), ("two opposite pairs", [1.0, -1.0], 0.95),
        ("three pairs", [1.0, 2.0, -1.0], 0.95), ("three pairs, two stayed", [0.0, 0.0, 1.0], 0.95),
        ("all stayed", [0.0] * 12, 0.95), ("all moved by 1", [1.0] * 12, 0.95), ("all fell, not equally", [-1.0, -2.0] * 6, 0.95),
        ("five pairs up", [1.0, 2.0, 3.0, 4.0, 5.0], 0.95), ("six pairs up", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 0.95),
        ("nearly all stayed", [0.0] * 90 + [1.0] * 3 + [-1.0], 0.95),
        ("few moved of many", [0.0] * 400 + [1.0] * 30 + [-2.0] * 20 + [3.0] * 4, 0.95),
        ("balanced", [-2.0, -1.0, 0.0, 1.0, 2.0] * 4, 0.95),
        ("250 pairs", [float(generator.randint(-4, 6)) for _ in range(250)], 0.95),
    ]
    randoms = [
        (f"random {index}", random_differences(generator), generator.choice(LEVELS)) for index in range(RANDOM_CASES)
    ]
    inputs = fixed + randoms
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump([{"differences": differences, "level": level} for _, differences, level in inputs], file)
        file.flush()
        output = subprocess.run(
            ["Rscript", FOLDER / "statistics_paired.R", file.name], check=True, stdout=subprocess.PIPE, text=True)
    figures = json.loads(output.stdout)
    cases = [paired_case(*each, result or {}) for each, result in zip(inputs, figures["results"])]
    oracle = "R: coin::wilcoxsign_test, qsignrank, pt(ncp=); scipy.stats; jackknife and Walsh averages by enumeration"
    write_paired("paired", oracle, cases, figures["versions"])


# Movements

def binomial_tail(successes, trials):
    """P(X >= successes) of a fair coin: exactly, or for many throws by integrating the beta density."""
    if trials <= 2_000:
        return mpf(sum(math.comb(trials, k) for k in range(successes, trials + 1))) / mpf(2) ** trials
    a, b = mpf(successes), mpf(trials - successes + 1)
    constant = mpmath.loggamma(a + b) - mpmath.loggamma(a) - mpmath.loggamma(b)
    width = 1 / mpmath.sqrt(4 * mpf(trials))
    places = [mpf(1) / 2 - k * width for k in (40, 20, 12, 8, 6, 4, 3, 2, 1, 0)]
    return mpmath.quad(lambda t: mpmath.exp(constant + (a - 1) * mpmath.log(t) + (b - 1) * mpmath.log(1 - t)), places)


def share_down(up, same, down, difference):
    """The share down of the greatest likelihood among those that have the difference, by bisection of the slope."""
    low, high = max(mpf(0), -difference), (1 - difference) / 2

    def slope(q):
        terms = [(up, q + difference, 1), (down, q, 1), (same, 1 - 2 * q - difference, -2)]
        return sum(factor * count / share for count, share, factor in terms if count)

    for _ in range(64):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return low


def tango_limit(up, same, down, z):
    """The difference at which the score statistic is z, by bisection."""
    n = up + same + down
    observed = mpf(up - down) / n
    low, high = (mpf(-1), observed) if z > 0 else (observed, mpf(1))
    if low == high:
        return low
    for _ in range(48):
        middle = (low + high) / 2
        variance = (2 * share_down(up, same, down, middle) + middle * (1 - middle)) / n
        low, high = (middle, high) if (observed - middle) - z * mpmath.sqrt(variance) > 0 else (low, middle)
    return low


def movement_case(label, up, same, down, level):
    n, moved, greater = up + same + down, up + down, max(up, down)
    case = {"label": label, "up": up, "same": same, "down": down, "level": level}
    if moved:
        tail, beyond = binomial_tail(greater, moved), binomial_tail(greater + 1, moved)
        case["exactP"], case["midP"] = float(min(1, 2 * tail)), float(min(1, tail + beyond))
        require_close(case["exactP"], stats.binomtest(up, moved).pvalue, f"a sign test: {case}", 1e-7)
        require_close(case["exactP"], mcnemar([[0, up], [down, 0]], exact=True).pvalue, f"a McNemar test: {case}", 1e-7)
    if n:
        z = mpmath.sqrt(2) * mpmath.erfinv(mpf(level))
        case["difference"] = (up - down) / n
        case["low"], case["high"] = float(tango_limit(up, same, down, z)), float(tango_limit(up, same, down, -z))
    return case


def movements(generator):
    cases = [
        movement_case("textbook: airway hyper-responsiveness (Bentur 2009)", 1, 13, 7, 0.95),
        movement_case("nobody", 0, 0, 0, 0.95), movement_case("n = 1, up", 1, 0, 0, 0.95),
        movement_case("n = 1, same", 0, 1, 0, 0.95), movement_case("n = 2", 1, 0, 1, 0.95),
        movement_case("n = 3", 1, 1, 1, 0.95), movement_case("n = 3, all down", 0, 0, 3, 0.95),
        movement_case("nobody moved", 0, 40, 0, 0.95), movement_case("all up", 12, 0, 0, 0.95),
        movement_case("half up, half down", 10, 0, 10, 0.95), movement_case("one of many", 1, 149, 0, 0.99),
        movement_case("1,999 moved", 1_050, 5_000, 949, 0.95),
        movement_case("100 million", 30_003_000, 40_000_000, 29_997_000, 0.95),
    ]
    for index in range(RANDOM_CASES):
        ceiling = generator.choice([3, 10, 40, 150])
        counts = [generator.randint(0, ceiling) for _ in range(3)]
        cases.append(movement_case(f"random {index}", *counts, generator.choice(LEVELS)))
    write_paired("movement", "exact fractions and mpmath; confirmed by scipy.stats.binomtest and statsmodels mcnemar", cases, {})


# Non-central t distribution

def non_central_t(x, df, delta, upper):
    """P(T <= x) or P(T > x) by integration over the scaled chi variable."""
    x, df, delta = mpf(x), mpf(df), mpf(delta)
    sign = -1 if upper else 1
    constant = mpmath.log(2) + df / 2 * mpmath.log(df / 2) - mpmath.loggamma(df / 2)

    def integrand(s):
        if s <= 0:
            return mpf(0)
        return mpmath.exp(constant + (df - 1) * mpmath.log(s) - df * s * s / 2) * mpmath.ncdf(sign * (x * s - delta))

    width = 1 / mpmath.sqrt(2 * df)
    places = {mpf(0)} | {max(mpf(0), 1 + k * width) for k in (-40, -20, -12, -8, -6, -4, -2, -1, 0, 1, 2, 4, 6, 8, 12, 20, 40)}
    if x != 0 and 0 < delta / x < 1 + 40 * width:
        places.add(delta / x)
    return mpmath.quad(integrand, sorted(places))


def non_centrality(x, df, probability, guess):
    """The non-centrality for which P(T <= x) is the probability."""
    return mpmath.findroot(lambda delta: non_central_t(x, df, delta, False) - probability, (guess, guess * 1.001))


def non_central_t_case(x, df, delta):
    return {
        "x": x, "degreesOfFreedom": df, "nonCentrality": delta,
        "cumulative": float(non_central_t(x, df, delta, False)), "upperTail": float(non_central_t(x, df, delta, True)),
    }


def non_central(generator):
    cases = [
        non_central_t_case(*each) for each in [
            (2.262157162740992, 9.0, 2.8), (0.0, 9.0, 1.2), (0.0, 9.0, -1.2), (1.5, 9.0, 0.0), (40.0, 9.0, 20.0),
            (15.4, 1.0, 9.4), (100.0, 5.0, 80.0), (2.0, 1e8, 0.5), (30.0, 1e6, 32.0), (-2.0, 9.0, 3.0), (300.0, 1e5, 302.0),
        ]
    ]
    for _ in range(RANDOM_CASES):
        df = generator.choice([float(generator.randint(1, 150)), generator.uniform(1, 40)])
        delta = generator.uniform(-6, 12)
        cases.append(non_central_t_case(delta * generator.uniform(0.5, 1.5) + generator.uniform(-3, 3), df, delta))
    calls = ",\n".join(f"pt({case['x']!r},{case['degreesOfFreedom']!r},{case['nonCentrality']!r})" for case in cases)
    with tempfile.NamedTemporaryFile("w", suffix=".R") as file:
        file.write(f"cat(sprintf('%.17g', suppressWarnings(c({calls}))))")
        file.flush()
        output = subprocess.run(["Rscript", file.name], check=True, stdout=subprocess.PIPE, text=True)
    for case, value in zip(cases, output.stdout.split()):
        if case["degreesOfFreedom"] <= 200 and abs(case["nonCentrality"]) < 37:  # beyond, R approximates
            require_close(case["cumulative"] + 1, float(value) + 1, f"a non-central t: {case}", 1e-10)
    write_paired("non-central-t", "mpmath, numerical integration at 30 digits; confirmed by R pt(ncp=)", cases, {})


if __name__ == "__main__":
    paired(random.Random(SEED))
    movements(random.Random(SEED + 1))
    non_central(random.Random(SEED + 2))
