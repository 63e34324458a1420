#!/usr/bin/env python3
"""Counts every closed question of real exports once more, with Python's csv module, and compares.

    scripts/verify_counts.py .build/release/resonanz [FILE or SURVEY ...]

For each file (or survey folder with one export) `resonanz summarise FILE --json` says which columns a question was
read from and which answers it offers; everything else here is counted anew with as little cleverness as possible. The
dialect and the number of heading rows are found here too. Respondents' answers are never printed: a mismatch shows ids,
codes and numbers. Without files: the exports below ../shared/data. Exit 1 on any mismatch.
"""

import csv
import io
import json
import pathlib
import re
import subprocess
import sys

DATA = pathlib.Path(__file__).resolve().parents[2] / "shared" / "data"
DEFAULT = [
    "surveymonkey/fivethirtyeight/StarWars.csv",
    "surveymonkey/fivethirtyeight/comma-survey.csv",
    "surveymonkey/fivethirtyeight/flying-etiquette.csv",
    "surveymonkey/fivethirtyeight/steak-risk-survey.csv",
    "surveymonkey/fivethirtyeight/thanksgiving-2015-poll-data.csv",
    "surveymonkey/fivethirtyeight/weather-check.csv",
    "surveymonkey/cncf/**/*.csv",
    "surveymonkey/k8s/2018/*.csv",
    "limesurvey/artifact-survey/results-*.csv",
    "limesurvey/rse/20*.csv",
    "google_forms/**/*.csv",
    "google_forms/**/*.tsv",
    "other/carpentries/*.csv",
    "alchemer/20160115235816-SurveyExport.csv",
    "typeform/osmi_2019.csv",
    "surveyxact/*/dataset.csv",
]
IDENTIFIERS = {"respondent id", "respondentid", "respondent_id"}
# What a column of its own for one option holds where the option was not chosen.
NOT_CHOSEN = {"", "0", "0.0", "-", "no", "n", "nein", "false", "falsch", "n/a", "not selected", "unchecked"}


def plain(text):
    """The text as it is compared: no case, no outer blanks, single blanks inside, one kind of quote and dash."""
    for odd, usual in zip("\u2018\u2019\u201c\u201d\u201e\u2013\u2014", "''\"\"\"--"):
        text = text.replace(odd, usual)
    text = text.replace("\ufeff", "")
    return " ".join(text.casefold().split()).rstrip(".:")


def records(path, encoding):
    """All records of a file, in the dialect that gives the most records of one width, else the widest.

    Tabs are read without quotes where both readings fit.
    """
    codec = {"utf-8": "utf-8-sig", "utf-16le": "utf-16", "utf-16be": "utf-16"}.get(encoding, encoding)
    text = path.read_bytes().decode(codec, errors="replace")
    best = None
    for delimiter in ",;\t|":
        for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
            try:
                rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting))
            except csv.Error:
                continue
            widths = [len(row) for row in rows]
            usual = max(set(widths), key=widths.count)
            quoted = sum(cell.startswith('"') for row in rows for cell in row) if quoting == csv.QUOTE_NONE else 0
            is_plain_tabs = delimiter == "\t" and quoting == csv.QUOTE_NONE and quoted * 100 < len(rows) * usual
            score = (usual > 1, widths.count(usual) / len(rows), usual, is_plain_tabs)
            if best is None or score > best[0]:
                best = (score, [row for row in rows if row])
    return best[1]


def heading_rows(rows):
    """One, or as many as stand above the first respondent's number or end with a row of "Response"."""
    for top in range(min(2, len(rows))):
        for column, heading in enumerate(rows[top]):
            if plain(heading) in IDENTIFIERS:
                return next(i for i in range(top + 1, len(rows)) if rows[i][column].strip())
    words = {"response", "open-ended response"}
    return max([1] + [i + 1 for i in range(min(3, len(rows))) if words & {plain(cell) for cell in rows[i]}])


def without_blank_mark(rows):
    """The records with blanks for the text that somebody wrote into every blank cell of the file."""
    width = min((len(row) for row in rows), default=0)
    full = sum(all(row[column].strip() for row in rows) for column in range(width))
    if len(rows) < 5 or full * 10 < width * 9:
        return rows
    if sum(any(row[column] == "n/a" for row in rows) for column in range(len(rows[0]))) * 2 < len(rows[0]):
        return rows
    return [["" if cell == "n/a" else cell for cell in row] for row in rows]


def without_never_begun(rows, headings):
    """The records without those that were never begun: no time in LimeSurvey, new or only sent out in SurveyXact."""
    names = {plain(heading): column for column, heading in enumerate(headings)}
    if {"stato_1", "stato_2"} <= names.keys():
        states = [names["stato_1"], names["stato_2"]]
        return [row for row in rows if not any(row[state].strip() == "1" for state in states)]
    if not {"submitdate", "interviewtime"} <= names.keys():
        return rows
    submitted, spent = names["submitdate"], names["interviewtime"]
    return [row for row in rows if row[submitted].strip() or row[spent].strip() != "0"]


