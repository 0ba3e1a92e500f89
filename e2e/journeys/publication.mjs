// 2.3 Publication: at once, after review, or never; without names; edited with history; and removed everywhere for privacy.
import { address, openCase, report, unfold } from '../steps.mjs';

const CITY = 'quezon-city';
const SECRET = 'Perlita Quiambao';

async function desk(t) {
  const page = await t.page();
  await t.enter(page, { role: 'supervisor', city: CITY });
  return page;
}

export const journeys = {
  'a kind that is public at once is public at once, and who reported it never is': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const mail = address('perlita');
    const { reference } = await report(t, page, { city: CITY, place: 'Payatas', say: 'broken pavement', category: 'pavement', details: 'The slab tips.', mail, name: SECRET, phone: '+63 917 555 0142' });
    const stranger = await t.page();
    await t.open(stranger, `/${CITY}/concern/${reference}`);
    const html = await stranger.content();
    t.has(html, 'The slab tips.', 'the public page');
    for (const words of [SECRET, mail, '0142']) t.lacks(html, words, 'the public page');
    await t.open(stranger, `/${CITY}/concerns?q=Quiambao`);
    t.lacks(await stranger.locator('main').innerText(), 'The slab tips', 'a search for the name');
  },

  'a kind that is looked at first waits for it, and one that never is public stays so': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const noise = await report(t, page, { city: CITY, place: 'Payatas', say: 'videoke noise', category: 'noise', details: 'Videoke until four.' });
    const never = await report(t, page, { city: CITY, say: 'corruption', category: 'integrity', details: 'They asked me for money at window three.' });
    const staff = await desk(t);
    await openCase(t, staff, CITY, noise.reference);
    t.has(await staff.locator('main').innerText(), 'Not public yet.', 'the case');
    await t.go(staff, staff.getByRole('button', { name: 'Make the case public' }).first());
    await t.open(page, `/${CITY}/concern/${noise.reference}`);
    t.has(await page.locator('main').innerText(), 'Videoke until four', 'the public page');
    await t.open(page, `/${CITY}/concern/${never.reference}`, 404);
    const audit = await t.page();
    await t.enter(audit, { role: 'administrator', city: CITY });
    await openCase(t, audit, CITY, never.reference);
    t.is(await audit.getByRole('button', { name: 'Make the case public' }).count(), 0, 'the number of buttons that would publish it');
  },

  'what a reporter adds where the city looks first is told at once, and its words once staff have made them public': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const { reference, own } = await report(t, page, { city: CITY, place: 'Payatas', say: 'videoke noise', category: 'noise', details: 'Videoke until five.' });
    const staff = await desk(t);
    await openCase(t, staff, CITY, reference);
    await t.go(staff, staff.getByRole('button', { name: 'Make the case public' }).first());
    await staff.fill('#text', 'The owner turns it off at ten.');
    await t.go(staff, staff.getByRole('button', { name: 'Answer and end the case' }));
    await t.open(page, own);
    await t.go(page, page.getByRole('button', { name: 'No', exact: true }));
    await page.locator('form[action$="/reopen"] textarea').fill('They sang until three again.');
    await t.go(page, page.getByRole('button', { name: 'Open it again' }));
    const public_ = `/${CITY}/concern/${reference}`;
    await t.open(page, public_);
    t.has(await page.locator('.story').innerText(), 'again', 'the public story');
    t.lacks(await page.content(), 'They sang', 'the public page before a look');
    await t.open(staff, `/${CITY}/desk?box=review`);
    t.has(await staff.content(), reference, 'the inbox of what waits for a look');
    await openCase(t, staff, CITY, reference);
    t.has(await staff.locator('main').innerText(), 'What was added to this case is not public yet.', 'the case');
    await t.look(staff, { as: 'desk-added' });
    await t.go(staff, staff.getByRole('button', { name: 'Make this addition public' }));
    await t.open(page, public_);
    t.has(await page.locator('.story').innerText(), 'They sang until three again.', 'the public story after the look');
    await t.go(staff, staff.getByRole('button', { name: 'Keep this addition inside' }));
    await t.open(page, public_);
    t.lacks(await page.content(), 'They sang', 'the public page of what is kept inside');
    await t.open(page, own);
    t.has(await page.locator('main').innerText(), 'They sang until three again.', 'its reporter’s own page');
  },

  'staff mend a text and hide a case: the public sees the new, the history keeps the old': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const { reference } = await report(t, page, { city: CITY, place: 'Payatas', say: 'broken pavement', category: 'pavement', details: 'Ask Jun at house 14, he broke it.' });
    const staff = await desk(t);
    await openCase(t, staff, CITY, reference);
    await unfold(staff, '#details');
    await staff.fill('#title', 'A broken slab');
    await staff.fill('#details', 'A neighbour broke it.');
    await t.go(staff, staff.getByRole('button', { name: 'Keep the new texts' }));
    await t.open(page, `/${CITY}/concern/${reference}`);
    t.has(await page.locator('main').innerText(), 'A neighbour broke it.', 'the public page');
    t.lacks(await page.content(), 'house 14', 'the public page');
    t.has(await staff.locator('main').textContent(), 'house 14', 'the history');
    await unfold(staff, '#details');
    await t.go(staff, staff.getByRole('button', { name: 'Hide from the public' }));
    await t.open(page, `/${CITY}/concern/${reference}`, 404);
    t.has(await staff.locator('.story').innerText(), 'took it out of the public', 'the story for staff');
  },

  'what is removed for privacy is gone everywhere: page, history, mails, search and the file': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const mail = address('jun');
    const planted = 'Zyxomma Petrel';
    const { reference, own } = await report(t, page, { city: CITY, place: 'Payatas', say: 'broken pavement', category: 'pavement', details: `My neighbour ${planted} drives over it.`, mail, name: planted });
    const staff = await t.page();
    await t.enter(staff, { role: 'administrator', city: CITY });
    await openCase(t, staff, CITY, reference);
    await unfold(staff, '#left_title');
    await staff.fill('#left_title', 'A broken slab');
    await staff.fill('#left_details', 'Cars drive over it.');
    await staff.getByLabel('Name, mail and phone of its reporter').check();
    for (const box of await staff.locator('input[name="gone_story"]').all()) await box.check();
    await t.go(staff, staff.getByRole('button', { name: 'Remove for good' }));
    t.has(await staff.locator('main').innerText(), 'Removed for good.', 'the case');
    for (const path of [`/${CITY}/concern/${reference}`, own, `/mailbox?to=${mail}`, `/${CITY}/concerns?q=Zyxomma`]) {
      await t.open(page, path);
      t.lacks(await page.locator('main').innerText(), 'Petrel', path);
    }
    for (const path of [`/${CITY}/desk/${reference}`, `/${CITY}/desk?box=all&q=Zyxomma`, `/${CITY}/settings/audit`]) {
      await t.open(staff, path);
      t.lacks(await staff.locator('main').innerText(), 'Petrel', path);
    }
    const file = await (await staff.request.get(`/${CITY}/desk/concerns.csv?box=all&contacts=1`)).text();
    t.has(file, reference, 'the file');
    t.lacks(file, 'Petrel', 'the file');
  },
};
