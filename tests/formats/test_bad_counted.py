"""All the bad input that is tried on the readers, in one list, with what is expected of each.

The tests of the forms try them; here they are counted, so that none goes missing without being noticed.
"""

from __future__ import annotations

from phcdesk.app.messages import TABLE
from tests.formats import test_bad_files
from tests.formats.fhir import test_bad_input as fhir
from tests.formats.hsds import test_bad_input as hsds

READ = "read"
"""It is read, and what is odd about it is in the report."""
REFUSED = "refused"
"""It ends in a sentence, whatever its code."""

ALL = {
    **{f"files: {name}": test_bad_files.REFUSED.get(name, READ) for name in test_bad_files.FILES},
    **{f"hsds: {name}": REFUSED if name in hsds.REFUSED else READ for name in hsds.BAD},
    **{f"fhir: {name}": REFUSED for name in fhir.REFUSED},
    **{f"fhir: {name}": READ for name in (*fhir.LOST, *fhir.ODD)},
}


def test_at_least_150_broken_files_are_tried() -> None:
    assert len(ALL) >= 150, len(ALL)


def test_every_code_that_is_expected_has_a_sentence() -> None:
    assert {said for said in ALL.values() if said not in (READ, REFUSED)} <= set(TABLE)
