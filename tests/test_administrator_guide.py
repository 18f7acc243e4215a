"""The administrator guide is done from its beginning to its end: every file written, every command run."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GUIDE = ROOT / "docs" / "administrator-guide.md"
_BLOCK = re.compile(r"(?:^`(?P<file>[^`\n]+)`\n\n)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
PASSPHRASE = "correct horse battery staple"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the guide's passphrases are typed into a Unix shell")


def steps() -> Iterator[tuple[str, str]]:
    """("file name" or "", its text or a command), in their order."""
    for block in _BLOCK.finditer(GUIDE.read_text(encoding="utf-8")):
        if block["file"]:
            yield block["file"], block["text"]
        else:
            assert block["kind"] == "sh"
            yield from (("", line) for line in block["text"].splitlines())


def typed_for(command: str, folder: Path) -> str:
    """What a person types while a command runs."""
    if "publisher new" in command:
        people = 3 if "--root-keys 3" in command else 1
        return f"{PASSPHRASE}\n" * 2 * people
    if "publisher rotate" in command:
        return f"{PASSPHRASE}\n" * (command.count("--key") + 2)
    if "pack sign" in command:
        return f"{PASSPHRASE}\n"
    if "trust add" in command:
        card = (folder / "northern-trust" / "card.txt").read_text(encoding="utf-8")
        groups = "".join(re.findall(r"[0-9A-Z]{5}-?", card)).split("-")
        return f"{groups[1]}\n{groups[4]}\n"
    return "y\n"


def test_every_command_of_the_guide_does_what_it_says(tmp_path: Path) -> None:
    shim = tmp_path / "bin" / "phcdesk"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -W ignore -m phcdesk "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    folder = tmp_path / "office"
    folder.mkdir()
    environment = {
        "PATH": f"{shim.parent}:/usr/bin:/bin", "PHCDESK_DATA": str(tmp_path / "data"), "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }  # fmt: skip
    said: dict[str, str] = {}
    for file, text in steps():
        if file:
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_text(text, encoding="utf-8")
            continue
        ran = subprocess.run(
            ["/bin/sh", "-c", text], input=typed_for(text, folder), capture_output=True, text=True, cwd=folder,
            env=environment, start_new_session=True, check=False,
        )  # fmt: skip
        assert ran.returncode == 0, f"{text}\n{ran.stdout}\n{ran.stderr}"
        said[text] = ran.stdout + ran.stderr
    assert "sealed" in said["phcdesk pack sign north-1.phcpack --key northern-trust/keys/publishing-1.key"]
    assert "1 of 2" in said["phcdesk pack sign shared-1.phcpack --key eastern-network/keys/publishing-1.key"]
    (rotated,) = [answer for command, answer in said.items() if "publisher rotate" in command]
    assert "Version 2 of the root is signed" in rotated
    assert "sealed" in said["phcdesk pack sign shared-2.phcpack --key eastern-network/keys/publishing-2-2.key"]
    assert "Day clinic" in said['phcdesk search "depression talks" --limit 3']
    preview = said["phcdesk pack diff north-2-small.phcpack"]
    assert "0800 100 100; Reception -> 0800 100 300; Reception" in preview
    assert re.search(r"^Removed +1$", preview, re.MULTILINE)
    shown = said["phcdesk show night-line"]
    assert "The number now belongs to a shop." in shown
    assert "0800" not in shown
    assert not list(folder.rglob("*.part"))
