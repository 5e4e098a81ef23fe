"""Names and identities of the cameras of Windows, in the order in which OpenCV counts them.

OpenCV's numbers for DirectShow are the order of the system's device enumerator, so that is what is asked, through
COM by hand: five calls are not worth a library. Whatever goes wrong, the answer is an empty list, and cameras then
go by their numbers.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid
from ctypes import POINTER, byref, c_long, c_ulong, c_void_p, c_wchar_p
from typing import Any

log = logging.getLogger("camera")

_DEVICE_ENUMERATOR = "62BE5D10-60EB-11D0-BD3B-00A0C911CE86"
_CREATE_ENUMERATOR = "29840822-5B84-11D0-BD3B-00A0C911CE86"
_VIDEO_INPUT = "860BB310-5D01-11D0-BD3B-00A0C911CE86"
_PROPERTY_BAG = "55272A00-42CB-11CE-8135-00AA004BB851"
_IN_PROCESS = 1
_TEXT = 8  # VT_BSTR

# Where the methods lie in their interfaces' tables.
_RELEASE, _CREATE_CLASS_ENUMERATOR, _NEXT, _BIND_TO_STORAGE, _READ = 2, 3, 3, 9, 3


class _Variant(ctypes.Structure):
    _fields_ = [("kind", ctypes.c_ushort), ("_spare", ctypes.c_ushort * 3), ("text", c_wchar_p), ("_more", c_void_p)]


def cameras() -> list[tuple[str, str]]:
    """Identity (the device's path) and name of each, in OpenCV's order."""
    if str(sys.platform) != "win32":
        return []
    try:  # pragma: no cover  only on Windows
        return _enumerated()
    except (OSError, AttributeError, ValueError) as error:  # pragma: no cover
        log.warning("the cameras' names could not be had: %s", error)
        return []


def _enumerated() -> list[tuple[str, str]]:  # pragma: no cover  only on Windows
    library: Any = ctypes
    ole = library.OleDLL("ole32")
    begun = ole.CoInitialize(None) if _is_uninitialised(library) else None
    found: list[tuple[str, str]] = []
    try:
        enumerator = c_void_p()
        ole.CoCreateInstance(_guid(_DEVICE_ENUMERATOR), None, _IN_PROCESS, _guid(_CREATE_ENUMERATOR), byref(enumerator))
        listing = c_void_p()
        _call(enumerator, _CREATE_CLASS_ENUMERATOR, _guid(_VIDEO_INPUT), byref(listing), c_ulong(0))
        while listing.value and _call(listing, _NEXT, c_ulong(1), byref(moniker := c_void_p()), None) == 0:
            found.append(_told_by(moniker, len(found)))
            _call(moniker, _RELEASE)
        for each in (listing, enumerator):
            if each.value:
                _call(each, _RELEASE)
    finally:
        if begun is not None:
            ole.CoUninitialize()
    return found


def _is_uninitialised(library: Any) -> bool:  # pragma: no cover  only on Windows
    """Whether this thread has no COM yet; another kind than ours is as good."""
    kind, qualifier = c_long(), c_long()
    return bool(library.WinDLL("ole32").CoGetApartmentType(byref(kind), byref(qualifier)) != 0)


def _told_by(moniker: c_void_p, number: int) -> tuple[str, str]:  # pragma: no cover  only on Windows
    bag = c_void_p()
    _call(moniker, _BIND_TO_STORAGE, None, None, _guid(_PROPERTY_BAG), byref(bag))
    try:
        name = _property(bag, "FriendlyName") or f"Camera {number + 1}"
        return _property(bag, "DevicePath") or f"number-{number}", name
    finally:
        _call(bag, _RELEASE)


def _property(bag: c_void_p, name: str) -> str:  # pragma: no cover  only on Windows
    library: Any = ctypes
    value = _Variant()
    try:
        _call(bag, _READ, c_wchar_p(name), byref(value), None)
        return str(value.text or "") if value.kind == _TEXT else ""
    except OSError:  # a virtual camera has no path
        return ""
    finally:
        library.windll.oleaut32.VariantClear(byref(value))


def _call(thing: c_void_p, method: int, *arguments: Any) -> int:  # pragma: no cover  only on Windows
    """Calls a method by its place in the interface's table. Raises OSError where Windows says no."""
    library: Any = ctypes
    table = ctypes.cast(thing, POINTER(POINTER(c_void_p))).contents
    kinds = [c_void_p if each is None else type(each) for each in arguments]
    kinds = [c_void_p if kind.__name__ == "CArgObject" else kind for kind in kinds]
    returns = c_ulong if method == _RELEASE and not arguments else c_long
    result = int(library.WINFUNCTYPE(returns, c_void_p, *kinds)(table[method])(thing, *arguments))
    if result < 0:
        raise OSError(f"COM said {result & 0xFFFFFFFF:#010x}")
    return result


def _guid(text: str) -> Any:
    return byref((ctypes.c_byte * 16).from_buffer_copy(uuid.UUID(text).bytes_le))
