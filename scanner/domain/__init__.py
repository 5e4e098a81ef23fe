"""What a door is about:

tickets, admissions, verdicts, and the rules between them. Standard library only, no clock, no I/O.
"""
