"""Plain tables to services: by the proposal, by a saved recipe, with every row accounted for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from phcdesk.errors import Cancelled, FormatError
from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.report import Report
from phcdesk.formats.sheets import reading
from phcdesk.formats.sheets.recipe import Recipe, decode, encode, fingerprint, recipe_for
from phcdesk.model import Code, Service
from phcdesk.progress import CancelToken, silent
from phcdesk.tables.writing import write_workbook
from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "resources" / "taxonomy")


class Table:
    """Reads texts of tables."""

    def __init__(self, folder: Path, vocabulary: Vocabulary) -> None:
        self.path = folder / "list.csv"
        self.vocabulary = vocabulary
        self.report = Report()

    def context(self, recipe: Recipe | None = None, country: str = "") -> ReadContext:
        return ReadContext(self.vocabulary, "test", date(2026, 11, 22), country, "en", recipe)

    def read(self, text: str, recipe: Recipe | None = None, country: str = "") -> list[Service]:
        self.path.write_text(text, encoding="utf-8")
        return self.again(recipe, country)

    def again(self, recipe: Recipe | None = None, country: str = "") -> list[Service]:
        self.report = Report()
        found = list(reading.read(Chosen(self.path), self.report, self.context(recipe, country), silent, CancelToken()))
        assert self.report.adds_up
        return found

    def rules(self) -> set[str]:
        return {problem.rule for problem in self.report.problems()} - {"CM01", "ID01"}


@pytest.fixture
def table(tmp_path: Path, vocabulary: Vocabulary) -> Table:
    return Table(tmp_path, vocabulary)


def test_a_facility_list_is_read_by_its_headings(table: Table) -> None:
    text = (
        "Nom,Type de structure,Téléphone,Ville,Région,Pays,Latitude,Longitude,Horaires,Langues,Dernière mise à jour\n"
        "Centre Espoir,Centre de jour,+221 33 961 27 27,Thiès,Thiès,Sénégal,14.79,-16.93,Lun-Ven 8h-17h,français;wolof,"
        "31/01/2026\n"
    )
    (service,) = table.read(text)
    place = service.service_at_locations[0].location
    assert (service.name, service.country) == ("Centre Espoir", "SN")
    assert Code("service_type", "day-centre") in service.codes
    assert (service.phones[0].number, service.phones[0].e164) == ("+221 33 961 27 27", "+221339612727")
    assert (place.latitude, place.longitude, place.addresses[0].city) == (14.79, -16.93, "Thiès")
    assert (service.hours_note, service.schedules[0].opens_at) == ("Lun-Ven 8h-17h", "08:00")
    assert [language.code for language in service.languages] == ["fr", "wo"]
    assert service.assurance.as_of == "2026-01-31"


def test_what_has_no_term_is_kept_with_its_heading_and_never_invented(table: Table) -> None:
    (service,) = table.read("Name,Facility type,Ownership\nHill,Unheard-of kind,Mission\n")
    assert service.codes == ()
    assert service.description == "Facility type: Unheard-of kind\nOwnership: Mission"


def test_a_date_in_an_unknown_order_is_shown_and_not_guessed(table: Table) -> None:
    (service,) = table.read("Name,Last checked\nHill,01/02/2026\n")
    assert (service.assurance.as_of, service.assurance.note) == ("", "Last checked: 01/02/2026")
    assert table.rules() == {"DT01"}


def test_several_numbers_in_a_cell_are_parted_and_every_one_is_kept(table: Table) -> None:
    (service,) = table.read("Name,Phone,Fax\nHill,020 7946 0018 / 020 7946 0019,854\n", country="GB")
    assert [(one.number, one.type) for one in service.phones] == [
        ("020 7946 0018", ""), ("020 7946 0019", ""), ("854", "fax"),
    ]  # fmt: skip
    assert "PH02" in table.rules()


def test_columns_of_yes_and_no_become_terms(table: Table) -> None:
    (service,) = table.read("Name,Day centre,Psychotherapy\nHill,Yes,No\n")
    assert service.codes == (Code("service_type", "day-centre"),)


def test_a_confidential_place_leaves_nothing_that_leads_to_it(table: Table) -> None:
    (service,) = table.read(
        "Name,Address,Phone,Latitude,Longitude,Confidential,Opening hours\n"
        "Rose,1 Hill Road,020,1.5,2.5,yes,Mo 8:00-9:00\n"
    )
    place = service.service_at_locations[0].location
    assert place.restricted
    assert (place.addresses, place.latitude, place.phones, service.phones) == ((), None, (), ())


def test_people_are_not_read(table: Table) -> None:
    (service,) = table.read("Name,Contact person\nHill,Ana Bel\n")
    assert "Ana Bel" not in str(service)
    assert "PI01" in table.rules()


def test_rows_are_merged_only_when_they_are_the_same_word_for_word(table: Table) -> None:
    found = table.read("Name,Town,Type\nHill,A,x\nHill,A,x\nHill,A,y\nTotal,,\n")
    assert len({service.id for service in found}) == 2
    assert (table.report.read, table.report.merged, table.report.refused) == (4, 1, 1)
    assert table.rules() >= {"ID03", "DU01", "RW01"}


def test_the_same_list_gives_the_same_ids_whatever_columns_moved(table: Table) -> None:
    (first,) = table.read("Name,Town,Phone\nHill,A,1\n")
    (second,) = table.read("Phone,Town,Name\n2,A,HILL\n")
    assert first.id == second.id


def test_own_ids_are_kept_findable(table: Table) -> None:
    (service,) = table.read("Facility code,Name\n13165,Hill\n")
    assert service.keywords == ("13165",)


def test_a_recipe_reads_what_no_proposal_could(table: Table) -> None:
    recipe = Recipe(
        header_row=2, columns={"K1": "name", "K2": "status", "K3": "assured_date"},
        values={"status": {"o": "active"}}, constants={"country": "KE"}, date_order="DMY", language="sw",
    )  # fmt: skip
    (service,) = table.read("A list\nK1,K2,K3\nHill,O,01/02/2026\n", recipe)
    assert (service.name, service.status, service.country, service.language) == ("Hill", "active", "KE", "sw")
    assert service.assurance.as_of == "2026-02-01"


def test_a_recipe_for_another_table_is_refused(table: Table) -> None:
    with pytest.raises(FormatError) as refused:
        table.read("Name\nHill\n", Recipe(columns={"Other": "name"}))
    assert refused.value.code == "recipe-does-not-fit"


def test_of_several_recipes_each_is_for_its_own_sheet(tmp_path: Path, table: Table) -> None:
    table.path = tmp_path / "book.xlsx"
    sheets = [("A", [["K1"], ["Hill"]]), ("B", [["K2"], ["Rose"]]), ("C", [["Name"], ["Lake"]])]
    write_workbook(table.path, sheets)
    more = (Recipe(sheet="B", columns={"K2": "name"}),)
    found = table.again(Recipe(sheet="A", columns={"K1": "name"}, more=more))
    assert [service.name for service in found] == ["Hill", "Rose"]
    assert [one.file for one in table.report.problems() if one.rule == "TB02"] == ["book.xlsx [C]"]


def test_of_several_recipes_each_is_for_its_own_file() -> None:
    north, south = Recipe(file="north.csv", header_row=2), Recipe(file="south.csv")
    told = replace(north, more=(south,))
    assert recipe_for(told, "south.csv", "") == south
    assert recipe_for(told, "east.csv", "") is None
    assert recipe_for(Recipe(), "east.csv", "Any") == Recipe()


def test_a_recipe_is_the_same_after_it_was_saved() -> None:
    recipe = Recipe("abc", "Sheet", 3, "columns", {"A": "name"}, {"status": {"x": "active"}}, {"country": "KE"}, "DMY")
    assert decode(encode(recipe)) == recipe


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"columns": 7}', b'{"version": 99}', b'{"direction": "up"}', b'{"more": [' * 9_999]
)
def test_a_recipe_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError) as refused:
        decode(data)
    assert refused.value.code == "recipe-unreadable"


def test_a_fingerprint_knows_a_header_whatever_the_order_and_case() -> None:
    assert fingerprint(["Name ", "Téléphone"]) == fingerprint(["telephone", "NAME"])


def test_a_sheet_that_stands_on_its_side_is_turned(table: Table) -> None:
    found = table.read("Name,Hill,Rose\nPhone,020 1,020 2\nTown,A,B\nCountry,Kenya,Kenya\n")
    assert [(service.name, service.country) for service in found] == [("Hill", "KE"), ("Rose", "KE")]


def test_of_a_workbook_the_sheet_of_services_is_read_and_the_others_named(tmp_path: Path, table: Table) -> None:
    table.path = tmp_path / "book.xlsx"
    sheets = [("Read me", [["How to use this"], ["Ask us"]]), ("List", [["Name", "Phone", "Town"], ["Hill", "1", "A"]])]
    write_workbook(table.path, sheets)
    assert [service.name for service in table.again()] == ["Hill"]


def test_the_template_is_read_without_a_recipe_and_its_example_is_left_out(table: Table) -> None:
    table.path = ROOT / "resources" / "templates" / "directory.xlsx"
    assert table.again() == []
    assert (table.report.read, table.report.refused) == (1, 1)
    looked = reading.look(Chosen(table.path), table.context())
    assert {one.field for one in looked[0].suggestions} >= {
        "name",
        "phone",
        "hours",
        "restricted",
        "assured_date",
        "id",
    }
    assert len(looked[0].suggestions) == len(looked[0].header)


def test_reading_stops_when_it_is_asked_to(table: Table) -> None:
    table.path.write_text("Name\n" + "Hill\n" * 9, encoding="utf-8")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(reading.read(Chosen(table.path), Report(), table.context(), silent, token))
