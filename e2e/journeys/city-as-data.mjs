// 2.8 Out, and the city as data: the filtered list as a file, up to the second; the city edited in the browser, and as a folder that comes back the same.
import { report } from '../steps.mjs';

const CITY = 'seoul';

async function administrator(t) {
  const page = await t.page();
  await t.enter(page, { role: 'administrator', city: CITY });
  return page;
}

export const journeys = {
  'the file of a filtered list has the cases of that list, up to the second': async (t) => {
    const { reference } = await report(t, await t.page({ js: false }), { city: CITY, place: 'Gureum Station', say: 'broken pavement', category: 'pavement', details: '=HYPERLINK("x") is only words.' });
    const page = await administrator(t);
    await t.open(page, `/${CITY}/desk?box=all&category=pavement`);
    await t.go(page, page.getByRole('link', { name: 'As a file' }));
    await t.look(page, { as: 'export' });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Take the file' }).click()]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const rows = Buffer.concat(chunks).toString().trim().split('\r\n');
    t.true(rows[0].includes('reference,'), `the first row names the columns: ${rows[0]}`);
    const own = rows.find((r) => r.includes(reference));
    t.true(own !== undefined, 'what was reported a moment ago is in the file');
    t.true(!/(^|,)"?=HYPERLINK/.test(own), `no cell is a formula: ${own}`);
    t.true(rows.slice(1).every((r) => r.includes('pavement')), 'every row fits the filter');
  },

  'a new name of a department is seen at once, and a colleague\'s stale save shows both': async (t) => {
    const page = await administrator(t);
    const stale = await administrator(t);
    for (const p of [page, stale]) await t.open(p, `/${CITY}/settings/departments/parks`);
    const name = (p) => p.locator('main form input[type="text"], main form input:not([type])').first();
    await name(page).fill('Parks and rivers');
    await t.go(page, page.getByRole('button', { name: 'Save', exact: true }));
    t.has(await page.locator('main').innerText(), 'Saved.', 'the page');
    await name(stale).fill('Parks and trees');
    await t.go(stale, stale.getByRole('button', { name: 'Save', exact: true }));
    const text = await stale.locator('main').innerText();
    for (const words of ['Parks and rivers', 'changed this while you were writing']) t.has(text, words, 'the page of who saves late');
    t.is(await name(stale).inputValue(), 'Parks and trees', 'what was typed');
    const stranger = await t.page();
    await t.open(stranger, `/${CITY}/figures`);
    t.has(await stranger.locator('main').innerText(), 'Parks and rivers', 'the figures');
  },

  'categories, questions, calendar, places, templates and texts are edited in the browser': async (t) => {
    const page = await administrator(t);
    await t.open(page, `/${CITY}/settings/templates`);
    await t.go(page, page.locator('main a[href*="/settings/templates/"]').first());
    const text = page.locator('main textarea').first();
    const before = await text.inputValue();
    await text.fill(`${before} Thank you.`);
    await t.go(page, page.getByRole('button', { name: 'Save', exact: true }).first());
    await t.open(page, `/${CITY}/settings/city`);
    const welcome = page.locator('main textarea').first();
    await welcome.fill('Say it here; somebody looks at it today.');
    await t.go(page, page.getByRole('button', { name: 'Save', exact: true }));
    await t.open(page, `/${CITY}`);
    t.has(await page.locator('main').innerText(), 'somebody looks at it today', 'the front page of the city');
    for (const at of ['categories', 'calendar', 'places', 'areas', 'routing', 'roles', 'people', 'access', 'audit', 'mails']) {
      await t.open(page, `/${CITY}/settings/${at}`);
      t.true((await page.locator('h1').count()) === 1, `${at} has its page`);
    }
  },

  'the city is a folder that comes back without a change': async (t) => {
    const page = await administrator(t);
    await t.open(page, `/${CITY}/settings/folder`);
    const zip = await (await page.request.get(`/${CITY}/settings/folder/download`)).body();
    t.is(zip.subarray(0, 2).toString(), 'PK', 'the first bytes of the file');
    await page.setInputFiles('input[type="file"]', { name: 'seoul.zip', mimeType: 'application/zip', buffer: zip });
    await t.go(page, page.locator('form[enctype="multipart/form-data"] button'));
    const text = await page.locator('main').innerText();
    t.true(/nothing|no change|same/i.test(text), `the folder changes nothing: ${text.slice(0, 300)}`);
    await t.look(page, { as: 'folder-check' });
  },
};
