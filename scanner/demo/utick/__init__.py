"""A Utick server behind the Sapiti API (v1) in miniature, as `contracts/utick.md` describes it.

Where the contract says "unknown", a switch (see `switches.py`) lets a test have it either way.
"""
