"""The tables of a TickeTing server (see `scanner.demo.database`)."""

import sqlite3
from collections.abc import Sequence

from scanner.demo import database
from scanner.demo.database import Database, is_created, setting

__all__ = ["Database", "create", "is_created", "marks", "setting"]

SCHEMA = """
CREATE TABLE accounts (
    number TEXT PRIMARY KEY, username TEXT NOT NULL UNIQUE COLLATE NOCASE, email TEXT COLLATE NOCASE, password TEXT,
    role TEXT NOT NULL, first_name TEXT, last_name TEXT, details TEXT NOT NULL DEFAULT '{}');
CREATE INDEX accounts_by_email ON accounts (email);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, account TEXT NOT NULL, open INTEGER NOT NULL,
    started REAL NOT NULL);
CREATE TABLE resources (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
    body TEXT NOT NULL, UNIQUE (kind, name));
CREATE TABLE events (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, host TEXT NOT NULL, category TEXT NOT NULL,
    venue TEXT NOT NULL, title TEXT NOT NULL UNIQUE COLLATE NOCASE, status TEXT NOT NULL,
    published REAL, body TEXT NOT NULL);
CREATE TABLE sections (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event TEXT NOT NULL, name TEXT NOT NULL,
    description TEXT NOT NULL, price REAL NOT NULL, sales_start TEXT, sales_end TEXT,
    active INTEGER NOT NULL, capacity INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0);
CREATE INDEX sections_by_event ON sections (event);
CREATE TABLE tokens (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event TEXT NOT NULL, code TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL UNIQUE, is_global INTEGER NOT NULL, live INTEGER NOT NULL DEFAULT 1);
CREATE INDEX tokens_by_event ON tokens (event);
CREATE TABLE token_sections (
    number INTEGER PRIMARY KEY, token TEXT NOT NULL, section TEXT NOT NULL, UNIQUE (token, section));
CREATE TABLE tickets (
    number INTEGER PRIMARY KEY, serial TEXT NOT NULL UNIQUE, event TEXT NOT NULL, section TEXT NOT NULL,
    owner TEXT NOT NULL, status TEXT NOT NULL, issued REAL NOT NULL, redeemed REAL, changed REAL NOT NULL,
    purchase TEXT);
CREATE INDEX tickets_by_section ON tickets (section, status);
CREATE INDEX tickets_by_change ON tickets (event, changed);
CREATE INDEX tickets_by_owner ON tickets (owner);
CREATE TABLE admissions (
    number INTEGER PRIMARY KEY, ticket TEXT NOT NULL UNIQUE, event TEXT NOT NULL, section TEXT NOT NULL,
    patron TEXT NOT NULL, redeemer TEXT NOT NULL, device TEXT NOT NULL, admitted REAL NOT NULL);
CREATE INDEX admissions_by_section ON admissions (section);
CREATE INDEX admissions_by_device ON admissions (device);
CREATE INDEX admissions_by_patron ON admissions (patron);
CREATE TABLE orders (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, customer TEXT NOT NULL, status TEXT NOT NULL,
    placed REAL NOT NULL, total REAL NOT NULL);
CREATE TABLE order_items (
    purchase TEXT NOT NULL, section TEXT NOT NULL, quantity INTEGER NOT NULL, price REAL NOT NULL);
CREATE INDEX order_items_by_section ON order_items (section);
CREATE TABLE transfers (
    id TEXT PRIMARY KEY, sender TEXT NOT NULL, recipient TEXT NOT NULL, status TEXT NOT NULL, started REAL NOT NULL);
CREATE TABLE transfer_tickets (transfer TEXT NOT NULL, ticket TEXT NOT NULL);
CREATE INDEX transfer_tickets_by_transfer ON transfer_tickets (transfer);
"""


def create(connection: sqlite3.Connection) -> None:
    """Creates the tables inside the caller's transaction."""
    database.create(connection, SCHEMA)


def marks(values: Sequence[str]) -> str:
    """The question marks for `IN (...)`. Never empty: no section is called by the empty name."""
    return ", ".join("?" * len(values)) or "''"
