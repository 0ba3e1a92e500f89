// The whole way of a concern once more, and of one that the city looks at first: at 320 px, in Arabic, from right to left, without a line of JavaScript.
import { join } from 'node:path';
import { SCENES, address, linkIn, mail, more, openCase, pass, receipt, report as send, unfold, what, where } from '../steps.mjs';

const WAY = { size: 'phone', js: false, locale: 'ar' };
const CITY = 'seberang-perai';
const ANSWER = 'استبدلنا المصباح الليلة الماضية، والشارع مضاء الآن.';
const ARABIC = /[\u0600-\u06ff]/;
const NOISE = 'موسيقى عالية بعد منتصف الليل كل ليلة.';
const QUESTION = 'من أي مبنى يأتي الصوت؟';
const REPLY = 'من القاعة المقابلة للمدرسة.';
const WARNED = 'أنذرنا صاحب القاعة، وسيغلقها عند الحادية عشرة.';
const AGAIN = 'عادت الموسيقى ليلة أمس حتى الفجر.';

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

// Somebody's desk. An account keeps its own language; on this device the page of languages chooses another.
async function desk(t, role) {
  const page = await t.page(WAY);
  await t.enter(page, { role, city: CITY });
  await t.open(page, `/${CITY}/language?to=/${CITY}/desk`);
  await t.go(page, page.locator('main a[href*="/language/ar"]'));
  return page;
}

async function answer(t, page, reference, { text, photo }) {
  await openCase(t, page, CITY, reference);
  await page.fill('#text', text);
  if (photo) await page.setInputFiles('#answer input[type="file"]', join(SCENES, photo));
  await page.selectOption('#answer #lang', 'ar');
  await t.go(page, page.locator('#answer button:not([name])'));
  t.has(await page.locator('main').innerText(), text, 'the case');
}

// A button of the case that does an act, in whatever language it says so.
const act = (page, name) => page.locator(`button[formaction$="/${name}"]`);

// The city asks, and its clock stands still until its reporter has replied.
async function question(t, page, staff, { reference, to }) {
  await t.open(staff, `/${CITY}/desk?box=review`);
  t.has(await staff.content(), reference, 'the inbox of what waits for a look');
  await look(t, staff, '20-review');
  await openCase(t, staff, CITY, reference);
  await unfold(staff, '#question');
  await staff.fill('#question', QUESTION);
  await look(t, staff, '21-question');
  await t.go(staff, act(staff, 'ask').and(staff.locator(':not([name])')));
  t.is(await act(staff, 'resume').count(), 1, 'the number of buttons that let the clock go on');
  await look(t, staff, '22-paused');
  const letter = await mail(t, page, to, QUESTION);
  await look(t, page, '23-mail');
  await t.open(page, linkIn(t, letter, '/c/'));
  t.has(await page.locator('main').innerText(), QUESTION, 'the private page');
  await look(t, page, '24-asked');
  await page.locator('form[action$="/say"] textarea').fill(REPLY);
  await t.go(page, page.locator('form[action$="/say"] button'));
  t.has(await page.locator('.story').innerText(), REPLY, 'the story on the private page');
  await look(t, page, '25-replied');
  await openCase(t, staff, CITY, reference);
  t.has(await staff.locator('.story').innerText(), REPLY, 'the story for staff');
  t.is(await act(staff, 'resume').count(), 0, 'the number of buttons that let the clock go on');
  await look(t, staff, '26-reply');
}

// How many of these stand, in part or whole, outside of the map.
const cutOff = (page, selector) =>
  page.locator(`.map ${selector}`).evaluateAll((all) => {
    const map = all[0].closest('.map').getBoundingClientRect();
    const isOut = (box) => box.top < map.top - 1 || box.bottom > map.bottom + 1 || box.left < map.left - 1 || box.right > map.right + 1;
    return all.filter((e) => isOut(e.getBoundingClientRect())).length;
  });

// Nobody else sees it until staff have looked; then it stands in the list and on the map.
async function publish(t, page, staff, reference) {
  await t.open(page, `/${CITY}/concern/${reference}`, 404);
  await look(t, page, '27-unseen');
  await t.go(staff, act(staff, 'publish').first());
  await look(t, staff, '28-published');
  await t.open(page, `/${CITY}/concerns`);
  await page.locator('main details summary').first().click();
  await page.selectOption('#category', 'noise');
  await t.go(page, page.locator('main details button'));
  await look(t, page, '29-list');
  await t.go(page, page.locator('main a.go[href*="/map"]'));
  t.true((await page.locator('.map__pins a').count()) > 0, 'the drawn map has pins that are links');
  await look(t, page, '30-map');
  t.is(await cutOff(page, '.map__tools a'), 0, 'the number of the map’s tools that are cut off');
  await t.go(page, page.locator('.map__tools a').first());
  await look(t, page, '31-nearer');
  await t.go(page, page.locator('main a.go[href*="/concerns"]').first());
  await t.go(page, page.locator(`a.row[data-ref="${reference}"]`));
  t.has(await page.locator('main').innerText(), NOISE, 'the public page');
  await look(t, page, '32-concern');
}

// What was not put right comes back to the desk; what its reporter adds is looked at, too, before everybody reads it.
async function reopen(t, page, staff, { reference, own }) {
  await t.open(page, own);
  await t.go(page, page.locator('.rate button').last());
  const form = page.locator('form[action$="/reopen"]');
  await form.locator('textarea').fill(AGAIN);
  await look(t, page, '34-reopen');
  await t.go(page, form.locator('button'));
  t.has(await page.locator('.story').innerText(), AGAIN, 'the story on the private page');
  await look(t, page, '35-reopened');
  await t.open(staff, `/${CITY}/desk?box=came-back`);
  t.has(await staff.content(), reference, 'the inbox of what came back');
  await look(t, staff, '36-came-back');
  await openCase(t, staff, CITY, reference);
  await look(t, staff, '37-case');
  await t.go(staff, act(staff, 'release').last());
  await t.open(page, `/${CITY}/concern/${reference}`);
  t.has(await page.locator('.story').innerText(), AGAIN, 'the public story');
  await look(t, page, '38-concern');
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
    const staff = await desk(t, 'case-worker');
    await look(t, staff, '10-desk');
    await openCase(t, staff, CITY, reference);
    await look(t, staff, '11-case');
    await answer(t, staff, reference, { text: ANSWER, photo: 'lamp-after-1.jpg' });
    await look(t, staff, '12-answered');
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

  'one that waits for a look is asked about, made public, found on the map and opened again, the same way': async (t) => {
    const page = await t.page(WAY);
    const to = address('karim');
    const { reference, own } = await send(t, page, { city: CITY, place: 'SP-0401', say: 'ضوضاء', category: 'noise', details: NOISE, mail: to });
    await look(t, page, '18-receipt');
    await t.open(page, own);
    await look(t, page, '19-own');
    const staff = await desk(t, 'supervisor');
    await question(t, page, staff, { reference, to });
    await publish(t, page, staff, reference);
    await answer(t, staff, reference, { text: WARNED });
    await look(t, staff, '33-answered');
    await reopen(t, page, staff, { reference, own });
  },
};
