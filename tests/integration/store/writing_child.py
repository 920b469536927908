"""A program that writes to a library until it is killed, and says what it was promised.

``python writing_child.py LIBRARY SEED`` prints ``ready``, then after each committed write one line
``item KEY WORD`` (the article KEY now has the translation WORD) or ``tag KEY PATH``. What was
printed must be there after any kill; what was not may be there as a whole or not at all.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put


def main(path: Path, seed: int) -> None:
    """Write until killed."""
    rng = random.Random(seed)
    library = Library.open(path)
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        words = [f"w{seed}-{number}-{i}" for i in range(rng.randrange(1, 6))]
        keys = [f"k{rng.randrange(20)}-{i}" for i in range(len(words))]
        put(
            library,
            *(item(draft(k, f"{k}。", f"{w}.")) for k, w in zip(keys, words, strict=True)),
        )
        for key, word in zip(keys, words, strict=True):
            print("item", key, word, flush=True)
        key = rng.choice(keys)
        library.curation.add_tag([library.reads.find_article(key)], f"t/{seed}-{number}")
        print("tag", key, f"t/{seed}-{number}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
