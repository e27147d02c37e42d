"""Where a tree is built before it is published: a folder beside the output, held by one build at a time.

``public`` is built in ``.minhbach-public``, on the same file system, so that it can be renamed into place. Whoever has the
lock in that folder owns all of it: what is found there was left by a build that was killed. The system lets the lock go
when the last process of a build ends, however it ends.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from builder.outputs.published import MARK
from builder.reading.inputs import INPUTS

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCK = "lock"
_PAUSE = 0.1
"""Seconds between two looks at a lock that another build has."""


class NoPlace(Exception):
    """Nothing can be published at the output folder; the text says why, to whoever named it."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """A folder for what is made on the way, and where it goes."""

    folder: Path
    output: Path | None = None
    """The real folder, links resolved; None = nothing is published."""

    @property
    def new(self) -> Path:
        """The tree that is being built."""
        return self.folder / "new"

    @property
    def old(self) -> Path:
        """The published tree while it is moved aside, where it can't change places with the new one in one step."""
        return self.folder / "old"


@contextmanager
def workshop(output: Path | None, site: Path, waiting: Callable[[], None]) -> Iterator[Workshop]:
    """A workshop for publishing ``site`` at ``output``; emptied and removed at the end. Refuses an output that can't be
    replaced as a whole (:class:`NoPlace`). While another build has it, tells so once by ``waiting`` and waits: the second
    build may know more than the first."""
    if output is None:
        with tempfile.TemporaryDirectory(prefix="minhbach-") as folder:
            shop = Workshop(Path(folder))
            shop.new.mkdir()
            yield shop
        return
    place = _real(output, site)
    shop = Workshop(place.with_name(f".minhbach-{place.name}"), place)
    with _refusals(place):
        _check_folder(place)
        lock = _lock(shop.folder, waiting)
    try:
        with _refusals(place):
            _mend(shop, place)
            _check_folder(place)
            shop.new.mkdir()
        yield shop
    finally:
        _leave(shop.folder, lock)


@contextmanager
def _refusals(place: Path) -> Iterator[None]:
    """What the machine refuses before anything is built is a reason to choose another folder."""
    try:
        yield
    except OSError as error:
        raise NoPlace(
            f"không xuất bản được vào {place}: không ghi được {error.filename or place} ({error.strerror}) · "
            "can't write there"
        ) from None


def _real(output: Path, site: Path) -> Path:
    """The folder that ``output`` leads to; never the site itself nor what it is made from."""
    place, source = Path(os.path.realpath(output)), Path(os.path.realpath(site))
    if place.is_symlink():
        raise NoPlace(f"{output} là liên kết vòng tròn · the link leads in a circle")
    if place in (source, *source.parents):
        raise NoPlace(f"{output} chứa chính trang nguồn; chọn thư mục khác · the output contains the site")
    for name in INPUTS:
        if Path(os.path.realpath(source / name)) in (place, *place.parents):
            raise NoPlace(f"{output} nằm trong {name} của trang; chọn thư mục khác · it is part of the site")
    return place


def _check_folder(place: Path) -> None:
    """Refuse a folder that isn't ours, or can't be renamed."""
    if not place.exists():
        return
    if not place.is_dir():
        raise NoPlace(f"{place} là một tệp; chọn một thư mục · it is a file")
    if _mounted(place):
        raise NoPlace(
            f"{place} là điểm gắn ổ đĩa, không thể thay cả cây trong một bước; chọn một thư mục con, ví dụ "
            f"{place / 'public'} · a mount point can't be replaced in one step; choose a folder in it"
        )
    if not os.access(place, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(place))
    if any(place.iterdir()) and not (place / MARK).exists():
        raise NoPlace(
            f"{place} có tệp không do minhbach xuất bản; chọn thư mục khác hoặc thư mục trống · "
            "it holds files that were not published by this program"
        )


def _mounted(place: Path) -> bool:
    """Also a folder mounted from the same device, which only Linux tells, in the fifth word of each line."""
    if os.path.ismount(place):
        return True
    try:
        lines = Path("/proc/self/mountinfo").read_bytes().splitlines()
    except OSError:
        return False
    wanted = os.fsencode(place)
    for code, char in ((b"\\", b"\\134"), (b" ", b"\\040"), (b"\t", b"\\011"), (b"\n", b"\\012")):
        wanted = wanted.replace(code, char)
    return any(line.split(b" ")[4] == wanted for line in lines)


def _lock(folder: Path, waiting: Callable[[], None]) -> int:
    """Make the folder and get its lock: an open file."""
    told = False
    while True:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT)
        except FileNotFoundError:
            continue  # another build has just left and removed the folder
        if _locked(lock):
            if _same(lock, folder / _LOCK):
                return lock
            os.close(lock)
            continue
        os.close(lock)
        if not told:
            waiting()
            told = True
        time.sleep(_PAUSE)


def _locked(lock: int) -> bool:
    """Lock an open file, unless another process has."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _same(lock: int, path: Path) -> bool:
    """The file that was locked is the one that others find; it may have been removed meanwhile."""
    try:
        return os.path.samestat(os.fstat(lock), path.stat())
    except FileNotFoundError:
        return False


def _mend(shop: Workshop, place: Path) -> None:
    """Put back what a killed build had moved aside, and remove what else it left."""
    if (shop.old / MARK).exists() and not place.exists():
        shop.old.rename(place)
    _empty(shop.folder)


def _empty(folder: Path) -> None:
    """Remove all but the lock."""
    for entry in folder.iterdir():
        if entry.name != _LOCK:
            shutil.rmtree(entry, ignore_errors=True)


def _leave(folder: Path, lock: int) -> None:
    """Remove the folder and let the lock go, in this order: until then nobody else works in it. What can't be removed,
    or is not for want of patience (Ctrl+C), the next build removes."""
    with contextlib.suppress(OSError, KeyboardInterrupt):
        _empty(folder)
        if sys.platform == "win32":
            os.close(lock)  # no open file can be removed there
        (folder / _LOCK).unlink()
        folder.rmdir()
    if sys.platform != "win32":
        os.close(lock)
