"""A resident's session, by the mailed link: the mail is read where it waits to be sent."""

import http.client, re, sqlite3, time, urllib.parse
from data import SLUG


def ask(server, method, path, form=None, headers=None):
    host = urllib.parse.urlsplit(server.url).netloc
    c = http.client.HTTPConnection(host, timeout=20)
    body = urllib.parse.urlencode(form) if form is not None else None
    c.request(method, path, body, {**(headers or {}), **({"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {})})
    r = c.getresponse()
    text = r.read().decode(errors="replace")
    c.close()
    return r, text


def sign_in(server, data):
    mail = f"bench-{time.time_ns()}@resident.example"
    ask(server, "POST", f"/{SLUG}/sign-in", {"mail": mail, "to": ""})
    link = None
    for _ in range(100):
        with sqlite3.connect(f"file:{data}/hansa.db?mode=ro", uri=True) as db:
            found = db.execute("select body_text from mail where to_address = ?", [mail]).fetchone()
        link = re.search(rf"/{SLUG}/sign-in/\w+", found[0]) if found else None
        if link:
            break
        time.sleep(0.1)
    r, _ = ask(server, "POST", link.group(), {})
    cookie = next(c.split(";")[0] for c in r.headers.get_all("Set-Cookie") if c.startswith("hansa="))
    _, page = ask(server, "GET", f"/{SLUG}/concerns", headers={"Cookie": cookie})
    assert "/account" in page, "the session does not hold"
    return cookie
