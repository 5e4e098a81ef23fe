"""The window. The only floor that knows Qt; below it nobody does."""
