from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.errors import UsageError
from phcdesk.packs.keys import new_key, open_key, seal_key


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return seal_key(new_key("publishing-1", "publishing"), "four words")


def test_a_sealed_key_opens_with_its_passphrase_and_signs_as_before() -> None:
    key = new_key("root-1", "root")
    opened = open_key(seal_key(key, "four words"), "four words")
    assert (opened.name, opened.use, opened.keyid) == ("root-1", "root", key.keyid)
    signature = opened.signer.sign(b"bytes")
    key.signer.public_key.verify_signature(signature, b"bytes")


def test_the_passphrase_is_stretched_by_scrypt_with_2_to_the_17(sealed: bytes) -> None:
    shown = json.loads(sealed)["shown"]
    assert (shown["kdf"], shown["n"], shown["r"], shown["p"]) == ("scrypt", 131072, 8, 1)


def test_another_passphrase_does_not_open_it(sealed: bytes) -> None:
    with pytest.raises(UsageError) as caught:
        open_key(sealed, "Four words")
    assert caught.value.code == "passphrase-wrong"


def test_a_key_needs_a_passphrase() -> None:
    with pytest.raises(UsageError) as caught:
        seal_key(new_key("a", "root"), "")
    assert caught.value.code == "passphrase-missing"


def test_what_a_key_file_says_in_the_clear_cannot_be_changed(sealed: bytes) -> None:
    for before, after in ((b'"publishing"', b'"root"'), (b'"publishing-1"', b'"publishing-2"')):
        with pytest.raises(UsageError) as caught:
            open_key(sealed.replace(before, after), "four words")
        assert caught.value.code == "passphrase-wrong"


def test_a_cheaper_stretching_is_not_accepted(sealed: bytes) -> None:
    with pytest.raises(UsageError) as caught:
        open_key(sealed.replace(b"131072", b"1024"), "four words")
    assert caught.value.code == "key-file-unreadable"


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with pytest.raises(UsageError):
        open_key(data, "four words")


def test_two_files_of_one_key_share_nothing_secret() -> None:
    key = new_key("a", "root")
    first, second = (json.loads(seal_key(key, "four words")) for _ in range(2))
    assert first["sealed"] != second["sealed"]
    assert first["shown"]["salt"] != second["shown"]["salt"]
