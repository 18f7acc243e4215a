"""A child that answers as ``serve-documents`` does, and does what the name of the document says.

"dies" dies when it is opened, "dies-2" when its second page is painted, "silent" never answers, "nonsense" answers with
what is no answer, "refused" is refused. It writes a line into the file named after it each time it is started.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from phcdesk.documents.protocol import (
    LENGTH_BYTES,
    Failed,
    Open,
    Opened,
    Picture,
    PictureOf,
    WordsOf,
    frame,
    request_of,
)


def main(starts: Path) -> None:
    with starts.open("a") as lines:
        lines.write("started\n")
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    name = ""
    while head := requests.read(LENGTH_BYTES):
        request = request_of(requests.read(int.from_bytes(head, "big")))
        if isinstance(request, Open):
            name = Path(request.path).name
        if name == "dies" or (name == "dies-2" and isinstance(request, Picture) and request.page == 2):
            os._exit(9)
        if name == "silent":
            continue
        if name == "nonsense":
            answers.write((5).to_bytes(LENGTH_BYTES, "big") + b"hello")
        elif name == "refused":
            answers.write(frame(Failed("document-damaged")))
        elif isinstance(request, Open):
            answers.write(frame(Opened(3, ((100.0, 200.0),) * 3, (), name)))
        elif isinstance(request, Picture):
            answers.write(frame(PictureOf(request.page, 400, 800, 1600, 4.0, b"\xff" * 1600 * 800)))
        else:
            answers.write(frame(WordsOf(getattr(request, "page", 0), ((name, 1.0, 1.0, 9.0, 9.0),))))
        answers.flush()


main(Path(sys.argv[1]))
