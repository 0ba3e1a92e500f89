// The whole way of a concern once more: at 320 px, in Arabic, from right to left, without a line of JavaScript.
import { join } from 'node:path';
import { SCENES, address, linkIn, mail, more, openCase, pass, receipt, what, where } from '../steps.mjs';

const WAY = { size: 'phone', js: false, locale: 'ar' };
const CITY = 'seberang-perai';
const ANSWER = 'استبدلنا المصباح الليلة الماضية، والشارع مضاء الآن.';
const ARABIC = /[\u0600-\u06ff]/;

async function look(t, page, as) {
  const html = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '));
  t.is(html, 'ar rtl', 'the language and direction');
  await t.look(page, { as: `arabic-${as}` });
}

async function report(t, page, to) {
  await t.open(page, `/${CITY}`);
  await look(t, page, '01-city');
  await page.fill('#place', 'SP-0401');
  await t.go(page, page.locator('.dusk__form button'));
  await look(t, page, '02-where');
  await where(t, page, { place: 'SP-0401' });
  await look(t, page, '03-what');
  await page.fill('#what', 'المصباح لا يعمل');
  await t.go(page, page.locator('[data-report-kinds] button'));
  t.has(await page.locator('main').innerText(), 'عمود إنارة لا يعمل', 'the list of kinds');
  await look(t, page, '04-kinds');
  await what(t, page, { say: 'المصباح لا يعمل', category: 'lamp-out' });
  if (page.url().endsWith('/same')) await look(t, page, '05-same');
  await pass(t, page);
  await look(t, page, '06-more');
  await more(t, page, { choices: { pattern: 'dark' }, details: 'الشارع مظلم منذ ثلاث ليالٍ أمام المدرسة.', mail: to, photo: join(SCENES, 'lamp-1.jpg') });
  await look(t, page, '07-check');
  await t.go(page, page.locator('form[data-report-send] button'));
  await look(t, page, '08-receipt');
  return await receipt(page);
}

async function answer(t, reference) {
  const page = await t.page(WAY);
  await t.enter(page, { role: 'case-worker', city: CITY });
  // An account keeps its own language; on this device the page of languages chooses another.
  await t.open(page, `/${CITY}/language?to=/${CITY}/desk`);
  await t.go(page, page.locator('main a[href*="/language/ar"]'));
  await look(t, page, '10-desk');
  await openCase(t, page, CITY, reference);
  await look(t, page, '11-case');
  await page.fill('#text', ANSWER);
  await page.setInputFiles('#answer input[type="file"]', join(SCENES, 'lamp-after-1.jpg'));
  await page.selectOption('#answer #lang', 'ar');
  await t.go(page, page.locator('#answer button:not([name])'));
  t.has(await page.locator('main').innerText(), ANSWER, 'the case');
  await look(t, page, '12-answered');
}

export const journeys = {
  'a concern goes its whole way in Arabic, at 320 px, without JavaScript': async (t) => {
    const page = await t.page(WAY);
    const to = address('layla');
    const { reference, own } = await report(t, page, to);
    const first = await mail(t, page, to, '');
    t.true(ARABIC.test(first), 'the confirmation is in Arabic');
    await look(t, page, '09-mail');
    await t.open(page, linkIn(t, first, '/c/'));
    await look(t, page, '09-own');
    await answer(t, reference);
    await mail(t, page, to, ANSWER);
    await look(t, page, '13-mail');
    await t.open(page, `/${CITY}/concern/${reference}`);
    t.has(await page.locator('main').innerText(), ANSWER, 'the public page');
    await look(t, page, '14-concern');
    await t.open(page, own);
    await t.go(page, page.locator('.rate button').first());
    await look(t, page, '15-rated');
    await t.open(page, `${own}/rate`);
    await page.fill('[name="reason"]', 'شكرًا لكم، عاد الضوء.');
    await look(t, page, '16-rate');
    await t.go(page, page.locator('main form button'));
    t.true((await page.locator('[role="status"]').count()) > 0, 'the page says that the rating arrived');
    await t.open(page, `/${CITY}/figures`);
    await look(t, page, '17-figures');
  },
};
