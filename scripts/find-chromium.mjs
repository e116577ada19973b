import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export const NO_CHROMIUM =
  "No Chromium, Chrome or Edge found: install one, or say where it is with ROCKPOOL_CHROMIUM=/path/to/it.";

/** The names under which a Chromium stands in PATH. */
const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

const APPLICATIONS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, "Google/Chrome/Application/chrome.exe"),
            join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [],
  ),
];

/**
 * A Chromium to drive, or undefined: one that was named, Playwright's own, or the system's.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.ROCKPOOL_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const inPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...inPath, ...APPLICATIONS].find((path) => path && existsSync(path));
}

/** How to start it, for Playwright. Root cannot use Chromium's sandbox, and keeps it from calling home. */
export function chromiumLaunchOptions() {
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: findChromium(),
    args: isRoot
      ? [
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
        ]
      : [],
  };
}
