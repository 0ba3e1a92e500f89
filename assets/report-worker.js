// Keeps the one-page report on the device, so that it opens without network, also in place of the city's front page. It keeps nothing else: no list, no draft,
// nobody's page.
"use strict";
var CACHE = "hansa-report-2";
var HOME = self.location.pathname.replace(/\/report-worker\.js$/, "");
var PAGE = HOME + "/report-offline";
// What is older was perhaps written before a kind was closed or its words were changed.
var AGE_MILLISECONDS = 24 * 3600 * 1000;

// The page as a stranger sees it who reads this language, with the style sheets, scripts and icons that it names. Of two that are on their way the one that
// was asked for last stays, whichever comes first.
var asked = 0;
function keep(language) {
  var mine = asked += 1;
  return caches.open(CACHE).then(function (cache) {
    return fetch(PAGE, { credentials: "omit", headers: { "accept-language": language || self.navigator.language || "en" } }).then(function (answer) {
      if (!answer.ok) return null;
      return answer.clone().text().then(function (html) {
        var named = html.match(/(?:href|src)="(\/(?:assets\/|[^"\/]+\/brand\.css)[^"#]*)/g) || [];
        var files = named.map(function (n) { return n.replace(/^[^"]*"/, "").replace(/&amp;/g, "&"); });
        var once = files.filter(function (f, i) { return files.indexOf(f) === i; });
        return Promise.all(once.map(function (f) { return cache.add(f).catch(function () {}); })).then(function () {
          return mine === asked ? cache.put(PAGE, answer) : null;
        });
      });
    });
  });
}

function language_of(answer) { return answer.headers.get("content-language"); }

// The language that was chosen on this device stands in a cookie that only the server reads: each of its answers says in which one it is.
function chosen() {
  return fetch(PAGE, { method: "HEAD", credentials: "same-origin" }).then(language_of).catch(function () { return null; });
}

// Keeps it anew once a day, when there is a network anyhow, and when its reader now reads another language.
function refresh(language) {
  return caches.match(PAGE).then(function (kept) {
    var at = kept && Date.parse(kept.headers.get("date")), is_other = kept && language && language_of(kept) !== language;
    return at && Date.now() - at < AGE_MILLISECONDS && !is_other ? null : keep(language || (kept && language_of(kept)));
  }).catch(function () {});
}

self.addEventListener("install", function (e) {
  self.skipWaiting();
  e.waitUntil(chosen().then(keep));
});

self.addEventListener("activate", function (e) {
  e.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (n) { return n.indexOf("hansa-report-") === 0 && n !== CACHE; }).map(function (n) { return caches.delete(n); }));
  }).then(function () { return self.clients.claim(); }));
});

self.addEventListener("fetch", function (e) {
  var url = new URL(e.request.url);
  if (e.request.method !== "GET" || url.origin !== self.location.origin) return;
  var path = url.pathname.replace(/\/$/, ""), is_report = path.indexOf(HOME + "/report/") === 0 || path === HOME + "/report" || path === PAGE;
  var choice = path.indexOf(HOME + "/language/") === 0 && path.slice(HOME.length + 10);
  if (choice) e.waitUntil(refresh(choice));
  // Scripts ask for the page too: for its words.
  if (e.request.mode === "navigate" ? is_report || path === HOME : path === PAGE) {
    e.respondWith(fetch(e.request).then(function (answer) {
      if (e.request.mode === "navigate") e.waitUntil(refresh(language_of(answer)));
      return answer;
    }).catch(function () {
      return caches.match(PAGE).then(function (kept) { return kept || Response.error(); });
    }));
    return;
  }
  if (url.pathname.indexOf("/assets/") === 0 || /\/brand\.css$/.test(url.pathname)) {
    e.respondWith(caches.match(e.request).then(function (kept) { return kept || fetch(e.request); }));
  }
});
