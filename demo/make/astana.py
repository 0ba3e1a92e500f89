"""The geography of the demo city Astana, from npm @mapbox/mvt-fixtures@4.0.0 (OpenStreetMap, ODbL). How to run it: README.md."""
import collections
import math
import os
import re
import sys

from geo import *

SOURCE = sys.argv[1]
OUT = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "cities", "astana")
OUT = os.path.normpath(OUT)
ZOOM, X0, Y0, TILES, EXTENT = 12, 2859, 1366, 4, 1 << 20
N = 2 ** ZOOM


def lonlat(gx, gy):
    """Degrees from whole steps counted from the north-west corner of the tiles."""
    x, y = (X0 + gx / EXTENT) / N, (Y0 + gy / EXTENT) / N
    return x * 360 - 180, math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y))))


WEST, NORTH = lonlat(0, 0)
EAST, SOUTH = lonlat(TILES * EXTENT, TILES * EXTENT)
FRAME = Frame((WEST + EAST) / 2, (SOUTH + NORTH) / 2)
# the grid of five decimals, so that nothing written lies outside
WEST, NORTH, EAST, SOUTH = (round(v, DECIMALS) for v in (WEST, NORTH, EAST, SOUTH))
BOUNDS = box(*FRAME.metres(WEST, SOUTH), *FRAME.metres(EAST, NORTH))

points, ways, shapes = [], [], collections.defaultdict(list)
shape_tags = {}
for file in sorted(os.listdir(SOURCE)):
    m = re.fullmatch(r"12-(\d+)-(\d+)\.mvt", file)
    if not m:
        continue
    with open(os.path.join(SOURCE, file), "rb") as f:
        tile = f.read()
    ox, oy = (int(m[1]) - X0) * EXTENT, (int(m[2]) - Y0) * EXTENT
    for tags, kind, parts, extent in read_mvt(tile):
        # half-metre steps, so that the two halves of a road cut at a tile's edge meet again
        rings = [[FRAME.metres(*lonlat(ox + round(x / 64) * 64, oy + round(y / 64) * 64)) for x, y in p] for p in parts]
        if kind == 1:
            points.append((tags, rings[0][0]))
        elif kind == 2:
            ways += [(tags, r) for r in rings]
        else:
            shapes[(tags.get("@type"), tags["@id"])].append(rings_to_polygon(rings))
            shape_tags[(tags.get("@type"), tags["@id"])] = tags
if not ways:
    sys.exit(f"no tiles in {SOURCE}")
shapes = {k: unary_union(v) for k, v in sorted(shapes.items(), key=lambda i: str(i[0]))}


def pick(test):
    return [g for k, g in shapes.items() if test(shape_tags[k])]


# ---- layers

water = pick(lambda t: t.get("natural") == "water" or t.get("waterway") == "riverbank" or t.get("landuse") == "reservoir")
for tags, line in ways:
    half = {"river": 12, "canal": 5, "stream": 3}.get(tags.get("waterway"))
    if half and not tags.get("tunnel"):
        if tags.get("name") in ("Ручей Сары Булак", "Карасу"):
            half = 4
        water.append(LineString(line).buffer(half, quad_segs=2))
water = tidy(water, BOUNDS, 4, 1500)

GREEN = {"landuse": "grass forest village_green orchard recreation_ground cemetery allotments", "leisure": "park garden common golf_course",
         "natural": "wood scrub grassland"}
park = pick(lambda t: any(t.get(k) in v.split() for k, v in GREEN.items()))
park = tidy(park, BOUNDS, 3, 1200)

RANK = {"motorway": 1, "trunk": 1, "primary": 2, "secondary": 2, "tertiary": 3, "residential": 4, "unclassified": 4, "living_street": 4,
        "road": 4, "pedestrian": 5, "footway": 5, "path": 5, "cycleway": 5, "steps": 5, "track": 5, "service": 5}


def rank_of(tags):
    r = RANK.get(tags.get("highway", "").removesuffix("_link"))
    if r == 5 and (tags.get("tunnel") or tags.get("area") == "yes" or tags.get("footway") in ("crossing", "sidewalk")
                   or tags.get("service") in ("parking_aisle", "drive-through")):
        return None
    return r


# every name once, with the readings that any of its pieces carries
readings = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
for tags, line in ways:
    name = tags.get("name", "").strip()
    if rank_of(tags) and name:
        r = readings[name]
        for lang in ("en", "kk", "ru"):
            if tags.get("name:" + lang, "").strip():
                r[lang][tags["name:" + lang].strip()] += 1
NAMES = {}
for name in sorted(readings):
    n = {lang: sorted(c.items(), key=lambda i: (-i[1], i[0]))[0][0] for lang, c in readings[name].items()}
    n.setdefault(local_language(name, "ru"), name)
    n.setdefault("en", english_name(name))
    NAMES[name] = n

