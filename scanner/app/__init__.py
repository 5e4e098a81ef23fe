"""The application without its face:

everything the window and the commands share, and the one place that puts it together.
"""
