"""What every record is told with: how far it was checked, what it is classified as, a language."""

from typing import Literal

from msgspec import Struct

Method = Literal[
    "sources-agree",  # independent public sources give the same fact; nobody has called
    "single-source",  # one public source
    "provider",  # the provider's own page or register
    "called",  # somebody called and was answered
    "visited",  # somebody went there
    "text-seen",  # a document: its text or abstract was read
    "reference-only",  # a document: only a reference to it was seen
    "draft",  # our own text, not reviewed by a clinician
    "register",  # a general register, not a mental health finder
    "statistics",  # a published figure, copied with its year
    "fictional",  # invented for training
    "",  # the source does not say
]


class Assurance(Struct, frozen=True, omit_defaults=True):
    """How far a fact was checked: by which method, from which sources, and when."""

    method: Method = ""
    as_of: str = ""  # ISO date, may be partial: when it was checked, or the date of the newest source
    agreement: int = 0  # how many independent sources give the same fact
    sources: tuple[str, ...] = ()
    assurer: str = ""  # who checked
    note: str = ""


class Code(Struct, frozen=True, omit_defaults=True):
    """One classification: a facet of ``resources/taxonomy`` and a code in it, such as ("condition", "depression")."""

    facet: str
    code: str
    value: str = ""  # what a source adds to the code, such as the 4Ws sub-activity "9.2"


class Language(Struct, frozen=True, omit_defaults=True):
    """A language that is spoken; ``code`` is BCP 47 where it is known, ``name`` as the source writes it."""

    code: str = ""
    name: str = ""
    note: str = ""
