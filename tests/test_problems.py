"""The findings and their sentences."""

from __future__ import annotations

from phcdesk import problems
from phcdesk.problems import Problem, ProblemLog, describe


def test_a_sentence_says_where_what_and_which_value() -> None:
    log = ProblemLog()
    log.add("DT01", "directory/services.csv", 5, "assured_date", "05/08/26")
    sentence = describe(log.problems()[0])
    assert sentence.startswith("directory/services.csv, row 5, column assured_date: “05/08/26” is not a date")


def test_a_value_may_look_like_a_place_holder() -> None:
    assert "{column}" in describe(Problem("t.csv", 2, "status", "EN01", "warning", "{column}"))


def test_every_rule_has_a_sentence_without_left_over_place_holders() -> None:
    for rule, (severity, _) in problems._RULES.items():
        sentence = describe(Problem("t.csv", 1, "name", rule, severity, "x"))
        assert "{" not in sentence
        assert sentence.endswith((".", "?"))


def test_a_sentence_is_said_in_another_language_with_its_place_and_value() -> None:
    known = {
        "{place}: {words}": "{words} ({place})",
        "{file}, row {row}": "{file}, ligne {row}",
        "The time “{raw}” was put into the 24-hour form.": "L’heure « {raw} » a été mise sur 24 heures.",
    }
    said = describe(Problem("t.csv", 2, "", "HR04", "info", "8 pm"), lambda _context, text: known.get(text, text))
    assert said == "L’heure « 8 pm » a été mise sur 24 heures. (t.csv, ligne 2)"


def test_a_rule_that_nobody_knows_still_has_a_sentence() -> None:
    assert "“x”" in describe(Problem("t.csv", 1, "", "ZZ99", "warning", "x"))


def test_a_long_value_is_clipped() -> None:
    log = ProblemLog()
    log.add("EN01", "t.csv", 1, "name", "x" * 999)
    assert len(log.problems()[0].raw) == 200


def test_too_many_findings_of_one_rule_are_counted_only() -> None:
    log = ProblemLog()
    for row in range(problems.MAX_OF_ONE_RULE + 7):
        log.add("CS01", "t.csv", row)
    found = log.problems()
    assert len(found) == problems.MAX_OF_ONE_RULE + 1
    assert (found[-1].rule, found[-1].column, found[-1].raw) == ("MO01", "CS01", "7")
