"""Keys of a publisher: Ed25519, kept in files that a passphrase opens.

A passphrase is stretched by scrypt with N=2^17, which costs whoever guesses a third of a second and 128 MB a guess. The
file is JSON that says what it is; everything but the secret can be read without the passphrase, and changing any of it
makes the file useless. A passphrase is never taken from an argument or from the environment, and never written down.
"""

from __future__ import annotations

import base64
import os
import stat
from pathlib import Path
from typing import Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from msgspec import Struct
from securesystemslib.signer import CryptoSigner, SSlibKey

from phcdesk.errors import SourceError, UsageError
from phcdesk.store_free_files import refusals_of

FORMAT = "phcdesk-key-1"
MAX_BYTES = 20_000
_N, _R, _P = 2**17, 8, 1

Role = Literal["root", "publishing"]
"""What a key is for: changing who may sign (kept away), or signing packs."""
