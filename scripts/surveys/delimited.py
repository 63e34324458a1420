"""Writing delimited text the way each platform quotes it."""

from enum import Enum


class Quoting(Enum):
    """Which cells a platform puts in quotation marks."""

    ALL = "all"  #: every cell (LimeSurvey)
    NEEDED = "needed"  #: cells that contain the delimiter, a quotation mark or a line break (SurveyMonkey)
    NEEDED_OR_EMPTY = "needed or empty"  #: the same, and empty cells (Ruby's CSV library, so Decidim)


def delimited_text(records, delimiter, terminator, quoting):
    """The records as one string, each ended by the terminator."""
    return "".join(
        delimiter.join(_cell(value, delimiter, quoting) for value in record) + terminator for record in records
    )


def _cell(value, delimiter, quoting):
    needed = any(character in value for character in (delimiter, '"', "\r", "\n"))
    if needed or quoting is Quoting.ALL or (quoting is Quoting.NEEDED_OR_EMPTY and not value):
        return '"' + value.replace('"', '""') + '"'
    return value
