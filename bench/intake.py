"""Durable intake: reports sent to the product by 64 closed-loop connections, beside pgbench committing on PostgreSQL the very statements that a report writes
there. They are recorded from PostgreSQL's own log while the product takes reports; keys are drawn anew for each transaction."""

import os, random, re, shutil, time
from pathlib import Path
from machine import NICE, ROOT, WORK, hansa, load, run, say, wrk
from data import SLUG, folder
from machine import HANSA
from session import ask

CONNECTIONS = 64
RECORDED = 24
# Categories whose report needs no answer to a question.
CATEGORIES = ["pavement", "park", "pothole", "litter-bin", "graffiti", "scooter"]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
RECORD = re.compile(r"^\d{4}-\d\d-\d\d \S+ \S+ \[(\d+)\] (LOG|DETAIL):  ", re.M)
VALUE = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")
# A number this large is no time in microseconds: it is the random key of the full text.
KEY_MIN = 10**16


class Postgres:
    """A cluster of its own that keeps its word: fsync and synchronous_commit are on, everything else is as Debian ships it."""

    def __enter__(self):
        self.env = {**os.environ, "CARGO_TARGET_DIR": str(WORK)}
        url = run(ROOT / ".ci/postgres", "start", "--durable", env=self.env).strip()
        self.url = url.rsplit("/", 1)[0] + "/bench"
        self.log = WORK / "test-postgres" / "durable" / "data" / "log"
        if not self.log.exists():
            self.log = Path(f"/tmp/hansa-test-postgres-{os.getuid()}-durable/data/log")
        for sql in ("drop database if exists bench", "create database bench"):
            run("psql", "-qX", url, "-c", sql)
        return self

    def __exit__(self, *_):
        run(ROOT / ".ci/postgres", "stop", "--durable", env=self.env)

    def tell(self, sql):
        return run("psql", "-qXAt", self.url, "-c", sql)


def report(server, chance, n):
    form = {"send": "1", "key": f"{chance.getrandbits(160):040x}", "category": CATEGORIES[n % len(CATEGORIES)], "place": "by the corner",
            "lat": f"{60.166 + chance.random() * 0.008:.6f}", "lon": f"{24.938 + chance.random() * 0.012:.6f}", "details": f"The lamp is dark since Monday {n}"}
    r, text = ask(server, "POST", f"/{SLUG}/report-offline", form)
    assert r.status == 303 and r.headers["Location"].endswith("/sent"), (r.status, r.headers["Location"], text[:2000])


def transactions(text):
    """The transactions of the log, each as its statements with their values."""
    marks = list(RECORD.finditer(text))
    open_in, done = {}, []
    last = {}
    for mark, after in zip(marks, marks[1:] + [None]):
        pid, kind = mark.groups()
        body = text[mark.end() : after.start() if after else None].strip()
        if kind == "DETAIL":
            if body.startswith("parameters:") and pid in last:
                last[pid][1] = dict((int(n), v) for n, v in VALUE.findall(body))
            continue
        statement = re.sub(r"^(statement|execute [^:]+): ", "", body)
        word = statement.split(None, 1)[0].lower()
        last.pop(pid, None)  # What follows of a statement outside a transaction belongs to nobody.
        if word == "begin":
            open_in[pid] = []
        elif word in ("commit", "rollback"):
            if word == "commit" and pid in open_in:
                done.append(open_in.pop(pid))
        elif pid in open_in:
            last[pid] = [statement, {}]
            open_in[pid].append(last[pid])
    return done


