"""The workbench in the terminal: every command with its options and help; the work is done in this folder's modules.

The modules are imported by the commands that need them, so that ``--help`` need not wait for the language model.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from workbench import __version__
from workbench.cli.terminal import NAME, TerminalError, say

DATE = click.DateTime(["%Y-%m-%d"])


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command the workbench opens its window.",
)
@click.version_option(__version__, prog_name="workbench", message="%(prog)s %(version)s")
def commands() -> None:
    """Read several accounts of one event, see where they differ, and sign off what is right.

    Everything happens on this machine: nothing is sent anywhere.
    """


@commands.command(short_help="Compare documents and list what they disagree on.")
@click.argument("paths", nargs=-1, metavar="PATH…", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="For reading, or as data.")
@click.option("--claims", is_flag=True, help="List every claim as well.")
@click.option("--near-misses", is_flag=True, help="List what looked alike and was kept apart, with the reason.")
@click.option("--date", type=DATE, metavar="YYYY-MM-DD", help="Date of the documents that give none themselves.")
@click.option("--case", type=click.Path(path_type=Path), metavar="FILE", help="Add the documents to this case file.")
@click.option(
    "--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="MB", help="Longest file to read."
)
def check(
    *,
    paths: tuple[Path, ...],
    form: str,
    claims: bool,
    near_misses: bool,
    date: dt.datetime | None,
    case: Path | None,
    limit: int,
) -> int:
    """Compare the documents at PATH… (files or folders) and list what they disagree on.

    \b
      ◆ conflict   both readings cannot be right
      ◇ variation  the same thing told more loosely: rounded, hedged, clipped

    Exit status: 0 no conflict, 1 conflicts found, 2 an error.
    """
    from workbench.cli.checking import Request, run_check  # noqa: PLC0415

    if not paths and case is None:
        raise TerminalError("name at least one file or folder to check.")
    return run_check(Request(paths, form, claims, near_misses, date.date() if date else None, case, limit * 1_000_000))


def run(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; its exit status. No error leaves more than one line on standard error."""
    try:
        status = commands.main(args=arguments, prog_name=NAME, standalone_mode=False)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else NAME
        say(f"{error.format_message().rstrip('.')} (see {command} --help).")
    except click.ClickException as error:
        say(error.format_message())
    except TerminalError as error:
        say(str(error))
    except (click.Abort, KeyboardInterrupt):
        say("stopped.")
    else:
        return status if isinstance(status, int) else 0
    return 2
