import { Errno } from "../../../disk/errno.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { checkIgnoreUsage } from "../usage/check-ignore.ts";
import type { IgnoreRule, IgnoreRules } from "../worktree/ignore.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";
import { ignoreRules } from "../worktree/untracked.ts";

/** git-check-ignore(1): which rule leaves a path out. */
export const checkIgnore = defineSubcommand({
  name: "check-ignore",
  usage: checkIgnoreUsage,
  simulated: ["quiet", "verbose", "stdin", "z", "non-matching", "no-index"],
  async run(call, given) {
    refuseWrongWords(given);
    const rules = ignoreRules(call);
    const words = given.has("stdin") ? await readPaths(call, given) : given.operands;
    let matched = 0;
    for (const word of words) {
      const rule = ruleFor(call, given, rules, word);
      const isIgnored = rule !== undefined && (given.has("verbose") || !rule.isNegated);
      if (isIgnored) matched++;
      if (isIgnored || given.has("non-matching")) tell(call, given, word, isIgnored ? rule : undefined);
    }
    return matched > 0 ? 0 : 1;
  },
});

function refuseWrongWords(given: Given): void {
  if (given.has("stdin") && given.operands.length > 0) die("cannot specify pathnames with --stdin");
  if (!given.has("stdin") && given.has("z")) die("-z only makes sense with --stdin");
  if (!given.has("stdin") && given.operands.length === 0) die("no path specified");
  if (given.has("quiet")) {
    if (given.operands.length > 1) die("--quiet is only valid with a single pathname");
    if (given.has("verbose")) die("cannot have both --quiet and --verbose");
  }
  if (given.has("non-matching") && !given.has("verbose")) die("--non-matching is only valid with --verbose");
}

async function readPaths(call: GitCall, given: Given): Promise<readonly string[]> {
  const text = await call.process.stdin.text();
  return text.split(given.has("z") ? "\0" : "\n").filter((line) => line !== "");
}

/** What is tracked is not left out, whatever the rules say. */
function ruleFor(call: GitCall, given: Given, rules: IgnoreRules, word: string): IgnoreRule | undefined {
  const path = toRepositoryPath(call, word);
  if (path === "") return undefined;
  const { index } = call.repository;
  const isTracked = index.get(path) || index.entries.some((entry) => entry.path.startsWith(`${path}/`));
  if (!given.has("no-index") && isTracked) return undefined;
  const status = call.files.lstat(call.full(path));
  const isDirectory = status instanceof Errno ? word.endsWith("/") : status.kind === "directory";
  return rules.rule(path, isDirectory);
}

function tell(call: GitCall, given: Given, word: string, rule: IgnoreRule | undefined): void {
  if (given.has("quiet")) return;
  if (given.has("z")) {
    const fields = given.has("verbose")
      ? [rule?.source ?? "", String(rule?.line ?? ""), rule?.text ?? "", word]
      : [word];
    return call.print(fields.map((field) => `${field}\0`).join(""));
  }
  const place = rule ? `${call.quote(rule.source)}:${rule.line}:${rule.text}` : "::";
  call.print(given.has("verbose") ? `${place}\t${call.quote(word)}\n` : `${call.quote(word)}\n`);
}
