"""Web archives: pages with their addresses; everything else is passed over and counted."""

from __future__ import annotations

import gzip
import random
import zlib
from pathlib import Path

import pytest

from archive_app.domain.importing import SourceItem
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.archive_files import good, ids, named, read, reasons

TEXT = "The women of the water branch opened the pier to the public. Forty officers came. " * 3
PAGE = (
    f"<html><head><title>Open day</title></head><body><article><h1>Open day</h1><p>{TEXT}</p>"
    f"<p>{TEXT}</p></article></body></html>"
).encode()


def record(
    body: bytes, *, kind: str = "response", uri: str = "http://example.org/a", **headers: str
) -> bytes:
    told = {
        "WARC-Type": kind,
        "WARC-Target-URI": uri,
        "WARC-Date": "2021-07-13T05:03:00Z",
        "Content_Type": "application/http; msgtype=response",
        "Content-Length": str(len(body)),
        **headers,
    }
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items())
    return b"WARC/1.0\r\n" + lines.encode() + b"\r\n" + body + b"\r\n\r\n"


def response(body: bytes, *, status: str = "200 OK", **headers: str) -> bytes:
    told = {"Content_Type": "text/plain; charset=utf-8", **headers}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in told.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def chunked(data: bytes) -> bytes:
    parts = [data[at : at + 50] for at in range(0, len(data), 50)]
    return b"".join(b"%x;x=y\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


RECORDS = [
    record(b"software: x", kind="warcinfo"),
    record(b"GET / HTTP/1.1", kind="request"),
    record(response(TEXT.encode())),
    record(response(b"", status="301 Moved"), uri="http://example.org/moved"),
    record(response(b"\x89PNG", Content_Type="image/png"), uri="http://example.org/p.png"),
    record(b"", kind="revisit"),
    record(response(PAGE, Content_Type="text/html"), uri="<http://example.org/page.html>"),
    record(TEXT.encode() + b"!", kind="conversion", uri="urn:x", Content_Type="text/plain"),
]
ADDRESSES = ["http://example.org/a", "http://example.org/page.html", "urn:x"]


@pytest.mark.parametrize("packed", ["plain", "each", "whole"])
def test_pages_of_a_web_archive(tmp_path: Path, packed: str) -> None:
    data = b"".join(gzip.compress(one) if packed == "each" else one for one in RECORDS)
    path = tmp_path / ("x.warc" if packed == "plain" else "x.warc.gz")
    path.write_bytes(gzip.compress(data) if packed == "whole" else data)
    registry = ImporterRegistry()
    walk = registry.discover([path])
    items = [item for found in walk for item in registry.read(found)]
    assert reasons(items) == []
    assert [item.draft.url for item in good(items)] == ADDRESSES == ids(items)
    assert walk.unknown == 5
    first, page, _ = good(items)
    assert first.raw.data == TEXT.encode()
    assert first.file == f"{path}!/http://example.org/a"
    assert "fetched 2021-07-13T05:03:00Z (WARC-Date)" in first.draft.dating.evidence
    assert page.draft.texts[0].title == "Open day"
    assert page.raw.data == PAGE


@pytest.mark.parametrize(
    "body, headers",
    [
        (chunked(TEXT.encode()), {"Transfer_Encoding": "chunked"}),
        (gzip.compress(TEXT.encode()), {"Content_Encoding": "gzip"}),
        (zlib.compress(TEXT.encode()), {"Content_Encoding": "deflate"}),
        (zlib.compress(TEXT.encode(), wbits=-15), {"Content_Encoding": "deflate"}),
        (
            chunked(gzip.compress(TEXT.encode())),
            {"Transfer_Encoding": "chunked", "Content_Encoding": "gzip"},
        ),
        (TEXT.encode(), {"Transfer_Encoding": "chunked", "Content_Encoding": "gzip"}),
    ],
    ids=named,
)
def test_what_the_server_did_to_a_page(
    tmp_path: Path, body: bytes, headers: dict[str, str]
) -> None:
    (item,) = good(read(tmp_path / "x.warc", record(response(body, **headers))))
    assert item.raw.data == TEXT.encode()


@pytest.mark.parametrize(
    "body, headers, reason",
    [
        (chunked(TEXT.encode())[:-60], {"Transfer_Encoding": "chunked"}, "cut off"),
        (b"5\r\nab", {"Transfer_Encoding": "chunked"}, "cut off inside a chunk"),
        (gzip.compress(TEXT.encode())[:-20], {"Content_Encoding": "gzip"}, "cut off"),
        (b"\x1f\x8b" + b"x" * 40, {"Content_Encoding": "gzip"}, "damaged"),
        (TEXT.encode(), {"Content_Encoding": "br"}, "packed as “br”"),
        (gzip.compress(bytes(30_000_000)), {"Content_Encoding": "gzip"}, "200 times"),
    ],
    ids=named,
)
def test_bad_pages_cost_themselves(
    tmp_path: Path, body: bytes, headers: dict[str, str], reason: str
) -> None:
    after = record(response(TEXT.encode()), uri="http://example.org/after")
    items = read(tmp_path / "x.warc", record(response(body, **headers)) + after)
    assert reason in reasons(items)[0]
    assert ids(items) == ["http://example.org/after"]


def test_a_record_that_is_cut_off(tmp_path: Path) -> None:
    data = RECORDS[2] + record(response(TEXT.encode() * 9), uri="http://example.org/b")[:-900]
    items = read(tmp_path / "x.warc", data)
    assert (ids(items), reasons(items)) == (["http://example.org/a"], ["The record is cut off."])
    items = read(tmp_path / "x.warc.gz", gzip.compress(RECORDS[2]) + gzip.compress(data)[:-30])
    assert ids(items)[0] == "http://example.org/a"
    assert reasons(items) == ["It is cut off."]
    told = record(response(TEXT.encode()), WARC_Truncated="length")
    assert reasons(read(tmp_path / "y.warc", told)) == [
        "Whoever fetched the page cut it off (length)."
    ]


def test_any_damage_to_a_web_archive(tmp_path: Path) -> None:
    random_ = random.Random(8)
    whole = b"".join(RECORDS)
    for number in range(150):
        broken = bytearray(whole[: random_.randint(1, len(whole))])
        for _ in range(random_.randint(1, 5)):
            broken[random_.randrange(len(broken))] = random_.randrange(256)
        packed = number % 2
        data = gzip.compress(bytes(broken)) if packed else bytes(broken)
        items = read(tmp_path / f"x.warc{'.gz' if packed else ''}", data)
        assert items
        assert all(isinstance(item, SourceItem) or item.reason for item in items)
