"""What people type into the box: 500 queries of one to six words, the same every time, played letter by letter.

Half are everyday words; the others name a condition or kind of service, a town, an organization, or are French or
Arabic. One in eight has a typing error, and one in ten ends inside a word.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from benchmarks import lexicon
from benchmarks.services import Maker
from phcdesk.taxonomy import Vocabulary

COUNT = 500
_LAY = (
    """
feeling low after the baby|cannot sleep at night|someone to talk to|my son hears voices|panic attacks at school
drinking too much alcohol|grief after losing husband|help for carers|worried about money and work|free counselling
support group for mothers|violence at home|thoughts of suicide|self harm teenager|young men group|nightmares after war
lonely older people|autism assessment child|legal rights|safe place tonight|father depressed after birth|help line
somebody to listen|sad all the time|fear of going out|exam stress students|drug withdrawal|gambling help free
women survivors group|home visits nurse|memory problems grandmother|medicine for epilepsy|sign language interpreter
step-free clinic|walk in mental health|psychologist near me|counsellor who speaks arabic|help for refugees
volunteer listener training|anger management|peer support recovery|eating problems girl|bullied at school
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
_FRENCH = (
    """
soutien pour jeune mère|ligne d'écoute|psychologue gratuit|groupe de parole deuil|aide aux réfugiés|dépression après
naissance|violence conjugale|centre de santé mentale|troubles du sommeil|alcool sevrage|écoute jeunes|crises d'angoisse
hôpital de jour|thérapie enfants|visite à domicile
""".replace("\n", " ")
    .strip()
    .split("|")
)
_ARABIC = (
    """
دعم نفسي للنساء|خط مساعدة|اكتئاب بعد الولادة|علاج مجاني|القلق والنوم|طبيب نفسي|مركز الصحة النفسية|مساعدة لاجئين
عيادة الأطفال|العنف الأسري|جلسات دعم|علاج الإدمان
""".replace("\n", "|")
    .strip("|")
    .split("|")
)


def typed_queries(vocabulary: Vocabulary, count: int = COUNT, seed: str = "queries") -> list[str]:
    """The queries, each as it stands when the typing ends."""
    chance = random.Random(seed)
    maker = Maker(vocabulary)
    labels = [concept.labels["en"] for concept in vocabulary.concepts if concept.facet in ("condition", "service_type")]
    return [_one(chance, maker, labels) for _ in range(count)]


def _one(chance: random.Random, maker: Maker, labels: list[str]) -> str:
    town = maker.towns[int(len(maker.towns) * chance.random() ** 2)].name
    sorts = {
        "lay": lambda: chance.choice(_LAY),
        "words": lambda: " ".join(chance.sample(lexicon.ENGLISH[40:], chance.randint(1, 4))),
        "label": lambda: chance.choice(labels).lower(),
        "town": lambda: f"{chance.choice(labels).lower()} {town}",
        "name": lambda: " ".join(chance.choices(maker.names[:6_000], k=chance.randint(1, 2))),
        "french": lambda: chance.choice(_FRENCH),
        "arabic": lambda: chance.choice(_ARABIC),
    }
    sort = chance.choices(list(sorts), weights=(32, 18, 16, 12, 6, 10, 6))[0]
    text = " ".join(sorts[sort]().split()[:6])
    if chance.random() < 0.125:
        text = _with_an_error(text, chance)
    if chance.random() < 0.1 and len(text) > 6:
        text = text[: -chance.randint(1, 3)]
    return text.strip()


def _with_an_error(text: str, chance: random.Random) -> str:
    """One letter left out, doubled, or changed places with the next."""
    at = chance.randrange(1, max(2, len(text) - 1))
    kind = chance.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at : at + 1] + text[at:]
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def keystrokes(queries: list[str]) -> Iterator[str]:
    """What stands in the box after each letter typed."""
    for query in queries:
        for end in range(1, len(query) + 1):
            yield query[:end]


__all__ = ["COUNT", "keystrokes", "typed_queries"]
