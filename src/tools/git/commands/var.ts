import { Death } from "../death.ts";
import { wishedEditor } from "../editor.ts";
import type { GitCall } from "../git-call.ts";
import { formatPerson } from "../repository/person.ts";
import type { Subcommand } from "../subcommand.ts";
import { varUsage } from "../usage/var.ts";

const VARIABLES: Readonly<Record<string, (call: GitCall) => string | undefined>> = {
  GIT_COMMITTER_IDENT: (call) => formatPerson(call.committer()),
  GIT_AUTHOR_IDENT: (call) => formatPerson(call.author()),
  GIT_EDITOR: (call) => wishedEditor(call),
  GIT_SEQUENCE_EDITOR: (call) =>
    call.env("GIT_SEQUENCE_EDITOR") ?? call.config("sequence.editor") ?? wishedEditor(call),
  GIT_PAGER: (call) => call.env("GIT_PAGER") ?? call.config("core.pager") ?? call.env("PAGER") ?? "pager",
  GIT_DEFAULT_BRANCH: (call) => call.config("init.defaultbranch") ?? "master",
};

/** git-var(1): what git would use. */
export const gitVar: Subcommand = {
  name: "var",
  usage: varUsage,
  options: [],
  run(call, words) {
    const [word, ...more] = words;
    if (word === undefined || more.length > 0 || word === "-h") throw new Death(varUsage, 129);
    if (word === "-l") {
      for (const { entries } of call.configs)
        for (const { key, value } of entries) call.print(`${key}${value === undefined ? "" : `=${value}`}\n`);
      for (const [name, read] of Object.entries(VARIABLES)) {
        const value = read(call);
        if (value !== undefined) call.print(`${name}=${value}\n`);
      }
      return 0;
    }
    const read = Object.hasOwn(VARIABLES, word) ? VARIABLES[word] : undefined;
    if (!read) throw new Death(varUsage, 129);
    const value = read(call);
    if (value === undefined) throw new Death("fatal: Terminal is dumb, but EDITOR unset\n", 128);
    call.print(`${value}\n`);
    return 0;
  },
};
