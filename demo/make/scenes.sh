#!/bin/sh
# Bakes demo/scenes/*.jpg: node draws the SVG, a headless Chromium paints it, Pillow writes the JPEG. Arguments: names of scenes, or none for all.
# Needs node, chromium and a python3 with Pillow (or PYTHON=…).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node "$here/scenes.mjs" "$work" "$@"
for svg in "$work"/*.svg; do
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
    --screenshot="${svg%.svg}.png" --window-size=800,640 "file://$svg" >/dev/null 2>&1
done
"${PYTHON:-python3}" - "$work" "$here/../scenes" <<'PY'
import sys
from pathlib import Path
from PIL import Image
work, out = map(Path, sys.argv[1:])
for png in sorted(work.glob("*.png")):
    for quality in (82, 76, 70, 60):
        jpg = out / (png.stem + ".jpg")
        Image.open(png).convert("RGB").save(jpg, quality=quality, optimize=True, progressive=True)
        if jpg.stat().st_size <= 60_000:
            break
    else:
        sys.exit(f"{jpg.name} is {jpg.stat().st_size} bytes")
PY
