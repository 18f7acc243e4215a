"""Directories that others published; skipped where their files are not."""

from __future__ import annotations

from tests.fixtures_of_others import fixture_of_others
from tests.formats.fhir.conftest import read_path


def test_the_examples_of_plan_net_give_their_services() -> None:
    result = read_path(fixture_of_others("fhir-plannet-examples"))
    assert (result.report.read, result.report.kept) == (38, 13)
    assert {"CVS Pharmacy", "Womens shelter"} <= {service.name for service in result.services}


def test_the_shelter_of_vhdir_has_a_name_and_nothing_that_leads_to_it() -> None:
    result = read_path(fixture_of_others("fhir-shelter-restricted"))
    shelter = next(service for service in result.services if service.name == "Womens shelter")
    place = shelter.service_at_locations[0].location
    assert place.restricted
    assert not shelter.phones
    assert not [*place.addresses, *place.phones]
    said = f"{result.services} {[problem.raw for problem in result.report.problems()]}"
    for secret in ("Washtenaw", "wshelter", "administration", "48104"):
        assert secret not in said
