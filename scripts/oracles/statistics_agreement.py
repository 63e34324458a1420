#!/usr/bin/env python3
"""Writes the oracle fixtures of agreement between coders: cohen-kappa, fleiss-kappa and krippendorff-alpha.

The tests read the fixtures in Tests/StatisticsTests/Fixtures only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install irrCAC krippendorff numpy scikit-learn scipy statsmodels
    .venv/bin/python scripts/oracles/statistics_agreement.py

Cohen's kappa and its standard error come from statsmodels, confirmed by scikit-learn on single codings; Fleiss' kappa from
irrCAC, confirmed by statsmodels; Krippendorff's alpha from krippendorff, also in every resample.
"""

import math
import random
from importlib.metadata import version

import krippendorff
import numpy
import pandas
from irrCAC.raw import CAC
from scipy import stats
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa, fleiss_kappa

from fixtures import LEVELS, RANDOM_CASES, require_close, write
from resampling import interval, resampled, without_one

SEED = 1960
WEIGHTS = {"unweighted": None, "linear": "linear", "quadratic": "quadratic"}
PACKAGES = ["irrCAC", "krippendorff", "numpy", "pandas", "scikit-learn", "scipy", "statsmodels"]


def write_agreement(name, oracle, cases):
    write(name, "statistics_agreement.py", oracle, {package: version(package) for package in PACKAGES}, SEED, cases)


def settled(value):
    """A coefficient without the rounding that keeps it from 0 or ±1."""
    return float(round(value)) if abs(value - round(value)) < 1e-13 else float(value)


# Cohen's kappa

def cohen_case(label, table, weights, level=0.95):
    result = {"label": label, "table": table, "weights": weights, "level": level}
    n = sum(map(sum, table))
    if n == 0:
        return result | {"reason": "noAnswers"}
    if any(table[i][i] == n for i in range(len(table))):
        return result | {"reason": "noVariation"}
    with numpy.errstate(all="ignore"):
        found = cohens_kappa(numpy.array(table), wt=WEIGHTS[weights])
    kappa = settled(found.kappa)
    pairs = [(i, j) for i, row in enumerate(table) for j, count in enumerate(row) for _ in range(count)]
    confirmed = cohen_kappa_score(*zip(*pairs), labels=list(range(len(table))), weights=WEIGHTS[weights])
    require_close(kappa, settled(confirmed), label)
    result |= {"n": n, "kappa": kappa}
    if n == 1:
        return result | {"absence": "singleAnswer"}
    if found.var_kappa < 1e-15:
        return result | {"absence": "extremeValue" if abs(kappa) == 1 else "tooManyEqualAnswers"}
    half_width = stats.norm.isf((1 - level) / 2) * math.sqrt(found.var_kappa)
    return result | {
        "low": min(kappa, max(-1.0, float(kappa - half_width))), "high": min(1.0, float(kappa + half_width)),
    }


def cohen(generator):
    cases = []
    for weights in WEIGHTS:
        cases += [
            cohen_case("Cohen 1968", [[88, 14, 18], [10, 40, 10], [2, 6, 12]], weights),
            cohen_case("Fleiss, Cohen and Everitt 1969", [[106, 10, 4], [22, 28, 10], [2, 12, 6]], weights),
            cohen_case("no unit", [[0, 0], [0, 0]], weights),
            cohen_case("n = 1, agreeing", [[1, 0], [0, 0]], weights),
            cohen_case("n = 1, differing", [[0, 1], [0, 0]], weights),
            cohen_case("n = 2", [[1, 1], [0, 0]], weights),
            cohen_case("n = 2, one each", [[1, 0], [0, 1]], weights),
            cohen_case("n = 3", [[1, 1, 0], [0, 0, 0], [0, 0, 1]], weights),
            cohen_case("agreement without exception", [[5, 0, 0], [0, 3, 0], [0, 0, 9]], weights),
            cohen_case("one category", [[0, 0], [0, 7]], weights),
            cohen_case("difference without exception", [[0, 6], [6, 0]], weights),
            cohen_case("a category that nobody used", [[5, 0, 1], [0, 0, 0], [2, 0, 6]], weights),
            cohen_case("independent", [[4, 8], [6, 12]], weights),
            cohen_case("one coder never varies", [[0, 4, 0], [0, 5, 0], [0, 3, 0]], weights),
            cohen_case("prevalence paradox", [[118, 5], [2, 0]], weights),
            cohen_case("large", [[4_000, 100], [200, 5_700]], weights),
        ]
    names = list(WEIGHTS)
    for index in range(RANDOM_CASES):
        size = generator.randint(2, 5)
        ceiling, agreeing = generator.choice([2, 6, 30]), generator.choice([1, 3])
        table = [[generator.randint(0, ceiling * (agreeing if i == j else 1)) for j in range(size)] for i in range(size)]
        cases.append(cohen_case(f"random {index}", table, names[index % 3], generator.choice(LEVELS)))
    write_agreement("cohen-kappa", "statsmodels cohens_kappa; confirmed by sklearn cohen_kappa_score", cases)


