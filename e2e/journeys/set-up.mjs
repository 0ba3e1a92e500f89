// 1.7 Set-up: from the token on the console to the first report of a resident, by the pages alone, with the files as the pages offer them.
import { readFileSync } from 'node:fs';
import { codeOf, receipt, what, where } from '../steps.mjs';

const CITY = 'norvik';

const settings = (at) => `/${CITY}/settings/${at}`;
const done = async (t, page, words) => t.has(await page.locator('main [role="status"]').first().innerText(), words, `what ${page.url()} says`);

async function firstAdministrator(t, page) {
  await t.open(page, '/set-up');
  await t.look(page, { as: 'set-up-token' });
  for (const [field, value] of [['token', t.demo.token], ['name', 'Ana Berg'], ['mail', 'ana@norvik.example']]) await page.fill(`#${field}`, value);
  for (const field of ['password', 'password-again']) await page.fill(`#${field}`, 'lamplight-over-the-harbour');
  await t.go(page, page.locator('main form button'));
}

async function secondFactor(t, page) {
  t.is(new URL(page.url()).pathname, '/sign-in/factor', 'where the first administrator is led');
  await t.look(page, { as: 'set-up-factor' });
  await page.fill('#code', codeOf((await page.locator('.ref--long').innerText()).replaceAll(/[^A-Z2-7]/g, '')));
  await t.go(page, page.getByRole('button', { name: 'Set it up' }));
  await t.look(page, { as: 'set-up-codes' });
  for (const box of await page.locator('main input[type="checkbox"]').all()) await box.check();
  await t.go(page, page.locator('main form button').last());
}

async function city(t, page) {
  t.is(new URL(page.url()).pathname, '/set-up/city', 'where one is led with a second factor');
  await t.look(page, { as: 'set-up-city' });
  for (const [field, value] of [['name', 'Norvik'], ['slug', CITY], ['lat', '60.1'], ['lon', '10.2']]) await page.fill(`#${field}`, value);
  await page.selectOption('#country', 'NO');
  await t.go(page, page.locator('form:has(#slug) button'));
  t.has(await page.locator('h1').innerText(), 'before Norvik is ready', 'the heading of the steps');
  await t.look(page, { as: 'set-up-steps' });
}

async function department(t, page) {
  await t.open(page, settings('departments'));
  await page.fill('[name="name-en"]', 'Town hall');
  await page.fill('[name="code"]', 'hall');
  await t.go(page, page.locator('form:has([name="name-en"]) button'));
  t.has(await page.locator('main table').innerText(), 'Town hall', 'the list of departments');
  await t.look(page, { as: 'set-up-departments' });
}

async function usualKinds(t, page) {
  await t.open(page, settings('categories'));
  await t.look(page, { as: 'set-up-no-kinds' });
  await t.go(page, page.locator('button[value="usual"]'));
  t.has(await page.locator('main .rows').first().innerText(), 'Not offered', 'the usual kinds, before anybody looked at them');
  await t.look(page, { as: 'set-up-usual' });
}

// The example that a page offers, given to the field beside it exactly as it was downloaded; looked at, and taken.
async function example(t, page, { at, href, form, fill = {} }) {
  await t.open(page, settings(at));
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`main a[href$="${href}"]`).first().click()]);
  const file = { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: readFileSync(await download.path()) };
  const own = page.locator(`form[action$="/${form}"]`);
  for (const [field, value] of Object.entries(fill)) await own.locator(`[name="${field}"]`).selectOption(value);
  await own.locator('input[type="file"]').setInputFiles(file);
  await t.go(page, own.locator('button'));
  t.is(await page.locator('.errors').count(), 0, `the list of what is wrong with ${file.name}`);
  t.is(await page.locator('#odd').count(), 0, `the list of what is odd about ${file.name}`);
  await t.look(page, { as: `set-up-${form}` });
  await t.go(page, page.locator('main form.line button'));
  await done(t, page, 'Taken');
  await t.look(page, { as: `set-up-${form}-taken` });
}

async function folder(t, page) {
  await t.open(page, settings('folder'));
  await t.look(page, { as: 'set-up-folder' });
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('section[aria-labelledby="put"] a[href$="/folder/download"]').click()]);
  await page.setInputFiles('#file', { name: download.suggestedFilename(), mimeType: 'application/zip', buffer: readFileSync(await download.path()) });
  await t.go(page, page.locator('form[enctype="multipart/form-data"] button'));
  t.has(await page.locator('main').innerText(), 'There is nothing to take.', 'the look at the example as it is');
  t.is(await page.locator('section[aria-labelledby^="l"]').count(), 0, 'the number of lists that would change');
}

async function offerAKind(t, page) {
  await t.open(page, settings('categories/pothole'));
  await t.look(page, { as: 'set-up-kind' });
  await t.go(page, page.locator('form[action$="/open"] button'));
  await t.look(page, { as: 'set-up-offered' });
}

async function report(t, page) {
  await t.open(page, `/${CITY}`);
  await t.look(page, { as: 'set-up-front' });
  await t.open(page, `/${CITY}/report`);
  await t.look(page, { as: 'set-up-where' });
  await where(t, page, { place: 'School' });
  await t.look(page, { as: 'set-up-what' });
  await what(t, page, { say: 'hole in the road', category: 'pothole' });
  await page.fill('[name="details"]', 'A deep hole in front of the gate.');
  await t.look(page, { as: 'set-up-more' });
  for (const question of await page.locator('fieldset:has([required][type="radio"])').all()) await question.locator('input').first().check();
  await t.go(page, page.locator('form[data-report-more] button.button--wide'));
  await t.look(page, { as: 'set-up-check' });
  await t.go(page, page.locator('form[data-report-send] button'));
  await t.look(page, { as: 'set-up-receipt' });
  return await receipt(page);
}

export const journeys = {
  'a new installation becomes a city by its pages alone, and a resident reports there without JavaScript': async (demo) => {
    const t = await demo.fresh();
    const page = await t.page();
    for (const step of [firstAdministrator, secondFactor, city, department, usualKinds]) await step(t, page);
    await example(t, page, { at: 'areas', href: '/boundary-example', form: 'boundary-check' });
    await example(t, page, { at: 'areas', href: '/areas-example', form: 'areas-check' });
    for (const list of ['landmarks', 'streets', 'poles']) await example(t, page, { at: 'places', href: `/places-example/${list}`, form: 'places-check', fill: { list } });
    for (const step of [folder, offerAKind]) await step(t, page);
    const { reference, own } = await report(t, await t.page({ js: false, size: 'phone' }));
    t.is(reference.length, 8, 'the length of the reference');
    const stranger = await t.page({ js: false });
    await t.open(stranger, own);
    t.has(await stranger.locator('main').innerText(), 'A deep hole in front of the gate.', 'the private link');
    await t.open(page, `/${CITY}/desk/${reference}`);
    t.has(await page.locator('main').innerText(), 'Town hall', 'the case, with who answers');
    await t.look(page, { as: 'set-up-case' });
  },
};
