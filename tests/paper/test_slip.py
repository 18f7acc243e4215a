"""Slips: what stands on them, in which languages, and what never does."""

import pytest

from phcdesk.errors import UsageError
from phcdesk.model import Assurance, Code, Document, Location, Service, ServiceAtLocation
from phcdesk.paper.blocks import Caution, CutOut, Facts, Heading, NewPage, Number, Paragraph, Square
from phcdesk.paper.service_slip import SquareKind
from phcdesk.paper.slip import FORMS, Form, has_slip, slip
from phcdesk.search.results import Reported
from tests.paper.samples import clinic, country, digits, english, fact, guide, texts, voices


def test_a_slip_is_built_of_these_blocks_in_this_order() -> None:
    paper = slip([clinic()], [english()])
    assert [type(block) for block in paper.blocks] == [Heading, Square, Paragraph, Number, Paragraph, Facts, Paragraph]
    assert [names[0].text for names, _ in next(one for one in paper.blocks if isinstance(one, Facts)).rows] == [
        "Hours", "How to get there", "Bring", "Cost", "Referral", "Languages", "Other numbers",
    ]  # fmt: skip
    assert (paper.size, paper.language, paper.right_to_left, paper.fitted) == ("A5", "en", False, True)


def test_hours_are_a_line_for_days_that_are_alike() -> None:
    said = fact(slip([clinic()], [english()]), "Hours")
    assert said == ["Monday–Friday: 08:00–17:00", "Saturday: 09:00–12:30", "Sunday: closed"]


def test_how_to_get_there_has_the_address_and_the_bus() -> None:
    said = fact(slip([clinic()], [english()]), "How to get there")
    assert said == ["Harbour house", "3 Quay Street, Port Amary", "Bus 4 to the quay"]


def test_names_of_facts_stand_in_both_languages_and_what_the_source_says_stands_once() -> None:
    paper = slip([clinic()], voices("fr", "en"))
    row = next(
        row for block in paper.blocks if isinstance(block, Facts) for row in block.rows if "apport" in row[0][0].text
    )
    assert [(words.text, words.language) for words in row[0]] == [("À apporter", "fr"), ("Bring", "en")]
    assert [(words.text, words.language) for words in row[1]] == [("Maternity card", "en")]


def test_a_slip_in_arabic_reads_from_right_to_left_and_keeps_each_text_in_its_language() -> None:
    paper = slip([clinic()], voices("ar", "en"))
    assert paper.right_to_left
    hours = next(lines for block in paper.blocks if isinstance(block, Facts) for _, lines in block.rows[:1])
    assert [words.language for words in hours] == ["ar", "ar", "ar", "en", "en", "en"]


def test_the_name_of_an_illness_stands_nowhere() -> None:
    assert not [text for text in texts(slip([clinic()], [english()])) if "depression" in text]


def test_the_square_calls_the_number_or_keeps_it() -> None:
    call, keep = (
        next(block.data for block in slip([clinic()], [english()], square=kind).blocks if isinstance(block, Square))
        for kind in ("tel", "vcard")  # type: ignore[arg-type]
    )
    assert call == "tel:+254722178177"
    assert keep.splitlines() == [
        "BEGIN:VCARD", "VERSION:3.0", "N:Clinic at the harbour 1;;;;", "FN:Clinic at the harbour 1",
        "TEL:+254722178177", "TEL:0800723253", "ADR:;;Harbour house 3 Quay Street\\, Port Amary Bus 4 to the quay;;;;",
        "END:VCARD",
    ]  # fmt: skip


def test_what_is_invented_says_so_and_has_no_square_to_call_it_by_mistake() -> None:
    blocks = list(slip([clinic(fictional=True)], [english()]).blocks)
    assert [block.lines[0].text for block in blocks if isinstance(block, Caution)] == [
        "Invented for training: nobody answers. Do not call."
    ]
    assert not [block for block in blocks if isinstance(block, Square)]


