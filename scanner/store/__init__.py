"""What is on disk: tickets, the ledger of admissions, the queue, the journal and the doors, in one SQLite file."""
