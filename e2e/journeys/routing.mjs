// 2.4 Routing and clock: kind and area find the department; the deadline is the city's; the clock stands while the resident is asked.
import { address, linkIn, mail, more, openCase, pass, receipt, report, unfold, what, where } from '../steps.mjs';

const CITY = 'quezon-city';
const DARK = { say: 'lamp out', category: 'lamp-out', choices: { pattern: 'dark' }, details: 'It is dark.' };

async function facts(page) {
  const words = await page.locator('aside .facts').first().evaluateAll((lists) => lists.flatMap((l) => [...l.querySelectorAll('dt')].map((d) => [d.innerText, d.nextElementSibling.innerText])));
  return Object.fromEntries(words);
}

// The deadline as the page has it for programs.
const due = (page) => page.locator('aside .facts').first().locator('time').first().getAttribute('datetime');

async function ask(t, desk, reference, question) {
  await openCase(t, desk, CITY, reference);
  await unfold(desk, '#question');
  await desk.fill('#question', question);
  await t.go(desk, desk.getByRole('button', { name: 'Ask', exact: true }));
}

export const journeys = {
  'the same kind goes to another department in another part of the city': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const teams = [];
    for (const place of ['Payatas', 'White Plains']) {
      await t.open(page, `/${CITY}/report`);
      await where(t, page, { place });
      await what(t, page, { say: 'rubbish not collected', category: 'rubbish-missed' });
      await pass(t, page);
      await more(t, page, { details: 'Nobody came on Monday.' });
      teams.push((await page.locator('.notice--lamp b').innerText()).replaceAll(/[\u2066-\u2069]/g, '').replace(/ will answer by.*$/s, ''));
    }
    t.true(teams[0] !== '' && teams[0] !== teams[1], `two areas have two departments: ${teams.join(' and ')}`);
    const admin = await t.page();
    await t.enter(admin, { role: 'administrator', city: CITY });
    await t.open(admin, `/${CITY}/settings/routing`);
    t.has(await admin.locator('main').innerText(), teams[0], 'the page of the rules');
    await t.look(admin);
  },

  'the clock stands still while the city waits for the resident, and the deadline moves with it': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const to = address('aida');
    const { reference } = await report(t, page, { city: CITY, place: 'Payatas', ...DARK, mail: to });
    const desk = await t.page();
    await t.enter(desk, { role: 'supervisor', city: CITY });
    await openCase(t, desk, CITY, reference);
    const before = await due(desk);
    await ask(t, desk, reference, 'Which of the two lamps?');
    t.has(await desk.locator('main').innerText(), 'The clock stands still.', 'the case');
    await t.open(desk, `/${CITY}/desk?box=waiting`);
    t.has(await desk.locator('.list').innerText(), 'It is dark', 'the inbox of what waits');
    const letter = await mail(t, page, to, 'Which of the two lamps?');
    await t.open(page, linkIn(t, letter, '/c/'));
    t.has(await page.locator('main').innerText(), 'Which of the two lamps?', 'the private page');
    await page.locator('form[action$="/say"] textarea').fill('The one by the gate.');
    await t.go(page, page.getByRole('button', { name: 'Send the reply' }));
    await openCase(t, desk, CITY, reference);
    t.lacks(await desk.locator('main').innerText(), 'The clock stands still.', 'the case');
    t.has(await desk.locator('.story').innerText(), 'The one by the gate.', 'the story');
    t.true(new Date(await due(desk)) > new Date(before), `the deadline moved from ${before} to ${await due(desk)}`);
  },

  'another kind has another deadline, and the case says what changed': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const { reference } = await report(t, page, { city: CITY, place: 'Payatas', say: 'broken pavement', category: 'pavement', details: 'It is the drain below that is blocked.' });
    const desk = await t.page();
    await t.enter(desk, { role: 'supervisor', city: CITY });
    await openCase(t, desk, CITY, reference);
    const before = await due(desk);
    await unfold(desk, '#category');
    await desk.selectOption('#category', 'drain-blocked');
    await desk.selectOption('#department', '');
    await t.go(desk, desk.getByRole('button', { name: 'Change', exact: true }));
    t.has((await facts(desk)).Kind, 'Blocked drain', 'the kind');
    t.true(new Date(await due(desk)) < new Date(before), 'two working days end before five');
    t.has(await desk.locator('.story').innerText(), 'Blocked drain', 'the story');
  },

  'what is late, due and paused is plain in the list': async (t) => {
    const desk = await t.page();
    await t.enter(desk, { role: 'supervisor', city: CITY });
    await t.open(desk, `/${CITY}/desk?box=late`);
    const dues = await desk.locator('.item__due').allInnerTexts();
    t.true(dues.length > 0 && dues.every((d) => d.includes('late')), `every case in the inbox of the late says so: ${dues.join(', ')}`);
    t.has(await desk.locator('h1').innerText(), String(dues.length), 'the heading');
    await t.look(desk, { as: 'desk-late' });
  },
};
