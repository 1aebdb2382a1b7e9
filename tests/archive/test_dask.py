"""The same conversion on a Dask cluster of two local workers, one of which is killed on the way."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive.running import command, environment, minutes, run, write

COUNT = 450

try:
    from distributed import Client, LocalCluster
except ImportError:
    pytest.skip("Dask is not installed: pip install 'minutes-extract[dask]'", allow_module_level=True)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    os.environ["PYTHONPATH"] = environment()["PYTHONPATH"]
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as made:  # type: ignore[no-untyped-call]
        yield made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("dask")
    documents: dict[str, str | bytes] = {f"in/m{n:03}.txt": minutes(n) for n in range(COUNT)}
    write(made, {**documents, "in/bad.txt": b"\x89PNG\r\n\x1a\n"})
    assert run("in", "-o", "whole.jsonl", "--quiet", cwd=made).returncode == 1
    return made


def test_it_gives_the_same_though_a_worker_is_killed(folder: Path, cluster: Any) -> None:
    with Client(cluster) as client:  # type: ignore[no-untyped-call]
        processes = sorted(client.run(os.getpid).values())
        words = ("in", "-o", "out.jsonl", "--engine", "dask", "--scheduler", cluster.scheduler_address)
        process = subprocess.Popen(command(*words), cwd=folder, env=environment(), stderr=subprocess.PIPE)
        busy = False
        while not busy and process.poll() is None:
            busy = any(client.processing().values())
            time.sleep(0.02)
        assert busy
        os.kill(processes[0], signal.SIGKILL)
        _, error = process.communicate(timeout=240)
        assert process.returncode == 1, error.decode()
        again = sorted(client.run(os.getpid).values())
    assert processes[0] not in again
    assert (folder / "out.jsonl").read_bytes() == (folder / "whole.jsonl").read_bytes()
    assert (folder / "out.jsonl.manifest.jsonl").read_bytes() == (folder / "whole.jsonl.manifest.jsonl").read_bytes()


def test_no_scheduler_is_a_clear_line(folder: Path) -> None:
    done = run("in", "-o", "none.jsonl", "--engine", "dask", cwd=folder)
    assert done.returncode == 2
    assert b"--engine dask needs --scheduler ADDRESS" in done.stderr
    assert done.stderr.count(b"\n") == 1
