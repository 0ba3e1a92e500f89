// Staff come in, work, and go out; and what guards them.

export const journeys = {
  'a case worker signs in without JavaScript and finds the desk': async (t) => {
    const page = await t.page({ js: false, size: 'phone' });
    const account = t.account('case-worker');
    await t.signIn(page, account);
    t.is(new URL(page.url()).pathname, `/${account.city}/desk`, 'the first page');
    await t.look(page, { as: 'desk-phone-plain' });
  },

  'a password manager can fill the form, and what is typed is not shown': async (t) => {
    const page = await t.page();
    await t.open(page, '/sign-in');
    const password = page.locator('input[name="password"]');
    t.is(await password.getAttribute('type'), 'password', 'the type of the field');
    t.is(await password.getAttribute('autocomplete'), 'current-password', 'its autocomplete');
    await page.locator('input[name="mail"]').fill('typed into the other field');
    await page.locator('input[name="mail"]').press('Control+a');
    await page.keyboard.press('Control+c');
    await password.focus();
    await page.keyboard.press('Control+v');
    t.is(await password.inputValue(), 'typed into the other field', 'what was pasted');
  },

  'the session is a cookie that scripts cannot read and that ends with signing out': async (t) => {
    const page = await t.page();
    await t.signIn(page, t.account('case-worker'));
    const cookies = await page.context().cookies();
    const session = cookies.find((c) => /^(__Host-)?hansa$/.test(c.name));
    const safe = session?.httpOnly && session.sameSite === 'Lax' && session.path === '/';
    t.true(safe, `the session's cookie is HttpOnly and SameSite: ${JSON.stringify(session)}`);
    t.true(cookies.every((c) => c.httpOnly || c.name === 'hansa_language'), 'every cookie but the language is kept from scripts');
    t.is(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length), 0, 'what the browser keeps besides');
    const desk = page.url();
    const kept = await page.request.get(desk);
    t.is(kept.headers()['cache-control'], 'no-store', 'what a browser may keep of the desk');
    await t.open(page, '/account');
    await Promise.all([page.waitForURL((url) => url.pathname !== '/account'), page.locator('form[action="/sign-out"] button').first().click()]);
    await page.goto(desk);
    t.is(new URL(page.url()).pathname, '/sign-in', 'where the desk leads afterwards');
  },
};
