import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";

/** The locales of this computer: C.UTF-8 under its two names, and POSIX's. */
const LOCALES = ["C", "C.utf8", "POSIX"];
const CATEGORIES = [
  "LC_CTYPE",
  "LC_NUMERIC",
  "LC_TIME",
  "LC_COLLATE",
  "LC_MONETARY",
  "LC_MESSAGES",
  "LC_PAPER",
  "LC_NAME",
  "LC_ADDRESS",
  "LC_TELEPHONE",
  "LC_MEASUREMENT",
  "LC_IDENTIFICATION",
]; // prettier-ignore

const FLAGS = {
  allLocales: { short: "a", help: "Write names of available locales" },
  charmaps: { short: "m", notSimulated: true, help: "Write names of available charmaps" },
  categoryName: { short: "c", notSimulated: true, help: "Write names of selected categories" },
  keywordName: { short: "k", notSimulated: true, help: "Write names of selected keywords" },
  verbose: { short: "v", notSimulated: true, help: "Print more information" },
} as const satisfies FlagSpecs;

/** locale(1) of glibc 2.36. */
export const locale = defineCommand({
  name: "locale",
  summary: "get locale-specific information",
  operands: ["[OPTION...] NAME", "[OPTION...] [-a|-m]"],
  completes: "none",
  flags: FLAGS,
  versionText: () => "locale (Debian GLIBC 2.36-9+deb12u14) 2.36\n",
  statusOfUsage: 64,
  afterUsageProblem: (name) => `Try \`${name} --help' or \`${name} --usage' for more information.\n`,
  examples: [
    { run: "locale", shows: "the language and the conventions in use" },
    { run: "locale -a", prints: "C\nC.utf8\nPOSIX\n", shows: "those that can be used" },
    { run: "locale charmap", prints: "UTF-8\n", shows: "how characters are encoded" },
  ],
  seeAlso: ["iconv(1)", "env(1)"],

  run(call) {
    const { flags, operands } = call;
    complainOfUnknown(call);
    if (flags.allLocales) {
      call.print(LOCALES.map((name) => `${name}\n`).join(""));
      return 0;
    }
    if (operands.length === 0) {
      call.print(settings(call));
      return 0;
    }
    for (const name of operands) {
      if (name !== "charmap") return call.notSimulated(`for ${name}`);
      call.print(charmapOf(call));
    }
    return 0;
  },
});

/** What a category is set to: LC_ALL, its own variable, LANG, in this order (locale(7)). */
function settingOf(call: Call<typeof FLAGS>, category: string): string {
  return call.env("LC_ALL") || call.env(category) || call.env("LANG") || "POSIX";
}

function isKnown(name: string): boolean {
  return /^(?:C|POSIX|C\.(?:utf-?8))$/i.test(name);
}

/** setlocale(3) fails for the whole where one category fails. */
function complainOfUnknown(call: Call<typeof FLAGS>): void {
  const tell = (category: string) =>
    void call.printError(`locale: Cannot set ${category} to default locale: No such file or directory\n`);
  for (const category of ["LC_CTYPE", "LC_MESSAGES"]) if (!isKnown(settingOf(call, category))) tell(category);
  const last = call.flags.allLocales ? "LC_COLLATE" : "LC_ALL";
  const others = call.flags.allLocales ? ["LC_COLLATE"] : CATEGORIES;
  if (others.some((category) => !isKnown(settingOf(call, category)))) tell(last);
}

function charmapOf(call: Call<typeof FLAGS>): string {
  return /utf-?8$/i.test(settingOf(call, "LC_CTYPE")) && isKnown(settingOf(call, "LC_CTYPE"))
    ? "UTF-8\n"
    : "ANSI_X3.4-1968\n";
}

/** A value in quotes follows from another variable. */
function settings(call: Call<typeof FLAGS>): string {
  const lines = CATEGORIES.map((category) => {
    const isOwn = Boolean(call.env(category)) && !call.env("LC_ALL");
    const value = settingOf(call, category);
    return `${category}=${isOwn ? value : `"${value}"`}\n`;
  });
  return `LANG=${call.env("LANG") ?? ""}\nLANGUAGE=${call.env("LANGUAGE") ?? ""}\n${lines.join("")}LC_ALL=${call.env("LC_ALL") ?? ""}\n`;
}
