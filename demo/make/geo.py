"""Shared by astana.py and helsinki.py: read OpenStreetMap data, simplify it, write a city folder's geography, check it.

Inside, geometry is in metres east and north of the city's origin; files hold WGS 84 degrees with five decimals.
"""
import collections
import csv
import heapq
import json
import math
import os
import re
import struct
import zlib

import shapely
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Point, Polygon, box, shape
from shapely.ops import linemerge, polygonize, unary_union

DECIMALS = 5


# ---- protocol buffers: the little that both sources need

def varint(b, i):
    r = s = 0
    while True:
        c = b[i]
        i += 1
        r |= (c & 127) << s
        if c < 128:
            return r, i
        s += 7


def zigzag(n):
    return (n >> 1) ^ -(n & 1)


def fields(b):
    """Every (field number, value) of one message; values are integers or bytes."""
    i = 0
    while i < len(b):
        k, i = varint(b, i)
        wire = k & 7
        if wire == 0:
            v, i = varint(b, i)
        elif wire in (1, 5):
            size = 8 if wire == 1 else 4
            v = b[i:i + size]
            i += size
        elif wire == 2:
            size, i = varint(b, i)
            v = b[i:i + size]
            i += size
        else:
            raise ValueError(f"wire type {wire}")
        yield k >> 3, v


def packed(b):
    out, i = [], 0
    while i < len(b):
        v, i = varint(b, i)
        out.append(v)
    return out


def deltas(b):
    out, s = [], 0
    for v in packed(b):
        s += zigzag(v)
        out.append(s)
    return out


# ---- the two source formats

def read_mvt(data):
    """Features of every layer of one vector tile: (tags, type 1 point 2 line 3 polygon, [[(x, y)]], extent)."""
    for f, layer in fields(data):
        if f != 3:
            continue
        keys, values, features, extent = [], [], [], 4096
        for f2, v in fields(layer):
            if f2 == 2:
                features.append(v)
            elif f2 == 3:
                keys.append(v.decode())
            elif f2 == 4:
                values.append(mvt_value(v))
            elif f2 == 5:
                extent = v
        for raw in features:
            m = dict(fields(raw))
            tags = packed(m.get(2, b""))
            tags = {keys[tags[i]]: values[tags[i + 1]] for i in range(0, len(tags), 2)}
            yield tags, m.get(3, 0), mvt_parts(packed(m.get(4, b""))), extent


def mvt_value(b):
    for f, v in fields(b):
        if f == 1:
            return v.decode()
        if f == 2:
            return struct.unpack("<f", v)[0]
        if f == 3:
            return struct.unpack("<d", v)[0]
        if f == 6:
            return zigzag(v)
        return v
    return ""


def mvt_parts(g):
    parts, x, y, i = [], 0, 0, 0
    while i < len(g):
        command, count = g[i] & 7, g[i] >> 3
        i += 1
        if command == 7:
            parts[-1].append(parts[-1][0])
            continue
        for _ in range(count):
            x += zigzag(g[i])
            y += zigzag(g[i + 1])
            i += 2
            if command == 1:
                parts.append([])
            parts[-1].append((x, y))
    return parts


def read_pbf(path):
    """An OpenStreetMap .pbf: nodes {id: (lon, lat)}, tags of nodes, ways {id: (tags, [node])},
    relations {id: (tags, [(type, id, role)])}, bounding box (west, east, north, south)."""
    nodes, node_tags, ways, relations, bounds = {}, {}, {}, {}, None
    with open(path, "rb") as f:
        data = f.read()
    at = 0
    while at < len(data):
        size = struct.unpack(">I", data[at:at + 4])[0]
        header = dict(fields(data[at + 4:at + 4 + size]))
        at += 4 + size
        blob = dict(fields(data[at:at + header[3]]))
        at += header[3]
        raw = zlib.decompress(blob[3]) if 3 in blob else blob[1]
        if header[1] == b"OSMHeader":
            for f, v in fields(raw):
                if f == 1:
                    b = {k: zigzag(x) / 1e9 for k, x in fields(v)}
                    bounds = (b[1], b[2], b[3], b[4])
            continue
        strings, groups, granularity, lat0, lon0 = [], [], 100, 0, 0
        for f, v in fields(raw):
            if f == 1:
                strings = [s.decode() for _, s in fields(v)]
            elif f == 2:
                groups.append(v)
            elif f == 17:
                granularity = v
            elif f == 19:
                lat0 = v
            elif f == 20:
                lon0 = v

        def tags_of(m):
            return {strings[k]: strings[v] for k, v in zip(packed(m.get(2, b"")), packed(m.get(3, b"")))}

        for group in groups:
            for f, v in fields(group):
                m = dict(fields(v)) if f in (2, 3, 4) else {}
                if f == 1:
                    raise ValueError("this reader wants dense nodes")
                if f == 2:
                    kv, j = packed(m.get(10, b"")), 0
                    for i, lat, lon in zip(deltas(m[1]), deltas(m[8]), deltas(m[9])):
                        nodes[i] = (1e-9 * (lon0 + granularity * lon), 1e-9 * (lat0 + granularity * lat))
                        t = {}
                        while kv and kv[j]:
                            t[strings[kv[j]]] = strings[kv[j + 1]]
                            j += 2
                        j += 1
                        if t:
                            node_tags[i] = t
                elif f == 3:
                    ways[m[1]] = (tags_of(m), deltas(m.get(8, b"")))
                elif f == 4:
                    members = zip(packed(m.get(10, b"")), deltas(m.get(9, b"")), packed(m.get(8, b"")))
                    relations[m[1]] = (tags_of(m), [(t, i, strings[r]) for t, i, r in members])
    return nodes, node_tags, ways, relations, bounds


