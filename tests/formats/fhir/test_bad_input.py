"""Files that are broken, hostile or not what they should be: a sentence, or a note for each entry that is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phcdesk.app.messages import TABLE
from phcdesk.errors import FormatError

Read = Callable[..., Any]

GOOD = {"resourceType": "HealthcareService", "id": "s", "name": "Clinic"}
LINE = json.dumps(GOOD)
XML = '<HealthcareService xmlns="http://hl7.org/fhir"><id value="s"/><name value="Clinic"/></HealthcareService>'


def bundle(*entries: Any) -> str:
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": list(entries)})


def place(**fields: Any) -> dict[str, Any]:
    return {
        "resource": {"resourceType": "Location", "id": "l", "name": "House", "telecom": [{"value": "1199"}], **fields}
    }


REFUSED = {
    "an empty bundle": '{"resourceType": "Bundle", "type": "searchset"}',
    "an empty list": '{"resourceType": "Bundle", "entry": []}',
    "broken off": bundle({"resource": GOOD})[:-30],
    "a comma too many in the object": '{"resourceType": "Bundle", "entry": [' + LINE + "] ,, : }",
    "a key without a value": '{"resourceType": "Bundle", "entry"}',
    "text after a bundle": bundle({"resource": GOOD}) + " and so on",
    "nested without end": '{"resourceType": "Bundle", "entry": [' + '{"a":' * 100_000 + "1" + "}" * 100_000 + "]}",
    "lists without end": '{"resourceType": "Bundle", "entry": ' + "[" * 100_000,
    "a number without end": '{"resourceType": "Bundle", "total": ' + "9" * 5000 + ', "entry": []}',
    "an XML bomb": '<!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><Bundle>&b;</Bundle>',
    "an external entity": '<!DOCTYPE b [<!ENTITY a SYSTEM "file:///etc/passwd">]><Bundle>&a;</Bundle>',
    "a document type": f'<!DOCTYPE HealthcareService SYSTEM "http://example.org/x.dtd">{XML}',
    "broken XML": XML[:-10],
    "XML nested without end": "<Bundle>" + "<a>" * 5000 + "</a>" * 5000 + "</Bundle>",
    "XML with millions of elements": "<Bundle><entry>" + "<a/>" * 210_000 + "</entry></Bundle>",
    "XML in a coding nobody has": f'<?xml version="1.0" encoding="no-such"?>{XML}',
    "XML with an undefined entity": XML.replace("Clinic", "&nbsp;"),
    "XML with a bare ampersand": XML.replace("Clinic", "A & B"),
    "two XML documents in one": XML + XML,
}

LOST = {  # what of it is refused, and how many services are read all the same
    "a kind that is none": (bundle({"resource": {"resourceType": 5}}, {"resource": GOOD}), 1),
    "no kind": (bundle({"resource": {"id": "x"}}, {"resource": GOOD}), 1),
    "an entry without a resource": (bundle({"fullUrl": "urn:uuid:1"}, {"resource": GOOD}), 1),
    "entries that are texts": (bundle("one", 2, None, [], {"resource": GOOD}), 1),
    "a deletion of nothing": (bundle({"request": {"method": "DELETE"}}, {"resource": GOOD}), 1),
    "a broken line": (f"{LINE}\n{{broken\n{LINE.replace('s', 't', 1)}\n", 1),
    "a broken first line": (f'{{"resourceType": "HealthcareService", "id": }}\n{LINE}\n{LINE}\n', 1),
    "a line that is a number": (f"{LINE}\n12\n", 1),
    "a kind of another field": (bundle({"resource": {"resourceType": "Patient", "name": [{"text": "Ada"}]}}), 0),
}

ODD = {  # read without a loss, whatever stands in it
    "an entry that is no list": '{"resourceType": "Bundle", "entry": {"resource": ' + LINE + "}}",
    "half a letter": LINE.replace("Clinic", "\\ud800 Clinic"),
    "letters of Windows": LINE.replace("Clinic", "Clínica").encode("cp1252"),
    "UTF-16": LINE.encode("utf-16"),
    "a mark before it": b"\xef\xbb\xbf" + LINE.encode(),
    "NUL and bells in a name": LINE.replace("Clinic", "Cli\\u0000nic\\u0007"),
    "numbers for texts": json.dumps({**GOOD, "name": 77, "comment": True, "telecom": [{"value": 555123, "rank": "1"}]}),
    "texts for lists": json.dumps({**GOOD, "telecom": "x", "location": "y", "availableTime": "z", "type": "t"}),
    "lists for texts": json.dumps({**GOOD, "name": ["Clinic"], "comment": [["deep"]], "active": ["true"]}),
    "fields of R5 beside those of R4": json.dumps({
        **GOOD, "availableTime": [{"daysOfWeek": ["mon"], "allDay": True}], "availability": [{"availableTime": []}],
        "contact": [{"telecom": [{"value": "1199"}]}], "offeredIn": [{"reference": "HealthcareService/x"}],
    }),
    "not a number at all": json.dumps({**GOOD, "x": float("nan")}),
    "a number beyond all": '{"resourceType": "HealthcareService", "id": "s", "name": "C", "x": 1' + "0" * 400 + "}",
    "a place with odd fields": bundle(place(position={"latitude": [], "longitude": {}}, address=5, partOf="me")),
    "a place that is part of itself": bundle(place(partOf={"reference": "Location/l"}, mode="instance")),
    "an organization that is part of itself": bundle(
        {"resource": {"resourceType": "Organization", "id": "o", "partOf": {"reference": "Organization/o"}}}
    ),
    "versions that are words": json.dumps({**GOOD, "meta": {"versionId": "latest", "lastUpdated": "yesterday"}}),
    "an id with slashes": json.dumps({**GOOD, "id": "../../etc/passwd"}),
    "an id of a kilometre": json.dumps({**GOOD, "id": "x" * 5000}),
    "the same resource twice": bundle({"resource": GOOD}, {"resource": GOOD}),
    "one id for two": bundle({"resource": GOOD}, {"resource": {**GOOD, "name": "Another"}}),
    "a bundle in a bundle in a bundle": bundle({"resource": json.loads(bundle({"resource": json.loads(LINE)}))}),
    "a name of a megabyte": json.dumps({**GOOD, "name": "x" * 1_000_000}),
    "HTML in a text": json.dumps({**GOOD, "comment": "<script>alert(1)</script><p>Come <b>in</b></p>"}),
    "XML alone": XML,
    "XML with a comment and an instruction": f"<?xml version='1.0'?><!-- x --><?do it?>{XML}",
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_is_refused_with_a_sentence(read_fhir: Read, what: str) -> None:
    with pytest.raises(FormatError) as refusal:
        read_fhir(REFUSED[what])
    template = TABLE[refusal.value.code]
    assert template.text.format(**refusal.value.fields)
    assert template.next_step


@pytest.mark.parametrize("what", LOST)
def test_what_is_lost_is_counted_and_noted(read_fhir: Read, what: str) -> None:
    data, kept = LOST[what]
    result = read_fhir(data)
    assert result.report.kept == kept
    assert result.report.refused >= 1
    assert result.rules


@pytest.mark.parametrize("what", ODD)
def test_what_is_odd_is_read(read_fhir: Read, what: str) -> None:
    result = read_fhir(ODD[what])
    assert result.report.read <= 2
    for service in result.services:
        assert service.name
        assert "\x00" not in service.name


@pytest.mark.parametrize("entry", [{"id": "a#b"}, {"url": "https://example.org/a#b"}])
def test_a_service_with_a_number_sign_in_its_id_is_not_lost(read_fhir: Read, entry: dict[str, str]) -> None:
    resource = {"resourceType": "HealthcareService", "name": "Counselling", **entry}
    assert [one.name for one in read_fhir({"fullUrl": entry.pop("url", ""), "resource": resource}).services] == [
        "Counselling"
    ]


MEMBERS = st.sampled_from(
    "id name active telecom system value rank location reference identifier extension url valueString address line"
    " position latitude longitude partOf meta security code coding availableTime daysOfWeek allDay notAvailable during"
    " start end availability contact contained eligibility type text hoursOfOperation communication status".split()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(MEMBERS, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["HealthcareService", "Location", "Organization", "OrganizationAffiliation"]),
            st.dictionaries(MEMBERS, VALUES, max_size=8),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_no_resource_whatever_it_holds_stops_the_reading(read_fhir: Read, resources: list[Any]) -> None:
    read_fhir(*({"resource": {"resourceType": kind, **fields}} for kind, fields in resources))
