"""What everybody looks at: filtered lists, boxes of the map, place search, figures; and the list page in pages per CPU-second."""

import http.client, random, time, urllib.parse
from datetime import date, timedelta
from machine import PEER, ROOT, WORK, Server, free_port, hansa, load, say, wrk
from data import SLUG, codes
from session import ask, sign_in

PATHS = 400
CONNECTIONS = 4
STATES = ["", "state=late", "state=answered", "state=closed", "state=all", "state=all&sort=new"]
# Looked for in titles, details and places; the generated year's words are the categories' own.
WORDS = ["snow", "lamp", "dark", "Aleksanterinkatu", "street", "bin full", "hole", "bus stop"]
LATENCY_GOAL = 50


def query(**pairs):
    return urllib.parse.urlencode({k: v for k, v in pairs.items() if v})


def filtered(chance, known):
    def one():
        parts = [chance.choice(STATES)]
        parts.append(query(
            category=chance.choice([None, chance.choice(known["categories"])]),
            department=chance.choice([None, None, chance.choice(known["departments"])]),
            area=chance.choice([None, chance.choice(known["areas"])]),
            days=chance.choice([None, None, 7, 30, 90, 365]),
            q=chance.choice(WORDS) if chance.random() < 0.15 else None,
        ))
        return f"/{SLUG}/concerns?" + "&".join(p for p in parts if p)
    return [one() for _ in range(PATHS)]


def boxes(chance, known):
    """What map.js asks for while one moves the map: from the whole city down to a street, open cases mostly, all now and then."""
    west, south, east, north = known["box"]
    def one():
        zoom = chance.choice([13, 14, 15, 16, 17, 18])
        width = (east - west) / 2 ** (zoom - 13)
        x, y = chance.uniform(west, east), chance.uniform(south, north)
        box = ",".join(f"{n:.5f}" for n in (x - width / 2, y - width / 4, x + width / 2, y + width / 4))
        state = chance.choice(["", "", "state=late", "state=all&days=30", "state=all"])
        return f"/{SLUG}/map/pins?bbox={box}&zoom={zoom}" + (f"&{state}" if state else "")
    return [one() for _ in range(PATHS)]


def places(chance, known):
    """The page that report.js asks for while one types: beginnings of names of streets, and numbers of poles."""
    def one():
        name = chance.choice(known["streets"])
        typed = name[: chance.randint(2, max(2, len(name)))] if chance.random() < 0.8 else f"B-{chance.randint(0, 15_999):05}"[: chance.randint(3, 7)]
        return f"/{SLUG}/report?" + query(place=typed)
    return [one() for _ in range(PATHS)]


def everyday():
    """What residents type every day, in every language of the test's list."""
    lines = (ROOT / "crates/concerns/tests/all/settings/everyday.txt").read_text().splitlines()
    return [typed for l in lines if ": " in l and not l.startswith("#") for typed in l.split(": ", 1)[1].split(" / ")]


def kinds(chance, known):
    """The second step of a report, which report.js asks for while one types what is the matter: everyday words, or their beginnings."""
    phrases = everyday()
    def one():
        phrase = chance.choice(phrases)
        typed = phrase if chance.random() < 0.5 else phrase[: chance.randint(3, max(3, len(phrase)))]
        return f"{known['report']}?" + query(what=typed)
    return [one() for _ in range(PATHS)]


def begun(server, known):
    """The address of the second step of a report that somebody has begun."""
    lon, lat = (known["box"][0] + known["box"][2]) / 2, (known["box"][1] + known["box"][3]) / 2
    r, text = ask(server, "POST", f"/{SLUG}/report", {"lat": lat, "lon": lon})
    assert r.status == 303 and r.headers["Location"].endswith("/what"), (r.status, r.headers["Location"], text[:2000])
    return r.headers["Location"]


def figures(chance, known):
    months = [(date.today().replace(day=15) - timedelta(days=30 * n)).strftime("%Y-%m") for n in range(12)]
    def one():
        asked = query(
            period=chance.choice([None, "7", "30", "90", "365", chance.choice(months)]),
            step=chance.choice([None, "week"]),
            category=chance.choice([None, None, chance.choice(known["categories"])]),
            area=chance.choice([None, None, chance.choice(known["areas"])]),
        )
        return f"/{SLUG}/figures" + (f"?{asked}" if asked else "")
    return [one() for _ in range(PATHS)]


