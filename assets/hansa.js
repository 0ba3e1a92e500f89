// Small conveniences; every page works without them.
(function () {
  "use strict";
  // A list of errors takes the focus, so that it is read first.
  var wrong = document.querySelector("[data-focus]");
  if (wrong) wrong.focus();
})();
