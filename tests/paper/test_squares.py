"""Squares for cameras: they are read as what was put in, and hold no more than a cheap printer can print."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from phcdesk.paper.squares import MAX_BYTES, QUIET_MODULES, business_card, modules, tel_uri

NUMBERS = st.text("0123456789 +()-.", min_size=1, max_size=20).filter(lambda text: any(map(str.isdigit, text)))


def read(data: str) -> str:
    rows = modules(data)
    side = len(rows) + 2 * QUIET_MODULES
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + QUIET_MODULES, y + QUIET_MODULES), 0)
    found = zxingcpp.read_barcodes(image.resize((side * 4, side * 4), Image.Resampling.NEAREST))
    return found[0].text


@given(NUMBERS)
def test_a_number_is_read_as_it_is_dialled(number: str) -> None:
    assert read(tel_uri(number)) == "tel:" + "".join(letter for letter in number if letter in "0123456789+")


@pytest.mark.parametrize("number", ["", "ask at the door", "0800-HELP", "---"])
def test_what_cannot_be_dialled_has_no_square(number: str) -> None:
    assert tel_uri(number) == ""
    assert business_card("Clinic", (number,), "") == ""


@given(st.text(max_size=2000), st.lists(NUMBERS, min_size=1, max_size=9), st.text(max_size=2000))
def test_a_card_never_holds_more_than_can_be_read(name: str, numbers: list[str], address: str) -> None:
    card = business_card(name, tuple(numbers), address)
    assert len(card.encode()) <= MAX_BYTES
    assert tel_uri(numbers[0]).removeprefix("tel:") in card
    modules(card)


def test_more_than_that_is_refused() -> None:
    with pytest.raises(ValueError, match="601"):
        modules("x" * (MAX_BYTES + 1))
