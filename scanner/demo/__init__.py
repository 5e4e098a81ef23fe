"""The demo servers: ticketing systems small enough to carry along.

Demo, rehearsal and tests talk to a real HTTP server in a process of its own. It follows the documents in
`contracts/` and knows nothing of our clients, so that a client cannot agree with it by accident.
"""
