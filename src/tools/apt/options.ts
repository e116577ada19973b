/** One call of apt or apt-get. */
export interface AptCall {
  readonly verb: string | undefined;
  readonly operands: readonly string[];
  readonly has: (option: Option) => boolean;
  /** 0, 1 for `-q`, 2 for `-qq`. */
  readonly quiet: number;
}

export const OPTIONS = {
  yes: ["-y", "--yes", "--assume-yes"],
  simulate: ["-s", "--simulate", "--just-print", "--dry-run", "--recon", "--no-act"],
  noRecommends: ["--no-install-recommends"],
  recommends: ["--install-recommends"],
  purge: ["--purge"],
  autoRemove: ["--autoremove", "--auto-remove"],
  installed: ["--installed"],
  upgradable: ["--upgradable", "--upgradeable"],
  namesOnly: ["-n", "--names-only"],
  version: ["-v", "--version"],
  help: ["-h", "--help"],
  downloadOnly: ["-d", "--download-only"],
  fixBroken: ["-f", "--fix-broken"],
  reinstall: ["--reinstall"],
  onlyUpgrade: ["--only-upgrade"],
  // They change nothing here: all packages are signed, there is one version of each, and nothing is kept.
  nothing: [
    "-V",
    "--verbose-versions",
    "-m",
    "--fix-missing",
    "--ignore-missing",
    "--allow-unauthenticated",
    "--allow-downgrades",
    "--allow-remove-essential",
    "--allow-change-held-packages",
    "--allow-releaseinfo-change",
    "--force-yes",
    "--no-install-suggests",
    "--show-progress",
    "--no-upgrade",
    "--no-remove",
    "-u",
    "--show-upgraded",
  ],
} as const;

export type Option = keyof typeof OPTIONS;

/** What the manual pages say of them, in a few words. */
export const OPTION_HELP: Readonly<Record<Exclude<Option, "nothing">, string>> = {
  yes: "answer yes to every question",
  simulate: "say what would be done, and do nothing",
  noRecommends: "leave recommended packages out",
  recommends: "install recommended packages as well",
  purge: "remove configuration files too",
  autoRemove: "remove packages that nothing needs any more",
  installed: "list only packages that are installed",
  upgradable: "list only packages that have a newer version",
  namesOnly: "search only in the names of packages",
  version: "print the version",
  help: "print a short help",
  downloadOnly: "fetch packages, and do not install them",
  fixBroken: "repair dependencies that are not met",
  reinstall: "install a package again although it is there",
  onlyUpgrade: "install no new packages, upgrade only what is there",
};

const BY_WORD = new Map<string, Option>(
  Object.entries(OPTIONS).flatMap(([option, words]) =>
    words.map((word) => [word, option as Option] as const),
  ),
);
/** `-o Name=value` is taken and has no effect but for these. */
const SETTINGS: Readonly<Record<string, Option>> = {
  "APT::Install-Recommends=false": "noRecommends",
  "APT::Install-Recommends=0": "noRecommends",
  "APT::Get::Assume-Yes=true": "yes",
};

/** The line taken apart as apt does (cmndline.cc): options may stand anywhere; the error, if there is one. */
export function parseWords(words: readonly string[]): AptCall | string {
  const given = new Set<Option>();
  const rest: string[] = [];
  let quiet = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      rest.push(...words.slice(at + 1));
      break;
    }
    if (!/^-./.test(word)) rest.push(word);
    else if (/^(-o|--option)$/.test(word) || /^-t$|^--target-release$|^-c$/.test(word)) {
      const setting = SETTINGS[words[++at] ?? ""];
      if (setting) given.add(setting);
    } else if (/^(-o|--option=|-t=?|--target-release=)./.test(word)) {
      const setting = SETTINGS[word.replace(/^(-o|--option=)/, "")];
      if (setting) given.add(setting);
    } else {
      for (const one of /^-[^-]/.test(word) ? lettersOf(word) : [word]) {
        const level = /^(?:-q|--quiet)(?:=(\d))?$/.exec(one);
        const option = BY_WORD.get(one);
        if (level) quiet = level[1] === undefined ? quiet + 1 : Number(level[1]);
        else if (option) given.add(option);
        else return problemOf(one);
      }
    }
  }
  const [verb, ...operands] = rest;
  // In silence nobody can be asked (apt-get(8), -q).
  if (quiet >= 2) given.add("yes");
  return { verb, operands, has: (option) => given.has(option), quiet };
}

/** `-qy` is `-q -y`; `-q=2` is one. */
function lettersOf(word: string): readonly string[] {
  if (word.includes("=")) return [word];
  return [...word.slice(1)].map((letter) => `-${letter}`);
}

function problemOf(word: string): string {
  return word.startsWith("--")
    ? `Command line option ${word} is not understood in combination with the other options`
    : `Command line option '${word.slice(1)}' [from ${word}] is not understood in combination with the other options.`;
}
