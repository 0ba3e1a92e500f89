#!/usr/bin/env python3
"""Checks the demo's cities and plays: codes that exist, languages that are filled, nothing twice. Run it from anywhere: python3 demo/make/check.py"""
import csv
import json
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

DEMO = Path(__file__).resolve().parent.parent
ICONS = set(
    "report map follow figures globe person people search locate camera lamp road bin tree water snow bus school check lock eye next back "
    "down up mail phone more filter settings inbox note clock star undo link download question plus x chat hand alert book network print".split()
)
GROUPS = "lighting roads waste water trees animals traffic parks buildings noise other".split()
ROLES = "administrator supervisor operator case-worker inspector viewer".split()
KINDS = "school market clinic hospital stop station park worship office bridge other".split()
TOWNS = "steppe strait hills harbour towers".split()
CODE = re.compile(r"^[a-z0-9-]{1,40}$")
DEADLINE = re.compile(r"^[1-9][0-9]* (hours|working days|working hours)$")
wrong: list[str] = []


def need(ok, text):
    if not ok:
        wrong.append(text)


def once(seen, code, where):
    need(CODE.match(code), f"{where}: code {code!r}")
    need(code not in seen, f"{where}: {code} twice")
    seen.add(code)


def ascii_digits(text):
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def filled(table, langs, where, exact=True):
    for lang in langs:
        need(table.get(lang), f"{where}: no {lang}")
    if exact:
        need(set(table) <= set(langs), f"{where}: a language that the city does not offer {set(table) - set(langs)}")


