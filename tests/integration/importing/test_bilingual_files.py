"""One file, two sides: translation memories, and texts in which the languages take turns."""

from __future__ import annotations

import random
import tracemalloc
from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.findings import FindingKind
from archive_app.domain.importing import SourceItem
from archive_app.importers import tmx
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.archive_files import good, ids, read, reasons

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    '<tmx version="1.4"><header srclang="zh-CN" datatype="plaintext"/><body>\n'
)
TAIL = "</body></tmx>\n"
CHINESE = [
    "松宁市公安局举办开放日活动。",
    "四十余名女警登上巡逻艇。",
    "码头向市民开放。",
    "活动持续三天。",
]
ENGLISH = [
    "The Songning police held an open day.",
    "Forty policewomen went aboard the patrol boats.",
    "The pier was open to the public.",
    "It went on for three days.",
]


def unit(zh: str, en: str, *, document: str = "", tuid: str = "") -> str:
    prop = f'<prop type="x-document">{document}</prop>' if document else ""
    known = f' tuid="{tuid}"' if tuid else ""
    sides = "".join(
        f'<tuv xml:lang="{tag}"><seg>{text}</seg></tuv>'
        for tag, text in (("zh-CN", zh), ("en-US", en))
        if text
    )
    return f"<tu{known}>{prop}{sides}</tu>\n"


UNITS = [unit(zh, en) for zh, en in zip(CHINESE, ENGLISH, strict=True)]


def test_a_memory_is_an_article_with_its_pairs(tmp_path: Path) -> None:
    data = (HEAD + "".join(UNITS) + TAIL).encode()
    (item,) = good(read(tmp_path / "open day.tmx", data))
    draft = item.draft
    assert (draft.external_id, item.record, item.raw.data) == ("open day", 0, data)
    assert {text.side: text.language for text in draft.texts} == {
        Side.ORIGINAL: "zh-Hans",
        Side.TRANSLATION: "en-US",
    }
    assert [part.text for part in draft.texts[0].paragraphs] == CHINESE
    assert [part.text for part in draft.texts[1].paragraphs] == ENGLISH
    assert [(b.original, b.translation, b.method) for b in draft.beads] == [
        ((n,), (n,), "tmx") for n in range(4)
    ]


def test_documents_of_a_memory(tmp_path: Path) -> None:
    units = [
        unit(CHINESE[0], ENGLISH[0], document="a"),
        unit(CHINESE[1], "", document="a"),
        unit(CHINESE[2], ENGLISH[2], tuid="b-0001"),
        unit(CHINESE[3], ENGLISH[3], tuid="b-0002"),
        unit(CHINESE[0], ENGLISH[0], document="a"),
    ]
    data = (HEAD.replace("UTF-8", "UTF-16") + "".join(units) + TAIL).encode("utf-16")
    items = good(read(tmp_path / "x.tmx", data))
    assert ids(items) == ["a", "b", "a (part 2)"]
    assert [item.record for item in items] == [1, 3, 5]
    assert [(b.original, b.translation) for b in items[0].draft.beads] == [((0,), (0,)), ((1,), ())]
    assert all(item.raw.data in data for item in items)


def test_codes_other_languages_and_marks(tmp_path: Path) -> None:
    seg = '四十<bpt i="1">&lt;b&gt;</bpt>余名<hi>女警</hi><ept i="1">&lt;/b&gt;</ept>。'
    third = '<tuv xml:lang="fr"><seg>Quarante policières.</seg></tuv>'
    data = HEAD + unit(seg, "Forty &amp; more.").replace("</tu>", third + "</tu>") + TAIL
    (item,) = good(read(tmp_path / "x.tmx", data.encode()))
    assert [text.received for text in item.draft.texts] == ["四十余名女警。", "Forty & more."]
    assert item.draft.extra == (("other languages", "fr"),)


def test_parts_of_a_long_memory_have_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tmx, "_MAX_UNITS", 3)
    items = good(read(tmp_path / "x.tmx", (HEAD + "".join(UNITS) + TAIL).encode()))
    assert [(item.draft.external_id, item.record) for item in items] == [
        ("x", 1), ("x (part 2)", 4)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "data, reason, articles",
    [
        ("", "not well-formed", 0),
        (HEAD + TAIL, "without any unit", 0),
        (HEAD + UNITS[0] + UNITS[1][:30], "not well-formed in line 5", 1),
        ('<!DOCTYPE tmx [<!ENTITY a "b">]>' + "<tmx/>", "entities of its own", 0),
        (HEAD + UNITS[0] + "<x " + "a='b' " * 4_000_000, "a tag never ends", 1),
        (HEAD + unit("字" * 200_000, "x") + TAIL, "longer than 100,000", 0),
        (HEAD + "<x>" * 200_000 + TAIL, "not well-formed", 0),
    ],
)
def test_damaged_and_hostile_memories(
    tmp_path: Path, data: str, reason: str, articles: int
) -> None:
    items = read(tmp_path / "x.tmx", data.encode())
    assert any(reason in given for given in reasons(items)), reasons(items)
    assert len(good(items)) == articles


