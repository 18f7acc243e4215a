"""``phcdesk quality``, as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from phcdesk.cli.main import run
from phcdesk.packs.source.pack_source import read_source
from phcdesk.taxonomy import load_vocabulary

ROOT = Path(__file__).parents[2]
LIST = (
    "ID,Name,Phone,Town,Country\nr1,Rose Clinic,020 272 6781,Kisumu,KE\nr2,rose clinic,0202726781,Kisumu,KE\n"
    "r3,Hill Clinic,0000,Kisumu,KE\n"
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_it_says_in_sentences_what_to_mend_first(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["quality", str(source)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "list.csv. 3 services were looked at. Mend them in this order:"
    assert lines[1].startswith("   1. Numbers that look dead: 1 number. Call them")


def test_an_installed_pack_is_named_by_its_id(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["quality", "crisis-lines", "--json", "--data-dir", str(tmp_path / "data")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["services"] > 100
    assert told["title"] == "Crisis lines and emergency numbers"


def test_what_is_neither_file_nor_pack_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["quality", "no-such-thing", "--data-dir", str(tmp_path / "data")]) == 64
    assert "neither a file nor an installed pack called no-such-thing" in capsys.readouterr().err


def test_pairs_are_decided_on_and_merged_only_then(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pairs = tmp_path / "pairs.csv"
    assert run(["quality", str(source), "--duplicates", "-o", str(pairs)]) == 0
    assert run(["quality", str(source), "--merge", str(pairs), "-o", str(tmp_path / "out")]) == 64
    assert not (tmp_path / "out").exists()
    pairs.write_text(pairs.read_text("utf-8").replace("\n,", "\nsame,"), "utf-8")
    capsys.readouterr()
    assert run(["quality", str(source), "--duplicates", "--json", "--decisions", str(pairs)]) == 0
    assert json.loads(capsys.readouterr().out) == {"duplicates": [], "judged": 1}
    assert run(["quality", str(source), "--merge", str(pairs), "-o", str(tmp_path / "out")]) == 0
    entries = read_source(tmp_path / "out", load_vocabulary(ROOT / "resources" / "taxonomy")).content.entries
    assert [entry.name for entry in entries] == ["Rose Clinic", "Hill Clinic"]
    assert {"r1", "r2"} <= set(entries[0].keywords) | {entries[0].id}  # type: ignore[union-attr]
    assert (tmp_path / "out-merged.csv").is_file()


def test_a_merged_pack_source_keeps_all_else(tmp_path: Path) -> None:
    district = ROOT / "resources" / "packs" / "training-district"
    services = [
        entry.id for entry in read_source(district, load_vocabulary(ROOT / "resources" / "taxonomy")).content.entries
    ]
    pairs = tmp_path / "pairs.csv"
    pairs.write_text(f"decision,first_id,second_id\nsame,{services[0]},{services[1]}\n", "utf-8")
    assert run(["quality", str(district), "--merge", str(pairs), "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "pack.toml").read_bytes() == (district / "pack.toml").read_bytes()
    kept = {path.name for path in district.iterdir()}
    assert kept <= {path.name for path in (tmp_path / "out").iterdir()}
