// Keeps the one-page report on the device, so that it opens without network. It keeps nothing else: no list, no draft, nobody's page.
"use strict";
var CACHE = "hansa-report-1";
var PAGE = self.location.pathname.replace(/report-worker\.js$/, "report-offline");

// The page as a stranger sees it, with the style sheets, scripts and icons that it names.
function keep() {
  return caches.open(CACHE).then(function (cache) {
    return fetch(PAGE, { credentials: "omit", headers: { "accept-language": self.navigator.language || "en" } }).then(function (answer) {
      if (!answer.ok) return null;
      return answer.clone().text().then(function (html) {
        var named = html.match(/(?:href|src)="(\/(?:assets\/|[^"\/]+\/brand\.css)[^"#]*)/g) || [];
        var files = named.map(function (n) { return n.replace(/^[^"]*"/, "").replace(/&amp;/g, "&"); });
        var once = files.filter(function (f, i) { return files.indexOf(f) === i; });
        return Promise.all(once.map(function (f) { return cache.add(f).catch(function () {}); })).then(function () { return cache.put(PAGE, answer); });
      });
    });
  });
}

self.addEventListener("install", function (e) {
  self.skipWaiting();
  e.waitUntil(keep());
});

self.addEventListener("activate", function (e) {
  e.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (n) { return n.indexOf("hansa-report-") === 0 && n !== CACHE; }).map(function (n) { return caches.delete(n); }));
  }).then(function () { return self.clients.claim(); }));
});

self.addEventListener("fetch", function (e) {
  var url = new URL(e.request.url);
  if (e.request.method !== "GET" || url.origin !== self.location.origin) return;
  var is_report = /^\/[^/]+\/report(-offline|\/|$)/.test(url.pathname);
  if (e.request.mode === "navigate" && is_report) {
    e.respondWith(fetch(e.request).then(function (answer) {
      if (url.pathname === PAGE) e.waitUntil(keep().catch(function () {}));
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
