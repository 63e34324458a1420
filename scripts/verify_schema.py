#!/usr/bin/env python3
"""Checks the published schema and summaries of surveys against it. Needs the PyPI package jsonschema.

    scripts/verify_schema.py .build/release/resonanz [SURVEY or FILE ...]

Without surveys: those below Surveys/. Exit 1 where the schema is no valid JSON Schema (draft 2020-12) or a document does
not fit it.
"""

import json
import pathlib
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[1]


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    schema = json.loads(output(binary, "schema", "summary"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    print(f"ok       {schema['$id']}: a valid schema")
    faults = 0
    for survey in sys.argv[2:] or sorted(str(path.parent) for path in ROOT.glob("Surveys/*/survey.yaml")):
        document = json.loads(output(binary, "summarise", survey, "--json"))
        errors = list(validator.iter_errors(document))
        faults += len(errors)
        print(f"{'INVALID ' if errors else 'ok      '} {survey}: {len(document['questions'])} questions")
        for error in errors[:20]:
            # The path only: the message would print the value.
            print(f"           /{'/'.join(map(str, error.absolute_path))}: {error.validator}")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