groups, street_lines, pieces = collections.defaultdict(list), collections.defaultdict(list), []
for tags, line in ways:
    rank = rank_of(tags)
    if not rank:
        continue
    name = tags.get("name", "").strip()
    key = (rank, tuple(sorted(("name_" + l, v) for l, v in NAMES[name].items())) if name else ())
    for part in lines(LineString(line).intersection(BOUNDS)):
        pts = [tuple(p) for p in part.coords]
        if len(pts) < 2:
            continue
        groups[key].append(pts)
        pieces.append((rank, pts))
        if name:
            street_lines[name].append(LineString(pts))
keep = junctions([p for r, p in pieces if r < 5])
roads = simplify_roads({k: v for k, v in groups.items() if k[0] < 5}, 2.5, keep)
roads.update(simplify_roads({k: v for k, v in groups.items() if k[0] == 5}, 3, set()))
# short unnamed driveways are clutter at the scale of a city
roads = {k: [l for l in v if k[0] < 5 or k[1] or l.length > 60] for k, v in roads.items()}

rail = [tuple(line) for tags, line in ways if tags.get("railway") == "rail" and not tags.get("service")]
rail = simplify_roads({"rail": [list(p.coords) for line in rail for p in lines(LineString(line).intersection(BOUNDS))]}, 4, set())["rail"]

# only the larger buildings: all 32,000 would not fit
SMALLEST_BUILDING = 500
building = [g for g in (p.simplify(1.5) for g in pick(lambda t: t.get("building", "no") != "no") for p in polygons(g)) if g.area > SMALLEST_BUILDING]
building = sorted(building, key=lambda p: (-round(p.bounds[3]), round(p.bounds[0])))

L = os.path.join(OUT, "layers", "")
polygon_layer(L + "park.geojson", FRAME, park)
polygon_layer(L + "water.geojson", FRAME, water)
polygon_layer(L + "building.geojson", FRAME, building, 500)
write_features(L + "rail.geojson", [feature(on_grid(FRAME, l), {}) for l in rail])
road_layer(L + "road.geojson", FRAME, roads, 1500)
write_text(L + "layers.toml", layers_toml([(k, k) for k in ("park", "water", "building", "rail", "road")], "river, railway and avenues"))

# ---- limits and areas

write_text(os.path.join(OUT, "boundary.geojson"), feature(on_grid(FRAME, BOUNDS), {}) + "\n")


def at(lon, lat):
    return FRAME.metres(lon, lat)


def along(test, start, end, far, jump=1500):
    parts = [p for tags, p in ways if test(tags)]
    return extend(list(LineString(trace(parts, start, end, jump)).simplify(12).coords), far)


river = along(lambda t: t.get("waterway") == "river" and t.get("name") in ("Ишим", "Есіл"), at(WEST, 51.18), at(EAST, 51.12), 400)
track = along(lambda t: t.get("railway") == "rail", at(WEST, 51.235), at(EAST, 51.139), 400)
kabanbay = along(lambda t: t.get("name") == "проспект Кабанбай Батыра", at(71.4316, 51.1542), at(71.3957, 51.0690), 900)
respublika = along(lambda t: t.get("name") == "проспект Республики", at(71.4206, 51.1905), at(71.4313, 51.1542), 900)
AREAS = {
    "left-bank-west": ((71.34, 51.12), {"en": "Left bank, west", "kk": "Сол жағалау, батыс", "ru": "Левый берег, запад"}),
    "left-bank-east": ((71.44, 51.09), {"en": "Left bank, east", "kk": "Сол жағалау, шығыс", "ru": "Левый берег, восток"}),
    "right-bank-west": ((71.41, 51.175), {"en": "Right bank, west", "kk": "Оң жағалау, батыс", "ru": "Правый берег, запад"}),
    "right-bank-east": ((71.48, 51.15), {"en": "Right bank, east", "kk": "Оң жағалау, шығыс", "ru": "Правый берег, восток"}),
    "north": ((71.48, 51.20), {"en": "North of the railway", "kk": "Теміржолдың солтүстік жағы", "ru": "К северу от железной дороги"}),
}
areas = cut(BOUNDS, [river, track, kabanbay, respublika], {c: at(*p) for c, (p, _) in AREAS.items()})
write_areas(os.path.join(OUT, "areas.geojson"), FRAME, {c: areas[c] for c in AREAS}, {c: n for c, (_, n) in AREAS.items()})

# ---- places

P = os.path.join(OUT, "places", "")
street_lines = {n: ls for n, ls in street_lines.items() if not n.startswith("неим.")}
rows, CODES = street_rows(FRAME, street_lines, NAMES, ("en", "kk", "ru"))
write_csv(P + "streets.csv", ["code", "lat", "lon", "name_en", "name_kk", "name_ru"], rows)


