"""Where pages stand: sums that hold for any sizes a document may claim."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phcdesk.gui.reading.page_layout import PageLayout

SIDES = st.floats(allow_nan=True, allow_infinity=True)


@given(st.lists(st.tuples(SIDES, SIDES), min_size=1, max_size=30), st.floats(0.25, 4.0), st.floats(1, 4000))
def test_pages_never_overlap_and_are_found_where_they_stand(
    sizes: list[tuple[float, float]], zoom: float, room: float
) -> None:
    layout = PageLayout(sizes, 8)
    for arrange in (lambda: layout.set_zoom(zoom), lambda: layout.fit_width(room, 1.6)):
        arrange()
        rects = [layout.rect(page, room) for page in range(1, layout.count + 1)]
        assert all(math.isfinite(rect.height()) and rect.height() > 0 for rect in rects)
        assert all(one.bottom() < other.top() for one, other in pairwise(rects))
        assert [layout.page_at(rect.center().y()) for rect in rects] == list(range(1, layout.count + 1))
        assert rects[-1].bottom() <= layout.height


def test_pages_of_any_width_are_as_wide_as_the_view_but_no_wider_than_is_easy_to_read() -> None:
    layout = PageLayout([(595, 842), (842, 595)], 8)
    layout.fit_width(616, 1.6)
    assert [layout.rect(page, 616).width() for page in (1, 2)] == pytest.approx([600, 600])
    layout.fit_width(5000, 1.6)
    assert layout.rect(1, 5000).width() == pytest.approx(595 * 1.6 * 96 / 72)
    assert layout.rect(1, 5000).center().x() == pytest.approx(2500)


def test_the_pages_between_two_heights_are_those_of_which_something_is_seen() -> None:
    layout = PageLayout([(100, 100)] * 10, 8)
    first, third = layout.rect(1), layout.rect(3)
    assert list(layout.pages_between(first.center().y(), third.top() + 1)) == [1, 2, 3]
    assert not layout.pages_between(-5, -1)[1:]


def test_no_pages_have_no_place() -> None:
    layout = PageLayout([], 8)
    assert list(layout.pages_between(0, 1000)) == []
    assert layout.count == 0
