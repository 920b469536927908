"""What a hit is worth: every constant of the ranking, in one place.

A word as written comes before the same word in other characters, then its other forms, then
another name of the same person, then a name read aloud. A title comes before the first paragraph,
that before the rest of the body. A hit on both sides is worth more than one on one side. Of five
words and more the order counts too: the article that a sentence was copied from comes first.
"""

from __future__ import annotations

from typing import Final

# Shares of BM25. A title must win over a body that repeats the word (at most 2.2 times one hit).
TITLE: Final = 4.0
BODY: Final = 1.0
LEAD: Final = 0.5  # added to what the body is worth; never decides what is found
NAME: Final = 0.8
OUTLET: Final = 0.3  # source and section
NOTE: Final = 1.0
# Each two neighbours of a pasted sentence that stand beside each other somewhere: a constant, more
# than an article gains by being short or by repeating the words of the sentence.
IN_ORDER: Final = 5.0
IDENT: Final = 1.0
IDENT_WORDS: Final = 0.5  # only words of an id

WRITTEN: Final = 0.4  # the share of a hit's worth that is lost when it is written otherwise
STEM: Final = 0.4

# Constant, below what any other form is worth, so that rare names don't overtake words.
ALIAS: Final = 0.05
PINYIN: Final = 0.02
UMLAUT: Final = 0.01  # a name read with ü when u was typed
TAG: Final = 0.2
SOUND: Final = 0.05
