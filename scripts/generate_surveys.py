#!/usr/bin/env python3
"""Write the exports of the three synthetic events into Surveys/<event>/exports/.

Usage: scripts/generate_surveys.py [--output FOLDER]

The same bytes on every run: each event draws from its own fixed seed. Needs Python 3.11, standard library only.
"""

import argparse
from pathlib import Path

from surveys import dialogue_forum_2025, symposium_2022, symposium_2024

EVENTS = (symposium_2022, symposium_2024, dialogue_forum_2025)


def main():
    """Write one export for each event and say where."""
    surveys = Path(__file__).resolve().parent.parent / "Surveys"
    parser = argparse.ArgumentParser(description="Write the exports of the three synthetic events.")
    parser.add_argument("--output", type=Path, default=surveys, help="folder of the events (default: Surveys)")
    output = parser.parse_args().output
    for event in EVENTS:
        path = output / event.PATH
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(event.export())
        print(path)


if __name__ == "__main__":
    main()
