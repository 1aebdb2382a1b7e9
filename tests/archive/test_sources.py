"""Finding documents: folders, patterns, archives in archives, and archives that mean harm."""

from __future__ import annotations

import gzip
import io
import os
import stat
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from minutes_extract.archive.records import Found
from minutes_extract.archive.sources import Sources, limits
from minutes_extract.options import Options


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*given: str, leave_out: tuple[str, ...] = (), options: Options | None = None) -> list[Found]:
    return list(Sources(given, options or Options(), leave_out))


def paths(*given: str) -> list[str]:
    return [one.path for one in found(*given) if one.error is None and one.skipped is None]


def errors(*given: str) -> dict[str, str]:
    return {one.path: one.error for one in found(*given) if one.error is not None}


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def test_folders_are_walked_in_order_archives_included() -> None:
    for name in ["b.txt", "a/z.HTML", "a/.hidden.txt", ".git/x.txt", "c.csv", "~$c.docx", "d.zip/no"]:
        Path("in", name).parent.mkdir(parents=True, exist_ok=True)
        Path("in", name).write_bytes(b"x")
    Path("in/old.zip").write_bytes(zipped({"2019/m.txt": b"one", "pic.png": b"", "__MACOSX/._m.txt": b""}))
    os.symlink("..", "in/loop")
    os.mkfifo("in/pipe.txt")
    all_found = found("in")
    assert [(one.path, one.skipped) for one in all_found] == [
        ("in/loop", "a link to a folder, which is not followed; give the folder itself"),
        ("in/b.txt", None),
        ("in/c.csv", "not known as a document by its suffix"),
        ("in/old.zip!/2019/m.txt", None),
        ("in/old.zip!/pic.png", "not known as a document by its suffix"),
        ("in/pipe.txt", "a pipe, socket or device"),
        ("in/a/z.HTML", None),
        ("in/d.zip/no", "not known as a document by its suffix"),
    ]
    assert [one.data for one in all_found if one.path.endswith("m.txt")] == [b"one"]
    assert Sources(["in"], Options()).count() == 4


def test_patterns_and_files_named_outright() -> None:
    for name in ["in/1/a.txt", "in/2/b.txt", "in/2/c.md", "in/[x].txt", "notes.xyz"]:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(b"x")
    assert paths("in/*/*.txt") == ["in/1/a.txt", "in/2/b.txt"]
    assert paths("in/**/*.txt") == ["in/1/a.txt", "in/2/b.txt", "in/[x].txt"]
    assert paths("in/[x].txt") == ["in/[x].txt"]  # a file of that name comes before the pattern
    assert paths("notes.xyz") == ["notes.xyz"]
    assert paths("in/no*.txt") == ["in/no*.txt"]  # whoever reads it says that there is none


def test_an_output_is_no_source() -> None:
    for name in ["in/a.txt", "in/out/x.txt", "in/out.jsonl"]:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(b"x")
    left_out = tuple(os.path.realpath(name) for name in ("in/out", "in/out.jsonl"))
    assert [one.path for one in found("in", leave_out=left_out)] == ["in/a.txt"]


@pytest.mark.parametrize("ending", ["zip", "tar", "tar.gz", "tgz", "tar.bz2", "tar.xz"])
def test_archives_and_archives_in_them(ending: str) -> None:
    inner = zipped({"deep/b.txt": b"two"})
    content = {"m/a.txt": b"one", "m/inner.zip": inner, "m/c.txt": b"three"}
    mode = {"tar": "w", "tgz": "w:gz"}.get(ending, f"w:{ending[-3:].strip('.')}")
    Path(f"x.{ending}").write_bytes(zipped(content) if ending == "zip" else tarred(content, mode))
    assert [(one.path, one.data) for one in found(f"x.{ending}")] == [
        (f"x.{ending}!/m/a.txt", b"one"),
        (f"x.{ending}!/m/inner.zip!/deep/b.txt", b"two"),
        (f"x.{ending}!/m/c.txt", b"three"),
    ]


def test_names_that_are_not_utf8() -> None:
    Path(os.fsdecode(b"caf\xe9.txt")).write_bytes(b"x")
    with tarfile.open("x.tar", "w", encoding="latin-1", format=tarfile.GNU_FORMAT) as tar:
        tar.addfile(tarfile.TarInfo("r\u00e9union.txt"))
    assert paths(".") == [os.fsdecode(b"./caf\xe9.txt"), os.fsdecode(b"./x.tar!/r\xe9union.txt")]