def rows(path):
    # A list without rows is not there.
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def city(folder):
    slug = folder.name
    me = tomllib.loads((folder / "city.toml").read_text("utf-8"))
    langs = me["languages"]
    need(me["slug"] == slug, f"{slug}: slug")
    need(me["town"] in TOWNS, f"{slug}: town")
    need(re.match(r"^#[0-9a-f]{6}$", me["brand"]), f"{slug}: brand")
    filled(me["name"], langs, f"{slug} name", exact=False)
    for key in ("welcome", "about", "privacy"):
        filled(me["texts"][key], langs, f"{slug} texts.{key}")

    departments = set()
    for row in rows(folder / "departments.csv"):
        once(departments, row["code"], f"{slug} departments")
        filled({k[5:]: v for k, v in row.items() if k.startswith("name_")}, langs, f"{slug} department {row['code']}", exact=False)
        need(None not in row and None not in row.values(), f"{slug} department {row['code']}: columns")

    for day, spans in tomllib.loads((folder / "calendar.toml").read_text("utf-8"))["week"].items():
        need(day in "mon tue wed thu fri sat sun".split(), f"{slug} calendar {day}")
        for span in spans:
            need(re.match(r"^\d\d:\d\d-\d\d:\d\d$", span), f"{slug} calendar {span}")
    days = set()
    for row in rows(folder / "holidays.csv"):
        date.fromisoformat(row["date"])
        need(row["date"] not in days, f"{slug} holidays: {row['date']} twice")
        days.add(row["date"])
        filled({k[5:]: v for k, v in row.items() if k and k.startswith("name_")}, langs, f"{slug} holiday {row['date']}", exact=False)
        need(None not in row and None not in row.values(), f"{slug} holiday {row['date']}: columns")

    categories, questions = set(), {}
    listed = tomllib.loads((folder / "categories.toml").read_text("utf-8"))["category"]
    for one in listed:
        where = f"{slug} {one['code']}"
        once(categories, one["code"], f"{slug} categories")
        need(one["icon"] in ICONS, f"{where}: icon {one['icon']}")
        need(one["group"] in GROUPS, f"{where}: group {one['group']}")
        need(one["kind"] in ("report", "complaint", "request", "suggestion"), f"{where}: kind")
        need(one["department"] in departments, f"{where}: department {one['department']}")
        need(DEADLINE.match(one["deadline"]), f"{where}: deadline {one['deadline']}")
        need(one["publication"] in ("at-once", "after-review", "never"), f"{where}: publication")
        need(one["place"] in ("required", "optional", "none"), f"{where}: place")
        for key in ("name", "words", *(k for k in ("hint", "elsewhere") if k in one)):
            filled(one[key], langs, f"{where} {key}")
        for lang in langs:
            words = one["words"].get(lang, [])
            need(8 <= len(words) <= (60 if one["code"] == "emergency" else 20), f"{where}: {len(words)} words in {lang}")
            need(len({w.casefold() for w in words}) == len(words), f"{where}: a word twice in {lang}")
        codes = set()
        for ask in one.get("question", []):
            once(codes, ask["code"], f"{where} questions")
            need(ask["type"] in "text number date choice choices notice".split(), f"{where} {ask['code']}: type")
            filled(ask["label"], langs, f"{where} {ask['code']}")
            options = set()
            for option in ask.get("option", []):
                once(options, option["code"], f"{where} {ask['code']}")
                filled(option["label"], langs, f"{where} {ask['code']} {option['code']}")
            need(bool(options) == ask["type"].startswith("choice"), f"{where} {ask['code']}: options")
            questions[one["code"], ask["code"]] = (ask["type"], options)
    for lang in langs:
        need(len({c["name"][lang] for c in listed}) == len(listed), f"{slug}: a category name twice in {lang}")
    count = lambda test: sum(1 for c in listed if test(c))
    need(17 <= len(listed) <= 23, f"{slug}: {len(listed)} categories")
    need(count(lambda c: c["publication"] == "never") >= 1, f"{slug}: never")
    need(count(lambda c: c["publication"] == "after-review") >= 2, f"{slug}: after-review")
    need(count(lambda c: c.get("evidence")) >= 2, f"{slug}: evidence")
    need(count(lambda c: c["place"] == "none") >= 1, f"{slug}: place none")
    need(count(lambda c: "elsewhere" in c) >= 2, f"{slug}: elsewhere")
    need(count(lambda c: c.get("emergency")) >= 2, f"{slug}: emergency")
    called = [c for c in listed if c["code"] == "emergency" and c.get("emergency") and "elsewhere" in c]
    need(len(called) == 1, f"{slug}: no kind for what fire brigade, ambulance and police are called for")
    need(all(me["emergency"] in ascii_digits(t) for c in called for t in c["elsewhere"].values()), f"{slug}: the emergency kind does not say {me['emergency']}")
    need(any(len({a["type"] for a in c.get("question", [])}) >= 3 and any(a["type"] == "notice" for a in c["question"]) for c in listed), f"{slug}: three questions with a notice")
    for kind in ("choices", "number", "date"):
        need(any(t == kind for t, _ in questions.values()), f"{slug}: no question of type {kind}")
    unused = departments - {c["department"] for c in listed}

    areas = set()
    if (folder / "areas.geojson").exists():
        areas = {f["properties"]["code"] for f in json.loads((folder / "areas.geojson").read_text("utf-8"))["features"]}
    pairs = set()
    for row in rows(folder / "routing.csv"):
        need((row["category"], row["area"]) not in pairs, f"{slug} routing: {row} twice")
        pairs.add((row["category"], row["area"]))
        need(row["category"] in categories | {""}, f"{slug} routing: category {row['category']}")
        need(row["area"] in areas | {""}, f"{slug} routing: area {row['area']}")
        need(row["department"] in departments, f"{slug} routing: department {row['department']}")
        need(row["category"] or row["area"], f"{slug} routing: an empty row")
        unused.discard(row["department"])
    need(not unused, f"{slug}: departments without a category or a route {unused}")

    templates = set()
    for one in tomllib.loads((folder / "templates.toml").read_text("utf-8"))["template"]:
        once(templates, one["code"], f"{slug} templates")
        need(one["category"] in categories | {""}, f"{slug} template {one['code']}: category")
        need(set(one.get("for", ["answer"])) <= {"answer", "ask", "close"}, f"{slug} template {one['code']}: for")
        for key in ("title", "text"):
            filled(one[key], langs, f"{slug} template {one['code']} {key}")
            for text in one[key].values():
                need(set(re.findall(r"\{(\w+)\}", text)) <= {"reference", "place", "department"}, f"{slug} template {one['code']}: {text}")
    return langs, departments, {c["code"]: c for c in listed}, questions


