#!/usr/bin/env python3
"""Writes the oracle fixtures of complex samples: strata, clusters, weights, replicates; the oracle is R's survey.

The tests read the fixtures only; run this by hand when cases are added, with R's survey and jsonlite installed:

    python3 scripts/oracles/statistics_survey_design.py

Cases are drawn here, row by row; what is computed of them comes from survey's design objects. The fixture api-totals
has the totals of each primary unit of the samples of Californian schools that survey carries as its data set `api`.
"""

import json
import random
import subprocess
import tempfile
from pathlib import Path

from fixtures import RANDOM_CASES, write

HERE = Path(__file__).resolve().parent
SEED = 1971
LEVELS = [0.8, 0.9, 0.95, 0.99]


def write_survey_design(name, oracle, versions, cases):
    write(name, "statistics_survey_design.py", oracle, versions, SEED, cases)


def in_r(cases):
    with tempfile.TemporaryDirectory() as folder:
        questions, answers = Path(folder) / "cases.json", Path(folder) / "results.json"
        questions.write_text(json.dumps(cases))
        subprocess.run(["Rscript", HERE / "statistics_survey_design.R", questions, answers], check=True)
        return json.loads(answers.read_text())


def clustered_case(label, rows, primary_units=None, elements=None, policy="fail", level=0.95, fay=0.0, mse=False):
    """Rows are stratum, unit, whether in the domain, y, x, weight; populations by stratum, then by unit in row order."""
    return {
        "label": label, "rows": rows, "primaryUnits": primary_units, "elements": elements, "policy": policy,
        "level": level, "fay": fay, "mse": mse,
    }


def random_clustered_case(generator, index):
    pairs = generator.random() < 0.25
    lonely = not pairs and generator.random() < 0.2
    units_by_stratum = [2 if pairs else generator.randint(2, 4) for _ in range(generator.randint(1, 4))]
    if lonely and len(units_by_stratum) > 1:
        units_by_stratum[generator.randrange(len(units_by_stratum))] = 1
    rows, sizes = [], []
    for stratum, units in enumerate(units_by_stratum):
        for unit in range(units):
            size = generator.randint(1, 4)
            sizes.append(size)
            base = generator.uniform(0.5, 9)
            for _ in range(size):
                rows.append([stratum, unit + 1, int(generator.random() < 0.85), generator.randint(1, 5),
                             generator.randint(1, 3), round(base * generator.uniform(0.8, 1.2), 2)])
    for row in generator.sample(rows, min(3, len(rows))):
        row[2] = 1
    in_domain = [row for row in rows if row[2] == 1]
    in_domain[0][3], in_domain[1][3] = 2, 5
    in_domain[0][4], in_domain[1][4] = 1, 2
    kind = 0 if pairs else generator.randrange(3)
    primary_units = [units + generator.choice([0, 3, 20]) + 1 for units in units_by_stratum] if kind else None
    elements = [size + generator.choice([0, 0, 2, 9]) for size in sizes] if kind == 2 else None
    if kind == 2:
        # A unit of one person of several would be single at the second stage.
        elements = [1 if size == 1 else total for size, total in zip(sizes, elements)]
    policy = generator.choice(["fail", "certainty", "adjust"]) if lonely else "fail"
    return clustered_case(f"random {index}", rows, primary_units, elements, policy, generator.choice(LEVELS),
                          generator.choice([0.0, 0.3, 0.5]) if pairs else 0.0, generator.random() < 0.5)


