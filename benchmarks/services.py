"""Made-up services in any number: the same for the same number, and the first of 20,000 are the first of 100,000.

They are shaped like real directories: names in a few patterns, descriptions of 40 to 90 words whose frequencies follow
Zipf's law, a fifth in French and Arabic, towns with points in a few countries, one or more phones, codes of the
vocabulary, languages spoken and the date of the last check. No name, number or place is real: phones begin with 01632
and 0800 960, which are kept free for invention.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

from msgspec import Struct

from benchmarks import lexicon
from benchmarks.lexicon import Words
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    CostOption,
    Guide,
    Language,
    Location,
    Method,
    Organization,
    PackContent,
    PackManifest,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
)
from phcdesk.taxonomy import Vocabulary

SIZES = (2_000, 20_000, 100_000)
TODAY = date(2026, 11, 21)
COUNTRIES = ("KE", "GB", "LB", "SN", "CD", "UG", "JO", "FR", "BF", "TD", "NP", "UA", "ET", "CM", "MA", "EG")
_CODED = ("service_type", "condition", "population", "cost", "modality", "topic")
_PATTERNS = {
    "en": ("{town} {kind}", "{name} {kind}", "{kind} {town}", "{name} and {other} {kind}", "{kind} of {name}"),
    "fr": ("{kind} de {town}", "{kind} {name}", "Association {name} {town}", "Maison {name}"),
    "ar": ("{kind} {arabic}", "مركز {arabic} {kind}", "عيادة {arabic}"),
}
_METHODS: tuple[Method, ...] = ("provider", "single-source", "called", "visited", "sources-agree", "register")


class Town(Struct, frozen=True):
    """A place that was never on a map."""

    name: str
    country: str
    latitude: float
    longitude: float


class Speech(Struct, frozen=True):
    """What one language is written with."""

    code: str
    words: Words


class Maker:
    """Makes services one after the other, from one seed."""

    def __init__(self, vocabulary: Vocabulary, seed: str = "services") -> None:
        self._chance = random.Random(seed)
        self.towns = _towns(3_000)
        self.names = lexicon.coined_names(24_000, "names")
        self._town_weights = lexicon.ranked([str(at) for at in range(len(self.towns))], 0.8).cumulative
        self._name_words = lexicon.ranked(self.names, 0.6)
        speeches = (("en", lexicon.english(self.names)), ("fr", lexicon.french(self.names)), ("ar", lexicon.arabic()))
        self._speeches = {code: Speech(code, words) for code, words in speeches}
        self._codes = {facet: _codes(vocabulary, facet) for facet in _CODED}
        self._vocabulary = vocabulary

    def make(self, number: int) -> Service:
        """The next service; ``number`` is in its id."""
        chance = self._chance
        language = chance.choices(("en", "fr", "ar"), weights=(80, 13, 7))[0]
        town = chance.choices(self.towns, cum_weights=self._town_weights)[0]
        codes = self._coded()
        organization = self._organization()
        spoken = dict.fromkeys((language, *chance.choices(("en", "fr", "ar", "sw", "es", "uk", "ne"), k=2)))
        return Service(
            id=f"s{number:06d}",
            name=self._name(language, town, codes[0]),
            description=self._description(language, town, organization),
            language=language,
            organization=Organization(id=f"o-{organization}", name=f"{organization} {chance.choice(_HOUSES)}"),
            status="active",
            eligibility_description=" ".join(self._speeches[language].words.draw(chance, chance.randint(4, 14))),
            phones=self._phones(),
            schedules=self._schedules(),
            languages=tuple(Language(code) for code in spoken),
            service_at_locations=(ServiceAtLocation(self._place(number, town)),),
            cost_options=(CostOption(option=codes[3].code),),
            codes=codes,
            country=town.country,
            assurance=self._assurance(),
        )

    def _coded(self) -> tuple[Code, ...]:
        one = [Code(facet, self._codes[facet].draw(self._chance, 1)[0]) for facet in _CODED[:5]]
        more = [
            Code(facet, code)
            for facet in ("condition", "population", "modality", "topic")
            for code in self._codes[facet].draw(self._chance, self._chance.randint(0, 2))
        ]
        return tuple(dict.fromkeys([*one, *more]))

    def _name(self, language: str, town: Town, kind: Code) -> str:
        first, second = self._name_words.draw(self._chance, 2)
        arabic = " ".join(self._speeches["ar"].words.draw(self._chance, 2))
        label = self._vocabulary.label(kind.facet, kind.code, language)
        pattern = self._chance.choice(_PATTERNS[language])
        return pattern.format(town=town.name, name=first, other=second, kind=label, arabic=arabic)

    def _organization(self) -> str:
        return " ".join(self._name_words.draw(self._chance, self._chance.randint(1, 2)))

    def _description(self, language: str, town: Town, organization: str) -> str:
        chance = self._chance
        words = self._speeches[language].words.draw(chance, chance.randint(38, 88))
        words.insert(chance.randrange(len(words)), town.name)
        if chance.random() < 0.4:
            words.insert(chance.randrange(len(words)), organization)
        for end in range(12, len(words), 13):
            words[end] += "."
        return " ".join(words).capitalize() + "."

    def _phones(self) -> tuple[Phone, ...]:
        chance = self._chance
        numbers = [f"01632 96{chance.randrange(10_000):04d}"]
        if chance.random() < 0.3:
            numbers.append(f"0800 960 {chance.randrange(1_000):03d}")
        return tuple(Phone(number, e164=f"+44{number[1:].replace(' ', '')}", type="voice") for number in numbers)

    def _schedules(self) -> tuple[Schedule, ...]:
        if self._chance.random() < 0.5:
            return ()
        return (Schedule(freq="WEEKLY", byday="MO,TU,WE,TH,FR", opens_at="09:00", closes_at="17:00", timezone="0"),)

    def _place(self, number: int, town: Town) -> Location:
        near = self._chance.gauss
        return Location(
            id=f"l{number:06d}",
            latitude=round(town.latitude + near(0, 0.03), 5),
            longitude=round(town.longitude + near(0, 0.03), 5),
            addresses=(Address(address_1=f"{number % 300 + 1} {self._organization()} Road", city=town.name,
                               country=town.country),),
        )  # fmt: skip

    def _assurance(self) -> Assurance:
        checked = TODAY - timedelta(days=int(self._chance.expovariate(1 / 400)) + 1)
        return Assurance(self._chance.choice(_METHODS), checked.isoformat(), agreement=self._chance.randint(1, 3))


_HOUSES = ("Trust", "Foundation", "Health Centre", "Hospital", "Association", "Society", "Clinic", "District Office")


def _towns(count: int) -> list[Town]:
    chance = random.Random("towns")
    middle = {country: (chance.uniform(-25, 50), chance.uniform(-15, 85)) for country in COUNTRIES}
    chosen = chance.choices(COUNTRIES, weights=[1 / rank for rank in range(1, len(COUNTRIES) + 1)], k=count)
    return [
        Town(name, country, middle[country][0] + chance.gauss(0, 2), middle[country][1] + chance.gauss(0, 2))
        for name, country in zip(lexicon.coined_names(count, "town names"), chosen, strict=True)
    ]


def _codes(vocabulary: Vocabulary, facet: str) -> Words:
    codes = [concept.code for concept in vocabulary.concepts if concept.facet == facet]
    return lexicon.ranked(codes, 0.8)


def make_pack(count: int, vocabulary: Vocabulary) -> PackContent:
    """A pack of so many services, and the quick card that every library has for when no service is found."""
    maker = Maker(vocabulary)
    manifest = PackManifest(
        id="made-up",
        title="Made-up services",
        publisher="benchmarks",
        publisher_name="The benchmarks",
        edition=1,
        issued=TODAY.isoformat(),
        languages=("en", "fr", "ar"),
        licence="CC0-1.0",
        fictional=True,
    )
    card = Guide(id="no-service", name="When there is no service", language="en", body="Ask again in a week.")
    return PackContent(manifest, (*(maker.make(number) for number in range(count)), card))
