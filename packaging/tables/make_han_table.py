"""Writes resources/text/han_fold.tsv: every Han character that search reads as another one.

Run in the development environment after a new OpenCC.
Source: OpenCC's traditional-to-simplified characters, and pairs that a round trip through OpenCC's
phrases leaves apart (one side is also a good simplified character, so OpenCC keeps both).
"""

from __future__ import annotations

from pathlib import Path

from opencc import OpenCC

TARGET = Path(__file__).resolve().parents[2] / "resources" / "text" / "han_fold.tsv"
RANGES = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x323B0))
# Variant -> the form kept. Each group was seen to stay apart, or is a common Taiwan or older form.
MERGES = {
    "瞭": "了", "甦": "苏", "囌": "苏", "覆": "复", "複": "复", "藉": "借", "俱": "具", "像": "象",
    "裡": "里", "裏": "里", "臺": "台", "颱": "台", "檯": "台", "髮": "发", "發": "发",
    "著": "着", "妳": "你", "牠": "它", "祂": "他", "乾": "干", "榦": "干", "幹": "干",
    "鍾": "钟", "锺": "钟", "鐘": "钟", "徵": "征", "麽": "么", "麼": "么", "佈": "布",
    "週": "周", "閒": "闲", "閑": "闲", "甯": "宁", "寧": "宁", "瀋": "沈", "昇": "升", "陞": "升",
    "餘": "余", "馀": "余", "唸": "念", "託": "托", "姦": "奸", "喫": "吃", "衹": "只", "祇": "只",
    "隻": "只", "註": "注", "彷": "仿", "傢": "家", "豔": "艳", "艷": "艳", "麪": "面", "麵": "面",
}  # fmt: skip


def main() -> None:
    """Write the table; one pair a line, sorted, so that changes can be read."""
    convert = OpenCC("t2s").convert
    table = dict(MERGES)
    for start, end in RANGES:
        for code in range(start, end):
            char = chr(code)
            simple = convert(char)
            if len(simple) == 1 and simple != char:
                table.setdefault(char, simple)
    ends = {char: follow(table, char) for char in table}
    lines = [f"{char}\t{end}\n" for char, end in sorted(ends.items()) if end != char]
    head = (
        "# Written by packaging/tables/make_han_table.py from OpenCC (Apache-2.0). Do not edit.\n"
    )
    TARGET.write_text(head + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} characters -> {TARGET}")


def follow(table: dict[str, str], char: str) -> str:
    """Where a chain of replacements ends."""
    seen = {char}
    while char in table and table[char] not in seen:
        char = table[char]
        seen.add(char)
    return char


if __name__ == "__main__":
    main()
