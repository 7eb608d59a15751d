#!/bin/sh
# Remove $name from this home. Cases stay where they are, and so does what the window remembers (~/.config/workbench).
set -eu
place=$$(cd "$$(dirname "$$0")" && pwd -P)
share=$${XDG_DATA_HOME:-$$HOME/.local/share}
while IFS= read -r file; do
    rm -f "$$file"
    rmdir -p "$$(dirname "$$file")" 2>/dev/null || true
done <"$$place/installed-files"
# What desktops compute from such files is computed anew, or goes with the last of them.
if ls "$$share"/mime/packages/* >/dev/null 2>&1; then
    update-mime-database "$$share/mime" >/dev/null 2>&1 || true
else
    for made in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version; do
        rm -f "$$share/mime/$$made"
    done
    rm -f "$$share/mime/$mime_type.xml"
    rmdir "$$share/mime/packages" "$$share/mime/application" "$$share/mime" 2>/dev/null || true
fi
if ls "$$share"/applications/*.desktop >/dev/null 2>&1; then
    update-desktop-database "$$share/applications" >/dev/null 2>&1 || true
else
    rm -f "$$share/applications/mimeinfo.cache"
    rmdir "$$share/applications" 2>/dev/null || true
fi
cd /
chmod -R u+w "$$place"
rm -rf "$$place"
[ "$${1:-}" = --quiet ] || printf '%s\n' "$name is removed. Your cases are untouched."
