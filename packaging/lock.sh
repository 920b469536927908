#!/bin/sh
# Writes packaging/locks/*.txt: every package pinned with the hashes of all its files, for Windows, macOS
# and Linux and for Python 3.11 to 3.14. Ask for newer versions with: make lock UPGRADE=--upgrade
set -eu
cd "$(dirname "$0")/.."

uv=${UV:-.venv/bin/uv}
locks=packaging/locks

compile() {
    # Only the canonical index counts: neither the settings nor the mirrors of this machine may leak in.
    env -u UV_INDEX -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
        "$uv" pip compile --no-config --quiet \
        --default-index https://pypi.org/simple --no-emit-index-url \
        --universal --python-version 3.11 --generate-hashes \
        --custom-compile-command "make lock" "$@"
}

# shellcheck disable=SC2086 # nothing, or one option
compile ${UPGRADE:-} --output-file "$locks/runtime.txt" pyproject.toml
# shellcheck disable=SC2086
compile ${UPGRADE:-} --group dev --constraint "$locks/runtime.txt" --output-file "$locks/dev.txt" pyproject.toml
# shellcheck disable=SC2086
compile ${UPGRADE:-} --output-file "$locks/bench.txt" "$locks/bench.in"