@pytest.mark.parametrize(
    ("service", "words"),
    [
        (clinic(role="example"), "Described to learn from. It is not a place to refer to."),
        (clinic(status="defunct"), "Closed for good. Nobody is there."),
        (clinic(status="inactive"), "Not active at present. Do not go there."),
        (clinic(status="temporarily closed"), "Closed for now. Call before you go."),
        (clinic(status="moved, perhaps"), "It may be closed. Call before you go."),
        (clinic(assurance=Assurance(method="single-source", as_of="2021")),
         "Unconfirmed: it rests on one public source, and nobody has called."),
        (clinic(alert="No new clients in May"), "No new clients in May"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("form", FORMS)
def test_what_nobody_may_overlook_is_said_on_every_form(service: Service, words: str, form: str) -> None:
    blocks = list(slip([service], [english()], form).blocks)  # type: ignore[arg-type]
    cards = [part for block in blocks if isinstance(block, CutOut) for part in block.blocks]
    for part in [blocks, cards] if form == "both" else [blocks]:
        assert words in [line.text for block in part if isinstance(block, Caution) for line in block.lines]


@pytest.mark.parametrize("service", [clinic(role="example"), clinic(status="defunct"), clinic(status="inactive")])
def test_no_number_is_printed_of_what_nobody_may_be_sent_to(service: Service) -> None:
    for form in FORMS:
        said = "\n".join(texts(slip([service], [english()], form)))
        assert "722" not in said
        assert "723" not in said


def test_several_entries_have_a_page_each() -> None:
    paper = slip([clinic(1), clinic(2), country()], [english()])
    assert sum(isinstance(block, NewPage) for block in paper.blocks) == 2
    assert paper.title == "Where to find help"


def test_a_page_with_a_card_has_the_number_twice() -> None:
    paper = slip([clinic()], [english()], "both")
    assert [isinstance(block, CutOut) for block in paper.blocks][-1]
    assert texts(paper).count("+254 722 178 177") == 2


def test_a_card_has_whom_to_call_and_how_far_that_was_checked() -> None:
    paper = slip([clinic()], [english()], "card")
    assert paper.size == "card"
    assert texts(paper) == [
        "Clinic at the harbour 1", "tel:+254722178177", "Calls this number", "+254 722 178 177",
        "Dial +254 722 178 177: then press 2",
        "Monday–Friday: 08:00–17:00", "Saturday: 09:00–12:30", "Sunday: closed", "Called and answered, October 2026",
    ]  # fmt: skip


def test_a_country_prints_its_emergency_numbers() -> None:
    said = texts(slip([country()], [english()]))
    assert said[:2] == ["Norvania", "Emergency numbers"]
    assert said[2:4] == ["112", "All emergencies"]
    assert "118" in said


def test_a_quick_card_prints_its_text_and_that_it_is_a_draft() -> None:
    said = texts(slip([guide()], [english()]))
    assert said[0] == "Asking about mood"
    assert "A draft that no clinician has reviewed." in said
    assert "Ask about mood." in said
    assert "- sleep" in said


def test_a_document_has_no_slip_and_a_text_no_card() -> None:
    document = Document("paper", "A policy")
    with pytest.raises(UsageError) as refused:
        slip([clinic(), document], [english()])
    assert (refused.value.code, refused.value.fields) == ("no-slip", {"title": "A policy"})
    with pytest.raises(UsageError) as refused:
        slip([guide()], [english()], "card")
    assert refused.value.code == "no-card"
    assert [has_slip(one) for one in (clinic(), country(), guide(), document)] == [True, True, True, False]


def test_nothing_cannot_be_printed() -> None:
    with pytest.raises(UsageError) as refused:
        slip([], [english()])
    assert refused.value.code == "nothing-to-print"


def test_a_place_that_is_marked_but_was_not_bared_is_bared_here() -> None:
    open_place = clinic().service_at_locations[0]
    marked = clinic(service_at_locations=(ServiceAtLocation(open_place.location, codes=(Code("sensitivity", "x"),)),))
    everywhere = clinic(codes=(Code("sensitivity", "restricted"),))
    place = clinic(
        service_at_locations=(
            ServiceAtLocation(Location("p", addresses=open_place.location.addresses, restricted=True)),
        )
    )
    for service in (marked, everywhere, place):
        said = "\n".join(texts(slip([service], [english()], "both", "vcard")))
        assert "Quay" not in said
        assert "kept private" in said


def test_every_language_can_be_the_reader_and_gives_as_many_facts() -> None:
    counts = {
        code: len(next(block.rows for block in slip([clinic()], voices(code, "en")).blocks if isinstance(block, Facts)))
        for code in ("en", "fr", "es", "ar", "ru", "pt", "uk")
    }
    assert set(counts.values()) == {7}


def test_numbers_are_the_same_in_every_language() -> None:
    for code in ("ar", "fr", "uk"):
        said = digits("".join(texts(slip([clinic()], voices(code, "en")))))
        assert digits("+254 722 178 177") in said
        assert digits("0800 723 253") in said


FIRST, SECOND = "+254 722 178 177", "0800 723 253"


def dead(*numbers: str) -> tuple[tuple[Reported, ...], ...]:
    return (tuple(Reported("dead-number", "2026-11-22", number) for number in numbers),)


def sentence(number: str) -> str:
    return f"Reported here on 2026-11-22: the number {number} was dead."


@pytest.mark.parametrize("square", ["tel", "vcard"])
def test_a_number_reported_as_dead_stands_last_with_a_sentence_and_in_no_square(square: SquareKind) -> None:
    paper = slip([clinic()], [english()], "slip", square, dead(FIRST))
    assert [block.number for block in paper.blocks if isinstance(block, Number)] == [f"{SECOND} ext. 14"]
    assert fact(paper, "Other numbers") == [sentence(FIRST), "From this computer only. Nobody has confirmed it."]
    (drawn,) = [block.data for block in paper.blocks if isinstance(block, Square)]
    assert digits(FIRST) not in drawn
    assert digits(SECOND) in drawn


@pytest.mark.parametrize("form", ["slip", "card"])
def test_where_every_number_was_reported_as_dead_none_is_large_or_in_a_square(form: Form) -> None:
    paper = slip([clinic()], [english()], form, "tel", dead(FIRST, SECOND))
    assert not [block for block in paper.blocks if isinstance(block, Number | Square)]
    assert [text for text in texts(paper) if "dead" in text] == [sentence(FIRST), sentence(SECOND)]


def test_a_card_leads_with_a_number_that_lives() -> None:
    card = slip([clinic()], [english()], "card", "tel", dead(FIRST))
    assert [block.number for block in card.blocks if isinstance(block, Number)] == [f"{SECOND} ext. 14"]
    assert not [text for text in texts(card) if digits(FIRST) in digits(text)]


def test_reports_belong_to_their_own_entry() -> None:
    paper = slip([clinic(1), clinic(2)], [english()], "slip", "tel", ((), *dead(FIRST)))
    assert [block.number for block in paper.blocks if isinstance(block, Number)] == [FIRST, f"{SECOND} ext. 14"]


def test_a_report_says_itself_in_both_languages_and_prints_no_number_that_is_hidden() -> None:
    paper = slip([clinic()], voices("fr", "en"), "slip", "tel", dead(FIRST, "0800 hidden"))
    said = [text.translate(dict.fromkeys((0x2066, 0x2068, 0x2069))) for text in texts(paper)]
    assert sentence(FIRST) in said
    assert len([text for text in said if "2026-11-22" in text]) == 2
    assert not [text for text in said if "hidden" in text]


@pytest.mark.parametrize("form", ["slip", "card"])
def test_an_emergency_number_reported_as_dead_stays_after_the_others_with_the_sentence(form: Form) -> None:
    paper = slip([country()], [english()], form, "tel", dead("112"))
    numbers = [block for block in paper.blocks if isinstance(block, Number)]
    assert [block.number for block in numbers] == ["118", "112"]
    assert [sentence("112") in [words.text for words in block.about] for block in numbers] == [False, True]
