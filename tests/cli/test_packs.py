"""Making, signing, trusting and taking in packs as a person does it: what each command says, and how it ends."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from phcdesk.__main__ import main
from tests.documents import making

ROOT = Path(__file__).parent.parent.parent
TRAINING = ROOT / "resources" / "packs" / "training-district"
PASSPHRASE = "four words nobody joins"

Ran = tuple[int, str, str]


class Office:
    """A publisher's desk and a laptop, with the program on both."""

    def __init__(self, folder: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.data = data
        self._capsys = capsys

    def run(self, *arguments: object, typed: str = "") -> Ran:
        given = [str(argument) for argument in arguments]
        if typed:
            ours, theirs = os.pipe()
            os.write(theirs, typed.encode())
            os.close(theirs)
            given += ["--passphrase-fd", str(ours)]
        code = main(["--data-dir", str(self.data), *given])
        captured = self._capsys.readouterr()
        return code, captured.out, captured.err

    def ok(self, *arguments: object, typed: str = "") -> str:
        code, out, err = self.run(*arguments, typed=typed)
        assert code == 0, err
        return out + err

    def publisher(self, *options: object) -> Path:
        folder = self.folder / "publisher"
        self.ok("publisher", "new", "Test Trust", "--out", folder, *options, typed=PASSPHRASE)
        return folder

    def source(self, edition: int = 1) -> Path:
        folder = self.folder / f"source-{edition}"
        shutil.copytree(TRAINING, folder)
        text = (folder / "pack.toml").read_text(encoding="utf-8")
        lines = [f"edition = {edition}" if line.startswith("edition") else line for line in text.splitlines()]
        (folder / "pack.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return folder

    def pack(self, publisher: Path, source: Path, name: str, *options: object, keys: tuple[int, ...] = (1,)) -> Path:
        path = self.folder / name
        self.ok("pack", "build", source, "-o", path, "--publisher", publisher, *options)
        for key in keys:
            self.ok("pack", "sign", path, "--key", publisher / "keys" / f"publishing-{key}.key", typed=PASSPHRASE)
        return path


@pytest.fixture
def office(
    tmp_path: Path, bundled_data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Office:
    monkeypatch.setattr("phcdesk.packs.keys._N", 2**10)  # stretching passphrases is slow on purpose
    data = Path(shutil.copytree(bundled_data, tmp_path / "laptop"))
    capsys.readouterr()
    return Office(tmp_path, data, capsys)


@pytest.fixture
def trusted(office: Office) -> Path:
    """The folder of a publisher whom the laptop trusts."""
    publisher = office.publisher()
    office.ok("trust", "add", publisher / "root.json", "--yes")
    return publisher


def change(source: Path, table: str, replace: Callable[[str], str]) -> None:
    path = source / "directory" / table
    text = path.read_text(encoding="utf-8")
    changed = replace(text)
    assert changed != text
    path.write_text(changed, encoding="utf-8")


def first_ids(count: int) -> list[str]:
    lines = (TRAINING / "directory" / "services.csv").read_text(encoding="utf-8").splitlines()[1:]
    return [line.split(",", 1)[0] for line in lines if line.startswith("f1c71000")][:count]


# from a source to a search


def test_a_pack_goes_all_the_way_from_its_source_to_a_search(office: Office, trusted: Path) -> None:
    path = office.pack(trusted, office.source(), "one.phcpack")
    assert "safe to import" in office.ok("pack", "verify", path)
    office.ok("pack", "import", path, "--yes")
    packs = json.loads(office.ok("pack", "list", "--json"))
    assert [pack["publisher"] for pack in packs if pack["id"] == "training-district"] == ["phcdesk", "test-trust"]
    found = json.loads(office.ok("search", "evening line volunteer", "--json"))
    assert any(hit["id"].startswith("test-trust/") for hit in found["hits"])


def test_two_editions_a_preview_going_back_and_a_removal(office: Office, trusted: Path) -> None:
    titled, renumbered, closed, gone = first_ids(4)
    first = office.pack(trusted, office.source(1), "one.phcpack")
    source = office.source(2)

    def alter(text: str) -> str:
        rows = {line.partition(",")[0]: line for line in text.splitlines(keepends=True)}
        del rows[gone]
        rows[titled] = rows[titled].replace("(fictional)", "and more (fictional)", 1)
        rows[closed] = rows[closed].replace(",active,", ",defunct,", 1)
        return "".join(rows.values())

    change(source, "services.csv", alter)
    change(source, "phones.csv", lambda text: _renumbered(text, renumbered))
    golden = source / "golden_queries.csv"
    golden.write_text("query,expected\n", encoding="utf-8")
    second = office.pack(trusted, source, "two.phcpack", "--since", first)
    assert second.stat().st_size < first.stat().st_size
    office.ok("pack", "import", first, "--yes")
    told = json.loads(office.ok("pack", "diff", second, "--json"))
    assert set(told) == {"added", "changed", "closed", "removed", "unchanged"}
    assert told["removed"] == [gone]
    assert told["closed"] == [closed]
    fields = {one["id"]: one["fields"] for one in told["changed"]}
    assert "name" in fields[titled]
    assert fields[renumbered] == ["phones"]
    assert told["unchanged"] == 160 - len(fields) - 2
    said = office.ok("pack", "diff", second)
    assert "    phone: " in said
    assert "phones:" not in said
    office.ok("pack", "import", second, "--yes")
    vanished = json.loads(office.ok("show", f"test-trust/{gone}", "--json"))
    assert vanished["gone"]["since"] == "2026-11-21"
    assert vanished["instead"]
    assert office.run("pack", "import", first, "--yes")[0] == 4
    office.ok("pack", "rollback")
    assert json.loads(office.ok("show", f"test-trust/{gone}", "--json"))["id"] == f"test-trust/{gone}"
    assert office.run("pack", "import", first, "--yes")[0] == 4
    assert office.run("pack", "remove", "training-district")[0] == 64
    office.ok("pack", "remove", "test-trust/training-district")
    assert "test-trust" not in office.ok("pack", "list", "--json")


def _renumbered(text: str, service: str) -> str:
    lines = text.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if service in line)
    lines[at] = lines[at].replace("01632", "01633").replace("1632", "1633")
    return "".join(lines)


@pytest.mark.parametrize(("options", "ends"), [(("--notice",), 0), ((), 5)], ids=["a notice", "a delta"])
def test_withdrawals_of_an_edition_whose_content_is_missing_are_applied_and_said(
    options: tuple[str, ...], ends: int, office: Office, trusted: Path
) -> None:
    wrong, renumbered, other = first_ids(3)
    second, third = office.source(2), office.source(3)
    for source in (second, third):
        change(source, "phones.csv", lambda text: _renumbered(text, renumbered))
    change(third, "phones.csv", lambda text: _renumbered(text, other))
    withdrawn = f"id,reason,replacement\n{wrong},Now the number of a shop.,{renumbered}\n"
    (third / "withdrawn.csv").write_text(withdrawn, encoding="utf-8")
    office.ok("pack", "import", office.pack(trusted, office.source(1), "one.phcpack"), "--yes")
    between = office.pack(trusted, second, "two.phcpack")
    latest = office.pack(trusted, third, "three.phcpack", "--since", between, *options)
    previewed = office.ok("pack", "diff", latest)
    assert "Only its withdrawals can be applied" in previewed
    name = json.loads(office.ok("show", f"test-trust/{renumbered}", "--json"))["name"]
    assert f"    withdrawn: Now the number of a shop.\n    use instead: {name}\n" in previewed
    code, _, said = office.run("pack", "import", latest, "--yes")
    assert code == ends
    assert "Withdrawals of edition 3 are applied; its other content needs the full pack." in said
    for command in (("doctor",), ("pack", "rollback"), ("pack", "import", between, "--yes"), ("pack", "rollback")):
        office.ok(*command)
        shown = office.ok("show", f"test-trust/{wrong}")
        assert "Now the number of a shop." in shown
        assert "1632" not in shown
    name = json.loads(office.ok("show", f"test-trust/{wrong}", "--json"))["name"]
    found = json.loads(office.ok("search", name, "--json"))["hits"]
    (hit,) = [hit for hit in found if hit["id"] == f"test-trust/{wrong}"]
    assert "withdrawn" in json.dumps(hit)
    assert "1632" not in json.dumps(hit)


def test_of_a_stick_with_a_whole_edition_and_a_newer_one_that_lacks_content_both_are_used(
    office: Office, trusted: Path
) -> None:
    wrong, renumbered, other = first_ids(3)
    stick = office.folder / "stick"
    stick.mkdir()
    third, fourth = office.source(3), office.source(4)
    for source in (third, fourth):
        change(source, "phones.csv", lambda text: _renumbered(text, renumbered))
    change(fourth, "phones.csv", lambda text: _renumbered(text, other))
    (fourth / "withdrawn.csv").write_text(f"id,reason\n{wrong},Now the number of a shop.\n", encoding="utf-8")
    office.pack(trusted, office.source(2), "stick/two.phcpack")
    office.pack(trusted, fourth, "stick/four.phcpack", "--since", office.pack(trusted, third, "three.phcpack"))
    assert "Edition 4 lacks content; what it withdraws is applied to this one." in office.ok("pack", "diff", stick)
    code, _, said = office.run("pack", "import", stick, "--yes")
    assert code == 5
    assert "edition 2, by Test Trust, is in the library." in said
    assert "Withdrawals of edition 4 are applied; its other content needs the full pack." in said
    assert "Now the number of a shop." in office.ok("show", f"test-trust/{wrong}")


def test_lost_keys_are_replaced_and_a_laptop_follows(office: Office) -> None:
    publisher = office.publisher("--root-keys", 3, "--threshold", 2)
    office.ok("trust", "add", publisher / "root.json", "--yes")
    office.ok("pack", "import", office.pack(publisher, office.source(1), "one.phcpack", keys=(1, 2)), "--yes")
    stolen = office.pack(publisher, office.source(2), "two.phcpack", keys=(2, 3))
    keys = publisher / "keys"
    rotate = ("publisher", "rotate", publisher, "--holder", 2, "--key", keys / "root-1.key")
    code, _, said = office.run(*rotate, typed=PASSPHRASE)
    assert (code, "1 of the 2 root keys" in said) == (64, True)
    assert not (publisher / "1.root.json").exists()
    assert "root-2-2.key" in office.ok(*rotate, "--key", keys / "root-3.key", typed=PASSPHRASE)
    third = office.folder / "three.phcpack"
    office.ok("pack", "build", office.source(3), "-o", third, "--publisher", publisher)
    assert office.run("pack", "sign", third, "--key", keys / "publishing-2.key", typed=PASSPHRASE)[0] == 64
    for key in ("publishing-1.key", "publishing-2-2.key"):
        office.ok("pack", "sign", third, "--key", keys / key, typed=PASSPHRASE)
    office.ok("pack", "import", third, stolen, "--yes")
    assert "version 2" in office.ok("publisher", "fingerprint", publisher / "root.json")
    assert office.run("pack", "import", stolen, "--yes")[0] in (1, 4)
    assert (
        office.run("publisher", "rotate", publisher, "--holder", 9, "--key", keys / "root-1.key", typed=PASSPHRASE)[0]
        == 64
    )


def test_two_of_three_sign_one_after_the_other(office: Office) -> None:
    publisher = office.publisher("--root-keys", 3, "--threshold", 2)
    assert len(list((publisher / "keys").iterdir())) == 6
    office.ok("trust", "add", publisher / "root.json", "--yes")
    path = office.pack(publisher, office.source(), "shared.phcpack", keys=(2,))
    code, _, err = office.run("pack", "import", path, "--yes")
    assert (code, "1 of the 2 signatures" in err) == (1, True)
    said = office.ok("pack", "sign", path, "--key", publisher / "keys" / "publishing-3.key", typed=PASSPHRASE)
    assert "sealed" in said
    office.ok("pack", "import", path, "--yes")


def test_building_the_same_source_twice_gives_the_same_bytes(office: Office) -> None:
    publisher = office.publisher()
    paths = [office.pack(publisher, TRAINING, name, keys=()) for name in ("a.phcpack", "b.phcpack")]
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_signing_changes_nothing_but_the_signatures_and_twice_is_once(office: Office) -> None:
    publisher = office.publisher()
    path = office.pack(publisher, TRAINING, "a.phcpack")
    once = path.read_bytes()
    office.ok("pack", "sign", path, "--key", publisher / "keys" / "publishing-1.key", typed=PASSPHRASE)
    assert path.read_bytes() == once


def test_a_preview_names_what_is_on_the_shortlist(office: Office, trusted: Path) -> None:
    identity = first_ids(1)[0]
    first = office.pack(trusted, office.source(1), "one.phcpack")
    source = office.source(2)
    change(source, "phones.csv", lambda text: _renumbered(text, identity))
    second = office.pack(trusted, source, "two.phcpack", "--since", first)
    office.ok("pack", "import", first, "--yes")
    office.ok("shortlist", "add", f"test-trust/{identity}")
    office.ok("shortlist", "new", "Night team")
    office.ok("shortlist", "add", f"test-trust/{identity}")
    office.ok("shortlist", "new", "Empty")
    said = office.ok("pack", "diff", second)
    for name in ("Shortlist", "Night team"):
        assert f"On your list “{name}”:" in said
    assert said.count("On your list") == said.count("(changed)") == 2


# what is refused, and how


def test_installed_packs_are_listed_with_their_size(office: Office, trusted: Path) -> None:
    path = office.pack(trusted, office.source(), "one.phcpack")
    office.ok("pack", "import", path, "--yes")
    sizes = {f"{one['publisher']}/{one['id']}": one["bytes"] for one in json.loads(office.ok("pack", "list", "--json"))}
    assert all(size > 1_000 for size in sizes.values())
    facts = json.loads(office.ok("pack", "verify", path, "--json"))
    assert facts["blobs"]
    assert "kB" in office.ok("pack", "list")


def test_a_source_with_errors_gives_no_pack_and_tells_file_row_and_column(office: Office) -> None:
    publisher = office.publisher()
    source = office.source()
    change(source, "services.csv", lambda text: text.replace(first_ids(1)[0], "1.35E+15", 1))
    code, _, err = office.run("pack", "build", source, "-o", office.folder / "no.phcpack", "--publisher", publisher)
    assert code == 64
    assert "directory/services.csv, row 2, column id" in err
    assert not (office.folder / "no.phcpack").exists()


def test_a_source_that_fails_its_own_queries_gives_no_pack(office: Office) -> None:
    publisher = office.publisher()
    source = office.source()
    queries = f"query,expected\nsubmarine for hire,{first_ids(1)[0]}\n"
    (source / "golden_queries.csv").write_text(queries, encoding="utf-8")
    code, _, err = office.run("pack", "build", source, "-o", office.folder / "no.phcpack", "--publisher", publisher)
    assert (code, "submarine for hire" in err) == (64, True)


def test_a_pack_of_a_stranger_is_not_taken_in(office: Office) -> None:
    path = office.pack(office.publisher(), office.source(), "a.phcpack")
    for command in (("pack", "import", path, "--yes"), ("pack", "verify", path), ("pack", "diff", path)):
        code, _, err = office.run(*command)
        assert (code, "is not known on this computer" in err) == (1, True)
        assert "Traceback" not in err


def test_a_pack_can_be_verified_against_a_root_alone(office: Office) -> None:
    publisher = office.publisher()
    path = office.pack(publisher, office.source(), "a.phcpack")
    facts = json.loads(office.ok("pack", "verify", path, "--root", publisher / "root.json", "--deep", "--json"))
    assert (facts["ok"], facts["code"], facts["publisher"]) == (True, "ok", "test-trust")


def test_strict_refuses_what_ran_out_and_the_field_takes_it(office: Office, trusted: Path) -> None:
    path = office.pack(trusted, office.source(), "a.phcpack")
    code, out, _ = office.run("pack", "verify", path, "--strict", "--at", "2035-01-01")
    assert (code, "pack-stale" in out) == (3, True)
    assert "STALE" in office.ok("pack", "verify", path, "--at", "2035-01-01")


def test_a_flipped_bit_is_damage_and_the_bytes_are_named(office: Office, trusted: Path) -> None:
    source = office.source()
    change(source, "services.csv", lambda text: text.replace("(fictional)", "(fictional and new)"))
    path = office.pack(trusted, source, "a.phcpack")
    data = bytearray(path.read_bytes())
    data[len(data) * 3 // 4] ^= 4
    path.write_bytes(data)
    code, _, err = office.run("pack", "import", path, "--yes")
    assert (code, "bytes" in err) == (2, True)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Dear colleague, the pack is attached.\n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)) * 9,
        bytes(9_000),
    ],
    ids=["nothing", "a letter", "a picture", "zeros"],
)
@pytest.mark.parametrize("command", [("verify",), ("diff",), ("import", "--yes")], ids=lambda words: words[0])
def test_a_file_that_is_no_pack_is_called_that_and_not_damaged(
    command: tuple[str, ...], content: bytes, office: Office
) -> None:
    path = office.folder / "letter.phcpack"
    path.write_bytes(content)
    code, out, err = office.run("pack", command[0], path, *command[1:])
    assert code == 2
    assert "This is no pack. Choose the file that the publisher gave you" in err
    assert "damaged" not in (out + err).lower()


