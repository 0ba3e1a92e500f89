// The map that moves. Without it the server's drawing stands, with its links; the list says the same.
(function () {
  "use strict";
  var frame = document.querySelector("[data-map]");
  var list = document.querySelector("[data-list]");
  if (!frame || !window.L || !window.fetch || !window.URL) return;
  var L = window.L;
  var data = frame.dataset;
  var drawn = frame.querySelector("[data-drawn]");
  var ground = document.createElement("div");
  ground.className = "map__live";
  frame.insertBefore(ground, frame.firstChild);
  if (drawn) drawn.hidden = true;
  var map = L.map(ground, {
    zoomControl: false, attributionControl: false, keyboard: false, maxZoom: 18, minZoom: 9,
    // One finger scrolls the page, two move the map.
    dragging: !L.Browser.mobile, touchZoom: true, scrollWheelZoom: false, zoomSnap: 0.5
  });
  // What the pins say, the list says; the buttons stay in reach.
  map.getPane("mapPane").setAttribute("aria-hidden", "true");
  map.setView([Number(data.lat), Number(data.lon)], Number(data.zoom));
  // The drawing has a size of its own; this map has the page's.
  var box = data.box.split(",").map(Number);
  map.fitBounds([[box[1], box[0]], [box[3], box[2]]], { animate: false, maxZoom: Math.max(Number(data.zoom), Number(data.max)) });
  L.tileLayer(data.tiles, { maxNativeZoom: Number(data.max), maxZoom: 18, minZoom: 9, alt: "" }).addTo(map);
  L.control.zoom({ position: document.dir === "rtl" ? "topleft" : "topright", zoomInTitle: data.closer, zoomOutTitle: data.farther }).addTo(map);
  // What the list does for keys, its buttons need not: nothing inside what is hidden takes the focus.
  Array.prototype.forEach.call(ground.querySelectorAll("a"), function (a) { a.tabIndex = -1; });
  if (L.Browser.mobile) {
    ground.addEventListener("touchstart", function (e) {
      if (e.touches.length > 1) map.dragging.enable(); else map.dragging.disable();
    }, { passive: true, capture: true });
  }
  var pins = L.layerGroup().addTo(map);
  var byRef = new Map();
  // A count in the page's digits, as the list beside it has them.
  function digits(n) { return String(n).replace(/[0-9]/g, function (d) { return Array.from(data.digits)[d]; }); }
  var turn = 0;

  // The signs of the design, in units of 68 by 68.
  var SIGNS = {
    "new": '<circle class="pin-hole" r="16.3"/>',
    closed: '<circle class="pin-hole" r="16.3"/>',
    working: '<path class="pin-hole" d="M0 -17.6a17.6 17.6 0 0 0 0 35.3z"/>',
    waiting: '<path class="pin-knock" d="M-8.8 -10.8v21.7M8.8 -10.8v21.7"/>',
    answered: '<path class="pin-knock" d="M-14.2 0l10.2 10.2 17 -18.7"/>',
    late: '<path class="pin-knock" d="M0 -17v17M0 17v.1"/>'
  };
  function body(look, r) {
    var d = r * 1.28;
    if (look === "late") return '<path class="pin-body is-late" d="M0 ' + -d + "L" + d + " 0 0 " + d + " " + -d + ' 0z"/>';
    return '<circle class="pin-body is-' + look + '" r="' + r + '"/>';
  }
  function icon(p) {
    var r = p.n === 1 ? 34 : p.n < 10 ? 52 : p.n < 100 ? 60 : p.n < 1000 ? 72 : 86;
    var half = Math.ceil(r * 1.28) + 4;
    var inner = p.n === 1 ? SIGNS[p.look] || "" : '<text class="pin-text" y="16">' + (p.n > 9999 ? digits(Math.floor(p.n / 1000)) + "k" : digits(p.n)) + "</text>";
    var size = half * 2 / 3;
    return L.divIcon({
      className: "map__pin", iconSize: [size, size],
      html: '<svg viewBox="' + -half + " " + -half + " " + half * 2 + " " + half * 2 + '">' + body(p.look, r) + inner + "</svg>"
    });
  }
  function bounds() {
    var b = map.getBounds();
    return [b.getWest(), b.getSouth(), b.getEast(), b.getNorth()].map(function (n) { return n.toFixed(5); }).join(",");
  }
  function mark(ref, on) {
    var row = list && ref && list.querySelector('.row[data-ref="' + ref + '"]');
    if (row) { if (on) row.setAttribute("aria-current", "true"); else row.removeAttribute("aria-current"); }
    var pin = byRef.get(ref);
    if (pin && pin.getElement()) pin.getElement().classList.toggle("map__pin--on", on);
  }
  function draw(answer) {
    pins.clearLayers();
    byRef.clear();
    answer.pins.forEach(function (p) {
      var m = L.marker([p.lat, p.lon], { icon: icon(p), keyboard: false, title: p.n === 1 ? p.title || "" : data.several });
      m.on("click", function () {
        if (p.ref) { location.href = data.concern + p.ref; return; }
        if (map.getZoom() >= 18) location.href = address("concerns", bounds()); else map.setView([p.lat, p.lon], Math.min(map.getZoom() + 2, 18));
      });
      if (p.ref) {
        byRef.set(p.ref, m);
        m.on("mouseover", function () { mark(p.ref, true); });
        m.on("mouseout", function () { mark(p.ref, false); });
      }
      pins.addLayer(m);
    });
  }
  // The address of this page, or of the list, for what the map shows now.
  function address(page, box) {
    var u = new URL(location.href);
    u.searchParams.delete("after");
    u.searchParams.set("bbox", box);
    if (page) u.pathname = u.pathname.replace(/map$/, page);
    return u.pathname + u.search;
  }
  function getPins() {
    var mine = ++turn;
    var url = data.pins + (data.pins.indexOf("?") < 0 ? "?" : "&") + "bbox=" + bounds() + "&zoom=" + map.getZoom();
    fetch(url, { credentials: "same-origin" }).then(function (r) { return r.ok ? r.json() : null; }).then(function (answer) {
      if (answer && mine === turn) draw(answer);
    }).catch(function () {});
  }
  // The list beside says what the map shows.
  function getList() {
    var url = address("", bounds());
    history.replaceState(null, "", url);
    var mine = turn;
    fetch(url, { credentials: "same-origin" }).then(function (r) { return r.ok ? r.text() : ""; }).then(function (html) {
      var fresh = html && new DOMParser().parseFromString(html, "text/html").querySelector("[data-list]");
      if (!fresh || mine !== turn || !list || list.contains(document.activeElement)) return;
      list.replaceChildren.apply(list, Array.from(fresh.childNodes));
    }).catch(function () {});
  }
  var wait;
  map.on("moveend", function () {
    clearTimeout(wait);
    wait = setTimeout(function () { getPins(); getList(); }, 250);
  });
  if (list) {
    ["mouseover", "focusin"].forEach(function (name) {
      list.addEventListener(name, function (e) { var row = e.target.closest && e.target.closest(".row"); if (row) mark(row.dataset.ref, true); });
    });
    ["mouseout", "focusout"].forEach(function (name) {
      list.addEventListener(name, function (e) { var row = e.target.closest && e.target.closest(".row"); if (row) mark(row.dataset.ref, false); });
    });
  }
  getPins();
})();
