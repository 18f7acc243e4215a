"""The health of a library is said in the same words everywhere."""

from phcdesk.app.health import health_words
from phcdesk.store.checking import Finding


def test_a_whole_library_is_said_to_be_whole() -> None:
    assert health_words([]) == [("ok", "every file has the content it was stored with")]


def test_damage_to_what_is_looked_at_is_wrong_and_damage_to_an_older_state_a_notice() -> None:
    lines = health_words(
        [Finding("object-damaged", {"path": "a"}, "1", True), Finding("catalog-damaged", {}, "0", False)]
    )
    assert lines == [
        ("wrong", "A file of the library is damaged (a)."),
        ("notice", "The catalog of the library is damaged."),
    ]
