"""The box office's file: shows, performances, baskets with their items, and the pairs that hang on baskets."""

import sqlite3

from scanner.demo import database

SCHEMA = """
CREATE TABLE shows (id INTEGER PRIMARY KEY, name TEXT, tagline TEXT, description TEXT);
CREATE TABLE performances (id INTEGER PRIMARY KEY, show INTEGER, starts REAL, capacity INTEGER, heldback INTEGER);
CREATE TABLE baskets (id INTEGER PRIMARY KEY, name TEXT, closed INTEGER, closedtime REAL);
CREATE TABLE items (
    id INTEGER PRIMARY KEY, basket INTEGER, provider TEXT, pence INTEGER, quantity INTEGER, performance INTEGER,
    kind TEXT);
CREATE INDEX items_by_basket ON items (basket);
CREATE INDEX items_by_performance ON items (performance);
CREATE TABLE metadata (number INTEGER PRIMARY KEY, basket INTEGER, key TEXT, value TEXT);
CREATE INDEX metadata_by_basket ON metadata (basket);
"""


class Database(database.Database):
    """Statement by statement: the real box office has no transactions."""

    @property
    def created(self) -> bool:
        return database.is_created(self.read())

    def create(self) -> None:
        database.create(self.read(), SCHEMA)

    def setting(self, name: str) -> str:
        return database.setting(self.read(), name)

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        return self.read().execute(query, values).fetchall()

    def do(self, statement: str, *values: object) -> int:
        """Carries out one statement, in the transaction if there is one; answers the number of the row it made."""
        connection = self.read()
        if connection.in_transaction:
            return connection.execute(statement, values).lastrowid or 0
        with self.write() as alone:
            return alone.execute(statement, values).lastrowid or 0
