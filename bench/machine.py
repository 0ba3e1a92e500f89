"""Processes, their CPU time and memory, and wrk: what every measurement needs of the machine."""

import json, os, shutil, signal, socket, subprocess, sys, time, urllib.error, urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / "target" / "bench"
HANSA = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "hansa"
PEER = WORK / "release" / "peer"
TICKS = os.sysconf("SC_CLK_TCK")
NICE = []  # set by run: `--nice -10` on a machine that others use too


def say(*words):
    print(*words, flush=True)


def need(program, package):
    """A program that is missing is installed where that may be done, and asked for otherwise."""
    if shutil.which(program) is None:
        if os.geteuid() != 0 or subprocess.run(["apt-get", "install", "-y", package], capture_output=True).returncode != 0:
            sys.exit(f"bench: {program} is missing: apt-get install {package}")


def run(*command, **more):
    done = subprocess.run([str(c) for c in command], text=True, capture_output=True, **more)
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def load():
    return f"load {os.getloadavg()[0]:.1f}"


class Server:
    """A server of ours or of the peer, stopped by the id that was started."""

    def __init__(self, name, command, url, first, env=None):
        self.url = url
        self.log = WORK / f"{name}.log"
        began = time.monotonic()
        with self.log.open("w") as log:
            self.process = subprocess.Popen(NICE + [str(c) for c in command], stdout=log, stderr=log, env={**os.environ, **(env or {})})
        while True:
            try:
                urllib.request.urlopen(url + first, timeout=5).read()
                break
            except (OSError, urllib.error.URLError):
                if self.process.poll() is not None or time.monotonic() - began > 60:
                    sys.exit(f"bench: {name} does not answer; see {self.log}")
                time.sleep(0.002)
        self.started = time.monotonic() - began

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)

    def cpu(self):
        """CPU seconds so far, of all threads."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def memory(self):
        """Resident megabytes."""
        line = next(l for l in Path(f"/proc/{self.process.pid}/status").read_text().splitlines() if l.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


def hansa(data, database=None, name="hansa", first="/health/live", mails=True):
    """The release build as a city runs it, with rate limits off and without a log line a request. Without a mail server mails wait; with the one that does not
    answer here they are tried again every minute, and each attempt is written down."""
    port = free_port()
    command = [HANSA, "serve", "--data", data, "--listen", f"127.0.0.1:{port}"] + (["--database", database] if database else [])
    # A mail server is named, so that a resident is offered a link; none listens there, and the mail waits where `session.py` reads it.
    mail = {"HANSA_SMTP": "smtp://127.0.0.1:1", "HANSA_MAIL_FROM": "bench@city.example"} if mails else {}
    return Server(name, command, f"http://127.0.0.1:{port}", first, {"HANSA_LIMITS": "0", "HANSA_LOG": "warn", **mail})


def wrk(server, script, seconds, connections, env=None, threads=1):
    """A closed loop of so many connections. Answers wrk's own report, and the CPU that the server used for it."""
    command = NICE + ["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s", "-s", str(HERE / script), server.url]
    before, began = server.cpu(), time.monotonic()
    out = run(*command, env={**os.environ, **(env or {})})
    cpu = server.cpu() - before
    report = json.loads(out[out.rindex("{") : out.rindex("}") + 1])
    report.update(cpu=cpu, wall=time.monotonic() - began, load=os.getloadavg()[0])
    if report["errors"]:
        sys.exit(f"bench: {report['errors']} of {report['requests']} answers were wrong: {script}, {env}; see {server.log}")
    return report
