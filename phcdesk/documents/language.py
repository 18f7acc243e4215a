"""The language of a text that does not say it: by its script, and by the small words that one language has so often.

Rough on purpose. A wrong guess costs a stemmer that fits badly, and whoever publishes is told that it was guessed.
"""

from __future__ import annotations

import re
from collections import Counter

MOST = 8_000
"""Characters that are looked at."""

_FEWEST_WORDS = 8
_SCRIPTS = (
    (re.compile("[\u0600-\u06ff]"), ("ar", "fa", "ur")),
    (re.compile("[\u0400-\u04ff]"), ("ru", "uk")),
    (re.compile("[\u0900-\u097f]"), ("hi", "ne")),
    (re.compile("[\u0370-\u03ff]"), ("el",)),
    (re.compile("[\u0590-\u05ff]"), ("he",)),
    (re.compile("[\u0980-\u09ff]"), ("bn",)),
    (re.compile("[\u0b80-\u0bff]"), ("ta",)),
    (re.compile("[\u0e00-\u0e7f]"), ("th",)),
    (re.compile("[\u1000-\u109f]"), ("my",)),
    (re.compile("[\u1200-\u137f]"), ("am",)),
    (re.compile("[\u1780-\u17ff]"), ("km",)),
    (re.compile("[\u3040-\u30ff]"), ("ja",)),
    (re.compile("[\uac00-\ud7af]"), ("ko",)),
    (re.compile("[\u4e00-\u9fff]"), ("zh",)),
    (re.compile("[A-Za-z\u00c0-\u024f]"), ("en", "fr", "es", "pt", "de", "it", "nl", "sw", "id", "tr", "ht", "so")),
)  # fmt: skip
_SMALL_WORDS = {
    "ar": "من في على إلى عن مع هذا هذه التي الذي أن أو كان",
    "fa": "از در به که را این است برای با آن می",
    "ur": "کے کی میں ہے اور سے کو کا نے پر ہیں",
    "ru": "и в на не что с по для это или при как он",
    "uk": "і в на не що з та для це або при як від",
    "hi": "के का की में है और से को पर यह",
    "ne": "को मा र छ गर्न लागि पनि हो छन् भएको",
    "en": "the of and to in is for that with are be this or by",
    "fr": "les des et la le du est dans pour une que au sur par",
    "es": "los las de el la que en y del para una con por su",
    "pt": "os as do da que em para uma com não dos ao mais",
    "de": "der die und das den von zu ist mit für auf ein nicht",
    "it": "il di che la e per un della con sono gli nel è",
    "nl": "de het een van en is voor met op dat niet zijn te",
    "sw": "na ya wa kwa ni katika za la hii kama au watu",
    "id": "yang dan di untuk dengan dari pada ini dalam atau adalah",
    "tr": "ve bir bu için ile olarak daha de da olan",
    "ht": "ak nan pou yo yon ki se li pa sa nou",
    "so": "iyo in ka ku waa oo ee ah loo la ama",
}
_WORD = re.compile(r"\w+")


def guess_language(text: str) -> str:
    """The primary BCP 47 code of the language a text seems to be in; "" for one too short or unlike all known."""
    sample = text[:MOST]
    counts = [(len(found.findall(sample)), languages) for found, languages in _SCRIPTS]
    letters, languages = max(counts, key=lambda count: count[0])
    if letters < _FEWEST_WORDS * 3:
        return ""
    if len(languages) == 1:
        return languages[0]
    words = Counter(_WORD.findall(sample.lower()))
    if words.total() < _FEWEST_WORDS:
        return ""
    found = {language: sum(words[small] for small in _SMALL_WORDS[language].split()) for language in languages}
    likeliest = max(found, key=found.__getitem__)
    return likeliest if found[likeliest] * 25 >= words.total() else ""
