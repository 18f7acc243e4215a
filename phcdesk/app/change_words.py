"""What a pack changes, in words: one table for the preview in the terminal and the one in the window."""

from __future__ import annotations

from phcdesk.app.translating import Translate, english, marked

FIELDS = {
    "kind": marked("Changes", "kind"),
    "name": marked("Changes", "name"),
    "alternate_name": marked("Changes", "other name"),
    "description": marked("Changes", "description"),
    "language": marked("Changes", "language of the text"),
    "organization": marked("Changes", "organization"),
    "status": marked("Changes", "status"),
    "alert": marked("Changes", "notice"),
    "url": marked("Changes", "web address"),
    "email": marked("Changes", "email"),
    "role": marked("Changes", "role"),
    "application_process": marked("Changes", "how to ask for it"),
    "fees_description": marked("Changes", "cost"),
    "cost_options": marked("Changes", "cost"),
    "wait_time": marked("Changes", "waiting time"),
    "eligibility_description": marked("Changes", "who may come"),
    "minimum_age": marked("Changes", "youngest age"),
    "maximum_age": marked("Changes", "oldest age"),
    "interpretation_services": marked("Changes", "interpreting"),
    "phones": marked("Changes", "phone"),
    "schedules": marked("Changes", "hours"),
    "hours_note": marked("Changes", "hours"),
    "languages": marked("Changes", "languages"),
    "languages_note": marked("Changes", "languages"),
    "service_areas": marked("Changes", "area served"),
    "service_at_locations": marked("Changes", "places"),
    "required_documents": marked("Changes", "papers to bring"),
    "codes": marked("Changes", "topics and types"),
    "keywords": marked("Changes", "search words"),
    "country": marked("Changes", "country"),
    "evidence_note": marked("Changes", "evidence"),
    "fictional": marked("Changes", "fictional"),
    "assurance": marked("Changes", "check"),
    "publisher_name": marked("Changes", "publisher"),
    "year": marked("Changes", "year"),
    "year_note": marked("Changes", "year"),
    "edition": marked("Changes", "edition"),
    "pages": marked("Changes", "text of the document"),
    "pages_without_text": marked("Changes", "text of the document"),
    "withdrawn_because": marked("Changes", "notice"),
    "use_instead": marked("Changes", "notice"),
    "audience": marked("Changes", "readers"),
    "identifier": marked("Changes", "identifier"),
    "licence": marked("Changes", "licence"),
    "review_by": marked("Changes", "review by"),
    "supersedes": marked("Changes", "replaces"),
    "file": marked("Changes", "text of the document"),
    "body": marked("Changes", "text"),
    "emergency_numbers": marked("Changes", "emergency numbers"),
    "indicators": marked("Changes", "figures"),
    "finders": marked("Changes", "official finders"),
}
"""Fields of a record, as ``phcdesk.packs.difference`` names them."""

_BECOMES = {
    ("added", False): marked("Changes", "added"),
    ("changed", False): marked("Changes", "changed"),
    ("closed", False): marked("Changes", "closed"),
    ("closed", True): marked("Changes", "withdrawn"),
    ("removed", False): marked("Changes", "removed"),
    ("removed", True): marked("Changes", "withdrawn and removed"),
}


def field_words(field: str, translate: Translate = english) -> str:
    """What a field of a record is called; its own name, with spaces, when it has no better one."""
    return translate("Changes", FIELDS[field]) if field in FIELDS else field.replace("_", " ")


def becomes_words(becomes: str, translate: Translate = english, *, is_withdrawn: bool = False) -> str:
    """What becomes of an entry: "added", "changed", "closed" or "removed"; one that was withdrawn says so."""
    words = _BECOMES.get((becomes, is_withdrawn)) or _BECOMES.get((becomes, False))
    return translate("Changes", words) if words else becomes
