"""How well known questions are answered: ``python -m benchmarks.relevance``.

Two measures. SciFact (scientific claims and the abstracts that bear on them) gives nDCG@10 of the path a typed query
takes, beside BM25 with Lucene's analysis on the same texts; it is read from a folder that is not part of the project
and passed over where it is absent. The golden queries of the bundled packs give the share that finds what must be found
among its first five.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from benchmarks.bm25 import Bm25
from benchmarks.scoring import ndcg
from benchmarks.setting import NOW, ROOT, bundle, clock, vocabulary
from phcdesk import bundled, importing
from phcdesk.importing import Store
from phcdesk.library import Library
from phcdesk.model import Assurance, Document, PackContent, PackManifest
from phcdesk.packs.source.pack_source import read_source
from phcdesk.progress import silent
from phcdesk.search.results import Area, Request

BM25_SETTINGS = ((1.2, 0.75), (0.9, 0.4))
FIRST = 5

Judgements = dict[str, dict[str, int]]
"""query id -> document id -> gain"""


def fixtures() -> Path | None:
    """The folder of data sets: named by PHCDESK_FIXTURES, or beside the project."""
    named = os.environ.get("PHCDESK_FIXTURES")
    folder = Path(named) if named else ROOT.parent / "shared" / "fixtures"
    return folder if (folder / "ir-scifact" / "corpus.jsonl.gz").is_file() else None


def scifact(folder: Path) -> dict[str, Any]:
    """nDCG@10 of the product and of BM25, over all queries that have judgements."""
    documents = _json_lines(gzip.decompress((folder / "corpus.jsonl.gz").read_bytes()))
    queries = {str(one["_id"]): str(one["text"]) for one in _json_lines((folder / "queries.jsonl").read_bytes())}
    judged = _judgements(folder / "qrels" / "train.tsv")
    asked = {number: queries[number] for number in judged if number in queries}
    found: dict[str, Any] = {"queries": len(asked), "documents": len(documents)}
    with tempfile.TemporaryDirectory() as temporary, _library(Path(temporary), documents) as library:
        answers = {number: _ids(library, text) for number, text in asked.items()}
    found["own"] = _mean_ndcg(answers, judged)
    index = Bm25(f"{one['title']} {one['text']}" for one in documents)
    ids = [str(one["_id"]) for one in documents]
    for k1, b in BM25_SETTINGS:
        best = {number: [ids[at] for at in index.best(text, 10, k1=k1, b=b)] for number, text in asked.items()}
        found[f"bm25 k1={k1} b={b}"] = _mean_ndcg(best, judged)
    return found


def _json_lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines() if line.strip()]


def _judgements(path: Path) -> Judgements:
    judged: Judgements = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        query, document, gain = line.split("\t")
        judged[query][document] = int(gain)
    return dict(judged)


def _library(folder: Path, documents: list[dict[str, Any]]) -> Library:
    """The documents as a pack, in a library of their own."""
    entries = tuple(
        Document(
            id=str(one["_id"]),
            name=str(one["title"]),
            description=str(one["text"]),
            language="en",
            assurance=Assurance(as_of=NOW.date().isoformat()),
        )
        for one in documents
    )
    manifest = PackManifest(
        "abstracts", "Abstracts", "benchmarks", "The benchmarks", 1, NOW.date().isoformat(), ("en",), "as the source"
    )
    store = Store(folder)
    importing.install([PackContent(manifest, entries)], vocabulary(), store, now=NOW)
    return Library.open(store, clock=clock)


def _ids(library: Library, text: str) -> list[str]:
    return [hit.ref.rpartition("/")[2] for hit in library.search(Request(text=text, limit=10)).hits]


def _mean_ndcg(answers: dict[str, list[str]], judged: Judgements) -> float:
    return round(sum(ndcg(found, judged[number]) for number, found in answers.items()) / len(answers), 4)


def golden() -> dict[str, Any]:
    """For each bundled pack: how many of its golden queries succeed, and which do not."""
    counted: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as temporary:
        store = Store(Path(temporary))
        bundled.prepare(store, bundle(), now=NOW)
        bundled.add_training(store, bundle(), now=NOW)
        words = vocabulary()
        with Library.open(store, clock=clock) as library:
            for folder in sorted(path for path in bundle().packs.iterdir() if (path / "pack.toml").is_file()):
                content = read_source(folder, words, silent, None).content
                if content.golden_queries:
                    counted[folder.name] = _asked(library, content)
    return counted


def _asked(library: Library, content: PackContent) -> dict[str, Any]:
    missed = []
    for query in content.golden_queries:
        place = library.place(query.place) if query.place else None
        near, area = (None, place) if isinstance(place, Area) else (place, None)
        hits = library.search(Request(text=query.query, near=near, within_area=area, limit=FIRST)).hits
        found = [hit.ref for hit in hits]
        if not {f"{content.manifest.publisher}/{one}" for one in query.expected}.intersection(found):
            missed.append({"query": query.query, "expected": list(query.expected), "found": found})
    return {"queries": len(content.golden_queries), "missed": missed}


def _print_golden(counted: dict[str, Any]) -> None:
    asked = sum(pack["queries"] for pack in counted.values())
    missed = sum(len(pack["missed"]) for pack in counted.values())
    print(f"Golden queries, expected among the first {FIRST}:")
    for name, pack in counted.items():
        print(f"  {name:22} {pack['queries'] - len(pack['missed']):4} of {pack['queries']}")
    print(f"  {'all':22} {asked - missed:4} of {asked}  ({(asked - missed) / max(asked, 1):.1%})")
    for name, pack in counted.items():
        for miss in pack["missed"]:
            print(f"  missed in {name}: {miss['query']!r} wants {miss['expected']}, got {miss['found']}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="benchmarks.relevance", description="Answer known questions and score.")
    parser.add_argument("--json", type=Path, help="also write the figures here")
    given = parser.parse_args(arguments)
    result: dict[str, Any] = {"golden": golden()}
    _print_golden(result["golden"])
    folder = fixtures()
    if folder is None:
        print("SciFact is passed over: its folder is not here (name it in PHCDESK_FIXTURES).")
    else:
        result["scifact"] = scifact(folder / "ir-scifact")
        print(f"SciFact, nDCG@10 over {result['scifact']['queries']} queries:")
        for name in ("own", *(f"bm25 k1={k1} b={b}" for k1, b in BM25_SETTINGS)):
            print(f"  {name:22} {result['scifact'][name]:.4f}")
    if given.json:
        given.json.parent.mkdir(parents=True, exist_ok=True)
        given.json.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
