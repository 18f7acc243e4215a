"""Services to the source of a pack and back: what the reader of sources reads is what was written."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from phcdesk.errors import Cancelled, FormatError
from phcdesk.formats import pack_source
from phcdesk.formats.context import WriteContext
from phcdesk.formats.restricted import hidden
from phcdesk.model import (
    Address,
    Assurance,
    Code,
    CostOption,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)  # fmt: skip
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import load_vocabulary

VOCABULARY = load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")
CONTEXT = WriteContext(VOCABULARY, "test", date(2026, 11, 22), language="en")

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn"), exclude_characters="\ufeff")
TEXT = st.text(LETTERS | st.sampled_from("\n,;\"'=+-@"), max_size=16).map(str.strip)
SAID = TEXT.filter(bool)
WORD = st.text("abcdefgh", min_size=1, max_size=6)
ID = st.uuids().map(str)


def some(part: st.SearchStrategy[object], most: int = 2) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(part, max_size=most, unique=True).map(tuple)


LANGUAGES = st.builds(Language, st.sampled_from(["en", "sw", "pt-BR"]), SAID, TEXT)
PHONE_CHECKS = st.builds(
    Assurance, st.sampled_from(["", "called"]), st.sampled_from(["", "2026-08"]), st.integers(0, 9)
)
PHONES = st.builds(
    lambda number, *said: Phone(number[0], number[1], *said),
    st.sampled_from([("+44 20 7946 0000", "+442079460000"), ("988", ""), ("no such 12", ""), ("+44 1", "")]),
    TEXT, TEXT, TEXT, TEXT, some(LANGUAGES), PHONE_CHECKS,
)  # fmt: skip
SCHEDULES = st.builds(
    Schedule, st.sampled_from(["09:00", ""]), st.sampled_from(["17:00", ""]), byday=st.sampled_from(["", "MO,TU"]),
    description=SAID,
)  # fmt: skip
ADDRESSES = st.builds(Address, SAID, TEXT, TEXT, TEXT, TEXT, TEXT, st.just("KE"), st.just("physical"), TEXT)
DEGREES = st.integers(1, 899_999).map(lambda number: -number / 10_000)
LOCATIONS = st.builds(
    Location, ID, TEXT, TEXT, TEXT, st.just("physical"), TEXT, DEGREES, DEGREES, st.booleans(), some(ADDRESSES),
    some(PHONES), some(SCHEDULES), some(LANGUAGES), some(SAID),
)  # fmt: skip
CODES = st.builds(Code, st.sampled_from(["service_type", "condition", "sensitivity"]), WORD, TEXT)
PLACES = st.builds(ServiceAtLocation, LOCATIONS, TEXT, some(PHONES), some(SCHEDULES), some(CODES))
ORGANIZATIONS = st.just(Organization()) | st.builds(
    Organization, ID, SAID, TEXT, TEXT, st.sampled_from(["", "https://example.org"]), TEXT, some(PHONES)
)
CHECKS = st.builds(
    Assurance, st.sampled_from(["", "visited"]), st.sampled_from(["", "2026-08-01"]), st.integers(0, 9), some(WORD),
    TEXT, TEXT,
)  # fmt: skip
SERVICES = st.builds(
    Service,
    id=ID, name=SAID, alternate_name=TEXT, description=TEXT, language=st.sampled_from(["en", "fr"]),
    organization=ORGANIZATIONS, status=st.sampled_from(["", "active", "defunct"]), alert=TEXT,
    url=st.sampled_from(["", "example.org"]), email=TEXT, role=st.sampled_from(["referral", "example"]),
    application_process=TEXT, fees_description=TEXT, wait_time=TEXT, eligibility_description=TEXT, minimum_age=TEXT,
    maximum_age=TEXT, interpretation_services=TEXT, phones=some(PHONES), schedules=some(SCHEDULES), hours_note=TEXT,
    languages=some(LANGUAGES), service_areas=some(st.builds(ServiceArea, SAID, st.sampled_from(["", "KE"]), TEXT)),
    service_at_locations=some(PLACES), cost_options=some(st.builds(CostOption, SAID, st.just("KES"), TEXT, TEXT)),
    required_documents=some(SAID), codes=some(CODES), keywords=some(WORD), country=st.just("KE"), evidence_note=TEXT,
    assurance=CHECKS,
)  # fmt: skip


def apart(services: list[Service]) -> list[Service]:
    """The services with ids of their own, as real ones have."""
    made: list[Service] = []
    for number, service in enumerate(services):
        places = tuple(
            replace(at, location=replace(at.location, id=f"place-{number}-{at_number}"))
            for at_number, at in enumerate(service.service_at_locations)
        )
        owner = service.organization
        if owner.id:
            owner = replace(owner, id=f"owner-{number}")
        made.append(replace(service, id=f"service-{number}", organization=owner, service_at_locations=places))
    return made


def there_and_back(services: list[Service], folder: Path) -> list[object]:
    pack_source.write(services, folder / "source", CONTEXT, silent, CancelToken())
    return list(read_source(folder / "source", VOCABULARY).content.entries)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(SERVICES, min_size=1, max_size=2))
def test_what_was_written_is_read_back(services: list[Service]) -> None:
    services = apart(services)
    with tempfile.TemporaryDirectory() as folder:
        read = there_and_back(services, Path(folder))
        same = read == list(map(hidden, services))
        assert same  # not compared in the assertion: its picture of the difference takes minutes


def test_the_manifest_of_a_made_source_is_sound_and_says_what_was_given(tmp_path: Path) -> None:
    context = WriteContext(
        VOCABULARY, "x", date(2026, 11, 22), 'A "list"\n[of] \\ places', "Nördlicher Verein", "CC-BY-4.0", "fr"
    )
    pack_source.write([Service("s1", "Hill")], tmp_path / "My District!", context, silent, CancelToken())
    manifest = read_source(tmp_path / "My District!", VOCABULARY).content.manifest
    assert (manifest.id, manifest.title) == ("my-district", 'A "list" [of] \\ places')
    assert (manifest.publisher, manifest.publisher_name) == ("nordlicher-verein", "Nördlicher Verein")
    assert (manifest.licence, manifest.languages, manifest.issued) == ("CC-BY-4.0", ("fr",), "2026-11-22")


def test_a_folder_that_is_there_is_kept_unless_replacing_was_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "source"
    pack_source.write([Service("s1", "Hill")], target, CONTEXT, silent, CancelToken())
    with pytest.raises(FormatError) as refused:
        pack_source.write([Service("s2", "Rose")], target, CONTEXT, silent, CancelToken())
    assert refused.value.code == "target-exists"
    pack_source.write([Service("s2", "Rose")], target, CONTEXT, silent, CancelToken(), replace=True)
    assert [entry.name for entry in read_source(target, VOCABULARY).content.entries] == ["Rose"]


def test_what_people_added_to_a_source_outlives_a_new_conversion(tmp_path: Path) -> None:
    target = tmp_path / "source"
    pack_source.write([Service("s1", "Hill")], target, CONTEXT, silent, CancelToken())
    (target / "withdrawn.csv").write_text("id,reason\ngone,It closed.\n", encoding="utf-8")
    (target / "documents").mkdir()
    (target / "documents" / "guide.md").write_text("# Guide", encoding="utf-8")
    (target / "directory" / "schedules.csv").write_text("of the list before", encoding="utf-8")
    pack_source.write([Service("s2", "Rose")], target, CONTEXT, silent, CancelToken(), replace=True)
    assert (target / "withdrawn.csv").read_text(encoding="utf-8") == "id,reason\ngone,It closed.\n"
    assert (target / "documents" / "guide.md").read_text(encoding="utf-8") == "# Guide"
    assert not (target / "directory" / "schedules.csv").exists()


def test_a_folder_that_is_no_source_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "one.jpg").write_bytes(b"x")
    with pytest.raises(FormatError) as refused:
        pack_source.write(
            [Service("s1", "Hill")], tmp_path / "photos", CONTEXT, silent, CancelToken(), replace=True
        )  # fmt: skip
    assert refused.value.code == "target-is-no-source"
    assert (tmp_path / "photos" / "one.jpg").exists()


def test_what_is_stopped_or_fails_leaves_nothing_and_what_was_there_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "source"
    pack_source.write([Service("s1", "Hill")], target, CONTEXT, silent, CancelToken())

    def failing() -> Iterator[Service]:
        yield Service("s2", "Rose")
        raise FormatError("format-unknown", file="x")

    with pytest.raises(FormatError):
        pack_source.write(failing(), target, CONTEXT, silent, CancelToken(), replace=True)
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        pack_source.write([Service("s2", "Rose")], target, CONTEXT, silent, stopped, replace=True)
    assert [path.name for path in tmp_path.iterdir()] == ["source"]
    assert [entry.name for entry in read_source(target, VOCABULARY).content.entries] == ["Hill"]


def test_cells_that_a_spreadsheet_would_run_are_defused(tmp_path: Path) -> None:
    (back,) = there_and_back([replace(Service("s1", "=1+1"), language="en")], tmp_path)
    assert "'=1+1" in (tmp_path / "source" / "directory" / "services.csv").read_text(encoding="utf-8")
    assert isinstance(back, Service)
    assert back.name == "=1+1"
