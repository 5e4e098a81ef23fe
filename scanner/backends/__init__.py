"""The ticketing systems that a door can work with, each behind the protocol of `backends.base`."""
