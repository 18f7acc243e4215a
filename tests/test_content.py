"""What may be carried in the bundled packs and what may not, entry by entry."""

import csv
import importlib.util
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from phcdesk.model import Assurance, Country, Document, Entry, Guide, PackContent, Phone, Service, kind_of
from phcdesk.packs.source.pack_source import SourceReading, read_source
from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(__file__).resolve().parent.parent
PACKS = ROOT / "resources" / "packs"
NAMES = tuple(sorted(folder.name for folder in PACKS.iterdir() if (folder / "pack.toml").is_file()))
TRAINING = "training-district"
REAL = tuple(name for name in NAMES if name != TRAINING)

THEMES = (
    "topic:service-delivery",
    "topic:deinstitutionalisation",
    "topic:financing",
    "topic:workforce",
    "topic:early-identification",
    "topic:social-determinants",
    "topic:community-access",
    "topic:rights",
    "topic:emergencies",
    "topic:digital-ai",
    "programme_integration:ncd",
    "programme_integration:hiv",
    "programme_integration:tb",
    "programme_integration:srh",
)
DOUBTFUL_NAMES = re.compile(r"khartoum|umang\b|kiran\b|sawa\b|name not given", re.IGNORECASE)
DOUBTFUL_COUNTRIES = {"SD", "IQ", "LR", "MW", "GH", "PS", "BO", "MC", "SM", "GY", "PG"}
DOUBTFUL_NUMBERS = {
    ("IT", "02 99777"),
    ("SG", "1771"),
    ("KE", "1199"),
    ("RU", "051"),
    ("AT", "0800 400 120"),
    ("ES", "717"),
}
SINGLE_SOURCE_EXAMPLES = {
    "ex-piri-pono",
    "ex-haiti-zl",
    "ex-ukraine-cmht",
    "ex-lambeth-hub",
    "ex-fact-nl",
    "ex-lebanon-unrwa",
}
CRISIS_HOUSES = {"ex-afiya", "ex-link-house", "ex-tupu-ake", "ex-dial-house", "ex-shared-lives", "ex-soteria-bern"}
COUNTRY_ONLY = {"HT", "MM", "UA"}
AS_DIALLED = re.compile(r"[*#+(]?[0-9][0-9 *#()./-]*\Z")
MARK = re.compile(r"\[(\d+)\]")
REVIEW_MARK = re.compile(r"\[[RS](?:: [^\]]*)?\]")


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "resources" / "taxonomy")


@pytest.fixture(scope="module")
def readings(vocabulary: Vocabulary) -> dict[str, SourceReading]:
    return {name: read_source(PACKS / name, vocabulary) for name in NAMES}


@pytest.fixture(scope="module")
def packs(readings: dict[str, SourceReading]) -> dict[str, PackContent]:
    return {name: reading.content for name, reading in readings.items()}


def entries(packs: dict[str, PackContent], names: tuple[str, ...] = REAL) -> list[Entry]:
    return [entry for name in names for entry in packs[name].entries]


def lines(packs: dict[str, PackContent]) -> list[Service]:
    return [entry for entry in packs["crisis-lines"].entries if isinstance(entry, Service)]


def examples(packs: dict[str, PackContent]) -> list[Service]:
    return [entry for entry in packs["community-services"].entries if isinstance(entry, Service)]


def documents(packs: dict[str, PackContent]) -> list[Document]:
    return [entry for entry in packs["policy-library"].entries if isinstance(entry, Document)]


def all_phones(service: Service) -> list[Phone]:
    places = [at.location for at in service.service_at_locations]
    owners = [service, service.organization, *service.service_at_locations, *places]
    return [phone for owner in owners for phone in owner.phones]


def codes(entry: Entry) -> set[str]:
    return {f"{code.facet}:{code.code}" for code in entry.codes}


