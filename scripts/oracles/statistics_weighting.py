#!/usr/bin/env python3
"""Writes the oracle fixtures of weighting: raking with and without a ceiling, and post-stratified means.

The tests read the fixtures only; run this by hand when cases are added, with R's survey and jsonlite installed:

    python3 -m venv .venv && .venv/bin/pip install numpy
    .venv/bin/python scripts/oracles/statistics_weighting.py

Raked weights are found by Newton's method on the dual problem over single respondents, not by proportional fitting; the
script stops if survey::calibrate disagrees. Means come from survey::svymean over single answers.
"""

import json
import math
import random
import subprocess
import tempfile
from pathlib import Path

import numpy
from fixtures import RANDOM_CASES, write

HERE = Path(__file__).resolve().parent
SEED = 1940


def write_weighting(name, oracle, versions, cases):
    write(name, "statistics_weighting.py", oracle, versions, SEED, cases)


def in_r(cases):
    with tempfile.TemporaryDirectory() as folder:
        questions, answers = Path(folder) / "cases.json", Path(folder) / "results.json"
        questions.write_text(json.dumps(cases))
        subprocess.run(["Rscript", HERE / "statistics_weighting.R", questions, answers], check=True)
        return json.loads(answers.read_text())


# Raking

def raked(case):
    """The weights of single respondents, as the minimum of the convex dual function."""
    counts = case["counts"]
    rows = [cell for cell, count in zip(case["categories"], counts) for _ in range(count)]
    base = numpy.repeat(case["baseWeights"], counts)
    indicators = numpy.array([
        [float(row[variable] == category) for variable, margin in enumerate(case["margins"]) for category in
         range(len(margin))] for row in rows])
    totals = numpy.concatenate(case["margins"])
    ceiling = case["ceiling"] * sum(case["margins"][0]) / len(rows) if case["ceiling"] else math.inf
    limits = numpy.full(len(rows), ceiling)

    def dual(parameters):
        exponents = numpy.log(base) + indicators @ parameters
        free = numpy.exp(numpy.minimum(exponents, 700))
        held = limits * (1 + exponents - numpy.log(limits)) if math.isfinite(ceiling) else free
        return float(numpy.sum(numpy.where(free <= limits, free, held)) - totals @ parameters)

    # Levenberg and Marquardt's damping, from weights far below the ceiling.
    parameters = numpy.full(len(totals), math.log(0.1 * totals.min() / base.max() / len(rows)) / len(case["margins"]))
    damping = 1e-3
    for _ in range(2000):
        free = base * numpy.exp(indicators @ parameters)
        weights = numpy.minimum(free, limits)
        gradient = indicators.T @ weights - totals
        if numpy.max(numpy.abs(gradient) / totals) < 1e-14:
            break
        curvature = (indicators * numpy.where(free < limits, weights, 0)[:, None]).T @ indicators
        scale = numpy.eye(len(totals)) * max(numpy.trace(curvature), 1e-3 * totals.max()) / len(totals)
        step = -numpy.linalg.solve(curvature + damping * scale, gradient)
        value = dual(parameters)
        if numpy.max(numpy.abs(step)) < 20 and dual(parameters + step) <= value + 1e-15 * abs(value):
            parameters, damping = parameters + step, max(damping / 10, 1e-13)
        else:
            damping *= 10
    if numpy.max(numpy.abs(gradient) / totals) > 1e-12:
        raise SystemExit(f"no weights were found: {case}")
    first = numpy.cumsum([0] + counts[:-1])
    return [float(weight) for weight in weights[first]]


def raking_case(label, categories, counts, margins, base=None, ceiling=None):
    case = {
        "label": label, "categories": categories, "counts": counts, "baseWeights": base or [1.0] * len(counts),
        "margins": margins, "ceiling": ceiling,
    }
    case["weights"] = raked(case)
    single = [weight for weight, count in zip(case["weights"], counts) for _ in range(count)]
    case["effectiveSampleSize"] = math.fsum(single) ** 2 / math.fsum(weight * weight for weight in single)
    return case


def random_raking_case(generator, index):
    """Margins of hidden weights, so that there is a solution; every other with a ceiling above the largest of them."""
    sizes = [generator.randint(2, 4) for _ in range(generator.choice([1, 2, 2, 3]))]
    combinations = [[]]
    for size in sizes:
        combinations = [combination + [category] for combination in combinations for category in range(size)]
    kept = [combination for combination in combinations if generator.random() < 0.8]
    for variable, size in enumerate(sizes):
        for category in range(size):
            if all(combination[variable] != category for combination in kept):
                kept.append(generator.choice([c for c in combinations if c[variable] == category]))
    counts = [generator.randint(1, 9) for _ in kept]
    base = [round(generator.uniform(0.5, 3), 2) for _ in kept] if generator.random() < 0.4 else None
    hidden = [generator.uniform(0.3, 2.5) for _ in kept]
    n, scale = sum(counts), generator.choice([1.0, 1000.0])
    mean = sum(weight * count for weight, count in zip(hidden, counts)) / n
    margins = [[scale * math.fsum(weight * count for weight, count, cell in zip(hidden, counts, kept)
                                  if cell[variable] == category) for category in range(size)]
               for variable, size in enumerate(sizes)]
    ceiling = round(max(hidden) / mean * generator.uniform(1.0, 1.2) + 0.005, 2) if index % 2 else None
    if ceiling is not None and ceiling <= 1:
        ceiling = 1.05
    return raking_case(f"random {index}", kept, counts, margins, base, ceiling)


