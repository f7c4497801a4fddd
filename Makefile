# The five things one does daily. Every target sets up what it needs; Python >= 3.11 and make are enough.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PRUEFDATEN := $(or $(NACHZUG_PRUEFDATEN),../shared)
JAVA := $(shell command -v java 2>/dev/null)

SYSTEM := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core postgresql chromium

.PHONY: demo system test lint docs bench mutation digests clean

demo: $(VENV)/.light  ## examine a real case
	$(BIN)/nachzug pruefen beispiele/bverwg-1-c-17-23.yaml --bis 2025-12-31

system:  ## what WeasyPrint needs for PDF, a database server, a browser, on Debian as root; elsewhere their tests say that they are skipped
	@if command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
	  dpkg -s $(SYSTEM) >/dev/null 2>&1 || { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(SYSTEM); }; \
	else echo "system libraries not installed (needs apt-get and root): $(SYSTEM)"; fi

test: system $(VENV)/.all lint  ## every test, the docs and their links
	$(BIN)/pytest
	$(BIN)/mkdocs build --strict --quiet --site-dir $(VENV)/site

lint: $(VENV)/.all
	$(BIN)/ruff check src tests benchmarks
	$(BIN)/ruff format --check src tests benchmarks
	$(BIN)/pyright

docs: $(VENV)/.all
	$(BIN)/mkdocs serve

bench: $(VENV)/.all  ## all measures, as ratios; peers are installed into a place of their own
	$(BIN)/python -m benchmarks.alle

mutation: $(VENV)/.all  ## how many mutants of the language of rules the tests kill
	$(BIN)/mutmut run
	$(BIN)/mutmut results

digests: $(VENV)/.light  ## what wordings the rules can stand on, from the statutes of the test data
	rm -f $(VENV)/digests.db
	$(BIN)/nachzug recht laden $(PRUEFDATEN)/recht --speicher $(VENV)/digests.db >/dev/null 2>&1
	$(BIN)/nachzug recht digests --aus src/nachzug/recht/digests.json --speicher $(VENV)/digests.db

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.light: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/.all: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[massen,verfahren,quellen,postgresql,web,xlsx,gettsim,test,dev,docs$(if $(JAVA),$(comma)spark)]'
	touch $@ $(VENV)/.light


comma := ,

clean:
	rm -rf $(VENV) site mutants .pytest_cache .ruff_cache .hypothesis
