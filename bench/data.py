"""The city that is measured: Helsinki of the demo, with as many places as a big city has, and a generated year taken in through the verbs."""

import csv, json, random, shutil, time, tomllib
from datetime import date
from machine import HANSA, ROOT, WORK, run, say

SLUG = "helsinki"
STREETS, LAMPS = 4_000, 16_000
STEMS = ["Koivu", "Mänty", "Kuusi", "Haapa", "Pihlaja", "Tammi", "Lehmus", "Saarni", "Vaahtera", "Paju", "Leppä", "Raita", "Kataja", "Kanerva", "Harju"]
MIDDLES = ["", "lehdon", "mäen", "rannan", "niityn", "kallion", "lammen", "pellon", "metsän", "saaren", "portin", "sillan"]
ENDS = ["tie", "katu", "polku", "kuja", "kaari", "raitti", "aukio", "penger"]


def folder(seed):
    """The city's folder with more streets and lamps, spread over the box of those that it has."""
    target = WORK / "city" / SLUG
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "demo" / "cities" / SLUG, target)
    chance = random.Random(seed)
    known = list(csv.DictReader((target / "places" / "streets.csv").open()))
    names = sorted({f"{s}{m}{e}" for s in STEMS for m in MIDDLES for e in ENDS})
    add(target / "places" / "streets.csv", STREETS, lambda i: street(i, names, known, chance))
    add(target / "places" / "poles.csv", LAMPS, lambda i: lamp(i, known, chance))
    return target


def add(file, count, row):
    with file.open("a", newline="") as out:
        csv.writer(out).writerows(row(i) for i in range(count))


def near(known, chance):
    at = chance.choice(known)
    return at, f"{float(at['lat']) + chance.gauss(0, 0.0004):.5f}", f"{float(at['lon']) + chance.gauss(0, 0.0008):.5f}"


def street(i, names, known, chance):
    _, lat, lon = near(known, chance)
    name = names[i % len(names)] if i < len(names) else f"{names[i % len(names)]} {i // len(names) + 1}"
    return [f"b-{i:05}", lat, lon, name, name, name]


def lamp(i, known, chance):
    at, lat, lon = near(known, chance)
    return [f"B-{i:05}", "lamp", lat, lon, at["code"]]


def make(rows, seed, database=None):
    """The data folder of so many rows, made once and kept; answers it, and what is told of how it was made."""
    target = WORK / f"data-{rows}-{seed}-{'postgres' if database else 'sqlite'}"
    made = target / "made.json"
    if made.exists() and not database:
        return target, json.loads(made.read_text())
    shutil.rmtree(target, ignore_errors=True)
    where = ["--data", target] + (["--database", database] if database else [])
    run(HANSA, "city", "import", *where, folder(seed))
    file, mapping, until = WORK / f"year-{rows}-{seed}.csv", WORK / f"year-{rows}-{seed}.toml", date.today().isoformat()
    began = time.monotonic()
    out = run(HANSA, "concerns", "year", *where, "--city", SLUG, "--rows", rows, "--seed", seed, "--until", until, "--mapping", mapping)
    file.write_text(out)
    generated = time.monotonic() - began
    say(f"data: {rows} rows generated in {generated:.0f} s; they go in through the verbs …")
    began = time.monotonic()
    said = run(HANSA, "concerns", "import", *where, "--city", SLUG, "--mapping", mapping, "--strict", file)
    facts = {"rows": rows, "seed": seed, "until": until, "generated_s": round(generated), "imported_s": round(time.monotonic() - began), "said": said.strip()}
    made.write_text(json.dumps(facts))
    return target, facts


def codes():
    """What addresses are made of: codes of the city's categories, departments and areas, names of its streets, and its box."""
    base = WORK / "city" / SLUG
    kinds = tomllib.loads((base / "categories.toml").read_text())["category"]
    areas = json.loads((base / "areas.geojson").read_text())["features"]
    ring = json.loads((base / "boundary.geojson").read_text())["geometry"]["coordinates"][0]
    lons, lats = [p[0] for p in ring], [p[1] for p in ring]
    return {
        "categories": [k["code"] for k in kinds if k["kind"] == "report"],
        "departments": [r["code"] for r in csv.DictReader((base / "departments.csv").open())],
        "areas": [a["properties"]["code"] for a in areas],
        "streets": [r["name_fi"] for r in csv.DictReader((base / "places" / "streets.csv").open())],
        "box": (min(lons), min(lats), max(lons), max(lats)),
    }
