// What is true of every page: no axe violation, nothing wrong in the console, nothing the policy refused, no sideways scroll, language and
// direction said, one first heading. Each of these is shown to fail in journeys/look.mjs.
import axe from 'axe-core';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const OUT = join(import.meta.dirname, 'out');
const PICTURES = join(import.meta.dirname, '..', 'docs', 'pictures');
const WEBP_QUALITY = 0.82;
const HEARD = new WeakMap();
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

// Listens from before the first page is opened: call it once for each page.
export function listen(page, { js }) {
  const heard = Object.assign([], { isOff: !js, visited: new Set() });
  HEARD.set(page, heard);
  page.on('response', (r) => r.request().isNavigationRequest() && heard.visited.add(r.url()));
  page.on('console', (m) => m.type() === 'error' && heard.push({ words: `console: ${m.text()}`, at: m.location().url }));
  page.on('pageerror', (e) => heard.push({ words: `script: ${e.message}` }));
  page.on('requestfailed', (r) => {
    const why = r.failure()?.errorText ?? '';
    // A page that is left stops what it was still loading.
    if (why !== 'net::ERR_ABORTED') heard.push({ words: `request: ${r.url()} ${why}` });
  });
  page.on('response', (r) => r.status() >= 500 && heard.push({ words: `answer: ${r.status()} ${r.url()}` }));
}

// What was heard so far belongs to a page that nobody looks at.
export function forget(page) {
  HEARD.get(page).splice(0);
}

// The faults of the page as it stands, as sentences; [] when there is none. `audited` false leaves out axe, for a page that axe has seen in another size.
export async function faults(page, { audited = true } = {}) {
  // A page that answers 404 or 422 on purpose is an error to the console; the journey says which status it expects.
  const { visited } = HEARD.get(page);
  const isAnswer = ({ words, at }) => words.includes('Failed to load resource') && visited.has(at);
  const found = HEARD.get(page).splice(0).filter((h) => !isAnswer(h)).map((h) => (h.at ? `${h.words} (${h.at})` : h.words));
  found.push(...(await page.evaluate(shape)));
  if (!audited) return [...new Set(found)];
  const result = await (HEARD.get(page).isOff ? inTwin(page, audit) : audit(page));
  for (const v of result.violations) {
    const where = v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} (${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ''})`);
    found.push(`axe ${v.id}: ${v.help}: ${where.join('; ')}${v.nodes.length > 3 ? ` and ${v.nodes.length - 3} more` : ''}`);
  }
  return [...new Set(found)];
}

async function audit(page) {
  await page.evaluate(axe.source);
  // To preload style sheets axe makes a <style>, which the page's policy refuses; no rule that is on needs it.
  const options = { preload: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
  return await page.evaluate((asked) => globalThis.axe.run(document, asked), options);
}

// axe waits by timers, which never fire where scripts are off. So it looks at the same page, as it stands, in a twin that may run axe's script
// and loads none of the page's.
async function inTwin(page, work) {
  const heard = HEARD.get(page);
  heard.twin ??= await newTwin(page);
  const { twin } = heard;
  heard.html = await page.content();
  await twin.context().addCookies(await page.context().cookies());
  await twin.goto(page.url().split('#')[0], { waitUntil: 'load' });
  return await work(twin);
}

async function newTwin(page) {
  const context = await page.context().browser().newContext({ viewport: page.viewportSize() });
  page.once('close', () => context.close().catch(() => {}));
  const twin = await context.newPage();
  await twin.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: NO_SCRIPTS, body: HEARD.get(page).html });
    return request.resourceType() === 'script' ? route.fulfill({ contentType: 'text/javascript', body: '' }) : route.fallback();
  });
  return twin;
}

// Runs in the page.
function shape() {
  const found = [];
  const html = document.documentElement;
  if (!html.lang) found.push('html has no lang');
  if (!['ltr', 'rtl'].includes(html.dir)) found.push('html has no dir');
  if (!document.title.trim()) found.push('the page has no title');
  const heads = document.querySelectorAll('h1').length;
  if (heads !== 1) found.push(`${heads} first headings; a page has one`);
  const over = html.scrollWidth - html.clientWidth;
  if (over > 0) {
    const isOut = (e) => e.getBoundingClientRect().right > html.clientWidth + 1 || e.getBoundingClientRect().left < -1;
    const widest = [...document.body.querySelectorAll('*')].filter(isOut).at(-1);
    found.push(`the page scrolls sideways by ${over} px; look at <${widest?.tagName.toLowerCase() ?? 'body'} class="${widest?.className ?? ''}">`);
  }
  return found;
}

export async function shot(page, name) {
  await mkdir(OUT, { recursive: true });
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
}

// What the window shows, as WebP, made by the browser itself: in e2e/out, or where the README has it.
export async function picture(page, name, { isKept }) {
  const png = await page.screenshot();
  const blank = await page.context().newPage();
  const webp = await blank.evaluate(webpOf, [`data:image/png;base64,${png.toString('base64')}`, WEBP_QUALITY]);
  await blank.close();
  const folder = isKept ? PICTURES : OUT;
  await mkdir(folder, { recursive: true });
  const bytes = Buffer.from(webp.split(',')[1], 'base64');
  await writeFile(join(folder, `${name}.webp`), bytes);
  return bytes.length;
}

// Runs in a blank page.
async function webpOf([png, quality]) {
  const img = new Image();
  img.src = png;
  await img.decode();
  const canvas = document.createElement('canvas');
  canvas.width = img.naturalWidth;
  canvas.height = img.naturalHeight;
  canvas.getContext('2d').drawImage(img, 0, 0);
  return canvas.toDataURL('image/webp', quality);
}
