// 2.1 Report: in under a minute, on a phone, in the resident's own words; where it is, what it is, a picture, and nothing that stands in the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forget } from '../look.mjs';
import { SCENES, more, openCase, pass, receipt, report, unfold, what, where } from '../steps.mjs';

const CITY = 'helsinki';
const MINUTE = 60_000;

// A picture as a phone makes it: with a piece of EXIF that says where it was taken.
function withPlace(file) {
  const bytes = readFileSync(file);
  const words = Buffer.from('Exif\0\0MM\0*planted-60.1699N-24.9384E');
  const piece = Buffer.concat([Buffer.from([0xff, 0xe1, (words.length + 2) >> 8, (words.length + 2) & 255]), words]);
  return { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([bytes.subarray(0, 2), piece, bytes.subarray(2)]) };
}

// The map of the first step, when it can be tapped: a function that taps it, in parts of its width and height.
async function ready(page) {
  const map = page.locator('[data-report-map]');
  await map.scrollIntoViewIfNeeded();
  await page.locator('.map__live .leaflet-tile-loaded').first().waitFor();
  return async (x, y) => {
    const box = await map.boundingBox();
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
  };
}

export const journeys = {
  'a resident on a phone stands by a dark lamp and reports it where she stands, with a picture, in under a minute': async (t) => {
    const page = await t.page({ size: 'phone' });
    await page.context().grantPermissions(['geolocation'], { origin: t.demo.url });
    await page.context().setGeolocation({ latitude: 60.1719, longitude: 24.9414 });
    const begun = Date.now();
    await t.open(page, `/${CITY}/report`);
    await t.go(page, page.getByRole('button', { name: 'Use my position' }));
    await t.go(page, page.getByRole('button', { name: 'This is the place' }));
    await page.fill('#what', 'light broken');
    await page.getByText('Street lamp out').first().waitFor();
    await page.locator('input[value="lamp-out"]').first().check();
    await t.go(page, page.getByRole('button', { name: 'Go on' }));
    await pass(t, page);
    await page.getByLabel('Stays dark at night').check();
    await page.getByLabel('In your words').fill('Dark since Sunday, and the crossing is right under it.');
    await page.setInputFiles('input[name="photos"]', withPlace(join(SCENES, 'lamp-1.jpg')));
    await page.locator('[data-report-thumbs] img').waitFor();
    await t.go(page, page.getByRole('button', { name: 'Go on' }).last());
    await t.look(page, { as: 'report-check-phone' });
    await t.go(page, page.getByRole('button', { name: 'Send the report' }));
    t.true(Date.now() - begun < MINUTE, 'a report takes less than a minute');
    const { own } = await receipt(page);
    await t.look(page, { as: 'report-receipt-phone' });
    await page.emulateMedia({ media: 'print' });
    t.has(await page.locator('.receipt .printed').innerText(), own, 'the private link on paper');
    t.true(await page.locator('.receipt .ways').isHidden(), 'what cannot be tapped on paper is not on it');
    await page.emulateMedia({ media: null });
    await t.open(page, own);
    const picture = await page.locator('main img[src*="/photo/"]').first().getAttribute('src');
    const bytes = await (await page.request.get(picture)).body();
    t.true(bytes.length > 1000 && !bytes.includes('planted') && !bytes.includes('Exif'), 'the picture is there, and says nothing of where it was taken');
  },

  'the place is found by its street, by a landmark in another script, and by the number on the lamp': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    for (const [city, words, found] of [[CITY, 'aleksanterink', 'Aleksanterinkatu'], ['seberang-perai', 'بوكيت مرتاجام', 'Bukit Mertajam'], ['seberang-perai', 'sp 0402', 'SP-0402']]) {
      await t.open(page, `/${city}/report`);
      await page.fill('#asked', words);
      await t.go(page, page.locator('[data-report-search] button'));
      t.has(await page.locator('form[data-report-place] fieldset').innerText(), found, `what ${words} finds in ${city}`);
    }
  },

  'the map stays under the finger while its mark is named, and a mark outside the city is taken off with a word': async (t) => {
    const page = await t.page({ size: 'phone' });
    await t.open(page, `/${CITY}/report`);
    const map = page.locator('[data-report-map]');
    await map.scrollIntoViewIfNeeded();
    await page.locator('.map__live .leaflet-tile-loaded').first().waitFor();
    const box = await map.boundingBox();
    await page.mouse.click(box.x + box.width * 0.55, box.y + box.height * 0.45);
    await page.locator('[data-report-mark] label b', { hasText: 'Near' }).waitFor();
    t.is((await map.boundingBox()).y, box.y, 'where the map is');
    t.has(await page.locator('.map__said').innerText(), 'Near', 'what the map calls the mark');
    t.is(await page.locator('.map__mark').count(), 1, 'the number of marks');
    await t.look(page, { as: 'report-where-mark' });
    await page.mouse.click(box.x + 8, box.y + 8);
    await page.locator('[data-report-mark] .notice').waitFor();
    t.is((await map.boundingBox()).y, box.y, 'where the map is');
    t.is(await page.locator('.map__mark').count(), 1, 'the number of marks: the one before is back');
    t.has(await page.locator('.map__said').innerText(), 'outside the city. What counts now: ', 'what the map says');
    t.has(await page.locator('[data-report-mark] .notice').innerText(), 'What counts now: ', 'the notice');
    await t.look(page, { as: 'report-where-outside' });
  },

  'a tap outside the city gives the last mark back, or the place that was searched, or says that none is chosen': async (t) => {
    const page = await t.page({ size: 'phone' });
    await t.open(page, `/${CITY}/report`);
    const tap = await ready(page);
    await tap(0.02, 0.02);
    await page.locator('[data-report-mark] .notice').waitFor();
    t.has(await page.locator('[data-report-counts]').innerText(), 'No place is chosen yet.', 'the notice');
    t.is(await page.locator('.map__mark').count(), 0, 'the number of marks');
    await t.go(page, page.getByRole('button', { name: 'This is the place' }));
    t.has(await page.locator('#outside').innerText(), 'outside', 'what is said of a mark that was taken off');

    await t.open(page, `/${CITY}/report?place=Aleksanterinkatu`);
    await page.locator('.map__live .leaflet-tile-loaded').first().waitFor();
    const named = page.locator('[data-report-mark] label b', { hasText: 'Near' });
    const again = await ready(page);
    await again(0.6, 0.4);
    await named.waitFor();
    const words = await named.innerText();
    const [lat, lon] = [await page.inputValue('#where [name=lat]'), await page.inputValue('#where [name=lon]')];
    for (let zoom = 15; zoom >= 9; zoom--) {
      await page.locator('.map__tools a').nth(1).click();
      await page.locator(`.map__live .leaflet-tile[src*="/tiles/${zoom}/"]`).first().waitFor({ state: 'attached' });
      await page.waitForFunction(() => !document.querySelector('.leaflet-zoom-anim'));
    }
    await again(0.02, 0.02);
    await page.locator('[data-report-mark] .notice').waitFor();
    t.has(await page.locator('[data-report-counts]').innerText(), words, 'the place that counts now');
    t.is(await page.inputValue('#where [name=lat]'), lat, 'where the mark is');
    t.is(await page.inputValue('#where [name=lon]'), lon, 'where the mark is');
    t.is(await page.locator('#where [name=at]:checked').inputValue(), 'point', 'what is chosen');
    await t.go(page, page.getByRole('button', { name: 'This is the place' }));
    t.has(await page.locator('.facts').first().innerText(), words, 'the place of the report');
  },

  'a mark that moves has no name until it comes, and none when it does not come': async (t) => {
    const page = await t.page({ size: 'phone' });
    await t.open(page, `/${CITY}/report?lat=60.1719&lon=24.9414`);
    const tap = await ready(page);
    let release;
    const held = new Promise((done) => { release = done; });
    await page.route(/\/report\?lat=/, async (route) => { await held; await route.abort(); });
    const failed = page.waitForEvent('requestfailed');
    // Where the journey fails before, it is that which is told.
    failed.catch(() => {});
    await tap(0.6, 0.4);
    const name = page.locator('[data-report-mark] label b');
    t.is(await name.innerText(), '', 'what the mark is called while nobody knows it');
    release();
    await failed;
    t.is(await name.innerText(), '', 'what the mark is called');
    t.has(await page.locator('[data-report-mark] legend').innerText(), 'Your mark', 'what stands above it');
    t.true(await page.locator('.map__said').isHidden(), 'the map says nothing of the old spot');
    t.is(await page.locator('#where [name=at]:checked').inputValue(), 'point', 'what is chosen');
  },

  'Enter in a field of the first step goes on, and the globe takes what was typed along': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    await t.open(page, '/seberang-perai/report');
    await page.fill('#asked', 'perai');
    await page.fill('#near', 'behind the blue kiosk');
    await t.go(page, page.locator('header button[name=language]'));
    await t.go(page, page.locator('main a[hreflang=en]'));
    t.is(await page.inputValue('#near'), 'behind the blue kiosk', 'the place in words');
    t.is(await page.inputValue('#asked'), 'perai', 'what was searched');
    await page.fill('#asked', '');
    await t.go(page, page.locator('[data-report-search] button'));
    t.is(await page.inputValue('#near'), 'behind the blue kiosk', 'the place in words beside another search');
    await page.focus('#near');
    await Promise.all([page.waitForURL(/\/what$/), page.keyboard.press('Enter')]);
  },

  'what is typed and not looked up is looked up when it is sent, whatever the network does': async (t) => {
    const plain = await t.page({ size: 'phone', js: false });
    await t.open(plain, `/${CITY}/report`);
    await plain.fill('#asked', 'Fabianinkatu');
    await t.go(plain, plain.getByRole('button', { name: 'This is the place' }));
    t.has(await plain.locator('#look').innerText(), 'This is what your words find.', 'what is said');
    t.has(await plain.locator('[data-report-found]').innerText(), '“Fabianinkatu” in my words', 'the list');
    await t.look(plain, { as: 'report-looked-up' });

    const page = await t.page({ size: 'phone' });
    await t.open(page, `/${CITY}/report`);
    const list = page.locator('[data-report-found]');
    const typed = async (field, words) => {
      await page.fill(field, words);
      await list.filter({ hasText: words }).waitFor();
    };
    await typed('#asked', 'Aleksanterinkatu');
    await page.route(/[?](place|what)=/, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    const failed = () => page.locator('[data-report-lookup]', { hasText: 'The list could not be loaded.' }).waitFor();
    await page.fill('#asked', 'Fabianinkatu');
    await failed();
    t.true(await list.locator('input').first().isDisabled(), 'the list of other words counts no more');
    forget(page);
    await t.look(page, { as: 'report-lookup-failed' });
    await t.go(page, page.getByRole('button', { name: 'This is the place' }));
    t.has(await list.locator('input:checked + span').innerText(), 'Fabianinkatu', 'what is chosen');
    await t.go(page, page.getByRole('button', { name: 'This is the place' }));
    t.has(await page.locator('.facts').first().innerText(), 'Fabianinkatu', 'the place of the report');

    await page.unroute(/[?](place|what)=/);
    await typed('#what', 'light broken');
    await page.route(/[?](place|what)=/, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await page.fill('#what', 'pothole');
    await failed();
    await t.go(page, page.getByRole('button', { name: 'Go on' }));
    t.is(await page.locator('[name=category]:checked').inputValue(), 'pothole', 'what is chosen');
    t.has(await page.locator('#look').innerText(), 'This is what your words find.', 'what is said');
    forget(page);
  },

  'a place that nobody can find goes to those who locate, and they place it': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    await t.open(page, `/${CITY}/report`);
    await page.fill('#asked', 'behind the blue kiosk of my uncle');
    await t.go(page, page.locator('[data-report-search] button'));
    await page.locator('input[name="at"][value="words"]').check();
    await t.go(page, page.getByRole('button', { name: 'This is the place' }));
    await what(t, page, { say: 'broken pavement', category: 'pavement' });
    await more(t, page, { details: 'Two slabs stand up, my mother fell.' });
    await t.go(page, page.getByRole('button', { name: 'Send the report' }));
    const { reference } = await receipt(page);

    const desk = await t.page();
    await t.enter(desk, { role: 'operator', city: CITY });
    await t.open(desk, `/${CITY}/desk?box=locate`);
    t.has(await desk.locator('.list').innerText(), 'blue kiosk', 'the inbox of what has no place yet');
    await openCase(t, desk, CITY, reference);
    await desk.fill('#where', 'Aleksanterinkatu');
    await t.go(desk, desk.getByRole('button', { name: 'Find', exact: true }).last());
    await desk.getByLabel('Aleksanterinkatu').first().check();
    await t.go(desk, desk.getByRole('button', { name: 'Place it here' }));
    t.has(await desk.locator('main').innerText(), 'The case is on the map.', 'the case');
    await t.open(desk, `/${CITY}/desk?box=locate`);
    t.lacks(await desk.content(), reference, 'the inbox of what has no place yet');
  },

  'a suggestion needs no place at all': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    const sent = await report(t, page, { city: CITY, say: 'thanks', category: 'suggestion', details: 'Thank you for the benches by the water.' });
    t.is(sent.reference.length, 8, 'the length of the reference');
  },

  'who has an emergency is told to call at once, and who asks for what is not the city\'s, whom to call': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    await t.open(page, `/${CITY}/report`);
    await where(t, page, { place: 'Aleksanterinkatu' });
    await what(t, page, { say: 'bare wire', category: 'live-wire' });
    t.has(await page.locator('h1').innerText(), 'Call 112 now', 'the page');
    t.is(await page.getByRole('link', { name: /^Call/ }).getAttribute('href'), 'tel:112', 'the link');
    await t.look(page);
    await t.open(page, `/${CITY}/report`);
    await where(t, page, { place: 'Aleksanterinkatu' });
    await what(t, page, { say: 'house on fire', category: 'emergency' });
    t.has(await page.locator('h1').innerText(), 'Call 112 now', 'the page of a fire');
    t.is(await page.locator('main a.button').first().getAttribute('href'), 'tel:112', 'the first button');
    t.has(await page.locator('main').innerText(), 'The city takes no report of this', 'the page of a fire');
    await t.look(page);
    await t.open(page, `/${CITY}/report`);
    await where(t, page, { place: 'Aleksanterinkatu' });
    await what(t, page, { say: 'no electricity', category: 'power-cut' });
    const text = await page.locator('main').innerText();
    t.has(text, "This is not the city's", 'the page');
    t.has(text, 'Nothing was sent', 'the page');
    await t.look(page);
  },

  'Back after a mistake that was mended finds a page, and everything in it': async (t) => {
    for (const js of [true, false]) {
      const page = await t.page({ size: 'phone', js });
      await t.open(page, `/${CITY}/report`);
      await where(t, page, { place: 'Aleksanterinkatu' });
      await what(t, page, { say: 'broken pavement', category: 'pavement' });
      await pass(t, page);
      await page.fill('[name="details"]', 'Two slabs stand up.');
      await page.fill('[name="mail"]', 'not an address');
      await t.go(page, page.getByRole('button', { name: 'Go on' }).last());
      t.is(await page.locator('.field__error').count(), 1, 'what is said to be wrong');
      await page.fill('[name="mail"]', 'nora@example.org');
      await t.go(page, page.getByRole('button', { name: 'Go on' }).last());
      t.true(page.url().endsWith('/check'), 'it is mended');
      await page.goBack({ waitUntil: 'load' });
      t.is(await page.inputValue('[name="mail"]'), 'nora@example.org', 'the address that Back finds');
      t.is(await page.inputValue('[name="details"]'), 'Two slabs stand up.', 'what Back finds');
      t.is(await page.locator('.field__error').count(), 0, 'what is wrong after it was mended');
    }
  },

  'nothing stands in the way: no account, no question about cookies, and what is wrong is said beside what was typed': async (t) => {
    const page = await t.page({ size: 'phone', js: false });
    await t.open(page, `/${CITY}/report`);
    t.lacks((await page.locator('body').innerText()).toLowerCase(), 'cookie', 'the first page');
    const kept = (await page.context().cookies()).map((c) => c.name).filter((n) => !/csrf/.test(n));
    t.is(kept.join(' '), '', 'the list of cookies but the one that guards forms');
    await where(t, page, { place: 'Aleksanterinkatu' });
    await what(t, page, { say: 'lamp out', category: 'lamp-out' });
    await pass(t, page);
    await page.fill('[name="details"]', 'It hums.');
    await page.fill('[name="mail"]', 'not an address');
    await t.go(page, page.getByRole('button', { name: 'Go on' }).last());
    t.true((await page.locator('.field__error').count()) >= 2, 'the missing answer and the wrong address are said');
    t.is(await page.inputValue('[name="details"]'), 'It hums.', 'what was typed');
    t.is(await page.inputValue('[name="mail"]'), 'not an address', 'what was typed');
    await t.look(page);
    await unfold(page, '[name="phone"]');
  },
};