# ---- metres and degrees

class Frame:
    """Metres east and north of an origin; good to a metre over thirty kilometres."""

    def __init__(self, lon, lat):
        self.lon, self.lat = lon, lat
        self.kx = 111320 * math.cos(math.radians(lat))
        self.ky = 111200

    def metres(self, lon, lat):
        return ((lon - self.lon) * self.kx, (lat - self.lat) * self.ky)

    def degrees(self, x, y):
        return (round(self.lon + x / self.kx, DECIMALS), round(self.lat + y / self.ky, DECIMALS))

    def to_degrees(self, g):
        return shapely.transform(g, lambda a: a / [self.kx, self.ky] + [self.lon, self.lat])

    def to_metres(self, g):
        return shapely.transform(g, lambda a: (a - [self.lon, self.lat]) * [self.kx, self.ky])


# ---- geometry

def polygons(g):
    if g.is_empty:
        return []
    if g.geom_type == "Polygon":
        return [g]
    return [p for part in getattr(g, "geoms", []) for p in polygons(part)]


def lines(g):
    if g.is_empty:
        return []
    if g.geom_type == "LineString":
        return [g]
    return [p for part in getattr(g, "geoms", []) for p in lines(part)]


def rings_to_polygon(rings):
    """Rings of one feature, in any order, by the even-odd rule."""
    out = Polygon()
    for r in sorted((Polygon(r) for r in rings if len(r) > 3), key=lambda p: -p.area):
        out = out.symmetric_difference(r.buffer(0))
    return out


def tidy(shapes, bounds, tolerance, smallest, hole=None):
    """One union of many polygons, without small parts and holes, simplified, as a list sorted from north-west to south-east."""
    out = []
    for p in polygons(unary_union(shapes).intersection(bounds)):
        p = Polygon(p.exterior, [h for h in p.interiors if Polygon(h).area >= (hole or smallest)])
        for q in polygons(p.simplify(tolerance)):
            if q.area >= smallest:
                out.append(q)
    return sorted(out, key=lambda p: (-round(p.bounds[3]), round(p.bounds[0])))


def simplify_roads(groups, tolerance, keep):
    """groups {key: [coordinates]} -> {key: [LineString]}: joined where they meet, simplified, corners named in `keep` stay."""
    out = {}
    for key, parts in groups.items():
        merged = linemerge(MultiLineString([p for p in parts if len(p) > 1]))
        result = []
        for line in lines(merged):
            pts, piece, done = list(line.coords), [], []
            for i, p in enumerate(pts):
                piece.append(p)
                if len(piece) > 1 and (p in keep or i == len(pts) - 1):
                    s = list(LineString(piece).simplify(tolerance).coords)
                    done += s if not done else s[1:]
                    piece = [p]
            result.append(LineString(done))
        out[key] = sorted(result, key=lambda l: (-round(l.bounds[3]), round(l.bounds[0]), round(l.length)))
    return out


def junctions(ways):
    """Points where ways meet otherwise than end to end in a pair."""
    count = collections.Counter()
    for w in ways:
        for i, p in enumerate(w):
            count[p] += 1 if i in (0, len(w) - 1) else 2
    return {p for p, n in count.items() if n > 2}


