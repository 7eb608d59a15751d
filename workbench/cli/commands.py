"""The workbench in the terminal: every command with its options and help; the work is done in this folder's modules.

The modules are imported by the commands that need them, so that ``--help`` need not wait for the language model.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from workbench import __version__
from workbench.cli import DEBUG, Window, has_display, told
from workbench.cli.terminal import NAME, TerminalError, say
from workbench.factsheet.exporting import FORMATS
from workbench.factsheet.presentation import Paper
from workbench.factsheet.words import LANGUAGES

PASSPHRASE = "WORKBENCH_PASSPHRASE"  # noqa: S105 - the name of a variable
PICTURE = "WORKBENCH_PICTURE"
DATE = click.DateTime(["%Y-%m-%d"])


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command the workbench opens its window.",
)
@click.version_option(__version__, prog_name="workbench", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, hidden=True, help="Show where in the program an error arose.")
@click.option(
    "--picture",
    type=click.Path(path_type=Path),
    hidden=True,
    help="Save a picture of the window as soon as it has nothing left to do, and close it: for tests of installers.",
)
@click.pass_context
def commands(context: click.Context, debug: bool, picture: Path | None) -> int | None:
    """Read several accounts of one event, see where they differ, and sign off what is right.

    Everything happens on this machine: nothing is sent anywhere.
    """
    if debug:
        os.environ[DEBUG] = "1"
    if picture is not None:
        os.environ[PICTURE] = str(picture)
    if context.invoked_subcommand is not None:
        return None
    _need_a_display()
    window: Window = context.obj
    return window(None, False)


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


@commands.command("open", short_help="Open a case in the window.")
@click.argument("case", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def open_case(window: Window, case: Path | None) -> int:
    """Open the window, on CASE where one is named."""
    if case is not None and not case.exists():
        raise TerminalError(f"“{case}” was not found: check the name and the folder.")
    _need_a_display()
    return window(case, False)


@commands.command(short_help="Write a case's fact sheet to a file.")
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(list(FORMATS)), help="Default: as the file's name says, or html.")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Default: beside the case.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Language of the sheet. Default: the house's, or en.")
@click.option(
    "--paper",
    type=click.Choice([*(each.value for each in Paper), "copies"]),
    default="sheet",
    show_default=True,
    help="What to hand on; copies: each article annotated, into a folder.",
)
@click.option("--house", type=click.Path(path_type=Path), metavar="TOML", help="The house's own template.")
@click.option("--seal", type=click.Path(path_type=Path), metavar="KEY", help="Seal the PDF with this key (PKCS#12).")
@click.option("--edition", type=click.IntRange(min=1), help="A signed edition. Default: the case as it stands.")
def export(
    case: Path,
    *,
    form: str | None,
    output: Path | None,
    language: str | None,
    paper: str,
    house: Path | None,
    seal: Path | None,
    edition: int | None,
) -> int:
    """Write the fact sheet of CASE to a file.

    The file is written beside its place and renamed into it: an older one is replaced whole or not at all. The
    passphrase of a key is asked for, or taken from WORKBENCH_PASSPHRASE.
    """
    from workbench.cli.exporting import Key, Shown, run_copies, run_export  # noqa: PLC0415

    if paper == "copies":
        return run_copies(case, form, output, Shown(Paper.FACT_SHEET, language, house), edition=edition)
    key = Key(seal, _passphrase()) if seal else None
    return run_export(case, form, output, Shown(Paper(paper), language, house), key=key, edition=edition)


@commands.command(short_help="Make a key to seal PDF sheets with.")
@click.argument("name")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True, metavar="FILE", help="Where it goes.")
def key(name: str, output: Path) -> int:
    """Make a key in the name of NAME, protected by a passphrase (asked for, or taken from WORKBENCH_PASSPHRASE).

    Such a key proves that a sheet is unchanged. It does not prove who sealed it: anybody can make one in any name.
    """
    from workbench.cli.exporting import run_key  # noqa: PLC0415

    return run_key(name, _passphrase(confirm=True), output)


def _passphrase(*, confirm: bool = False) -> str:
    given = os.environ.get(PASSPHRASE)
    return given or str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True))


@commands.command(short_help="Say whether a case or a sheet was altered.")
@click.argument("file", metavar="CASE|SHEET", type=click.Path(path_type=Path))
def verify(file: Path) -> int:
    """Check the chain of decisions of a case, or the seal of a fact sheet, and say what was altered.

    Exit status: 0 unchanged, 1 altered, 2 an error.
    """
    from workbench.cli.verifying import run_verify  # noqa: PLC0415

    return run_verify(file)


@commands.command(short_help="Show the sample case.")
@click.pass_obj
def demo(window: Window) -> int:
    """Show five articles on one election, in the window.

    Without a display their discrepancies are printed and the fact sheet is written into this folder.
    """
    from workbench.cli.sample import run_demo  # noqa: PLC0415

    return window(None, True) if has_display() else run_demo(Path())


def _need_a_display() -> None:
    if not has_display():
        raise TerminalError("there is no display to open a window on; “workbench check” works without one.")


def run_command(arguments: Sequence[str], window: Window) -> int:
    """Do what the command line asks for; its exit status. No error leaves more than one line on standard error."""
    try:
        status = commands.main(args=list(arguments), prog_name=NAME, standalone_mode=False, obj=window)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else NAME
        say(f"{error.format_message().rstrip('.')} (see {command} --help).")
    except click.ClickException as error:
        say(error.format_message())
    except TerminalError as error:
        say(str(error))
    except (click.Abort, KeyboardInterrupt):
        say("stopped.")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        return told(error)
    else:
        return status if isinstance(status, int) else 0
    return 2
