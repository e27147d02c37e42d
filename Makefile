# Minh Bạch. Needs Python 3.11 or later and make; `make help` lists the commands.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site check serve test mutants audit bench lint format messages lock clean

PYTHON ?= python3.14 python3.13 python3.12 python3.11 python3 python
PORT ?= 8000

VENV := .venv
BIN := $(VENV)/bin
SITE_READY := $(VENV)/site.ready
DEV_READY := $(VENV)/dev.ready
MUTANTS_READY := $(VENV)/mutants.ready
NODE_READY := node_modules/ready

export PIP_DISABLE_PIP_VERSION_CHECK := 1
INSTALL = $(BIN)/python -m pip install --quiet --require-hashes --no-deps --only-binary :all: --requirement

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: $(SITE_READY) ## build this site into public/
	@$(BIN)/python -m builder build --output public

check: $(SITE_READY) ## everything but publishing: find every problem in data and texts
	@$(BIN)/python -m builder check

serve: $(SITE_READY) ## preview that follows every change; PORT=8000
	@$(BIN)/python -m builder serve --port $(PORT)

test: lint $(NODE_READY) ## style, types, then all tests in parallel
	@$(PROGRAMS) && $(BIN)/python -m pytest -n auto

mutants: $(MUTANTS_READY) ## change checks and statements in small ways: nine in ten must make a test fail; half an hour
	@$(BIN)/python -m tests.mutation

audit: $(DEV_READY) $(NODE_READY) site ## measure a page of every kind: access, markup, weight, Lighthouse
	@$(PROGRAMS) && $(BIN)/python -m tests.audit

bench: $(DEV_READY) ## time, memory, files of builds, wait for a preview: this site, made ones of 100 and 1,000; PEERS=1 against Hugo and Eleventy
	@$(PROGRAMS) && $(BIN)/python -m tests.bench $(if $(PEERS),--peers .cache/peers)

# Paths of the programs that tests and audit drive.
PROGRAMS = CHROMIUM="$$(./.ci/program chromium)" && JAVA="$$(./.ci/program java)" && export CHROMIUM JAVA

lint: $(DEV_READY) ## style and types
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check --quiet || { echo "make format mends the files above" >&2; exit 1; }
	@$(BIN)/python -m mypy

format: $(DEV_READY) ## bring the code into its form
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

messages: $(SITE_READY) ## bring the catalogues of interface text up to date, after a change of any sentence
	@$(BIN)/python -m builder.editing.messages

lock: $(DEV_READY) ## newest versions of all libraries into the lock files; then test and commit both
	@$(call COMPILE,requirements.lock)
	@$(call COMPILE,requirements-dev.lock,--group dev --constraint requirements.lock)
	@$(call COMPILE,requirements-mutants.lock,--group mutants --constraint requirements-dev.lock)
	@npm="$$(./.ci/program npm)" && "$$npm" update --package-lock-only --ignore-scripts --loglevel=error

# COMPILE(lock file, options)
COMPILE = UV_CUSTOM_COMPILE_COMMAND="make lock" $(BIN)/uv pip compile pyproject.toml $(2) --output-file $(1) --upgrade \
	--universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-config --quiet

clean: ## remove all that was made: the environment, the built site, the caches
	rm -rf $(VENV) node_modules public mutants .hypothesis .cache .mypy_cache .ruff_cache .pytest_cache build dist
	find builder tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(SITE_READY): requirements.lock $(BIN)/python
	@echo "Cài thư viện · Installing libraries (requirements.lock)"
	@$(INSTALL) requirements.lock
	@touch $@

$(DEV_READY): requirements-dev.lock $(SITE_READY)
	@echo "Cài công cụ kiểm thử · Installing what the tests need (requirements-dev.lock)"
	@$(INSTALL) requirements-dev.lock
	@touch $@

$(MUTANTS_READY): requirements-mutants.lock $(DEV_READY)
	@echo "Cài công cụ đột biến · Installing what makes mutants (requirements-mutants.lock)"
	@$(INSTALL) requirements-mutants.lock
	@touch $@

# Nothing of this gets into the site; no package runs a script while it is installed.
$(NODE_READY): package-lock.json
	@echo "Cài công cụ đo · Installing what measures the pages (package-lock.json)"
	@npm="$$(./.ci/program npm)" && "$$npm" ci --ignore-scripts --loglevel=error >/dev/null
	@touch $@

# The first Python that is new enough and able to make environments.
$(BIN)/python:
	@for python in $(PYTHON); do \
	  if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Tạo môi trường · Creating the environment: $(VENV) ($$("$$python" --version))"; \
	    exec "$$python" -m venv --clear $(VENV); \
	  fi; \
	done; \
	echo "Cần Python 3.11 trở lên, kèm venv; không thấy trong PATH. Cài từ python.org, hoặc trên Debian, Ubuntu:" >&2; \
	echo "Python 3.11 or later with venv is needed; none on PATH. Get it from python.org or, on Debian and Ubuntu:" >&2; \
	echo "    apt-get install python3 python3-venv" >&2; \
	echo "make site PYTHON=/path/to/python3 names one elsewhere." >&2; \
	exit 1
