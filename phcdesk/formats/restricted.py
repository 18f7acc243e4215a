"""Places that must stay secret, such as shelters: what is left of them before anything is kept or passed on.

A place is restricted when it is marked so, or when its service, or the service at it, has a code of the facet
"sensitivity", whatever the value: this fails closed. It loses address, point, phones, opening hours, description and
directions; its name as well when the name holds a number or a part of the address. A number that is removed is removed
from the service too, and a line of the address is struck out of its texts. The country stays, because numbers are
dialled by country.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from phcdesk.model import Code, Location, Phone, Service, ServiceAtLocation

SENSITIVITY = "sensitivity"
RESTRICTED = Code(SENSITIVITY, "restricted")
STRUCK = "[…]"
MIN_STRUCK = 5
"""Parts of an address shorter than this stand in too many texts by chance."""

_TEXTS = (
    "description", "alert", "application_process", "fees_description", "wait_time", "eligibility_description",
    "interpretation_services", "hours_note", "evidence_note",
)  # fmt: skip

_KINDS_OF_PLACE = (
    r"(?<!bus )\bshelters?\b|\bsafe[ -]?houses?\b|\brefuges?\b|\bconfidential\b|\brefugio\b|\bcasas? de acogida\b"
    r"|\bhébergement d.urgence\b|\bconfidentielle?\b|\bcasas?[ -]abrigo\b|\babrigo\b|ملجأ|مأوى|إيواء|\bприют|\bубежищ"
    r"|\bпритул|\b(?:maison|foyer|centre)s? (?:des|pour|de) femmes\b"
)
_REMARKS = (
    r"\bsecret (?:address|location|place)\b|\b(?:not|don.t) (?:share|give out|publish|disclose) (?:the |this )?"
    r"(?:address|location)\b|\badresse (?:\w+ )?secr[èe]te\b|\blieu secret\b"
    r"|\bne (?:pas|jamais) (?:donner|communiquer|divulguer|diffuser|publier)\b|\bdirección secreta\b"
    r"|\bendereço secreto\b|\b(?:no|não) (?:divulgar|publicar)\b"
    r"|عنوان سري|\bне разглашать\b|\bсекретный адрес\b|\bне розголошувати\b"
)
"""What people write beside a place in a list of their own."""

_SECRET = re.compile(f"{_KINDS_OF_PLACE}|{_REMARKS}", re.IGNORECASE)
_SECRET_LETTERS = (
    "shelter", "safe", "refug", "confidenti", "acogida", "abrigo", " femmes", "secr", " share ", " give out",
    "publish", "publicar", "disclose", "ne pas ", "ne jamais ", "divulg",
)  # fmt: skip
_SECRET_LETTERS_BEYOND_ASCII = (
    "hébergement", "ملجأ", "مأوى", "إيواء", "приют", "убежищ", "притул", "سري", "разглаш", "секретн", "розголош",
)  # fmt: skip


def hidden(service: Service) -> Service:
    """The service without what must not be known; the same object when nothing is restricted."""
    places = service.service_at_locations
    everywhere = _is_sensitive(service.codes)
    secret = [at for at in places if everywhere or is_secret(at)]
    if not secret:
        return service
    removed = {_digits(phone) for at in secret for phone in (*at.phones, *at.location.phones)} - {""}
    lines = _address_lines(secret)
    return replace(
        service,
        country=service.country or next((address.country for at in secret for address in at.location.addresses), ""),
        phones=_without(service.phones, removed),
        organization=replace(service.organization, phones=_without(service.organization.phones, removed)),
        service_at_locations=tuple(_bare(at, lines) if everywhere or is_secret(at) else at for at in places),
        **{field: _struck(getattr(service, field), lines) for field in _TEXTS},
        assurance=replace(service.assurance, note=_struck(service.assurance.note, lines)),
    )


def _without(phones: tuple[Phone, ...], removed: set[str]) -> tuple[Phone, ...]:
    return tuple(phone for phone in phones if _digits(phone) not in removed)


def is_secret(at: ServiceAtLocation) -> bool:
    """Whether the place of a service may not be known."""
    return at.location.restricted or _is_sensitive(at.codes)


def _is_sensitive(codes: tuple[Code, ...]) -> bool:
    return bool(codes) and any(code.facet == SENSITIVITY for code in codes)


def sounds_secret(*texts: str) -> bool:
    """Whether a text has a word of places whose address is often kept secret."""
    text = "\n".join(texts).casefold()
    # Looking for the letters first is many times faster than the pattern, and most texts have none of them.
    for letters in _SECRET_LETTERS if text.isascii() else (*_SECRET_LETTERS, *_SECRET_LETTERS_BEYOND_ASCII):
        if letters in text:
            return _SECRET.search(text) is not None
    return False


def bare_place(place: Location) -> Location:
    """All that may be known of a place that is restricted: what it is called, its kind, the languages spoken there.

    Whatever is read, shown or passed on of such a place went through here. Its opening hours tell when somebody goes in
    and out, so they are not among it; hours of the service itself, when its telephone is answered, are no part of a
    place and stay.
    """
    return Location(
        place.id,
        place.name,
        place.alternate_name,
        location_type=place.location_type,
        restricted=True,
        languages=place.languages,
    )


def _bare(at: ServiceAtLocation, lines: list[str]) -> ServiceAtLocation:
    bare = bare_place(at.location)
    bare = replace(
        bare,
        name="" if _tells(bare.name, lines) else bare.name,
        alternate_name="" if _tells(bare.alternate_name, lines) else bare.alternate_name,
    )
    return ServiceAtLocation(bare, codes=at.codes if RESTRICTED in at.codes else (*at.codes, RESTRICTED))


def _tells(name: str, lines: list[str]) -> bool:
    """Whether a name gives the address away."""
    plain = name.casefold()
    return any(letter.isdigit() for letter in name) or any(line.casefold() in plain for line in lines)


def _address_lines(secret: list[ServiceAtLocation]) -> list[str]:
    lines = {
        line.strip()
        for at in secret
        for address in at.location.addresses
        for line in (address.address_1, address.address_2, address.postal_code, address.attention)
    }
    return sorted((line for line in lines if len(line) >= MIN_STRUCK), key=len, reverse=True)


def _struck(text: str, lines: list[str]) -> str:
    for line in lines if text else ():
        text = re.sub(re.escape(line), STRUCK, text, flags=re.IGNORECASE)
    return text


def _digits(phone: Phone) -> str:
    return phone.e164.lstrip("+") or "".join(letter for letter in phone.number if letter.isdigit())
