// Starts `hansa demo` itself, on a free port, and reads the one line of JSON that it prints when it can be visited. One that runs already, its line kept
// in a file, is used when HANSA_DEMO names that file:
//   {"base_url": "http://127.0.0.1:PORT", "cities": [{"slug", "languages", "accounts": [{"role", "name", "mail", "password", "account", …}]}],
//    "accounts": [those of the whole installation], "stumbles": 0}
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START_SECONDS_MAX = 300;
const STOP_SECONDS_MAX = 20;
const WORDS_KEPT = 40;

export function binary(root) {
  const path = process.env.HANSA_BIN ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'debug', 'hansa');
  if (!existsSync(path)) throw new Error(`${path} is not there; build it with \`cargo build -p hansa\`, or name it in HANSA_BIN`);
  return path;
}

export async function startDemo(root) {
  if (process.env.HANSA_DEMO) return { ...checked(JSON.parse(readFileSync(process.env.HANSA_DEMO, 'utf8'))), words: [], isRunning: () => true, stop: () => {} };
  const child = spawn(binary(root), ['demo', '--json', '--port', '0', '--still'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const words = [];
  createInterface({ input: child.stderr }).on('line', (line) => words.push(line) > WORDS_KEPT && words.shift());
  const gone = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  try {
    const demo = checked(JSON.parse(await firstLine(child, gone)));
    return { ...demo, words, isRunning: () => child.exitCode === null && child.signalCode === null, stop: () => stop(child, gone) };
  } catch (e) {
    await stop(child, gone);
    throw new Error(`the demo did not start: ${e.message}\n${words.join('\n')}`);
  }
}

function firstLine(child, gone) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it said nothing in ${START_SECONDS_MAX} s`)), START_SECONDS_MAX * 1000);
    const done = (f, value) => (clearTimeout(timer), f(value));
    // Read on to the end, or the program stops when the pipe is full.
    createInterface({ input: child.stdout }).once('line', (line) => done(resolve, line)).on('line', () => {});
    child.once('error', (e) => done(reject, e));
    gone.then((code) => done(reject, new Error(`it ended with ${code}`)));
  });
}

function checked({ base_url: url, cities, accounts: ofAll, stumbles }) {
  if (!/^http:\/\/[^/]+$/.test(url ?? '')) throw new Error(`its line has no "base_url" like http://127.0.0.1:8080: ${url}`);
  if (!Array.isArray(cities) || cities.length === 0) throw new Error('its line has no "cities"');
  if (stumbles !== 0) throw new Error(`${stumbles} steps of its play were refused: HANSA_LOG=warn says which`);
  const accounts = cities.flatMap((c) => c.accounts.map((a) => ({ ...a, city: c.slug })));
  if (accounts.length === 0) throw new Error('its cities have no "accounts"');
  if (!Array.isArray(ofAll)) throw new Error('its line has no "accounts" of the whole installation');
  accounts.push(...ofAll.map((a) => ({ ...a, city: '' })));
  return { url, cities, accounts };
}

// Our own child, by its own id: told to stop, and ended when it does not.
export async function stop(child, gone) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_SECONDS_MAX * 1000);
  await gone;
  clearTimeout(timer);
}
