#!/usr/bin/env python3
"""Writes the oracle fixtures of opinion groups: map and grouping of participants, and what is typical of a group.

The tests read the fixtures only; run this by hand when cases are added:

    python3 -m venv .venv && .venv/bin/pip install numpy scipy scikit-learn statsmodels
    .venv/bin/python scripts/oracles/statistics_opinion_groups.py

Votes are drawn with planted groups. Components come from scikit-learn's PCA of the imputed votes, groups from its
KMeans with many starts, silhouettes from silhouette_score; tests of shares from statsmodels on counts with one added.
OMP_NUM_THREADS=1 makes it faster: on so little data threads wait for each other.
"""

import random

import numpy
import scipy
import sklearn
import statsmodels
from fixtures import RANDOM_CASES, write
from scipy.spatial.distance import cdist
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.metrics import adjusted_rand_score, silhouette_score
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint, proportions_ztest

SEED = 2021
STARTS = 1000
SYMBOLS = {1: "+", -1: "-", 0: "0"}


def write_opinion_groups(name, oracle, cases):
    versions = {
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
        "statsmodels": statsmodels.__version__,
    }
    write(name, "statistics_opinion_groups.py", oracle, versions, SEED, cases)


# Map and groups

def planted_votes(generator, groups, participants, statements, missing, noise):
    """Each group has a vote of its own on every statement, from which its members stray by chance."""
    stances = [[generator.choice([1, 1, -1, -1, 0]) for _ in range(statements)] for _ in range(groups)]
    votes, planted = [], []
    for index in range(participants):
        group = index % groups
        row = [generator.choice([1, -1, 0]) if generator.random() < noise else vote for vote in stances[group]]
        row = [None if generator.random() < missing else vote for vote in row]
        votes.append(row)
        planted.append(group)
    return votes, planted


def matrix_of(votes):
    return numpy.array([[numpy.nan if vote is None else float(vote) for vote in row] for row in votes])


def is_clear(votes):
    """Whether everybody voted on two statements, every statement varies, and signs and components are unambiguous."""
    matrix = matrix_of(votes)
    if (~numpy.isnan(matrix)).sum(axis=1).min() < 2 or (~numpy.isnan(matrix)).sum(axis=0).min() < 2:
        return False
    if numpy.nanvar(matrix, axis=0).min() == 0:
        return False
    variances = PCA().fit(imputed(matrix)).explained_variance_
    if variances[1] > 0.95 * variances[0] or variances[2] > 0.95 * variances[1]:
        return False
    for component in PCA(2).fit(imputed(matrix)).components_:
        largest = sorted(abs(component))[-2:]
        if largest[1] - largest[0] < 1e-3:
            return False
    return True


def imputed(matrix):
    return numpy.where(numpy.isnan(matrix), numpy.nanmean(matrix, axis=0), matrix)


