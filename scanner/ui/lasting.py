"""Keeps None and True alive.

PySide6 6.12.0 gives back a reference to None that it never took, with every call of a method that returns nothing,
and one to True with every `emit` (6.11 does not). From Python 3.12 on these values cannot be counted out of existence
(PEP 683). On 3.11 the interpreter aborts ("none_dealloc: deallocating None") once their count reaches zero, which a
window that paints a camera's picture gets to within a minute. So there they are given a count that no evening uses up.
Importing `scanner.ui` is enough.
"""

import ctypes
import sys

PLENTY = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 28


def make_lasting() -> None:
    """Raises the reference counts of the values that every program shares. Harmless to repeat; does nothing where
    they last anyway."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for value in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(value))
        # The count is the first word of an object in every ordinary build; if it is not, leave everything alone.
        if abs(count.value - sys.getrefcount(value)) <= 2 and count.value < PLENTY:
            count.value += PLENTY