def script(pair, city):
    """A pgbench script of a report's two transactions. What must differ from report to report is made from `:r`, the same value always by the same rule."""
    known = {}
    def key(value):
        return f"md5(:r::bigint::text || '{known.setdefault(value, len(known))}')"
    def literal(value):
        inner = value[1:-1] if value != "NULL" else ""
        if value == "NULL":
            return value
        if inner.startswith("\\x"):
            return f"decode({key(inner)} || {key(inner + '+')}, 'hex')"
        if UUID.fullmatch(inner):
            return value if inner == city else f"{key(inner)}::uuid"
        if re.fullmatch(r"-?\d+", inner) and abs(int(inner)) >= KEY_MIN:
            return f"(:r::bigint + {known.setdefault(inner, len(known))})"
        if re.fullmatch(r"[A-Z0-9]{4}-?[A-Z0-9]{4}", inner) and not inner.isdigit():  # a reference
            return f"upper(substr({key(inner)}, 1, 16))"
        other = [u for u in UUID.findall(inner) if u != city]
        if len(other) == 1 and not inner.startswith("{"):
            before, after = inner.split(other[0])
            return f"('{before}' || {key(other[0])} || '{after}')"
        return value.replace(":", "' || chr(58) || '") if ":" in value and not inner.startswith("{") else value
    lines = ["\\set r random(1, 9000000000000000000)"]
    for statements in pair:
        lines.append("begin;")
        for statement, values in statements:
            filled = re.sub(r"\$(\d+)", lambda m: literal(values[int(m.group(1))]), statement)
            lines.append(" ".join(filled.split()) + ";")
        lines.append("commit;")
    return "\n".join(lines) + "\n"


def record(postgres, seed):
    """Lets the product take reports on PostgreSQL, and makes scripts of what it wrote."""
    run(HANSA, "city", "import", "--data", WORK / "data-intake-postgres", "--database", postgres.url, folder(seed))
    city = postgres.tell(f"select id from city where slug = '{SLUG}'").strip()
    postgres.tell("alter database bench set log_statement = 'all'")
    chance = random.Random(seed)
    with hansa(WORK / "data-intake-postgres", postgres.url, "hansa-postgres") as server:
        begin = postgres.log.stat().st_size
        for n in range(RECORDED):
            report(server, chance, n)
    text = postgres.log.read_bytes()[begin:].decode()
    postgres.tell("alter database bench reset log_statement")
    all = transactions(text)
    of = lambda words: [t for t in all if any(words in s for s, _ in t)]
    drafts, concerns = of("insert into draft"), of("insert into concern ")
    assert len(drafts) == len(concerns) == RECORDED, (len(drafts), len(concerns))
    target = WORK / "pgbench"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for n, pair in enumerate(zip(drafts, concerns)):
        (target / f"{n:02}.sql").write_text(script(pair, city))
    say(f"a report writes {len(drafts[0])} statement and commits, then {len(concerns[0])} and commits; recorded in {target}")
    return sorted(target.iterdir())


def pgbench(postgres, scripts, seconds):
    files = [part for s in scripts for part in ("-f", s)]
    out = run(*NICE, "pgbench", "-n", "-c", CONNECTIONS, "-j", 2, "-T", seconds, "-M", "prepared", *files, postgres.url)
    assert "number of failed transactions: 0 " in out, out
    return float(re.search(r"tps = ([\d.]+)", out).group(1))


def intake(data, seed, seconds, rounds=3):
    say(f"\n## durable intake at {CONNECTIONS} closed-loop connections beside pgbench with the same statements (aim: above its rate)")
    copy = WORK / "data-intake"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(data, copy)
    categories = WORK / "categories"
    categories.write_text("\n".join(CATEGORIES) + "\n")
    env = {"BENCH_POST": f"/{SLUG}/report-offline", "BENCH_CATEGORIES": str(categories)}
    with Postgres() as postgres:
        scripts = record(postgres, seed)
        best = {"ours on SQLite": (0, None), "ours on PostgreSQL": (0, None), "pgbench": (0, None)}
        with hansa(copy) as sqlite, hansa(WORK / "data-intake-postgres", postgres.url, "hansa-postgres") as pg:
            for _ in range(rounds):
                for name, server in (("ours on SQLite", sqlite), ("ours on PostgreSQL", pg)):
                    r = wrk(server, "reports.lua", seconds, CONNECTIONS, env)
                    best[name] = max(best[name], (r["requests"] / r["seconds"], f"p50 {r['p50']:.1f} p99 {r['p99']:.1f} ms, {1000 * r['cpu'] / r['requests']:.2f} CPU ms each, {load()}"), key=lambda b: b[0])
                    time.sleep(1)
                best["pgbench"] = max(best["pgbench"], (pgbench(postgres, scripts, seconds), load()), key=lambda b: b[0])
        for name, (rate, words) in best.items():
            say(f"{name:20} {rate:7.0f} reports/s, {rate / best['pgbench'][0]:.2f} of pgbench; {words}")
        return best
