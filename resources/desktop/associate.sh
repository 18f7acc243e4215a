#!/bin/sh
# Puts PHC Desk into the menu of this account, and lets a double-click on a .phcpack open it. Run it again after moving
# the folder; "associate.sh --remove" takes everything away again. Nothing outside the home folder is touched.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
program=$(dirname -- "$here")/PHCDesk
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/phcdesk.desktop
packs=$data/mime/packages/phcdesk-packs.xml
icon=$data/icons/hicolor/scalable/apps/phcdesk.svg

if [ "${1:-}" = --remove ]; then
    rm -f -- "$entry" "$packs" "$icon"
else
    mkdir -p -- "$(dirname -- "$entry")" "$(dirname -- "$packs")" "$(dirname -- "$icon")"
    cp -- "$here/phcdesk-packs.xml" "$packs"
    cp -- "$here/phcdesk.svg" "$icon"
    quoted=$(printf '%s' "$program" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" %%F\n' "$quoted" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$here/phcdesk.desktop" >"$entry"
fi

# Where these are missing, the desktop looks for itself, at the latest after the next login.
mkdir -p -- "$data/mime/packages" "$data/applications"
if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" >/dev/null 2>&1 || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || true; fi
