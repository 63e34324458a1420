#!/usr/bin/env python3
"""Writes the oracle fixtures of non-response: AAPOR's response rates, worst-case bounds, tipping points.

The tests read the fixtures only; run this by hand when cases are added:

    python3 scripts/oracles/statistics_nonresponse.py

No packaged oracle is needed: everything is counted case by case, in exact rationals. A tipping point is found by trying
every number of people who did not answer.
"""

import random
from fractions import Fraction

from fixtures import RANDOM_CASES, write

SCRIPT = "statistics_nonresponse.py"
SEED = 1989
CODES = ["I", "P", "R", "NC", "O", "UH", "UO"]
# For each rate, the codes of its numerator and of its denominator.
RATES = {
    "AAPOR RR1": ({"I"}, set(CODES)),
    "AAPOR RR2": ({"I", "P"}, set(CODES)),
    "AAPOR RR5": ({"I"}, {"I", "P", "R", "NC", "O"}),
}


def rates_case(label, dispositions):
    cases = [code for code, number in zip(CODES, dispositions, strict=True) for _ in range(number)]
    result = {"label": label, "dispositions": list(dispositions), "rates": {}, "denominators": {}}
    for name, (responses, base) in RATES.items():
        denominator = sum(code in base for code in cases)
        if denominator > 0:
            result["rates"][name] = float(Fraction(sum(code in responses for code in cases), denominator))
            result["denominators"][name] = denominator
    return result


def response_rates(generator):
    cases = [
        rates_case("no cases", [0] * 7), rates_case("only unknown cases", [0, 0, 0, 0, 0, 3, 4]),
        rates_case("all complete", [12, 0, 0, 0, 0, 0, 0]), rates_case("only partial", [0, 5, 0, 0, 0, 0, 0]),
        rates_case("nobody answered", [0, 0, 2, 3, 0, 0, 1]), rates_case("one case", [1, 0, 0, 0, 0, 0, 0]),
    ]
    for index in range(RANDOM_CASES):
        ceiling = generator.choice([3, 40, 400])
        cases.append(rates_case(f"random {index}", [generator.randint(0, ceiling) for _ in range(7)]))
    write("response-rates", SCRIPT, "exact rationals of single cases", {}, SEED, cases)


def nonresponse_case(label, successes, returned, population, claim):
    numerator, denominator, strict = claim
    threshold = Fraction(numerator, denominator)
    others = population - returned

    def holds(lacking):
        share = Fraction(successes + others - lacking, population)
        return share > threshold if strict else share >= threshold

    failing = [lacking for lacking in range(others + 1) if not holds(lacking)]
    case = {
        "label": label, "successes": successes, "returned": returned, "population": population,
        "numerator": numerator, "denominator": denominator, "isStrict": strict,
        "low": float(Fraction(successes, population)), "high": float(Fraction(successes + others, population)),
    }
    if not failing:
        case["outcome"] = "holdsRegardless"
    elif failing[0] == 0:
        case["outcome"] = "failsRegardless"
    else:
        case["outcome"], case["disagreeing"] = "tips", failing[0]
    return case


def nonresponse(generator):
    majority = (1, 2, True)
    cases = [
        nonresponse_case("textbook: 60 of 75 of 150", 60, 75, 150, majority),
        nonresponse_case("at least 80 %", 60, 75, 150, (80, 100, False)),
        nonresponse_case("nobody answered", 0, 0, 20, majority), nonresponse_case("census", 12, 20, 20, majority),
        nonresponse_case("census, exactly half", 10, 20, 20, majority),
        nonresponse_case("census, at least half", 10, 20, 20, (1, 2, False)),
        nonresponse_case("a majority already", 80, 100, 150, majority),
        nonresponse_case("no majority any more", 20, 100, 150, majority),
        nonresponse_case("more than all", 20, 20, 30, (1, 1, True)), nonresponse_case("at least none", 0, 20, 30, (0, 1, False)),
        nonresponse_case("one person", 1, 1, 1, majority), nonresponse_case("one of two", 1, 1, 2, majority),
        nonresponse_case("one of three", 1, 1, 3, majority),
    ]
    for index in range(RANDOM_CASES):
        population = generator.choice([generator.randint(1, 30), generator.randint(1, 400)])
        returned = generator.randint(0, population)
        denominator = generator.choice([2, 3, 4, 5, 10, 100])
        claim = (generator.randint(0, denominator), denominator, generator.choice([True, False]))
        cases.append(nonresponse_case(
            f"random {index}", generator.randint(0, returned), returned, population,
            generator.choice([majority, claim])))
    write("nonresponse", SCRIPT, "exact rationals, every number of others tried", {}, SEED, cases)


if __name__ == "__main__":
    response_rates(random.Random(SEED))
    nonresponse(random.Random(SEED + 1))
