// The README's three pictures, taken of what everybody sees who starts the demo.

export const journeys = {
  'a city\'s front page, as a resident sees it in the evening': async (t) => {
    const page = await t.page();
    await t.open(page, '/helsinki');
    await t.look(page);
    await t.picture(page, 'city');
  },

  'the desk, with a case open beside the list': async (t) => {
    const page = await t.page();
    await t.enter(page, { role: 'supervisor', city: 'helsinki' });
    await t.open(page, '/helsinki/desk?box=team');
    await t.go(page, page.locator('.list .item:has(use[href$="#camera"])').first());
    await t.look(page);
    await page.waitForFunction(() => [...document.images].filter((i) => i.loading !== 'lazy').every((i) => i.complete));
    await t.picture(page, 'desk');
  },

  'the figures, which anybody can check': async (t) => {
    const page = await t.page();
    await t.open(page, '/helsinki/figures?step=week');
    await t.look(page);
    await t.picture(page, 'figures');
  },
};