def wordings(category):
    return {plain(text) for text in [category["label"], *category.get("translations", {}).values()]}


def number(text):
    match = re.fullmatch(r"[-+]?\d+(?:\.0+)?", text)
    return int(float(text)) if match else None


def position_of(cell, categories, by_number):
    """Which answer a cell holds, or None."""
    text = plain(cell)
    for position, category in enumerate(categories):
        if text in wordings(category):
            return position
    # Typeform writes yes and no as true and false.
    said = {"true": "yes", "false": "no"}.get(text)
    for position, category in enumerate(categories):
        if said in wordings(category):
            return position
    value = number(text)
    begun = re.match(r"(\d+)\s*[(:=]", text)
    worded_as_numbers = any(number(plain(c["label"])) not in (None, c["code"]) for c in categories)
    if by_number and not worded_as_numbers and (value is not None or begun):
        value = int(begun.group(1)) if begun else value
        for position, category in enumerate(categories):
            if category["code"] == value:
                return position
    for position, category in enumerate(categories):
        numbered = re.match(r"\s*(\d+)\s*[:.)=-]", category["label"])
        if value is not None and numbered and int(numbered.group(1)) == value:
            return position
    return None


def other_of(categories):
    return next((position for position, category in enumerate(categories) if category.get("other")), None)


def count_single(question, cells, own_words):
    """Counts and valid answers where one cell holds one answer."""
    categories = question["categories"]
    counts, valid = [0] * len(categories), 0
    other = other_of(categories)
    blank = missing_words(question)
    for row, cell in enumerate(cells):
        position = position_of(cell, categories, by_number=True)
        if position is None and other is not None:
            if own_words is None and plain(cell) not in blank:
                position = other
            if own_words is not None and plain(cell) in blank and plain(own_words[row]) not in {"", "-", "n/a"}:
                position = other
        if position is not None:
            counts[position] += 1
            valid += 1
    return counts, valid


def missing_words(question):
    """Cells that are no answer: blanks, the usual marks, and open refusals."""
    return {
        "", "-", "n/a", "n.a", "don't know", "i don't know", "do not know", "not sure", "i'm not sure", "unsure",
        "prefer not to say", "prefer not to answer", "i prefer not to answer", "not applicable", "keine angabe",
        "möchte ich nicht angeben", "weiß nicht", "no opinion", "no answer", "i'd rather not say", "rather not say",
    } - {word for category in question["categories"] for word in wordings(category)}


def count_joined(question, cells):
    """Counts and respondents where one cell holds all chosen answers, joined by commas or semicolons."""
    categories = question["categories"]
    counts, valid = [0] * len(categories), 0
    other = other_of(categories)
    longest_first = sorted(
        ((word, position) for position, category in enumerate(categories) for word in wordings(category)),
        key=lambda pair: -len(pair[0]))
    blank = missing_words(question)
    for cell in cells:
        rest, chosen = plain(cell), set()
        if rest in blank:
            continue
        for word, position in longest_first:
            rest, found = re.subn(r"(^|[,;|])\s*" + re.escape(word) + r"\.?\s*(?=$|[,;|])", r"\1", rest)
            if found:
                chosen.add(position)
        left = [part.strip() for part in re.split(r"[,;|]", rest) if part.strip() and part.strip() not in blank]
        if left and other is not None:
            chosen.add(other)
        elif left:
            continue
        for position in chosen:
            counts[position] += 1
        valid += bool(chosen)
    return counts, valid


def count_spread(question, columns, marks_every_option):
    """Counts and respondents where each option has a column of its own.

    Words typed into the column of "other" choose it whatever they say, unless the platform marks every option."""
    categories = question["categories"]
    assigned = assign(question, columns)
    counts, valid = [0] * len(categories), 0
    for row in range(len(columns[0])):
        chosen = set()
        for position, column in assigned:
            text = plain(columns[column][row])
            typed = categories[position].get("other") and not marks_every_option
            if typed and columns[column][row].strip() not in ("", "0", "false", "FALSE", "False"):
                chosen.add(position)
            elif text in wordings(categories[position]) or (not typed and text not in NOT_CHOSEN):
                chosen.add(position)
        for position in chosen:
            counts[position] += 1
        valid += bool(chosen)
    return counts, valid


