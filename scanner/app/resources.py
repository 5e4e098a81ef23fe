"""Icons, sounds and styles, wherever the program was installed from."""

from pathlib import Path

import scanner

_PACKAGE = Path(scanner.__file__).parent


def resource(name: str) -> Path:
    """The path of a shipped file, such as `sounds/admit.wav`: inside the package, or beside it in a checkout."""
    shipped = _PACKAGE / "resources" / name
    return shipped if shipped.exists() else _PACKAGE.parent / "resources" / name
