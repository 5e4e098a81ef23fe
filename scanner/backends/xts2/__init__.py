"""XTS2 (eXtensible Ticketing System 2): a theatre's box office, asked by GET and answering in XML.

A scanned code is a basket; a closed basket is sold. Nothing in the system means "admitted": doors that share a site
write that into the basket's metadata, by a protocol that does without transactions (`claims`).
"""
