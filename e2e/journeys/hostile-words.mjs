// What strangers type is shown as they typed it, and is never anything else: in a page, in an attribute, in an address.

const WORDS = ['"><img src=x onerror=document.title="planted">', "'; drop table concern; --", '</title><script>document.title="planted"</script>', '{{ 7777*7777 }}${7777*7777}<%= 7777*7777 %>', '\u202Egnp.exe'];

export const journeys = {
  'what is searched for comes back as text, wherever it is shown': async (t) => {
    const page = await t.page();
    const { slug } = t.city();
    const asked = ['/?q=', `/${slug}/concerns?q=`, `/${slug}/follow?reference=`, `/${slug}/map?place=`, '/sign-in?to=', `/${slug}/report?place=`];
    for (const path of asked) {
      for (const words of WORDS) {
        const answer = await page.goto(path + encodeURIComponent(words), { waitUntil: 'load' });
        t.true(answer.status() < 500, `${path}${words} is answered: ${answer.status()}`);
        const title = await page.title();
        t.true(!title.includes('planted'), `${path} runs nothing that was typed`);
        t.true(!(await page.content()).includes('60481729'), `${path} reckons nothing that was typed`);
        const planted = await page.locator('img[src="x"], script:not([src])').count();
        t.is(planted, 0, `the number of elements that ${path} made of words`);
      }
    }
  },

  'a name that is markup is only a name': async (t) => {
    const page = await t.page();
    const account = await t.enter(page, { role: 'case-worker', nth: -1 });
    await t.open(page, '/account');
    const words = '<b onclick=x>&amp;"\'</b>';
    await page.fill('input[name="name"]', words);
    await t.go(page, page.locator('form[action="/account"] button').first());
    await t.open(page, '/account');
    t.is(await page.inputValue('input[name="name"]'), words, `the name of ${account.mail}`);
    await t.open(page, `/${account.city}/desk`);
    t.is(await page.locator('b[onclick]').count(), 0, 'the number of elements made of a name');
    t.true((await page.content()).includes('&lt;b onclick'), 'the desk shows the name, escaped');
  },
};
