"""Keys of a publisher: Ed25519, each sealed by a passphrase in a small file of JSON.

A passphrase is stretched by scrypt with N=2^17, which costs whoever guesses a third of a second and 128 MB a guess.
Everything but the secret can be read without the passphrase, and changing any of it makes the file useless.
"""

from __future__ import annotations

import os
from typing import Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from msgspec import Struct
from securesystemslib.signer import CryptoSigner

from phcdesk.errors import UsageError

FORMAT = "phcdesk-key-1"
MAX_BYTES = 20_000
_N, _R, _P = 2**17, 8, 1

Use = Literal["root", "publishing"]
"""What a key is for: saying who may sign (to be kept away from the office), or signing packs."""


class _Shown(Struct, frozen=True, forbid_unknown_fields=True):
    """What a key file says to anybody. It is sealed together with the secret."""

    format: str
    name: str
    use: Use
    keyid: str
    kdf: str
    n: int
    r: int
    p: int
    salt: str
    nonce: str


class _KeyFile(Struct, frozen=True, forbid_unknown_fields=True):
    shown: _Shown
    sealed: str


class PublisherKey(Struct, frozen=True):
    """An opened key. ``name`` is what its publisher calls it."""

    name: str
    use: Use
    signer: CryptoSigner

    @property
    def keyid(self) -> str:
        return self.signer.public_key.keyid


def new_key(name: str, use: Use) -> PublisherKey:
    """A new key, from the system's source of chance."""
    return PublisherKey(name, use, CryptoSigner.generate_ed25519())


def seal_key(key: PublisherKey, passphrase: str) -> bytes:
    """The file of a key. Raises ``UsageError("passphrase-missing")`` for a blank passphrase."""
    if not passphrase:
        raise UsageError("passphrase-missing")
    salt, nonce = os.urandom(16), os.urandom(12)
    shown = _Shown(FORMAT, key.name, key.use, key.keyid, "scrypt", _N, _R, _P, salt.hex(), nonce.hex())
    secret = _private(key.signer).private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    sealed = ChaCha20Poly1305(_stretched(passphrase, salt)).encrypt(nonce, secret, msgspec.json.encode(shown))
    return msgspec.json.format(msgspec.json.encode(_KeyFile(shown, sealed.hex()))) + b"\n"


def open_key(data: bytes, passphrase: str) -> PublisherKey:
    """The key in a file. Raises ``UsageError`` "key-file-unreadable" and "passphrase-wrong"."""
    try:
        file = msgspec.json.decode(data[: MAX_BYTES + 1], type=_KeyFile)
        salt, nonce, sealed = (bytes.fromhex(text) for text in (file.shown.salt, file.shown.nonce, file.sealed))
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UsageError("key-file-unreadable") from error
    shown = file.shown
    known = (shown.format, shown.kdf, shown.n, shown.r, shown.p) == (FORMAT, "scrypt", _N, _R, _P)
    if not known or (len(salt), len(nonce)) != (16, 12):
        raise UsageError("key-file-unreadable")
    try:
        secret = ChaCha20Poly1305(_stretched(passphrase, salt)).decrypt(nonce, sealed, msgspec.json.encode(shown))
        signer = CryptoSigner(Ed25519PrivateKey.from_private_bytes(secret))
    except (InvalidTag, ValueError) as error:
        raise UsageError("passphrase-wrong", key=shown.name) from error
    if signer.public_key.keyid != shown.keyid:
        raise UsageError("key-file-unreadable")
    return PublisherKey(shown.name, shown.use, signer)


def _stretched(passphrase: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=_N, r=_R, p=_P).derive(passphrase.encode())


def _private(signer: CryptoSigner) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    private = load_pem_private_key(signer.private_bytes, None)
    assert isinstance(private, Ed25519PrivateKey)  # noqa: S101 - we made it
    return private
