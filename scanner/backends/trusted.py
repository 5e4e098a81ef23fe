"""Which addresses are talked to, and whose certificates are believed."""

import ipaddress
import ssl

import httpx

from scanner.backends.base import Trust
from scanner.domain.errors import SetupTrouble
from scanner.domain.text import mark


def checked(url: str, trust: Trust) -> str:
    """The address that paths are joined to. Raises SetupTrouble for one that is none, or is not trusted."""
    try:
        parsed = httpx.URL(url.strip())
    except (httpx.InvalidURL, TypeError) as error:
        raise SetupTrouble(
            mark("{url} is not an address.", url=repr(url)), mark("It looks like https://tickets.example.com/v3/.")
        ) from error
    if parsed.scheme not in {"http", "https"} or not parsed.host or not 0 < (parsed.port or 443) < 65536:
        raise SetupTrouble(
            mark("{url} is not a web address.", url=repr(url)), mark("It looks like https://tickets.example.com/v3/.")
        )
    if parsed.userinfo or parsed.query or parsed.fragment:
        raise SetupTrouble(
            mark("The server's address holds more than an address."),
            mark("Leave out names, passwords and what follows a ? or #: https://tickets.example.com/v3/."),
        )
    if parsed.scheme == "http" and not may_be_plain(parsed.host, trust):
        raise SetupTrouble(
            mark("That address is not encrypted."),
            mark("Use https://, so that nobody can read the key; or name this host in the setting plain_hosts."),
        )
    return str(parsed).rstrip("/")


def may_be_plain(host: str, trust: Trust) -> bool:
    """Whether this host may be talked to without encryption."""
    if host.casefold() == "localhost" or host.casefold() in {each.casefold() for each in trust.plain_hosts}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def verifying(ca_file: str) -> ssl.SSLContext:
    """What verifies certificates as httpx does, and against one's own authority too."""
    context = httpx.create_ssl_context()
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ValueError) as error:
        raise SetupTrouble(
            mark("The certificates in {file} cannot be read.", file=ca_file),
            mark("Name a file in PEM form in the setting ca_file."),
        ) from error
    return context