def mapped(near, *tests):
    """Where OpenStreetMap has a named thing: the nearest of that name to `near`."""
    key, value, name = tests
    found = [p for t, p in points if t.get(key) == value and t.get("name") == name]
    found += [g.representative_point().coords[0] for k, g in shapes.items() if shape_tags[k].get(key) == value and shape_tags[k].get("name") == name]
    found += [LineString(p).interpolate(0.5, normalized=True).coords[0] for t, p in ways if t.get(key) == value and t.get("name") == name]
    return Point(min(found, key=lambda p: math.dist(p, at(*near))))


def beside_street(name, near, aside=30):
    """On the side of a street, by the point of it that is nearest to `near`."""
    line = min(street_lines[name], key=lambda l: l.distance(Point(at(*near))))
    return beside(line, line.project(Point(at(*near))), aside)


LANDMARKS = [
    # surveyed: position and name from OpenStreetMap
    ("osm-station", "station", mapped((71.41, 51.195), "railway", "station", "Астана"), "Astana railway station", "Астана вокзалы", "Вокзал Астана"),
    ("osm-bus-station", "station", mapped((71.41, 51.195), "amenity", "bus_station", "Автовокзал Сапаржай"), "Saparzhay bus station", "", "Автовокзал Сапаржай"),
    ("osm-park-astana", "park", mapped((71.42, 51.16), "leisure", "park", "Парк Астана"), "Astana Park", "Астана саябағы", "Парк Астана"),
    ("osm-park-president", "park", mapped((71.45, 51.124), "leisure", "park", "Президентский парк"), "President Park", "Президент саябағы", "Президентский парк"),
    ("osm-park-lovers", "park", mapped((71.408, 51.133), "leisure", "park", "Ғашықтар саябағы"), "Park of Lovers", "Ғашықтар саябағы", "Парк влюбленных"),
    ("osm-park-zheruyik", "park", mapped((71.487, 51.148), "leisure", "park", "Жеруйык"), "Zheruyik Park", "Жерұйық", "Жеруйык"),
    ("osm-bridge-karaotkel", "bridge", mapped((71.42, 51.155), "highway", "secondary", "Қараөткел көпірі"), "Karaotkel Bridge", "Қараөткел көпірі", "Мост «Караоткель»"),
    ("osm-bridge-tulpar", "bridge", mapped((71.41, 51.158), "highway", "primary", 'мост "Тулпар"'), "Tulpar Bridge", "Тұлпар көпірі", "Мост «Тулпар»"),
    ("osm-bridge-arys", "bridge", mapped((71.45, 51.12), "highway", "secondary", "мост Арыс"), "Arys Bridge", "", "Мост Арыс"),
    ("osm-stop-baiterek", "stop", mapped((71.4345, 51.13), "highway", "bus_stop", "Байтерек"), "Bus stop Baiterek", "Бәйтерек аялдамасы", "Остановка «Байтерек»"),
    ("osm-stop-opera", "stop", mapped((71.408, 51.136), "highway", "bus_stop", "Астана Опера"), "Bus stop Astana Opera", "", "Остановка «Астана Опера»"),
    ("osm-stop-railway", "stop", mapped((71.409, 51.195), "highway", "bus_stop", "Железнодорожный вокзал"), "Bus stop railway station", "", "Остановка «Железнодорожный вокзал»"),
    ("osm-stop-respublika", "stop", mapped((71.427, 51.1655), "highway", "bus_stop", "Проспект Республики"), "Bus stop Republic Avenue", "", "Остановка «Проспект Республики»"),
    # invented for training: no such school, clinic, market or office is meant, the streets are real
    ("demo-school-1", "school", beside_street("проспект Абая", (71.44, 51.168)), "School on Abay Avenue", "Мектеп, Абай даңғылы", "Школа, проспект Абая"),
    ("demo-school-2", "school", beside_street("улица Кенесары", (71.425, 51.163)), "School on Kenesary Street", "Мектеп, Кенесары көшесі", "Школа, улица Кенесары"),
    ("demo-school-3", "school", beside_street("улица Достык", (71.42, 51.127)), "School on Dostyk Street", "Мектеп, Достық көшесі", "Школа, улица Достык"),
    ("demo-school-4", "school", beside_street("улица Пушкина", (71.475, 51.175)), "School on Pushkin Street", "Мектеп, Пушкин көшесі", "Школа, улица Пушкина"),
    ("demo-clinic-1", "clinic", beside_street("улица Бейбитшилик", (71.42, 51.172)), "Clinic on Beybitshilik Street", "Емхана, Бейбітшілік көшесі", "Поликлиника, улица Бейбитшилик"),
    ("demo-clinic-2", "clinic", beside_street("улица Сыганак", (71.42, 51.123)), "Clinic on Syganak Street", "Емхана, Сығанақ көшесі", "Поликлиника, улица Сыганак"),
    ("demo-hospital", "hospital", beside_street("проспект Кабанбай Батыра", (71.405, 51.10)), "Hospital on Kabanbay Batyr Avenue", "Аурухана, Қабанбай батыр даңғылы", "Больница, проспект Кабанбай Батыра"),
    ("demo-market", "market", beside_street("проспект Женис", (71.412, 51.178)), "Market on Zhenis Avenue", "Базар, Жеңіс даңғылы", "Рынок, проспект Женис"),
    ("demo-office", "office", beside_street("проспект Республики", (71.428, 51.17)), "Residents' service desk, Republic Avenue", "Тұрғындарға қызмет көрсету орталығы, Республика даңғылы", "Центр обслуживания жителей, проспект Республики"),
]
write_csv(P + "landmarks.csv", ["code", "kind", "lat", "lon", "name_en", "name_kk", "name_ru"],
          [[c, k, number(FRAME.degrees(p.x, p.y)[1]), number(FRAME.degrees(p.x, p.y)[0]), en, kk, ru] for c, k, p, en, kk, ru in LANDMARKS])

