"""HSDS tables to services: what hangs together, and what is said about what does not."""

from __future__ import annotations

import uuid

import pytest

from phcdesk.model import Code, Language, ServiceArea

from .samples import PACK, Source

SERVICES = "directory/services.csv"


def test_a_service_has_its_organization_inside(source: Source) -> None:
    source.write(SERVICES, "id,organization_id,name\ns,o,Clinic\n")
    source.write("directory/organizations.csv", "id,name\no,Health office\n")
    assert source.service().organization.name == "Health office"


def test_a_service_has_its_place_with_address_hours_and_languages_inside(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/locations.csv", "id,name,latitude,longitude\nl,House,-1.29,36.82\n")
    source.write("directory/service_at_location.csv", "id,service_id,location_id,description\nsl,s,l,Room 4\n")
    source.write("directory/addresses.csv", "id,location_id,address_1,city,country\na,l,Main Road 5,Nairobi,ke\n")
    source.write("directory/schedules.csv", "id,location_id,freq,byday,opens_at,closes_at\nh,l,WEEKLY,MO,08:00,17:00\n")
    source.write("directory/languages.csv", "id,location_id,name\nn,l,Swahili\n")
    source.write("directory/accessibility.csv", "id,location_id,description,details\nx,l,Ramp,Left of the door\n")
    (place,) = source.service().service_at_locations
    assert (place.description, place.location.latitude, place.location.longitude) == ("Room 4", -1.29, 36.82)
    assert (place.location.addresses[0].city, place.location.addresses[0].country) == ("Nairobi", "KE")
    assert place.location.schedules[0].byday == "MO"
    assert place.location.languages == (Language("sw", "Swahili"),)
    assert place.location.accessibility == ("Ramp: Left of the door",)
    assert source.rules() == []


def test_phones_nest_where_they_belong(source: Source) -> None:
    source.write(SERVICES, "id,organization_id,name\ns,o,Clinic\n")
    source.write("directory/organizations.csv", "id,name\no,Office\n")
    source.write("directory/locations.csv", "id\nl\n")
    source.write("directory/service_at_location.csv", "id,service_id,location_id\nsl,s,l\n")
    source.write(
        "directory/phones.csv",
        "id,service_id,service_at_location_id,location_id,organization_id,number\n"
        "1,s,,,,111\n2,,sl,,,222\n3,,,l,,333\n4,,,,o,444\n",
    )
    service = source.service()
    (place,) = service.service_at_locations
    owners = (service.phones, place.phones, place.location.phones, service.organization.phones)
    assert [[phone.number for phone in phones] for phones in owners] == [["111"], ["222"], ["333"], ["444"]]


@pytest.mark.parametrize(
    ("tables", "country"),
    [
        ({SERVICES: "id,name,country\ns,Clinic,de\n"}, "DE"),
        ({SERVICES: "id,name,country\ns,Clinic,Allemagne\n"}, "DE"),
        ({SERVICES: "id,name\ns,Clinic\n", "directory/service_areas.csv": "id,service_id,country\na,s,KE\n"}, "KE"),
        (
            {
                SERVICES: "id,name\ns,Clinic\n",
                "directory/locations.csv": "id\nl\n",
                "directory/service_at_location.csv": "service_id,location_id\ns,l\n",
                "directory/addresses.csv": "location_id,country\nl,KE\n",
                "directory/service_areas.csv": "id,service_id,country\na,s,DE\n",
            },
            "KE",
        ),
    ],
)
def test_the_country_is_the_column_else_the_address_else_the_area(
    source: Source, tables: dict[str, str], country: str
) -> None:
    for name, text in tables.items():
        source.write(name, text)
    assert source.service().country == country


def test_a_service_area_is_read(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write(
        "directory/service_areas.csv", "id,service_id,name,description,country\na,s,All of it,By phone,Kenya\n"
    )
    assert source.service().service_areas == (ServiceArea("All of it", "KE", "By phone"),)


def test_costs_and_required_papers_are_read(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/cost_options.csv", "id,service_id,option,currency,amount\nc,s,Visit,kes,50\n")
    source.write("directory/required_documents.csv", "id,service_id,document\nd,s,Clinic card\n")
    service = source.service()
    assert (service.cost_options[0].currency, service.cost_options[0].amount) == ("KES", "50")
    assert service.required_documents == ("Clinic card",)


def test_attributes_become_codes_with_their_value(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/taxonomy_terms.csv", "id,code\nt,service_type:crisis-line\n")
    source.write("directory/attributes.csv", "id,link_id,taxonomy_term_id,link_entity,value\na,s,t,service,9.2\n")
    assert source.service().codes == (Code("service_type", "crisis-line", "9.2"),)
    assert source.rules() == []


def test_a_code_that_no_vocabulary_knows_is_kept_and_reported_once(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/taxonomy_terms.csv", "id,code\nt,weather:rain\n")
    source.write("directory/attributes.csv", "id,link_id,taxonomy_term_id,link_entity\na,s,t,service\nb,s,t,service\n")
    assert source.service().codes == (Code("weather", "rain"),)
    assert source.rules() == ["EN01"]


def test_an_attribute_of_a_place_counts_for_the_service_there(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/locations.csv", "id\nl\n")
    source.write("directory/service_at_location.csv", "id,service_id,location_id\nsl,s,l\n")
    source.write("directory/taxonomy_terms.csv", "id,code\nt,service_type:crisis-line\n")
    source.write("directory/attributes.csv", "id,link_id,taxonomy_term_id,link_entity\na,l,t,location\n")
    assert source.service().service_at_locations[0].codes == (Code("service_type", "crisis-line"),)


@pytest.mark.parametrize(
    ("table", "rule"),
    [
        ("directory/phones.csv", "number,service_id\n111,nowhere\n"),
        ("directory/service_at_location.csv", "service_id,location_id\ns,nowhere\n"),
        ("directory/addresses.csv", "location_id,city\nnowhere,Nairobi\n"),
        ("directory/attributes.csv", "link_id,taxonomy_term_id,link_type\ns,nowhere,x\n"),
        ("directory/languages.csv", "service_id,code\nnowhere,sw\n"),
    ],
)
def test_a_link_to_nothing_is_reported_and_harms_nobody(source: Source, table: str, rule: str) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write(table, rule)
    (problem,) = source.read().problems
    assert (problem.rule, problem.row, problem.raw) == ("FK01", 2, "nowhere")
    assert source.service().name == "Clinic"


def test_an_organization_that_is_missing_is_reported(source: Source) -> None:
    source.write(SERVICES, "id,organization_id,name\ns,gone,Clinic\n")
    assert source.service().organization.name == ""
    assert source.rules() == ["FK01"]


def test_a_child_without_a_parent_is_reported(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/phones.csv", "number\n111\n")
    assert source.rules() == ["FK02"]


def test_the_same_row_twice_is_read_once(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\ns,Clinic\n")
    assert source.service().name == "Clinic"
    assert source.rules() == ["ID03"]


def test_of_two_different_rows_with_one_id_the_newer_is_kept(source: Source) -> None:
    source.write(SERVICES, "id,name,last_modified\ns,Old,2024-01-01\ns,New,2026-01-01\ns,Older,2020-01-01\n")
    assert source.service().name == "New"
    assert source.rules() == ["ID04", "ID04"]


def test_a_service_without_an_id_gets_one_that_stays_the_same(source: Source) -> None:
    source.write(SERVICES, "id,name\n,Clinic\n")
    first = source.service().id
    assert uuid.UUID(first).version == 5
    assert source.service().id == first
    assert source.rules() == ["ID01"]


def test_an_id_that_a_spreadsheet_rounded_is_refused(source: Source) -> None:
    source.write(SERVICES, "id,name\n1.35E+15,One\ns,Clinic\n")
    assert source.service().name == "Clinic"
    assert source.rules() == ["ID05"]


def test_a_service_without_a_name_borrows_one(source: Source) -> None:
    source.write(SERVICES, "id,organization_id,name\ns,o,\n")
    source.write("directory/organizations.csv", "id,name\no,Health office\n")
    assert source.service().name == "Health office"
    assert source.rules() == ["RQ01"]


@pytest.mark.parametrize(
    ("written", "read", "rules"),
    [
        ("Active", "active", []),
        ("Functional", "active", ["EN01"]),
        ("Closed", "temporarily closed", ["EN01"]),
        ("on hold", "on hold", ["EN01"]),
    ],
)
def test_a_status_in_other_words_is_understood_and_reported(
    source: Source, written: str, read: str, rules: list[str]
) -> None:
    source.write(SERVICES, f"id,name,status\ns,Clinic,{written}\n")
    assert source.service().status == read
    assert source.rules() == rules


def test_one_status_on_all_rows_is_remarked_on(source: Source) -> None:
    source.write(SERVICES, "id,name,status\n" + "".join(f"s{n},Clinic {n},inactive\n" for n in range(12)))
    assert source.rules() == ["EN02"]


@pytest.mark.parametrize(("written", "role"), [("", "referral"), ("Example", "example"), ("maybe", "example")])
def test_nobody_is_referred_where_the_role_is_not_clear(source: Source, written: str, role: str) -> None:
    source.write(SERVICES, f"id,name,role\ns,Clinic,{written}\n")
    assert source.service().role == role


def test_how_a_service_was_checked_is_read(source: Source) -> None:
    source.write(
        SERVICES,
        "id,name,assured_date,assurance_method,agreement,sources,assurer,assurance_note\n"
        "s,Clinic,2026-08,sources-agree,2,A | B,The desk,Nobody called\n",
    )
    assurance = source.service().assurance
    assert (assurance.method, assurance.as_of, assurance.agreement) == ("sources-agree", "2026-08", 2)
    assert (assurance.sources, assurance.assurer, assurance.note) == (("A", "B"), "The desk", "Nobody called")


@pytest.mark.parametrize("written", ["05/08/2026", "2083-01-01", "1066", "soon", "2026-02-30"])
def test_a_date_of_a_check_that_cannot_be_is_kept_as_a_note_only(source: Source, written: str) -> None:
    source.write(SERVICES, f"id,name,assured_date\ns,Clinic,{written}\n")
    assurance = source.service().assurance
    assert (assurance.as_of, assurance.note) == ("", f"[{written}]")
    assert source.rules() == ["DT01"]


def test_a_method_that_is_not_known_counts_as_none(source: Source) -> None:
    source.write(SERVICES, "id,name,assurance_method\ns,Clinic,trust me\n")
    assert source.service().assurance.method == ""
    assert source.rules() == ["EN01"]


def test_all_of_an_invented_pack_is_marked_as_invented(source: Source) -> None:
    source.write("pack.toml", f"{PACK}\nfictional = true")
    source.write(SERVICES, "id,name,assured_date\ns,Clinic,2026-05-01\n")
    service = source.service()
    assert service.fictional
    assert (service.assurance.method, service.assurance.as_of) == ("fictional", "2026-05-01")


def test_a_service_speaks_the_language_of_its_pack_unless_it_says_otherwise(source: Source) -> None:
    source.write(SERVICES, "id,name,language\ns,Clinic,\n")
    assert source.service().language == "en"
    source.write(SERVICES, "id,name,language\ns,Clinique,fr\n")
    assert source.service().language == "fr"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x"])
def test_an_address_that_could_do_harm_is_left_out(source: Source, address: str) -> None:
    source.write(SERVICES, f'id,name,url\ns,Clinic,"{address}"\n')
    assert source.service().url == ""
    assert source.rules() == ["UR01"]


@pytest.mark.parametrize("address", ["https://example.org/", "http://example.org", "www.example.org", "example.org:80"])
def test_an_ordinary_address_is_kept(source: Source, address: str) -> None:
    source.write(SERVICES, f"id,name,url\ns,Clinic,{address}\n")
    assert source.service().url == address


@pytest.mark.parametrize(
    ("written", "point", "rules"),
    [
        ("-1.29,36.82", (-1.29, 36.82), []),
        ("136.8,-1.29", (-1.29, 136.8), ["GE03"]),
        ('"48,85","2,35"', (48.85, 2.35), ["GE03"]),
        ('"-1.29, 36.82",', (-1.29, 36.82), ["GE03"]),
        ("0,0", (None, None), ["GE01"]),
        ("200,300", (None, None), ["GE01"]),
        ("nan,inf", (None, None), ["GE01"]),
        ("1.5,", (None, None), ["GE01"]),
        ("1e1,2", (None, None), ["GE01"]),
    ],
)
def test_a_point_is_used_only_when_it_is_certain(
    source: Source, written: str, point: tuple[float | None, float | None], rules: list[str]
) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/service_at_location.csv", "service_id,location_id\ns,l\n")
    source.write("directory/locations.csv", f"id,latitude,longitude\nl,{written}\n")
    location = source.service().service_at_locations[0].location
    assert (location.latitude, location.longitude) == point
    assert source.rules() == rules


def test_hours_that_cannot_be_worked_out_are_kept_and_noted(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/schedules.csv", "service_id,byday,opens_at,closes_at\ns,MO,8:30AM,5PM\n")
    assert source.service().schedules[0].opens_at == "8:30AM"
    assert source.rules() == ["HR01"]


def test_tables_about_people_are_not_read_and_that_is_said(source: Source) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/contacts.csv", "id,service_id,name\nc,s,Somebody\n")
    assert source.rules() == ["TB02"]


@pytest.mark.parametrize(
    ("written", "code"), [("ara", "ar"), ("pt-BR", "pt-BR"), ("Swahili", "sw"), ("SW", "sw"), ("no such tongue", "")]
)
def test_languages_are_understood_by_any_code_or_name(source: Source, written: str, code: str) -> None:
    source.write(SERVICES, "id,name\ns,Clinic\n")
    source.write("directory/languages.csv", f"service_id,code\ns,{written}\n")
    assert source.service().languages[0].code == code
