"""Door Scanner: admits people to events, and keeps going when the network does not."""

__version__ = "0.1.0"
