#!/bin/sh
# with-xvfb.sh COMMAND...: runs the command on a virtual X server of its own, on a free display number.
set -eu
[ $# -gt 0 ] || { echo "usage: with-xvfb.sh COMMAND..." >&2; exit 2; }
command -v Xvfb >/dev/null || { echo "with-xvfb.sh: Xvfb is not installed" >&2; exit 1; }

work=$(mktemp -d)
server=
finish() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The server picks the number and writes it once it listens.
Xvfb -displayfd 3 -screen 0 "${XVFB_SCREEN:-1920x1200x24}" -nolisten tcp 3>"$work/display" 2>"$work/log" &
server=$!
tries=0
until [ -s "$work/display" ]; do
    tries=$((tries + 1))
    if [ "$tries" -gt 150 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "with-xvfb.sh: Xvfb did not start:" >&2
        cat "$work/log" >&2
        exit 1
    fi
    sleep 0.1
done

DISPLAY=":$(cat "$work/display")"
export DISPLAY
unset WAYLAND_DISPLAY
QT_QPA_PLATFORM=xcb
export QT_QPA_PLATFORM
"$@"