def clustered_cases(generator):
    simple = [[0, unit, 1, y, 1, 2.5] for unit, y in enumerate([1, 2, 4, 5, 5, 3])]
    strata = [[0, 1, 1, 1, 1, 2.0], [0, 2, 1, 4, 2, 2.0],
              [1, 1, 1, 5, 1, 3.5], [1, 2, 1, 2, 3, 3.5], [1, 3, 1, 3, 1, 3.5]]
    lonely = strata[:3]

    def outside(rows):
        return [[stratum, unit, 0, y, x, w] for stratum, unit, _, y, x, w in rows]

    cases = [
        clustered_case("simple random sample", simple),
        clustered_case("simple random sample, corrected", simple, [15]),
        clustered_case("two units", [[0, 1, 1, 1, 1, 1.0], [0, 2, 1, 4, 1, 1.0]]),
        clustered_case("three units", [[0, 1, 1, 1, 1, 1.0], [0, 2, 1, 4, 1, 1.0], [0, 3, 1, 5, 2, 1.0]]),
        clustered_case("strata", strata),
        clustered_case("strata, corrected", strata, [4, 30]),
        clustered_case("one stratum taken as a whole", strata, [2, 30]),
        clustered_case("a domain missing from a stratum", strata[:2] + outside(strata[2:])),
        clustered_case("a domain of one unit", strata[:1] + [[0, 1, 1, 5, 2, 2.0]] + outside(strata[1:])),
        clustered_case("a mean of 0", [[0, 1, 1, -2, 1, 1.0], [0, 2, 1, 4, 1, 1.0], [0, 3, 1, -2, 1, 1.0]]),
        clustered_case("an extreme share", [[0, unit, 1, 5 if unit else 1, 1, 1.0] for unit in range(20)]),
        clustered_case("one answer differs", [[0, unit, 1, 3 + unit // 5, 1, 1.0 + unit] for unit in range(6)]),
        clustered_case("single unit, fail", lonely, policy="fail"),
        clustered_case("single unit, certainty", lonely, policy="certainty"),
        clustered_case("single unit, adjust", lonely, policy="adjust"),
        clustered_case("single unit, adjust and corrected", lonely, [5, 9], policy="adjust"),
        clustered_case("single unit that is its whole stratum", lonely, [5, 1], policy="fail"),
    ]
    return cases + [random_clustered_case(generator, index) for index in range(RANDOM_CASES)]


def random_replicated_case(generator, index):
    kind = ["JK1", "JKn", "BRR", "Fay", "bootstrap"][index % 5]
    rows = [[generator.randint(1, 5), generator.randint(1, 3), generator.randint(2, 9)]
            for _ in range(generator.randint(3, 8))]
    units = [generator.randint(2, 4) for _ in range(2)] if kind == "JKn" else None
    replicates = sum(units) if units else generator.choice([4, 8])
    weights = [[generator.randint(0, 12) for _ in range(replicates)] for _ in rows]
    weights[0] = [max(weight, 1) for weight in weights[0]]
    return {
        "label": f"{kind} {index}", "type": kind, "rows": rows, "replicateWeights": weights, "units": units,
        "fay": generator.choice([0.3, 0.5]) if kind == "Fay" else 0.0, "mse": generator.random() < 0.5,
        "df": generator.randint(1, 9) if kind not in ("JK1", "JKn") else replicates - (len(units) if units else 1),
        "level": generator.choice(LEVELS),
    }


def replicated_case(label, kind, answers, weight, level=0.95):
    """Single persons left out by turns, or the half samples of pairs of them."""
    n = len(answers)
    if kind == "JK1":
        weights = [[0 if person == replicate else weight * n / (n - 1) for replicate in range(n)] for person in range(n)]
        df = n - 1
    else:
        signs = [[1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]]
        weights = [[weight * (1 + (-1) ** person * sign) for sign in signs[person // 2]] for person in range(n)]
        df = n // 2
    return {
        "label": label, "type": kind, "rows": [[y, 1, weight] for y in answers], "replicateWeights": weights,
        "units": None, "fay": 0.0, "mse": False, "df": df, "level": level,
    }


def fixed_replicated_cases():
    return [
        replicated_case("n = 2", "JK1", [1, 4], 2.0), replicated_case("n = 3", "JK1", [1, 4, 5], 1.5),
        replicated_case("n = 3, tied", "JK1", [2, 2, 3], 1.0), replicated_case("mostly zeros", "JK1", [0] * 11 + [1], 7.0),
        replicated_case("an extreme share", "JK1", [1] * 149 + [0], 1.0),
        replicated_case("negative", "JK1", [-3, -1, 0, 2], 1.0, 0.9),
        replicated_case("one pair", "BRR", [1, 4], 3.0), replicated_case("three pairs", "BRR", [1, 4, 0, 0, 5, 2], 1.0),
    ]


if __name__ == "__main__":
    generator = random.Random(SEED)
    clustered = clustered_cases(generator)
    replicated = [random_replicated_case(generator, index) for index in range(RANDOM_CASES)]
    replicated += fixed_replicated_cases()
    results = in_r({"clustered": clustered, "replicated": replicated})
    for case, result in zip(clustered, results["clustered"]):
        case["expected"] = result
    for case, result in zip(replicated, results["replicated"]):
        case["expected"] = result
    versions = {**results["versions"]}
    oracle = "survey: svydesign with svytotal, svyratio, svymean, svyciprop(xlogit); as.svrepdesign"
    write_survey_design("survey-design", oracle, versions, clustered)
    write_survey_design("replicate-weights", "survey: svrepdesign with svytotal, svyratio", versions, replicated)
    write_survey_design("api-totals", "survey: data(api), totals of pw and pw · api00 by unit", versions, results["published"])
