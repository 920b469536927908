"""The words of what there is to import: files, sizes, encodings, kinds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from archive_app.domain.import_preview import FileSample, SourceSummary
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

# What people choose from; anything else is found out by the program itself.
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "UTF-8"),
    ("gb18030", "GB18030"),
    ("big5hkscs", "Big5"),
    ("utf-16", "UTF-16"),
    ("cp932", "Shift_JIS"),
    ("euc-jp", "EUC-JP"),
    ("cp949", "EUC-KR"),
    ("cp1252", "Windows-1252"),
    ("cp1251", "Windows-1251"),
    ("koi8-r", "KOI8-R"),
    ("cp1250", "Windows-1250"),
    ("cp1253", "Windows-1253"),
    ("cp1254", "Windows-1254"),
    ("cp1255", "Windows-1255"),
    ("cp1256", "Windows-1256"),
    ("cp1257", "Windows-1257"),
    ("cp1258", "Windows-1258"),
    ("cp874", "Windows-874"),
)
_NAMES = dict(ENCODINGS) | {
    "big5": "Big5",
    "cp950": "Big5",
    "gbk": "GBK",
    "gb2312": "GB2312",
    "euc-kr": "EUC-KR",
    "shift_jis": "Shift_JIS",
    "utf-8-sig": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "ascii": "ASCII",
}
UNSURE = 0.9  # an encoding known less well is shown as a guess
_ARCHIVES = frozenset({".zip", ".tar", ".tgz", ".txz", ".tbz2", ".gz", ".xz", ".bz2", ".warc"})
_UNITS = ("B", "KB", "MB", "GB", "TB")


def encoding_name(codec: str) -> str:
    """An encoding as people write it, from the name that Python has for it."""
    return _NAMES.get(codec.replace("_", "-").casefold(), _NAMES.get(codec.casefold(), codec))


def is_archive(path: Path) -> bool:
    """Whether a path looks like one file that holds others."""
    return path.suffix.casefold() in _ARCHIVES


def shown_name(path: Path) -> str:
    """The last part of a path, safe to show; the whole path of a disk's root."""
    return visible_controls(path.name or str(path))


class SourceWords(QObject):
    """Made once for the pages that need them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def number(self, value: int) -> str:
        """A number with separators."""
        return self._wording.number(value)

    def size(self, size: int) -> str:
        """Bytes as people read them: ``61 MB``, ``1.4 GB``."""
        value, unit = float(size), 0
        while value >= 1000 and unit < len(_UNITS) - 1:
            value /= 1000
            unit += 1
        number = f"{value:.1f}" if unit and value < 10 else f"{value:.0f}"
        return self.tr("{number} {unit}").format(number=number, unit=_UNITS[unit])

    def files(self, count: int) -> str:
        """``1 file``, ``4,400 files``."""
        if count == 1:
            return self.tr("1 file")
        return self.tr("{count} files").format(count=self.number(count))

    def chosen(self, paths: tuple[Path, ...]) -> str:
        """What was chosen, in the fewest words: ``1 archive``, ``3 chosen``."""
        if not paths:
            return self.tr("nothing chosen")
        if len(paths) > 1:
            return self.tr("{count} chosen").format(count=self.number(len(paths)))
        if is_archive(paths[0]):
            return self.tr("1 archive")
        return self.tr("1 file") if paths[0].suffix else self.tr("1 folder")

    def total(self, summary: SourceSummary) -> str:
        """``4,400 files · 61 MB``."""
        return self.tr("{files} · {size}").format(
            files=self.files(summary.files), size=self.size(summary.size)
        )

    def pairs(self, count: int) -> str:
        """``1 article of two files``."""
        if count == 1:
            return self.tr("1 article of two files")
        return self.tr("{count} articles of two files").format(count=self.number(count))

    def passed_over(self, count: int) -> str:
        """How many files of other kinds are left out."""
        if count == 1:
            return self.tr("1 file of another kind is passed over")
        return self.tr("{count} files of other kinds are passed over").format(
            count=self.number(count)
        )

    def kind(self, name: str) -> str:
        """A format by its name, as it stands at the beginning of a line: ``Plain text``."""
        return visible_controls(name[:1].upper() + name[1:])

    def found_encoding(self, sample: FileSample) -> str:
        """``UTF-8``, or how sure a guess is: ``GB18030, 82 %``."""
        name = encoding_name(sample.encoding)
        if sample.encoding_confidence >= UNSURE:
            return name
        percent = round(sample.encoding_confidence * 100)
        return self.tr("{encoding}, {percent} %").format(encoding=name, percent=percent)

    def language(self, tag: str) -> str:
        """A language, or an article's both: ``Chinese (simplified)``."""
        return self._wording.language(tag) if tag else ""
