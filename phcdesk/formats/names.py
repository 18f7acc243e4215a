"""Languages and countries by whatever a source calls them: codes of any length, or names in a language we carry."""

from __future__ import annotations

import re

from phcdesk.formats.identity import plain
from phcdesk.formats.iso_countries import TWO_LETTERS as _COUNTRY_OF_THREE
from phcdesk.taxonomy import Vocabulary

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\Z", re.ASCII)

_OWN_USE = re.compile(r"AA|Q[M-Z]|X[A-Z]|ZZ")

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


class CountryNames:
    """Finds the code of a country (ISO 3166-1 alpha-2) by a code, or by its name in a language of the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._by_name = {
            plain(name): concept.code.upper()
            for concept in vocabulary.concepts
            if concept.facet == "country"
            for name in (*concept.labels.values(), *concept.synonyms, concept.code)
        }

    def find(self, cell: str) -> str:
        """The code for a code or a name, also for the codes that ISO leaves to their users; "" if it is neither."""
        code = cell.strip().upper()
        if found := self._by_name.get(plain(cell)) or _COUNTRY_OF_THREE.get(code):
            return found
        return code if len(code) == 2 and _OWN_USE.match(code) else ""
