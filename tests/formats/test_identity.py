"""Ids that stay the same from one conversion to the next."""

import uuid

from phcdesk.formats.identity import is_uuid, natural_id, uuid_of

OWN = "0F8FAD5B-D9CB-469F-A165-70867728950E"


def test_a_uuid_of_the_source_is_kept() -> None:
    assert uuid_of("a", "service", OWN) == OWN.lower()


def test_other_ids_become_the_same_uuid_each_time_and_another_for_another_source_or_kind() -> None:
    made = uuid_of("a", "service", "17")
    assert is_uuid(made)
    assert made == uuid_of("a", "service", "17")
    assert (
        len({made, uuid_of("b", "service", "17"), uuid_of("a", "location", "17"), uuid_of("a", "service", "18")}) == 4
    )


def test_the_way_of_writing_makes_no_other_record() -> None:
    assert natural_id("a", "service", "São  Tomé", "Clinic") == natural_id("a", "service", "SÃO TOMÉ", " clinic")


def test_parts_do_not_run_into_each_other() -> None:
    assert natural_id("a", "service", "ab", "c") != natural_id("a", "service", "a", "bc")


def test_nothing_has_no_id() -> None:
    assert natural_id("a", "service", "", " ") == ""


def test_made_ids_are_those_of_the_standard() -> None:
    expected = uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, "a"), "service/17")
    assert uuid_of("a", "service", "17") == str(expected)