def map_case(label, votes, planted=None):
    matrix = matrix_of(votes)
    pca = PCA(2, svd_solver="full").fit(imputed(matrix))
    components = [component if component[abs(component).argmax()] > 0 else -component for component in pca.components_]
    deviations = numpy.where(numpy.isnan(matrix), 0, matrix - numpy.nanmean(matrix, axis=0))
    given = (~numpy.isnan(matrix)).sum(axis=1)
    places = (deviations @ numpy.array(components).T) * numpy.sqrt(matrix.shape[1] / given)[:, None]
    case = {
        "label": label,
        "votes": ["".join("." if vote is None else SYMBOLS[vote] for vote in row) for row in votes],
        "variances": [float(variance) for variance in pca.explained_variance_],
        "totalVariance": float(numpy.var(imputed(matrix), axis=0, ddof=1).sum()),
        "components": [[round(float(entry), 12) for entry in component] for component in components],
        "places": [[round(float(x), 12), round(float(y), 12)] for x, y in places],
        "withinSumsOfSquares": [], "silhouettes": [],
    }
    best = None
    for count in range(2, min(5, 2 + len(votes) // 12) + 1):
        fitted = KMeans(count, n_init=STARTS, tol=0, random_state=count).fit(places)
        # Plain distances: those of scikit-learn are expanded squares, which cancel for near places.
        silhouette = float(silhouette_score(cdist(places, places), fitted.labels_, metric="precomputed"))
        case["withinSumsOfSquares"].append(float(fitted.inertia_))
        case["silhouettes"].append(silhouette)
        if best is None or silhouette > best[0]:
            best = (silhouette, fitted.labels_)
    if planted is not None:
        case["planted"] = planted
        case["agreement"] = float(adjusted_rand_score(planted, best[1]))
    return case


def map_cases(generator):
    cases = []
    for groups, participants, statements in [(2, 40, 14), (3, 60, 18), (4, 80, 24), (2, 24, 12)]:
        votes, planted = planted_votes(generator, groups, participants, statements, 0.25, 0.1)
        while not is_clear(votes) or min(sum(vote is not None for vote in row) for row in votes) < 7:
            votes, planted = planted_votes(generator, groups, participants, statements, 0.25, 0.1)
        cases.append(map_case(f"{groups} planted groups", votes, planted))
    while len(cases) < RANDOM_CASES + 4:
        votes, _ = planted_votes(generator, generator.randint(1, 4), generator.randint(12, 18),
                                 generator.randint(5, 8), generator.uniform(0, 0.4), generator.uniform(0.1, 0.6))
        if is_clear(votes):
            cases.append(map_case(f"random {len(cases)}", votes))
    return cases


# Statements

def share_test(successes, trials, other_successes, other_trials):
    pair = [successes + 1, other_successes + 1], [trials + 1, other_trials + 1]
    if sum(pair[0]) == sum(pair[1]):
        return 0.0, 0.5
    statistic, p_value = proportions_ztest(*pair, alternative="larger")
    return float(statistic), float(p_value)


def statement_case(label, statements, level=0.95):
    """Statements are lists of groups, and groups counts of agree, disagree and pass."""
    tests = []
    for statement, groups in enumerate(statements):
        for group, own in enumerate(groups):
            others = [sum(other[column] for index, other in enumerate(groups) if index != group) for column in range(3)]
            if sum(own) == 0 or sum(others) == 0:
                continue
            for column in range(2):
                statistic, p_value = share_test(own[column], sum(own), others[column], sum(others))
                share, other = (own[column] + 1) / (sum(own) + 2), (others[column] + 1) / (sum(others) + 2)
                majority = proportions_ztest(own[column] + 1, sum(own) + 1, value=0.5, prop_var=0.5)[0]
                tests.append({"statement": statement, "group": group, "stance": ["agree", "disagree"][column],
                              "share": share, "ratio": share / other, "majority": float(majority),
                              "statistic": statistic, "p": p_value})
    if tests:
        for test, adjusted in zip(tests, multipletests([test["p"] for test in tests], method="fdr_bh")[1]):
            test["adjusted"] = float(adjusted)
    typical = []
    for agree, disagree in zip(tests[::2], tests[1::2]):
        typical.append(agree if agree["statistic"] > disagree["statistic"] else disagree)
    return {"label": label, "level": level, "statements": statements, "typical": typical,
            "verdicts": verdicts(statements, level)}


def verdicts(statements, level):
    judged = [index for index, groups in enumerate(statements) if all(sum(group) > 0 for group in groups)]
    if not judged:
        return []
    alpha = (1 - level) / (len(judged) * len(statements[0]) * 2)
    result = []
    for index in judged:
        intervals = [[proportion_confint(group[column], sum(group), alpha, "wilson") for group in statements[index]]
                     for column in range(2)]
        word = "undecided"
        for limits in intervals:
            if any(low > 0.5 for low, _ in limits) and any(high < 0.5 for _, high in limits):
                word = "divided"
        for name, limits in zip(["allAgree", "allDisagree"], intervals):
            if all(low > 0.5 for low, _ in limits):
                word = name
        result.append({"statement": index, "verdict": word})
    return result


def random_statements(generator):
    groups = generator.randint(2, 4)
    statements = []
    for _ in range(generator.randint(1, 3)):
        kind = generator.choice(["same", "opposed", "noise"])
        counts = []
        for group in range(groups):
            size = generator.choice([0, 1, generator.randint(2, 9), generator.randint(20, 90), 250])
            agreeing = {"same": 0.9, "opposed": 0.9 if group % 2 else 0.1, "noise": generator.random()}[kind]
            agree = sum(generator.random() < agreeing for _ in range(size))
            passing = sum(generator.random() < 0.2 for _ in range(size - agree))
            counts.append([agree, size - agree - passing, passing])
        statements.append(counts)
    return statements


def statement_cases(generator):
    cases = [
        statement_case("opposed", [[[40, 2, 3], [3, 50, 5]]]),
        statement_case("all agree", [[[40, 2, 3], [50, 3, 5]]]),
        statement_case("all disagree", [[[2, 40, 3], [3, 50, 5]]]),
        statement_case("everybody agrees", [[[40, 0, 0], [50, 0, 0]]]),
        statement_case("nobody takes a side", [[[0, 0, 40], [0, 0, 50]]]),
        statement_case("nobody voted", [[[0, 0, 0], [0, 0, 0]]]),
        statement_case("one group did not vote", [[[0, 0, 0], [9, 3, 1], [4, 8, 2]]]),
        statement_case("n = 1", [[[1, 0, 0], [0, 1, 0]]]),
        statement_case("n = 2 and 3", [[[2, 0, 0], [0, 3, 0]], [[1, 1, 0], [1, 1, 1]]]),
        statement_case("a large group carries a small one", [[[900, 20, 10], [6, 5, 1]]]),
    ]
    while len(cases) < RANDOM_CASES + 10:
        level = generator.choice([0.8, 0.9, 0.95])
        cases.append(statement_case(f"random {len(cases)}", random_statements(generator), level))
    return cases


if __name__ == "__main__":
    maps = map_cases(random.Random(SEED))
    write_opinion_groups("opinion-map", "scikit-learn: PCA of imputed votes, KMeans with 1,000 starts, silhouette_score", maps)
    oracle = "statsmodels: proportions_ztest on counts with one added, multipletests(fdr_bh), wilson intervals"
    write_opinion_groups("group-votes", oracle, statement_cases(random.Random(SEED + 1)))
