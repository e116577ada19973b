// Before the first paint, so that the page does not flash in the other colours.
try {
  var settings = JSON.parse(localStorage.getItem("rockpool.settings") || "{}");
  if (settings.theme === "light" || settings.theme === "dark") document.documentElement.dataset.theme = settings.theme;
} catch (unreadable) {
  // The settings are read again, with care, by the page itself.
}
