"""The tables of a Utick server (see `scanner.demo.database`). Times are seconds since 1970; ids in capitals."""

SCHEMA = """
CREATE TABLE applications (id TEXT PRIMARY KEY, public TEXT NOT NULL UNIQUE, secret TEXT NOT NULL, label TEXT NOT NULL);
CREATE TABLE devices (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL, label TEXT NOT NULL, lastcontact REAL);
CREATE TABLE device_events (device TEXT NOT NULL, event TEXT NOT NULL, PRIMARY KEY (device, event));
CREATE TABLE contacts (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, firstname TEXT NOT NULL, lastname TEXT NOT NULL,
    email TEXT NOT NULL);
CREATE TABLE events (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, status INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE streams (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, status INTEGER NOT NULL, accessend REAL, body TEXT NOT NULL);
CREATE TABLE packs (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, sets TEXT NOT NULL);
CREATE TABLE products (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, event TEXT NOT NULL,
    contact TEXT NOT NULL, section TEXT NOT NULL, state TEXT NOT NULL, entitlement INTEGER NOT NULL,
    used_at REAL, used_device TEXT, used_by TEXT);
CREATE INDEX products_by_contact ON products (contact);
CREATE INDEX products_by_section ON products (section, event);
CREATE TABLE accesses (stream TEXT NOT NULL, contact TEXT NOT NULL, first REAL NOT NULL, PRIMARY KEY (stream, contact));
CREATE TABLE controls (
    number INTEGER PRIMARY KEY, stream TEXT NOT NULL, credential TEXT NOT NULL, answer TEXT NOT NULL, at REAL NOT NULL,
    username TEXT NOT NULL);
CREATE TABLE passages (
    number INTEGER PRIMARY KEY, code TEXT NOT NULL, event TEXT NOT NULL, way TEXT NOT NULL, device TEXT NOT NULL,
    username TEXT NOT NULL, at REAL NOT NULL);
"""
