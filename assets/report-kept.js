// Reports that wait on this device: what does not get through is kept and sends itself later, and what became of it stands on every page of the city until
// its reader puts it away. Every page works without it; the words are those that the one-page report carries.
(function () {
  "use strict";
  var doc = document, CITY = "/" + location.pathname.split("/")[1], NAME = "hansa-reports";
  // A server drops a draft after a day: before that, what is not finished is sent anew.
  var DRAFT_MILLISECONDS = 20 * 3600 * 1000;
  // How long an answer is waited for: this, and what pictures need on a weak network, at so many bytes in a millisecond.
  var PATIENCE_MILLISECONDS = 30000, WEAK_BYTES = 5;
  var AGAIN_MILLISECONDS = 30000, WHEN = { dateStyle: "medium", timeStyle: "short" };
  function one(selector, from) { return (from || doc).querySelector(selector); }
  function all(selector, from) { return Array.prototype.slice.call((from || doc).querySelectorAll(selector)); }
  function parsed(html) { return new DOMParser().parseFromString(html, "text/html"); }

  function store(mode, act) {
    return new Promise(function (done, fail) {
      var open = indexedDB.open(NAME, 1);
      open.onupgradeneeded = function () { open.result.createObjectStore("reports", { keyPath: "key" }); };
      open.onerror = function () { fail(open.error); };
      open.onsuccess = function () {
        var tx = open.result.transaction("reports", mode), r = act(tx.objectStore("reports"));
        tx.oncomplete = function () { open.result.close(); done(r && r.result); };
        tx.onerror = function () { fail(tx.error); };
      };
    });
  }
  function put(report) { return store("readwrite", function (s) { return s.put(report); }); }
  function drop(key) { return store("readwrite", function (s) { return s["delete"](key); }); }
  function find(key) { return store("readonly", function (s) { return s.get(key); }); }
  // All that is kept. Who never kept anything gets no store by looking.
  function kept() {
    function read() { return store("readonly", function (s) { return s.getAll(); }); }
    if (!indexedDB.databases) return read();
    return indexedDB.databases().then(function (names) { return names.some(function (d) { return d.name === NAME; }) ? read() : []; });
  }

  function new_key() {
    var bytes = new Uint8Array(32), letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (b) { return letters.charAt(b & 31); }).join("");
  }
  function is_choice(e) { return e.type === "radio" || e.type === "checkbox"; }
  // What the chosen kind asks besides stands in the page, so that it can be asked without network.
  function asks(form) {
    var category = one("#category", form), code = category.value, box = one("[data-report-asked]", form);
    one("[data-report-asked-later]", form).hidden = true;
    one("[data-report-optional]", form).hidden = !code || is_placed(category);
    if (box.dataset.of === code) return;
    box.dataset.of = code;
    box.textContent = "";
    all("template[data-report-asks]", form).forEach(function (t) {
      if (t.dataset.reportAsks === code) box.appendChild(doc.importNode(t.content, true));
    });
    box.hidden = !box.firstChild;
  }
  function is_placed(category) {
    var chosen = category.options[category.selectedIndex];
    return !!chosen && !!chosen.dataset.place;
  }
  // Will the server ask for something before it takes this? Then it does not send itself.
  function lacks(form) {
    var place = one("#place", form).value.trim() || one("input[type=hidden][name=lat]", form);
    return (is_placed(one("#category", form)) && !place) || all("[data-report-ask]", one("[data-report-asked]", form)).some(function (ask) {
      return !all("input", ask).some(function (e) { return is_choice(e) ? e.checked : e.value.trim(); });
    });
  }
  function written(form) {
    var aside = one("input[type=hidden][name=key]", form), key = form.dataset.key || (aside && aside.value) || new_key();
    var report = { key: key, action: form.action, at: Date.now(), fields: [], photos: [], title: "" };
    var category = one("#category", form);
    report.title = category.options[category.selectedIndex].text;
    report.lacks = lacks(form);
    all("input, select, textarea", form).forEach(function (e) {
      if (e.type === "file") { report.photos = Array.prototype.slice.call(e.files || []); return; }
      if (is_choice(e) && !e.checked) return;
      if (e.name && e.name !== "csrf" && e.name !== "key") report.fields.push([e.name, e.value]);
    });
    return report;
  }

  // Sends a report; answers what the server said, with its page, or throws while nothing gets through. With `token` that of a page which may be old.
  function post(report, is_final, token) {
    var stop = window.AbortController ? new AbortController() : null;
    var bytes = report.photos.reduce(function (n, p) { return n + p.size; }, 0);
    var timer = setTimeout(function () { if (stop) stop.abort(); }, PATIENCE_MILLISECONDS + bytes / WEAK_BYTES);
    function ask(more) {
      return fetch(report.action, { method: more ? "POST" : "GET", body: more, credentials: "same-origin", signal: stop ? stop.signal : undefined });
    }
    function send(csrf) {
      var body = new FormData();
      body.append("csrf", csrf);
      body.append("key", report.key);
      if (is_final) body.append("send", "1");
      report.fields.forEach(function (f) { body.append(f[0], f[1]); });
      report.photos.forEach(function (p, i) { body.append("photos", p, "picture-" + i + ".jpg"); });
      return ask(body);
    }
    function anew() {
      return ask().then(function (r) { return r.text(); }).then(function (html) { return send((one("input[name=csrf]", parsed(html)) || {}).value || ""); });
    }
    var first = token === undefined ? anew() : send(token).then(function (r) { return r.status === 403 ? anew() : r; });
    return first.then(function (r) { return r.text().then(function (html) { return said(report, r, parsed(html)); }); }).then(function (answer) {
      clearTimeout(timer);
      return answer;
    }, function (e) {
      clearTimeout(timer);
      throw e;
    });
  }
  // What an answer means. A network that answers for itself, and a server that cannot now, are as if there were none.
  function said(report, r, page) {
    if (r.status >= 500 || r.status === 429 || r.status === 408) throw new Error("later");
    if (!r.ok) return { became: "refused", page: page };
    var path = new URL(r.url).pathname, parts = path.split("/");
    if (parts[2] === "concern") return { became: "counted", href: r.url };
    if (parts[2] !== "report" || parts.length < 5) throw new Error("not ours");
    return { became: parts[4] === "sent" ? "sent" : "needs", href: r.url, page: page };
  }
  // Of what is a case now only its reference and its links are kept; of everything else all.
  function note(report, answer) {
    if (answer.became === "counted") return drop(report.key);
    var now = { key: report.key, action: report.action, at: report.at, title: report.title, became: answer.became, href: answer.href, told: Date.now() };
    if (answer.became !== "sent") {
      now.fields = report.fields;
      now.photos = report.photos;
      return put(now);
    }
    now.reference = (one("[data-report-reference]", answer.page) || {}).textContent || "";
    now.untaken = (one("[data-report-untaken]", answer.page) || {}).textContent || "";
    var own = one("[data-report-own]", answer.page);
    now.own = own ? own.getAttribute("href") : answer.href;
    return put(now);
  }
  var is_sending = false, again;
  function send_all() {
    if (is_sending) return;
    is_sending = true;
    clearTimeout(again);
    var has_waiting = false;
    kept().then(function (reports) {
      return (reports || []).reduce(function (before, report) {
        var is_old = report.became === "needs" && Date.now() - report.told > DRAFT_MILLISECONDS;
        if (report.became && !is_old) return before;
        return before.then(function () { return post(report, true); }).then(function (answer) { return note(report, answer); }, function (e) {
          has_waiting = true;
          throw e;
        });
      }, Promise.resolve());
    }).then(show, show).then(function () {
      is_sending = false;
      if (has_waiting) again = setTimeout(send_all, AGAIN_MILLISECONDS);
    });
  }

  // The words: on the one-page report they stand in the page; everywhere else they are asked for, once there is something to say.
  var page_of_words;
  function words(address) {
    if (one("template[data-kept]")) return Promise.resolve(doc);
    page_of_words = page_of_words || fetch(address, { credentials: "same-origin" }).then(function (r) { return r.text(); }).then(parsed);
    return page_of_words;
  }
  function piece(page, name) { return doc.importNode(one("template[data-kept" + name + "]", page).content, true); }
  function row(page, report) {
    var li = piece(page, "-" + (report.became || (report.lacks ? "lacks" : "waiting")));
    one("[data-title]", li).textContent = report.title + " · " + new Date(report.at).toLocaleString(doc.documentElement.lang, WHEN);
    var reference = one("[data-reference]", li), own = one("[data-own]", li), link = one("[data-link]", li);
    if (reference) reference.textContent = report.reference;
    if (own) own.href = report.own;
    var untaken = one("[data-untaken]", li);
    if (untaken) {
      untaken.textContent = report.untaken || "";
      untaken.hidden = !report.untaken;
    }
    if (link) link.href = report.became === "refused" ? report.action + "#" + report.key : report.href;
    one("button", li).addEventListener("click", function () { drop(report.key).then(show); });
    return li;
  }
  function show() {
    return kept().then(function (reports) {
      var ours = (reports || []).filter(function (r) { return new URL(r.action).pathname.split("/")[1] === CITY.slice(1) && r.key !== here(); });
      var box = one("[data-kept-box]");
      if (!ours.length) {
        if (box) box.parentNode.removeChild(box);
        return null;
      }
      return words(ours[0].action).then(function (page) {
        var fresh = piece(page, ""), list = one("ul", fresh), main = one("#main");
        ours.forEach(function (r) { list.appendChild(row(page, r)); });
        var old = one("[data-kept-box] ul");
        // The box stays and its list changes, so that who hears the page is told.
        if (old) old.parentNode.replaceChild(list, old);
        else main.parentNode.insertBefore(fresh, main);
      });
    }).catch(function () {});
  }
  // Whose pages this is one of: whoever finishes a report is not told beside it that it waits.
  function here() {
    var at = /^\/[^/]+\/report\/([0-9A-Za-z]{20,})\//.exec(location.pathname);
    return at && at[1];
  }
  // A report whose link was followed stays here until it is sent: its address is only in that tab, which may be closed.
  function followed() {
    var key = here();
    if (!key || !one("[data-report-sent]")) return Promise.resolve();
    return kept().then(function (reports) {
      return reports.some(function (r) { return r.key === key && r.became !== "sent"; }) ? drop(key) : null;
    });
  }

  // The report on one page: sent in the background, so that a network that leads nowhere takes nothing away.
  function away(is_away) {
    var note = one("[data-report-offline]");
    if (note) note.hidden = !is_away;
  }
  function busy(form, is_busy) {
    form.dataset.busy = is_busy ? "1" : "";
    one("[data-report-sending]", form).hidden = !is_busy;
  }
  function wrong(form, error, id) {
    var input = one("#" + (id || "category"), form), field = input.parentNode, old = one(".field__error", field), hint = one(".field__hint", field);
    if (old) field.removeChild(old);
    field.classList.toggle("field--wrong", !!error);
    input.setAttribute("aria-invalid", error ? "true" : "false");
    if (!error) {
      if (hint && hint.id) input.setAttribute("aria-describedby", hint.id); else input.removeAttribute("aria-describedby");
      return;
    }
    error.id = input.id + "-error";
    field.insertBefore(error, input);
    input.setAttribute("aria-describedby", (hint && !hint.hidden && hint.id ? hint.id + " " : "") + error.id);
    input.focus();
  }
  function words_of(form, name) { return doc.importNode(one("[data-report-" + name + "]", form).content, true).firstElementChild; }
  // An address to which no mail gets is asked for again here: a report that waits for the network would be asked for it hours later.
  // Answers which of the sentences says what is wrong with it.
  function mail_fault(form) {
    var typed = one("#mail", form).value.trim(), host = typed.slice(typed.lastIndexOf("@") + 1);
    if (!typed) return "";
    if (typed.indexOf("@") < 0) return "mail";
    if (/[\s,;:<>()[\]"\\/]/.test(typed)) return "mail-strange";
    if (host.indexOf(".") < 0) return "mail-dot";
    return /^[^@]+@[^@.]+(\.[^@.]+)+$/.test(typed) ? "" : "mail-strange";
  }
  // What the server says against it stands where it stands in its page; what was written and the pictures stay in ours.
  function refused(form, page) {
    var fresh = one("#category", page), category = one("#category", form), error = page && one(".field__error", page), alert = one("[data-report-refused]");
    alert.textContent = "";
    alert.hidden = true;
    if (fresh && error) {
      var chosen = category.value;
      category.replaceChildren.apply(category, all("option, optgroup", fresh).filter(function (e) { return e.parentNode === fresh; }).map(function (e) {
        return doc.importNode(e, true);
      }));
      category.value = chosen;
      if (category.selectedIndex < 0) category.selectedIndex = 0;
      asks(form);
      wrong(form, doc.importNode(error, true));
      return;
    }
    all("#main h1, #main .lede, #main .lede + p", page).forEach(function (e) {
      alert.appendChild(doc.createElement("p")).textContent = e.textContent;
    });
    alert.hidden = false;
    alert.focus();
  }
  function keep(form, report) {
    return put(report).then(function () {
      form.reset();
      asks(form);
      wrong(form, null);
      wrong(form, null, "mail");
      one("[data-report-refused]").hidden = true;
      delete form.dataset.key;
      all("input[type=hidden][name=lat], input[type=hidden][name=lon], input[type=hidden][name=key]", form).forEach(function (e) { e.parentNode.removeChild(e); });
      all("[data-said]", form).forEach(function (e) { e.textContent = ""; });
      away(true);
      window.scrollTo(0, 0);
      return show();
    }, function () { form.submit(); });
  }
  // To the languages, with what was typed. Pictures are not sent for that; where nothing gets through, all stays as it is.
  function to_languages(form, button) {
    var body = new FormData(form), key = one("input[type=hidden][name=key]", form);
    body.append("chosen", body.getAll("photos").filter(function (p) { return p.size; }).length);
    body["delete"]("photos");
    body.append(button.name, button.value);
    if (!key && form.dataset.key) body.append("key", form.dataset.key);
    function send() { return fetch(form.action, { method: "POST", body: body, credentials: "same-origin" }); }
    send().then(function (r) {
      if (r.status !== 403) return r;
      return fetch(form.action, { credentials: "same-origin" }).then(function (page) { return page.text(); }).then(function (html) {
        body.set("csrf", (one("input[name=csrf]", parsed(html)) || {}).value || "");
        return send();
      });
    }).then(function (r) {
      if (r.ok) location.href = r.url; else throw new Error("refused");
    }).catch(function () {
      away(true);
      one("[data-report-offline]").scrollIntoView();
    });
  }
  function whole(form) {
    var category = one("#category", form);
    category.addEventListener("change", function () {
      if (category.value) wrong(form, null);
      asks(form);
    });
    all("button[name=language]").forEach(function (b) {
      if (b.form === form) b.addEventListener("click", function (e) { e.preventDefault(); to_languages(form, b); });
    });
    one("#mail", form).addEventListener("input", function () { if (!mail_fault(form)) wrong(form, null, "mail"); });
    form.addEventListener("submit", function (e) {
      if (!can_keep) return;
      e.preventDefault();
      if (form.dataset.busy) return;
      if (!category.value) { wrong(form, words_of(form, "choose")); return; }
      var fault = mail_fault(form);
      if (fault) { wrong(form, words_of(form, fault), "mail"); return; }
      var report = written(form);
      busy(form, true);
      // Always tried: what the browser thinks of the network is wrong both ways.
      post(report, false, one("[name=csrf]", form).value).then(function (answer) {
        if (answer.became === "refused") {
          refused(form, answer.page);
          busy(form, false);
          return null;
        }
        return (form.dataset.key ? drop(report.key) : Promise.resolve()).then(function () { location.href = answer.href; });
      }, function () {
        return keep(form, report).then(wait).then(function () { busy(form, false); });
      });
    });
    // Back may show the page as it was left.
    window.addEventListener("pageshow", function () {
      busy(form, false);
      asks(form);
    });
    asks(form);
    // The radio may say online where nothing gets through, and this page then comes from the device: only asking tells.
    fetch(form.action, { method: "HEAD" }).then(function () { away(false); }, function () { away(true); });
    window.addEventListener("hashchange", function () { fill(form); });
    fill(form);
  }
  function position(name) {
    var input = doc.createElement("input");
    input.type = "hidden";
    input.name = name;
    return input;
  }
  // What was not taken is put back into the form, to be mended.
  function fill(form) {
    var key = location.hash.slice(1);
    if (!/^[0-9A-Za-z]{26,64}$/.test(key)) return;
    find(key).then(function (report) {
      if (!report || !report.fields) return;
      form.dataset.key = key;
      report.fields.forEach(function (f) {
        var inputs = all("input, select, textarea", form).filter(function (e) { return e.name === f[0]; });
        if (!inputs.length && (f[0] === "lat" || f[0] === "lon")) inputs = [form.appendChild(position(f[0]))];
        inputs.forEach(function (e) { if (!is_choice(e)) e.value = f[1]; else if (e.value === f[1]) e.checked = true; });
        if (f[0] !== "category") return;
        // A kind that is offered no more leaves nothing chosen.
        if (one("#category", form).selectedIndex < 0) one("#category", form).selectedIndex = 0;
        asks(form);
      });
      if (!window.DataTransfer || !report.photos.length) return;
      var list = new DataTransfer();
      report.photos.forEach(function (p) { list.items.add(p instanceof File ? p : new File([p], "picture.jpg", { type: p.type })); });
      one("input[type=file]", form).files = list.files;
    }).catch(function () {});
  }
  function wait() {
    clearTimeout(again);
    again = setTimeout(send_all, AGAIN_MILLISECONDS);
  }

  var can_keep = window.indexedDB && window.fetch && window.Promise && window.crypto && window.DOMParser;
  function changed() {
    away(!navigator.onLine);
    send_all();
  }
  // The page that opens without network is kept once this one is here.
  window.addEventListener("load", function () {
    var page = one("[data-worker]");
    if (navigator.serviceWorker && page) navigator.serviceWorker.register(page.dataset.worker, { scope: page.dataset.scope }).catch(function () {});
  });
  if (!can_keep) return;
  all("[data-report-whole]").forEach(whole);
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  away(!navigator.onLine);
  followed().catch(function () {}).then(show).then(send_all);
})();
