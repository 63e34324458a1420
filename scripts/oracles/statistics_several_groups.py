#!/usr/bin/env python3
"""Writes the oracle fixture of comparisons of several groups: Tests/StatisticsTests/SeveralGroups.

The tests read the fixture only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy statsmodels
    apt-get install r-cran-jsonlite
    .venv/bin/python scripts/oracles/statistics_several_groups.py

All figures come from R, from single answers; this script stops if SciPy or statsmodels disagrees.
"""

import random

import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.oneway import anova_oneway

from fixtures import RANDOM_CASES, ask_r, require_close, write

SCRIPT = "statistics_several_groups"
SEED = 1952

FIXED = [
    # Hollander and Wolfe (1973), "Nonparametric Statistical Methods", p. 116: mucociliary efficiency.
    ("textbook: Hollander and Wolfe", [[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]),
    ("two groups", [[1, 2, 2, 4], [2, 3, 3, 5, 5]]),
    ("n = 2 each", [[1, 2], [2, 3], [1, 4]]),
    ("n = 3 each, same answers", [[1, 2, 3], [1, 2, 3], [1, 2, 3]]),
    ("mostly ties", [[3] * 9 + [4], [3] * 7 + [2], [3] * 5 + [5, 5]]),
    ("extreme shares", [[5] * 30 + [1], [5] * 25 + [4], [5] * 40 + [3, 4]]),
    ("zeros", [[0, 0, 1], [0, 0, 0, 2], [0, 1, 1]]),
    ("far from zero", [[10**6 + step for step in steps] for steps in ([0, 1, 3], [1, 2, 2, 5], [4, 4, 7])]),
    ("a constant group", [[2, 2, 2], [1, 2, 3], [2, 4, 4]]),
    ("two constant groups", [[2, 2, 2], [3, 3], [2, 4, 4]]),
    ("a group of one", [[2], [1, 2, 3], [2, 4, 4]]),
]

DEGENERATE = [
    ("no groups", [], "noAnswers"),
    ("one group", [[1, 2, 3]], "noAnswers"),
    ("one group with answers", [[], [1, 2, 3], []], "noAnswers"),
    ("all equal", [[3, 3], [3, 3, 3], [3, 3]], "noVariation"),
]


def anova_absence(groups):
    """Why there is no analysis of variance, in the words of `NotEstimable`."""
    if any(len(group) == 1 for group in groups):
        return "singleAnswer"
    return "constantGroup" if any(len(set(group)) == 1 for group in groups) else None


def case_of(label, groups, **further):
    values = sorted({value for group in groups for value in group})
    return {"label": label, "values": values, "groups": [[group.count(value) for value in values] for group in groups], **further}


def random_groups(generator):
    count = generator.randint(2, 6)
    scale = generator.choice([range(1, 6), range(1, 7), range(0, 11), range(18, 81)])
    groups = []
    for _ in range(count):
        weights = [generator.uniform(0.05, 1) ** 2 for _ in scale]
        groups.append(generator.choices(list(scale), weights, k=generator.randint(2, generator.choice([8, 40]))))
    return groups


def confirm(case, groups):
    label = case["label"]
    order = stats.kruskal(*groups)
    require_close(case["kruskalWallis"], float(order.statistic), f"H: {label}")
    require_close(case["kruskalWallisP"], float(order.pvalue), f"a p-value: {label}")
    if case["anovaAbsence"] is None:
        means = anova_oneway(groups, use_var="unequal", welch_correction=True)
        require_close(case["anova"], float(means.statistic), f"F: {label}")
        require_close(case["anovaP"], float(means.pvalue), f"a p-value of means: {label}")


def several_groups(generator):
    groups = FIXED + [(f"random {index}", random_groups(generator)) for index in range(RANDOM_CASES)]
    groups = [(label, groups) for label, groups in groups if len({value for group in groups for value in group}) > 1]
    answer = ask_r(f"{SCRIPT}.R", [groups for _, groups in groups])
    cases = []
    for (label, answers), result in zip(groups, answer["results"]):
        absence = anova_absence(answers)
        if absence is not None:
            result |= {"anova": None, "anovaDegreesOfFreedom": None, "anovaP": None}
        case = case_of(label, answers, absence=None, anovaAbsence=absence, **result)
        confirm(case, answers)
        cases.append(case)
    for label, answers, absence in DEGENERATE:
        cases.append(case_of(label, answers, absence=absence, anovaAbsence=absence))
    versions = {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__, **answer["versions"]}
    oracle = "R kruskal.test, oneway.test, wilcox.test and t.test with p.adjust; confirmed by SciPy and statsmodels"
    write("several-groups", f"{SCRIPT}.py", oracle, versions, SEED, cases)


if __name__ == "__main__":
    several_groups(random.Random(SEED))
