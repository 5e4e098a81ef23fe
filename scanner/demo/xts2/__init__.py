"""The XTS2 demo: a theatre's box office at `/v2`, GET and XML alone, as its contract has it."""
