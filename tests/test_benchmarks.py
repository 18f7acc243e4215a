"""The benchmarks measure the same thing every time, and add up rightly."""

import json
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.bm25 import Bm25, terms
from benchmarks.peers import Fts5
from benchmarks.scoring import growth, median, ndcg, percentile
from benchmarks.services import make_pack
from benchmarks.targets import TARGETS
from benchmarks.typing_queries import keystrokes, typed_queries
from phcdesk.model import Code, Service
from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "resources" / "taxonomy")


@pytest.fixture(scope="module")
def services(vocabulary: Vocabulary) -> list[Service]:
    return [entry for entry in make_pack(300, vocabulary).entries if isinstance(entry, Service)]


def test_the_same_services_are_made_every_time(vocabulary: Vocabulary, services: list[Service]) -> None:
    again = make_pack(100, vocabulary).entries
    assert list(again[:100]) == services[:100]


def test_every_service_has_its_own_id(services: list[Service]) -> None:
    assert len({service.id for service in services}) == len(services) == 300


def test_descriptions_are_as_long_as_real_ones(services: list[Service]) -> None:
    lengths = [len(service.description.split()) for service in services]
    assert min(lengths) >= 38
    assert max(lengths) <= 92


def test_about_a_fifth_of_the_services_is_in_french_or_arabic(services: list[Service]) -> None:
    others = [service for service in services if service.language in ("fr", "ar")]
    assert 0.1 < len(others) / len(services) < 0.3
    assert {service.language for service in services} == {"en", "fr", "ar"}


def test_every_code_is_in_the_vocabulary(vocabulary: Vocabulary, services: list[Service]) -> None:
    codes = {code for service in services for code in service.codes}
    assert codes
    assert all(vocabulary.concept(code.facet, code.code) for code in codes)


def test_500_queries_of_at_most_six_words_are_typed_the_same_every_time(vocabulary: Vocabulary) -> None:
    queries = typed_queries(vocabulary)
    assert queries == typed_queries(vocabulary)
    assert len(queries) == 500
    assert {len(query.split()) for query in queries} <= {1, 2, 3, 4, 5, 6}


def test_a_query_is_typed_letter_by_letter() -> None:
    assert list(keystrokes(["low", "a b"])) == ["l", "lo", "low", "a", "a ", "a b"]


@pytest.mark.parametrize(("percent", "value"), [(50, 50), (95, 95), (99, 99), (100, 100)])
def test_a_percentile_is_the_nearest_rank(percent: float, value: float) -> None:
    assert percentile(list(range(100, 0, -1)), percent) == value


def test_the_median_of_an_even_number_lies_between_the_middle_two() -> None:
    assert median([4, 1, 3, 2]) == 2.5
    assert median([3, 1, 2]) == 2


def test_what_doubles_with_its_size_grows_by_one_and_its_square_by_two() -> None:
    assert growth([(10, 3), (20, 6), (40, 12)]) == pytest.approx(1)
    assert growth([(10, 3), (20, 12), (40, 48)]) == pytest.approx(2)


def test_gain_is_full_when_the_best_come_first_and_falls_with_the_place() -> None:
    assert ndcg(["a", "b"], {"a": 1, "b": 1}) == 1
    assert ndcg(["x", "a"], {"a": 1}) == pytest.approx(0.6309, abs=1e-4)
    assert ndcg(["x"] * 10 + ["a"], {"a": 1}) == 0


def test_terms_are_those_of_lucene() -> None:
    assert terms("The mother's Sleep is not caressed, 0.75 of 1,000") == ["mother", "sleep", "caress", "0.75", "1,000"]


def test_bm25_prefers_the_text_with_the_rarer_word() -> None:
    index = Bm25(["sleep and food", "sleep and grief", "sleep", "food"])
    assert index.best("grief sleep", 2, k1=1.2, b=0.75) == [1, 2]


def test_the_peer_counts_alike_for_few_and_for_many(vocabulary: Vocabulary, services: list[Service]) -> None:
    peer = Fts5()
    peer.build(services, vocabulary)
    best, total, counts = peer.answer("0")
    assert len(best) == 20  # every number dialled begins with it
    expected: dict[str, int] = {}
    for service in services:
        for code in {code.code for code in service.codes if code.facet == "population"}:
            expected[code] = expected.get(code, 0) + 1
    assert total == len(services)
    assert counts["population"] == expected
    _, few, fewer = peer.answer(services[0].phones[0].number.replace(" ", ""))
    assert few == 1
    assert fewer["country"] == {services[0].country: 1}
    assert Code("cost", next(iter(fewer["cost"]))) in services[0].codes


def test_a_page_of_a_run_without_figures_says_that_nothing_was_run() -> None:
    machine = {"processor": "any", "cores": 2, "system": "any", "python": "3"}
    page = report.page({"machine": machine, "date": "2026-11-21", "command": "python -m benchmarks", "load": 0})
    assert page.count("not run") == len(TARGETS)


def test_the_page_is_the_one_of_the_figures_beside_it() -> None:
    figures = ROOT / "docs" / "benchmarks.json"
    if not figures.is_file():
        pytest.skip("nothing was measured yet")
    run = json.loads(figures.read_text(encoding="utf-8"))
    assert (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8") == report.page(run)
