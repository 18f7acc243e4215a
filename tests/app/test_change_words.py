"""What a pack changes, in words."""

import pytest

from phcdesk.app.change_words import FIELDS, becomes_words, field_words
from phcdesk.model import Country, Document, Guide, Service


@pytest.mark.parametrize("kind", [Service, Document, Guide, Country])
def test_every_field_of_a_record_has_a_name_that_people_use(kind: type) -> None:
    called_file = {"sha256", "media_type"}
    assert set(kind.__struct_fields__) - {"id"} - called_file <= FIELDS.keys()
    assert not any("_" in words for words in FIELDS.values())


def test_a_field_that_a_newer_pack_brings_is_called_by_its_own_name() -> None:
    assert field_words("phones") == "phone"
    assert field_words("nearest_stop") == "nearest stop"


def test_withdrawn_is_told_from_closed_and_removed() -> None:
    assert [becomes_words(what) for what in ("added", "closed", "removed", "moved")] == [
        "added", "closed", "removed", "moved",
    ]  # fmt: skip
    assert becomes_words("closed", is_withdrawn=True) == "withdrawn"
    assert becomes_words("removed", is_withdrawn=True) == "withdrawn and removed"
    assert becomes_words("added", is_withdrawn=True) == "added"
