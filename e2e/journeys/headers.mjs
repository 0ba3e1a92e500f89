// What every answer says to the browser, whoever asks for whatever: pages, files, what is not there, what is refused.

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
};

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml; charset=utf-8' };

function pages({ slug }) {
  const found = ['/', '/sign-in', `/${slug}`, `/${slug}/concerns`, `/${slug}/map`, `/${slug}/figures`];
  return [...found.map((path) => [path, 200, 'html']), ['/nothing-here', 404, 'html']];
}

// The style sheets, scripts, icons and pictures that the front page names.
async function files(t, page) {
  await t.open(page, '/');
  const named = await page.evaluate(() => [...document.querySelectorAll('link[href], script[src], img[src]')].map((e) => e.getAttribute('href') ?? e.getAttribute('src')));
  const own = named.filter((f) => f.startsWith('/assets/'));
  t.true(own.length >= 3, 'the page has files of its own');
  return own.map((path) => [path, 200, path.split('.').at(-1)]);
}

function guarded(t, path, answer, ending) {
  const h = answer.headers();
  t.is(h['content-type'], TYPES[ending], `the type of ${path}`);
  t.is(h['x-content-type-options'], 'nosniff', `x-content-type-options of ${path}`);
  t.true(['same-origin', 'no-referrer', 'strict-origin-when-cross-origin'].includes(h['referrer-policy']), `${path} has a referrer policy: ${h['referrer-policy']}`);
  t.is(h['access-control-allow-origin'], undefined, `access-control-allow-origin of ${path}`);
  const said = Object.fromEntries((h['content-security-policy'] ?? '').split(';').map((d) => d.trim().split(/ (.*)/)));
  for (const [directive, value] of Object.entries(POLICY)) t.is(said[directive], value, `${directive} of ${path}`);
  t.true(!/unsafe-|\*|https?:/.test(h['content-security-policy']), `the policy of ${path} lets nothing else in`);
  t.is(h.server, undefined, `the server header of ${path}`);
}

async function each(t, page, list) {
  for (const [path, status, ending] of list) {
    const answer = await page.request.get(path);
    t.is(answer.status(), status, `the status of ${path}`);
    guarded(t, path, answer, ending);
  }
}

export const journeys = {
  'every page carries the policy, its type and no way into other sites': async (t) => each(t, await t.page(), pages(t.city())),

  'every file does too': async (t) => {
    const page = await t.page();
    await each(t, page, await files(t, page));
  },

  'no page asks another host for anything': async (t) => {
    const page = await t.page();
    const asked = new Set();
    page.on('request', (r) => asked.add(new URL(r.url()).origin));
    const { slug } = t.city();
    for (const path of ['/', `/${slug}`, `/${slug}/map`, `/${slug}/figures`, `/${slug}/concerns`, '/sign-in']) await t.open(page, path);
    const others = [...asked].filter((origin) => origin !== t.demo.url && !origin.startsWith('null'));
    t.is(others.join(', '), '', 'the list of other hosts');
  },

  'neither folders nor what lies beside the program can be read': async (t) => {
    const page = await t.page();
    for (const path of ['/assets', '/assets/', '/.git/HEAD', '/.env', '/data/', '/hansa.db', '/assets/../Cargo.toml', '/assets/%2e%2e/Cargo.toml', '/assets/..%2fCargo.toml']) {
      t.is((await page.request.get(path)).status(), 404, `the status of ${path}`);
    }
  },

  'TRACE is not answered with what was sent': async (t) => {
    const page = await t.page();
    const answer = await page.request.fetch('/', { method: 'TRACE', headers: { 'x-secret': 'planted' } });
    t.is(answer.status(), 405, 'the status of TRACE');
    t.true(!(await answer.text()).includes('planted'), 'nothing is sent back');
  },
};
