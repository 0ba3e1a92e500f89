// What people do in many journeys: report, read their mail, open a case. They find things by what the page is made of, so that they work in every language.
import { createHmac } from 'node:crypto';
import { join } from 'node:path';

const MAIL_SECONDS_MAX = 100;
const LOOK_AGAIN_MILLISECONDS = 1500;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MILLISECONDS = 30_000;
export const SCENES = join(import.meta.dirname, '..', 'demo', 'scenes');

let count = 0;
// An address that nobody else has.
export const address = (name) => `${name}-${Date.now().toString(36)}${(count += 1)}@example.org`;

// Where: words are looked up, and the first place that fits is taken; without words, it has no one place.
export async function where(t, page, { place, spot }) {
  if (!place) return await t.go(page, page.locator('button[name="nowhere"]'));
  await page.fill('#asked', place);
  await t.go(page, page.locator('[data-report-search] button'));
  if (spot) await page.fill('#near', spot);
  await t.go(page, page.locator('form[data-report-place] button.button--wide:not([name])'));
}

// What: a kind is found by the resident's own words.
export async function what(t, page, { say, category }) {
  await page.fill('#what', say);
  await t.go(page, page.locator('[data-report-kinds] button'));
  await page.locator(`input[name="category"][value="${category}"]`).first().check();
  await t.go(page, page.locator('form[data-report-kind] button.button--wide'));
}

// What the page offers besides: call first, or a neighbour's report that may be the same.
export async function pass(t, page) {
  if (page.url().endsWith('/call')) await t.go(page, page.locator('main a.button--quiet'));
  if (page.url().endsWith('/same')) await t.go(page, page.locator('main .report__main > p > a.button--quiet'));
}

export async function more(t, page, { choices = {}, details = '', mail, name, phone, photo, secret = false }) {
  for (const [question, value] of Object.entries(choices)) await page.locator(`[name="q-${question}"][value="${value}"]`).check();
  await page.fill('[name="details"]', details);
  if (mail) await page.fill('[name="mail"]', mail);
  if (name || phone) {
    const reach = page.locator('details:has([name="phone"])');
    if (!(await reach.evaluate((d) => d.open))) await reach.locator('summary').click();
    if (name) await page.fill('[name="name"]', name);
    if (phone) await page.fill('[name="phone"]', phone);
  }
  if (secret) await page.locator('[name="is_private"]').check();
  if (photo) await page.setInputFiles('input[name="photos"]', photo);
  if (photo) await page.locator('[data-report-thumbs], [data-report-add]:not([hidden])').first().waitFor();
  await t.go(page, page.locator('form[data-report-more] button.button--wide'));
}

// The receipt, as its reader has it: the reference, the private link, and the public page if there is one.
export async function receipt(page) {
  const reference = (await page.locator('.receipt__ref .ref').innerText()).replaceAll(/\s/g, '');
  const own = new URL(await page.locator('main a[href*="/c/"]').first().getAttribute('href'), page.url()).pathname;
  return { reference, own };
}

// From the city's front page to the receipt.
export async function report(t, page, { city, ...r }) {
  await t.open(page, `/${city}/report`);
  await where(t, page, r);
  await what(t, page, r);
  await pass(t, page);
  await more(t, page, r);
  await t.go(page, page.locator('form[data-report-send] button'));
  return await receipt(page);
}

// The mail to an address whose subject or text has these words, opened in the demo's mailbox. Mails about an answer leave after a minute.
export async function mail(t, page, to, words) {
  const until = Date.now() + MAIL_SECONDS_MAX * 1000;
  while (Date.now() < until) {
    await t.open(page, `/mailbox?to=${encodeURIComponent(to)}`);
    const hrefs = await page.locator('.mails__list a.row').evaluateAll((rows) => rows.map((r) => r.getAttribute('href')));
    for (const href of hrefs) {
      await t.open(page, href);
      if ((await page.locator('article.mail').innerText()).includes(words)) return await page.locator('.letter').innerText();
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
  }
  throw new Error(`no mail to ${to} says ${JSON.stringify(words)} after ${MAIL_SECONDS_MAX} s`);
}

// An address that a letter names, as a path of the demo.
export function linkIn(t, letter, part) {
  const found = letter.match(/https?:\/\/\S+/g)?.find((l) => l.includes(part));
  if (!found) throw new Error(`the letter has no link with ${part}: ${letter}`);
  t.true(found.startsWith(t.demo.url), `the letter's link ${found} leads here`);
  return found.slice(t.demo.url.length);
}

// What an authenticator shows now for a key that it was given (RFC 6238).
export function codeOf(key) {
  const bits = [...key].map((c) => LETTERS.indexOf(c).toString(2).padStart(5, '0')).join('');
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / STEP_MILLISECONDS)));
  const hash = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)))).update(step).digest();
  return String((hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

// Opens a part of a case's page that is folded.
export async function unfold(page, inside) {
  const details = page.locator(`details:has(${inside})`).last();
  if (!(await details.evaluate((d) => d.open))) await details.locator('> summary').click();
}

export async function openCase(t, page, city, reference) {
  await t.open(page, `/${city}/desk/${reference}`);
}
