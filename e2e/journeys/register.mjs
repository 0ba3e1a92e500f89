// The register of the network: the secretariat sees what a table would change before it is taken, and what is wrong with one.

export const journeys = {
  'what a table would change is shown first, and what is wrong with one is said row by row': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    await t.enter(page, { role: 'secretariat', city: '' });
    const table = await (await page.request.get('/register/register.csv')).text();
    const offer = async (text) => {
      await t.open(page, '/register');
      await page.setInputFiles('#file', { name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await t.go(page, page.locator('form[enctype="multipart/form-data"] button'));
    };
    await offer(table);
    t.is(await page.locator('form[action="/register/take"]').count(), 1, 'the number of buttons that take the register as it is');
    await t.look(page, { as: 'register-check' });
    const [head, first] = table.split(/\r?\n/);
    await offer(`${head}\n${first.replace(/^[^,]*/, 'No such code!')}\n`);
    t.is(await page.locator('form[action="/register/take"]').count(), 0, 'the number of buttons that take what is wrong');
    t.true((await page.locator('.errors td').count()) > 0, 'the page says what is wrong where');
    await t.look(page, { as: 'register-wrong' });
  },
};
