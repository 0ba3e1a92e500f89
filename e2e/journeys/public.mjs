// 2.6 Public: map and list with filters, a page for each concern, and figures that open to the cases that they count.
import { report } from '../steps.mjs';

const CITY = 'helsinki';
const number = (text) => Number((text.match(/\d[\d\s.,’']*/)?.[0] ?? '').replaceAll(/[^\d]/g, ''));

export const journeys = {
  'the list is filtered by words, kind and state, and each filter can be taken away': async (t) => {
    const page = await t.page({ js: false });
    await t.open(page, `/${CITY}/concerns?state=all`);
    const all = number(await page.locator('h1').innerText());
    await page.locator('main details summary').first().click();
    await page.selectOption('#category', 'lamp-out');
    await t.go(page, page.getByRole('button', { name: 'Show', exact: true }));
    const lamps = number(await page.locator('h1').innerText());
    t.true(lamps > 0 && lamps < all, `${lamps} of ${all} concerns are lamps`);
    t.has(page.url(), 'category=lamp-out', 'the address');
    await t.look(page, { as: 'list-filtered' });
    await t.go(page, page.locator('ul.tags a.tag--s').first());
    // Others report meanwhile: there may be more than before, never fewer.
    const again = number(await page.locator('h1').innerText());
    t.true(again >= all && !page.url().includes('category='), `${again} of ${all} concerns when the filter is taken away`);
    await t.open(page, `/${CITY}/concerns?q=nobody+ever+wrote+this`);
    t.has(await page.locator('main').innerText(), 'Nothing fits this filter', 'the list');
  },

  'the map shows what the list has, opens a concern, and works without scripts': async (t) => {
    const plain = await t.page({ size: 'phone', js: false });
    await t.open(plain, `/${CITY}/map`);
    t.true((await plain.locator('.map__pins a').count()) > 0, 'the drawn map has pins that are links');
    await t.go(plain, plain.locator('.map__tools a').first());
    await t.look(plain, { as: 'map-phone-plain' });
    const page = await t.page();
    await t.open(page, `/${CITY}/map`);
    await page.locator('.map__pin').first().waitFor();
    await t.look(page, { as: 'map-wide' });
    const title = await page.locator('ul.rows a.row b').first().innerText();
    await t.go(page, page.locator('ul.rows a.row').first());
    t.is(await page.locator('h1').innerText(), title, 'the title of the concern');
    t.true((await page.locator('.story li').count()) > 0, 'the concern tells its story');
    await t.look(page);
  },

  'every figure opens to as many cases as it says, and says how it is counted': async (t) => {
    const page = await t.page({ js: false });
    await t.open(page, `/${CITY}/figures`);
    const figures = await page.locator('[data-figure]').evaluateAll((links) => links.map((a) => [a.dataset.figure, a.innerText, a.getAttribute('href')]));
    t.true(figures.length >= 5, `there are figures that open: ${figures.length}`);
    for (const [name, text, href] of figures) {
      await t.open(page, href);
      const shown = number(await page.locator('h1').innerText());
      const unseen = (await page.locator('p.notice').count()) > 0 ? number(await page.locator('p.notice').first().innerText()) || 1 : 0;
      t.is(shown + unseen, number(text), `the number of cases behind ${name} (${text})`);
    }
    await t.open(page, `/${CITY}/figures`);
    for (const words of ['In time', 'Half are answered', 'Delay rate', 'Open now']) t.has(await page.locator('main details').first().textContent(), words, 'how it is counted');
    const csv = await (await page.request.get(await page.locator('a[href*="figures.csv"]').first().getAttribute('href'))).text();
    t.true(csv.split('\n').length > 5, 'the figures are a table, too');
  },

  'a neighbour says me too, and is counted': async (t) => {
    // A case of its own: whoever was counted today on another is not counted there again.
    const { reference } = await report(t, await t.page({ js: false }), { city: CITY, say: 'broken pavement', category: 'pavement', place: 'Aleksanterinkatu', details: 'A slab stands up.' });
    const page = await t.page({ size: 'phone', js: false });
    await t.open(page, `/${CITY}/concern/${reference}`);
    const at = page.url();
    const people = async () => number((await page.locator('dl.facts').innerText()).split('Also said')[1] ?? '0');
    const before = await people();
    await t.go(page, page.locator('form[action$="/support"] button'));
    t.has(await page.locator('main').innerText(), 'You are counted', 'the page');
    await t.look(page);
    await t.go(page, page.getByRole('link', { name: 'Back to the concern' }));
    t.has(await page.locator('.panel--ask').innerText(), 'You are counted', 'the case');
    t.is(await page.locator('form[action$="/support"]').count(), 0, 'the number of buttons to be counted');
    await t.look(page, { as: 'concern-counted' });
    await page.goto(at);
    t.is(await people(), before + 1, 'the number of people');
  },

  'who works at the desk reads the public pages on a phone without scrolling sideways, in the language with the longest words': async (t) => {
    const page = await t.page({ size: 'phone', locale: 'ms' });
    await t.enter(page, { role: 'supervisor', city: 'seberang-perai' });
    for (const path of ['', '/figures', '/map', '/concerns', '/follow', '/report']) {
      await t.open(page, `/seberang-perai${path}`);
      await t.look(page, { audited: false });
    }
  },
};