# Fleiss' kappa

def codings(unit):
    return [category for category, count in enumerate(unit) for _ in range(count)]


def fleiss_case(label, units, level=0.95):
    result = {"label": label, "units": units, "level": level}
    if not any(map(any, units)):
        return result | {"reason": "noAnswers"}
    if len({sum(unit) for unit in units}) > 1:
        return result | {"reason": "unequalCodings"}
    if sum(units[0]) == 1:
        return result | {"reason": "noJointAnswers"}
    if sum(sum(unit[category] for unit in units) > 0 for category in range(len(units[0]))) == 1:
        return result | {"reason": "noVariation"}
    kappa = settled(fleiss_kappa(numpy.array(units)))
    result |= {"n": len(units), "kappa": kappa}
    if len(units) == 1:
        return result | {"absence": "singleAnswer"}
    table = pandas.DataFrame([codings(unit) for unit in units]) + 1
    with numpy.errstate(all="ignore"):
        found = CAC(table, digits=16).fleiss()["est"]
    require_close(kappa, float(found["coefficient_value"]), label)
    if not found["se"] > 1e-12:
        return result | {"absence": "extremeValue" if abs(kappa) == 1 else "tooManyEqualAnswers"}
    # irrCAC takes levels from 0.9 on only, so that the limits are put together here and compared where both exist.
    limit = lambda tail: kappa + stats.t.ppf(tail, len(units) - 1) * float(found["se"])
    low, high = map(float, found["confidence_interval"])
    require_close(limit(0.025), low, label)
    require_close(min(1.0, limit(0.975)), high, label)
    return result | {"low": max(-1.0, float(limit((1 - level) / 2))), "high": min(1.0, float(limit((1 + level) / 2)))}


def fleiss(generator):
    cases = [
        fleiss_case("Fleiss' kappa of 14 coders", [
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]),
        fleiss_case("no unit", []),
        fleiss_case("no coding", [[0, 0], [0, 0]]),
        fleiss_case("one coding each", [[1, 0], [0, 1]]),
        fleiss_case("different numbers of codings", [[2, 0], [1, 2]]),
        fleiss_case("one unit", [[1, 2]]),
        fleiss_case("two units", [[3, 0], [1, 2]]),
        fleiss_case("three units", [[2, 0], [1, 1], [0, 2]]),
        fleiss_case("agreement without exception", [[3, 0, 0], [0, 3, 0], [0, 3, 0], [0, 0, 3]]),
        fleiss_case("difference without exception", [[1, 1], [1, 1], [1, 1]]),
        fleiss_case("one category", [[3, 0], [3, 0]]),
        fleiss_case("a category that nobody used", [[3, 0, 0], [1, 0, 2], [2, 0, 1]]),
        fleiss_case("one coding differs", [[3, 0]] * 30 + [[2, 1]]),
    ]
    for index in range(RANDOM_CASES):
        size, coders = generator.randint(2, 4), generator.randint(2, 6)
        units = []
        for _ in range(generator.choice([generator.randint(2, 5), generator.randint(6, 25)])):
            favourite, unit = generator.randrange(size), [0] * size
            for _ in range(coders):
                unit[favourite if generator.random() < 0.5 else generator.randrange(size)] += 1
            units.append(unit)
        cases.append(fleiss_case(f"random {index}", units, generator.choice(LEVELS)))
    write_agreement("fleiss-kappa", "irrCAC CAC(...).fleiss(); confirmed by statsmodels fleiss_kappa", cases)


