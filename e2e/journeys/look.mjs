// A look that cannot fail is worth nothing: each fault is planted in a page of our own, and must be seen.

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self'; frame-ancestors 'none'";
const page = (body, { html = 'lang="en" dir="ltr"', title = 'A page' } = {}) =>
  `<!doctype html><html ${html}><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
   <body><main><h1>Good morning</h1>${body}</main></body></html>`;

const PLANTED = {
  'no lang': [page('', { html: 'dir="ltr"' }), 'html has no lang'],
  'no dir': [page('', { html: 'lang="en"' }), 'html has no dir'],
  'no title': [page('', { title: '' }), 'no title'],
  'two first headings': [page('<h1>Twice</h1>'), '2 first headings'],
  'no first heading': [page('').replaceAll('h1', 'h2'), '0 first headings'],
  'a page that is too wide': [page('<p class="wide" style="inline-size: 90rem">wide</p>'), 'scrolls sideways'],
  'a picture without words': [page('<img src="/a.png">'), 'axe image-alt'],
  'a field without label': [page('<input name="a">'), 'axe label'],
  'grey on grey': [page('<p style="color: #999; background: #aaa">hard to read</p>'), 'axe color-contrast'],
  'targets too small': [page('<a href="#a" style="font-size: 4px">a</a><a href="#b" style="font-size: 4px">b</a>'), 'axe target-size'],
  'an inline script': [page('<script>1</script>'), 'Content Security Policy'],
  'a script that throws': [page('<script src="/throws.js"></script>'), 'script: planted'],
  'a picture that is broken on the server': [page('<img alt="" src="/broken.png">'), 'answer: 500'],
};

async function serve(p, html) {
  await p.context().unroute('http://look.invalid/**');
  await p.context().route('http://look.invalid/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/throws.js') return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("planted")' });
    if (path === '/broken.png') return route.fulfill({ status: 500, body: '' });
    if (path === '/a.png' || path === '/favicon.ico') return route.fulfill({ contentType: 'image/png', body: '' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': POLICY }, body: html });
  });
  await p.goto('http://look.invalid/', { waitUntil: 'load' });
}

// Each fault is served and looked at in turn, on one page with scripts and on one without.
async function planted(t, js) {
  const p = await t.page({ size: 'phone', js });
  for (const [fault, [html, says]] of Object.entries(PLANTED)) {
    if (!js && fault.includes('script')) continue; // Without scripts none throws, and none is refused.
    await serve(p, html);
    const seen = await t.look(p).then(() => '', (e) => e.message);
    t.has(seen, says, `the look at ${fault}, with scripts ${js ? 'on' : 'off'},`);
  }
}

export const journeys = {
  'a look finds nothing in a good page, with and without scripts': async (t) => {
    for (const js of [true, false]) {
      const p = await t.page({ size: 'phone', js });
      await serve(p, page('<p>Nothing is wrong here.</p>'));
      await t.look(p);
    }
  },
  'a look sees every planted fault': (t) => planted(t, true),
  'a look sees every planted fault where scripts are off': (t) => planted(t, false),
};
