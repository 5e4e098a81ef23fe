"""Tool tips show a text as it is. Qt takes one that looks like HTML for HTML: a guest whose name holds a tag would have
it obeyed, pictures and all."""

from html import escape


def as_tip(text: str) -> str:
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