KINDS = {"filtered list": filtered, "map box": boxes, "place search": places, "kind search": kinds, "figures": figures}


def write(name, paths):
    file = WORK / f"{name.replace(' ', '-')}.paths"
    file.write_text("\n".join(paths) + "\n")
    return {"BENCH_PATHS": str(file)}


def first_look(server, paths):
    """Each address once, on one connection: nothing of it is kept yet."""
    c = http.client.HTTPConnection(urllib.parse.urlsplit(server.url).netloc, timeout=60)
    times, before = [], server.cpu()
    for path in paths:
        began = time.monotonic()
        c.request("GET", path, headers={"Accept-Encoding": "gzip", "Accept-Language": "en"})
        r = c.getresponse()
        r.read()
        assert r.status == 200, (r.status, path)
        times.append(1000 * (time.monotonic() - began))
    c.close()
    return f"p95 {sorted(times)[len(times) * 95 // 100]:.1f} ms, {1000 * (server.cpu() - before) / len(times):.1f} CPU ms each"


def latencies(data, seed, seconds, database=None):
    """p95 of each kind of page, warm, as a visitor's browser asks: four connections, one request at a time on each."""
    known = codes()
    say(f"\n## p95 at {CONNECTIONS} closed-loop connections, warm (goal: under {LATENCY_GOAL} ms)")
    with hansa(data, database, mails=False) as server:
        known["report"] = begun(server, known)
        for name, kind in KINDS.items():
            paths = kind(random.Random(seed), known)
            env = write(name, paths) | {"BENCH_ENCODING": "gzip, br", "BENCH_LANGUAGE": "en"}
            first = first_look(server, sorted(set(paths)))
            wrk(server, "gets.lua", 2, CONNECTIONS, env)
            r = wrk(server, "gets.lua", seconds, CONNECTIONS, env)
            goal = "met" if r["p95"] < LATENCY_GOAL else "MISSED"
            say(f"{name:14} p50 {r['p50']:7.2f}  p95 {r['p95']:7.2f}  p99 {r['p99']:7.2f} ms; {1000 * r['cpu'] / r['requests']:6.2f} CPU ms each, "
                f"{r['requests'] / r['seconds']:7.0f}/s, {load()}: {goal}; first look {first}")
        say(f"memory afterwards: {server.memory():.0f} MB")


def pages(data, seconds, rounds=3):
    """The first page of the list, in pages per CPU-second of the server's process, beside a bare page of the same rows: best of three rounds each, in turn."""
    say("\n## the public list page beside a bare axum + SQLite page of the same rows (aim: half of it)")
    port = free_port()
    peer_env = write("peer", ["/concerns"])
    with hansa(data) as ours, Server("peer", [PEER, data / "hansa.db", SLUG, f"127.0.0.1:{port}"], f"http://127.0.0.1:{port}", "/concerns") as peer:
        visitor = write("list page", [f"/{SLUG}/concerns"]) | {"BENCH_LANGUAGE": "en-GB,en;q=0.8,fi;q=0.5"}
        signed_in = visitor | {"BENCH_COOKIE": sign_in(ours, data)}
        sides = {
            "bare page": (peer, peer_env),
            "ours, with session, token and language": (ours, signed_in),
            "the same, without a session": (ours, visitor),
            "the same, with a session, gzip": (ours, signed_in | {"BENCH_ENCODING": "gzip"}),
        }
        best = dict.fromkeys(sides, 0)
        for round in range(rounds + 1):
            for name, (server, env) in sides.items():
                r = wrk(server, "gets.lua", seconds if round else 1, CONNECTIONS, env)
                if round:
                    best[name] = max(best[name], r["requests"] / r["cpu"])
        bare = best["bare page"]
        for name, rate in best.items():
            say(f"{name:40} {rate:8.0f} pages per CPU-second, {rate / bare:.2f} of the bare page")
        return best