def play(path, langs, departments, categories, questions):
    slug = path.stem
    told = tomllib.loads(path.read_text("utf-8"))
    need(set(told) == {"person", "resident", "concern"}, f"{slug} play: {set(told)}")
    mails = set()
    for one in told["person"]:
        need(set(one) == {"name", "mail", "role", "department"}, f"{slug} person: {one}")
        need(one["mail"].endswith(f"@{slug}.example") and one["mail"] not in mails, f"{slug} person: {one['mail']}")
        mails.add(one["mail"])
        need(one["role"] in ROLES, f"{slug} person: {one['role']}")
        need(one["department"] in departments | {""}, f"{slug} person: {one['department']}")
    need({p["role"] for p in told["person"]} == set(ROLES), f"{slug}: every role once")
    need(9 <= len(told["person"]) <= 12, f"{slug}: {len(told['person'])} persons")
    need(14 <= len(told["resident"]) <= 20, f"{slug}: {len(told['resident'])} residents")
    names = set()
    for one in told["resident"]:
        need(set(one) == {"name", "language", "mail", "phone"}, f"{slug} resident: {one}")
        need(one["language"] in langs, f"{slug} resident: {one['language']}")
        need(one["name"] not in names, f"{slug} resident: {one['name']} twice")
        names.add(one["name"])
        if one["mail"]:
            need(re.match(r"^[^@ ]+@example\.(com|org|net)$", one["mail"]), f"{slug} resident: {one['mail']}")
            need(one["mail"] not in mails, f"{slug} resident: {one['mail']} twice")
            mails.add(one["mail"])
    scenes = {p.stem for p in (DEMO / "scenes").glob("*.jpg")}
    titles, answers, used = set(), set(), set()
    for one in told["concern"]:
        where = f"{slug} concern {one['title']!r}"
        keys = {"category", "language", "title", "text", "scene", "near", "staff_note", "ask", "reply", "answer"}
        need(keys <= set(one) <= keys | {"answers", "months"}, f"{where}: {set(one) ^ keys}")
        need(one["title"] not in titles, f"{where}: twice")
        need(one["answer"] not in answers, f"{where}: its answer twice")
        titles.add(one["title"])
        answers.add(one["answer"])
        need(len(one["title"]) <= 90, f"{where}: {len(one['title'])} characters")
        need(one["language"] in langs, f"{where}: {one['language']}")
        need(one["near"] in [*KINDS, ""], f"{where}: near {one['near']}")
        need(one["scene"] in scenes | {""}, f"{where}: scene {one['scene']}")
        need(all(month in range(1, 13) for month in one.get("months", [])), f"{where}: months {one.get('months')}")
        need(bool(one["ask"]) == bool(one["reply"]), f"{where}: ask without reply")
        need(one["text"] and one["staff_note"] and one["answer"], f"{where}: empty")
        category = categories.get(one["category"])
        need(category, f"{where}: category {one['category']}")
        if not category:
            continue
        used.add(one["category"])
        mended = one["scene"].rpartition("-")[0] + "-after-" + one["scene"].rpartition("-")[2]
        need(not category.get("evidence") or mended in scenes, f"{where}: an answer of this kind shows a picture, and there is no {mended}")
        need("elsewhere" not in category, f"{where}: the city does not take {one['category']}")
        for code, value in one.get("answers", {}).items():
            kind, options = questions.get((one["category"], code), (None, None))
            fits = {"choice": lambda: value in options, "choices": lambda: isinstance(value, list) and set(value) <= options,
                    "number": lambda: isinstance(value, int), "date": lambda: isinstance(value, int), "text": lambda: isinstance(value, str)}
            need(kind in fits and fits[kind](), f"{where}: answer {code} = {value!r} of {kind}")
        for ask in category.get("question", []):
            if ask["required"]:
                need(ask["code"] in one.get("answers", {}), f"{where}: {ask['code']} is not answered")
    need(40 <= len(told["concern"]) <= 140, f"{slug}: {len(told['concern'])} concerns")
    for lang in langs:
        need(any(c["language"] == lang for c in told["concern"]), f"{slug}: no concern in {lang}")
    missing = {k for k, c in categories.items() if "elsewhere" not in c} - used
    need(not missing, f"{slug}: no concern about {missing}")


only = sys.argv[1:]
for folder in sorted(p for p in (DEMO / "cities").iterdir() if (p / "city.toml").exists()):
    if only and folder.name not in only:
        continue
    found = city(folder)
    script = DEMO / "play" / f"{folder.name}.toml"
    need(script.exists(), f"{folder.name}: no play")
    if script.exists():
        play(script, *found)
    print(folder.name, len(found[2]), "categories")
print("\n".join(wrong) or "all well")
sys.exit(bool(wrong))