@pytest.mark.parametrize("name", ["../../up.txt", "/etc/rooted.txt", "..\\up.txt", "C:\\up.txt", "a/../../up.txt"])
def test_names_that_lead_out_are_read_in_place(name: str) -> None:
    Path("x.zip").write_bytes(zipped({name: b"x"}))
    Path("x.tar").write_bytes(tarred({name: b"x"}))
    for one in found("x.zip", "x.tar"):
        assert one.data == b"x"
        assert one.note == "its name leads out of the archive; it was read in place"


def test_links_in_archives_are_not_followed() -> None:
    Path("secret.txt").write_bytes(b"secret")
    with tarfile.open("x.tar", "w") as tar:
        for kind, target in ((tarfile.SYMTYPE, "secret.txt"), (tarfile.LNKTYPE, "secret.txt")):
            info = tarfile.TarInfo(f"link{kind.decode()}.txt")
            info.type, info.linkname = kind, target
            tar.addfile(info)
        device = tarfile.TarInfo("zero.txt")
        device.type = tarfile.CHRTYPE
        tar.addfile(device)
    with zipfile.ZipFile("x.zip", "w") as archive:
        entry = zipfile.ZipInfo("link.txt")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "secret.txt")
    assert paths("x.tar", "x.zip") == []
    assert errors("x.tar", "x.zip") == dict.fromkeys(
        ["x.tar!/link2.txt", "x.tar!/link1.txt", "x.zip!/link.txt"], "a link; links in archives are not followed"
    )


