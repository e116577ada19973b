import { LANGUAGES } from "./languages.ts";
import { Observable } from "./observable.ts";

const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const WISHES = ["system", ...LANGUAGES] as const;

export interface Settings {
  readonly language: (typeof WISHES)[number];
  readonly theme: Theme;
  /** The terminal's colours: dark, or those of the page. */
  readonly terminal: "dark" | "page";
  readonly fontSize: number;
  readonly screenReader: boolean;
  /** The share of the page that the lesson takes, in percent; undefined: as the style sheet says. */
  readonly lessonShare: number | undefined;
}

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
  return checkSettings(typeof stored === "object" && stored !== null ? { ...stored } : {});
}

/** Each wish that cannot be read is as if it had never been made. */
function checkSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { fontSize, lessonShare, screenReader } = stored;
  return {
    language: WISHES.find((wish) => wish === stored.language) ?? "system",
    theme: THEMES.find((theme) => theme === stored.theme) ?? "system",
    terminal: stored.terminal === "page" ? "page" : "dark",
    fontSize: isBetween(fontSize, 10, 28) ? fontSize : 15,
    screenReader: screenReader === true,
    lessonShare: isBetween(lessonShare, 15, 80) ? lessonShare : undefined,
  };
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

const darkByPreference = matchMedia("(prefers-color-scheme: dark)");

/** The theme that the terminal is to be seen in. */
export function terminalTheme(): "light" | "dark" {
  const { theme, terminal } = settings.value;
  if (terminal === "dark") return "dark";
  if (theme !== "system") return theme;
  return darkByPreference.matches ? "dark" : "light";
}

/** Calls `listener` when another theme is to be seen because the system changed. Gives what takes that back. */
export function onSystemTheme(listener: () => void): () => void {
  darkByPreference.addEventListener("change", listener);
  return () => darkByPreference.removeEventListener("change", listener);
}
