import { BUILTIN_RULES } from "./builtin-rules.ts";
import type { Make } from "./make.ts";
import { BUILTIN_FILE, type MakeFile, NEW, OLD, type PatternRule } from "./model.ts";
import { splitDirectories } from "./search.ts";
import { splitWords } from "./words.ts";

/** What only counts when all is read (file.c, snap_deps; rule.c). */
export function settleRules(make: Make): void {
  const { rules, flags } = make;
  const named = (name: string) => rules.find(name)?.dependencies.map(({ file }) => file) ?? [];
  for (const file of named(".PHONY")) Object.assign(file, { isPhony: true, isTarget: true });
  for (const file of named(".PRECIOUS")) file.isPrecious = true;
  for (const file of named(".INTERMEDIATE")) file.isIntermediate = true;
  const secondary = rules.find(".SECONDARY");
  for (const file of named(".SECONDARY")) Object.assign(file, { isIntermediate: true, isSecondary: true });
  make.keepsIntermediates = secondary?.isTarget === true && secondary.dependencies.length === 0;
  make.search.general = splitDirectories(make.globals.get("VPATH")?.value ?? "");
  for (const name of flags.oldFile)
    Object.assign(rules.enter(name), { modified: OLD, isDone: true, status: 0 });
  for (const name of flags.whatIf) rules.enter(name).modified = NEW;
  addSuffixRules(make);
  if (!flags.noBuiltinRules && !flags.noBuiltinVariables) addBuiltinRules(make);
}

/** `.c.o:` is `%.o: %.c`. */
function addSuffixRules(make: Make): void {
  const { rules, suffixes } = make;
  for (const file of [...rules.files.values()]) {
    if (!file.isTarget || !file.recipe || !file.name.startsWith(".")) continue;
    const to = suffixes.find(
      (one) => file.name.endsWith(one) && suffixes.includes(file.name.slice(0, -one.length)),
    );
    const from = to === undefined ? file.name : file.name.slice(0, -to.length);
    if (!suffixes.includes(from)) continue;
    rules.addPattern(suffixRule(to === undefined ? "%" : `%${to}`, `%${from}`, file));
  }
}

function addBuiltinRules(make: Make): void {
  const own = make.rules.patterns;
  const known = new Set(own.map(({ targets, dependencies }) => JSON.stringify([targets, dependencies])));
  const { suffixes } = make;
  const hasSuffix = ({ targets }: PatternRule) => suffixes.length > 0 || targets[0] === "%";
  make.rules.patterns = [
    ...own,
    ...builtinPatterns().filter(
      (rule) => hasSuffix(rule) && !known.has(JSON.stringify([rule.targets, rule.dependencies])),
    ),
  ];
}

function suffixRule(target: string, dependency: string, { recipe }: MakeFile): PatternRule {
  return {
    targets: [target],
    dependencies: [{ name: dependency, orderOnly: false }],
    later: undefined,
    recipe,
    isTerminal: false,
    inUse: false,
  };
}

/** The table, read line by line. */
function builtinPatterns(): readonly PatternRule[] {
  const found: PatternRule[] = [];
  for (const block of BUILTIN_RULES.trim().split(/\n(?!\t)/)) {
    const [head = "", ...lines] = block.split("\n");
    const [, target = "", colons = "", names = ""] = /^(\S+?)(::?)\s*(.*)$/.exec(head) ?? [];
    const recipe =
      lines.length === 0
        ? undefined
        : {
            lines: lines.map((line) => line.slice(1)),
            place: { file: BUILTIN_FILE, line: 1 },
            offsets: lines.map(() => 0),
          };
    const dependencies = splitWords(names).map((name) => ({ name, orderOnly: false }));
    found.push({
      targets: [target],
      dependencies,
      later: undefined,
      recipe,
      isTerminal: colons === "::",
      inUse: false,
    });
  }
  return found;
}
