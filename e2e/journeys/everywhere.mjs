// Every kind of page that links lead to, looked at by whoever may open it: one address of each kind, wide with scripts, and at 320 px without.

import { forget } from '../look.mjs';
import { address, linkIn, mail } from '../steps.mjs';

const PAGES_MAX = 80;
// The parts of an address that lead to one of many: what follows them is any of these.
const OF_MANY = new Set(
  'members concern categories questions departments areas streets landmarks poles templates people roles mails language'.split(' '),
);
const STAFF = /^(\/[^/]+)?\/(desk|settings|account|register|set-up)/;
const FILE = /\.(jpg|png|svg|webp|csv|js|css|zip|gz)$|\/download$|\/photo\//;

// Addresses that differ only by city, reference, id or query are one kind of page.
function kind(path, cities) {
  const isOne = (p) => /^[0-9A-HJKMNP-TV-Z]{7,8}$/.test(p) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(p) || /^[0-9a-z]{16,}$/i.test(p);
  const [way, query = ''] = path.split('?');
  const parts = way.split('/');
  const isOfMany = (p, i) => isOne(p) || (OF_MANY.has(parts[i - 1]) && !['new', 'invite'].includes(p));
  const named = parts.map((p, i) => (i === 1 && cities.has(p) ? 'CITY' : isOfMany(p, i) ? 'ONE' : p));
  return named.join('/') + (/(^|&)case=/.test(query) ? '?case' : '');
}

const links = (page) => page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href'), document.baseURI).href));

// Opens a page and looks at it; false when the address is no page.
async function whole(t, page, path, wrong, { audited }) {
  // What is handed over as a file is no page.
  const answer = await page.goto(path, { waitUntil: 'load' }).catch((e) => (e.message.includes('Download is starting') ? null : Promise.reject(e)));
  if (!answer || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) {
    forget(page);
    return false;
  }
  if (answer.status() !== 200) {
    wrong.push(`${t.demo.url}${path}: ${answer.status()}, though a page links to it`);
    forget(page);
    return false;
  }
  await t.look(page, { audited }).catch((e) => wrong.push(`${audited ? 'wide' : '320 px, no scripts'}: ${e.message}`));
  return true;
}

// What an administrator of a city has seen there. Whoever administers the whole installation finds the same, and does not walk it again.
const SEEN_BY_ADMINISTRATOR = new Set();
// What is the same for everybody who works here is looked at as an administrator.
const SAME_FOR_STAFF = ['/language', '/account/factor'];

// From where, as whom (`enter` signs somebody in), and only where these words allow: what a visitor sees was looked at once. Where it starts is looked at
// though it was seen.
async function walk(t, start, { enter, below = /^/, seen = new Set() } = {}) {
  const cities = new Set(t.demo.cities.map((c) => c.slug));
  const wide = await t.page();
  const plain = await t.page({ size: 'phone', js: false });
  if (enter) for (const page of [wide, plain]) await enter(page);
  for (const path of start) seen.delete(kind(path, cities));
  const queue = [...start];
  const wrong = [];
  while (queue.length > 0) {
    const path = queue.shift();
    if (seen.has(kind(path, cities)) || FILE.test(path.split('?')[0])) continue;
    seen.add(kind(path, cities));
    if (seen.size > PAGES_MAX) throw new Error(`more than ${PAGES_MAX} kinds of pages: ${[...seen].join(' ')}`);
    // axe sees the wide page; the small one has the same markup, and is looked at for its shape.
    if (!(await whole(t, wide, path, wrong, { audited: true }))) continue;
    await whole(t, plain, path, wrong, { audited: false });
    const ours = (await links(wide)).filter((l) => l.startsWith(`${t.demo.url}/`)).map((l) => l.slice(t.demo.url.length).split('#')[0]);
    queue.push(...ours.filter((l) => below.test(l)));
  }
  if (process.env.HANSA_E2E_SAY) console.log([...seen].join('\n'));
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${seen.size} kinds of pages:\n    ${wrong.join('\n    ')}`);
}

// The desk of a city begins with what is one's own, which may be nothing: everything in it leads on to a case.
const desk = (city) => `/${city}/desk?box=all`;

const as = (t, role, city) => (page) => t.enter(page, { role, city });

async function staff(t, role) {
  const { city } = t.account(role);
  await walk(t, [desk(city), `/${city}/settings`], { enter: as(t, role, city), below: STAFF, seen: new Set(SAME_FOR_STAFF) });
}

// A resident comes in by the link of a mail.
async function byMail(t, page, city) {
  const to = address('amal');
  await t.open(page, `/${city}/sign-in`);
  await page.fill('input[name="mail"]', to);
  await t.go(page, page.locator('main form button'));
  await t.look(page);
  await t.open(page, linkIn(t, await mail(t, page, to, ''), '/sign-in/'));
  await t.look(page);
  await t.go(page, page.locator('main form button'));
}

// A mail that no city sends: the new password of somebody who works in none.
async function sendMailOfInstallation(t) {
  const page = await t.page({ size: 'phone', js: false });
  await t.open(page, '/sign-in/forgotten');
  await page.fill('input[name="mail"]', t.account('secretariat', '').mail);
  await t.go(page, page.locator('main form button'));
  await t.look(page);
}

export const journeys = {
  'every page that a visitor can reach is whole': (t) => walk(t, ['/', `/${t.city().slug}`, '/mailbox']),
  'every page that a resident with an account can reach is whole': (t) => {
    const city = t.city().slug;
    return walk(t, ['/account'], { enter: (page) => byMail(t, page, city), below: STAFF });
  },
  'every page that a case worker can reach is whole': (t) => staff(t, 'case-worker'),
  'every page that an operator can reach is whole': (t) => staff(t, 'operator'),
  'every page that a supervisor can reach is whole': (t) => staff(t, 'supervisor'),
  'every page that an administrator can reach is whole': (t) => {
    const { city } = t.account('administrator');
    return walk(t, [`/${city}/settings`, desk(city)], { enter: as(t, 'administrator', city), below: STAFF, seen: SEEN_BY_ADMINISTRATOR });
  },
  'every page that the secretariat can reach is whole': (t) =>
    walk(t, ['/register', '/account'], { enter: as(t, 'secretariat', ''), below: STAFF, seen: new Set(SAME_FOR_STAFF) }),
  'every page that an administrator of the whole installation can reach is whole': async (t) => {
    await sendMailOfInstallation(t);
    const start = ['/settings', '/register', '/account', `/${t.city().slug}/settings`];
    await walk(t, start, { enter: as(t, 'administrator', ''), below: STAFF, seen: SEEN_BY_ADMINISTRATOR });
  },
};
