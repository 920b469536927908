# make run, make test: all that is needed. Each target first sets up what is missing (packaging/setup.sh).

VENV ?= .venv
BIN = $(VENV)/bin
PYTEST_WORKERS ?= auto
UV_VERSION = 0.13.9

.PHONY: help setup run test test-fast test-x11 check format format-check lint imports types \
	screenshots translations package lock bench fuzz monkey clean distclean

help:
	@echo "make run          open the window on the sample library"
	@echo "make test         every check, then every test"
	@echo "make test-fast    the tests that are not marked slow, without the checks"
	@echo "make test-x11     the tests of the window on a real X server (Xvfb)"
	@echo "make check        formatting, lint, import contracts, types"
	@echo "make format       put the formatting right"
	@echo "make screenshots  pictures of every screen, language and scale (ARGS=\"--only 01\": some of them)"
	@echo "make translations sentences of the interface taken into resources/i18n and compiled"
	@echo "make package      the program as one folder in dist/, tried out in a clean profile"
	@echo "make lock         pin the dependencies anew (UPGRADE=--upgrade for newer ones)"
	@echo "make bench        our search engine measured beside others (ARGS=\"--articles 100000\", --help)"
	@echo "make fuzz         damaged files fed to the importers for ten minutes (ARGS=\"--minutes 60\")"
	@echo "make monkey       ten thousand random operations in the window (ARGS=\"--seed 2 --steps 1000\")"
	@echo "make clean        remove what was built; make distclean also removes $(VENV)"

setup:
	@VENV=$(VENV) packaging/setup.sh >/dev/null

run: setup
	$(BIN)/archive-app $(ARGS)

test: check
	$(BIN)/python -m pytest -n $(PYTEST_WORKERS) --maxprocesses 8 $(ARGS)

test-fast: setup
	$(BIN)/python -m pytest -n $(PYTEST_WORKERS) --maxprocesses 8 -m "not slow" $(ARGS)

test-x11: setup
	QT_QPA_PLATFORM=xcb $(BIN)/python -m pytest -n 1 $(wildcard tests/ui tests/journeys) $(ARGS)

check: format-check lint imports types

format-check: setup
	$(BIN)/ruff format --check .

lint: setup
	$(BIN)/ruff check .

imports: setup
	$(BIN)/lint-imports

types: setup
	$(BIN)/mypy

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screenshots: setup
	mkdir -p screenshots
	XVFB_SCREEN=2880x1800x24 packaging/with-xvfb.sh $(BIN)/python -m tests.screenshots \
		$(or $(ARGS),--everywhere)

translations: setup
	$(BIN)/python packaging/translations.py

package:
	@python=$$(VENV=$(VENV) packaging/setup.sh --package) && "$$python" packaging/build.py $(ARGS)

lock: setup
	$(BIN)/python -m pip --disable-pip-version-check install --quiet uv==$(UV_VERSION)
	UV=$(BIN)/uv UPGRADE=$(UPGRADE) packaging/lock.sh

# What is compared with is installed here and nowhere else; without a wheel of it the others are measured.
$(VENV)/.archive-app-bench: packaging/locks/bench.txt | setup
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --only-binary :all: \
		--require-hashes -r $< || echo "bench: without tantivy"
	@touch $@

bench: setup $(VENV)/.archive-app-bench
	$(BIN)/python -m tests.performance $(ARGS)

fuzz: setup
	$(BIN)/python -m tests.fuzz $(ARGS)

monkey: setup
	$(BIN)/python -m tests.monkey $(ARGS)

clean:
	rm -rf build dist screenshots .pytest_cache .mypy_cache .ruff_cache .import_linter_cache \
		.hypothesis .benchmarks fuzz-failures htmlcov .coverage .coverage.*
	find archive_app resources tests packaging -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

distclean: clean
	rm -rf $(VENV) .venv-package
