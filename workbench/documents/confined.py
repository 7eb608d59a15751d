"""Reading files of others in a process apart: bounded in time and memory, without network, programs or writing.

A hostile file can at worst end that process. One process reads many files; it is started when the first needs it and
started anew after one that had to be stopped.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Any

from workbench.documents.formats.draft import Draft, Enclosure
from workbench.documents.formats.recognising import FORMATS, Format
from workbench.documents.original import UnreadableError

Parts = Sequence[Draft | Enclosure]

MEMORY = 1_500_000_000
"""Bytes of address space for the reading process; the largest article met needs a tenth."""

_FORBIDDEN = (
    *("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"),
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "pty.spawn"),
    *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.link", "os.symlink", "os.truncate"),
    *("shutil.", "ftplib.", "smtplib.", "urllib.Request", "http.client.", "webbrowser.open"),
)
"""Events of the interpreter (PEP 578) that no reader has a reason for."""


class Confinement:
    """The process that reads, with the seconds it may take for one file. Use it in a ``with``."""

    def __init__(self, seconds: float = 8.0, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: BaseProcess | None = None
        self._line: Connection[Any, Any] | None = None

    def __enter__(self) -> Confinement:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, form: Format, content: bytes, name: str) -> Parts:
        """What the format's reader makes of the file. Raises UnreadableError, also for what had to be stopped."""
        line = self._line or self._start()
        try:
            line.send((form.id, content, name))
            if not line.poll(self._seconds):
                self._stop()
                raise UnreadableError(
                    f"takes longer than {self._seconds:.0f} seconds to read, as harmful files do: "
                    "have it saved again, or as plain text."
                )
            answer = line.recv()
        except (EOFError, OSError) as error:
            self._stop()
            raise UnreadableError(
                "cannot be read without harm to the program: have it saved again, or as plain text."
            ) from error
        if isinstance(answer, str):
            raise UnreadableError(answer)
        parts: Parts = answer
        return parts

    def close(self) -> None:
        """End the process."""
        self._stop()

    def _start(self) -> Connection[Any, Any]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._memory), daemon=True)
        self._process.start()
        theirs.close()
        self._line = ours
        return ours

    def _stop(self) -> None:
        if self._line is not None:
            self._line.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._line = self._process = None


def _serve(line: Connection[Any, Any], memory: int) -> None:
    """Read files as they come until the line is closed."""
    _bound(memory)
    sys.setrecursionlimit(2_000)
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            form, content, name = line.recv()
            line.send(_answer(FORMATS[form], content, name))


def _answer(form: Format, content: bytes, name: str) -> Parts | str:
    """The parts, or the sentence that says why there are none: readers of others raise anything on damaged files."""
    try:
        reader = form.reader
        _forbid()
        return list(reader(content, name))
    except UnreadableError as error:
        return str(error)
    except MemoryError:
        return "needs more memory than any article does: have it saved again, or as plain text."
    except RecursionError:
        return "is nested too deeply for a document: have it saved again, or as plain text."
    except Exception:
        return "is damaged: it cannot be read as the kind of file it is; ask for it again."


def _bound(memory: int) -> None:
    """Let the system end what outgrows its memory; Windows has no such limit for a process of one's own."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


_forbidding = False


def _forbid() -> None:
    global _forbidding  # noqa: PLW0603 - a hook of the interpreter can be set once and never taken back
    if not _forbidding:
        _forbidding = True
        sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"a reader may not do this: {event}")
    if event == "open":
        _, mode, flags = arguments
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        if writes and not (isinstance(mode, str) and set(mode) <= {"r", "b", "t"}):
            raise PermissionError("a reader may not write")
