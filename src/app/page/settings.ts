import * as v from "valibot";
import { Observable } from "./observable.ts";

const SETTINGS = v.object({
  theme: v.fallback(v.picklist(["system", "light", "dark"]), "system"),
  /** The terminal's colours: dark, or those of the page. */
  terminal: v.fallback(v.picklist(["dark", "page"]), "dark"),
  fontSize: v.fallback(v.pipe(v.number(), v.minValue(10), v.maxValue(28)), 15),
  screenReader: v.fallback(v.boolean(), false),
  /** The share of the page that the lesson takes, in percent; undefined: as the style sheet says. */
  lessonShare: v.fallback(v.optional(v.pipe(v.number(), v.minValue(15), v.maxValue(80))), undefined),
});
export type Settings = v.InferOutput<typeof SETTINGS>;
export type Theme = Settings["theme"];

const KEY = "rockpool.settings";

/** The learner's wishes for this browser. What cannot be stored holds until the page is closed. */
export const settings = new Observable<Settings>(readSettings());

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Blocked or full: the page says so where it matters, for the session.
  }
}

function readSettings(): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    stored = {};
  }
  const result = v.safeParse(SETTINGS, stored);
  return result.success ? result.output : v.parse(SETTINGS, {});
}

const darkByPreference = matchMedia("(prefers-color-scheme: dark)");

/** The theme that the terminal is to be seen in. */
export function terminalTheme(): "light" | "dark" {
  const { theme, terminal } = settings.value;
  if (terminal === "dark") return "dark";
  if (theme !== "system") return theme;
  return darkByPreference.matches ? "dark" : "light";
}

/** Calls `listener` when another theme is to be seen because the system changed. */
export function onSystemTheme(listener: () => void): void {
  darkByPreference.addEventListener("change", listener);
}
