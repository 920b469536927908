#!/bin/sh
# Prepares a checkout: system packages (Debian, Ubuntu), .venv, the locked Python packages, the program itself.
# Does only what is missing, so every make target calls it first. All messages go to stderr; the last line on
# stdout is the Python to use.
#
#   packaging/setup.sh             for running and testing
#   packaging/setup.sh --package   also what PyInstaller needs (a shared libpython, binutils)
#
# Variables: PYTHON  the interpreter to build .venv with (default: the first suitable one)
#            VENV    where (default .venv)
#            ARCHIVE_APP_SKIP_SYSTEM=1  leave the system packages alone
set -eu
cd "$(dirname "$0")/.."

venv=${VENV:-.venv}
lock=packaging/locks/dev.txt
for_package=no
case "${1:-}" in
'') ;;
--package) for_package=yes ;;
*)
    echo "usage: packaging/setup.sh [--package]" >&2
    exit 2
    ;;
esac

say() { printf '%s\n' "setup: $*" >&2; }
die() {
    say "$*"
    exit 1
}

# --- system packages ------------------------------------------------------------------------------
# A name with a bar lists the names it has in different releases.
system_packages='python3-venv
libgl1 libegl1 libglib2.0-0t64|libglib2.0-0 libxkbcommon0 libdbus-1-3 libfontconfig1
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libxcb-xkb1
xvfb fontconfig fonts-inter fonts-noto-cjk'

missing_packages() { # one list of alternatives an argument; prints those of which none is installed
    # shellcheck disable=SC2046 # a list of names
    installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(printf '%s' "$*" | tr '|' ' ') 2>/dev/null |
        sed -n 's/^installed //p' | tr '\n' ' ')"
    for wanted in "$@"; do
        found=no
        for name in $(printf '%s' "$wanted" | tr '|' ' '); do
            case "$installed" in *" $name "*) found=yes ;; esac
        done
        [ "$found" = yes ] || printf '%s ' "$wanted"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() { [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }

install_packages() {
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if may_install; then
        say "installing system packages: $missing"
        as_root apt-get update -qq >&2 || say "apt-get update failed, trying with what is known"
    fi
    names=
    for wanted in $missing; do
        chosen=
        for name in $(printf '%s' "$wanted" | tr '|' ' '); do
            case $(apt-cache policy "$name" 2>/dev/null) in
            *'Candidate: (none)'* | '') ;;
            *) chosen=$name && break ;;
            esac
        done
        names="$names ${chosen:-${wanted##*|}}"
    done
    may_install || die "some system packages are missing. Run this, then try again:
    sudo apt-get install -y --no-install-recommends$names
(or set ARCHIVE_APP_SKIP_SYSTEM=1 to go on without them)"
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends $names >&2 ||
        die "could not install:$names"
}

is_debian() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

prepare_system() {
    [ -z "${ARCHIVE_APP_SKIP_SYSTEM:-}" ] && is_debian || return 0
    # shellcheck disable=SC2086 # lists of names
    install_packages $system_packages
    if [ "$for_package" = yes ]; then
        install_packages binutils
    fi
}

# --- Python ---------------------------------------------------------------------------------------
usable() { # a Python from 3.11 to 3.14 that can make environments
    "$1" -c 'import sys, venv, ensurepip, ssl, ctypes
sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1
}

freezable() { # PyInstaller copies a shared libpython into the bundle
    "$1" packaging/find_libpython.py >/dev/null 2>&1
}

find_python() { # find_python CHECK: the first interpreter that passes
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.14 python3.11 /usr/bin/python3}; do
        if command -v "$candidate" >/dev/null 2>&1 && usable "$candidate" && "$1" "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

prepare_environment() { # prepare_environment FOLDER CHECK
    if [ -e "$1" ] && ! usable "$1/bin/python"; then
        [ -f "$1/pyvenv.cfg" ] || [ -z "$(ls -A "$1")" ] || die "$1 exists and is no Python environment; please move it away"
        say "$1 no longer works; making it anew"
        rm -rf "$1"
    fi
    if [ ! -e "$1" ]; then
        python=$(find_python "$2") || return 1
        say "making $1 with $python ($("$python" -V 2>&1))"
        "$python" -m venv "$1" || die "could not make $1 with $python"
    fi

    stamp="$1/.archive-app-locked"
    wanted=$(cksum <"$lock")
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "installing the locked packages into $1 (a minute or two the first time)"
        rm -f "$stamp"
        "$1/bin/python" -m pip --disable-pip-version-check install --quiet --progress-bar off \
            --no-deps --only-binary :all: --require-hashes -r "$lock" >&2 || die "pip could not install $lock"
        check_qt "$1/bin/python"
        printf '%s\n' "$wanted" >"$stamp"
    fi

    # Entry points and the version come from these two files.
    stamp="$1/.archive-app-linked"
    wanted="$(cat pyproject.toml archive_app/__init__.py | cksum) $(pwd -P)"
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "linking this checkout into $1"
        rm -f "$stamp"
        "$1/bin/python" -m pip --disable-pip-version-check install --quiet \
            --no-deps --no-build-isolation --no-index -e . >&2 || die "pip could not install the program"
        printf '%s\n' "$wanted" >"$stamp"
    fi
}

check_qt() {
    problem=$(QT_QPA_PLATFORM=offscreen "$1" -c 'import PySide6.QtWidgets' 2>&1) && return 0
    printf '%s\n' "$problem" | tail -n 1 >&2
    die "Qt does not load: a system library is missing (see the line above).
    Fedora: sudo dnf install mesa-libGL mesa-libEGL glib2 libxkbcommon-x11 dbus-libs fontconfig xcb-util-cursor xcb-util-wm xcb-util-keysyms
    Arch:   sudo pacman -S libgl glib2 libxkbcommon-x11 dbus fontconfig xcb-util-cursor xcb-util-wm xcb-util-keysyms"
}

anyone() { :; }

# --- all together ---------------------------------------------------------------------------------
prepare_system
prepare_environment "$venv" anyone ||
    die "no suitable Python found: 3.11 to 3.14 with the venv module is needed (set PYTHON=/path/to/python3 to name one)"

if [ "$for_package" = yes ] && ! freezable "$venv/bin/python"; then
    version=$("$venv/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    # Debian and Ubuntu keep the shared library of their own Python in a package of its own.
    if is_debian && [ -z "${ARCHIVE_APP_SKIP_SYSTEM:-}" ] &&
        [ "$("$venv/bin/python" -c 'import sys; print(sys.base_prefix)')" = /usr ]; then
        install_packages "libpython$version"
    fi
    if ! freezable "$venv/bin/python"; then
        say "$venv uses a Python without a shared libpython; looking for another one for the package"
        venv=.venv-package
        prepare_environment "$venv" freezable || die "PyInstaller needs a Python with a shared libpython. Either
    PYTHON_CONFIGURE_OPTS=--enable-shared pyenv install --force $version
or, on Debian and Ubuntu,
    sudo apt-get install -y python3-venv libpython3-stdlib libpython$version"
    fi
fi
printf '%s\n' "$venv/bin/python"
