// Every kind of page that links lead to, looked at by whoever may open it: one address of each shape, wide with scripts, and at 320 px without.

import { forget } from '../look.mjs';

const PAGES_MAX = 90;

// Addresses that differ only by city, reference, id or query are one shape.
function shape(path, cities) {
  const isOne = (part) => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(part) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part) || /^[0-9a-f]{16,}$/.test(part);
  const parts = path.split('/').map((p, i) => (i === 1 && cities.has(p) ? 'CITY' : isOne(p) ? 'ONE' : p));
  if (parts[1] === 'members') parts[2] = 'MEMBER';
  return parts.join('/');
}

async function walk(t, start, enter) {
  const cities = new Set(t.demo.cities.map((c) => c.slug));
  const wide = await t.page();
  const plain = await t.page({ size: 'phone', js: false });
  if (enter) for (const page of [wide, plain]) await t.enter(page, enter);
  const seen = new Set();
  const queue = [start];
  const wrong = [];
  while (queue.length > 0) {
    const path = queue.shift();
    const kind = shape(path.split('?')[0], cities);
    if (seen.has(kind)) continue;
    seen.add(kind);
    if (seen.size > PAGES_MAX) throw new Error(`more than ${PAGES_MAX} kinds of pages: ${[...seen].join(' ')}`);
    for (const page of [wide, plain]) {
      // What is handed over as a file is no page.
      const answer = await page.goto(path, { waitUntil: 'load' }).catch((e) => (e.message.includes('Download is starting') ? null : Promise.reject(e)));
      if (!answer || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) break;
      if (answer.status() !== 200) {
        wrong.push(`${t.demo.url}${path}: ${answer.status()}, though a page links to it`);
        forget(page);
        break;
      }
      await t.look(page).catch((e) => wrong.push(`${page === wide ? 'wide' : '320 px, no scripts'}: ${e.message}`));
    }
    const links = await wide.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), document.baseURI).href));
    queue.push(...links.filter((l) => l.startsWith(`${t.demo.url}/`)).map((l) => l.slice(t.demo.url.length).split('#')[0]));
  }
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${seen.size} kinds of pages:\n    ${wrong.join('\n    ')}`);
}

export const journeys = {
  'every page that a visitor can reach is whole': (t) => walk(t, '/'),
  'every page that a case worker can reach is whole': (t) => walk(t, `/${t.account('case-worker').city}/desk`, { role: 'case-worker' }),
  'every page that an administrator can reach is whole': (t) => walk(t, '/account', { role: 'administrator' }),
};
