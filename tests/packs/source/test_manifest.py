"""pack.toml: the one file without which nothing is read."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.errors import SourceError

from .samples import PACK, Source


def refusal(source: Source) -> tuple[str, object, object]:
    with pytest.raises(SourceError) as caught:
        source.read()
    return caught.value.code, caught.value.fields.get("key"), caught.value.fields.get("reason")


def test_a_sound_manifest_is_read(source: Source) -> None:
    manifest = source.read().content.manifest
    assert (manifest.id, manifest.publisher, manifest.edition, manifest.issued) == (
        "made-up",
        "nobody",
        3,
        "2026-11-21",
    )
    assert source.rules() == []


def test_a_folder_without_a_manifest_is_no_source(source: Source) -> None:
    (source.folder / "pack.toml").unlink()
    assert refusal(source)[0] == "pack-toml-missing"


def test_a_manifest_that_is_a_link_to_elsewhere_is_not_followed(source: Source) -> None:
    elsewhere = source.folder.parent / "pack.toml"
    (source.folder / "pack.toml").rename(elsewhere)
    (source.folder / "pack.toml").symlink_to(elsewhere)
    assert refusal(source)[0] == "pack-toml-missing"


@pytest.mark.parametrize("text", ["id = ", "[[[", "\x00", "id = 1\nid = 2"])
def test_a_manifest_that_is_no_toml_is_refused(source: Source, text: str) -> None:
    source.write("pack.toml", text)
    assert refusal(source) == ("pack-toml-invalid", "", "toml")


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('id = "made-up"', "", "id", "missing"),
        ('id = "made-up"', 'id = "../x"', "id", "not-a-short-name"),
        ('publisher = "nobody"', 'publisher = "No/Body"', "publisher", "not-a-short-name"),
        ('title = "Made up"', "title = 5", "title", "not-text"),
        ("edition = 3", "edition = true", "edition", "not-a-whole-number"),
        ("edition = 3", "edition = 0", "edition", "not-a-whole-number"),
        ("edition = 3", "", "edition", "missing"),
    ],
)
def test_what_identifies_a_pack_must_be_sound(source: Source, old: str, new: str, key: str, reason: str) -> None:
    source.write("pack.toml", PACK.replace(old, new))
    assert refusal(source) == ("pack-toml-invalid", key, reason)


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('licence = "CC0-1.0"', "", "LC01"),
        ("issued = 2026-11-21", "", "PT02"),
        ("issued = 2026-11-21", 'issued = "last week"', "PT03"),
        ('languages = ["en"]', "languages = [7]", "PT03"),
        ('licence = "CC0-1.0"', 'licence = "CC0-1.0"\ncolour = "red"', "PT01"),
    ],
)
def test_what_only_describes_a_pack_may_be_wrong(source: Source, old: str, new: str, rule: str) -> None:
    source.write("pack.toml", PACK.replace(old, new))
    assert source.rules() == [rule]


@pytest.mark.parametrize(("value", "fictional"), [("false", False), ("true", True), ('"no"', True)])
def test_what_is_not_clearly_real_counts_as_invented(source: Source, value: str, fictional: bool) -> None:
    source.write("pack.toml", f"{PACK}\nfictional = {value}")
    assert source.read().content.manifest.fictional is fictional


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200) | st.text(max_size=60).map(lambda text: (PACK + text).encode()))
def test_no_manifest_raises_anything_but_a_source_error(source: Source, data: bytes) -> None:
    source.write("pack.toml", data)
    code = ""
    try:
        source.read()
    except SourceError as error:
        code = error.code
    assert code in ("", "pack-toml-invalid")


def test_a_number_of_more_digits_than_python_writes_is_only_noted(source: Source) -> None:
    source.write("pack.toml", f"{PACK}\ndescription = 0x{'f' * 5000}")
    assert source.rules() == ["PT03"]
