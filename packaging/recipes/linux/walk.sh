#!/bin/bash
# An editor's walk through the installed program, on a virtual screen without network: started from the desktop entry,
# the sample case opened and one discrepancy decided, new articles read, a case opened by double click, a sheet exported
# and sealed. Pictures of the screen go to $PICTURES. Ends with the first thing that is not as it should be.
#   walk.sh DESKTOP_ENTRY COMMAND
set -euo pipefail
entry=$1
workbench=$2
fail() { echo "NOT AS IT SHOULD BE: $*"; exit 1; }
step() { echo "-- $*"; }

[ "$(id -u)" != 0 ] || fail "this walk is an ordinary user's"
! command -v python3 >/dev/null || fail "there is a Python here"
! grep ':' /proc/net/dev | grep -qv '^ *lo:' || fail "there is a network here"
program=$(dirname "$(readlink -f "$workbench")")
! touch "$program/_internal/touched" 2>/dev/null || fail "the program's folder can be written to"
(cd "$program" && sha256sum --quiet --check SHA256SUMS) || fail "a file of the program is not the one that was packed"

Xvfb :9 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || true' EXIT
export DISPLAY=:9
for _ in $(seq 50); do xdotool getmouselocation >/dev/null 2>&1 && break; sleep 0.2; done

picture() { import -window root "$PICTURES/$1.png"; }
# The window whose title holds $1, waited for.
window() {
    for _ in $(seq 300); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -1) && [ -n "$found" ] && echo "$found" && return
        sleep 0.2
    done
    picture failed
    fail "no window with “$1” in its title appeared"
}
close_window() {
    xdotool windowfocus "$1"
    sleep 0.5
    xdotool key ctrl+q
    for _ in $(seq 100); do pgrep -u "$(id -u)" -f "$program/workbench" >/dev/null || return 0; sleep 0.2; done
    fail "the program did not end"
}
# Waits until nothing on the screen changes any more.
still() {
    before=
    for _ in $(seq 120); do
        now=$(import -window root rgba:- | sha256sum)
        [ "$now" = "$before" ] && return
        before=$now
        sleep 1.5
    done
    fail "the window never came to rest"
}

step "version"
"$workbench" --version

step "started from its desktop entry"
gio launch "$entry" &
shown=$(window "workbench")
still
picture 1-welcome
close_window "$shown"

step "the sample case, opened by the entry's action, and one discrepancy decided"
action=$(sed -n '/^\[Desktop Action Sample\]/,$s/^Exec=//p' "$entry")
eval "${action//%%/%} &"
shown=$(window "Labour leadership")
still
picture 2-sample
xdotool windowfocus "$shown"
for key in c v 1 c Return; do xdotool key --clearmodifiers "$key"; sleep 0.8; done
still
picture 3-decided
close_window "$shown"
sample=$(find "$HOME" -name '*.factcase' | head -1)
"$workbench" verify "$sample"
"$workbench" export "$sample" --format json -o "$CASES/sample.json" 2>/dev/null
grep -Eq '"confirmed": ?1\b' "$CASES/sample.json" || fail "the decision is not on the sheet"

step "new articles read into a case whose path has spaces and letters of other languages"
printf 'Fire at the harbour\n\nThe fire killed 12 people on Monday, police said. Damage is put at $3 million.\n' >"$CASES/Artikel eins – früh.txt"
printf 'Blaze in the port\n\nThe fire killed 14 people on Monday, police said. Damage is put at $3 million.\n' >"$CASES/Artikel zwei – spät.txt"
status=0
"$workbench" check "$CASES"/Artikel*.txt --case "$CASES/Überblick été.factcase" >"$CASES/report.txt" || status=$?
[ $status = 1 ] || { cat "$CASES/report.txt"; fail "two articles that disagree gave status $status"; }
grep -q 'conflict' "$CASES/report.txt" || fail "no conflict was found"

step "its type by name and by content, and opened as by a double click"
type=$(gio info -a standard::content-type "$CASES/Überblick été.factcase" | sed -n 's/.*standard::content-type: //p')
[ "$type" = application/x-factcase ] || fail "by its name the case is $type"
cp "$CASES/Überblick été.factcase" "$CASES/no ending"
type=$(gio info -a standard::content-type "$CASES/no ending" | sed -n 's/.*standard::content-type: //p')
[ "$type" = application/x-factcase ] || fail "by its content the case is $type"
gio open "$CASES/Überblick été.factcase" &
shown=$(window "Überblick été")
still
picture 4-case
close_window "$shown"

step "a picture of the window on request"
WORKBENCH_PICTURE=$PICTURES/5-picture.png "$workbench" open "$CASES/Überblick été.factcase"
[ -s "$PICTURES/5-picture.png" ] || fail "there is no picture"

step "a sealed PDF"
export WORKBENCH_PASSPHRASE="eine Passphrase"
"$workbench" key "Ann Öst" -o "$CASES/key.p12"
"$workbench" export "$CASES/Überblick été.factcase" --format pdf --seal "$CASES/key.p12" -o "$CASES/sheet.pdf"
"$workbench" verify "$CASES/sheet.pdf"
for form in html docx xlsx csv markdown; do
    "$workbench" export "$CASES/Überblick été.factcase" --format $form -o "$CASES/sheet.$form" 2>/dev/null || fail "no $form"
done
echo "ALL AS IT SHOULD BE"
