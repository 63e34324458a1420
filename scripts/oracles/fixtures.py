"""What the scripts that write oracle fixtures share: the layout of a fixture, and the agreement of two oracles."""

import json
import math
import platform
import subprocess
from pathlib import Path

SCRIPTS = Path(__file__).resolve().parent
FIXTURES = SCRIPTS.parents[1] / "Tests" / "StatisticsTests" / "Fixtures"
LEVELS = [0.8, 0.9, 0.95, 0.99, 0.999]
RANDOM_CASES = 200


def write(name, script, oracle, versions, seed, cases):
    """Writes a fixture with one case a line, so that changes can be read.

    `versions` maps the name of each oracle to its version; Python's own is added.
    """
    versions = {"python": platform.python_version(), **versions}
    lines = ",\n".join("    " + json.dumps(case, allow_nan=False) for case in cases)
    FIXTURES.mkdir(parents=True, exist_ok=True)
    (FIXTURES / f"{name}.json").write_text(
        "{\n"
        f'  "script": "scripts/oracles/{script}",\n'
        f'  "oracle": {json.dumps(oracle)},\n'
        f'  "versions": {json.dumps(versions)},\n'
        f'  "seed": {seed},\n'
        f'  "cases": [\n{lines}\n  ]\n'
        "}\n"
    )
    print(f"{name}: {len(cases)} cases")


def ask_r(script, question):
    """Runs an R script beside this one: `question` goes to its standard input as JSON, its output is read as JSON."""
    answer = subprocess.run(
        ["Rscript", str(SCRIPTS / script)], input=json.dumps(question), capture_output=True, text=True)
    if answer.returncode != 0:
        raise SystemExit(f"Rscript {script} failed:\n{answer.stderr}")
    return json.loads(answer.stdout)


def require_close(first, second, what, tolerance=1e-9):
    """Stops if two oracles disagree."""
    if not math.isclose(first, second, rel_tol=tolerance, abs_tol=1e-14):
        raise SystemExit(f"the oracles disagree on {what}: {first!r} and {second!r}")


def interval_absence(n, varies):
    """Why there is no interval, in the words of `NotEstimable`."""
    if n == 0:
        return "noAnswers"
    if n == 1:
        return "singleAnswer"
    return None if varies else "noVariation"
