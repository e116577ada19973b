// Before the first paint, so that the page does not flash in the other colours.
try {
  var settings = JSON.parse(localStorage.getItem("rockpool.settings") || "{}");
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.dataset.terminal = settings.terminal;
} catch (unreadable) {
  // The settings are read again, with care, by the page itself.
}

// Without these the page would be in pieces.
if (!("popover" in HTMLElement.prototype) || !CSS.supports("color", "light-dark(red, red)")) {
  document.body.insertAdjacentText(
    "afterbegin",
    /^es/.test(navigator.language)
      ? "Rockpool necesita un navegador más nuevo: Chrome o Edge 123, Firefox 125, Safari 17.5."
      : "Rockpool needs a newer browser: Chrome or Edge 123, Firefox 125, Safari 17.5.",
  );
}
