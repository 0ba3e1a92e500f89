// 2.5 The desk: search, filters with addresses, a call by keyboard alone, templates, closing, a picture as proof, undo, and two people on one case.
import { join } from 'node:path';
import { SCENES, openCase, report, unfold } from '../steps.mjs';

const CITY = 'astana';

async function staff(t, role = 'supervisor', nth = 0) {
  const page = await t.page();
  await t.enter(page, { role, city: CITY, nth });
  return page;
}


// A concern that nobody else's journey touches.
async function fresh(t, details, more = {}) {
  const page = await t.page({ size: 'phone', js: false });
  return await report(t, page, { city: CITY, place: 'Baiterek', say: 'broken pavement', category: 'pavement', details, ...more });
}

// Tabs until something has the focus, as somebody without a mouse does.
async function tabTo(page, selector) {
  for (let i = 0; i < 60; i += 1) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 times Tab do not lead to ${selector}`);
}

export const journeys = {
  'the desk is as high as the window, and Tab never leads below the navigation of a phone': async (t) => {
    const page = await staff(t);
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await t.open(page, `/${CITY}/desk?box=all`);
      const high = () => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      t.is(await high(), 0, `what is below the window at ${width} px`);
      await t.go(page, page.locator('.list__items .item').first());
      t.is(await high(), 0, `what is below the window beside a case at ${width} px`);
    }
    await page.setViewportSize({ width: 390, height: 800 });
    await t.open(page, `/${CITY}/desk/new`);
    const hidden = () => page.evaluate(() => {
      const at = document.activeElement;
      const box = at.getBoundingClientRect();
      return !at.closest('.rail') && at !== document.body && box.top >= document.querySelector('.rail').getBoundingClientRect().top ? at.outerHTML : '';
    });
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      t.is(await hidden(), '', 'what has the focus and is hidden');
    }
  },

  'an operator writes down a call by keyboard alone, and sees the caller\'s earlier case': async (t) => {
    const phone = '+7 701 555 0199';
    const earlier = await fresh(t, 'My first call about the steps.', { phone });
    const page = await staff(t, 'operator');
    await t.open(page, `/${CITY}/desk`);
    await Promise.all([page.waitForURL('**/desk/new'), page.keyboard.press('c')]);
    t.is(await page.evaluate(() => document.activeElement.name), 'place', 'the first field');
    await page.keyboard.type('Baiterek');
    await tabTo(page, '#what');
    await page.keyboard.type('light broken');
    await tabTo(page, '#details');
    await page.keyboard.type('The lamp by the gate is out.');
    await tabTo(page, '#phone');
    await page.keyboard.type(phone);
    await page.keyboard.press('Tab');
    await page.locator(`#found-caller a[href*="${earlier.reference}"]`).waitFor();
    await t.look(page, { as: 'desk-call' });
    await tabTo(page, '#name');
    await page.keyboard.type('Aigerim');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    for (let i = 0; i < 3 && page.url().includes('/desk/new'); i += 1) {
      await page.locator('#intake').waitFor();
      if (await page.evaluate(() => document.activeElement.type === 'radio')) await page.keyboard.press('Space');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    }
    const text = await page.locator('main').innerText();
    t.has(text, 'Written down. Tell the caller the reference.', 'the new case');
    t.has(text, 'Street lamp out', 'the new case');
  },

  'a case is found by its reference, by the caller\'s phone, by place and by words, and the filter has an address': async (t) => {
    const { reference } = await fresh(t, 'Xylophone shaped crack.', { phone: '+7 701 555 0177', name: 'Saule' });
    const page = await staff(t);
    for (const words of [reference, `${reference.slice(0, 4)} ${reference.slice(4)}`.toLowerCase(), '7015550177', 'Saule', 'xylophone']) {
      await t.open(page, `/${CITY}/desk`);
      await page.keyboard.press('/');
      await page.keyboard.type(words);
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      t.has(await page.content(), reference, `what ${words} finds`);
    }
    await t.open(page, `/${CITY}/desk?box=all`);
    await unfold(page, '#f-category');
    await page.selectOption('#f-category', 'pavement');
    await t.go(page, page.getByRole('button', { name: 'Show', exact: true }));
    t.has(page.url(), 'category=pavement', 'the address');
    const other = await staff(t);
    await t.open(other, page.url().slice(t.demo.url.length));
    t.is(await other.locator('h1').innerText(), await page.locator('h1').innerText(), 'what a colleague sees at the same address');
  },

  'the keys lead through the list, to an answer from a template, with a picture as proof, and back': async (t) => {
    const lamp = await report(t, await t.page({ js: false }), { city: CITY, place: 'Baiterek', say: 'lamp out', category: 'lamp-out', choices: { pattern: 'dark' }, details: 'Dark by the fountain.' });
    const page = await staff(t);
    await t.open(page, `/${CITY}/desk?box=all&q=${lamp.reference}`);
    await page.keyboard.press('j');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    t.has(page.url(), lamp.reference, 'the address of the open case');
    await page.selectOption('#template', 'lamp-lit');
    await page.waitForFunction(() => document.querySelector('#text').value.includes('repaired'));
    await t.go(page, page.getByRole('button', { name: 'Answer and end the case' }));
    t.has(await page.locator('main').innerText(), 'This kind asks for a picture', 'what is missing');
    t.has(await page.inputValue('#text'), 'repaired', 'what was typed');
    await page.setInputFiles('#answer input[type="file"]', join(SCENES, 'lamp-after-1.jpg'));
    await t.go(page, page.getByRole('button', { name: 'Answer and end the case' }));
    t.has(await page.locator('main').innerText(), 'Answered.', 'the case');
    await openCase(t, page, CITY, lamp.reference);
    t.is(await page.locator('img[alt*="by the city"]').count(), 1, 'the number of pictures by the city');
    await t.go(page, page.getByRole('button', { name: 'Take it back' }).last());
    t.has(await page.locator('main').innerText(), 'Taken back.', 'the case');
  },

  'a case is taken, noted, given, and ended with a reason, each with its line in the story': async (t) => {
    const { reference } = await fresh(t, 'Already mended, I think.');
    const page = await staff(t, 'case-worker', 1);
    await openCase(t, page, CITY, reference);
    await t.go(page, page.getByRole('button', { name: 'Take it', exact: true }));
    await page.keyboard.press('n');
    await page.keyboard.type('I drove past: it is mended.');
    await t.go(page, page.getByRole('button', { name: 'Keep the note' }));
    await unfold(page, '#reason');
    await page.selectOption('#reason', { label: 'Nothing found there' });
    await page.fill('#closing', 'We looked: it was mended last week.');
    await t.go(page, page.getByRole('button', { name: 'End the case', exact: true }));
    const story = await page.locator('.story').innerText();
    for (const words of ['took it', 'it is mended', 'ended it', 'last week']) t.has(story, words, 'the story');
    const stranger = await t.page();
    await t.open(stranger, `/${CITY}/concern/${reference}`);
    t.lacks(await stranger.content(), 'I drove past', 'the public page');
    t.has(await stranger.locator('main').innerText(), 'last week', 'the public page');
  },

  'two people on one case see each other; who saves late sees both texts and loses neither': async (t) => {
    const { reference } = await fresh(t, 'Both of you look at me.');
    const first = await staff(t);
    const second = await staff(t, 'administrator');
    await openCase(t, first, CITY, reference);
    await openCase(t, second, CITY, reference);
    t.has(await second.locator('.seen').innerText(), t.account('supervisor', CITY).name, 'who else is here');
    await first.fill('#text', 'The crew comes on Tuesday.');
    await t.go(first, first.getByRole('button', { name: 'Answer and end the case' }));
    await second.fill('#text', 'The crew comes on Friday.');
    await t.go(second, second.getByRole('button', { name: 'Answer and end the case' }));
    t.has(await second.locator('h1').innerText(), 'Somebody else changed this case meanwhile', 'the heading');
    t.has(await second.locator('main').innerText(), 'Tuesday', 'their text');
    t.is(await second.locator('#text').inputValue(), 'The crew comes on Friday.', 'my text');
    await t.look(second, { as: 'desk-stale' });
    await t.go(second, second.getByRole('button', { name: 'Leave it' }));
    t.has(await second.locator('.story').innerText(), 'Tuesday', 'the story');
  },

  'an answer waits until a colleague\'s note was seen': async (t) => {
    const { reference } = await fresh(t, 'One of you knows more.');
    const first = await staff(t);
    const second = await staff(t, 'administrator');
    await openCase(t, first, CITY, reference);
    await openCase(t, second, CITY, reference);
    await unfold(first, '#note');
    await first.fill('#note', 'The owner wants to do it himself.');
    await t.go(first, first.getByRole('button', { name: 'Keep the note' }));
    await second.fill('#text', 'We mend it tomorrow.');
    await t.go(second, second.getByRole('button', { name: 'Answer and end the case' }));
    t.is(await second.locator('h1').innerText(), 'A colleague left a note meanwhile', 'the heading');
    t.has(await second.locator('main').innerText(), 'The owner wants to do it himself.', 'the page');
    await t.look(second, { as: 'desk-noted' });
    await second.fill('#text', 'The owner mends it tomorrow.');
    await t.go(second, second.getByRole('button', { name: 'Send mine anyway' }));
    t.has(await second.locator('.story').innerText(), 'The owner mends it tomorrow.', 'the story');
  },

  'what was done with many cases leads to each of them, and is taken back at once': async (t) => {
    const words = `slabs${Date.now().toString(36)}`;
    const both = [await fresh(t, `First ${words}`), await fresh(t, `Second ${words}`)];
    const page = await t.page({ js: false });
    await t.enter(page, { role: 'supervisor', city: CITY });
    await t.open(page, `/${CITY}/desk?box=team&q=${words}`);
    for (const mark of await page.locator('input[name="mark"]').all()) await mark.check();
    await page.locator('details:has(#bulk-to) summary').click();
    await page.selectOption('#bulk-to', { index: 2 });
    await t.go(page, page.locator('form[action$="/desk/bulk"] details button'));
    const done = page.locator('.list__head .notice');
    t.has(await done.innerText(), 'Done with 2.', 'the list');
    t.is(await done.locator('.did a').count(), 2, 'the number of links to the cases');
    await t.look(page, { as: 'desk-bulk-done' });
    await t.go(page, done.getByRole('button', { name: 'Take it back' }));
    t.has(await done.innerText(), 'Taken back: 2.', 'the list');
    await openCase(t, page, CITY, both[0].reference);
    t.has(await page.locator('.story').innerText(), 'took back', 'the story');
  },

  'on a phone, what can be done with marked cases stands above the navigation': async (t) => {
    const page = await t.page({ size: 'phone' });
    await t.enter(page, { role: 'supervisor', city: CITY });
    await t.open(page, `/${CITY}/desk?box=team`);
    await page.locator('input[name="mark"]').first().check();
    const bar = await page.locator('details:has(#bulk-to)').boundingBox();
    const rail = await page.locator('nav.rail').boundingBox();
    t.true(bar.y + bar.height <= rail.y + 1, `the bar ends at ${bar.y + bar.height}, the navigation begins at ${rail.y}`);
  },

  'words typed for a case are asked about before they are left, kept when another act is done, and not asked about once sent': async (t) => {
    const { reference } = await fresh(t, 'Somebody should look at the kerb.');
    const page = await staff(t);
    const leaves = [];
    let asked = 0;
    page.on('dialog', (d) => ((asked += 1), leaves.shift() ? d.accept() : d.dismiss()));
    const back = page.locator('a.back');
    await openCase(t, page, CITY, reference);
    await page.click('#text');
    await page.keyboard.type('We look at the kerb');
    await Promise.all([page.waitForEvent('dialog'), back.click({ noWaitAfter: true })]);
    t.is(await page.inputValue('#text'), 'We look at the kerb', 'what was typed, by who stays');
    t.true(page.url().endsWith(reference), 'who stays is still there');
    await page.click('#text');
    await page.keyboard.press('End');
    await page.keyboard.type(' tomorrow');
    leaves.push(true);
    await Promise.all([page.waitForURL(`**/${CITY}/desk`), back.click()]);
    t.is(asked, 2, 'how often it was asked');
    await openCase(t, page, CITY, reference);
    t.is(await page.inputValue('#text'), '', 'what was left behind');

    await page.click('#text');
    await page.keyboard.type('The kerb is mended.');
    await unfold(page, '#note');
    await page.fill('#note', 'Ask Timur.');
    await t.go(page, page.getByRole('button', { name: 'Keep the note' }));
    t.is(await page.inputValue('#text'), 'The kerb is mended.', 'the answer after a note was kept');
    t.is(await page.inputValue('#note'), '', 'the box of the note that was kept');
    await t.go(page, page.getByRole('button', { name: 'Answer and end the case' }));
    t.has(await page.locator('.story').innerText(), 'The kerb is mended.', 'the story');
    await t.go(page, back);
    t.is(asked, 2, 'how often it was asked after it was sent');
  },

  'Enter in a box of a case does what its own button does, and leaves what is typed in the others': async (t) => {
    const { reference } = await fresh(t, 'The kerb is loose.');
    const page = await staff(t);
    await openCase(t, page, CITY, reference);
    await page.fill('#text', 'We come on');
    await unfold(page, '#where');
    await page.fill('#where', 'Baiterek');
    await Promise.all([page.waitForEvent('load'), page.press('#where', 'Enter')]);
    t.true(await page.locator('input[name="found"]').count() > 0, 'places are found');
    await unfold(page, '#title');
    await page.fill('#title', 'A loose kerb');
    await Promise.all([page.waitForEvent('load'), page.press('#title', 'Enter')]);
    t.is(await page.locator('h1').innerText(), 'A loose kerb', 'the title');
    t.is(await page.inputValue('#text'), 'We come on', 'the answer');
  },

  'without scripts an answer that is half typed outlives every other act on the page': async (t) => {
    const { reference } = await fresh(t, 'The kerb has sunk.');
    const page = await t.page({ size: 'phone', js: false });
    await t.enter(page, { role: 'supervisor', city: CITY });
    await openCase(t, page, CITY, reference);
    await page.fill('#text', 'We come on');
    await page.locator('details:has(#note) > summary').click();
    await page.fill('#note', 'Which crew?');
    await t.go(page, page.getByRole('button', { name: 'Keep the note' }));
    await page.locator('details:has(#to) > summary').click();
    await t.go(page, page.getByRole('button', { name: 'Give', exact: true }));
    t.is(await page.inputValue('#text'), 'We come on', 'the answer');
    await page.locator('details:has(#title) > summary').click();
    await page.fill('#title', 'A sunken kerb');
    await t.go(page, page.locator('#edit-save'));
    t.is(await page.locator('h1').innerText(), 'A sunken kerb', 'the title');
    await page.locator('#act-locate > summary').click();
    await page.fill('#where', 'Baiterek');
    await t.go(page, page.locator('#locate-find'));
    await page.locator('.tap').scrollIntoViewIfNeeded();
    await t.go(page, page.locator('.tap'));
    t.is(await page.inputValue('#text'), 'We come on', 'the answer after the case was placed by a tap');
    await t.look(page, { as: 'desk-unsent' });
    await page.fill('#text', 'We came on Monday.');
    await t.go(page, page.getByRole('button', { name: 'Answer and end the case' }));
    t.has(await page.locator('.story').innerText(), 'We came on Monday.', 'the story');
  },
};
