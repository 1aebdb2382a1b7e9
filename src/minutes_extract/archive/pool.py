"""Worker processes behind the executor interface, which know what each worker is at.

`concurrent.futures.ProcessPoolExecutor` gives up every task when one worker dies, cannot say which task it was,
and cannot stop one that hangs. Here each worker has a thread that watches it: a worker that dies or hangs is
replaced, and its task fails with a `WorkerLost` that holds what was finished before.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, Future
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

__all__ = ["Pool", "WorkerLost"]

_START = 300.0  # seconds that a worker may take until it is ready
_STALE = 2000  # items, after which a worker is replaced: spaCy's store of words only grows


class WorkerLost(Exception):
    """A worker died or was stopped: `done` holds what it had finished, `hung` says that its time was up."""

    def __init__(self, done: list[Any], reason: str, hung: bool) -> None:
        super().__init__(done, reason, hung)
        self.done, self.reason, self.hung = done, reason, hung


class _Work(NamedTuple):
    future: Future[list[Any]]
    function: Callable[..., Iterable[Any]]
    arguments: tuple[Any, ...]


class Pool(Executor):
    """`submit(function, …)` runs a function that yields items in a worker; the result is the list of them.

    `timeout` is the time, in seconds, that a worker may take for one item. Workers start when first needed.
    Where fork is at hand they are forked from a server that has loaded `preload` (a module's name) once: not
    from this process, whose threads and open files a plain fork would copy in the midst of whatever they do.
    Elsewhere each is started anew.
    """

    def __init__(self, workers: int, timeout: float, preload: str) -> None:
        forks = sys.platform not in ("win32", "darwin") and "forkserver" in multiprocessing.get_all_start_methods()
        self._context = multiprocessing.get_context("forkserver" if forks else "spawn")
        if forks:
            self._context.set_forkserver_preload([preload])
        self._preload = preload
        self._timeout = timeout
        self._tasks: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._workers = [_Worker(self._context, preload) for _ in range(workers)]
        self._threads = [threading.Thread(target=self._watch, args=(worker,), daemon=True) for worker in self._workers]
        for thread in self._threads:
            thread.start()

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **named: Any) -> Future[Any]:
        if named:
            raise TypeError("Pool.submit takes positional arguments")
        future: Future[list[Any]] = Future()
        self._tasks.put(_Work(future, function, arguments))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the workers. With `cancel_futures` at once, whatever they are at."""
        if cancel_futures:
            self._stopping.set()
            for worker in self._workers:
                worker.kill()
        for _ in self._threads:
            self._tasks.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def _watch(self, worker: _Worker) -> None:
        while (work := self._tasks.get()) is not None:
            if self._stopping.is_set() or not work.future.set_running_or_notify_cancel():
                work.future.cancel()
                continue
            try:
                result = worker.run(work, self._timeout)
            except BaseException as error:
                work.future.set_exception(error)
            else:
                work.future.set_result(result)
        worker.stop()


class _Worker:
    """One process, started when first needed and again after it was lost."""

    def __init__(self, context: Any, preload: str) -> None:
        self._context, self._preload = context, preload
        self._process: Any = None
        self._connection: Connection | None = None
        self._count = 0

    def run(self, work: _Work, timeout: float) -> list[Any]:
        done: list[Any] = []
        connection = self._ready()
        try:
            connection.send((work.function, work.arguments))
            while True:
                if not connection.poll(timeout):
                    self.kill()
                    self._epitaph()
                    raise WorkerLost(done, f"no result within {timeout:g} seconds", hung=True)
                kind, value = connection.recv()
                if kind == "item":
                    done.append(value)
                elif kind == "error":
                    raise value
                else:
                    self._count += len(done)
                    return done
        except (EOFError, ConnectionError, BrokenPipeError):
            raise WorkerLost(done, self._epitaph(), hung=False) from None

    def _ready(self) -> Connection:
        if self._count >= _STALE:
            self.stop()
        if self._connection is not None:
            return self._connection
        self._count = 0
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._preload), daemon=True)
        try:
            process.start()
        except (EOFError, ConnectionError):  # it was killed before it had read what it is to do
            ours.close()
            raise WorkerLost([], "the worker died as it was started", hung=False) from None
        finally:
            theirs.close()
        self._process, self._connection = process, ours
        try:
            if ours.poll(_START) and ours.recv() == "ready":
                return self._connection
        except (EOFError, ConnectionError):
            pass
        process, reason = self._process, self._epitaph()
        if process.exitcode is not None and process.exitcode < 0:  # killed, as any other worker may be
            raise WorkerLost([], reason, hung=False)
        raise RuntimeError(f"a worker process could not be started: {reason}")

    def _epitaph(self) -> str:
        """How the process ended; forgets it, so that the next task gets a new one."""
        process, self._process = self._process, None
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if process is None:
            return "the worker was stopped"
        process.join(5)
        code = process.exitcode
        process.kill()
        if code is not None and code < 0:
            with suppress(ValueError):
                return f"the worker died ({signal.Signals(-code).name})"
        return f"the worker died (exit status {code})"

    def stop(self) -> None:
        """Let the process end: it does when its connection closes."""
        if self._connection is not None:
            self._epitaph()

    def kill(self) -> None:
        """End the process now; whoever waits for it sees the connection close."""
        process = self._process
        if process is not None:
            with suppress(OSError, ValueError, AttributeError):
                process.kill()


def _serve(connection: Connection, preload: str) -> None:
    """What a worker does until its connection closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is for the process that started this one
    __import__(preload)
    with suppress(EOFError, ConnectionError):  # whoever started this one is gone
        connection.send("ready")
        while True:
            _answer(connection, *connection.recv())


def _answer(connection: Connection, function: Callable[..., Iterable[Any]], arguments: tuple[Any, ...]) -> None:
    try:
        for item in function(*arguments):
            connection.send(("item", item))
        connection.send(("done", None))
    except ConnectionError:
        raise
    except Exception as error:
        try:
            connection.send(("error", error))
        except Exception:  # it cannot be pickled
            connection.send(("error", RuntimeError(repr(error))))