# Krippendorff's alpha

def krippendorff_value(units, metric, values):
    """Alpha of the package; None where it is not defined."""
    pairable = [unit for unit in units if sum(unit) > 1]
    used = {values[category] for unit in pairable for category, count in enumerate(unit) if count > 0}
    if len(used) < 2:
        return None
    found = krippendorff.alpha(
        value_counts=numpy.array(pairable), value_domain=values if metric == "interval" else list(range(len(values))),
        level_of_measurement=metric)
    return settled(found)


def krippendorff_case(label, units, metric, values=None, level=0.95, seed=1, resamples=99):
    values = values or list(range(1, 1 + len(units[0]) if units else 3))
    result = {
        "label": label, "units": units, "metric": metric, "values": values, "level": level, "seed": seed,
        "resamples": resamples,
    }
    pairable = [unit for unit in units if sum(unit) > 1]
    if not pairable:
        return result | {"reason": "noJointAnswers" if any(map(any, units)) else "noAnswers"}
    statistic = lambda drawn: krippendorff_value(drawn, metric, values)
    alpha = statistic(pairable)
    if alpha is None:
        return result | {"reason": "noVariation"}
    result |= {"n": len(pairable), "alpha": alpha}
    if alpha == 1:
        return result | {"percentileAbsence": "extremeValue", "acceleratedAbsence": "extremeValue"}
    if len(pairable) == 1:
        return result | {"percentileAbsence": "singleAnswer", "acceleratedAbsence": "singleAnswer"}
    drawn = resampled(pairable, statistic, seed, resamples)
    jackknife = without_one(pairable, statistic)
    return result | interval("percentile", drawn, level, alpha, jackknife) \
        | interval("accelerated", drawn, level, alpha, jackknife)


def textbook_units():
    """Krippendorff (2011), "Computing Krippendorff's alpha-reliability": four observers, twelve units, gaps."""
    coders = ["123321412---", "1233224125-3", "-3332342251-", "12332441251-"]
    return [[sum(coder[unit] == str(value) for coder in coders) for value in range(1, 6)] for unit in range(12)]


def alpha(generator):
    cases = []
    for metric in ("nominal", "ordinal", "interval"):
        cases += [
            krippendorff_case("Krippendorff 2011", textbook_units(), metric, seed=2011, resamples=499),
            krippendorff_case("no unit", [], metric),
            krippendorff_case("no coding", [[0, 0], [0, 0]], metric),
            krippendorff_case("one coding each", [[1, 0], [0, 1]], metric),
            krippendorff_case("one unit", [[1, 1]], metric),
            krippendorff_case("two units", [[2, 0], [1, 1]], metric),
            krippendorff_case("three units", [[2, 0, 0], [1, 1, 0], [0, 0, 2]], metric),
            krippendorff_case("agreement without exception", [[3, 0], [0, 2], [0, 3], [2, 0]], metric),
            krippendorff_case("difference without exception", [[1, 1], [1, 1], [1, 1]], metric),
            krippendorff_case("one category", [[3, 0], [2, 0]], metric),
            krippendorff_case("hardly any variation", [[2, 0]] * 9 + [[1, 1]], metric),
        ]
    cases.append(krippendorff_case("uneven values", textbook_units(), "interval", [-2.5, 0, 1, 10, 100]))
    for index in range(RANDOM_CASES):
        size = generator.randint(2, 5)
        units = []
        for _ in range(generator.choice([generator.randint(4, 8), generator.randint(9, 25)])):
            favourite, unit = generator.randrange(size), [0] * size
            for _ in range(generator.randint(0, 4)):
                near = min(size - 1, max(0, favourite + generator.choice([-1, 1])))
                unit[favourite if generator.random() < 0.6 else generator.choice([near, generator.randrange(size)])] += 1
            units.append(unit)
        metric = ("nominal", "ordinal", "interval")[index % 3]
        cases.append(krippendorff_case(
            f"random {index}", units, metric, level=generator.choice(LEVELS), seed=generator.getrandbits(64)))
    write_agreement("krippendorff-alpha", "krippendorff.alpha, also in every resample", cases)


if __name__ == "__main__":
    cohen(random.Random(SEED))
    fleiss(random.Random(SEED + 1))
    alpha(random.Random(SEED + 2))
