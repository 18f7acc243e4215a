"""``phcdesk settings``: show what was chosen, or choose."""

from __future__ import annotations

import click
import msgspec

from phcdesk.app.settings import load_settings, save_settings
from phcdesk.cli.opening import session_of
from phcdesk.cli.session import Session, data_dir_option
from phcdesk.errors import UsageError


@click.command()
@click.argument("choice", required=False, metavar="[NAME=VALUE]")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@data_dir_option
@click.pass_context
def settings(context: click.Context, choice: str | None, as_json: bool) -> None:
    """Show the settings, or set one.

    country=KE lets entries of Kenya come earlier, and says whom to call there when nothing is found. language, theme
    (light, dark or high-contrast) and text_size (90 to 200) are how the window looks.
    """
    session = session_of(context)
    chosen = load_settings(session.paths.data_dir)
    if choice:
        name, equals, value = choice.partition("=")
        if not equals:
            raise UsageError("filter-form", text=choice)
        chosen = chosen.changed(name.strip(), "")
        chosen = chosen.changed(name.strip(), _checked(session, name.strip(), value.strip()))
        save_settings(chosen, session.paths.data_dir)
    values = chosen._asdict()
    if as_json:
        click.echo(msgspec.json.encode(values).decode())
    elif not choice:
        for name, value in values.items():
            click.echo(f"{name:<10} {value or '(not chosen)'}")


def _checked(session: Session, name: str, value: str) -> str:
    """The value as it is kept. Raises ``UsageError`` for a country that the vocabulary does not know."""
    if not value or name != "country":
        return value
    concept = session.vocabulary().concept(name, value)
    if concept is None:
        raise UsageError("unknown-value", facet=name, value=value)
    return concept.code
