"""Positions in texts: Python counts characters, Qt counts UTF-16 units."""


def utf16_position(text: str, index: int) -> int:
    """The position that Qt calls the place before ``text[index]``."""
    return index + sum(1 for char in text[:index] if ord(char) > 0xFFFF)


def character_position(text: str, units: int) -> int:
    """The place in ``text`` that Qt counts as ``units``; one within a character is before it."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
