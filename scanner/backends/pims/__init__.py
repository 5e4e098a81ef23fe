"""Pims (API v1): how many tickets a promoter sold.

It knows no ticket, no holder and no admission, so no door can stand on it. It stands beside one, and says how many are
expected.
"""
