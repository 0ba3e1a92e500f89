// Runs the browser journeys against a demo that it starts itself: a few files at a time, the journeys of one file one after the other.
//   node run.mjs                all of them
//   node run.mjs front look     only these files of journeys/
//   node run.mjs --shots        and keeps pictures of what was looked at in e2e/out
//   node run.mjs pictures --keep-pictures     and writes what that journey takes to docs/pictures, for the README
import { chromium } from 'playwright-core';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startDemo } from './demo.mjs';
import { Journey } from './journey.mjs';

const HERE = import.meta.dirname;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const JOURNEY_SECONDS_MAX = 300;
const FILES_AT_ONCE = 3;
const LONG = ['everywhere.mjs', 'whole-way-arabic.mjs', 'set-up.mjs'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function bounded(work, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${JOURNEY_SECONDS_MAX} s`)), JOURNEY_SECONDS_MAX * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function one(browser, demo, sentence, journey) {
  const t = new Journey(browser, demo);
  const begun = Date.now();
  const seconds = () => `(${((Date.now() - begun) / 1000).toFixed(1)} s)`;
  try {
    await bounded(journey(t), sentence);
    if (!demo.isRunning()) throw new Error(`the demo has ended:\n${demo.words.join('\n')}`);
    return [true, `  ok    ${sentence} ${seconds()}`];
  } catch (e) {
    return [false, `  FAIL  ${sentence} ${seconds()}\n    ${e.message.split('\nBrowser logs:')[0]}${place(e)}`];
  } finally {
    await t.end().catch(() => {});
  }
}

// The line of the journey that failed.
function place(e) {
  const line = (e.stack ?? '').split('\n').find((l) => l.includes('/journeys/'));
  return line ? `\n    at ${line.replace(/^.*\/journeys\//, '').replace(/\)$/, '')}` : '';
}

// The journeys of a file, in order; what they say is printed together when the file is done.
async function each(browser, demo, file) {
  const { journeys } = await import(join(HERE, 'journeys', file));
  const said = [];
  for (const [sentence, journey] of Object.entries(journeys)) said.push(await one(browser, demo, sentence, journey));
  console.log([file, ...said.map(([, words]) => words)].join('\n'));
  return said.map(([passed]) => passed);
}

// Longer files first, so that none is left for the end alone.
async function inTurn(files, work) {
  const left = files.sort((a, b) => LONG.includes(b) - LONG.includes(a));
  const results = [];
  const worker = async () => {
    for (let file = left.shift(); file; file = left.shift()) results.push(...(await work(file)));
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
  return results;
}

async function main() {
  const all = readdirSync(join(HERE, 'journeys')).filter((f) => f.endsWith('.mjs')).sort();
  const words = process.argv.slice(2);
  const asked = words.filter((w) => !w.startsWith('--')).map((name) => `${name.replace(/\.mjs$/, '')}.mjs`);
  const unknown = asked.filter((f) => !all.includes(f));
  if (unknown.length > 0) throw new Error(`there is no journey ${unknown.join(', ')}; there are ${all.join(', ')}`);
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is not there; install Debian's chromium, or name another in CHROMIUM`);
  rmSync(join(HERE, 'out'), { recursive: true, force: true });

  const demo = { ...(await startDemo(resolve(HERE, '..'))), keepsPictures: words.includes('--keep-pictures'), keepsShots: words.includes('--shots') };
  let browser;
  let passed = [];
  try {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    passed = await inTurn(asked.length > 0 ? asked : all, (file) => each(browser, demo, file));
  } finally {
    await browser?.close();
    await demo.stop();
  }
  if (passed.length === 0) throw new Error('there was no journey to run');
  const failed = passed.filter((p) => !p).length;
  console.log(`${passed.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (e) {
  console.error(`e2e: ${e.message}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
