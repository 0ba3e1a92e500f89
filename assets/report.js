// Writing a report with less typing: position, a map that moves, answers while one types, smaller pictures.
// Every page works without it; nothing here says a word that the page does not carry.
(function () {
  "use strict";
  var doc = document;
  doc.documentElement.className += " is-js";
  function one(selector, from) { return (from || doc).querySelector(selector); }
  function all(selector, from) { return Array.prototype.slice.call((from || doc).querySelectorAll(selector)); }
  function with_query(address, pairs) {
    var parts = pairs.filter(function (p) { return p[1]; }).map(function (p) { return p[0] + "=" + encodeURIComponent(p[1]); });
    return address.split("?")[0] + "?" + parts.join("&");
  }
  // What a search asks for, as the address of its page has it.
  function asked(search) { return [[search.dataset.asks, one("input[type=search]", search).value], ["category", search.dataset.category]]; }

  // Position: a button that only a script can honour.
  function locate(template) {
    if (!navigator.geolocation || !template.content) return;
    var piece = template.content.cloneNode(true);
    var button = one("button", piece), said = one("[data-said]", piece);
    template.parentNode.insertBefore(piece, template);
    // It was measured before the language was changed.
    if (template.closest && template.closest("form") && hidden_of(template.closest("form"), "lat")) said.textContent = said.dataset.yes;
    button.addEventListener("click", function () {
      said.textContent = said.dataset.wait;
      navigator.geolocation.getCurrentPosition(function (at) {
        var lat = at.coords.latitude.toFixed(6), lon = at.coords.longitude.toFixed(6);
        var whole = template.closest ? template.closest("form") : null;
        if (!whole) {
          var search = one("[data-report-search]"), near = one("#near");
          location.href = with_query(search.dataset.action, [
            ["lat", lat], ["lon", lon], ["zoom", "17"], ["category", search.dataset.category], ["near", near && near.value]
          ]);
          return;
        }
        // The page may stand here without network: what lies outside of the city's box is told without asking.
        if (is_outside(said.dataset.box, Number(lat), Number(lon))) {
          ["lat", "lon"].forEach(function (name) { forget(whole, name); });
          said.textContent = said.dataset.outside;
          return;
        }
        hidden(whole, "lat", lat);
        hidden(whole, "lon", lon);
        said.textContent = said.dataset.yes;
      }, function () { said.textContent = said.dataset.no; }, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
    });
  }
  function is_outside(box, lat, lon) {
    var edges = (box || "").split(",").map(Number);
    return edges.length === 4 && (lon < edges[0] || lat < edges[1] || lon > edges[2] || lat > edges[3]);
  }
  function hidden(form, name, value) {
    var input = hidden_of(form, name);
    if (!input) {
      input = doc.createElement("input");
      input.type = "hidden";
      input.name = name;
      form.appendChild(input);
    }
    input.value = value;
    return input;
  }

  // The map: drag the mark, or tap where it should be. Without a mark it shows the city, once it is looked at.
  function load_leaflet(figure, then) {
    if (window.L) { then(); return; }
    var css = doc.createElement("link");
    css.rel = "stylesheet";
    css.href = figure.dataset.leafletCss;
    doc.head.insertBefore(css, doc.head.firstChild);
    var script = doc.createElement("script");
    script.src = figure.dataset.leaflet;
    script.onload = then;
    doc.head.appendChild(script);
  }
  function first_map(template) {
    if (!template.content) return;
    var piece = template.content.cloneNode(true), figure = one("[data-report-map]", piece);
    template.parentNode.insertBefore(piece, template);
    template.parentNode.removeChild(template);
    if (!window.IntersectionObserver) { map(figure); return; }
    var eye = new IntersectionObserver(function (seen) {
      if (!seen.some(function (e) { return e.isIntersecting; })) return;
      eye.disconnect();
      map(figure);
    }, { rootMargin: "200px" });
    eye.observe(figure);
  }
  function ground_of(figure) {
    var L = window.L, ground = doc.createElement("div");
    ground.className = "map__live";
    ground.setAttribute("aria-hidden", "true");
    figure.insertBefore(ground, figure.firstChild);
    var live = L.map(ground, {
      attributionControl: false, zoomControl: false, keyboard: false, minZoom: 9, maxZoom: 18, zoomSnap: 0.5, scrollWheelZoom: false,
      dragging: !L.Browser.mobile
    });
    var box = (figure.dataset.box || "").split(",").map(Number);
    if (box.length === 4) live.fitBounds([[box[1], box[0]], [box[3], box[2]]]);
    else live.setView([Number(figure.dataset.lat), Number(figure.dataset.lon)], 16);
    L.tileLayer(figure.dataset.tiles, { minZoom: 9, maxZoom: 18, alt: "" }).addTo(live);
    if (L.Browser.mobile) ground.addEventListener("touchstart", function (e) {
      if (e.touches.length > 1) live.dragging.enable(); else live.dragging.disable();
    }, { passive: true, capture: true });
    all(".map__tools a, .map__tools button", figure).forEach(function (a, i) {
      a.addEventListener("click", function (e) { e.preventDefault(); live.setZoom(live.getZoom() + (i === 0 ? 1 : -1)); });
    });
    return live;
  }
  function map(figure) {
    var form = one("[data-report-place]");
    if (!form || figure.dataset.is) return;
    figure.dataset.is = "live";
    load_leaflet(figure, function () {
      var L = window.L, live = ground_of(figure), mark;
      var sign = '<svg viewBox="-90 -250 180 250"><path class="pin-here" d="M0 0c-50-66-84-106-84-156a84 84 0 0 1 168 0c0 50-34 90-84 156z"/>' +
        '<circle class="pin-lamp" cx="0" cy="-156" r="34"/></svg>';
      var icon = L.divIcon({ className: "map__mark", html: sign, iconSize: [43, 60], iconAnchor: [21, 60] });
      function put(p) {
        if (mark) { mark.setLatLng(p); return; }
        mark = L.marker(p, { draggable: true, keyboard: false, icon: icon }).addTo(live);
        mark.on("dragend", function () { moved(mark.getLatLng()); });
      }
      if (figure.dataset.lat) put([Number(figure.dataset.lat), Number(figure.dataset.lon)]);
      [one(".map__pins", figure), one(".map__base", figure)].forEach(function (e) { if (e) e.setAttribute("hidden", ""); });
      var moves = one("[data-report-moves]"), drag = one("[data-report-drag]");
      if (moves) moves.hidden = true;
      if (drag) drag.hidden = false;
      var said = one("[data-report-mark]", form), last;
      // What is the place before a mark is set. A mark that the city cannot take is none: then this is the place again.
      function remembered() {
        return {
          at: mark && mark.getLatLng(), radio: one("input[type=radio][name=at]:checked", form), named: one("fieldset", said),
          words: one(".map__said", figure).textContent,
          hidden: ["lat", "lon", "text"].map(function (name) { return [name, (hidden_of(form, name) || {}).value]; })
        };
      }
      function refused() {
        if (last.named) said.appendChild(last.named);
        last.hidden.forEach(function (h) { if (h[1]) hidden(form, h[0], h[1]); else forget(form, h[0]); });
        all("input[name=at]", form).forEach(function (r) { r.checked = r === last.radio; });
        if (last.at) put(last.at); else { live.removeLayer(mark); mark = null; }
        if (last.at && !live.getBounds().contains(last.at)) live.panTo(last.at);
        last = null;
      }
      function moved(p) {
        // Of a mark that waits for its name it is not known yet whether the city takes it.
        last = last || remembered();
        put(p);
        hidden(form, "lat", p.lat.toFixed(6));
        hidden(form, "lon", p.lng.toFixed(6));
        // The words of the old spot are not those of this one: the mark has none until they come.
        forget(form, "text");
        forget(form, "outside");
        all("input[name=at]", form).forEach(function (r) { r.checked = false; });
        on_map(figure, "");
        unnamed(form, said, p).forEach(chosen);
        name_spot(form, p, chosen, refused, function () { last = null; });
      }
      function chosen(r) {
        r.addEventListener("change", function () {
          var notice = one("[data-report-outside]", said);
          if (notice) said.removeChild(notice);
          forget(form, "at");
          on_map(figure, "");
          last = null;
          naming++;
          if (!r.dataset.lat) return;
          var there = [Number(r.dataset.lat), Number(r.dataset.lon)];
          put(there);
          live.setView(there, Math.max(live.getZoom(), 16));
        });
      }
      live.on("click", function (e) { moved(e.latlng); });
      all("input[name=at]", form).forEach(chosen);
    });
  }
  function hidden_of(form, name) { return one("input[type=hidden][name=" + name + "]", form); }
  function forget(form, name) {
    var input = hidden_of(form, name);
    if (input) input.parentNode.removeChild(input);
  }
  // “Your mark”, without a name yet; answers its choice.
  function unnamed(form, said, p) {
    var template = one("[data-report-unnamed]", form);
    said.textContent = "";
    if (!template || !template.content) { hidden(form, "at", "point"); return []; }
    said.appendChild(template.content.cloneNode(true));
    var r = one("input", said);
    r.value = "point";
    r.checked = true;
    r.dataset.lat = p.lat.toFixed(6);
    r.dataset.lon = p.lng.toFixed(6);
    return [r];
  }
  // What the place is called that counts now; nothing, when none is chosen.
  function counting(form) {
    var is = one("input[type=radio][name=at]:checked", form), near = one("#near", form);
    if (!is) return near ? near.value.trim() : "";
    if (is.value === "words") return (hidden_of(form, "place") || {}).value;
    return one("b", is.parentNode).textContent || one("legend", form.querySelector("[data-report-mark]")).textContent;
  }
  // What the spot is called: the same page, asked for the new mark. It is said below the map, which stays under the finger, or why the mark is taken off
  // and which place counts then. Without an answer it stays without a name.
  var naming = 0;
  function name_spot(form, p, chosen, refused, taken) {
    var search = one("[data-report-search]"), mine = ++naming;
    function unknown() { if (mine === naming) taken(); }
    if (!search || !window.fetch || !window.DOMParser) { unknown(); return; }
    var address = with_query(search.dataset.action, [["lat", p.lat.toFixed(6)], ["lon", p.lng.toFixed(6)]].concat(asked(search)));
    fetch(address, { credentials: "same-origin" }).then(function (r) { return r.ok ? r.text() : ""; }).then(function (html) {
      if (mine !== naming) return;
      if (!html) { taken(); return; }
      var page = new DOMParser().parseFromString(html, "text/html"), said = one("[data-report-mark]", form);
      var outside = one("[data-report-outside]", page), fresh = outside || one("[data-report-mark] fieldset", page), before = one("[data-report-outside]");
      // What stands above the map keeps its room.
      if (before && !said.contains(before)) before.style.visibility = "hidden";
      said.textContent = "";
      if (fresh) said.appendChild(doc.importNode(fresh, true)).removeAttribute("id");
      if (outside) {
        refused();
        on_map(one("[data-report-map]", form), now_counts(form, one("[data-report-outside]", said)));
      } else {
        taken();
        on_map(one("[data-report-map]", form), (one("label b", said) || {}).textContent);
        if (one("input[name=at]:checked", form)) forget(form, "at");
        all("input[name=at][type=radio]", said).forEach(chosen);
      }
      tell((one("[data-report-outside], label span", said) || {}).textContent);
    }).catch(unknown);
  }
  // Says in the notice which place counts after all; answers the same in short, for the map.
  function now_counts(form, notice) {
    var name = counting(form);
    function say(words) { return words.replace("{place}", function () { return name; }); }
    if (!name) hidden(form, "outside", "1");
    one("[data-report-counts]", notice).textContent = name ? say(notice.dataset.counts) : notice.dataset.none;
    return name ? say(notice.dataset.still) : notice.dataset.short;
  }

  // The same words on the map itself: on a small screen what stands below it is out of sight.
  function on_map(figure, words) {
    one(".map__said", figure).hidden = !words;
    one(".map__said", figure).textContent = words || "";
  }

  // Answers while one types: the same page, fetched, and its list put in place of ours. Until it comes, and where it does not, the old list counts no more:
  // it was made of other words, and the server looks these up when they are sent.
  var WAIT_MILLISECONDS = 250, SLOW_MILLISECONDS = 700;
  function as_one_types(search, what) {
    var input = one("input[type=search]", search), said = one("[data-report-lookup]", search), wait, slow, turn = 0;
    if (!input || !window.fetch || !window.DOMParser) return;
    function is_new() { return input.value.trim() !== one(what).dataset.shown; }
    function say(words) {
      clearTimeout(slow);
      said.textContent = words || "";
    }
    function old(is) {
      all("[data-report-found]", one(what)).forEach(function (list) {
        if (list.disabled === is) return;
        list.disabled = is;
        all("input[type=radio]", list).forEach(function (r) {
          if (is) r.dataset.was = r.checked ? "1" : "";
          r.checked = !is && r.dataset.was === "1" && !one("input[type=radio]:checked", one(what));
        });
      });
    }
    function put(fresh, address) {
      var before = one(what), near = one("#near", before), kept = near && near.value;
      before.parentNode.replaceChild(doc.importNode(fresh, true), before);
      if (kept && one("#near")) one("#near").value = kept;
      history.replaceState(null, "", address);
      say("");
      tell((one(what + " legend") || {}).textContent);
      all("[data-report-map]").forEach(map);
      all("[data-report-first]").forEach(first_map);
    }
    function look() {
      var mine = ++turn, address = with_query(search.dataset.action, asked(search));
      clearTimeout(wait);
      say("");
      slow = setTimeout(function () { said.textContent = said.dataset.wait; }, SLOW_MILLISECONDS);
      fetch(address, { credentials: "same-origin" }).then(function (r) { return r.ok ? r.text() : ""; }).then(function (html) {
        var fresh = html && new DOMParser().parseFromString(html, "text/html").querySelector(what);
        if (mine === turn && fresh) put(fresh, address); else if (mine === turn) say(said.dataset.no);
      }).catch(function () { if (mine === turn) say(said.dataset.no); });
    }
    function changed() {
      turn++;
      clearTimeout(wait);
      say("");
      old(is_new());
      if (is_new()) wait = setTimeout(look, WAIT_MILLISECONDS);
    }
    input.addEventListener("input", changed);
    // Enter looks it up, as the button does; the form goes on by its own button.
    input.addEventListener("keydown", function (e) {
      if (e.key !== "Enter" || e.isComposing) return;
      e.preventDefault();
      if (is_new()) look();
    });
    // Back may show words that were typed beside the list of others.
    window.addEventListener("pageshow", function () { if (is_new()) changed(); });
  }
  var teller;
  function tell(text) {
    if (!teller) {
      teller = doc.createElement("p");
      teller.className = "sr";
      teller.setAttribute("role", "status");
      doc.body.appendChild(teller);
    }
    teller.textContent = text || "";
  }

  // Pictures are made smaller before they leave: a weak network carries them, and the server asks for no more.
  var SIDE = 1600, SMALL = 400 * 1024;
  function shrink(file) {
    return new Promise(function (done) {
      if (file.size < SMALL || !/^image\//.test(file.type) || !window.URL) { done(file); return; }
      var img = new Image(), address = URL.createObjectURL(file);
      img.onerror = function () { URL.revokeObjectURL(address); done(file); };
      img.onload = function () {
        var k = Math.min(1, SIDE / Math.max(img.naturalWidth, img.naturalHeight));
        var canvas = doc.createElement("canvas");
        canvas.width = Math.round(img.naturalWidth * k);
        canvas.height = Math.round(img.naturalHeight * k);
        canvas.getContext("2d").drawImage(img, 0, 0, canvas.width, canvas.height);
        URL.revokeObjectURL(address);
        canvas.toBlob(function (blob) {
          done(blob && blob.size < file.size ? new File([blob], "picture.jpg", { type: "image/jpeg" }) : file);
        }, "image/jpeg", 0.85);
      };
      img.src = address;
    });
  }
  function pictures(input) {
    input.addEventListener("change", function () {
      var files = Array.prototype.slice.call(input.files || []);
      if (!files.length || !window.Promise || !window.DataTransfer) { add(input); return; }
      Promise.all(files.map(shrink)).then(function (small) {
        try {
          var list = new DataTransfer();
          small.forEach(function (f) { list.items.add(f); });
          input.files = list.files;
        } catch (e) { /* an old browser sends them as they are */ }
        add(input);
      });
    });
  }
  function add(input) {
    var button = input.form && one("[data-report-add]", input.form);
    if (button) button.click();
  }

  // The draft's address is kept in this tab, so that one finds back to it; the receipt forgets it.
  var KEY = "hansa-draft";
  function remember() {
    try {
      var at = /^(\/[^/]+)\/report\/[0-9A-Za-z]{20,}\/(?!sent)/.exec(location.pathname);
      if (at) sessionStorage.setItem(KEY + at[1], location.pathname);
      if (one("[data-report-sent]")) sessionStorage.removeItem(KEY + "/" + location.pathname.split("/")[1]);
      var template = one("[data-report-continue]");
      var kept = template && sessionStorage.getItem(KEY + "/" + location.pathname.split("/")[1]);
      if (!kept || !template.content) return;
      var piece = template.content.cloneNode(true);
      one("a", piece).href = kept;
      template.parentNode.insertBefore(piece, template);
    } catch (e) { /* storage may be off */ }
  }

  all("[data-report-locate]").forEach(locate);
  all("[data-report-map]").forEach(map);
  all("[data-report-first]").forEach(first_map);
  all("[data-report-search]").forEach(function (f) { as_one_types(f, "[data-report-place]"); });
  all("[data-report-kinds]").forEach(function (f) { as_one_types(f, "[data-report-kind]"); });
  all("input[type=file][name=photos]").forEach(pictures);
  all("[data-report-add]").forEach(function (b) { b.hidden = true; });
  remember();
})();
