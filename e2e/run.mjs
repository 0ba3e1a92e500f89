// Runs the browser journeys, one after the other, against a demo that it starts itself.
//   node run.mjs                all of them
//   node run.mjs front look     only these files of journeys/
import { chromium } from 'playwright-core';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startDemo } from './demo.mjs';
import { Journey } from './journey.mjs';

const HERE = import.meta.dirname;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const JOURNEY_SECONDS_MAX = 300;
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
  try {
    await bounded(journey(t), sentence);
    if (!demo.isRunning()) throw new Error(`the demo has ended:\n${demo.words.join('\n')}`);
    console.log(`  ok    ${sentence} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    return true;
  } catch (e) {
    console.log(`  FAIL  ${sentence}\n    ${e.message.split('\nBrowser logs:')[0]}`);
    return false;
  } finally {
    await t.end().catch(() => {});
  }
}

async function main() {
  const all = readdirSync(join(HERE, 'journeys')).filter((f) => f.endsWith('.mjs')).sort();
  const asked = process.argv.slice(2).map((name) => `${name.replace(/\.mjs$/, '')}.mjs`);
  const unknown = asked.filter((f) => !all.includes(f));
  if (unknown.length > 0) throw new Error(`there is no journey ${unknown.join(', ')}; there are ${all.join(', ')}`);
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is not there; install Debian's chromium, or name another in CHROMIUM`);
  rmSync(join(HERE, 'out'), { recursive: true, force: true });

  const demo = await startDemo(resolve(HERE, '..'));
  let browser;
  const count = { passed: 0, failed: 0 };
  try {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    for (const file of asked.length > 0 ? asked : all) {
      console.log(file);
      const { journeys } = await import(join(HERE, 'journeys', file));
      for (const [sentence, journey] of Object.entries(journeys)) {
        count[(await one(browser, demo, sentence, journey)) ? 'passed' : 'failed'] += 1;
      }
    }
  } finally {
    await browser?.close();
    await demo.stop();
  }
  if (count.passed + count.failed === 0) throw new Error('there was no journey to run');
  console.log(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (e) {
  console.error(`e2e: ${e.message}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
