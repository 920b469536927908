"""Every scene, in order of the names of their pictures."""

from __future__ import annotations

from tests.shots import (
    browsing,
    correcting,
    curation,
    desk,
    fields,
    helping,
    history,
    importing,
    main,
    names,
    notes,
    reading,
    results,
    search,
    windows,
)

_AREAS = (
    browsing,
    correcting,
    curation,
    desk,
    fields,
    helping,
    history,
    importing,
    main,
    names,
    notes,
    reading,
    results,
    search,
    windows,
)

SHOTS = tuple(sorted((shot for area in _AREAS for shot in area.SHOTS), key=lambda shot: shot.name))
