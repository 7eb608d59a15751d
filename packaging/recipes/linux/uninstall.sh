#!/bin/sh
# Remove $name from this home. Cases stay where they are, and so does what the window remembers (~/.config/workbench).
set -eu
place=$$(cd "$$(dirname "$$0")" && pwd -P)
share=$${XDG_DATA_HOME:-$$HOME/.local/share}
while IFS= read -r file; do
    rm -f "$$file"
    rmdir -p "$$(dirname "$$file")" 2>/dev/null || true
done <"$$place/installed-files"
for refresh in "update-mime-database $$share/mime" "update-desktop-database $$share/applications"; do
    tool=$${refresh%% *}
    folder=$${refresh#* }
    if [ -d "$$folder" ] && command -v "$$tool" >/dev/null; then
        "$$tool" "$$folder" >/dev/null 2>&1 || true
    fi
done
cd /
chmod -R u+w "$$place"
rm -rf "$$place"
[ "$${1:-}" = --quiet ] || printf '%s\n' "$name is removed. Your cases are untouched."
