/** Rules of --exclude and --include (rsync(1), "FILTER RULES"): of those that fit the first one counts. */
export interface Rule {
  readonly excludes: boolean;
  readonly onlyDirectories: boolean;
  readonly pattern: RegExp;
  /** The pattern is for the whole name, not for its last component. */
  readonly isPath: boolean;
}

/** A rule of a pattern; a `+ ` or `- ` before it says which kind it is. */
export function makeRule(text: string, excludes: boolean): Rule {
  const sign = /^[+-] /.exec(text)?.[0];
  const whole = sign === undefined ? text : text.slice(2);
  const onlyDirectories = whole.endsWith("/");
  const pattern = onlyDirectories ? whole.slice(0, -1) : whole;
  const isAnchored = pattern.startsWith("/");
  const isPath = isAnchored || pattern.includes("/") || pattern.includes("**");
  const body = translate(isAnchored ? pattern.slice(1) : pattern);
  const start = isAnchored ? "^" : isPath && !pattern.startsWith("**") ? "(?:^|/)" : "^";
  return {
    excludes: sign === undefined ? excludes : sign === "- ",
    onlyDirectories,
    isPath,
    pattern: new RegExp(`${start}${body}$`, "s"),
  };
}

/** The rules of a file: a line each, without empty ones and comments. */
export function readRules(text: string, excludes: boolean): readonly Rule[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !/^[#;]/.test(line))
    .map((line) => makeRule(line, excludes));
}

export function isExcluded(rules: readonly Rule[], name: string, isDirectory: boolean): boolean {
  const last = name.slice(name.lastIndexOf("/") + 1);
  const rule = rules.find(
    ({ onlyDirectories, pattern, isPath }) =>
      (isDirectory || !onlyDirectories) && pattern.test(isPath ? name : last),
  );
  return rule?.excludes ?? false;
}

const PART = /\*\*\*$|\*\*|\*|\?|\[!?[^\]]+\]|\\.|[\s\S]/g;

function translate(pattern: string): string {
  return pattern.replace(/\/\*\*\*$/, "\0").replace(PART, (part) => {
    if (part === "\0") return "(?:/.*)?";
    if (part === "**" || part === "***") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.startsWith("[") && part.length > 2) return part.replace(/^\[!/, "[^");
    const literal = part.startsWith("\\") && part.length > 1 ? part.slice(1) : part;
    return literal.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
}
