// Staff come in, work, and go out; and what guards them.
import { address, codeOf, linkIn, mail } from '../steps.mjs';

const PASSWORDS = ['nine quiet lanterns', 'ten quiet lanterns'];

// An administrator invites somebody; the page that the mail leads to.
async function invited(t, city, to) {
  const page = await t.page();
  await t.enter(page, { role: 'administrator', city });
  await t.open(page, `/${city}/settings/people/invite`);
  await page.fill('[name="mail"]', to);
  await page.selectOption('[name="role"]', 'case-worker');
  await page.fill('[name="reason"]', 'takes over from Ms Kim');
  await t.go(page, page.locator('main form button').last());
  return linkIn(t, await mail(t, page, to, '/invitation/'), '/invitation/');
}

// The same words into both fields, and on.
async function choose(t, page, password) {
  for (const field of ['password', 'password-again']) await page.fill(`[name="${field}"]`, password);
  await t.go(page, page.locator('main form button').last());
}

// A second step of signing in, and new codes for the day on which the telephone is lost.
async function secondStep(t, page) {
  await t.open(page, '/account/factor');
  await t.look(page);
  await page.fill('#code', codeOf((await page.locator('.ref--long').innerText()).replaceAll(/[^A-Z2-7]/g, '')));
  if (await page.locator('[name="password"]').count()) await page.fill('[name="password"]', PASSWORDS[0]);
  await t.go(page, page.locator('main form:has(#code) button').last());
  await t.look(page);
  await t.open(page, '/account/codes');
  await t.look(page, { as: 'account-codes' });
}

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

  'somebody who is invited comes in, takes a second step, and finds a new password by mail': async (t) => {
    const [page, city, to] = [await t.page({ size: 'phone', js: false }), t.city().slug, address('mei')];
    await t.open(page, await invited(t, city, to));
    await t.look(page, { as: 'invitation' });
    await page.fill('[name="name"]', 'Mei Tan');
    await choose(t, page, PASSWORDS[0]);
    t.is(new URL(page.url()).pathname, `/${city}/desk`, 'where one who was invited works');
    await secondStep(t, page);
    const other = await t.page({ size: 'phone', js: false });
    await t.open(other, '/sign-in/forgotten');
    await other.fill('input[name="mail"]', to);
    await t.go(other, other.locator('main form button'));
    await t.open(other, linkIn(t, await mail(t, other, to, '/password/'), '/password/'));
    await t.look(other, { as: 'new-password' });
    await choose(t, other, PASSWORDS[1]);
    t.is(new URL(other.url()).pathname, '/sign-in/code', 'what is asked of one who has a second step');
    await t.look(other);
  },
};
