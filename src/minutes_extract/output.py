"""Writing bytes: to standard output whatever the locale, or to a file, whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

__all__ = ["open_output", "say", "standard_output"]


def say(line: str) -> None:
    """A line on standard error; nothing where there is none, or nobody reads it."""
    if sys.stderr is not None:  # print would take standard output for it
        with suppress(OSError):
            print(line, file=sys.stderr, flush=True)


@contextmanager
def standard_output() -> Iterator[IO[bytes]]:
    """Standard output for bytes; where it has been replaced by a text stream, that gets the text.

    Raises `OSError` where the program was started without one.
    """
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is not None:
        sys.stdout.flush()
        yield buffer
        buffer.flush()
        return
    held = BytesIO()
    yield held
    sys.stdout.write(held.getvalue().decode("utf-8"))


@contextmanager
def open_output(path: str) -> Iterator[IO[bytes]]:
    """A new file that takes the place of `path` when all is written; on an error `path` stays as it was.

    A link is followed, and what is no regular file (a pipe, a device) is written directly.
    """
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):
        try:
            with open(target, "wb") as direct:
                yield direct
        except BrokenPipeError:
            raise
        except OSError as error:  # of a write it does not say where to
            raise OSError(error.errno, error.strerror, error.filename or path) from None
        return
    import tempfile

    try:
        handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=os.path.dirname(target))
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from None  # name the file asked for
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
        os.chmod(part, _mode(target))
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise


def _mode(target: str) -> int:
    """The mode that `open` would have left: mkstemp makes files private."""
    with suppress(OSError):
        return stat.S_IMODE(os.stat(target).st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
