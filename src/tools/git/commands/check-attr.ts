import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { checkAttrUsage } from "../usage/check-attr.ts";
import type { AttributeValue } from "../worktree/attributes.ts";
import { toRepositoryPath } from "../worktree/pathspec.ts";

/** git-check-attr(1): what the attributes say of paths. */
export const checkAttr = defineSubcommand({
  name: "check-attr",
  usage: checkAttrUsage,
  simulated: ["all", "stdin", "z"],
  async run(call, given) {
    const { names, paths } = await wishOf(call, given);
    for (const path of paths) {
      const found = call.attributes.of(toRepositoryPath(call, path));
      const told = names ?? call.attributes.names.filter((name) => found.has(name));
      for (const name of told) tell(call, given, path, name, found.get(name));
    }
    return 0;
  },
});

interface Wish {
  /** Undefined: all that are there. */
  readonly names: readonly string[] | undefined;
  readonly paths: readonly string[];
}

/** Without `--`, the first word is an attribute and the others are paths. */
async function wishOf(call: GitCall, given: Given): Promise<Wish> {
  const { before, after } = given;
  const isAll = given.has("all");
  const names = isAll ? undefined : given.has("stdin") || after !== undefined ? before : before.slice(0, 1);
  const rest = isAll ? given.operands : (after ?? before.slice(1));
  if (names?.length === 0) throw given.usageDeath("error: No attribute specified\n");
  if (!given.has("stdin")) {
    if (rest.length === 0) throw given.usageDeath("error: No file specified\n");
    return { names, paths: rest };
  }
  if (isAll && given.operands.length > 0) die("Can't specify files with --stdin");
  const text = await call.process.stdin.text();
  return { names, paths: text.split(given.has("z") ? "\0" : "\n").filter((one) => one !== "") };
}

function tell(
  call: GitCall,
  given: Given,
  path: string,
  name: string,
  value: AttributeValue | undefined,
): void {
  const shown =
    value === undefined ? "unspecified" : value === true ? "set" : value === false ? "unset" : value;
  call.print(given.has("z") ? `${path}\0${name}\0${shown}\0` : `${call.quote(path)}: ${name}: ${shown}\n`);
}