def cell(g, size):
    c = g.centroid
    return (math.floor(c.x / size), -math.floor(c.y / size))


# ---- names

LATIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюяқғңөұүһәі", (
    "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch | y | e yu ya q gh ng o u u h a i").split()))
RU_WORDS = {"улица": "Street", "проспект": "Avenue", "бульвар": "Boulevard", "шоссе": "Highway", "переулок": "Lane", "мост": "Bridge",
            "проезд": "Drive", "набережная": "Embankment", "трасса": "Road", "площадь": "Square", "тупик": "Lane", "микрорайон": "Neighbourhood",
            "пр-т.": "Avenue", "пр-т": "Avenue"}
KK_WORDS = {"көшесі": "Street", "даңғылы": "Avenue", "көпірі": "Bridge", "жолы": "Road", "бульвары": "Boulevard", "тұйығы": "Lane"}


def transliterate(s):
    out = ""
    for i, c in enumerate(s):
        t = LATIN.get(c.lower())
        if t is None:
            out += c
        else:
            t = "" if t == "|" else t
            out += t[:1].upper() + t[1:] if c != c.lower() and t else t
    return out


def english_name(s):
    """A Latin reading of a Cyrillic street name: "улица Кенесары" -> "Kenesary Street"."""
    rest, kind = [], ""
    for w in s.replace("«", "").replace("»", "").replace('"', "").split():
        k = RU_WORDS.get(w.lower()) or KK_WORDS.get(w.lower())
        if k and not kind:
            kind = k
        else:
            rest.append(w)
    name = transliterate(" ".join(rest)).strip(" .")
    return (name[:1].upper() + name[1:] + " " + kind).strip()


def local_language(s, default):
    """The language of an untagged name in Kazakhstan: the script decides, else the default."""
    words = [w.strip('."«»') for w in s.lower().split()]
    if re.search("[a-z]", s.lower()) and not re.search("[а-яёәғқңөұүһі]", s.lower()):
        return "en"
    if any(w in RU_WORDS for w in words):
        return "ru"
    if any(w in KK_WORDS for w in words) or re.search("[әғқңөұүһі]", s.lower()):
        return "kk"
    return default


def slug(s, longest=36):
    s = s.lower().translate(str.maketrans("äöåéü", "aoaeu"))
    return re.sub("[^a-z0-9]+", "-", s).strip("-")[:longest].strip("-")


# ---- writing

def number(v):
    s = f"{v:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if s == "-0" else s


def coordinates(c):
    if isinstance(c[0], (int, float)):
        return f"[{number(c[0])},{number(c[1])}]"
    return "[" + ",".join(coordinates(x) for x in c) + "]"


def geometry(g):
    return f'{{"type":"{g.geom_type}","coordinates":{coordinates(shapely.geometry.mapping(g)["coordinates"])}}}'


def on_grid(frame, g):
    """In degrees, rounded, still valid; None when nothing is left."""
    g = shapely.set_precision(frame.to_degrees(g), 10 ** -DECIMALS)
    return None if g.is_empty else shapely.orient_polygons(g)


def feature(g, properties):
    return f'{{"type":"Feature","properties":{json.dumps(properties, ensure_ascii=False, separators=(",", ":"))},"geometry":{geometry(g)}}}'


def write_features(path, features):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write('{"type":"FeatureCollection","features":[\n' + ",\n".join(features) + "\n]}\n")