def raking_cases(generator):
    pairs = [[a, b] for a in range(2) for b in range(3)]
    cases = [
        raking_case("one variable", [[0], [1]], [30, 70], [[50.0, 50.0]]),
        raking_case("already balanced", pairs, [10] * 6, [[30.0, 30.0], [20.0, 20.0, 20.0]]),
        raking_case("two variables", pairs, [20, 15, 5, 10, 30, 20], [[480.0, 520.0], [300.0, 400.0, 300.0]]),
        raking_case("an empty combination", pairs[:5], [20, 15, 5, 10, 30], [[480.0, 520.0], [300.0, 500.0, 200.0]]),
        raking_case("one respondent a cell", pairs, [1] * 6, [[0.4, 0.6], [0.2, 0.5, 0.3]]),
        raking_case("n = 1", [[0, 0]], [1], [[5.0], [5.0]]),
        raking_case("n = 2", [[0, 0], [1, 1]], [1, 1], [[3.0, 7.0], [3.0, 7.0]]),
        raking_case("n = 3", [[0, 0], [1, 1], [1, 0]], [1, 1, 1], [[3.0, 7.0], [5.0, 5.0]]),
        raking_case("base weights", pairs, [20, 15, 5, 10, 30, 20], [[480.0, 520.0], [300.0, 400.0, 300.0]],
                    [1.0, 2.5, 0.4, 1.0, 3.0, 0.7]),
        raking_case("a ceiling that binds", pairs, [20, 15, 5, 10, 30, 20], [[480.0, 520.0], [300.0, 300.0, 400.0]],
                    ceiling=1.8),
        raking_case("a ceiling that does not bind", pairs, [20, 15, 5, 10, 30, 20],
                    [[480.0, 520.0], [300.0, 400.0, 300.0]], ceiling=5.0),
        raking_case("an extreme share", [[0, 0], [0, 1], [1, 0], [1, 1]], [997, 1, 1, 1], [[0.5, 0.5], [0.9, 0.1]]),
    ]
    return cases + [random_raking_case(generator, index) for index in range(RANDOM_CASES)]


def confirm(case, weights):
    """Stops if survey::calibrate found other weights; it has none where it did not converge."""
    for own, other in zip(case["weights"], weights):
        if not math.isclose(own, other, rel_tol=1e-8):
            raise SystemExit(f"the oracles disagree: {own!r} and {other!r} in {case}")


# Post-stratified means

def mean_case(label, strata, population, level=0.95, correction=False):
    return {
        "label": label, "level": level, "population": population, "correction": correction,
        "strata": [{"values": sorted(set(answers)), "counts": [answers.count(value) for value in sorted(set(answers))]}
                   for answers in strata],
    }


def random_mean_case(generator, index):
    strata = [[float(generator.randint(1, 5)) for _ in range(generator.randint(2, 25))]
              for _ in range(generator.randint(1, 5))]
    population = [float(generator.randint(len(stratum), 400)) for stratum in strata]
    if all(len(set(stratum)) == 1 for stratum in strata):
        strata[0][0] = 6.0 - strata[0][0] + 0.5
    level = generator.choice([0.8, 0.9, 0.95, 0.99])
    return mean_case(f"random {index}", strata, population, level, generator.random() < 0.5)


def mean_cases(generator):
    cases = [
        mean_case("two groups", [[1.0, 2.0, 3.0, 4.0], [4.0, 5.0, 5.0, 3.0, 5.0]], [60.0, 90.0]),
        mean_case("corrected", [[1.0, 2.0, 3.0, 4.0], [4.0, 5.0, 5.0, 3.0, 5.0]], [60.0, 90.0], correction=True),
        mean_case("one group", [[1.0, 2.0, 4.0]], [60.0]),
        mean_case("two answers each", [[1.0, 2.0], [4.0, 4.0]], [10.0, 10.0]),
        mean_case("equal within one group", [[3.0, 3.0, 3.0], [1.0, 5.0, 2.0]], [10.0, 30.0]),
        mean_case("a share", [[0.0, 0.0, 1.0, 0.0], [1.0, 1.0, 0.0]], [999.0, 1.0]),
        mean_case("n = 2", [[1.0, 4.0]], [7.0]),
        mean_case("n = 3 and 2", [[0.0, 0.0, 1.0], [0.0, 2.0]], [3.0, 2.0]),
        mean_case("tied, both ends only", [[1.0] * 9 + [5.0], [5.0] * 30 + [1.0]], [500.0, 31.0], correction=True),
        mean_case("far from zero", [[1e9, 1e9 + 1, 1e9 + 4], [1e9 + 2, 1e9 + 7]], [20.0, 30.0]),
        mean_case("negative", [[-5.0, -3.0, -3.0], [-1.0, 0.0]], [20.0, 30.0], 0.9),
    ]
    return cases + [random_mean_case(generator, index) for index in range(RANDOM_CASES)]


if __name__ == "__main__":
    raking = raking_cases(random.Random(SEED))
    means = mean_cases(random.Random(SEED + 1))
    results = in_r({"raking": raking, "means": means})
    confirmed = 0
    for case, result in zip(raking, results["raking"]):
        confirm(case, result["weights"])
        confirmed += bool(result["weights"])
    for case, result in zip(means, results["means"]):
        case.update(result)
    versions = {"numpy": numpy.__version__, **results["versions"]}
    oracle = f"Newton's method on the dual problem; {confirmed} of {len(raking)} confirmed by survey::calibrate"
    write_weighting("raking", oracle, versions, raking)
    write_weighting("post-stratified-mean", "survey::svymean with the post-strata as strata", versions, means)
