# Citizen Office: what a developer does with it. Plain `make` lists it.
.DEFAULT_GOAL := help
bin := .venv/bin

.PHONY: help run test check fix texts screens pins bench search-quality wheel

check fix texts screens bench search-quality wheel: | $(bin)/ruff
$(bin)/ruff:
	@tools/set-up test

help:  ## list what can be done
	@sed -n 's/^\([a-z-]*\): *## /make \1\t/p' Makefile | expand -t 21

run:  ## install what is missing, then start the program
	@tools/set-up run
	@tools/run

test:  ## install what is missing, then check everything
	@echo "make test: installs what is missing, then runs ruff, mypy and the tests."
	@tools/set-up test
	@$(MAKE) --no-print-directory check

check:  ## ruff, mypy and the tests, with what is installed
	$(bin)/ruff check --quiet --output-format concise
	$(bin)/ruff format --check
	$(bin)/mypy --no-error-summary
	QT_QPA_PLATFORM=offscreen $(bin)/pytest --quiet --numprocesses 2 --dist loadgroup

fix:  ## put right what ruff can
	$(bin)/ruff check --fix
	$(bin)/ruff format

texts:  ## collect the texts of the screen and compile their translations
	$(bin)/python -m tools.texts

screens:  ## draw every page and dialog into docs/screens
	QT_QPA_PLATFORM=offscreen $(bin)/python -m tools.screens

pins:  ## renew constraints.txt from a fresh environment
	@tools/pins

bench: REFERENCES ?= ../shared/bench
bench:  ## measure the program beside its references
	@test -d build/bench || ! test -d $(REFERENCES) || $(bin)/python -m pip \
	  --disable-pip-version-check --quiet install --target build/bench segno==1.6.6 || true
	$(bin)/python -m tools.bench --references $(REFERENCES) --packages build/bench \
	  --results docs/benchmarks

search-quality:  ## measure how well the search finds, beside simpler ones
	$(bin)/python -m tools.quality --results docs/search-quality.md

wheel:  ## build the wheel into dist/
	$(bin)/pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