def write_text(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


def write_csv(path, header, rows):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(header)
        w.writerows(rows)


def layers_toml(layers, cut):
    """The layers of a city from OpenStreetMap; `cut` says along what its areas are cut."""
    own = [("boundary.geojson", "limits", "OpenStreetMap, the extent of the data", False), ("areas.geojson", "areas", f"OpenStreetMap, cut along {cut}", True),
           ("landmarks.csv", "places", "OpenStreetMap", True)]
    out = []
    for file, kind in layers:
        out.append(f'[[layer]]\nfile = "{file}.geojson"\nkind = "{kind}"\nsource = "OpenStreetMap"\n'
                   'attribution = "© OpenStreetMap contributors"\nlicence = "ODbL-1.0"\ndrawn = false\n')
    for file, kind, source, drawn in own:
        out.append(f'[[layer]]\nfile = "{file}"\nkind = "{kind}"\nsource = "{source}"\n'
                   f'attribution = "© OpenStreetMap contributors"\nlicence = "ODbL-1.0"\ndrawn = {"true" if drawn else "false"}\n')
    return "\n".join(out)


def polygon_layer(path, frame, shapes, size=None):
    """One feature a polygon, or one MultiPolygon a square of `size` metres."""
    if size is None:
        found = [on_grid(frame, s) for s in shapes]
    else:
        cells = collections.defaultdict(list)
        for s in shapes:
            cells[cell(s, size)].append(s)
        found = [on_grid(frame, unary_union(cells[k])) for k in sorted(cells, key=lambda k: (k[1], k[0]))]
    write_features(path, [feature(g, {}) for g in found if g is not None])


def road_layer(path, frame, groups, size):
    """groups {(rank, names): [LineString]}; a named road is one feature, unnamed ones are gathered by squares of `size` metres.
    Lines are written least important first, so that a motorway is drawn over a path."""
    out = []
    for rank in (5, 4, 3, 2, 1):
        cells = collections.defaultdict(list)
        for (r, names), ls in groups.items():
            if r != rank:
                continue
            if names:
                cells[(1, json.dumps(dict(names), ensure_ascii=False, sort_keys=True))] += ls
            else:
                for l in ls:
                    cells[(0, *reversed(cell(l, size)))].append(l)
        for k in sorted(cells, key=lambda k: tuple(map(str, k)) if k[0] else ("0", f"{k[1] + 1000:06}", f"{k[2] + 1000:06}")):
            parts = []
            for l in cells[k]:
                pts = []
                for x, y in l.coords:
                    p = frame.degrees(x, y)
                    if not pts or p != pts[-1]:
                        pts.append(p)
                if len(pts) > 1:
                    parts.append(pts)
            if parts:
                g = LineString(parts[0]) if len(parts) == 1 else MultiLineString(parts)
                properties = {"rank": rank}
                if k[0]:
                    properties.update(json.loads(k[1]))
                out.append(feature(g, properties))
    write_features(path, out)


# ---- places

def street_points(ls, every=1500):
    """Points on a street: one, or about every `every` metres along its longer direction."""
    samples = []
    for l in ls:
        n = max(2, math.ceil(l.length / 20))
        samples += [l.interpolate(l.length * i / n) for i in range(n + 1)]
    cx = [p.x for p in samples]
    cy = [p.y for p in samples]
    mx, my = sum(cx) / len(cx), sum(cy) / len(cy)
    sxx = sum((x - mx) ** 2 for x in cx)
    syy = sum((y - my) ** 2 for y in cy)
    sxy = sum((x - mx) * (y - my) for x, y in zip(cx, cy))
    a = 0.5 * math.atan2(2 * sxy, sxx - syy)
    t = [(p.x - mx) * math.cos(a) + (p.y - my) * math.sin(a) for p in samples]
    low, high = min(t), max(t)
    n = max(1, round((high - low) / every))
    out = []
    for i in range(n):
        want = low + (high - low) * (i + 0.5) / n
        # the sample nearest to the wanted place on the street's axis
        best = min(range(len(samples)), key=lambda k: (round(math.hypot(t[k] - want, (-(samples[k].x - mx) * math.sin(a) + (samples[k].y - my) * math.cos(a)) * 0.2), 1), k))
        out.append(samples[best])
    # rows that snapped to the same stretch say nothing new
    kept = []
    for p in out:
        if all(p.distance(q) > every / 3 for q in kept):
            kept.append(p)
    return kept


def codes_for(names):
    """Unique codes for streets: {name: code} from {name: English name}."""
    out, used = {}, set()
    for name in sorted(names, key=lambda n: (names[n], n)):
        base = slug(names[name]) or "street"
        code, extra = base, 0
        while code in used:
            extra += 1
            code = f"{base[:34]}-{'bcdefghij'[extra - 1]}"
        used.add(code)
        out[name] = code
    return out


def beside(line, at, aside):
    """A point `aside` metres to the right of a line, `at` metres along it."""
    a, b = line.interpolate(max(0, at - 2)), line.interpolate(min(line.length, at + 2))
    p = line.interpolate(at)
    d = math.hypot(b.x - a.x, b.y - a.y) or 1
    return Point(p.x + (b.y - a.y) / d * aside, p.y - (b.x - a.x) / d * aside)


# ---- areas and poles

def trace(parts, start, end, jump=60):
    """The way along `parts` (lists of points) from the vertex nearest to `start` to the one nearest to `end`;
    ends of parts closer than `jump` metres count as joined, at ten times their distance."""
    graph = collections.defaultdict(dict)

    def join(a, b, cost):
        graph[a][b] = min(cost, graph[a].get(b, math.inf))
        graph[b][a] = min(cost, graph[b].get(a, math.inf))

    ends = []
    for p in parts:
        p = [(round(x), round(y)) for x, y in p]
        ends += [p[0], p[-1]]
        for a, b in zip(p, p[1:]):
            if a != b:
                join(a, b, math.dist(a, b))
    for i, a in enumerate(ends):
        for b in ends[i + 1:]:
            if a != b and math.dist(a, b) < jump:
                join(a, b, 10 * math.dist(a, b))
    first = min(sorted(graph), key=lambda v: math.dist(v, start))
    last = min(sorted(graph), key=lambda v: math.dist(v, end))
    best, back, queue = {first: 0}, {}, [(0, first)]
    while queue:
        cost, a = heapq.heappop(queue)
        if a == last:
            break
        if cost > best[a]:
            continue
        for b, c in sorted(graph[a].items()):
            if cost + c < best.get(b, math.inf):
                best[b], back[b] = cost + c, a
                heapq.heappush(queue, (cost + c, b))
    out = [last]
    while out[-1] != first:
        out.append(back[out[-1]])
    return out[::-1]


def extend(pts, metres):
    """A line made longer at both ends, straight on."""
    def on(a, b):
        d = math.dist(a, b)
        return (b[0] + (b[0] - a[0]) / d * metres, b[1] + (b[1] - a[1]) / d * metres)
    return [on(pts[1], pts[0]), *pts, on(pts[-2], pts[-1])]


def cut(bounds, cuts, seeds):
    """The pieces of `bounds` between the cutting lines, each given to the seed that lies in it; pieces without a seed go to the
    neighbour with the longest common border. {code: polygon}"""
    faces = [f for f in polygonize(unary_union([bounds.exterior, *(LineString(c) for c in cuts)])) if bounds.buffer(1).contains(f)]
    owned, free = {}, []
    for f in faces:
        codes = [c for c, p in seeds.items() if f.contains(Point(p))]
        if codes:
            assert len(codes) == 1 and codes[0] not in owned, codes
            owned[codes[0]] = f
        else:
            free.append(f)
    assert set(owned) == set(seeds), set(seeds) - set(owned)
    while free:
        f, code, _ = max(((f, c, f.boundary.intersection(g.boundary).length) for f in free for c, g in owned.items()), key=lambda i: i[2])
        owned[code] = unary_union([owned[code], f])
        free = [g for g in free if g is not f]
    return owned


def write_areas(path, frame, areas, names):
    out = []
    for code, g in areas.items():
        properties = {"code": code, "level": "district", **{"name_" + l: n for l, n in names[code].items()}, "approximate": True}
        out.append(feature(on_grid(frame, g), properties))
    write_features(path, out)


def lamp_row(line, every, most, aside, skip=20):
    """Points beside a line, `every` metres apart, at most `most` of them around its middle."""
    n = min(most, int((line.length - 2 * skip) / every) + 1)
    start = (line.length - (n - 1) * every) / 2
    return [beside(line, start + i * every, aside) for i in range(n)]


def street_rows(frame, street_lines, names, languages):
    """Rows of streets.csv and {name: code}."""
    codes = codes_for({n: names[n]["en"] for n in street_lines})
    rows = []
    for name in sorted(street_lines, key=lambda n: codes[n]):
        for i, p in enumerate(street_points(street_lines[name])):
            lon, lat = frame.degrees(p.x, p.y)
            rows.append([codes[name] + (f"-{i + 1}" if i else ""), number(lat), number(lon), *(names[name].get(l, "") for l in languages)])
    seen = [r[0] for r in rows]
    assert len(set(seen)) == len(seen), [c for c, n in collections.Counter(seen).items() if n > 1]
    return rows, codes


def pole_rows(frame, streets, codes, signals, cabinet_every=28):
    """Rows of poles.csv. streets: [(name, [points of lamps])] in order; signals: [(name, point)]."""
    rows, cabinets = [], []
    lamp = cabinet = 0
    for name, lamps in streets:
        for i, p in enumerate(lamps):
            lamp += 1
            lon, lat = frame.degrees(p.x, p.y)
            rows.append([f"L-{lamp:04}", "lamp", number(lat), number(lon), codes[name]])
            if i % cabinet_every == cabinet_every // 2:
                cabinet += 1
                lon, lat = frame.degrees(p.x + 3, p.y + 3)
                cabinets.append([f"C-{cabinet:03}", "cabinet", number(lat), number(lon), codes[name]])
    out = []
    for i, (name, p) in enumerate(signals):
        lon, lat = frame.degrees(p.x, p.y)
        out.append([f"S-{i + 1:03}", "signal", number(lat), number(lon), codes[name]])
    return rows + cabinets + out


# ---- check

def check(folder, slack=0.0005):
    """Reads what was written and says what it holds; stops at the first thing that is wrong."""
    def load(path):
        with open(os.path.join(folder, path), encoding="utf-8") as f:
            text = f.read()
        assert not re.search(r"[ \t]+\n", text), f"{path}: trailing white space"
        return json.loads(text)

    b = load("boundary.geojson")
    assert b["type"] == "Feature"
    boundary = shape(b["geometry"])
    assert boundary.is_valid
    west, south, east, north = boundary.bounds
    print(f"{os.path.basename(folder)}: boundary {west} {south} {east} {north}")
    frame = Frame((west + east) / 2, (south + north) / 2)

    areas = [(f["properties"], shape(f["geometry"])) for f in load("areas.geojson")["features"]]
    assert len({p["code"] for p, _ in areas}) == len(areas), "area codes"
    total = 0
    for i, (p, g) in enumerate(areas):
        assert g.is_valid, p["code"]
        assert boundary.buffer(1e-6).contains(g), p["code"]
        m = frame.to_metres(g)
        total += m.area
        print(f"  area {p['code']}: {m.area / 1e6:.2f} km2")
        for q, h in areas[i + 1:]:
            both = frame.to_metres(g).intersection(frame.to_metres(h))
            assert both.buffer(-10).is_empty, f"{p['code']} and {q['code']} overlap by more than 20 m"
    print(f"  areas cover {100 * total / frame.to_metres(boundary).area:.2f} % of the boundary")

    size = 0
    outer = box(west - slack, south - slack, east + slack, north + slack)
    layer_dir = os.path.join(folder, "layers")
    for name in sorted(os.listdir(layer_dir)):
        path = os.path.join(layer_dir, name)
        if not name.endswith(".geojson"):
            continue
        size += os.path.getsize(path)
        fs = load(os.path.join("layers", name))["features"]
        points = 0
        for f in fs:
            g = shape(f["geometry"])
            points += len(shapely.get_coordinates(g))
            assert g.geom_type.removeprefix("Multi") == ("LineString" if name in ("road.geojson", "rail.geojson") else "Polygon"), (name, g.geom_type)
            assert g.is_valid or g.geom_type.endswith("LineString"), (name, f["properties"], shapely.is_valid_reason(g))
            assert outer.contains(g), (name, f["properties"], g.bounds)
            if name == "road.geojson":
                assert f["properties"]["rank"] in (1, 2, 3, 4, 5)
                assert len(f["properties"]) == 1 or f["properties"].get("name_en"), f["properties"]
        print(f"  {name}: {len(fs)} features, {points} points, {os.path.getsize(path) / 1000:.0f} kB")
    print(f"  layers together {size / 1e6:.2f} MB")

    rows = {}
    for name, key in (("streets", "code"), ("landmarks", "code"), ("poles", "number")):
        with open(os.path.join(folder, "places", name + ".csv"), encoding="utf-8", newline="") as f:
            rows[name] = list(csv.DictReader(f))
        keys = [r[key] for r in rows[name]]
        assert len(set(keys)) == len(keys), [k for k, n in collections.Counter(keys).items() if n > 1]
        for r in rows[name]:
            assert boundary.contains(Point(float(r["lon"]), float(r["lat"]))), r
            assert sum(g.buffer(1e-5).contains(Point(float(r["lon"]), float(r["lat"]))) for _, g in areas) >= 1, r
            if key == "code":
                assert re.fullmatch("[a-z0-9-]{1,40}", r["code"]), r
                assert r["name_en"].strip() == r["name_en"] and r["name_en"], r
        print(f"  {name}: {len(rows[name])} rows")
    streets = {r["code"] for r in rows["streets"]}
    for r in rows["poles"]:
        assert r["street"] in streets, r
    print("  poles by kind:", dict(collections.Counter(r["kind"] for r in rows["poles"])))
    print("  landmarks by kind:", dict(collections.Counter(r["kind"] for r in rows["landmarks"])))
