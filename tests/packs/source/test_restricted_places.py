"""Places that must stay secret: nothing of theirs may come out of a reading, whatever the tables look like."""

from __future__ import annotations

import msgspec
import pytest

from .samples import Source

SECRET = "canary"
ATTRIBUTES = "directory/attributes.csv"


@pytest.fixture
def shelter(source: Source) -> Source:
    """A shelter with the secret word in every cell that must not come out, and a phone that may."""
    source.write("directory/services.csv", "id,organization_id,name\ns,o,Counselling\nother,o,Office\n")
    source.write("directory/organizations.csv", "id,name\no,Association\n")
    source.write(
        "directory/locations.csv",
        "id,organization_id,name,description,transportation,latitude,longitude\n"
        f"l,,Blue House,Behind {SECRET},Bus to {SECRET},91.5,{SECRET}\nopen,,Town hall,,,1.5,2.5\n",
    )
    source.write(
        "directory/service_at_location.csv",
        f"id,service_id,location_id,description\nsl,s,l,Ring at {SECRET}\nso,other,open,\n",
    )
    source.write("directory/addresses.csv", f"location_id,address_1,city,country\nl,{SECRET} 5,{SECRET},KE\n")
    source.write(
        "directory/phones.csv",
        f"number,location_id,service_at_location_id,service_id,description\n1,l,,,{SECRET}\n2,,sl,,{SECRET}\n"
        f"3,l,,s,{SECRET}\n0800 1,,,s,\n",
    )
    source.write("directory/accessibility.csv", f"location_id,description\nl,Step at {SECRET}\n")
    source.write("directory/taxonomy_terms.csv", "id,code\nt,sensitivity:restricted\nu,sensitivity:unheard-of\n")
    return source


def everything(source: Source) -> str:
    return msgspec.json.encode(source.read()).decode()


def test_without_the_attribute_the_words_are_there(shelter: Source) -> None:
    assert everything(shelter).count(SECRET) >= 9


@pytest.mark.parametrize(
    "attribute",
    [
        "l,t,sensitivity,location,restricted",
        "l,t,,,",
        "l,u,,location,who knows",
        "l,gone,sensitivity,location,",
        "l,gone,,location,",
        "L,t,sensitivity,location,restricted",
        "sl,t,sensitivity,service_at_location,restricted",
        "s,t,sensitivity,service,restricted",
        ",t,sensitivity,location,restricted",
    ],
)
def test_any_mark_of_sensitivity_removes_what_leads_to_the_place(shelter: Source, attribute: str) -> None:
    shelter.write(ATTRIBUTES, f"link_id,taxonomy_term_id,link_type,link_entity,value\n{attribute}\n")
    content = msgspec.json.encode(shelter.read().content).decode()
    assert SECRET not in content
    assert '"restricted":true' in content


def test_capitals_in_an_id_do_not_undo_the_mark(source: Source) -> None:
    source.write("directory/services.csv", "id,name\ns,Counselling\n")
    source.write("directory/locations.csv", "id,name,latitude,longitude\nAB,Blue House,1.5,2.5\n")
    source.write("directory/service_at_location.csv", "service_id,location_id\ns,AB\n")
    source.write(ATTRIBUTES, "link_id,taxonomy_term_id,link_type\nab,t,sensitivity\n")
    assert source.service().service_at_locations[0].location.restricted


def test_not_even_the_list_of_problems_repeats_a_secret(shelter: Source) -> None:
    shelter.write(ATTRIBUTES, "link_id,taxonomy_term_id,link_type\nl,t,sensitivity\n")
    assert SECRET not in everything(shelter)


def test_what_helps_without_leading_there_is_kept(shelter: Source) -> None:
    shelter.write(ATTRIBUTES, "link_id,taxonomy_term_id,link_type\nl,t,sensitivity\n")
    service = next(entry for entry in shelter.read().content.entries if entry.id == "s")
    assert [phone.number for phone in service.phones] == ["0800 1"]
    assert service.service_at_locations[0].location.name == "Blue House"
    assert service.country == "KE"


def test_a_restricted_place_hides_nothing_of_another(shelter: Source) -> None:
    shelter.write(ATTRIBUTES, "link_id,taxonomy_term_id,link_type\nl,t,sensitivity\n")
    other = next(entry for entry in shelter.read().content.entries if entry.id == "other")
    assert other.service_at_locations[0].location.latitude == 1.5


def test_when_it_cannot_be_read_what_is_restricted_everything_is(shelter: Source) -> None:
    outside = shelter.folder.parent / "attributes.csv"
    outside.write_text("link_id,taxonomy_term_id\n")
    (shelter.folder / ATTRIBUTES).symlink_to(outside)
    services = [entry for entry in shelter.read().content.entries if entry.id in ("s", "other")]
    assert all(service.service_at_locations[0].location.restricted for service in services)


@pytest.mark.parametrize(
    "name", ["Night Shelter", "Safe house", "Casa de acogida Luna", "Кризисный приют", "دار إيواء", "Притулок"]
)
def test_a_place_that_sounds_secret_is_proposed_for_it(source: Source, name: str) -> None:
    source.write("directory/services.csv", "id,name\ns,Counselling\nt,Talks\n")
    source.write("directory/locations.csv", f"id,name\nl,{name}\n")
    source.write("directory/service_at_location.csv", "id,service_id,location_id\n1,s,l\n2,t,l\n")
    assert [(problem.rule, problem.raw) for problem in source.read().problems] == [("SN01", name)]


@pytest.mark.parametrize("name", ["Bus shelter office", "Safety first clinic", "Refugee health centre"])
def test_ordinary_places_are_not_suspected(source: Source, name: str) -> None:
    source.write("directory/services.csv", "id,name\ns,Counselling\n")
    source.write("directory/locations.csv", f"id,name\nl,{name}\n")
    source.write("directory/service_at_location.csv", "id,service_id,location_id\n1,s,l\n")
    assert source.rules() == []
