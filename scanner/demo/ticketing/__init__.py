"""A TickeTing server (REST API v3) in miniature, as `contracts/ticketing.md` describes it.

Where the contract says "unknown", a switch (see `switches.py`) lets a test have it either way.
"""
