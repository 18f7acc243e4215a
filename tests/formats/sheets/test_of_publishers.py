"""Whole lists as ministries, clusters and registers publish them, in the languages they write."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from phcdesk.formats.chosen import Chosen
from phcdesk.formats.context import ReadContext
from phcdesk.formats.recognising import recognise
from phcdesk.formats.report import Report
from phcdesk.model import Location, Service
from phcdesk.progress import CancelToken, silent
from phcdesk.taxonomy import load_vocabulary
from tests.formats.sheets.workbooks import workbook

VOCABULARY = load_vocabulary(Path(__file__).parents[3] / "resources" / "taxonomy")


class Made:
    """What a list became."""

    def __init__(self, path: Path, country: str) -> None:
        self.report = Report()
        with Chosen(path) as chosen:
            context = ReadContext(VOCABULARY, "test", date(2026, 11, 22), country)
            reader = recognise(chosen).reader
            self.services: list[Service] = list(reader.read(chosen, self.report, context, silent, CancelToken()))
        assert self.report.adds_up

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.services]

    def numbers(self) -> list[list[str]]:
        return [[phone.number for phone in one.phones] for one in self.services]

    def days(self) -> list[list[str]]:
        return [[schedule.byday for schedule in one.schedules] for one in self.services]

    def raw(self, rule: str) -> list[str]:
        return [one.raw for one in self.report.problems() if one.rule == rule]


def place_of(service: Service) -> Location:
    return service.service_at_locations[0].location


def test_a_french_list_with_letterhead_totals_and_names_beside_numbers(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["RÉPUBLIQUE"], ["Ministère de la Santé"], [],
        ["N°", "Province", "Nom de la structure", "Contacts téléphoniques", "Adresse mail", "Jours d'ouverture",
         "Heures d'ouverture", "Date de mise à jour"],
        [1, "Nord", "Centre A", "M. Jean 0812345678 / Sr Marie 0998765432", "néant", "Lundi - Vendredi", "8h00 - 16h00",
         46082],
        [2, None, "Hôpital B", "081 234 5679 (standard)", "b@example.org", "7j/7", "24h/24", datetime(2026, 3, 2)],  # noqa: DTZ001
        [3, "Sud", "Clinique C", "-", "N/A", "Lun-Sam", "7h30-15h30", "02/03/2026"],
        ["Total", None, "3 structures"], [], ["NB : liste non exhaustive"], ["Source : Ministère"],
    ]  # fmt: skip
    made = Made(workbook(tmp_path / "fr.xlsx", {"Feuil1": rows}, ["A1:H1", "A2:H2", "B5:B6"]), "CD")
    assert made.names == ["Centre A", "Hôpital B", "Clinique C"]
    assert made.numbers() == [["0812345678", "0998765432"], ["081 234 5679"], []]
    assert [one.email for one in made.services] == ["", "b@example.org", ""]
    assert [place_of(one).addresses[0].state_province for one in made.services] == ["Nord", "Nord", "Sud"]
    assert [one.assurance.as_of for one in made.services] == ["2026-03-01", "2026-03-02", ""]
    assert made.raw("DT02") == ["46082"]
    assert made.raw("DT01") == ["02/03/2026"]
    assert all(made.days())
    assert "Jean" not in f"{made.services} {made.report.problems()}"


def test_a_spanish_list_with_a_column_a_day_and_a_cross_for_each_service(tmp_path: Path) -> None:
    days = ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"]
    rows: list[list[object]] = [
        ["Directorio 2026"],
        ["Nombre del establecimiento", "Municipio", "Teléfonos", *days, "Psiquiatría infantil"],
        ["Centro Uno", "Villa", "(01) 234-5678 ext. 12", *["8:00-17:00"] * 5, "Cerrado", "Cerrado", ""],
        ["Centro Dos", "Villa", "No tiene", *["24 horas"] * 7, "X"],
    ]
    made = Made(workbook(tmp_path / "es.xlsx", {"Hoja1": rows}, ["A1:K1"]), "PE")
    assert made.numbers() == [["(01) 234-5678"], []]
    assert made.services[0].phones[0].extension == "12"
    assert made.days() == [["MO,TU,WE,TH,FR"], ["MO,TU,WE,TH,FR,SA,SU"]]
    assert made.services[1].description == "Psiquiatría infantil: X"


PORTUGUESE = (
    "Nome da unidade;Município;UF;Telefone;Horário de funcionamento;Latitude;Longitude\n"
    "CAPS Um;São Brás;PA;(91) 3222-1111 / 3222-2222;Segunda a sexta das 8h às 18h;-1,4512;-48,4682\n"
    "CAPS Dois;Belém;PA;2,547E+11;24 horas;-1,4;-48,5\nCAPS Três;Belém;PA;não informado;não se aplica;;\n"
)
RUSSIAN = (
    "№;Область;Наименование учреждения;Адрес;Телефон;График работы;Контактное лицо\n"
    "1;Южная;Центр психического здоровья;ул. Первая, д. 1;8 (495) 123-45-67, доб. 5;пн-пт 9:00-18:00;Иванов И.И.\n"
    "2;Южная;Кабинет психолога;ул. Вторая;нет данных;круглосуточно;\nИтого: 2;;;;;;\n"
)
UKRAINIAN = (
    "Область\tГромада\tНазва закладу\tТелефон\tГрафік роботи\n"
    "Південна\tВерхня\tЦентр здоров’я\t+38 (044) 123-45-67; +380671234567\tПн–Пт: 08:00–17:00, Сб: 09:00–13:00\n"
    "Південна\tВерхня\tГаряча лінія\t7333\tцілодобово\n"
)


def test_a_portuguese_list_in_an_older_encoding_with_commas_for_points(tmp_path: Path) -> None:
    (tmp_path / "pt.csv").write_bytes(PORTUGUESE.encode("cp1252"))
    made = Made(tmp_path / "pt.csv", "BR")
    assert made.names == ["CAPS Um", "CAPS Dois", "CAPS Três"]
    assert made.numbers() == [["(91) 3222-1111", "3222-2222"], [], []]
    assert (place_of(made.services[0]).latitude, place_of(made.services[0]).longitude) == (-1.4512, -48.4682)
    assert place_of(made.services[0]).addresses[0].state_province == "PA"
    assert made.raw("PH05") == ["2,547E+11"]


def test_a_russian_list_in_an_older_encoding_with_a_sum_below(tmp_path: Path) -> None:
    (tmp_path / "ru.csv").write_bytes(RUSSIAN.encode("cp1251"))
    made = Made(tmp_path / "ru.csv", "RU")
    assert made.names == ["Центр психического здоровья", "Кабинет психолога"]
    assert made.numbers() == [["8 (495) 123-45-67"], []]
    assert made.days() == [["MO,TU,WE,TH,FR"], ["MO,TU,WE,TH,FR,SA,SU"]]
    assert made.raw("RW01") == ["Итого: 2"]
    assert "Иванов" not in f"{made.services}"


def test_a_ukrainian_list_with_tabs_in_two_bytes_a_letter(tmp_path: Path) -> None:
    (tmp_path / "uk.txt").write_bytes(UKRAINIAN.encode("utf-16"))
    made = Made(tmp_path / "uk.txt", "UA")
    assert made.numbers() == [["+38 (044) 123-45-67", "+380671234567"], ["7333"]]
    assert made.days() == [["MO,TU,WE,TH,FR", "SA"], ["MO,TU,WE,TH,FR,SA,SU"]]


def test_an_arabic_list_with_its_own_figures(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["دليل الخدمات"], ["م", "المحافظة", "اسم المنشأة", "رقم الهاتف", "ساعات الدوام", "العنوان"],
        [1, "عدن", "مركز الأمل", "٠٢ ٢٣٤٥٦٧", "الأحد - الخميس 8:00-14:00", "شارع ١"],
        [2, "لحج", "عيادة السلام", "لا يوجد", "24 ساعة", "غير متوفر"],
        ["الإجمالي", "", "2"],
    ]  # fmt: skip
    made = Made(workbook(tmp_path / "ar.xlsx", {"ورقة": rows}, ["A1:F1"]), "YE")
    assert made.names == ["مركز الأمل", "عيادة السلام"]
    assert made.services[0].phones[0].e164 == "+9672234567"
    assert made.numbers()[1] == []
    assert made.days() == [["MO,TU,WE,TH,SU"], ["MO,TU,WE,TH,FR,SA,SU"]]
    assert place_of(made.services[1]).addresses[0].address_1 == ""


def test_one_row_a_service_keeps_every_service_of_a_facility(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Facility ID", "Facility name", "Service", "Available?", "Phone", "Lat", "Long"],
        ["F1", "Alder", "Counselling", "Yes", "0803 123 4567", "4°50'24\"N", "7°02'00\"E"],
        ["F1", "Alder", "Day care", "No", "0803 123 4567", "4°50'24\"N", "7°02'00\"E"],
        ["F1", "Alder", "Day care", "Yes", "0803 123 4567", "4°50'24\"N", "7°02'00\"E"],
        ["F2", "Birch", "Counselling", "Yes", "8031234568", "535012", "281234"],
    ]
    made = Made(workbook(tmp_path / "t.xlsx", {"S": rows}), "NG")
    assert [(one.name, one.status) for one in made.services] == [
        ("Alder", "active"), ("Alder", "inactive"), ("Birch", "active"),
    ]  # fmt: skip
    assert len({one.id for one in made.services}) == 3
    assert place_of(made.services[0]).latitude == pytest.approx(4.84)
    assert (made.raw("ID08"), made.raw("ID04")) == (["F1"], ["F1"])
    assert made.raw("GE04") == ["535012 / 281234"]
    assert made.raw("PH07") == ["8031234568"]
    assert made.services[2].phones[0].e164 == "+2348031234568"


def test_latitude_and_longitude_in_each_others_columns_are_turned_and_told(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Name,Country,Latitude,Longitude\nAlder,KE,36.8219,-1.2921\n", encoding="utf-8")
    made = Made(tmp_path / "t.csv", "")
    assert (place_of(made.services[0]).latitude, place_of(made.services[0]).longitude) == (-1.2921, 36.8219)
    assert made.raw("GE03") == ["36.8219 / -1.2921"]


@pytest.mark.parametrize("cell", ["POINT(36.8219 -1.2921)", "-1.2921, 36.8219", "-1.2921 36.8219 1661.0 4.5"])
def test_a_point_in_one_column_is_read_without_a_word(tmp_path: Path, cell: str) -> None:
    (tmp_path / "t.csv").write_text(f'Name,GPS coordinates\nAlder,"{cell}"\n', encoding="utf-8")
    made = Made(tmp_path / "t.csv", "KE")
    assert (place_of(made.services[0]).latitude, place_of(made.services[0]).longitude) == (-1.2921, 36.8219)
    assert not made.raw("GE03")


def test_a_column_of_names_under_contact_is_not_read_as_numbers(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Name,Contact\nAlder,Jo Doe\nBirch,Al Roe\n", encoding="utf-8")
    made = Made(tmp_path / "t.csv", "KE")
    assert made.numbers() == [[], []]
    assert "Jo Doe" not in f"{made.services} {made.report.problems()}"


def test_a_column_of_numbers_is_found_under_any_heading(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Name,Joignable au\nAlder,0722 000 111\nBirch,+254 722 000 112\n", encoding="utf-8")
    assert Made(tmp_path / "t.csv", "KE").numbers() == [["0722 000 111"], ["+254 722 000 112"]]


def test_days_times_of_opening_and_of_closing_in_columns_of_their_own_are_one_timetable(tmp_path: Path) -> None:
    text = "Name,Open from,Open until,Days open,24 hours?\nAlder,08:00,17:00,Mon-Fri,No\nBirch,,,,Yes\n"
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    made = Made(tmp_path / "t.csv", "KE")
    assert made.services[0].hours_note == "Mon-Fri 08:00 - 17:00"
    assert made.days() == [["MO,TU,WE,TH,FR"], []]
    assert made.services[1].description == "24 hours?: Yes"


def test_a_title_between_rows_is_left_out_when_it_is_merged_and_pointed_out_when_it_is_not(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Name", "Town", "Phone", "Type"], ["NORTH"], ["Alder", "Hill", "0722 000 111", "Clinic"], ["SOUTH"],
        ["Birch", "Dale", "0722 000 112", "Clinic"],
    ]  # fmt: skip
    made = Made(workbook(tmp_path / "t.xlsx", {"S": rows}, ["A2:D2"]), "KE")
    assert made.names == ["Alder", "SOUTH", "Birch"]
    assert (made.raw("RW01"), made.raw("RW02")) == (["NORTH"], ["SOUTH"])


def test_a_table_each_line_of_which_stands_between_quotes_is_read(tmp_path: Path) -> None:
    text = '"Name,District,Phone"\n"Alder ""A"", Hill,0722 000 111"\n"Birch,Dale,0722 000 112"\n'
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    made = Made(tmp_path / "t.csv", "KE")
    assert made.names == ['Alder "A"', "Birch"]
    assert made.raw("CS01") == ["each line between quotes"]


def test_what_is_called_phone_within_a_group_needs_no_label(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("Name,group_b/phone,Tel. No.\nAlder,0722 000 111,0722 000 112\n", encoding="utf-8")
    assert [phone.description for phone in Made(tmp_path / "t.csv", "KE").services[0].phones] == ["", ""]
