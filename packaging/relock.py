"""Makes `requirements.lock` anew from `pyproject.toml`. For developers; needs `uv` on the PATH.

What is locked stays as it is where it still fits; `python packaging/relock.py --upgrade` (or `--upgrade-package NAME`)
takes newer versions. What comes after the script's name goes to uv.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
COMPILE = (
    *("pip", "compile", "--quiet", "--universal", "--generate-hashes", "--python-version", "3.11", "--group", "dev"),
    *("--no-emit-find-links", "--no-emit-index-url", "--no-header"),  # where packages came from is nobody else's matter
    *("pyproject.toml", "-o", str(LOCK.relative_to(ROOT))),
)


def without_origins(text: str) -> str:
    """The lock without the remarks on which file asked for a package: `door-scanner` says enough."""
    lines = (line.removesuffix(" (pyproject.toml)").removesuffix(" (pyproject.toml:dev)") for line in text.splitlines())
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run uv in the checkout and tidy what it wrote. Returns uv's exit code."""
    uv = shutil.which("uv")
    if uv is None:
        print("uv is not here: get it (`pip install uv` will do) and run this again.", file=sys.stderr)
        return 1
    done = subprocess.run([uv, *COMPILE, *sys.argv[1:]], cwd=ROOT, check=False)
    if done.returncode == 0:
        LOCK.write_text(without_origins(LOCK.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