def test_a_file_that_was_cut_short_is_still_called_a_pack(office: Office, trusted: Path) -> None:
    path = office.pack(trusted, office.source(), "one.phcpack")
    path.write_bytes(path.read_bytes()[:-100])
    assert "ends too early" in office.run("pack", "verify", path)[2]


def test_a_wrong_passphrase_a_root_key_and_a_strange_key_do_not_sign(office: Office) -> None:
    publisher = office.publisher()
    path = office.pack(publisher, office.source(), "a.phcpack", keys=())
    keys = publisher / "keys"
    sign = ("pack", "sign", path, "--key")
    assert office.run(*sign, keys / "publishing-1.key", typed="wrong")[0] == 64
    assert "no key for packs" in office.run(*sign, keys / "root-1.key", typed=PASSPHRASE)[2]
    office.ok("publisher", "new", "Other", "--out", office.folder / "other", typed=PASSPHRASE)
    strange = office.run(*sign, office.folder / "other" / "keys" / "publishing-1.key", typed=PASSPHRASE)
    assert (strange[0], "no key of the publisher" in strange[2]) == (64, True)


@pytest.mark.parametrize(
    ("name", "options"), [("!!!", ()), ("PHC Desk", ("--id", "phcdesk")), ("X", ("--root-keys", 1, "--threshold", 2))]
)
def test_a_publisher_that_cannot_be_is_refused(office: Office, name: str, options: tuple[object, ...]) -> None:
    ran = office.run("publisher", "new", name, "--out", office.folder / "p", *options, typed=PASSPHRASE)
    assert ran[0] == 64
    assert len(ran[2].splitlines()) == 1


