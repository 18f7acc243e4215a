"""What is known of each language: its stemmer, and the small words that carry no meaning in a search.

Stemmers are Snowball's; scripts and languages without one are matched by whole words. Arabic gets the prefixes and the
feminine ending of light stemming (Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval",
2007) before Snowball, because Snowball alone keeps the article on short words: "الصحة" and "صحة" would not meet.

Stop words are Whoosh's lists, folded; Arabic and Ukrainian have none there, so short lists of ours stand in.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from threading import Lock

import Stemmer
from whoosh.lang.stopwords import stoplists

from phcdesk.text.folding import fold

_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
    "ne": "nepali", "nl": "dutch", "no": "norwegian", "nb": "norwegian", "nn": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "st": "sesotho", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

_OWN_STOP_WORDS = {
    "ar": "من في على الى عن مع هذا هذه ذلك تلك التي الذي الذين ان أن إن او أو ثم لا ما لم لن هل كل بعد قبل بين عند "
    "كان كانت هو هي هم انا نحن انت قد و ف ب ل حتى اذا لكن غير أي اي كيف متى اين ليس",
    "uk": "і й та в у на з із зі до від за по про для що як це цей ця ці той та те ті не ні але або чи якщо коли де "
    "він вона воно вони я ти ми ви мене тебе нас вас його її їх мій моя моє наш ваш є був була було були бути б би же "
    "ж щоб так також лише ще вже при під над між без через після перед",
}

Stem = Callable[[str], str]

_SCRIPTS = (  # script, its code points, the language a word of it is read in when the text is in another script
    ("latin", ((0x0041, 0x024F), (0x1E00, 0x1EFF)), "en"),
    ("greek", ((0x0370, 0x03FF), (0x1F00, 0x1FFF)), "el"),
    ("cyrillic", ((0x0400, 0x052F),), "ru"),
    ("armenian", ((0x0530, 0x058F),), "hy"),
    ("hebrew", ((0x0590, 0x05FF),), "he"),
    ("arabic", ((0x0600, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)), "ar"),
    ("devanagari", ((0x0900, 0x097F),), "hi"),
    ("tamil", ((0x0B80, 0x0BFF),), "ta"),
)
_SCRIPT_OF_LANGUAGE = {
    "ar": "arabic", "fa": "arabic", "ur": "arabic", "ps": "arabic", "ckb": "arabic", "sd": "arabic", "ug": "arabic",
    "ru": "cyrillic", "uk": "cyrillic", "be": "cyrillic", "bg": "cyrillic", "mk": "cyrillic", "kk": "cyrillic",
    "ky": "cyrillic", "mn": "cyrillic", "tg": "cyrillic", "sr": "cyrillic",
    "hi": "devanagari", "ne": "devanagari", "mr": "devanagari", "mai": "devanagari",
    "el": "greek", "hy": "armenian", "he": "hebrew", "yi": "hebrew", "ta": "tamil",
}  # fmt: skip


def script_of(word: str) -> str:
    """The script of a word, by its first character; "" for scripts that have no stemmer here."""
    return _script_of_letter(word[0]) if word else ""


@lru_cache(maxsize=4_096)
def _script_of_letter(letter: str) -> str:
    for script, ranges, _ in _SCRIPTS:
        if any(first <= ord(letter) <= last for first, last in ranges):
            return script
    return ""


def written_in(language: str) -> str:
    """The script a language is written in, as far as stemming goes."""
    return _SCRIPT_OF_LANGUAGE.get(primary(language), "latin")


def language_of_word(word: str, text_language: str) -> str:
    """The language to read a word in: that of its text, unless it is written in another script."""
    script = script_of(word)
    if not script or script == written_in(text_language):
        return text_language
    return next(language for name, _, language in _SCRIPTS if name == script)


@lru_cache(maxsize=1_024)
def primary(language: str) -> str:
    """The primary subtag of a BCP 47 code: "pt-BR" is "pt"."""
    return language.replace("_", "-").split("-")[0].lower()


def _unchanged(word: str) -> str:
    return word


_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "لل", "ال")


def _arabic_light(word: str) -> str:
    for prefix in _ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    return word[:-1] if word.endswith("ه") and len(word) >= 4 else word


@cache
def stemmer(language: str) -> Stem:
    """The stemmer for folded words of a language; words of unknown languages come back as they are."""
    algorithm = _SNOWBALL.get(primary(language))
    if algorithm is None:
        return _unchanged
    before = _arabic_light if algorithm == "arabic" else _unchanged
    snowball = Stemmer.Stemmer(algorithm, 0)  # no cache of its own: a Lexicon remembers
    lock = Lock()  # Snowball keeps the word at work in the stemmer

    def stem(word: str) -> str:
        with lock:
            return fold(snowball.stemWord(before(word)))

    return stem


@cache
def stop_words(language: str) -> frozenset[str]:
    """Folded words of a language that a search leaves out, unless nothing else was typed."""
    code = primary(language)
    words = _OWN_STOP_WORDS[code].split() if code in _OWN_STOP_WORDS else stoplists.get(code, ())
    return frozenset(fold(word) for word in words)
