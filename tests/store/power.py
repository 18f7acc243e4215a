"""What a disk may hold after the power was cut: a model of a file system that keeps only what was flushed.

``RecordingFs`` writes down every change. ``Disk`` replays a part of that log and knows which names and which bytes had
been flushed by then. Of everything else any part may have reached the disk: ``states`` picks among the possibilities.

The model is harsher than most file systems: a new name is not durable before its folder is flushed, a file that was
moved may be found under both names or under none, and changes of one folder may arrive in any order. The index is left
out of everything: it is a cache, written by another library, and thrown away when its seal does not fit.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from .faults import Fault, FaultFs, stop

Tree = dict[str, bytes | None]
"""Path below the root -> content; None for a folder."""


class Event(NamedTuple):
    kind: str  # folder, write, overwrite, sync-file, sync-folder, move, remove
    path: Path
    data: bytes = b""
    target: Path = Path()


CACHE = "cache"


class Log(list[Event]):
    """What happened, but for the cache."""

    def append(self, event: Event) -> None:
        if CACHE not in event.path.parts:
            super().append(event)


class RecordingFs(FaultFs):
    """Does everything, and writes it down in ``log``. A fault can stop it, as in its base."""

    def __init__(self, fault: Fault = stop, *at: int) -> None:
        super().__init__(fault, *at)
        self.log: list[Event] = Log()

    def make_folder(self, path: Path) -> None:
        new = not path.exists()
        super().make_folder(path)
        if new:
            self.log.append(Event("folder", path))

    def write(self, path: Path, chunks: Iterable[bytes], *, read_only: bool = False) -> None:
        data = b"".join(chunks)
        super().write(path, (data,), read_only=read_only)
        self.log += [Event("write", path, data), Event("sync-file", path)]

    def overwrite(self, path: Path, data: bytes) -> None:
        try:
            super().overwrite(path, data)
        except BaseException:
            if path.exists():
                self.log.append(Event("overwrite", path, path.read_bytes()))
            raise
        self.log += [Event("overwrite", path, data), Event("sync-file", path)]

    def build(self, path: Path, builder: Callable[[Path], None]) -> None:
        super().build(path, builder)
        self.log.append(Event("write", path, path.read_bytes()))

    def sync_file(self, path: Path) -> None:
        super().sync_file(path)
        self.log.append(Event("sync-file", path))

    def sync_folder(self, path: Path) -> None:
        super().sync_folder(path)
        self.log.append(Event("sync-folder", path))

    def move(self, source: Path, target: Path) -> None:
        super().move(source, target)
        self.log.append(Event("move", source, target=target))

    def remove(self, path: Path) -> None:
        super().remove(path)
        self.log.append(Event("remove", path))

    def remove_folder(self, path: Path) -> None:
        super().remove_folder(path)
        self.log.append(Event("remove", path))

    def open_lock(self, path: Path) -> int:
        new = not path.exists()
        handle = super().open_lock(path)
        if new:
            self.log.append(Event("write", path))
        return handle


@dataclass
class _File:
    flushed: bytes = b""
    latest: bytes = b""
    earlier: bytes | None = None  # what had been written, but not flushed, before the latest
    dirty: bool = False
    in_place: bool = False  # the latest bytes were written over the flushed ones

    def content(self, fate: str) -> bytes:
        half = len(self.latest) // 2
        match fate:
            case "lost":
                return self.flushed
            case "earlier" if self.dirty and self.earlier is not None:
                return self.earlier
            case "half" if self.dirty:
                return self.latest[:half] + (self.flushed[half:] if self.in_place else b"")
            case _:
                return self.latest


@dataclass
class _Folder:
    flushed: dict[str, _File | _Folder] = field(default_factory=dict)
    pending: list[tuple[str, _File | _Folder | None]] = field(default_factory=list)

    def names(self, applied: Sequence[tuple[str, _File | _Folder | None]]) -> dict[str, _File | _Folder]:
        names = dict(self.flushed)
        for name, node in applied:
            if node is None:
                names.pop(name, None)
            else:
                names[name] = node
        return names

    @property
    def latest(self) -> dict[str, _File | _Folder]:
        return self.names(self.pending)


class Disk:
    """A disk on which everything in ``before`` is durable, and the events of a log happen."""

    def __init__(self, root: Path, before: Tree) -> None:
        self._root = root
        self._top = _Folder()
        for path, content in sorted(before.items()):
            parent = self._folder(root / Path(path).parent)
            parent.flushed[Path(path).name] = _Folder() if content is None else _File(content, content)

    def apply(self, event: Event) -> None:
        if not event.path.is_relative_to(self._root):
            return
        if event.kind == "sync-folder":
            folder = self._folder(event.path)
            folder.flushed, folder.pending = folder.latest, []
            return
        parent = self._folder(event.path.parent)
        name = event.path.name
        match event.kind:
            case "folder":
                parent.pending.append((name, _Folder()))
            case "write" | "overwrite":
                node = parent.latest.get(name)
                if not isinstance(node, _File):
                    node = _File()
                    parent.pending.append((name, node))
                node.earlier = node.latest if node.dirty else None
                node.latest, node.dirty, node.in_place = event.data, True, event.kind == "overwrite"
            case "sync-file":
                file = parent.latest[name]
                assert isinstance(file, _File)
                file.flushed, file.dirty = file.latest, False
            case "move":
                moved = parent.latest[name]
                self._folder(event.target.parent).pending.append((event.target.name, moved))
                parent.pending.append((name, None))
            case "remove" if name in parent.latest:
                parent.pending.append((name, None))

    def cut(self, names: str, content: str, chance: random.Random) -> Tree:
        """What is found after a power cut, if unflushed names and bytes met this fate."""
        tree: Tree = {}
        fates: dict[int, str] = {}  # a file found under two names has one content

        def look(folder: _Folder, path: str) -> None:
            for name, node in folder.names(_surviving(folder.pending, names, chance)).items():
                key = f"{path}{name}"
                if isinstance(node, _Folder):
                    tree[key] = None
                    look(node, f"{key}/")
                else:
                    chosen = chance.choice(("lost", "half", "earlier", "full")) if content == "random" else content
                    tree[key] = node.content(fates.setdefault(id(node), chosen))

        look(self._top, "")
        return tree

    def _folder(self, path: Path) -> _Folder:
        folder = self._top
        for name in path.relative_to(self._root).parts:
            inner = folder.latest[name]
            assert isinstance(inner, _Folder)
            folder = inner
        return folder


_Pending = list[tuple[str, "_File | _Folder | None"]]


def _surviving(pending: _Pending, fate: str, chance: random.Random) -> _Pending:
    match fate:
        case "none":
            return []
        case "all":
            return pending
        case "prefix":
            return pending[: chance.randint(0, len(pending))]
        case "one-lost" if pending:
            lost = chance.randrange(len(pending))
            return pending[:lost] + pending[lost + 1 :]
        case _:
            return [change for change in pending if chance.random() < 0.5]


NAMES = ("none", "all", "prefix", "one-lost", "random")
CONTENT = ("lost", "half", "earlier", "full", "random")


def states(root: Path, before: Tree, log: Sequence[Event], seed: int, start: int = 0) -> Iterator[tuple[int, Tree]]:
    """Trees that a power cut after ``log[:n]`` may leave, with n, for every n from ``start``; each once for an n."""
    chance = random.Random(seed)
    disk = Disk(root, before)
    for done in range(len(log) + 1):
        if done >= start:
            found: set[frozenset[tuple[str, bytes | None]]] = set()
            for names, content in itertools.product(NAMES, CONTENT):
                tree = disk.cut(names, content, chance)
                if (key := frozenset(tree.items())) not in found:
                    found.add(key)
                    yield done, tree
        if done < len(log):
            disk.apply(log[done])


def snapshot(root: Path) -> Tree:
    """Everything below ``root`` but the cache."""
    return {
        path.relative_to(root).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(root.rglob("*"))
        if CACHE not in path.relative_to(root).parts
    }


def lay_out(root: Path, tree: Tree, before: Tree | None = None) -> None:
    """Make ``tree`` below ``root``, where nothing is but ``before``."""
    root.mkdir(parents=True, exist_ok=True)
    there = before or {}
    for name, content in sorted(there.items(), reverse=True):
        if name not in tree or tree[name] != content:
            (root / name).rmdir() if content is None else (root / name).unlink()
    for name, content in sorted(tree.items()):
        if name in there and there[name] == content:
            continue
        if content is None:
            (root / name).mkdir(parents=True, exist_ok=True)
        else:
            (root / name).write_bytes(content)
