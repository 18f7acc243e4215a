"""FHIR R4, R4B and R5 directories (mCSD, Plan-Net, VhDir): read into services, and written as an mCSD bundle of R4."""

from __future__ import annotations

from phcdesk.errors import PhcError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.fhir.entries import looks_like_fhir
from phcdesk.formats.fhir.reading import read
from phcdesk.formats.fhir.writing import write
from phcdesk.formats.recognising import Likeness

__all__ = ["likeness", "read", "write"]


def likeness(chosen: Chosen) -> Likeness | None:
    """How much of FHIR is seen in the beginning of the first files."""
    try:
        score, version = looks_like_fhir(chosen)
    except PhcError:
        return None
    return Likeness("fhir", version, score) if score else None
