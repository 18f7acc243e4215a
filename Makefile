# Two commands are enough: `make run` and `make test`. Each does all the set-up it needs, once.
#   PYTHON=python3.12   the interpreter to build .venv with (default: python3, or the newest of 3.11 to 3.13 that runs)
#   ARGS="-k phones -x" what to hand on to pytest, or to the program
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

PYTHON ?=
ARGS ?=
BOOTSTRAP := $(or $(PYTHON),python3)
SET_UP := $(BOOTSTRAP) tools/set_up.py $(if $(PYTHON),--python "$(PYTHON)")
VENV := .venv/bin
UV := uv==0.13.9
CHECKED := phcdesk tests tools benchmarks

# Nothing here needs a person, a screen, a home folder or a language to be set.
export PYTHONUTF8 := 1

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

.PHONY: run
run: setup ## open the window (without a screen: search in the terminal, and save a picture of the window)
	@$(VENV)/python tools/open_window.py $(ARGS)

.PHONY: test
test: setup-dev ## run the tests
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m pytest -n auto $(ARGS)

.PHONY: setup
setup: ## prepare .venv with the phcdesk command, and the system libraries Qt needs
	@$(SET_UP)

# Only as a part of other targets: the same with the tools for testing and building.
.PHONY: setup-dev
setup-dev:
	@$(SET_UP) --dev

.PHONY: lint
lint: setup-dev ## check style, form and types
	@$(VENV)/ruff check .
	@$(VENV)/ruff format --check .
	@$(VENV)/mypy

.PHONY: format
format: setup-dev ## put the code in its usual form
	@$(VENV)/ruff check --fix .
	@$(VENV)/ruff format .

.PHONY: translations
translations: setup-dev ## bring the translations up to date with the sources (see resources/translations/README.md)
	@$(VENV)/python tools/translations.py $(ARGS)

.PHONY: faults
faults: setup-dev ## kill, refuse and cut the power at every moment of an import (minutes; counts at the end)
	@PHCDESK_FAULTS=full $(VENV)/python -m pytest tests/store tests/test_first_start.py $(ARGS)

.PHONY: bench
bench: setup-dev ## measure speed and memory (minutes; never a part of the tests)
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m benchmarks $(ARGS)

.PHONY: pictures
pictures: setup-dev ## photograph every page in every look into build/pictures, and measure that nothing is cut off
	@QT_QPA_PLATFORM=offscreen $(VENV)/python tools/pictures.py $(ARGS)

.PHONY: relevance
relevance: setup-dev ## measure how well the search answers known questions
	@$(VENV)/python -m benchmarks.relevance $(ARGS)

.PHONY: torture
torture: setup-dev ## show every hostile HTML file there is, and print what took longest (minutes)
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m tests.documents.torture_run --limit $(ARGS)

.PHONY: fuzz
fuzz: setup-dev ## throw bytes at everything that reads a pack or a document, a minute each
	@$(VENV)/python tools/fuzz $(ARGS)

.PHONY: bundle
bundle: setup-dev ## build dist/PHCDesk, a folder that runs without Python, and try it
	@$(VENV)/python tools/build_bundle.py
	@$(VENV)/python tools/try_bundle.py dist/PHCDesk
	@$(VENV)/python tools/build_bundle.py --pack

.PHONY: lock
lock: ## resolve the exact versions in pyproject.toml into requirements/*.lock
	@$(BOOTSTRAP) tools/lock.py $(UV) $(ARGS)

.PHONY: clean
clean: ## remove what was made here: .venv, build, dist and caches
	rm -rf .venv build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find phcdesk tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
