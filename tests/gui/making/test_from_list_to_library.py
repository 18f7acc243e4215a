"""From somebody's list to entries that are found on another laptop: through the window, signed, taken in, searched."""

import json
import subprocess
from pathlib import Path

from pytestqt.qtbot import QtBot

from phcdesk.gui.making.page import MakingPage
from phcdesk.gui.making.sealing_card import FIRST
from tests.gui.making.conftest import CHILD, Children


def run(children: Children, *words: str) -> str:
    done = subprocess.run(
        [*children.command(words)], capture_output=True, text=True, check=False, timeout=120, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_pack_that_was_made_here_is_trusted_taken_in_and_searched_elsewhere(
    tried: MakingPage, tmp_path: Path, qtbot: QtBot
) -> None:
    tried.next.click()
    facts, sealing = tried.facts.facts, tried.facts.sealing
    qtbot.keyClicks(facts.name, "Valley")
    qtbot.keyClicks(facts.publisher, "District office")
    qtbot.keyClicks(facts.languages, "en")
    tried.facts.use_folder(tmp_path)
    sealing.ending.setCurrentIndex(sealing.ending.findData(FIRST))
    sealing.refresh()
    for box in (sealing.passphrase, sealing.again):
        qtbot.keyClicks(box, "four unlikely words here")
    tried.facts.build.click()
    qtbot.waitUntil(lambda: not tried.facts.building.is_running, timeout=2 * CHILD)
    assert tried.facts._said.text() == ""

    elsewhere = Children(tmp_path / "elsewhere")
    run(elsewhere, "trust", "add", str(tmp_path / "district-office-keys" / "root.json"), "--yes")
    run(elsewhere, "pack", "import", str(tmp_path / "valley-1.phcpack"), "--yes")
    found = json.loads(run(elsewhere, "search", "Harbour Clinic", "--limit", "1", "--json"))
    assert found["hits"][0]["title"] == "Harbour Clinic"
    assert found["hits"][0]["pack"] == "valley"