# lamps forty metres apart along streets of the centre; their positions and numbers are invented
LAMP_STREETS = ["проспект Республики", "улица Кенесары", "проспект Абая", "улица Бейбитшилик", "проспект Кабанбай Батыра", "проспект Мангилик Ел",
                "улица Достык", "улица Сыганак", "проспект Женис", "Московская улица"]
lamps, signals = [], []
for name in LAMP_STREETS:
    runs = sorted(lines(linemerge(street_lines[name])), key=lambda l: (-round(l.length), round(l.bounds[0])))
    row = []
    for run in runs:
        if run.length > 300 and len(row) < 36 and all(run.distance(Point(p)) > 60 for p in row):
            row += lamp_row(run, 40, 40 - len(row), 7)
    lamps.append((name, row))
    for t, p in points:
        if t.get("highway") == "traffic_signals" and any(l.distance(Point(p)) < 25 for l in street_lines[name]) and all(Point(p).distance(q) > 150 for _, q in signals):
            signals.append((name, Point(p)))
write_csv(P + "poles.csv", ["number", "kind", "lat", "lon", "street"], pole_rows(FRAME, lamps, CODES, signals[:40]))

write_text(L + "ATTRIBUTION.md", f"""# Where the geography of Astana comes from

Roads, railways, water, parks and buildings: © OpenStreetMap contributors, Open Data Commons Open Database License 1.0
(https://www.openstreetmap.org/copyright). The data was taken from the npm package `@mapbox/mvt-fixtures` 4.0.0, folder `real-world/osm-qa-astana`
(sixteen tiles of zoom 12, edits up to December 2017), and converted by `demo/make/astana.py`. The files here are a derived database under the same licence.
They show 2017, not today.

| file | what was done |
|---|---|
| `road.geojson` | all named roads, and unnamed ones except parking aisles, pavements and driveways under 60 m; pieces joined by name; simplified to 2.5 m (paths 3 m) |
| `water.geojson` | lakes and river banks; rivers and streams mapped as a line are given a width (24 m the Yesil, 6 to 10 m the others); parts under 1,500 m² left out |
| `park.geojson` | parks, grass, woods, orchards, cemeteries; parts under 1,200 m² left out |
| `building.geojson` | only buildings of more than {SMALLEST_BUILDING} m² ground, simplified; touching ones may be one shape |
| `rail.geojson` | main lines, without sidings and yards |

`rank` of a road: 1 motorway and trunk, 2 primary and secondary, 3 tertiary, 4 local street, 5 path, track and service road.

Names: `name:en`, `name:kk`, `name:ru` of the source where tagged. An untagged Cyrillic name is taken as Kazakh when its letters or words are Kazakh, else as Russian.
Where the source has no English name, `name_en` is our transliteration, made by the script.

`boundary.geojson` is the extent of the data, **not** the city's legal limit. `areas.geojson` is **not** the city's districts: it cuts that extent along the river
Yesil (Ishim), the railway, Kabanbay Batyr Avenue and Republic Avenue, all from the same data, and is marked approximate.

`places/streets.csv`: the same data. `places/landmarks.csv`: codes that begin with `osm-` have their position and name from OpenStreetMap (some names put into
another language by us); codes that begin with `demo-` are **invented for training**: no such school, clinic, market or office is meant; only the street is real.

`places/poles.csv`: **invented for training**: lamps every 40 m along real streets, cabinets, and all the numbers. Traffic signals stand where OpenStreetMap has them;
their numbers are invented too.
""")

check(OUT)
