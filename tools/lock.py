"""Resolve pyproject.toml into requirements/run.lock and dev.lock: exact versions with hashes, for every platform.

Rules: the resolver lives in a folder that is thrown away; the locks name no registry address and no path of this
machine, so that they are the same wherever they are made. Versions already locked are kept unless they must change;
``--upgrade`` takes the newest that pyproject.toml allows.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"run": ["build"], "dev": ["build", "dev"]}
OLDEST_PYTHON = "3.11"


def resolve(python: Path, lock: str, extra: list[str]) -> None:
    groups = [argument for group in LOCKS[lock] for argument in ("--group", group)]
    command = [str(python), "-m", "uv", "--no-config", "pip", "compile", "pyproject.toml", *groups]
    command += ["--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes", "--quiet", *extra]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links", "-o", f"requirements/{lock}.lock"]
    subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=True)


def main(resolver: str, extra: list[str]) -> int:
    """``resolver`` is a requirement such as "uv==0.13.9"; ``extra`` goes to it as it is."""
    (ROOT / "requirements").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        python = Path(folder) / "bin" / "python"
        try:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, resolver], stdin=subprocess.DEVNULL, check=True)
            for lock in LOCKS:
                resolve(python, lock, extra)
                print(f"requirements/{lock}.lock is up to date", flush=True)
        except subprocess.CalledProcessError as failure:
            print(f"Stopped: {failure.cmd[0]} ended with {failure.returncode}, see above.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
