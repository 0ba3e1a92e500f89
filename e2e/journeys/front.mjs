// The front page of the network: what a stranger sees first.

export const journeys = {
  'the network opens with its cities, in every way that a page must hold': async (t) => {
    await t.everyWay('/', { as: 'front' });
    const page = await t.page({ js: false });
    await t.open(page, '/');
    for (const city of t.demo.cities) {
      t.true((await page.locator(`a[href^="/${city.slug}"]`).count()) > 0, `the front page links to ${city.slug}`);
    }
  },

  'an address that is nothing says so, with a way on': async (t) => {
    await t.everyWay('/there-is-no-such-page', { as: 'lost', status: 404 });
  },

  'a keyboard reaches the content with the first link': async (t) => {
    const page = await t.page();
    await t.open(page, '/');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL('**/#main'), page.keyboard.press('Enter')]);
    await page.keyboard.press('Tab');
    t.true(await page.evaluate(() => document.querySelector('#main').contains(document.activeElement)), 'what comes next is in the content');
  },

  'a page is under 60 kB on the wire the first time': async (t) => {
    const page = await t.page();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Network.enable');
    let bytes = 0;
    cdp.on('Network.loadingFinished', (e) => (bytes += e.encodedDataLength));
    await page.goto('/', { waitUntil: 'networkidle' });
    t.true(bytes > 0 && bytes < 60_000, `the front page weighs less than 60 kB; it weighs ${bytes}`);
  },
};
