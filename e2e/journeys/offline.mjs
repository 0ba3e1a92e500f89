// 2.1 Report, without network: nothing that was written is lost, whatever the network does, and what became of it is told until its writer puts it away.
import { createServer, connect } from 'node:net';
import { forget } from '../look.mjs';
import { receipt } from '../steps.mjs';

const CITY = 'astana';
// Its pages are in three languages.
const THREE = 'seberang-perai';
const HOME_BYTES_MAX = 60_000;
const BOX = '[data-kept-box]';

// A way to the demo that can be cut: the radio says online, and nothing gets through.
async function way(t) {
  const { hostname, port } = new URL(t.demo.url);
  const open = new Set();
  let isCut = false;
  let bytes = 0;
  const server = createServer((here) => {
    const there = connect(Number(port), hostname);
    for (const [a, b] of [[here, there], [there, here]]) {
      open.add(a);
      a.on('close', () => (open.delete(a), b.destroy()));
      a.on('error', () => b.destroy());
      a.pipe(b);
    }
    there.on('data', (part) => (bytes += part.length));
    if (isCut) here.destroy();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const cut = (is) => {
    isCut = is;
    if (is) for (const socket of open) socket.destroy();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, cut, bytes: () => bytes, end: () => (cut(true), server.close()) };
}

// A phone whose network comes and goes: `radio` is what the browser is told of it.
async function phone(t) {
  const net = await way(t);
  const page = await t.page({ size: 'phone' });
  const go = (path) => page.goto(net.url + path, { waitUntil: 'load' });
  const network = async (is, { radio = is } = {}) => {
    net.cut(!is);
    await page.context().setOffline(!radio);
  };
  // What the console says of a network that is away is the journey's own doing.
  const look = async (as) => (forget(page), await t.look(page, { as }));
  return { page, go, network, look, url: net.url, bytes: net.bytes, end: net.end };
}

async function write(page, { category, place = 'By the school, number 5', details }) {
  await page.selectOption('#category', category);
  await page.fill('[name="place"]', place);
  await page.fill('[name="details"]', details);
  await page.getByRole('button', { name: 'Go on' }).click();
}

const box = (page, words) => page.locator(BOX).getByText(words).first().waitFor();

async function keptByFrontPage(t, p) {
  const { page } = p;
  // The city's own pictures are loaded as one scrolls; how many there are is not the page's doing.
  await page.route('**/photo/**', (route) => route.abort());
  await p.go(`/${CITY}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const bytes = p.bytes();
  t.true(bytes > 10_000 && bytes < HOME_BYTES_MAX, `the front page, with what is kept for later, has less than ${HOME_BYTES_MAX} bytes; it has ${bytes}`);
  await p.network(false);
  for (const path of [`/${CITY}`, `/${CITY}/report`]) {
    await p.go(path);
    t.is(await page.locator('h1').innerText(), 'Report on one page', `what opens at ${path} without network`);
  }
  await page.getByText('There is no network now.').waitFor();
  await page.fill('[name="details"]', 'Two slabs stand up.');
  await page.getByRole('button', { name: 'Go on' }).click();
  t.is(await page.locator('.field__error').innerText(), 'Choose what it is.', 'what is said where no kind is chosen');
  await p.look('offline-choose');
  t.is(await page.inputValue('[name="details"]'), 'Two slabs stand up.', 'what was typed');
  await write(page, { category: 'pavement', details: 'Two slabs stand up.' });
  await box(page, 'Not sent yet. It sends itself');
  await p.look('offline-waiting');

  await p.network(true);
  await p.go(`/${CITY}/follow`);
  await box(page, 'Sent.');
  const reference = (await page.locator(`${BOX} .ref`).innerText()).replaceAll(/\s/g, '');
  t.is(reference.length, 8, 'the length of the reference');
  for (const path of [`/${CITY}/concerns`, `/${CITY}/map`, `/${CITY}`]) {
    await p.go(path);
    await box(page, 'Sent.');
    t.is((await page.locator(`${BOX} .ref`).innerText()).replaceAll(/\s/g, ''), reference, `the reference on ${path}`);
  }
  await page.reload();
  await box(page, 'Sent.');
  await p.look('offline-sent');
  await t.go(page, page.locator(`${BOX} [data-own]`));
  t.has(await page.locator('main').innerText(), 'Two slabs stand up.', 'what the private link opens');
  await p.go(`/${CITY}`);
  await page.getByRole('button', { name: 'Do not show this again' }).click();
  await page.locator(BOX).waitFor({ state: 'detached' });
  await page.reload();
  t.is(await page.locator(BOX).count(), 0, 'what is shown of a report that was put away');
}

async function finishedLater(t, p) {
  const { page } = p;
  await p.go(`/${CITY}/report-offline`);
  await p.network(false, { radio: true });
  t.true(await page.locator('[data-report-optional]').isHidden(), 'of a place nothing is said before there is a kind');
  await page.selectOption('#category', 'lamp-out');
  await page.locator('[data-report-ask] [name="q-pattern"]').first().waitFor();
  await p.look('offline-asked');
  await write(page, { category: 'lamp-out', details: 'It hums, and it is dark.' });
  await box(page, 'one more answer will be asked before it can go');
  t.is(await page.locator('[data-report-ask]').count(), 0, 'what is asked of the next report before there is a kind');
  t.true(page.url().endsWith('/report-offline'), 'a network that leads nowhere leads to no error page');
  await p.network(true);
  await p.go(`/${CITY}/map`);
  await box(page, 'one more answer is needed');
  t.lacks(await page.locator(BOX).innerText(), 'Sent.', 'what is said of a report that is not sent');
  await page.reload();
  await box(page, 'one more answer is needed');
  await p.look('offline-needs');
  await t.go(page, page.locator(BOX).getByRole('link', { name: 'Finish it' }));
  t.true(page.url().endsWith('/more'), 'the link leads to the question');
  t.is(await page.inputValue('[name="details"]'), 'It hums, and it is dark.', 'what was written');
  await page.locator(BOX).waitFor({ state: 'detached' });
  await page.locator('[name="q-pattern"]').first().check();
  await t.go(page, page.getByRole('button', { name: 'Go on' }).last());
  await t.go(page, page.getByRole('button', { name: 'Send the report' }));
  t.is((await receipt(page)).reference.length, 8, 'the length of the reference');
  await p.go(`/${CITY}`);
  t.is(await page.locator(BOX).count(), 0, 'what is kept of a report that is sent');
}

async function answered(t, p) {
  const { page } = p;
  await p.go(`/${CITY}/report-offline`);
  await p.network(false, { radio: true });
  await page.selectOption('#category', 'lamp-out');
  await page.locator('[data-report-ask] [name="q-pattern"]').first().check();
  await page.setInputFiles('#photos', { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') });
  await write(page, { category: 'lamp-out', details: 'Dark by the bridge.' });
  await box(page, 'Not sent yet. It sends itself');
  await p.network(true);
  await p.go(`/${CITY}/map`);
  await box(page, 'Sent.');
  await box(page, 'One picture was not taken.');
  await p.look('offline-untaken');
}

async function mended(t, p, desk) {
  const { page } = p;
  const kind = `/${CITY}/settings/categories/snow`;
  await t.enter(desk, { role: 'administrator', city: CITY });
  await p.go(`/${CITY}/report-offline`);
  await p.network(false, { radio: true });
  await page.selectOption('#category', 'snow');
  await page.locator('[data-report-ask] input').first().check();
  await write(page, { category: 'snow', details: 'Nobody cleared it.' });
  await box(page, 'Not sent yet. It sends itself');
  await t.open(desk, kind);
  await t.go(desk, desk.locator('form[action$="/close"] button'));
  try {
    await p.network(true);
    await p.go(`/${CITY}/concerns`);
    await box(page, 'it could not be taken as it is');
    await p.look('offline-refused');
    await t.go(page, page.locator(BOX).getByRole('link', { name: 'Look at it again' }));
    await page.waitForFunction(() => document.querySelector('[name="details"]').value === 'Nobody cleared it.');
    await page.selectOption('#category', 'pavement');
    await t.go(page, page.getByRole('button', { name: 'Go on' }));
    t.true(page.url().endsWith('/check'), `the mended report is ready to be sent: ${page.url()}`);
    t.is(await page.locator(BOX).count(), 0, 'what is kept on the device of a report that is on the server');
  } finally {
    await t.open(desk, kind);
    await t.go(desk, desk.locator('form[action$="/open"] button, form[action$="/reopen"] button').first());
  }
}

async function toArabic(t, p, page) {
  await page.goto(p.url + `/${THREE}/report-offline`, { waitUntil: 'load' });
  await page.selectOption('#category', 'lamp-out');
  await page.fill('[name="place"]', 'Behind the market');
  await page.fill('[name="details"]', 'Dark since Monday');
  await page.setInputFiles('#photos', { name: 'lamp.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a picture') });
  await t.go(page, page.locator('header button[name=language]'));
  await t.go(page, page.locator('main a[href*="/language/ar"]'));
  t.is(await page.locator('html').getAttribute('lang'), 'ar', 'the language of the page');
  t.is(await page.inputValue('#category'), 'lamp-out', 'the kind that was chosen');
  t.is(await page.inputValue('[name="place"]'), 'Behind the market', 'the place that was typed');
  t.is(await page.inputValue('[name="details"]'), 'Dark since Monday', 'what was typed');
  t.has(await page.locator('#photos-error').innerText(), 'اخترها مرة أخرى', 'what is said of the picture');
}

async function intoAnotherLanguage(t, p) {
  const { page } = p;
  await toArabic(t, p, page);
  await p.look('offline-into-arabic');
  await p.network(false, { radio: true });
  await page.fill('[name="details"]', 'Dark since Sunday');
  await page.locator('header button[name=language]').click();
  await page.locator('[data-report-offline]').waitFor();
  t.is(await page.inputValue('[name="details"]'), 'Dark since Sunday', 'what was typed where no language can be chosen');
  await p.network(true);
  forget(page);
  const plain = await t.page({ size: 'phone', js: false });
  await toArabic(t, p, plain);
  await t.look(plain, { as: 'offline-into-arabic-plain' });
}

async function mistyped(t, p) {
  const { page } = p;
  await p.go(`/${CITY}/report-offline`);
  await p.network(false, { radio: true });
  await page.fill('[name="mail"]', 'nora.example.org');
  await write(page, { category: 'pavement', details: 'Two slabs stand up.' });
  t.has(await page.locator('#mail-error').innerText(), 'with an @', 'what is said of the address');
  t.is(await page.locator(BOX).count(), 0, 'what is kept of a report that cannot be answered');
  await p.look('offline-mail');
  await page.fill('[name="mail"]', 'nora@example.org');
  t.is(await page.locator('#mail-error').count(), 0, 'what is said of an address that is one');
  await page.getByRole('button', { name: 'Go on' }).click();
  await box(page, 'Not sent yet. It sends itself');
  await p.network(true);
}

// The language that was chosen on the device stands in a cookie that no script reads, and the browser's own is another.
async function inTheirLanguage(t, p) {
  const { page } = p;
  const kept = (lang) =>
    page.waitForFunction(
      async ([at, lang]) => (await caches.match(at))?.headers.get('content-language') === lang,
      [`/${THREE}/report-offline`, lang],
    );
  await p.go(`/${THREE}`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await kept('en');
  // Chosen on the page of languages, and kept anew by that.
  await p.go(`/${THREE}/language?to=/${THREE}/map`);
  await t.go(page, page.locator(`a[href*="/language/ar"]`));
  await kept('ar');
  await p.network(false);
  await p.go(`/${THREE}/report`);
  t.is(await page.locator('html').getAttribute('lang'), 'ar', 'the language of the page that opens without network');
  t.is(await page.locator('html').getAttribute('dir'), 'rtl', 'its direction');
  await p.look('offline-arabic');
  await p.network(true);
  // Chosen elsewhere, outside of what the worker looks after: the next look at the city says so.
  await p.go(`/language/ms?to=/${THREE}`);
  await kept('ms');
  await p.network(false);
  await p.go(`/${THREE}`);
  t.is(await page.locator('html').getAttribute('lang'), 'ms', 'the language after another choice');
}

async function withPhone(t, journey) {
  const p = await phone(t);
  try {
    await journey(p);
  } finally {
    p.end();
  }
}

export const journeys = {
  'who has opened the front page only reports without network, and is told reference and private link until they are put away': (t) =>
    withPhone(t, (p) => keptByFrontPage(t, p)),
  'where the network leads nowhere the report waits, and one that needs an answer is finished by its link': (t) => withPhone(t, (p) => finishedLater(t, p)),
  'what a kind must know is answered without network, and a picture that could not be taken is told with the receipt': (t) =>
    withPhone(t, (p) => answered(t, p)),
  'the languages take along what was typed on the one page, with a script and without, and lose nothing where nothing gets through': (t) =>
    withPhone(t, (p) => intoAnotherLanguage(t, p)),
  'an address to which no mail gets is said beside it before a report is sent or kept': (t) => withPhone(t, (p) => mistyped(t, p)),
  'the page that opens without network is in the language that its reader chose': (t) => withPhone(t, (p) => inTheirLanguage(t, p)),
  'a report that waited and is not taken is said so, and is mended': (t) => withPhone(t, async (p) => mended(t, p, await t.page())),
};
