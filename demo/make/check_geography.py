"""Checks the geography of demo cities as written in their folders; with --preview DIR also draws each as SVG.

    python check_geography.py [--preview DIR] [city ...]
"""
import argparse
import csv
import html
import json
import math
import re
import sys
import tomllib
from pathlib import Path

import numpy
import shapely
from shapely.geometry import Point, shape

CITIES = Path(__file__).resolve().parent.parent / "cities"
ALL = ["seoul", "quezon-city", "san-fernando", "hanoi", "seberang-perai", "pokhara"]
LEVELS = {"district", "ward", "barangay", "neighbourhood"}
KINDS = {"school", "market", "clinic", "hospital", "stop", "station", "park", "worship", "office", "bridge", "other"}
EXPECTED = {
    "seoul": {"district": 25, "neighbourhood": 467}, "quezon-city": {"barangay": 142}, "san-fernando": {"barangay": 59}, "hanoi": {"district": 30},
    "seberang-perai": {"district": 3, "neighbourhood": 57}, "pokhara": {"district": 4},
}
CODE = re.compile(r"[a-z0-9-]{1,40}")


def features(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    data = json.loads("\n".join(lines))
    assert len(lines) == len(data["features"]) + 2, f"{path}: not one feature a line"
    return [(shape(f["geometry"]), f["properties"]) for f in data["features"]]


def decimals(text):
    return max((len(n) for n in re.findall(r"-?\d+\.(\d+)", text)), default=0)


def check(city):
    root, faults, notes = CITIES / city, [], []
    fault = faults.append
    boundary = json.loads((root / "boundary.geojson").read_text(encoding="utf-8"))
    outline = shape(boundary["geometry"])
    k = math.cos(math.radians(outline.centroid.y))
    scale = numpy.array([111320 * k, 110900])
    metres = lambda g: shapely.transform(g, lambda c: c * scale)
    city_m = metres(outline)
    wide = city_m.buffer(1)
    if not outline.is_valid:
        fault("boundary is not valid")

    areas = features(root / "areas.geojson")
    codes = [p["code"] for _, p in areas]
    if len(codes) != len(set(codes)):
        fault("area codes are not unique")
    levels = list(dict.fromkeys(p["level"] for _, p in areas))
    counts = {lv: sum(p["level"] == lv for _, p in areas) for lv in levels}
    if counts != EXPECTED[city]:
        fault(f"areas {counts}, expected {EXPECTED[city]}")
    for geometry, p in areas:
        extra = {key for key in p if not key.startswith("name_")} - {"code", "level", "parent", "population", "approximate"}
        if extra or not CODE.fullmatch(p["code"]) or p["level"] not in LEVELS or p.get("parent", codes[0]) not in codes:
            fault(f"area {p['code']}: {extra or 'code, level or parent'}")
        if not geometry.is_valid or geometry.is_empty or geometry.geom_type not in ("Polygon", "MultiPolygon"):
            fault(f"area {p['code']}: {shapely.is_valid_reason(geometry)}")
        if not any(key.startswith("name_") and p[key] for key in p):
            fault(f"area {p['code']}: no name")
        if not wide.contains(metres(geometry)):
            beyond = metres(geometry).difference(wide)
            notes.append(f"{p['code']} beyond the boundary by {beyond.area:.0f} m2")
    for level in levels:
        pieces = [(metres(g), p["code"]) for g, p in areas if p["level"] == level]
        tree = shapely.STRtree([g for g, _ in pieces])
        worst = 0.0
        for i, j in tree.query([g for g, _ in pieces], predicate="intersects").T:
            if i < j:
                both = pieces[i][0].intersection(pieces[j][0])
                if both.area > 0 and not both.buffer(-10).is_empty:
                    fault(f"{pieces[i][1]} and {pieces[j][1]} overlap by more than 20 m")
                worst = max(worst, both.area)
        left = city_m.difference(shapely.union_all([g for g, _ in pieces]).buffer(1)).area
        mean = sum(g.area for g, _ in pieces) / len(pieces)
        least = min(pieces, key=lambda p: p[0].area)
        notes.append(f"{level}: {len(pieces)}, largest overlap {worst:.0f} m2, uncovered {left:.0f} m2, mean {mean / 1e6:.2f} km2, smallest {least[1]} {least[0].area / 1e6:.3f} km2")

    layers = tomllib.loads((root / "layers/layers.toml").read_text(encoding="utf-8"))["layer"]
    drawn = []
    for layer in layers:
        if set(layer) != {"file", "kind", "source", "attribution", "licence", "drawn"}:
            fault(f"layer {layer}")
        if layer["kind"] in ("limits", "areas", "places"):
            continue
        content = features(root / "layers" / layer["file"])
        drawn.append((layer["kind"], content))
        for geometry, p in content:
            if not geometry.is_valid or any(not key.startswith("name_") for key in p):
                fault(f"{layer['file']}: {p} {shapely.is_valid_reason(geometry)}")
    for file in (root / "layers").glob("*.geojson"):
        if file.name not in {layer["file"] for layer in layers}:
            fault(f"{file.name} is not in layers.toml")
    water = shapely.union_all([g for kind, content in drawn if kind == "water" for g, _ in content])

    def table(name, head):
        with open(root / "places" / name, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        if rows[0][:len(head)] != head or any(not c.startswith("name_") for c in rows[0][len(head):]):
            fault(f"{name}: columns {rows[0]}")
        return [dict(zip(rows[0], r)) for r in rows[1:]]

    points = {}
    for name, head, key in (("landmarks.csv", ["code", "kind", "lat", "lon"], "code"), ("streets.csv", ["code", "lat", "lon"], "code"), ("poles.csv", ["number", "kind", "lat", "lon", "street"], "number")):
        rows = table(name, head)
        points[name] = rows
        keys = [r[key] for r in rows]
        if len(keys) != len(set(keys)):
            fault(f"{name}: {key} not unique")
        for r in rows:
            at = Point(float(r["lon"]), float(r["lat"]))
            if not outline.contains(at):
                fault(f"{name}: {r[key]} lies outside the boundary")
            if water.contains(at):
                fault(f"{name}: {r[key]} lies in water")
            if name != "poles.csv" and not CODE.fullmatch(r["code"]):
                fault(f"{name}: code {r['code']}")
            if name == "landmarks.csv" and (r["kind"] not in KINDS or not any(v for c, v in r.items() if c.startswith("name_"))):
                fault(f"{name}: {r}")
            if name == "poles.csv" and r["kind"] not in {"lamp", "cabinet", "signal"}:
                fault(f"{name}: {r}")
    notes.append("landmarks {} poles {} streets {}".format(*(len(points[n]) for n in ("landmarks.csv", "poles.csv", "streets.csv"))))

    files = [p for p in root.rglob("*") if p.is_file() and (p.parent.name in ("places", "layers") or p.suffix == ".geojson")]
    size = sum(p.stat().st_size for p in files)
    if size > 400_000:
        fault(f"{size} bytes, more than 400 KB")
    for path in files:
        if path.suffix == ".geojson" and decimals(path.read_text(encoding="utf-8")) > 5:
            fault(f"{path.name}: more than five decimals")
    if not (root / "layers/ATTRIBUTION.md").is_file():
        fault("layers/ATTRIBUTION.md is missing")
    notes.insert(0, f"{size} bytes, box {[round(v, 3) for v in outline.bounds]}, {city_m.area / 1e6:.1f} km2")
    return faults, notes, (outline, areas, drawn, points)


def preview(city, drawing, folder, width=1300):
    outline, areas, drawn, points = drawing
    west, south, east, north = shapely.total_bounds([g for _, content in drawn for g, _ in content])
    k = math.cos(math.radians((south + north) / 2))
    zoom = width / ((east - west) * k)
    height = int((north - south) * zoom)
    at = lambda x, y: f"{(x - west) * k * zoom:.1f},{(north - y) * zoom:.1f}"

    def path(geometry, style):
        rings = [r for p in shapely.get_parts(geometry) for r in (p.exterior, *p.interiors)]
        return '<path fill-rule="evenodd" {} d="{}"/>'.format(style, " ".join("M" + " ".join(at(*c) for c in r.coords) + "Z" for r in rings))

    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" style="background:#f0f" font-family="sans-serif" text-anchor="middle">']
    style = {"land": 'fill="#eee9df" stroke="#c9c2b4"', "water": 'fill="#a9cfe6" stroke="none"'}
    for kind, content in drawn:
        svg += [path(g, style.get(kind, 'fill="#cfe3c0"')) for g, _ in content]
    levels = list(dict.fromkeys(p["level"] for _, p in areas))
    for level in reversed(levels):
        first = level == levels[0]
        svg += [path(g, f'fill="{"#7a2d12" if first else "none"}" fill-opacity=".06" stroke="#7a2d12" stroke-width="{1.3 if first else 0.5}"') for g, p in areas if p["level"] == level]
    svg.append(path(outline, 'fill="none" stroke="#222" stroke-width="2.2"'))
    for row in points["poles.csv"]:
        x, y = at(float(row["lon"]), float(row["lat"])).split(",")
        svg.append(f'<circle cx="{x}" cy="{y}" r="1.3" fill="#e0a000"/>')
    for row in points["landmarks.csv"]:
        x, y = at(float(row["lon"]), float(row["lat"])).split(",")
        svg.append(f'<circle cx="{x}" cy="{y}" r="2.6" fill="{"#555" if row["kind"] == "other" else "#0a6b3d"}"/>')
    named = [(g, p, 11) for g, p in areas if p["level"] == levels[0]] + [(g, p, 13) for _, content in drawn for g, p in content if p]
    for geometry, p, letters in named:
        middle = geometry.representative_point()
        x, y = at(middle.x, middle.y).split(",")
        svg.append(f'<text x="{x}" y="{y}" font-size="{letters}">{html.escape(p.get("name_en") or next(iter(p.values())))}</text>')
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{city}.svg").write_text("\n".join([*svg, "</svg>"]), encoding="utf-8")
    print(f"   preview {city}.svg {width} x {height}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--preview", type=Path)
    parser.add_argument("cities", nargs="*", default=ALL)
    options = parser.parse_args()
    bad = 0
    for city in options.cities or ALL:
        faults, notes, drawing = check(city)
        print(f"{city}: {'ok' if not faults else f'{len(faults)} faults'}")
        for line in notes:
            print("  ", line)
        for line in faults:
            print("   FAULT", line)
        bad += len(faults)
        if options.preview:
            preview(city, drawing, options.preview)
    sys.exit(1 if bad else 0)


main()