def assign(question, columns):
    """Which column belongs to which answer: by what the column holds, by its heading, else by its place."""
    categories = question["categories"]
    if len(columns) == len(categories):
        return [(position, position) for position in range(len(columns))]
    assigned, used = [], set()
    for position, category in enumerate(categories):
        for column in range(len(columns)):
            heading = plain(question["columns"][column]["header"])
            held = {plain(cell) for cell in columns[column]} - NOT_CHOSEN
            fits = bool(held) and held <= wordings(category) or any(word in heading for word in wordings(category))
            if fits and column not in used:
                assigned.append((position, column))
                used.add(column)
                break
    if len(assigned) < len(categories) and len(columns) > len(categories):
        assigned = [(position, position) for position in range(len(categories))]
    other = other_of(categories)
    if other is not None:
        last = len(columns) - 1
        if all(column != last for _, column in assigned):
            assigned.append((other, last))
    return assigned


def compare_ranks(question, columns):
    """The mismatches of a ranking with one column an item: how often each item was given each rank."""
    found = []
    places = range(1, len(question["items"]) + 1)
    readable = [row for row in zip(*columns) if all(
        not cell.strip() or cell.strip().upper() == "N/A" or number(cell) in places for cell in row)]
    for position, item in enumerate(question["items"]):
        counts = [sum(number(row[position]) == place for row in readable) for place in places]
        if item["ranks"] != counts:
            found.append(f"{question['id']} item {item['code']}: {item['ranks']}, counted {counts}")
    valid = sum(any(number(cell) in places for cell in row) for row in readable)
    if question["base"]["valid"] != valid:
        found.append(f"{question['id']} valid: {question['base']['valid']}, counted {valid}")
    return found


def compare(question, file, rows, marks_every_option):
    """The mismatches of one question."""
    indices = [column["index"] for column in question["columns"] if column["file"] == file]
    columns = [[row[index] if index < len(row) else "" for row in rows] for index in indices]
    if question["kind"] == "ranking":
        return compare_ranks(question, columns) if len(columns) == len(question["items"]) and any(
            number(cell) is not None for column in columns for cell in column) else []
    if question["kind"] in ("multiple", "matrix-multiple"):
        single_column = len(columns) == 1 or len(columns) == 2 and len(question["categories"]) > 3
        counts, valid = count_joined(question, columns[0]) if single_column else count_spread(
            question, columns, marks_every_option)
    else:
        counts, valid = count_single(question, columns[0], columns[1] if len(columns) > 1 else None)
    found = []
    for category, count in zip(question["categories"], counts):
        if category["count"] != count:
            found.append(f"{question['id']} code {category['code']}: {category['count']}, counted {count}")
    if question["base"]["valid"] != valid:
        found.append(f"{question['id']} valid: {question['base']['valid']}, counted {valid}")
    missing = sum(question["missing"].values())
    if missing != question["base"]["eligible"] - question["base"]["valid"]:
        found.append(f"{question['id']} missing: {missing} do not add up to eligible - valid")
    if missing != len(rows) - valid:
        found.append(f"{question['id']} missing: {missing}, counted {len(rows) - valid}")
    return found


def verify(binary, path):
    """Checks one file; gives the number of mismatches."""
    run = subprocess.run([binary, "summarise", str(path), "--json"], capture_output=True, text=True, check=False)
    name = str(path.relative_to(DATA)) if path.is_relative_to(DATA) else str(path)
    if run.returncode != 0:
        print(f"FAILED   {name}: exit {run.returncode}: {run.stderr.strip()}")
        return 1
    summary = json.loads(run.stdout)
    source = summary["sources"][0]
    export = path if path.is_file() else next(path.rglob(pathlib.Path(source["file"]).name))
    rows = records(export, source["encoding"])
    headings, rows = rows[0], rows[heading_rows(rows):]
    found = []
    if source["records"] != len(rows):
        found.append(f"records: {source['records']}, counted {len(rows)}")
    rows = without_never_begun(without_blank_mark(rows), headings)
    kinds, compared = {}, 0
    for question in summary["questions"]:
        kinds[question["kind"]] = kinds.get(question["kind"], 0) + 1
        if question["kind"] in ("single", "rating", "nps", "multiple", "matrix-multiple", "ranking"):
            compared += len(question["categories"]) + sum(len(item["ranks"]) for item in question.get("items", []))
            found += compare(question, source["file"], rows, source["platform"] != "surveymonkey")
    listed = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(
        f"{'MISMATCH' if found else 'ok      '} {name} ({source['platform']}, {source['encoding']}): "
        f"{source['imported']} respondents; {listed}; {compared} answers compared, {len(found)} mismatches")
    for line in found:
        print("           " + line)
    return len(found)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    paths = [pathlib.Path(name) for name in sys.argv[2:]]
    if not paths:
        paths = [path for pattern in DEFAULT for path in sorted(DATA.glob(pattern))]
        if not paths:
            print(f"skipped: there are no exports below {DATA}")
            return
    mismatches = sum(verify(binary, path) for path in paths)
    print(f"{len(paths)} files, {mismatches} mismatches")
    sys.exit(1 if mismatches else 0)


if __name__ == "__main__":
    csv.field_size_limit(1 << 30)
    main()