def facts(entry: Entry) -> list[Assurance]:
    """Every check that an entry carries: its own, or those of the facts in a country."""
    if isinstance(entry, Country):
        return [fact.assurance for fact in (*entry.emergency_numbers, *entry.indicators, *entry.finders)]
    return [entry.assurance]


def brief_texts() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in (PACKS / "policy-library/documents").glob("*.md")}


def guide_texts() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in (PACKS / "quick-guides/guides").glob("*.md")}


def prose() -> dict[str, str]:
    return {**brief_texts(), **guide_texts()}


def test_the_six_packs_are_there() -> None:
    assert set(NAMES) == {
        "community-services",
        "country-profiles",
        "crisis-lines",
        "policy-library",
        "quick-guides",
        TRAINING,
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_pack_is_read_without_an_error(name: str, readings: dict[str, SourceReading]) -> None:
    assert [problem for problem in readings[name].problems if problem.severity == "error"] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_warning_about_a_bundled_pack_is_known(name: str, readings: dict[str, SourceReading]) -> None:
    known = {(TRAINING, "SN01")}  # a night shelter for people without homes, whose address is no secret
    warnings = {(name, problem.rule) for problem in readings[name].problems if problem.severity == "warning"}
    assert warnings <= known


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_table_is_utf8_with_plain_line_ends_and_full_rows(name: str) -> None:
    tables = sorted((PACKS / name).rglob("*.csv"))
    assert tables
    for path in tables:
        data = path.read_bytes()
        assert b"\r" not in data, path.name
        rows = list(csv.reader(data.decode("utf-8").splitlines(keepends=True)))
        assert {len(row) for row in rows} == {len(rows[0])}, path.name


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_pack_says_who_when_and_under_which_licence(name: str) -> None:
    manifest = tomllib.loads((PACKS / name / "pack.toml").read_text(encoding="utf-8"))
    assert manifest["id"] == name
    assert manifest["publisher"] == "phcdesk"
    assert manifest["licence"] in {"CC-BY-4.0", "CC-BY-NC-SA-3.0-IGO"}
    assert str(manifest["review_by"]) == "2027-11-21"
    assert manifest["description"]


def test_every_real_fact_names_a_source_and_a_date(packs: dict[str, PackContent]) -> None:
    bare = [entry.id for entry in entries(packs) for fact in facts(entry) if not fact.sources or not fact.as_of]
    assert bare == []


def test_every_real_fact_says_how_it_was_checked(packs: dict[str, PackContent]) -> None:
    assert [entry.id for entry in entries(packs) for fact in facts(entry) if not fact.method] == []


def test_no_fact_is_dated_after_the_pack(packs: dict[str, PackContent]) -> None:
    assert [entry.id for entry in entries(packs) for fact in facts(entry) if fact.as_of > "2026-11-21"] == []


def test_no_two_real_entries_share_an_id(packs: dict[str, PackContent]) -> None:
    ids = Counter(entry.id for entry in entries(packs) if not isinstance(entry, Country))
    assert [identity for identity, times in ids.items() if times > 1] == []


def test_every_line_has_a_number_as_it_is_dialled(packs: dict[str, PackContent]) -> None:
    wrong = [(line.id, p.number) for line in lines(packs) for p in line.phones if not AS_DIALLED.match(p.number)]
    assert wrong == []
    assert [line.id for line in lines(packs) if not line.phones] == []


def test_every_line_is_agreed_on_by_two_sources(packs: dict[str, PackContent]) -> None:
    weak = [line.id for line in lines(packs) if line.assurance.agreement < 2]
    assert weak == []
    assert {line.assurance.method for line in lines(packs)} == {"sources-agree"}


def test_every_line_says_that_nobody_has_called_it(packs: dict[str, PackContent]) -> None:
    assert [line.id for line in lines(packs) if "Nobody has called" not in line.assurance.note] == []


def test_every_line_with_old_sources_says_so(packs: dict[str, PackContent]) -> None:
    old = [line for line in lines(packs) if len(line.assurance.as_of) > 4 and line.assurance.as_of < "2024-11-21"]
    assert old
    assert [line.id for line in old if "older than 24 months" not in line.assurance.note] == []
    assert [line.id for line in old if line.assurance.as_of < "2024-11-07"] == []


def test_no_doubtful_line_is_carried(packs: dict[str, PackContent]) -> None:
    found = [line.id for line in lines(packs) if DOUBTFUL_NAMES.search(line.name)]
    found += [line.id for line in lines(packs) if line.country in DOUBTFUL_COUNTRIES]
    found += [line.id for line in lines(packs) for p in line.phones if (line.country, p.number) in DOUBTFUL_NUMBERS]
    assert found == []


def test_a_note_on_a_line_brings_in_no_other_number(packs: dict[str, PackContent]) -> None:
    suspicious = []
    for line in lines(packs):
        own = {re.sub(r"\D", "", phone.number) for phone in line.phones}
        numbers = {re.sub(r"\D", "", run) for run in re.findall(r"\+?\d[\d ()-]{5,}\d", line.assurance.note)}
        suspicious += [(line.id, number) for number in numbers - own]
    assert suspicious == []


def test_a_regional_line_serves_a_part_of_its_country(packs: dict[str, PackContent]) -> None:
    regional = [line for line in lines(packs) if "Regional line" in line.assurance.note]
    assert len(regional) == 4
    assert [line.id for line in regional if any(area.country for area in line.service_areas)] == []


def test_every_line_is_in_a_known_country_and_says_where(packs: dict[str, PackContent], vocabulary: Vocabulary) -> None:
    assert [line.id for line in lines(packs) if vocabulary.concept("country", line.country) is None] == []
    assert [line.id for line in lines(packs) if not line.service_areas] == []


def test_every_line_says_what_it_is(packs: dict[str, PackContent]) -> None:
    for line in lines(packs):
        assert "modality:telephone" in codes(line), line.id
        assert any(code.startswith("service_type:") for code in codes(line)), line.id


def test_every_language_of_a_line_is_known_and_said_to_be_inferred(
    packs: dict[str, PackContent], vocabulary: Vocabulary
) -> None:
    spoken = [(line.id, language) for line in lines(packs) for language in line.languages]
    assert [line for line, language in spoken if language.name != "20 languages" and not language.code] == []
    assert [line for line, spoke in spoken if spoke.code and vocabulary.concept("language", spoke.code) is None] == []
    assert [line for line, language in spoken if not language.note] == []


def test_every_language_of_a_real_text_is_known(packs: dict[str, PackContent], vocabulary: Vocabulary) -> None:
    unknown = [entry.id for entry in entries(packs) if vocabulary.concept("language", entry.language) is None]
    unknown += [
        document.id
        for document in documents(packs)
        for language in document.languages
        if vocabulary.concept("language", language.code) is None
    ]
    assert unknown == []


def test_every_emergency_number_is_agreed_on_and_made_of_digits(packs: dict[str, PackContent]) -> None:
    numbers = [
        (entry.id, number)
        for entry in packs["crisis-lines"].entries
        if isinstance(entry, Country)
        for number in entry.emergency_numbers
    ]
    assert len(numbers) > 600
    assert [country for country, number in numbers if number.assurance.agreement < 2] == []
    assert [country for country, number in numbers if not number.number.isdigit()] == []
    assert {number.service for _, number in numbers} <= {"police", "ambulance", "fire", "general"}


@pytest.mark.parametrize("word", ["czp.org.pl", "progress.guide", "1190"])
def test_what_must_never_be_carried_is_nowhere_in_the_real_packs(word: str) -> None:
    texts = [path for name in REAL for path in (PACKS / name).rglob("*") if path.suffix in {".csv", ".md", ".toml"}]
    pattern = re.compile(rf"(?<![\w.]){re.escape(word)}(?![\w])")
    assert [path.name for path in texts if pattern.search(path.read_text(encoding="utf-8"))] == []


def test_an_example_has_no_telephone_and_is_never_a_place_to_refer_to(packs: dict[str, PackContent]) -> None:
    assert len(examples(packs)) == 40
    assert [example.id for example in examples(packs) if all_phones(example)] == []
    assert {example.role for example in examples(packs)} == {"example"}


def test_an_example_has_two_sources_and_no_address(packs: dict[str, PackContent]) -> None:
    assert [example.id for example in examples(packs) if example.assurance.agreement < 2] == []
    assert {example.id for example in examples(packs)} & SINGLE_SOURCE_EXAMPLES == set()
    assert [e.id for e in examples(packs) for at in e.service_at_locations if at.location.addresses] == []


def test_crisis_houses_and_countries_at_war_have_no_point(packs: dict[str, PackContent]) -> None:
    guarded = [e for e in examples(packs) if e.id in CRISIS_HOUSES or e.country in COUNTRY_ONLY]
    assert {example.id for example in guarded} == {*CRISIS_HOUSES, "ex-aung-clinic"}
    assert [example.id for example in guarded if example.service_at_locations] == []


def test_a_point_of_an_example_is_said_to_be_the_town_and_credited(packs: dict[str, PackContent]) -> None:
    places = [at.location for example in examples(packs) for at in example.service_at_locations]
    assert places
    assert [place.id for place in places if "Town centre, not the address" not in place.description] == []
    assert "GeoNames" in packs["community-services"].manifest.description


def test_no_package_that_was_our_own_guess_is_carried() -> None:
    text = (PACKS / "community-services/directory/services.csv").read_text(encoding="utf-8")
    assert "(confirm)" not in text
    assert "413-570" not in text


def test_every_document_has_a_summary_a_licence_and_a_type(packs: dict[str, PackContent]) -> None:
    bare = [d.id for d in documents(packs) if not (d.description and d.licence and d.publisher_name)]
    bare += [d.id for d in documents(packs) if not any(code.startswith("document_type:") for code in codes(d))]
    assert bare == []


def test_only_our_own_briefs_are_carried_in_full(packs: dict[str, PackContent]) -> None:
    full = [document for document in documents(packs) if document.sha256]
    assert len(full) == len(packs["policy-library"].bodies) == 14
    assert {document.publisher_name for document in full} == {"PHC Desk project"}


def test_a_document_without_a_year_that_was_seen_says_so(packs: dict[str, PackContent]) -> None:
    assert [document.id for document in documents(packs) if not document.year and not document.year_note] == []
    assert [document.id for document in documents(packs) if "confirm" in document.year] == []


def test_what_a_document_supersedes_is_carried_as_superseded(packs: dict[str, PackContent]) -> None:
    status = {document.id: document.status for document in documents(packs)}
    older = [old for document in documents(packs) for old in document.supersedes]
    assert older
    assert [old for old in older if status.get(old) != "superseded"] == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_has_a_full_brief_and_three_documents(theme: str, packs: dict[str, PackContent]) -> None:
    about = [document for document in documents(packs) if theme in codes(document)]
    briefs = [document for document in about if document.sha256]
    assert len(briefs) >= 1
    assert len(about) - len(briefs) >= 3


def test_every_draft_says_that_nobody_has_reviewed_it_and_until_when_it_stands(packs: dict[str, PackContent]) -> None:
    drafts = [e for e in entries(packs) if isinstance(e, Document | Guide) and e.assurance.method == "draft"]
    assert len(drafts) == 24
    assert {(draft.status, draft.review_by, draft.licence) for draft in drafts} == {
        ("draft", "2027-11-21", "CC-BY-4.0")
    }
    assert [draft.id for draft in drafts if "not reviewed by a clinician" not in draft.assurance.note] == []
    assert [name for name, text in prose().items() if "not reviewed by a clinician" not in text] == []


def test_every_brief_says_how_strong_its_evidence_is(packs: dict[str, PackContent]) -> None:
    briefs = [document for document in documents(packs) if document.sha256]
    assert [brief.id for brief in briefs if "Evidence: " not in brief.assurance.note] == []
    assert any("thin" in brief.assurance.note for brief in briefs)


@pytest.mark.parametrize("name", sorted(prose()))
def test_every_mark_in_a_text_leads_to_a_source_and_back(name: str) -> None:
    body, _, sources = prose()[name].partition("\n## Sources\n")
    assert re.search(r"\[[a-z][a-z0-9-]+\](?!\()", body) is None, "a mark was left bare"
    given = set(re.findall(r"^- \[(\d+)\] \S", sources, re.MULTILINE))
    assert set(MARK.findall(body)) == given
    assert given


@pytest.mark.parametrize("name", sorted(guide_texts()))
def test_a_card_has_no_step_that_neither_a_source_nor_we_stand_for(name: str) -> None:
    text = guide_texts()[name]
    assert REVIEW_MARK.search(text) is None
    steps = re.findall(r"^(?:- |\d+\. )(.+)$", text.partition("\n## Sources\n")[0], re.MULTILINE)
    ours_at_the_head = "The steps are our own advice (ours)." in text
    a_list_of_the_source = name.startswith("08-")
    unfounded = [step for step in steps if not MARK.search(step) and "(ours)" not in step]
    assert unfounded == [] or ours_at_the_head or a_list_of_the_source


@pytest.mark.parametrize(
    "words", ["Do not press for the story", "Asking does not put the idea", "hands in view", "bed-wetting"]
)
def test_no_unchecked_step_of_the_outlines_is_carried(words: str) -> None:
    assert [name for name, text in guide_texts().items() if words in text] == []


def test_no_text_of_ours_gives_a_telephone_number() -> None:
    wordy = {name: text.partition("\n## Sources\n")[0] for name, text in prose().items()}
    assert [name for name, text in wordy.items() if re.search(r"\+\d{6}|\b\d{3}[- ]\d{3}[- ]\d{3,4}\b", text)] == []


def test_every_figure_has_its_year_and_comes_from_a_named_indicator(packs: dict[str, PackContent]) -> None:
    figures = [f for e in packs["country-profiles"].entries if isinstance(e, Country) for f in e.indicators]
    assert len(figures) == 2661
    assert [figure.code for figure in figures if not re.fullmatch(r"20\d\d", figure.year)] == []
    assert [
        f.code for f in figures if "WHO Global Health Observatory, indicator MH_" not in f.assurance.sources[0]
    ] == []


def test_a_general_register_never_passes_for_a_finder(packs: dict[str, PackContent]) -> None:
    finders = [f for e in packs["country-profiles"].entries if isinstance(e, Country) for f in e.finders]
    assert len(finders) == 44
    registers = [finder for finder in finders if finder.assurance.method == "register"]
    assert len(registers) == 24
    assert [finder.id for finder in registers if "General register" not in finder.assurance.note] == []


def test_no_address_of_a_finder_is_carried_that_was_never_opened(packs: dict[str, PackContent]) -> None:
    finders = [f for e in packs["country-profiles"].entries if isinstance(e, Country) for f in e.finders]
    linked = [finder for finder in finders if finder.url]
    assert len(linked) == 7
    assert [finder.id for finder in linked if "stored copy" not in finder.assurance.note] == []


def test_every_entry_of_the_training_district_is_marked_as_invented(packs: dict[str, PackContent]) -> None:
    training = packs[TRAINING]
    assert training.manifest.fictional
    services = [entry for entry in training.entries if isinstance(entry, Service)]
    assert len(services) == len(training.entries) == 160
    assert [service.id for service in services if not service.fictional] == []
    assert [service.id for service in services if not service.id.startswith("f1c71000-")] == []
    assert [s.id for s in services if "fict" not in s.name.lower() and "خيالي" not in s.name] == []
    assert {service.assurance.method for service in services} == {"fictional"}


def test_no_real_entry_is_marked_as_invented(packs: dict[str, PackContent]) -> None:
    assert [entry.id for entry in entries(packs) if entry.fictional] == []


def test_every_number_of_the_training_district_is_kept_for_fiction(packs: dict[str, PackContent]) -> None:
    numbers = [p.number for e in packs[TRAINING].entries if isinstance(e, Service) for p in all_phones(e)]
    assert numbers
    assert [number for number in numbers if not re.match(r"\+44 1632 960\d{3}|\+1 202-555-01\d\d", number)] == []


def test_no_secret_address_leaves_the_source_of_the_training_district(packs: dict[str, PackContent]) -> None:
    assert "canary-restricted" in (PACKS / TRAINING / "directory/addresses.csv").read_text(encoding="utf-8")
    assert "canary-restricted" not in repr(packs[TRAINING])


def test_there_are_enough_golden_queries_and_all_expect_entries_of_their_pack(packs: dict[str, PackContent]) -> None:
    assert len(packs[TRAINING].golden_queries) >= 40
    assert sum(len(packs[name].golden_queries) for name in REAL) >= 190
    for name, pack in packs.items():
        ids = {entry.id for entry in pack.entries}
        assert [q.query for q in pack.golden_queries if not q.expected or not set(q.expected) <= ids] == [], name


def test_the_golden_queries_speak_many_languages_and_of_every_kind_of_entry(packs: dict[str, PackContent]) -> None:
    queries = [query for pack in packs.values() for query in pack.golden_queries]
    assert {query.language for query in queries} >= {"en", "fr", "es", "ar", "ru", "pt", "uk"}
    kind = {entry.id: kind_of(entry) for pack in packs.values() for entry in pack.entries}
    assert {kind[wanted] for query in queries for wanted in query.expected} == {
        "service",
        "document",
        "guide",
        "country",
    }


def test_every_code_of_an_entry_is_in_the_vocabulary(packs: dict[str, PackContent], vocabulary: Vocabulary) -> None:
    unknown = {
        (code.facet, code.code)
        for pack in packs.values()
        for entry in pack.entries
        for code in entry.codes
        if vocabulary.concept(code.facet, code.code) is None
    }
    assert unknown == set()


def test_every_term_has_a_label_in_each_language_and_the_drafts_say_so() -> None:
    path = ROOT / "resources" / "taxonomy" / "taxonomy.csv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    labels = [f"label_{language}" for language in ("en", "fr", "es", "ar", "ru", "pt", "uk")]
    assert [row["code"] for row in rows if not all(row[label] for label in labels)] == []
    assert [row["code"] for row in rows if not row["translation_status"].startswith("draft")] == []
    assert [term for term, times in Counter((row["facet"], row["code"]) for row in rows).items() if times > 1] == []


def test_words_of_danger_are_known_in_seven_languages(vocabulary: Vocabulary) -> None:
    path = ROOT / "resources" / "taxonomy" / "crisis_words.csv"
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert [row["language"] for row in rows] == ["en", "fr", "es", "ar", "ru", "pt", "uk"]
    known = {"kill myself", "me suicider", "quiero morir", "أريد أن أموت", "хочу померти", "хочу вмерти"}
    assert known <= set(vocabulary.crisis_phrases)


def test_the_counts_in_the_document_are_those_of_the_packs() -> None:
    path = ROOT / "tools" / "count_content.py"
    spec = importlib.util.spec_from_file_location("count_content", path)
    assert spec is not None
    assert spec.loader is not None
    counter = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(counter)
    vocabulary = load_vocabulary(ROOT / "resources" / "taxonomy")
    counted = counter.tables(counter.read_packs(ROOT / "resources", vocabulary), vocabulary)
    assert counted in (ROOT / "docs" / "content.md").read_text(encoding="utf-8"), "run tools/count_content.py --write"
