"""Expected attendance in words, for the terminal and the window."""

from datetime import UTC, datetime, time

from scanner.app.wording import shown
from scanner.domain.attendance import Attendance, Expected
from scanner.domain.sales import Sales
from scanner.domain.text import Clock, Day, Share, joined, mark


def lines(told: Attendance) -> list[str]:
    """The whole of it: the event, its warnings, its categories, and what has to be said about the figures."""
    found = [headline(told), *warnings(told)]
    width = max((len(shown(each.name, 40)) for each in told.parts), default=0)
    found += [joined("", ("    ", shown(each.name, 40).ljust(width), "  ", figures(each))) for each in told.parts]
    return [*found, *filter(None, (footnote(told),))]


def sold_words(sales: Sales) -> str:
    """How many a system says it sold."""
    sold = sales.total.sold
    return mark("{n} sold.", "", sold) if sold is not None else mark("It does not say how many were sold.")


def headline(told: Attendance) -> str:
    return mark("Expected: {figures}", figures=figures(told.total))


def figures(each: Expected) -> str:
    """One category, or all of them: who is in, of how many that were sold, and how many may be in."""
    inside = mark("{count} in", count=each.inside) if each.inside is not None else ""
    return joined(", ", (inside, _sold(each), _share(each), _ceiling(each)))


def _sold(each: Expected) -> str:
    if each.fewest is None or each.most is None:
        return mark("nobody knows how many were sold")
    if each.fewest == each.most:
        return mark("{count} sold", count=each.fewest)
    return mark("{sold} sold, {most} with invitations", sold=each.fewest, most=each.most)


def _share(each: Expected) -> str:
    return mark("{share} of those expected", share=Share(each.share)) if each.share is not None else ""


def _ceiling(each: Expected) -> str:
    return mark("room for {count}", count=each.ceiling) if each.ceiling is not None else ""


def warnings(told: Attendance) -> list[str]:
    """What somebody should look into."""
    found: list[str] = []
    for each in (told.total, *told.parts):
        name = shown(each.name, 40) or mark("This event", "begins a warning")
        if each.surplus:
            found.append(mark("{name}: {count} more are in than were sold or invited.", name=name, count=each.surplus))
        if each.nearly_full:
            found.append(mark("{name}: nearly full.", name=name))
    return found


def footnote(told: Attendance) -> str:
    """Of which day the figures are, when they were asked for, and what else has to be said."""
    day = datetime.combine(told.as_of, time(12), UTC) if told.as_of else None
    return joined(
        " \u00b7 ",
        (
            mark("sold as of {day}", day=Day(day)) if day else "",
            mark("asked at {time}", time=Clock(told.fetched, seconds=False)) if told.fetched and not told.old else "",
            mark("more than a day old") if told.old else "",
            *told.labels,
        ),
    )
