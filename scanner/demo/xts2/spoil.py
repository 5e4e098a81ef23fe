"""What becomes of an answer on its way (the switch `answers`)."""

from scanner.demo.weather import html

BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE basket [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<basket><id>1</id><name>&c;</name><closed>1</closed></basket>
"""
EXTERNAL = b"""<?xml version="1.0"?>
<!DOCTYPE basket [<!ENTITY file SYSTEM "file:///etc/hostname">]>
<basket><id>1</id><name>&file;</name><closed>1</closed></basket>
"""
DEEP = b"<basket>" * 5000 + b"</basket>" * 5000
WIDE = b"<baskets>" + b"<i/>" * 200_000 + b"</baskets>"
HUGE = b"<basket><name>" + b"x" * 3_000_000 + b"</name></basket>"
PAGE = html("Theatre Wi-Fi", "Please accept the terms of use to go online.").encode()


def spoiled(body: bytes, how: str) -> bytes:
    match how:
        case "truncated":
            return body[: len(body) // 2]
        case "malformed":
            return body.replace(b"</", b"<\\", 1)
        case "html":
            return PAGE
        case "empty":
            return b""
        case "doubled":
            return body + body
        case "wrong_charset":  # says UTF-8 and is not
            return b'<?xml version="1.0" encoding="utf-8"?>' + body.partition(b"?>")[2].decode(errors="replace").encode(
                "latin-1", "xmlcharrefreplace"
            )
        case _:
            return {"bomb": BOMB, "external": EXTERNAL, "deep": DEEP, "wide": WIDE, "huge": HUGE}.get(how, body)
