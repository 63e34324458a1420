#!/usr/bin/env python3
"""Compares our counts of the RSE survey (UK, 2016) with the count tables that its authors published.

    scripts/verify_rse.py .build/release/resonanz

Reads ../shared/data/limesurvey/rse: the public export and every table below published_2016_uk except the percentages.
The tables come in three shapes: answers by questions, questions by yes/no, and one number a respondent. Where a table
counts something else than the export holds, the line says what. Exit 1 on a real mismatch.
"""

import collections
import csv
import json
import pathlib
import re
import subprocess
import sys

RSE = pathlib.Path(__file__).resolve().parents[2] / "shared" / "data" / "limesurvey" / "rse"


def plain(text):
    """The text as it is compared: without question code, case and repeated blanks."""
    text = re.sub(r"^\s*[A-Za-z]+\d+[a-z]?\.\s+", "", text)
    return " ".join(text.casefold().split()).rstrip(".?")


def number(text):
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?", text.strip()) else None


class Table:
    """One published table, as counts by question and answer, or as one number a respondent."""

    def __init__(self, path):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
        self.name = path.name
        heading, body = rows[0], rows[1:]
        self.counts = {}
        self.listed = None
        if [cell.strip() for cell in heading[1:3]] == ["Yes", "No"]:
            for row in body:
                self.counts[row[0]] = dict(zip((cell.strip() for cell in heading[1:]), row[1:]))
        elif [row[0] for row in body[:3]] == ["0", "1", "2"] and len(body) > 100:
            self.listed = (heading[1], [number(row[1]) for row in body])
        else:
            for column, question in enumerate(heading[1:], start=1):
                self.counts[question] = {row[0].strip(): row[column] for row in body}


class Ours:
    """The figures of one question as summary.json gives them."""

    def __init__(self, question, rows):
        self.id = question["id"]
        self.kind = question["kind"]
        column = question["columns"][0]["index"]
        # The cells exactly as they stand in the export: the published tables keep "Never" and "Never " apart.
        self.spellings = collections.Counter(row[column] for row in rows)
        self.counts = {}
        self.offered = []
        for category in question["categories"]:
            wordings = {plain(text) for text in [category["label"], *category.get("translations", {}).values()]}
            self.offered.append((wordings, category["count"]))
            for wording in wordings:
                self.counts[wording] = category["count"]
            if question["kind"] == "rating":
                self.counts.setdefault(str(category["code"]), category["count"])
        self.values = {value["value"]: value["count"] for value in question.get("values", [])}
        missing = question["missing"]
        self.counts[""] = missing["noAnswer"] + missing["notAsked"] + missing["brokeOff"]
        self.counts.setdefault("prefer not to say", missing["refused"])
        self.counts.setdefault("don't know", missing["dontKnow"])

    def count(self, answer):
        """How often an answer was given, by our count; None where the question does not offer it."""
        if plain(answer) in self.counts:
            return self.counts[plain(answer)]
        value = number(answer)
        return self.values.get(value, 0) if value is not None and self.values else None

    def spread(self, answer):
        """How many cells hold an answer in any spelling."""
        return sum(count for spelling, count in self.spellings.items() if plain(spelling) == plain(answer))


def find(ours, text):
    """The question of a column or a row of a table, by its whole text or its beginning."""
    wanted = plain(text)
    exact = [question for key, question in ours.items() if key == wanted]
    begun = [question for key, question in ours.items() if len(wanted) > 20 and key.startswith(wanted)]
    return (exact or begun or [None])[0]


def compare_counts(table, ours, respondents):
    """(figures that are equal, mismatches, explanations) of a table of counts."""
    equal, wrong, notes = 0, [], []
    for text, answers in table.counts.items():
        question = find(ours, text)
        if question is None:
            notes.append("a question that the public export does not hold")
            continue
        if question.kind in ("text", "date"):
            notes.append(f"{question.id}: own words, which we do not list")
            continue
        total = sum(number(count) or 0 for count in answers.values())
        if total > respondents:
            notes.append(
                f"{question.id}: the table counts {total:.0f} responses, the public export holds {respondents}")
            continue
        listed = {plain(answer): published for answer, published in answers.items()}
        for wordings, count in question.offered:
            if not count or wordings & listed.keys():
                continue
            if any(listed.get(wording + "+") == "" for wording in wordings):
                notes.append(
                    f"{question.id} \"{min(wordings)}+\": left empty in the table, because the export writes "
                    f"{min(wordings)} without the plus sign, {count} times")
            else:
                wrong.append(f"{question.id} \"{min(wordings)}\": not in the table, ours {count}")
        for answer, published in answers.items():
            count = question.count(answer)
            shown = answer or "blank"
            if number(published) is None:
                if count and question.spellings[answer] == 0 and question.spread(answer) == count:
                    notes.append(
                        f"{question.id} \"{shown}\": left empty in the table, because all {count} cells of the export "
                        "have a trailing blank")
                elif count:
                    wrong.append(f"{question.id} \"{shown}\": left empty in the table, ours {count}")
            elif count is None and number(published) == 0:
                equal += 1
            elif count == number(published):
                equal += 1
            elif question.spellings[answer] == number(published) and question.spread(answer) == count:
                notes.append(
                    f"{question.id} \"{shown}\": the table counts one of several spellings ({published} without a "
                    f"trailing blank), we count {count}")
            else:
                wrong.append(f"{question.id} \"{shown}\": published {published}, ours {count}")
    return equal, wrong, notes


def compare_numbers(table, ours):
    """The same for a table with one number a respondent."""
    question = find(ours, table.listed[0])
    if question is None:
        return 0, [], ["a question that the public export does not hold"]
    published = collections.Counter(value for value in table.listed[1] if value is not None)
    given = question.values or {
        number(label): count for label, count in question.counts.items() if number(label) is not None and count}
    wrong = [
        f"{question.id} {value:g}: published {published.get(value, 0)}, ours {given.get(value, 0)}"
        for value in sorted(published.keys() | given.keys()) if published.get(value, 0) != given.get(value, 0)]
    return len(published) - len(wrong), wrong, []


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    export = RSE / "2016_uk_public_data.csv"
    if not export.exists():
        print(f"skipped: {export} is not there")
        return
    command = [str(pathlib.Path(sys.argv[1]).resolve()), "summarise", str(export), "--json"]
    summary = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    with export.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    ours = {plain(question["text"]): Ours(question, rows) for question in summary["questions"]}
    respondents = summary["sources"][0]["imported"]
    totals = [0, 0, 0]
    for path in sorted((RSE / "published_2016_uk").glob("*.csv")):
        if "[PERC]" in path.name:
            continue
        table = Table(path)
        equal, wrong, notes = compare_numbers(table, ours) if table.listed else compare_counts(table, ours, respondents)
        verdict = "MISMATCH" if wrong else "ok      " if equal else "unmapped"
        print(f"{verdict} {table.name}: {equal} figures equal, {len(wrong)} not")
        for line in wrong:
            print(f"           {line}")
        for line in notes:
            print(f"           note: {line}")
        totals = [totals[0] + equal, totals[1] + len(wrong), totals[2] + (not wrong and not equal)]
    print(f"{totals[0]} figures equal, {totals[1]} not; {totals[2]} tables without a counterpart")
    sys.exit(1 if totals[1] else 0)


if __name__ == "__main__":
    main()
