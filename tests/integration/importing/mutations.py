"""Damage at random: bytes changed, cut, doubled, or with the tricks of formats put in."""

from __future__ import annotations

import random

_TRICKS = (
    b"<table><tr><td>", b"<!--", b"<![CDATA[", b"&#x0;", b"\xff\xfe", b"\0", b"<a ", b"' \"",
    b"</body>", b"<script>", b"<?xml version='1.0' encoding='utf-32'?>", b"stream\n", b"<<",
    b" 0 R", b"[[[[", b"((((", b"---\n", b"|", b"<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
    b'{"text":', b"\\ud800", b'"', b",", b"\t", b"\r\n", b"PK\x03\x04", b"\x1f\x8b\x08", b"BZh9",
    b"\xfd7zXZ\x00", b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"../", b"\xef\xbb\xbf",
    "（记者 ".encode(), "【松宁讯】".encode(), b"(Reporter ", b"html ", "责任编辑：".encode(),
    b"\n\n",
    "\u2028".encode(), "松宁".encode("gb18030"), "松寧".encode("big5"), b"2021-02-31",
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few pieces changed, cut, doubled or put in."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made) + 1)
        end = min(len(made), at + chance.choice((1, 2, 8, 64, 512)))
        kind = chance.randrange(5)
        if kind == 0:
            made[at:end] = chance.randbytes(end - at)
        elif kind == 1:
            del made[at:end]
        elif kind == 2:
            made[at:at] = made[at:end] * chance.choice((1, 3))
        elif kind == 3:
            made[at:at] = chance.choice(_TRICKS) * chance.choice((1, 1, 50))
        else:
            made[at : at + 1] = bytes([chance.randrange(256)])
    return bytes(made)
