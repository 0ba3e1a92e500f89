// What a journey is given. A journey is an async function in journeys/*.mjs under a sentence about the product:
//   export const journeys = { 'the network opens with its cities': async (t) => { … } };
// One that fails throws. There is no way to skip one.
import { resolve } from 'node:path';
import { startFresh } from './fresh.mjs';
import { faults, forget, listen, picture, shot } from './look.mjs';

const WAIT_SECONDS_MAX = 30;
const SESSIONS = new Map();
const PICTURE_BYTES_MAX = 120_000;
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };

export class Journey {
  #browser;
  #contexts = [];
  #fresh = [];

  constructor(browser, demo) {
    this.#browser = browser;
    this.demo = demo;
  }

  // A page of a new visitor: `size` desktop or phone, `js` on or off, `locale` a language tag, `dark` or not.
  async page({ size = 'desktop', js = true, locale = 'en', dark = false } = {}) {
    const context = await this.#browser.newContext({
      baseURL: this.demo.url,
      viewport: SIZES[size],
      javaScriptEnabled: js,
      locale,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(WAIT_SECONDS_MAX * 1000);
    this.#contexts.push(context);
    const page = await context.newPage();
    listen(page, { js });
    return page;
  }

  // The same on an installation of its own, which nobody has set up and which ends with this journey. `demo.token` is what its console said.
  async fresh() {
    const server = await startFresh(resolve(import.meta.dirname, '..'));
    const t = new Journey(this.#browser, { ...server, keepsShots: this.demo.keepsShots });
    this.#fresh.push(t);
    return t;
  }

  // Goes to an address and expects a status.
  async open(page, path, status = 200) {
    const answer = await page.goto(path, { waitUntil: 'load' });
    this.is(answer.status(), status, `the status of ${path}`);
  }

  // What is true of every page is true of this one. With `as`, and when asked, its picture is kept in e2e/out.
  async look(page, { as, audited } = {}) {
    if (as && this.demo.keepsShots) await shot(page, as);
    const found = await faults(page, { audited });
    if (found.length > 0) throw new Error(`${page.url()}\n    ${found.join('\n    ')}`);
  }

  // A picture for the README: what the window shows, small enough to be looked at.
  async picture(page, name) {
    const bytes = await picture(page, name, { isKept: this.demo.keepsPictures });
    this.true(bytes > 10_000 && bytes < PICTURE_BYTES_MAX, `the picture ${name} has less than ${PICTURE_BYTES_MAX} bytes; it has ${bytes}`);
  }

  // Opens an address in every way that a page must hold: wide, 320 px, dark, without JavaScript; looks at each.
  async everyWay(path, { as, locale = 'en', by, status = 200 } = {}) {
    const ways = [{}, { size: 'phone' }, { dark: true }, { js: false, size: 'phone' }];
    for (const [i, way] of ways.entries()) {
      const page = await this.page({ ...way, locale });
      if (by) await this.enter(page, by);
      await this.open(page, path, status);
      await this.look(page, { as: as && `${as}-${['wide', 'phone', 'dark', 'plain'][i]}` });
      await page.context().close();
    }
  }

  city(slug) {
    const city = this.demo.cities.find((c) => slug === undefined || c.slug === slug);
    if (!city) throw new Error(`the demo has no city ${slug}; it has ${this.demo.cities.map((c) => c.slug).join(', ')}`);
    return city;
  }

  // The demo's account of a role, in a city or in any: the first of them, or with `nth` another; -1 is the last. The city '' is the whole installation.
  account(role, city, nth = 0) {
    const account = this.demo.accounts.filter((a) => a.role === role && (city === undefined || a.city === city)).at(nth);
    if (!account) throw new Error(`the demo has no account of the role ${role}; it has ${this.demo.accounts.map((a) => a.role).join(', ')}`);
    return account;
  }

  // Somebody with a role is signed in on this page. The form is filled once for each; later journeys go on with that session.
  async enter(page, who) {
    const account = this.account(who.role, who.city, who.nth);
    const kept = SESSIONS.get(account.mail);
    if (!kept) {
      await this.signIn(page, account);
      SESSIONS.set(account.mail, await page.context().cookies());
    } else {
      await page.context().addCookies(kept);
    }
    forget(page);
    return account;
  }

  // Signs in through the page that people use, into a session of its own.
  async signIn(page, account) {
    await this.open(page, '/sign-in');
    await page.fill('input[name="mail"]', account.mail);
    await page.fill('input[name="password"]', account.password);
    await Promise.all([page.waitForURL((url) => url.pathname !== '/sign-in'), page.locator('main form button').first().click()]);
  }

  // Presses a button or link that leads to another page, and waits for that page: for its load, as a script that only changes the address would pass
  // for a navigation. A button that is not there is said before the page is missed.
  async go(page, locator) {
    await Promise.all([page.waitForEvent('load'), locator.click({ timeout: WAIT_SECONDS_MAX * 500 })]);
  }

  is(found, expected, what) {
    if (!Object.is(found, expected)) throw new Error(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
  }
  // The marks that keep words of two directions apart are not seen, and are left out.
  has(text, part, what) {
    const plain = (words) => words.replaceAll(/[\u2066-\u2069]/g, '');
    if (!plain(text).includes(plain(part))) throw new Error(`${what} does not say ${JSON.stringify(part)}: ${JSON.stringify(text.slice(0, 200))}`);
  }
  lacks(text, part, what) {
    if (text.includes(part)) throw new Error(`${what} says ${JSON.stringify(part)}, and should not`);
  }
  true(holds, sentence) {
    if (!holds) throw new Error(`it is not true that ${sentence}`);
  }

  async end() {
    await Promise.all(this.#contexts.splice(0).map((c) => c.close()));
    await Promise.all(this.#fresh.splice(0).map((t) => t.end().finally(() => t.demo.stop())));
  }
}