def test_no_other_file_of_an_archive_fails_or_is_passed_over() -> None:
    link, pipe = tarfile.TarInfo("folder"), tarfile.TarInfo("pipe.txt")
    link.type, link.linkname, pipe.type = tarfile.SYMTYPE, "elsewhere", tarfile.FIFOTYPE
    with tarfile.open("x.tar", "w") as tar:
        tar.addfile(link)
        tar.addfile(pipe)
    entry = zipfile.ZipInfo("folder")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile("x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, "elsewhere")
        archive.writestr("blank.bmp", bytes(3_000_000))
        archive.writestr("map.png", b"x")
    data = bytearray(Path("x.zip").read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # the picture is encrypted
    Path("x.zip").write_bytes(data)
    other = "not known as a document by its suffix"
    assert [(one.path, one.skipped, one.error) for one in found("x.tar", "x.zip")] == [
        ("x.tar!/folder", other, None),
        ("x.tar!/pipe.txt", "a pipe, socket or device", None),
        ("x.zip!/folder", other, None),
        ("x.zip!/blank.bmp", other, None),
        ("x.zip!/map.png", other, None),
    ]


def test_large_other_files_do_not_use_up_an_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_FREE", 1 << 20)
    Path("x.zip").write_bytes(zipped({f"scan{n}.bmp": bytes(1 << 20) for n in range(20)} | {"a.txt": b"x"}))
    assert paths("x.zip") == ["x.zip!/a.txt"]


def test_encrypted_members_say_so() -> None:
    data = bytearray(zipped({"a.txt": b"one", "b.txt": b"two"}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    Path("x.zip").write_bytes(data)
    assert errors("x.zip") == {"x.zip!/a.txt": "encrypted; unpack the archive with its password"}
    assert paths("x.zip") == ["x.zip!/b.txt"]


def test_damage_costs_only_what_is_damaged() -> None:
    data = bytearray(zipped({"a.txt": os.urandom(50), "b.txt": b"two"}))
    data[data.index(b"a.txt") + 20] ^= 0xFF
    Path("x.zip").write_bytes(data)
    assert list(errors("x.zip")) == ["x.zip!/a.txt"]
    assert "the archive is damaged" in errors("x.zip")["x.zip!/a.txt"]
    assert paths("x.zip") == ["x.zip!/b.txt"]


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.8, 0.99])
def test_a_tar_that_is_cut_short_gives_what_came_before(mode: str, share: float) -> None:
    members = {f"m{number}.txt": os.urandom(3000) for number in range(20)}
    whole = tarred(members, mode)
    if mode == "w":
        whole = whole[: 20 * (512 + 3072) + 1024]  # without the padding of the last block
    Path("x.tar").write_bytes(whole[: int(len(whole) * share)])
    documents = [one for one in found("x.tar") if one.error is None]
    assert [one.data for one in documents] == list(members.values())[: len(documents)]
    assert len(documents) >= int(20 * share) - (6 if mode == "w:xz" else 20 if mode == "w:bz2" else 2)
    ((path, error),) = errors("x.tar").items()
    assert path == "x.tar"
    assert "get it again" in error


def test_a_damaged_header_is_not_taken_for_the_end() -> None:
    data = bytearray(tarred({"a.txt": b"one", "b.txt": b"two", "c.txt": b"three"}))
    data[1024 + 148 : 1024 + 156] = b"9999999\0"  # the check sum of the second member
    Path("x.tar").write_bytes(data)
    assert paths("x.tar") == ["x.tar!/a.txt"]
    assert errors("x.tar") == {"x.tar": "cut short or damaged after 1 documents; get it again"}


@pytest.mark.parametrize("name", ["x.zip", "x.tar", "x.tar.gz"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\x1f\x8b\x08\x00", b"nothing of the kind" * 100, bytes(600)])
def test_what_is_no_archive_says_so(name: str, data: bytes) -> None:
    Path(name).write_bytes(data)
    assert paths(name) == []
    assert len(errors(name)) == (0 if data == bytes(600) and name != "x.zip" else 1)  # nul bytes: an empty tar


def test_a_missing_archive_and_a_missing_file() -> None:
    assert errors("no.zip") == {"no.zip": "no such file; check the path"}
    assert paths("no.txt") == ["no.txt"]


def bomb_in_zip() -> bytes:
    return zipped({"a.txt": b"first", "bomb.txt": bytes(300_000_000), "b.txt": b"last"})


def bomb_in_tar() -> bytes:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9) as file:
        info = tarfile.TarInfo("bomb.txt")
        info.size = 1 << 40
        file.write(tarred({"a.txt": b"first"})[:1024] + info.tobuf(tarfile.GNU_FORMAT))
        for _ in range(1500):
            file.write(bytes(1 << 20))
    return out.getvalue()


def header_bomb() -> bytes:
    """A tar whose extended header claims to be 200 MB long, and is."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9) as file:
        info = tarfile.TarInfo("././@PaxHeader")
        info.type, info.size = tarfile.XHDTYPE, 200 << 20
        file.write(info.tobuf(tarfile.USTAR_FORMAT))
        for _ in range(200):
            file.write(bytes(1 << 20))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "make", "kept"),
    [
        ("x.zip", bomb_in_zip, ["a.txt", "b.txt"]),
        ("x.tar.gz", bomb_in_tar, ["a.txt"]),
        ("x.tar.gz", header_bomb, []),
    ],
)
def test_bombs_cost_little_memory(name: str, make: Callable[[], bytes], kept: list[str]) -> None:
    Path(name).write_bytes(make())
    tracemalloc.start()
    try:
        all_found = found(name, options=Options(max_bytes=16 << 20))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 100 << 20
    assert [one.path.rpartition("!/")[2] for one in all_found if one.error is None] == kept
    assert any(one.error for one in all_found)


def test_many_members_that_unpack_to_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_FREE", 1 << 20)
    Path("x.zip").write_bytes(zipped({f"m{n}.txt": bytes(1 << 18) for n in range(100)}))
    Path("x.tar.gz").write_bytes(tarred({f"m{n}.txt": bytes(1 << 18) for n in range(100)}, "w:gz"))
    for name in ("x.zip", "x.tar.gz"):
        assert 0 < len(paths(name)) < 100
        assert set(errors(name).values()) == {"unpacks to far more than any archive of minutes; unpack it yourself"}


def test_archives_nested_too_deep() -> None:
    data = zipped({"a.txt": b"x"})
    for _ in range(5):
        data = zipped({"z.zip": data, "b.txt": b"y"})
    Path("x.zip").write_bytes(data)
    assert len(paths("x.zip")) == 3
    assert list(errors("x.zip")) == ["x.zip!/z.zip!/z.zip!/z.zip"]


def test_a_zip_that_holds_itself_is_contained() -> None:
    data = zipped({"a.txt": b"x"})
    Path("x.zip").write_bytes(zipped({f"{n}.zip": data for n in range(50)}))
    assert len(paths("x.zip")) == 50
