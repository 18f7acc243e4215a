"""What a quality report counts, and what it says about it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from phcdesk.app.assurance import ENGLISH
from phcdesk.model import Service
from phcdesk.quality.advice import advice, summary
from phcdesk.quality.dead_numbers import look_of
from phcdesk.quality.measuring import MAX_ROWS, Finding, Quality, measure
from phcdesk.quality.plots import grid_of, plots_of
from phcdesk.quality.report_files import as_json, write_quality
from phcdesk.taxonomy import Vocabulary, load_vocabulary
from tests.quality.made import service

TODAY = date(2026, 11, 22)
NAIROBI = (-1.2864, 36.8172)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(Path(__file__).parents[2] / "resources" / "taxonomy")


def measured(vocabulary: Vocabulary, *services: Service) -> Quality:
    return measure("A list", services, vocabulary, TODAY)


def found(quality: Quality, code: str) -> Finding | None:
    return next((one for one in quality.findings if one.code == code), None)


def good(identity: str, name: str, **fields: object) -> Service:
    return service(identity, name, **{"phone": "020 272 6781", "hours_note": "Mon-Fri 8-17", **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("checked", "age"),
    [("2026-11-01", "fresh"), ("2026-05-24", "fresh"), ("2026-05", "ageing"), ("2025-11-22", "ageing"),
     ("2025-11-21", "old"), ("2025", "old"), ("", "never"), ("soon", "never")],
)  # fmt: skip
def test_the_age_of_a_check_counts_from_the_first_day_it_can_mean(
    vocabulary: Vocabulary, checked: str, age: str
) -> None:
    quality = measured(vocabulary, service("a", "Rose", checked=checked))
    assert [name for name, count in quality.ages.items() if count] == [age]


def test_a_service_in_order_has_no_findings(vocabulary: Vocabulary) -> None:
    quality = measured(vocabulary, good("a", "Rose", point=NAIROBI))
    assert quality.findings == ()
    assert "Nothing was found" in summary(quality, ENGLISH)


def test_nothing_at_all_is_said_to_be_nothing(vocabulary: Vocabulary) -> None:
    assert summary(measured(vocabulary), ENGLISH) == "There are no services in it that could be looked at."


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"phone": ""}, "no-phone"),
        ({"hours_note": ""}, "no-hours"),
        ({"kind": ""}, "no-kind"),
        ({"checked": ""}, "never"),
        ({"checked": "2024"}, "old"),
        ({"point": (36.8172, -1.2864)}, "outside"),
        ({"phone": "0000000"}, "dead-number"),
        ({"description": "Ask for Mrs Rose Wanjiru at the gate."}, "personal"),
    ],
)
def test_what_is_missing_or_looks_wrong_is_found(vocabulary: Vocabulary, fields: dict[str, object], code: str) -> None:
    assert [one.code for one in measured(vocabulary, good("a", "Rose", **fields)).findings] == [code]


def test_nobody_is_told_to_add_what_a_secret_place_leaves_out(vocabulary: Vocabulary) -> None:
    quality = measured(vocabulary, service("a", "Rose", restricted=True))
    assert quality.findings == ()


def test_closed_places_and_examples_are_left_out(vocabulary: Vocabulary) -> None:
    quality = measured(vocabulary, service("a", "Rose", status="defunct"), service("b", "Hill", role="example"))
    assert (quality.services, quality.left_out, quality.findings) == (0, 2, ())


@pytest.mark.parametrize(
    ("point", "country", "outside"),
    [
        (NAIROBI, "KE", False), ((-4.9, 39.0), "KE", False), ((-6.8, 39.28), "KE", True),
        ((-17.8, -179.9), "FJ", False),
        ((-21.1, 55.5), "FR", False), ((0.0, 20.0), "FR", True),
        ((66.0, -170.0), "RU", False), ((1.0, 1.0), "XN", False),
    ],
)  # fmt: skip
def test_points_are_held_against_the_boxes_of_their_country(
    vocabulary: Vocabulary, point: tuple[float, float], country: str, outside: bool
) -> None:
    quality = measured(vocabulary, good("a", "Rose", phone="112", point=point, country=country))
    assert (found(quality, "outside") is not None) is outside


def test_one_value_everywhere_is_said_once(vocabulary: Vocabulary) -> None:
    quality = measured(vocabulary, *(good(f"a{at}", f"Place {chr(65 + at)}") for at in range(12)))
    one = found(quality, "one-value")
    assert one is not None
    assert {row.kind for row in one.rows} == {"phone", "hours", "checked"}


def test_all_are_counted_and_the_first_thousand_carried(vocabulary: Vocabulary) -> None:
    quality = measured(vocabulary, *(service(str(at), f"Place {at}") for at in range(MAX_ROWS + 5)))
    one = found(quality, "no-phone")
    assert one is not None
    assert (one.count, len(one.rows)) == (MAX_ROWS + 5, MAX_ROWS)


@pytest.mark.parametrize(
    ("number", "country", "look"),
    [
        ("112", "KE", ""), ("988", "US", ""), ("111", "GB", ""), ("116 123", "FR", ""), ("020 272 6781", "KE", ""),
        ("1-800-LIFELINE", "US", ""), ("+41 44 668 18 00", "", ""), ("12", "KE", "too-short"),
        ("0000", "KE", "all-equal"),
        ("999 9999", "US", "all-equal"), ("123456", "KE", "counting"), ("0123456789", "KE", "counting"),
        ("(773) 555-0123", "US", "fictional"),
        ("020 7946 0123", "GB", "fictional"), ("+44 7700 900123", "", "fictional"),
        ("0700000000", "KE", "all-equal"), ("1234567", "FR", "counting"), ("04 94 12", "FR", ""),
        ("+33 4 94 12 34", "", "impossible"),
    ],
)  # fmt: skip
def test_numbers_that_nobody_can_answer_are_told_from_short_codes(number: str, country: str, look: str) -> None:
    assert look_of(number, country) == look


def test_the_advice_begins_with_what_sends_people_the_wrong_way(vocabulary: Vocabulary) -> None:
    quality = measured(
        vocabulary, good("a", "Rose", phone="0000", checked="", point=(52.0, 13.0)), service("b", "Hill")
    )
    assert [one.code for one in advice(quality, ENGLISH)][:3] == ["dead-number", "outside", "no-phone"]


def test_coverage_keeps_none_not_known_and_old_apart(vocabulary: Vocabulary) -> None:
    services = (
        good("a", "Rose", kind="community-mh-centre", town="Kisumu"),
        good("b", "Hill", kind="community-mh-centre", town="Kisumu", checked="2020"),
        good("c", "Lake", kind="day-centre", town="Mombasa", checked="2020"),
        good("d", "Sea", kind="", town="Mombasa"),
    )
    grid = grid_of(measured(vocabulary, *services), vocabulary, ENGLISH)
    rows = {row[0]: row[1:] for row in grid.rows}
    assert sorted(rows["Kenya: Kisumu"]) == ["1, and 1 old", "none"]
    assert sorted(rows["Kenya: Mombasa"]) == ["1 old", "not known"]


def test_every_plot_adds_up(vocabulary: Vocabulary) -> None:
    quality = measured(vocabulary, good("a", "Rose", town="Kisumu"), service("b", "Hill", checked=""))
    plots = {plot.title: plot for plot in plots_of(quality, vocabulary, ENGLISH)}
    assert sum(plots["Age of the checks"].rows[0].counts) == 2
    assert {sum(row.counts) for row in plots["What is filled in"].rows} == {2}
    assert {sum(row.counts) for row in plots["What there is where"].rows} == {2}
    assert all(len(row.counts) == len(plot.legend) for plot in plots.values() for row in plot.rows)


@pytest.mark.parametrize("ending", [".html", ".csv", ".json"])
def test_the_report_is_written_whole_and_runs_nothing(tmp_path: Path, vocabulary: Vocabulary, ending: str) -> None:
    bad = "<script>alert(1)</script>"
    write_quality(tmp_path / f"q{ending}", measured(vocabulary, service("a", bad), service("b", "=1+1")), vocabulary)
    text = (tmp_path / f"q{ending}").read_text("utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [f"q{ending}"]
    if ending == ".html":
        assert "<script" not in text
        assert "http" not in text.replace("http-equiv", "")
        assert text.count("<svg") == 1 + text.count("<figure>")
        assert text.count("<details>") == text.count("<figure>")
    if ending == ".csv":
        assert "'=1+1" in text


def test_the_report_for_a_program_has_all_of_it(vocabulary: Vocabulary) -> None:
    told = as_json(measured(vocabulary, service("a", "Rose")))
    assert told["services"] == 1
    assert {"ages", "fills", "findings", "mend_first", "duplicates", "coverage", "languages"} <= set(told)
