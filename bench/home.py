"""The city's front page: bytes of a first visit; and how the program starts and rests."""

import html, re, time, urllib.parse
from machine import hansa, say
from data import SLUG
from session import ask

BYTES_GOAL, START_GOAL, MEMORY_GOAL = 60_000, 1.0, 150
# What a browser fetches for a page by itself: sheets, scripts, icons and pictures in view or not.
FETCHED = re.compile(r"""<(?:link|script|img|image|use|source)\b[^>]*?\s(?:href|src|srcset)="([^"]+)\"""", re.S)
BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd", "Accept-Language": "en"}


def wire(server, path):
    """Bytes of an answer, head and body as they come, and its text."""
    import http.client
    host = urllib.parse.urlsplit(server.url).netloc
    c = http.client.HTTPConnection(host)
    c.request("GET", path, headers=BROWSER)
    r = c.getresponse()
    body = r.read()
    head = sum(len(n) + len(v) + 4 for n, v in r.getheaders()) + 19
    return head + len(body), r.headers.get("Content-Encoding", "as it is")


def home(data):
    say("\n## city home, cold: all bytes of this origin on the wire, heads included (goal: under 60 kB)")
    with hansa(data) as server:
        _, page = ask(server, "GET", f"/{SLUG}", headers={"Accept-Language": "en"})
        paths = [f"/{SLUG}"]
        for found in FETCHED.findall(page):
            path = html.unescape(found).split("#")[0]
            if path.startswith("/") and path not in paths:
                paths.append(path)
        total = 0
        for path in paths:
            size, encoding = wire(server, path)
            total += size
            say(f"  {size:7} {encoding:9} {path}")
        say(f"  {total:7} bytes in {len(paths)} requests: {'met' if total < BYTES_GOAL else 'MISSED'}")


def start(data, rounds=3):
    say(f"\n## start to the first answer of the city's home, and memory at rest (goals: {START_GOAL} s, {MEMORY_GOAL} MB)")
    starts, memory = [], []
    for _ in range(rounds):
        with hansa(data, first=f"/{SLUG}") as server:
            starts.append((server.started, server.cpu()))
            time.sleep(5)
            memory.append(server.memory())
    best = min(starts)
    say(f"start {best[0]:.2f} s ({best[1]:.2f} CPU-seconds): {'met' if best[0] < START_GOAL else 'MISSED'}; "
        f"{max(memory):.0f} MB five seconds later: {'met' if max(memory) < MEMORY_GOAL else 'MISSED'}")
