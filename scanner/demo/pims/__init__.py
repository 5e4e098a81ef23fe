"""A Pims server (API v1) in miniature, as `contracts/pims.md` describes it: figures of sales, and nothing else.

Where the contract says "unknown", a switch (see `switches.py`) lets a test have it either way.
"""
