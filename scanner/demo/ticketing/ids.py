"""How ids, serials, codes and keys look (contract section 6), from any source of chance.

The sample event draws from a seeded source, so that the same seed gives the same tickets; the running server draws
from the system's.
"""

import random
import secrets

DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HEX = "0123456789abcdef"

CHANCE: random.Random = secrets.SystemRandom()


def new_id(chance: random.Random = CHANCE) -> str:
    """14 digits, the first not zero."""
    return str(chance.randrange(10**13, 10**14))


def new_key(chance: random.Random = CHANCE) -> str:
    return f"{chance.getrandbits(128):032x}"


def new_code(chance: random.Random = CHANCE) -> str:
    """8 of 0-9 and A-Z. Always with a letter, so that nobody takes it for a number."""
    return chance.choice(LETTERS) + "".join(chance.choices(DIGITS + LETTERS, k=7))


def new_account_number(chance: random.Random = CHANCE) -> str:
    """As in `AZ-4918SF92`."""
    return (
        f"{chance.choice(LETTERS)}{chance.choice(LETTERS)}-{chance.randrange(10_000):04d}"
        f"{chance.choice(LETTERS)}{chance.choice(LETTERS)}{chance.randrange(100):02d}"
    )


def new_order_number(chance: random.Random = CHANCE) -> str:
    return f"{chance.getrandbits(48):012X}"


def serial_stem(title: str, section: str) -> str:
    """6 letters of the event and 4 of the section, as in `HARBOU-VIPV`; the digits follow."""
    return f"{_letters(title, 6)}-{_letters(section, 4)}"


def _letters(name: str, length: int) -> str:
    """The first letters and digits of a name; a short name starts over (`VIP` gives `VIPV`)."""
    kept = "".join(sign for sign in name.upper() if sign.isascii() and sign.isalnum()) or "TICKET"
    return (kept * length)[:length]
