# The one list of tasks. `make help` prints it. Every task does its own set-up first.
.DEFAULT_GOAL := help
.PHONY: help setup demo run test check bench screens texts package check-pdf torture clean

PYTHON := .venv/bin/python
PREPARE := python3 packaging/setup/prepare.py

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## ?/\1\t/' | awk -F '\t' '{printf "make %-10s %s\n", $$1, $$2}'

setup:  ## environment in .venv, libraries of the system, compiled translations
	@$(PREPARE)

demo: setup  ## a unit at work in build/demo: stores, signed portfolios, an answer that came home
	@$(PYTHON) -m leerunit demo build/demo --open

run: setup  ## the program
	@$(PYTHON) -m ui

test: setup  ## all tests but the torture ones
	@$(PREPARE) --tools qpdf,poppler-utils
	@$(PYTHON) -m pytest -n 2

check: setup  ## format, lint, types, import contracts, rules of the house
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m ruff check --quiet .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports --no-logo --no-cache
	@$(PYTHON) -m pytest tests/architecture

bench: setup  ## how long things take, beside a floor of the same run; build/bench/results.json
	@$(PYTHON) -m tests.benchmarks

screens: setup  ## a picture of every screen in build/screens
	@$(PYTHON) -m tests.screens

texts: setup  ## sentences of ui/ into resources/i18n, compiled
	@$(PYTHON) packaging/setup/texts.py

package: setup  ## a wheel in build/package
	@rm -rf build/package build/lib
	@$(PYTHON) -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir build/package .
	@ls build/package

check-pdf:  ## other programs' opinion of the portfolios in build/demo
	@$(PREPARE) --tools qpdf,poppler-utils
	@$(PYTHON) -m tests.check_pdf build/demo/portfolios

torture: setup  ## kill -9, full disks, damaged files: takes minutes
	@$(PYTHON) -m pytest -m torture

clean:  ## everything that was made, but not .venv
	@rm -rf build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis resources/i18n/*.qm
	@find leerunit ui resources tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
