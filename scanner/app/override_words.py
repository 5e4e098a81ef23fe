"""The words for overrides: why somebody was let in all the same."""

from collections.abc import Mapping
from types import MappingProxyType

from scanner.app.wording import shown
from scanner.domain.override import Override, Why
from scanner.domain.text import mark

WHY: Mapping[Why, str] = MappingProxyType(
    {
        Why.SEEN: mark("I have seen the ticket or the receipt"),
        Why.BOX_OFFICE: mark("The box office has confirmed it"),
        Why.COMES_BACK: mark("A guest comes back in"),
        Why.SECTION: mark("Other section, welcome here"),
        Why.GUEST_LIST: mark("On the guest list"),
        Why.CANNOT_READ: mark("The ticket cannot be read or checked"),
        Why.OTHER: mark("Another reason"),
    }
)


def reason_given(override: Override) -> str:
    """Why, in words; what the supervisor wrote where that is all there is."""
    words = shown(override.words, 200)
    if not words:
        return WHY[override.why]
    if override.why is Why.OTHER:
        return words
    return mark("{why}: {words}", why=WHY[override.why], words=words)
