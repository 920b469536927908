"""Whether what stands where a name is expected is an office or an outlet and not a person."""

from __future__ import annotations

import re

from archive_app.domain.articles import Credit, NameKind
from archive_app.text.names import is_han_name, is_pinyin_name
from archive_app.text.roles import RoleClass, role_class
from archive_app.text.source_tags import OUTLET_WORDS

_HAN_OFFICE = re.compile(
    "[\u4e00-\u9fff·]{1,19}[局部处處室社委心队隊科院校站组組会會网網办辦司厅廳所支报報台臺刊]"
)
_LATIN_OFFICE = re.compile(
    rf"[A-Z][\w&'’.-]*(?: [\w&'’.-]+){{0,7}} "
    rf"(?:{OUTLET_WORDS}|Cent(?:er|re)|Office|Association|Union|Section|Division|Team|Group|Branch)"
)


def is_office(name: str) -> bool:
    """Whether ``name`` says of itself that it is an office: 松宁市公安局, Island Media Center.

    What reads like a person's name is a person: 张局 may be called so.
    """
    if is_han_name(name) or is_pinyin_name(name):
        return False
    return bool(_HAN_OFFICE.fullmatch(name) or _LATIN_OFFICE.fullmatch(name))


def kind_of(credit: Credit) -> NameKind:
    """Whether a credit names a person; a source is an outlet, unless it reads like a person."""
    if role_class(credit.role) is RoleClass.SOURCE:
        is_person = is_han_name(credit.name) or is_pinyin_name(credit.name)
    else:
        is_person = not is_office(credit.name)
    return NameKind.PERSON if is_person else NameKind.ORGANISATION
