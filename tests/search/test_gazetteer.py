"""Places in whatever spelling: towns are points, areas and countries are names."""

import pytest

from phcdesk.model import Address, Concept, Location, Service, ServiceArea, ServiceAtLocation
from phcdesk.search.areas import FOR, IN, area_key, area_terms, whole_countries
from phcdesk.search.gazetteer import Gazetteer
from phcdesk.search.results import Area, Point
from phcdesk.search.towns import KnownArea, Town, TownsOfPlaces
from phcdesk.taxonomy import Vocabulary

NAMES = {"KE": "Kenya", "CR": "Costa Rica", "US": "United States", "GE": "Georgia"}
COUNTRIES = (
    Concept("country", "KE", {"en": "Kenya", "ar": "كينيا", "uk": "Кенія"}),
    Concept("country", "GE", {"en": "Georgia", "fr": "Géorgie"}),
)
IS_COUNTRY = whole_countries(Vocabulary(COUNTRIES, ()))
TOWNS = (
    Town("Kitale", "KE", 1.0, 35.0, province="Trans Nzoia"),
    Town("San José", "CR", 9.9, -84.1),
    Town("San José", "US", 37.3, -121.9),
    Town("Port San", "KE", 2.0, 36.0),
    Town("Mbale", "KE", 0.1, 34.7, province="Vihiga"),
    Town("Mbale", "KE", -3.4, 38.4, province="Taita"),
    Town("Mbale", "KE", 0.11, 34.71, region="Centre", province="Vihiga County"),
)
AREAS = (
    KnownArea("Trans Nzoia", "KE", 1.0, 35.0, 3),
    KnownArea("Kitale", "KE"),
    KnownArea("Georgia", "US"),
    KnownArea("وادي زهرين", "XN"),
)


@pytest.fixture
def gazetteer() -> Gazetteer:
    return Gazetteer(TOWNS, AREAS, COUNTRIES, lambda code: NAMES.get(code, code))


def test_towns_of_one_name_are_told_apart_by_their_country(gazetteer: Gazetteer) -> None:
    names = [place.name for place in gazetteer.complete("san", 8)]
    assert names == ["San José, Costa Rica", "San José, United States", "Port San"]
    found = gazetteer.locate("san jose united states")
    assert found == Point(37.3, -121.9, "San José, United States", ("US/san jose", "US/"))


def test_towns_of_one_name_in_one_country_are_told_apart_by_their_province(gazetteer: Gazetteer) -> None:
    names = [place.name for place in gazetteer.complete("mbale", 8)]
    assert names == ["Mbale, Taita", "Mbale, Vihiga"]


def test_a_town_whose_province_is_written_in_two_ways_is_one(gazetteer: Gazetteer) -> None:
    found = gazetteer.locate("Mbale, Vihiga")
    assert isinstance(found, Point)
    assert found.latitude == pytest.approx(0.105)
    assert found.areas == ("KE/mbale", "KE/vihiga", "KE/centre", "KE/vihiga county", "KE/")


def test_coordinates_are_a_place_and_nonsense_is_none(gazetteer: Gazetteer) -> None:
    assert gazetteer.locate("-1.28, 36.8") == Point(-1.28, 36.8, "-1.28, 36.8")
    assert gazetteer.locate("-91, 36.8") is None
    assert gazetteer.locate("Atlantis") is None
    assert gazetteer.complete(" ", 8) == ()


@pytest.mark.parametrize("typed", ["TRANS NZOIA", "trans  nzoia", "Trans Nzoia, Kenya"])
def test_an_area_is_a_name_and_no_point(gazetteer: Gazetteer, typed: str) -> None:
    assert gazetteer.locate(typed) == Area("KE/trans nzoia", "Trans Nzoia")


def test_a_town_goes_before_an_area_that_is_called_the_same(gazetteer: Gazetteer) -> None:
    assert isinstance(gazetteer.locate("kitale"), Point)
    assert [place.name for place in gazetteer.complete("kit", 8)] == ["Kitale"]


@pytest.mark.parametrize("typed", ["kenya", "كينيا", "кенія", "ke"])
def test_a_country_is_known_in_every_language_carried(gazetteer: Gazetteer, typed: str) -> None:
    found = gazetteer.locate(typed)
    assert isinstance(found, Area)
    assert found.key == "KE/"


def test_an_area_called_as_a_country_is_offered_with_the_country_it_lies_in(gazetteer: Gazetteer) -> None:
    assert "Georgia, United States" in [place.name for place in gazetteer.complete("georgia", 8)]
    assert gazetteer.locate("Georgia") == Area("GE/", "Georgia")
    assert gazetteer.locate("georgia united states") == Area("US/georgia", "Georgia, United States")


def test_a_name_in_arabic_is_found_without_its_vowels(gazetteer: Gazetteer) -> None:
    found = gazetteer.locate("وادى زَهرين")
    assert isinstance(found, Area)
    assert found.key == area_key("XN", "وادي زهرين")


def service(*, point: bool = True, restricted: bool = False, areas: tuple[ServiceArea, ...] = ()) -> Service:
    place = Location(
        "p",
        latitude=1.0 if point else None,
        longitude=35.0 if point else None,
        restricted=restricted,
        addresses=(Address(city="Kitale", state_province="Trans Nzoia", country="KE"),),
    )
    return Service("s", "S", country="KE", service_areas=areas, service_at_locations=(ServiceAtLocation(place),))


def test_a_service_with_a_point_is_in_its_areas_and_serves_none_without_one() -> None:
    assert set(area_terms(service(), IS_COUNTRY)) == {f"{IN}KE/", f"{IN}KE/kitale", f"{IN}KE/trans nzoia"}


def test_a_service_without_a_point_serves_the_areas_it_names() -> None:
    terms = area_terms(service(point=False, areas=(ServiceArea("Mount Elgon"),)), IS_COUNTRY)
    assert f"{FOR}KE/mount elgon" in terms
    assert f"{FOR}KE/kitale" not in terms


def test_an_area_is_the_whole_country_only_if_it_is_called_so() -> None:
    assert f"{FOR}KE/" in area_terms(service(point=False, areas=(ServiceArea("Кенія", "KE"),)), IS_COUNTRY)
    assert f"{FOR}KE/" not in area_terms(service(point=False, areas=(ServiceArea("Nimbe", "KE"),)), IS_COUNTRY)


def test_a_restricted_place_tells_neither_its_town_nor_its_area() -> None:
    hidden = service(restricted=True)
    assert area_terms(hidden, IS_COUNTRY) == (f"{IN}KE/", f"{FOR}KE/")
    towns = TownsOfPlaces(IS_COUNTRY)
    towns.add(hidden)
    assert (towns.all(), towns.areas()) == ((), ())


def test_what_was_added_and_removed_leaves_nothing() -> None:
    towns = TownsOfPlaces(IS_COUNTRY)
    for one in (service(), service(point=False, areas=(ServiceArea("Nimbe"),))):
        towns.add(one)
        towns.remove(one)
    assert (towns.all(), towns.areas()) == ((), ())


def test_towns_and_areas_go_on_from_those_that_are_known() -> None:
    first = TownsOfPlaces(IS_COUNTRY)
    first.add(service())
    second = TownsOfPlaces(IS_COUNTRY, first.all(), first.areas())
    second.add(service())
    assert [town.places for town in second.all()] == [2]
    assert [(area.name, area.places) for area in second.areas()] == [("Trans Nzoia", 2)]
