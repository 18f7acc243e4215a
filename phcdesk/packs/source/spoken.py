"""The languages that services, places and phone lines speak: codes where known, names as the source has them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from phcdesk.model import Language
from phcdesk.packs.source.reading import Reading
from phcdesk.packs.source.records import Owned, read_owned
from phcdesk.tables.rows import Row
from phcdesk.taxonomy import Vocabulary

FILE = "directory/languages.csv"

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z", re.ASCII)

_PAIRS = """
    alb:sq amh:am ara:ar arm:hy aze:az baq:eu bel:be ben:bn bos:bs bul:bg bur:my cat:ca ces:cs chi:zh cze:cs
    dan:da deu:de dut:nl ell:el eng:en est:et fas:fa fin:fi fra:fr fre:fr geo:ka ger:de gre:el guj:gu hat:ht
    hau:ha heb:he hin:hi hrv:hr hun:hu hye:hy ibo:ig ice:is ind:id ita:it jpn:ja kat:ka kaz:kk khm:km kin:rw
    kor:ko kur:ku lao:lo lav:lv lin:ln lit:lt mac:mk mal:ml mar:mr may:ms mkd:mk mon:mn msa:ms mya:my nep:ne
    nld:nl nor:no orm:om pan:pa per:fa pol:pl por:pt pus:ps ron:ro rum:ro run:rn rus:ru sin:si slk:sk slo:sk
    slv:sl sna:sn som:so spa:es sqi:sq srp:sr swa:sw swe:sv tam:ta tel:te tgk:tg tgl:tl tha:th tir:ti tuk:tk
    tur:tr ukr:uk urd:ur uzb:uz vie:vi wol:wo xho:xh yor:yo zho:zh zul:zu
"""
_TWO_LETTERS = dict(pair.split(":") for pair in _PAIRS.split())
"""ISO 639-2 (both forms) to ISO 639-1, for the languages that sources use most."""


class LanguageNames:
    """Finds the code of a language by a code of any length, or by its name in a language of the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._by_name = {
            label.casefold(): concept.code
            for concept in vocabulary.concepts
            if concept.facet == "language"
            for label in concept.labels.values()
        }

    def by_name(self, name: str) -> str:
        """The BCP 47 code of a language called so in any language of the vocabulary, or ""."""
        return self._by_name.get(name.casefold(), "")

    def by_code(self, code: str) -> str:
        """The BCP 47 code for a code of two or three letters, or for a name; "" if it is neither."""
        if not _TAG.match(code):
            return self.by_name(code)
        base, dash, rest = code.partition("-")
        return _TWO_LETTERS.get(base.lower(), base.lower()) + dash + rest


def read_languages(
    reading: Reading, names: LanguageNames, known: Mapping[str, Collection[str]]
) -> dict[str, Owned[Language]]:
    """The languages by owner: "service", "location" or "phone"."""
    shared: dict[Language, Language] = {}

    def language(row: Row) -> Language:
        code = names.by_code(row["code"]) if row["code"] else names.by_name(row["name"])
        if row["code"] and not code:
            reading.log.add("EN01", FILE, row.number, "code", row["code"])
        made = Language(code, row["name"], row["note"])
        return shared.setdefault(made, made)

    return read_owned(reading, FILE, ("service", "location", "phone"), known, language)
