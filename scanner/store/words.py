"""What SQLite says, in words for people: what is wrong, and what to do."""

from scanner.domain.text import mark


def words_of(message: str) -> tuple[str, str]:
    """A title and an advice."""
    text = message.casefold()
    if "full" in text:
        return mark("The disk is full."), mark("Make room, then scan again.")
    if "locked" in text or "busy" in text:
        return mark("The database is locked by another program."), mark("Close the other program, then scan again.")
    if "readonly" in text or "read-only" in text:
        return mark("The database cannot be written."), mark("Make its folder writable, then scan again.")
    if "unable to open" in text:
        return mark("The database cannot be opened."), mark(
            "Check that its folder is there and writable, then scan again."
        )
    if "disk i/o" in text:
        return mark("The disk fails."), mark("Check that it is still there and has room, then scan again.")
    return mark("The database cannot be used ({message}).", message=message), mark(
        "Start the program again; then move the file aside."
    )
