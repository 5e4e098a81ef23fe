"""Utick, through the Sapiti API (v1):

a stream is controlled code by code and keeps no record of who came in, or a device redeems codes of an event.
"""