def test_a_bomb_of_entities(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    data = f'<!DOCTYPE tmx [<!ENTITY l0 "ha">{entities}]><tmx>&l9;</tmx>'
    assert "entities" in reasons(read(tmp_path / "x.tmx", data.encode()))[0]


def test_a_long_memory_takes_no_memory(tmp_path: Path) -> None:
    assert good(read(tmp_path / "warm.tmx", (HEAD + UNITS[0] + TAIL).encode()))
    path = tmp_path / "x.tmx"
    with path.open("w") as target:
        target.write(HEAD)
        for number in range(40_000):
            target.write(
                unit(CHINESE[number % 4], ENGLISH[number % 4], document=f"d{number // 20}")
            )
        target.write(TAIL)
    tracemalloc.start()
    count = sum(1 for _ in ImporterRegistry().read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 2_000
    assert peak < 14 * 1024**2


def test_any_damage_to_a_memory(tmp_path: Path) -> None:
    random_ = random.Random(6)
    data = (HEAD + "".join(UNITS) + TAIL).encode()
    for _ in range(200):
        broken = bytearray(data[: random_.randint(1, len(data))])
        broken[random_.randrange(len(broken))] = random_.choice(b"<>&;\"'/\x00\xffa")
        for item in read(tmp_path / "x.tmx", bytes(broken)):
            assert isinstance(item, SourceItem) or item.reason


# --- taking turns ---------------------------------------------------------------------------------


def turns(between: str, *, english_first: bool = False) -> str:
    order = (ENGLISH, CHINESE) if english_first else (CHINESE, ENGLISH)
    return between.join(text for pair in zip(*order, strict=True) for text in pair) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        turns("\n\n"),
        turns("\n"),
        turns("\r\n\r\n"),
        turns("\n\n", english_first=True),
        "\n\n".join(f"{zh}\n{en}" for zh, en in zip(CHINESE, ENGLISH, strict=True)),
    ],
)
def test_languages_in_turns_are_two_sides(tmp_path: Path, text: str) -> None:
    (item,) = good(read(tmp_path / "x.txt", text.encode()))
    assert item.raw.data == text.encode()
    assert {side.side: side.language for side in item.draft.texts} == {
        Side.ORIGINAL: "zh-Hans",
        Side.TRANSLATION: "en",
    }
    assert [part.text for part in item.draft.texts[0].paragraphs] == CHINESE
    assert [part.text for part in item.draft.texts[1].paragraphs] == ENGLISH
    assert [(b.original, b.translation, b.method) for b in item.draft.beads] == [
        ((n,), (n,), "interleaved") for n in range(4)
    ]


def test_two_paragraphs_for_one(tmp_path: Path) -> None:
    pieces = [piece for zh, en in zip(CHINESE * 3, ENGLISH * 3, strict=True) for piece in (zh, en)]
    pieces.insert(7, ENGLISH[0])
    (item,) = good(read(tmp_path / "x.txt", "\n\n".join(pieces).encode()))
    beads = [(bead.original, bead.translation) for bead in item.draft.beads]
    assert beads[:5] == [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((3,), (3, 4)), ((4,), (5,))]


@pytest.mark.parametrize(
    "pieces",
    [
        CHINESE,
        ENGLISH,
        [CHINESE[0], ENGLISH[0], CHINESE[1], ENGLISH[1]],
        [*CHINESE, "“The river is calm,” he said in English.", *CHINESE],
        [f"{zh}（Songning Daily）" for zh in CHINESE * 2],
    ],
)
def test_one_language_is_one_side(tmp_path: Path, pieces: list[str]) -> None:
    (item,) = good(read(tmp_path / "x.txt", "\n\n".join(pieces).encode()))
    (text,) = item.draft.texts
    assert FindingKind.LOOKS_BILINGUAL not in {finding.kind for finding in text.findings}


def test_an_unclear_mixture_is_told(tmp_path: Path) -> None:
    (item,) = good(read(tmp_path / "x.txt", "\n\n".join([*CHINESE, *ENGLISH]).encode()))
    (text,) = item.draft.texts
    (told,) = [f for f in text.findings if f.kind is FindingKind.LOOKS_BILINGUAL]
    assert told.note.startswith("Looks bilingual: 4 Chinese and 4 English paragraphs")
