#!/bin/sh
# $name $version for one user: no rights are needed, and nothing outside the home is touched.
#
#   sh $file               install, or replace an older version
#   sh $file --target DIR  put the program into DIR instead
#   sh $file --extract DIR only unpack it
#
# The program itself follows these lines, packed. Its uninstaller lies beside it.
set -eu

fail() {
    printf '%s\n' "$$1" >&2
    exit 1
}

payload() {
    tail -c +$offset "$$0"
}

share=$${XDG_DATA_HOME:-$$HOME/.local/share}
place=$$share/$package
extract=
while [ $$# -gt 0 ]; do
    case $$1 in
        --target) [ $$# -ge 2 ] || fail "--target wants a folder."; place=$$2; shift 2 ;;
        --extract) [ $$# -ge 2 ] || fail "--extract wants a folder."; extract=$$2; shift 2 ;;
        --help | -h) sed -n '2,8s/^# \{0,1\}//p' "$$0"; exit 0 ;;
        *) fail "$$1 is unknown: --help tells what there is." ;;
    esac
done

[ "$$(uname -m)" = x86_64 ] || fail "This program is for 64-bit PCs (x86_64); this is $$(uname -m)."
command -v xz >/dev/null || fail "The tool xz is missing. Install xz-utils (or xz) with your system's package manager."
[ "$$(payload | sha256sum | cut -d' ' -f1)" = $sha256 ] ||
    fail "This file was damaged on its way: its digest is not the one it was made with. Fetch it again."

unpack() {
    mkdir -p "$$1"
    payload | xz -dc | tar -x -f - -C "$$1"
}

if [ -n "$$extract" ]; then
    unpack "$$extract"
    exit 0
fi

case $$place in /*) ;; *) place=$$PWD/$$place ;; esac
if [ -e "$$place" ] && [ ! -x "$$place/uninstall" ]; then
    fail "$$place is there already and is not this program: name another folder with --target."
fi
new=$$place.new
rm -rf "$$new"
unpack "$$new"
if [ -x "$$place/uninstall" ]; then
    "$$place/uninstall" --quiet
fi
mv "$$new/program" "$$place"
list=$$place/installed-files
: >"$$list"

keep() {
    mkdir -p "$$(dirname "$$2")"
    mv -f "$$1" "$$2"
    printf '%s\n' "$$2" >>"$$list"
}

# A desktop entry quotes the path and doubles percent signs (Desktop Entry Specification, "The Exec key").
quoted=$$(printf '%s' "$$place/$command" | sed 's/[\\"`$$]/\\\\&/g; s/%/%%/g')
entry=$$new/share/applications/$id.desktop
while IFS= read -r line; do
    case $$line in
        Exec=$command*) printf 'Exec="%s"%s\n' "$$quoted" "$${line#Exec=$command}" ;;
        *) printf '%s\n' "$$line" ;;
    esac
done <"$$entry" >"$$entry.new"
mv "$$entry.new" "$$entry"
(cd "$$new/share" && find . -type f) | while IFS= read -r file; do
    keep "$$new/share/$$file" "$$share/$${file#./}"
done
rm -rf "$$new"

bin=$$HOME/.local/bin
if [ ! -e "$$bin/$command" ] || [ -L "$$bin/$command" ]; then
    mkdir -p "$$bin"
    ln -sfn "$$place/$command" "$$bin/$command"
    printf '%s\n' "$$bin/$command" >>"$$list"
fi

refresh() {
    command -v "$$1" >/dev/null && "$$@" >/dev/null 2>&1 || true
}
refresh update-mime-database "$$share/mime"
refresh update-desktop-database "$$share/applications"

missing=$$(LD_LIBRARY_PATH=$$place/_internal ldd "$$place/_internal/PySide6/Qt/lib/libQt6Gui.so.6" "$$place/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" 2>/dev/null |
    sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' ')
printf '%s\n' "$name $version is in $$place; your menu starts it, and so does $$bin/$command."
printf '%s\n' "To remove it: \"$$place/uninstall\""
if [ -n "$$missing" ]; then
    printf '%s\n' "For its window these libraries are still missing: $$missing" \
        "On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libx11-xcb1"
fi
exit 0
