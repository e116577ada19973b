// Before the first paint, so that the page does not flash in the other colours.
try {
  var settings = JSON.parse(localStorage.getItem("rockpool.settings") || "{}");
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.dataset.terminal = settings.terminal;
} catch (unreadable) {
  // The settings are read again, with care, by the page itself.
}
