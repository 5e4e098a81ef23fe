"""Measures the decoder on a folder of real pictures, next to the bare libraries in the same run.

`python -m tests.bench.decode FOLDER` where FOLDER holds manifest.csv with the columns file, symbology, expected and
label: what the picture shows, NONE where it shows nothing readable. Rows whose label is "unknown" count for time
and for nothing else. Several codes in one picture are written with the sign U+241E between them; any one of them is
a hit.
"""
