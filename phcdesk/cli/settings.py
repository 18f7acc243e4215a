"""``phcdesk settings``: show what was chosen, or choose."""

from __future__ import annotations

import click

from phcdesk.app.settings import load_settings, save_settings
from phcdesk.cli.session import data_dir_option, echo_json, session_of
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
        name, equals, value = (part.strip() for part in choice.partition("="))
        if not equals:
            raise UsageError("filter-form", text=choice)
        chosen = chosen.changed(name, "")
        chosen = chosen.changed(name, session.country(value) if name == "country" and value else value)
        save_settings(chosen, session.paths.data_dir)
    values = chosen._asdict()
    if as_json:
        echo_json(values)
    elif not choice:
        for name, value in values.items():
            click.echo(f"{name:<10} {value or '(not chosen)'}")
