"""The one place where everything is put together; each part can be replaced by an argument."""

import logging
import math
import random
from collections.abc import Callable
from functools import partial

from scanner.app import door_setup, journal_key, purge, settings_journal
from scanner.app import secrets as kept_secrets
from scanner.app import settings as settings_file
from scanner.app.beside import Beside
from scanner.app.door_choice import DoorChoice
from scanner.app.doorway import Doorway, Parts
from scanner.app.journal_sealer import Sealer
from scanner.app.leftovers import Leftovers, OpenOther, Other
from scanner.app.opening import Open, is_there
from scanner.app.opening import open_database as open_or_repair
from scanner.app.paths import Paths
from scanner.app.secrets import Safe, Secrets
from scanner.app.settings import Settings
from scanner.app.setup_form import address_of
from scanner.app.tokens import Tokens
from scanner.app.turnstile import Turnstile
from scanner.backends import registry
from scanner.backends.base import Backend, Heard
from scanner.backends.supervision import Supervision
from scanner.clock import Clock, SystemClock
from scanner.domain.door import Door
from scanner.domain.errors import SetupTrouble
from scanner.domain.notices import Notice, Notify, unheard
from scanner.domain.text import mark
from scanner.store import doors
from scanner.store.database import Damaged, Database
from scanner.sync.claims import Claimer
from scanner.sync.engine import Engine
from scanner.sync.flush import Flush
from scanner.sync.line import Line
from scanner.sync.open_door import OpenDoor
from scanner.sync.pull import Pull, Rhythm
from scanner.sync.redeem import Redeemer, Settles
from scanner.sync.sales import SalesWatch
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
    supervise: Callable[[], Supervision] | None = None,
    open_database: Open = Database,
) -> Doorway:  # fmt: skip
    """Opens the door that was set up here. Raises NoDoor when none was, SetupTrouble, StoreTrouble."""
    chosen = settings or settings_file.load(paths.settings)
    notify = _whatever_the_listener_does(notify)
    clock = clock or SystemClock()

    def opened() -> Doorway:
        if not is_there(paths):
            raise _no_door()
        database = open_or_repair(
            paths, now=clock.now(), notify=notify, safe=safe, encrypted=chosen.encrypted, open_file=open_database
        )
        try:
            if settings is None:
                settings_journal.note_edits(database, chosen, clock.now())
            return _doorway(
                paths, chosen, notify, clock, database, connect=connect, safe=safe, chance=chance, supervise=supervise
            )
        except BaseException:
            database.close()
            raise

    try:
        return opened()
    except Damaged:  # met while opening: now that it is known, the file is repaired
        return opened()


def _doorway(
    paths: Paths, chosen: Settings, notify: Notify, clock: Clock, database: Database, *, connect: Connect | None,
    safe: Safe | None, chance: random.Random | None, supervise: Callable[[], Supervision] | None,
) -> Doorway:  # fmt: skip
    door = _current_door(database)
    names = purge.AtOpening(database, now=clock.now(), days=chosen.holders_kept_days)
    safe = safe or kept_secrets.safe(paths)
    secrets = kept_secrets.load(safe, door.id)
    line = Line(clock, notify)
    connect = connect or _connect(chosen)
    backend = connect(door, secrets, line.heard)
    open_door = OpenDoor(
        door, conduct=chosen.conduct, database=database, backend=backend, line=line, clock=clock, notify=notify
    )  # fmt: skip
    sealer = Sealer(database, clock, partial(journal_key.load, safe))
    tokens = partial(Tokens, open_door, secrets, supervise or partial(_supervise, chosen, door))
    chance = chance or random.Random()  # noqa: S311  spreads waits
    load = partial(kept_secrets.load, safe)
    leftovers = Leftovers(open_door, _ways(open_door, connect, load, chance))
    expected = paths.data / f"expected-{door.id}.json"
    beside = Beside(safe, expected, door=door.id, settings=chosen, clock=clock, chance=chance)
    parts = _parts(open_door, chosen, chance, sealer, leftovers, beside=beside, names=names)
    set_up = partial(door_setup.set_up, paths=paths, safe=safe, notify=notify)
    doorway = Doorway(parts, paths, chosen, tokens, partial(DoorChoice, open_door, load=load, set_up=set_up))
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
        raise _no_door()
    return door


def _no_door() -> NoDoor:
    return NoDoor(mark("No door is set up on this device."), mark("Run: door-scanner setup --url … --key … --token …"))


def _parts(
    opened: OpenDoor, settings: Settings, chance: random.Random, sealer: Sealer, leftovers: Leftovers, *,
    beside: Beside, names: purge.AtOpening,
) -> Parts:  # fmt: skip
    pull = Pull(opened, Rhythm(settings.delta_every, settings.full_every, settings.hashed_codes))
    redeemer = Redeemer(opened, pull.refresh)
    settlement = Settlement(opened)
    flush = Flush(opened, _settles(opened, redeemer), settlement, chance)
    token = TokenWatch(opened, settings.token_every)
    sales = SalesWatch(opened)
    return Parts(
        open_door=opened,
        turnstile=Turnstile(opened, redeemer=redeemer, settlement=settlement, refresh=pull.refresh),
        engine=Engine(opened, token=token, flush=flush, pull=pull, sales=sales, chance=chance),
        token=token,
        flush=flush,
        pull=pull,
        sealer=sealer,
        leftovers=leftovers,
        sales=sales,
        beside=beside,
        names=names,
    )


def _ways(
    beside: OpenDoor, connect: Connect, load: Callable[[int], Secrets], chance: random.Random
) -> OpenOther:  # fmt: skip
    """Makes another door's way to its server, for what still waits of it."""

    def open_other(door: Door, notify: Notify) -> Other:
        line = Line(beside.clock, notify)
        opened = OpenDoor(
            door, conduct=beside.conduct, database=beside.database, backend=connect(door, load(door.id), line.heard),
            line=line, clock=beside.clock, notify=notify,
        )  # fmt: skip
        redeemer = Redeemer(opened, Pull(opened, Rhythm(math.inf, math.inf)).refresh)
        return Other(opened, Flush(opened, _settles(opened, redeemer), Settlement(opened), chance))

    return open_other


def _settles(opened: OpenDoor, redeemer: Redeemer) -> Settles:
    """Who asks the system about what waits in the queue."""
    return Claimer(opened) if opened.backend.capability.rules else redeemer


def _connect(settings: Settings) -> Connect:
    def connect(door: Door, secrets: Secrets, heard: Heard) -> Backend:
        return registry.connect(door.system, address_of(door.system, door.url, secrets, settings), heard=heard)

    return connect


def _supervise(settings: Settings, door: Door) -> Supervision:
    return registry.supervise(door.system, door.url, client_version=settings.client_version, trust=settings.trust)
