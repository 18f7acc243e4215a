"""Count the entries of the bundled packs by pack, country, language and topic, as the tables of docs/content.md.

Rules: what is counted is what the reader of sources gives, not the rows of the files; the same sources give the same
text, byte for byte. ``--write FILE`` puts the tables between the two marks in that file; without it they are printed.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from phcdesk.model import Code, Country, Document, Entry, Guide, PackContent, Service, kind_of
from phcdesk.packs.source.pack_source import read_source
from phcdesk.taxonomy import Vocabulary, load_vocabulary

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
BEGIN = "<!-- counted: begin -->"
END = "<!-- counted: end -->"
THEMES = ("topic", "programme_integration")

Counts = dict[str, Counter[str]]
"""What is counted (a country, a language, a topic) -> column -> how many."""


def read_packs(resources: Path, vocabulary: Vocabulary) -> list[PackContent]:
    """All packs under ``resources/packs``, in the order of their names."""
    folders = sorted(folder for folder in (resources / "packs").iterdir() if (folder / "pack.toml").is_file())
    return [read_source(folder, vocabulary).content for folder in folders]


def tables(packs: list[PackContent], vocabulary: Vocabulary) -> str:
    """The four tables as Markdown."""
    real = [(pack, entry) for pack in packs if not pack.manifest.fictional for entry in pack.entries]
    parts = [
        "## By pack\n",
        *_by_pack(packs),
        "\nA country counts as one entry in each pack that knows something about it; the program shows it as one.",
        "\n## By language\n",
        "Languages that a service is said to speak (mostly inferred from the country), in which a document exists, or",
        "in which a card is written. The training district is left out.\n",
        *_table("language", _by_language(real), vocabulary, ("services", "documents", "guides")),
        "\n## By topic\n",
        "The training district is left out.\n",
        *_table("topic", _by_topic(real), vocabulary, ("briefs", "documents", "guides", "services")),
        "\n## By country\n",
        "Crisis lines, emergency numbers, figures, official finders and examples of services. The training district is",
        "left out.\n",
        *_table(
            "country", _by_country(real), vocabulary, ("lines", "emergency numbers", "figures", "finders", "examples")
        ),
    ]
    return "\n".join(parts) + "\n"


def _by_pack(packs: Iterable[PackContent]) -> Iterator[str]:
    yield "| pack | services | documents | of these with full text | guides | countries | entries | golden queries |"
    yield "|---|--:|--:|--:|--:|--:|--:|--:|"
    sums: Counter[int] = Counter()
    for pack in packs:
        kinds = Counter(kind_of(entry) for entry in pack.entries)
        row = [kinds["service"], kinds["document"], len(pack.bodies), kinds["guide"], kinds["country"]]
        row += [len(pack.entries), len(pack.golden_queries)]
        sums.update(dict(enumerate(row)))
        title = pack.manifest.title
        yield f"| {title} | " + " | ".join(map(str, row)) + " |"
    yield "| all | " + " | ".join(str(sums[column]) for column in range(7)) + " |"


def _by_language(entries: Iterable[tuple[PackContent, Entry]]) -> Counts:
    counts: Counts = {}
    for _, entry in entries:
        match entry:
            case Service():
                spoken, column = {language.code or language.name for language in entry.languages}, "services"
            case Document():
                spoken, column = {language.code for language in entry.languages}, "documents"
            case Guide():
                spoken, column = {entry.language}, "guides"
            case _:
                continue
        _count(counts, spoken, column)
    return counts


def _by_topic(entries: Iterable[tuple[PackContent, Entry]]) -> Counts:
    counts: Counts = {}
    for _, entry in entries:
        topics = {f"{code.facet}:{code.code}" for code in entry.codes if code.facet in THEMES}
        column = "briefs" if is_brief(entry) else f"{kind_of(entry)}s"
        _count(counts, topics, column)
    return counts


def _by_country(entries: Iterable[tuple[PackContent, Entry]]) -> Counts:
    counts: Counts = {}
    for _, entry in entries:
        if isinstance(entry, Service):
            _count(counts, {entry.country}, "examples" if entry.role == "example" else "lines")
        elif isinstance(entry, Country):
            _count(counts, {entry.country}, "emergency numbers", len(entry.emergency_numbers))
            _count(counts, {entry.country}, "figures", len(entry.indicators))
            _count(counts, {entry.country}, "finders", len(entry.finders))
    return counts


def is_brief(entry: Entry) -> bool:
    """Whether an entry is one of our own briefs, with its full text."""
    return isinstance(entry, Document) and Code("document_type", "brief") in entry.codes


def _count(counts: Counts, keys: Iterable[str], column: str, amount: int = 1) -> None:
    for key in keys:
        counts.setdefault(key, Counter())[column] += amount


def _table(kind: str, counts: Counts, vocabulary: Vocabulary, columns: tuple[str, ...]) -> Iterator[str]:
    yield f"| {kind} | " + " | ".join(columns) + " |"
    yield "|---|" + "--:|" * len(columns)
    named = sorted((_name(kind, key, vocabulary), key) for key in counts)
    for name, key in named:
        yield f"| {name} | " + " | ".join(str(counts[key][column]) for column in columns) + " |"
    yield (
        f"| all {len(named)} | "
        + " | ".join(str(sum(row[column] for row in counts.values())) for column in columns)
        + " |"
    )


def _name(kind: str, key: str, vocabulary: Vocabulary) -> str:
    facet, _, code = key.rpartition(":")
    return vocabulary.label(facet or kind, code)


def main(target: Path | None) -> int:
    vocabulary = load_vocabulary(RESOURCES / "taxonomy")
    text = tables(read_packs(RESOURCES, vocabulary), vocabulary)
    if target is None:
        print(text, end="")
        return 0
    before, _, rest = target.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    target.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8", newline="\n")
    print(f"{target} is up to date")
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables into this file")
    raise SystemExit(main(parser.parse_args().write))
