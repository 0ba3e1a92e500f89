// 2.7 After the answer: one tap says whether it is right, a reason helps, and within the city's window it can be opened again.
import { address, linkIn, mail, openCase, report } from '../steps.mjs';

const CITY = 'san-fernando';

async function answered(t, to) {
  const page = await t.page({ size: 'phone', js: false });
  const sent = await report(t, page, { city: CITY, place: 'Bangcusay', say: 'broken pavement', category: 'pavement', details: 'A hole by the school.', mail: to });
  const desk = await t.page();
  await t.enter(desk, { role: 'supervisor', city: CITY });
  await openCase(t, desk, CITY, sent.reference);
  await desk.fill('#text', 'The crew filled it this morning.');
  await t.go(desk, desk.getByRole('button', { name: 'Answer and end the case' }));
  return { page, desk, ...sent };
}

export const journeys = {
  'the mail about the answer leads to one tap, and a reason can follow': async (t) => {
    const to = address('lita');
    const { page, desk, reference } = await answered(t, to);
    const letter = await mail(t, page, to, 'The crew filled it this morning.');
    await t.open(page, linkIn(t, letter, '/c/').replace(/\/rate.*$/, ''));
    t.has(await page.locator('#rated').innerText(), 'Is it put right?', 'the private page');
    await t.go(page, page.getByRole('button', { name: 'Partly' }));
    t.has(await page.locator('main').innerText(), 'You said: Partly', 'the private page');
    await t.go(page, page.getByRole('link', { name: 'Give a reason, or change it' }));
    await page.fill('[name="reason"]', 'The edge still breaks off.');
    await t.look(page, { as: 'rate-phone' });
    await t.go(page, page.getByRole('button', { name: 'Send', exact: true }));
    await openCase(t, desk, CITY, reference);
    t.has(await desk.locator('.story').innerText(), 'The edge still breaks off.', 'the story for staff');
    t.has(await desk.locator('ol.thread').first().innerText(), 'Partly', 'the stops of the case');
  },

  'what was not put right is opened again by its reporter, comes back to the desk, and says so in public': async (t) => {
    const { page, desk, reference, own } = await answered(t);
    await t.open(page, own);
    await t.go(page, page.getByRole('button', { name: 'No', exact: true }));
    await page.locator('form[action$="/reopen"] textarea').fill('The hole is there again.');
    await t.go(page, page.getByRole('button', { name: 'Open it again' }));
    t.has(await page.locator('main').innerText(), 'It is open again, with a new deadline.', 'the private page');
    await t.open(desk, `/${CITY}/desk?box=came-back`);
    t.has(await desk.content(), reference, 'the inbox of what came back');
    await openCase(t, desk, CITY, reference);
    t.has(await desk.locator('.story').innerText(), 'The hole is there again.', 'the story');
    await t.open(page, `/${CITY}/concern/${reference}`);
    t.has(await page.locator('.story').innerText(), 'again', 'the public story');
  },
};
