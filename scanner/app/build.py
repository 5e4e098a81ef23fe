"""The one place where everything is put together; each part can be replaced by an argument."""

import logging
import random
from collections.abc import Callable
from pathlib import Path

from scanner.app import secrets as kept_secrets
from scanner.app import settings as settings_file
from scanner.app.doorway import Doorway, Parts
from scanner.app.opening import open_database as open_or_repair
from scanner.app.paths import Paths
from scanner.app.secrets import Safe, Secrets
from scanner.app.settings import Settings
from scanner.app.turnstile import Turnstile
from scanner.backends import registry
from scanner.backends.base import Address, Backend, Heard
from scanner.clock import Clock, SystemClock
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import Notice, Notify, unheard
from scanner.store import doors
from scanner.store.database import Database
from scanner.sync.engine import Engine
from scanner.sync.flush import Flush
from scanner.sync.line import Line
from scanner.sync.open_door import OpenDoor
from scanner.sync.pull import Pull, Rhythm
from scanner.sync.redeem import Redeemer
from scanner.sync.settle import Settlement
from scanner.sync.token import TokenWatch

log = logging.getLogger("door")

Connect = Callable[[Door, Secrets, Heard], Backend]
"""Makes the back end of a door; `heard` must be called with the server's clock after each of its answers."""


class NoDoor(SetupTrouble):
    """Nothing is set up on this device yet."""


def open_doorway(
    paths: Paths, *, notify: Notify = unheard, settings: Settings | None = None, clock: Clock | None = None,
    connect: Connect | None = None, safe: Safe | None = None, chance: random.Random | None = None,
    open_database: Callable[[Path], Database] = Database,
) -> Doorway:  # fmt: skip
    """Opens the door that was set up here. Raises NoDoor when none was, SetupTrouble, StoreTrouble."""
    chosen = settings or settings_file.load(paths.settings)
    notify = _whatever_the_listener_does(notify)
    clock = clock or SystemClock()
    database = open_or_repair(paths, now=clock.now(), notify=notify, open_file=open_database)
    try:
        door = _current_door(database)
        secrets = kept_secrets.load(safe or kept_secrets.safe(paths), door.id)
        line = Line(clock, notify)
        backend = (connect or _connect(chosen))(door, secrets, line.heard)
    except BaseException:
        database.close()
        raise
    opened = OpenDoor(
        door, conduct=chosen.conduct, database=database, backend=backend, line=line, clock=clock, notify=notify
    )  # fmt: skip
    doorway = Doorway(_parts(opened, chosen, chance or random.Random()), paths, chosen)  # noqa: S311  spreads waits
    if chosen.hashed_codes:
        doorway.index_hashes()
    return doorway


def _whatever_the_listener_does(notify: Notify) -> Notify:
    """A listener that fails is logged: a scan, the queue and the list must not end by it."""

    def tell(notice: Notice) -> None:
        try:
            notify(notice)
        except Exception:
            log.exception("whoever listens failed at %s", type(notice).__name__)

    return tell


def _current_door(database: Database) -> Door:
    with database.read() as tx:
        door = doors.current(tx)
    if door is None:
        raise NoDoor("No door is set up on this device.", "Run: door-scanner setup --url … --key … --token …")
    return door


def _parts(opened: OpenDoor, settings: Settings, chance: random.Random) -> Parts:
    pull = Pull(opened, Rhythm(settings.delta_every, settings.full_every, settings.hashed_codes))
    redeemer = Redeemer(opened, pull.refresh)
    settlement = Settlement(opened)
    flush = Flush(opened, redeemer, settlement, chance)
    token = TokenWatch(opened, settings.token_every)
    return Parts(
        open_door=opened,
        turnstile=Turnstile(opened, redeemer=redeemer, settlement=settlement, refresh=pull.refresh),
        engine=Engine(opened, token=token, flush=flush, pull=pull, chance=chance),
        token=token,
        flush=flush,
        pull=pull,
    )


def _connect(settings: Settings) -> Connect:
    def connect(door: Door, secrets: Secrets, heard: Heard) -> Backend:
        address = Address(door.url, secrets.key, secrets.token, settings.client_version)
        return registry.connect(door.system, address, heard=heard)

    return connect
