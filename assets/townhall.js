// The colour of a city as one types it: what the server will make of it, and its contrast. The button "Show how it looks" says the same without this.
(function () {
  "use strict";
  var READABLE = 5.3, STEP = 0.98;
  var input = document.getElementById("brand"), rect = document.querySelector("[data-swatch]");
  if (!input || !rect) return;
  var used = document.querySelector("[data-used]"), contrast = document.querySelector("[data-contrast]"), darkened = document.querySelector("[data-darkened]");

  function linear(c) {
    c = c / 255;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
  function withWhite(c) {
    return 1.05 / (0.2126 * linear(c[0]) + 0.7152 * linear(c[1]) + 0.0722 * linear(c[2]) + 0.05);
  }
  function hex(c) {
    return "#" + c.map(function (n) { return ("0" + n.toString(16)).slice(-2); }).join("");
  }
  input.addEventListener("input", function () {
    var m = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(input.value.trim());
    if (!m) return;
    var chosen = [1, 2, 3].map(function (i) { return parseInt(m[i], 16); }), dark = chosen, left = 1;
    while (withWhite(dark) < READABLE) {
      left *= STEP;
      dark = chosen.map(function (n) { return Math.floor(n * left); });
    }
    rect.setAttribute("fill", hex(dark));
    used.textContent = hex(dark);
    var tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    contrast.textContent = new Intl.NumberFormat(document.documentElement.lang, tenths).format(Math.floor(withWhite(dark) * 10) / 10);
    // The sentence names the colour it was made for; another one is said by the numbers.
    darkened.hidden = true;
  });
})();
