// The desk by keyboard, who else is here, and templates. Every page works without it.
(function () {
  "use strict";
  var doc = document;
  function one(s, root) { return (root || doc).querySelector(s); }
  function all(s, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(s)); }

  // Keys: only when nothing is being typed.
  function isTyping(e) {
    var t = e.target;
    return e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName) && t.type !== "checkbox" && t.type !== "radio";
  }
  function items() { return all(".list .item"); }
  function move(step) {
    var list = items();
    if (!list.length) return;
    var at = list.indexOf(doc.activeElement);
    if (at < 0) at = list.indexOf(one(".list .item[aria-current]"));
    var next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + step))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
  function mark() {
    var item = doc.activeElement;
    var box = item && item.parentNode && one("input[name=mark]", item.parentNode);
    if (box) { box.checked = !box.checked; count(); }
  }
  // How many cases are marked, beside what can be done with them.
  function count() {
    var shown = one("[data-marked]"), marked = all(".list input[name=mark]:checked").length;
    if (shown) shown.textContent = marked ? "(" + marked.toLocaleString(doc.documentElement.lang) + ")" : "";
  }
  doc.addEventListener("change", count);
  count();
  function write(id) {
    var field = doc.getElementById(id);
    if (!field) return false;
    var holder = field;
    while (holder && holder !== doc) {
      if (holder.tagName === "DETAILS") holder.open = true;
      holder = holder.parentNode;
    }
    field.focus();
    field.scrollIntoView({ block: "center" });
    return true;
  }
  function help() {
    var keys = one("#keys");
    if (!keys) return;
    keys.open = !keys.open;
    if (keys.open) one("summary", keys).focus();
  }
  // Enter in a box does what its own button does; where no script runs, it keeps all that was typed.
  function enter(e) {
    var button = e.key === "Enter" && !e.isComposing && e.target.getAttribute && doc.getElementById(e.target.getAttribute("data-enter") || "");
    if (!button) return false;
    e.preventDefault();
    button.click();
    return true;
  }
  function press(e) {
    if (enter(e)) return;
    if (e.key === "Escape" && isTyping(e)) { e.target.blur(); return; }
    if (isTyping(e)) return;
    var link = e.key === "c" && one("[data-key=c]");
    var done = true;
    if (e.key === "j" || e.key === "ArrowDown") move(1);
    else if (e.key === "k" || e.key === "ArrowUp") move(-1);
    else if (e.key === "x") mark();
    else if (e.key === "a") done = write("text");
    else if (e.key === "n") done = write("note");
    else if (e.key === "/") done = write("q");
    else if (e.key === "?") help();
    else if (link) location.href = link.href;
    else done = false;
    if (done && /^Arrow/.test(e.key) && !items().length) done = false;
    if (done) e.preventDefault();
  }
  doc.addEventListener("keydown", press);
  // The parts of the acts that a link points into are opened before they are shown.
  doc.addEventListener("click", function (e) {
    var a = e.target.closest && e.target.closest("a[href^='#']");
    var target = a && doc.getElementById(a.getAttribute("href").slice(1));
    if (target && target.tagName === "DETAILS") target.open = true;
  });

  // Words that were written for a case are not left behind unasked.
  var isWritten = false;
  doc.addEventListener("input", function (e) { if (e.target.tagName === "TEXTAREA") isWritten = e.target.value !== e.target.defaultValue; });
  // What another form of the page sends leaves them behind as well.
  doc.addEventListener("submit", function (e) {
    isWritten = all("textarea").some(function (t) { return t.form !== e.target && t.value !== t.defaultValue; });
  });
  window.addEventListener("beforeunload", function (e) { if (isWritten) { e.preventDefault(); e.returnValue = ""; } });

  // A template goes into its field at once.
  doc.addEventListener("change", function (e) {
    var template = e.target.closest && e.target.closest("select[data-into]");
    var text = template && doc.getElementById(template.getAttribute("data-into"));
    var fills = text && template.options[template.selectedIndex].getAttribute("data-fills");
    if (!fills) return;
    text.value = text.value.trim() && text.value !== fills ? text.value + "\n\n" + fills : fills;
    text.focus();
  });

  // Nodes instead of text: what a page of ours escaped is never read as markup again.
  function fill(old, fresh) { old.replaceChildren.apply(old, Array.from(fresh.childNodes)); }

  // Who else is here: asked while the page is seen.
  var seen = one("[data-seen]"), shown = one("[data-version]");
  var EVERY = 30000;
  function ask() {
    if (doc.hidden || !window.fetch || !window.DOMParser) return;
    fetch(seen.getAttribute("data-seen"), { credentials: "same-origin" }).then(function (r) {
      return r.ok ? r.text() : null;
    }).then(function (html) {
      if (html === null) return;
      fill(seen, new DOMParser().parseFromString(html, "text/html").body);
      var changed = one(".seen__changed", seen);
      if (changed && shown && changed.getAttribute("data-version") !== shown.getAttribute("data-version")) changed.hidden = false;
    }).catch(function () { /* The next time will do. */ });
  }
  if (seen) setInterval(ask, EVERY);

  // A call: what was typed is looked up when its field is left.
  var intake = one("[data-intake]");
  var PARTS = ["found-place", "found-what", "found-caller"];
  function look() {
    if (!window.fetch || !window.FormData || !window.URLSearchParams || !window.DOMParser) return;
    var sent = new URLSearchParams(new FormData(intake));
    sent.append("look", "all");
    fetch(intake.action, { method: "POST", body: sent, credentials: "same-origin" }).then(function (r) {
      return r.ok ? r.text() : null;
    }).then(function (html) {
      if (html === null) return;
      var page = new DOMParser().parseFromString(html, "text/html");
      PARTS.forEach(function (id) {
        var fresh = page.getElementById(id), old = doc.getElementById(id);
        if (fresh && old && !old.contains(doc.activeElement)) fill(old, fresh);
      });
      all("input[name^=shown_]", intake).forEach(function (field) {
        var other = page.querySelector("input[name=" + field.name + "]");
        if (other) field.value = other.value;
      });
    }).catch(function () { /* The button does the same. */ });
  }
  if (intake) {
    ["place", "what", "phone", "mail", "name"].forEach(function (name) {
      var field = intake.elements[name];
      if (field) field.addEventListener("change", look);
    });
  }
})();
