#!/usr/bin/env python3
"""Reads every export below a folder with Python's csv module and writes down what comes out.

The table is the oracle of RealExportTests: one line a file with its encoding, delimiter, numbers of records and fields,
and a CRC-32 of all texts. Python decides alone: encoding by byte-order mark or by whether the file is UTF-8, delimiter by
which occurs most often outside quotation marks in the first record. Empty lines, which Python gives as records without
fields, are left out.

Usage: csv_shapes.py DATA_FOLDER > Tests/CSVReadingTests/Fixtures/csv-shapes.tsv
"""

import csv
import io
import pathlib
import sys
import zlib

MARKS = [(b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16le"), (b"\xfe\xff", "utf-16be")]
NAMES = {"\t": "TAB", ",": "comma", ";": "semicolon", "|": "bar"}

# Files that are never quoted: quotation marks in them are text.
NEVER_QUOTED = {"google_forms/rstudio/2019_Spanish_R_Community_Survey_Responses.tsv"}


def decode(data):
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark):].decode(encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("windows-1252", errors="replace"), "windows-1252"


def first_delimiter(text):
    counts = dict.fromkeys(NAMES, 0)
    inside = False
    for character in text:
        if character == '"':
            inside = not inside
        elif inside:
            continue
        elif character in "\r\n" and any(counts.values()):
            break
        elif character in counts:
            counts[character] += 1
    return max(counts, key=counts.get) if any(counts.values()) else ","


def shape(path, name):
    text, encoding = decode(path.read_bytes())
    delimiter = first_delimiter(text)
    quoting = csv.QUOTE_NONE if name in NEVER_QUOTED else csv.QUOTE_MINIMAL
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
    records = fields = check = 0
    for record in reader:
        if not record:
            continue
        records += 1
        fields += len(record)
        check = zlib.crc32(("\x1f".join(record) + "\x1e").encode(), check)
    return [name, encoding, NAMES[delimiter], str(records), str(fields), f"{check:08x}"]


def main():
    csv.field_size_limit(sys.maxsize)
    folder = pathlib.Path(sys.argv[1])
    print("\t".join(["file", "encoding", "delimiter", "records", "fields", "crc32"]))
    paths = [path for path in folder.rglob("*") if path.suffix in (".csv", ".tsv")]
    for path in sorted(paths, key=lambda path: path.relative_to(folder).as_posix()):
        print("\t".join(shape(path, path.relative_to(folder).as_posix())))


if __name__ == "__main__":
    main()
