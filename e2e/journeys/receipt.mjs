// 2.2 Receipt: a reference and a private link at once, mails in the reporter's language, one click to leave, and 404 for everybody else.
import { address, linkIn, mail, openCase, report, unfold } from '../steps.mjs';

const CITY = 'seberang-perai';

export const journeys = {
  'the receipt has a reference and a private link, and the mail says the same in the language of the reporter': async (t) => {
    const page = await t.page({ size: 'phone', locale: 'ms' });
    const to = address('siti');
    const { reference, own } = await report(t, page, { city: CITY, place: 'Bukit Mertajam', say: 'kaki lima pecah', category: 'pavement', details: 'Jubin pecah di depan kedai.', mail: to });
    const letter = await mail(t, page, to, reference.slice(0, 4));
    t.true(/Terima kasih/.test(letter), `the letter is in Malay: ${letter.slice(0, 80)}`);
    // As mail programs show it: its button opens a tab of its own, which is out of the frame's sandbox.
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.frameLocator('iframe').getByRole('link').first().click()]);
    await opened.waitForLoadState();
    t.has(await opened.locator('main').innerText(), 'Jubin pecah', 'what the button of the mail opens');
    await opened.close();
    await t.open(page, linkIn(t, letter, '/c/'));
    t.has(await page.locator('main').innerText(), 'Jubin pecah', 'what the link in the mail opens');
    await t.open(page, `/${CITY}/follow`);
    await page.locator('main input').first().fill(reference.toLowerCase());
    await t.go(page, page.locator('main form button'));
    t.has(page.url(), `/concern/${reference}`, 'where the reference leads');
    const stranger = await t.page();
    await t.open(stranger, own);
    t.has(await stranger.locator('main').innerText(), 'Jubin pecah', 'what the private link opens on any device');
  },

  'every change comes by mail, and one click ends the mails': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const to = address('nora');
    const { reference } = await report(t, page, { city: 'quezon-city', place: 'Payatas', say: 'broken pavement', category: 'pavement', details: 'The curb is gone.', mail: to });
    const desk = await t.page();
    await t.enter(desk, { role: 'supervisor', city: 'quezon-city' });
    await openCase(t, desk, 'quezon-city', reference);
    await unfold(desk, '#question');
    await desk.fill('#question', 'On which side of the road is it?');
    await t.go(desk, desk.getByRole('button', { name: 'Ask', exact: true }));
    const letter = await mail(t, page, to, 'On which side of the road is it?');
    await t.open(page, linkIn(t, letter, '/leave/'));
    await t.look(page);
    await t.go(page, page.locator('main form button'));
    t.true((await page.locator('main [role="status"], main h1').count()) > 0, 'the page says that no more mails come');
    await t.open(page, linkIn(t, letter, '/leave/'));
    t.has(await page.locator('main h1').innerText(), 'No more mails come', 'the page of who left before');
    await t.look(page);
    await openCase(t, desk, 'quezon-city', reference);
    t.lacks(await desk.locator('#answer').innerText(), 'its reporter by mail', 'whom the answer goes to');
  },

  'what is private or not looked at yet is 404 to everybody else': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const stranger = await t.page();
    const hidden = await report(t, page, { city: 'helsinki', place: 'Aleksanterinkatu', say: 'broken pavement', category: 'pavement', details: 'By my door.', secret: true });
    const unseen = await report(t, page, { city: 'helsinki', place: 'Aleksanterinkatu', say: 'noise', category: 'noise', details: 'A drill at night.' });
    for (const { reference, own } of [hidden, unseen]) {
      await t.open(stranger, `/helsinki/concern/${reference}`, 404);
      await t.open(page, own);
      t.has(await page.locator('.notice--private').innerText(), 'Only you and staff', 'what the reporter is told');
    }
    await t.open(stranger, '/helsinki/c/0000000000000000000000000000000000', 404);
    await t.look(stranger);
  },
};