def test_a_folder_that_is_in_use_is_not_written_to(office: Office) -> None:
    office.publisher()
    again = office.run("publisher", "new", "Test Trust", "--out", office.folder / "publisher", typed=PASSPHRASE)
    assert (again[0], "is not empty" in again[2]) == (64, True)


def test_keys_can_be_read_by_nobody_else_and_hold_no_secret_in_the_clear(office: Office) -> None:
    publisher = office.publisher()
    for path in (publisher / "keys").iterdir():
        assert path.stat().st_mode & 0o077 == 0
        assert PASSPHRASE not in path.read_text(encoding="utf-8")


def test_a_source_is_not_built_on_an_edition_that_is_as_new(office: Office) -> None:
    publisher = office.publisher()
    first = office.pack(publisher, office.source(1), "one.phcpack")
    code, _, err = office.run(
        "pack", "build", office.folder / "source-1", "-o", office.folder / "n.phcpack", "--publisher", publisher,
        "--since", first,
    )  # fmt: skip
    assert (code, "Raise the edition" in err) == (64, True)


# trust


def test_trust_asks_for_the_fingerprint_on_the_card(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    publisher = office.publisher()
    facts = json.loads(office.ok("publisher", "fingerprint", publisher / "root.json", "--json"))
    groups = facts["fingerprint"].split("-")
    monkeypatch.setattr("sys.stdin", io.StringIO("AAAAA\nBBBBB\n"))
    code, _, err = office.run("trust", "add", publisher / "root.json")
    assert (code, "is not trusted" in err) == (1, True)
    assert groups[0] in err
    assert groups[1] not in err, "what has to be typed from the card is not on the screen"
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{groups[1]}\n{groups[4].lower()}\n"))
    office.ok("trust", "add", publisher / "root.json")
    assert "test-trust" in office.ok("trust", "list")
    office.ok("trust", "remove", "test-trust")
    assert office.run("trust", "remove", "test-trust")[0] == 64


def test_the_card_shows_the_fingerprint_of_the_root(office: Office) -> None:
    publisher = office.publisher()
    facts = json.loads(office.ok("publisher", "fingerprint", publisher / "root.json", "--json"))
    card = (publisher / "card.txt").read_text(encoding="utf-8")
    assert all(group in card for group in facts["fingerprint"].split("-"))
    assert " ".join(facts["words"]) in card


# the window's child process


def test_every_change_that_the_window_asks_for_reports_as_json_lines(office: Office) -> None:
    publisher = office.publisher()
    root = publisher / "root.json"
    fingerprint = json.loads(office.ok("publisher", "fingerprint", root, "--json"))["fingerprint"]
    path = office.pack(publisher, office.source(), "a.phcpack")
    for words in (
        ("trust", "add", root, "--fingerprint", fingerprint), ("pack", "import", path, "--yes"), ("pack", "rollback"),
        ("pack", "rollback"), ("pack", "remove", "test-trust/training-district"),
    ):  # fmt: skip
        code, out, _ = office.run(*words, "--progress-json")
        assert (code, json.loads(out.splitlines()[-1])["done"]) == (0, True)
    code, out, _ = office.run("pack", "remove", "test-trust/training-district", "--progress-json")
    assert (code, json.loads(out)["error"]) == (64, "pack-not-found")


def test_a_pack_that_belongs_in_every_library_says_that_it_comes_back(office: Office) -> None:
    assert "comes back" in office.ok("pack", "remove", "quick-guides")
    assert "quick-guides" in {pack["id"] for pack in json.loads(office.ok("pack", "list", "--json"))}


def test_a_root_that_changed_after_it_was_compared_is_not_trusted(office: Office) -> None:
    root = office.publisher() / "root.json"
    code, _, err = office.run("trust", "add", root, "--fingerprint", "AAAAA-BBBBB")
    assert (code, "is not trusted" in err) == (1, True)


def test_an_import_reports_its_steps_as_json_lines(office: Office, trusted: Path) -> None:
    path = office.pack(trusted, office.source(), "a.phcpack")
    code, out, _ = office.run("pack", "import", path, "--yes", "--progress-json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert {"verify", "store", "commit"} <= {line.get("step") for line in lines}
    assert lines[-1]["done"] is True
    assert lines[-1]["packs"] == [
        {"id": "training-district", "publisher": "test-trust", "title": lines[-1]["packs"][0]["title"], "edition": 1}
    ]


def test_a_refusal_ends_the_json_lines_with_its_code_and_words(office: Office) -> None:
    path = office.pack(office.publisher(), office.source(), "a.phcpack")
    code, out, _ = office.run("pack", "import", path, "--progress-json")
    last = json.loads(out.splitlines()[-1])
    assert (code, last["error"]) == (1, "publisher-unknown")
    assert last["text"]
    assert last["next"]


def test_a_question_that_is_answered_no_changes_nothing(
    office: Office, trusted: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    path = office.pack(trusted, office.source(), "a.phcpack")
    monkeypatch.setattr("sys.stdin", io.StringIO("n\n"))
    code, out, _ = office.run("pack", "import", path)
    assert (code, "Added        160" in out) == (130, True)
    assert "test-trust" not in office.ok("pack", "list", "--json")


# the doctor


def test_the_doctor_tells_of_publishers_and_of_damage_in_a_signed_pack(office: Office, trusted: Path) -> None:
    path = office.pack(trusted, office.source(), "a.phcpack")
    office.ok("pack", "import", path, "--yes")
    assert "test-trust" in office.ok("doctor")
    meta = next((office.data / "generations").glob("*/META/test-trust.*.json"))
    blob = office.data / "objects" / json.loads(meta.read_text(encoding="utf-8").splitlines()[0])["shards"][0]
    blob.chmod(0o600)
    blob.write_bytes(b"rot")
    code, out, _ = office.run("doctor")
    assert (code, "damaged" in out) == (2, True)
    office.ok("pack", "import", path, "--yes")
    assert office.run("doctor")[0] == 0


def test_a_repair_keeps_the_packs_from_elsewhere_that_are_whole(office: Office, trusted: Path) -> None:
    office.ok("pack", "import", office.pack(trusted, office.source(), "a.phcpack"), "--yes")
    meta = next((office.data / "generations").glob("*/META/phcdesk.crisis-lines.json"))
    blob = office.data / "objects" / json.loads(meta.read_text(encoding="utf-8").splitlines()[0])["shards"][0]
    blob.chmod(0o600)
    blob.write_bytes(b"rot")
    office.ok("doctor", "--repair")
    packs = json.loads(office.ok("pack", "list", "--json"))
    assert "test-trust" in {pack["publisher"] for pack in packs}


class TestDocuments:
    """A folder of documents becomes a pack, and their pages are found on another laptop."""

    def source_with_documents(self, office: Office) -> Path:
        source = office.source()
        table = "id,title,publisher_name,year,licence,language,file\n"
        folder = source / "documents"
        folder.mkdir(exist_ok=True)
        files = {
            "report": making.report(4),
            "locked": making.encrypted("secret"),
            "scan": making.scanned(3),
            "bomb": making.many_pages(10_000),
        }
        for name, data in files.items():
            (folder / f"{name}.pdf").write_bytes(data)
            table += f"{name},,Office,2026,CC0-1.0,en,{name}.pdf\n"
        (folder / "documents.csv").write_text(table, encoding="utf-8")
        return source

    def test_what_cannot_be_read_is_said_and_the_rest_is_packed(self, office: Office, trusted: Path) -> None:
        source = self.source_with_documents(office)
        said = office.ok("pack", "build", source, "-o", office.folder / "a.phcpack", "--publisher", trusted)
        assert "documents/documents.csv, row 3, column file: “locked.pdf” is locked with a password." in said
        assert "documents/scan.pdf: Pages that are pictures without text: 3." in said
        assert "“bomb.pdf” is larger than can be carried." in said

    def test_the_page_is_found_on_the_laptop(self, office: Office, trusted: Path) -> None:
        pack = office.pack(trusted, self.source_with_documents(office), "a.phcpack")
        office.ok("pack", "import", pack, "--yes")
        words = " ".join(making.prose(3, 30)[4].split()[:6])
        (hit,) = json.loads(office.run("search", words, "--kind", "document", "--limit", "1", "--json")[1])["hits"]
        assert (hit["id"].rpartition("/")[2], hit["title"], hit["page"]) == ("report", "A made-up report", 3)
