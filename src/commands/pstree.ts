import { defineCommand } from "../process/command/define-command.ts";
import { readProcesses } from "../process/command/process-table.ts";
import { Users } from "../process/users.ts";
import { drawTree, SYMBOLS } from "./pstree/draw.ts";
import { PSTREE_USAGE } from "./pstree/texts.ts";
import { buildTree, type TreeNode } from "./pstree/tree.ts";

/** Where the width of the screen is not known. */
const DEFAULT_WIDTH = 132;

/** pstree(1) of psmisc. */
export const pstree = defineCommand({
  name: "pstree",
  summary: "display a tree of processes",
  operands: "[options] [PID | USER]",
  completes: "user",
  helpText: () => PSTREE_USAGE,
  versionText: () => `pstree (PSmisc) 23.6
Copyright (C) 1993-2021 Werner Almesberger and Craig Small

PSmisc comes with ABSOLUTELY NO WARRANTY.
This is free software, and you are welcome to redistribute it under
the terms of the GNU General Public License.
For more information about these matters, see the files named COPYING.
`,
  afterUsageProblem: () => PSTREE_USAGE,
  noStandardOptions: true,
  flags: {
    arguments: { short: "a", help: "show command line arguments" },
    ascii: { short: "A", help: "use ASCII line drawing characters" },
    compactNot: { short: "c", help: "don't compact identical subtrees" },
    color: { short: "C", argument: { name: "TYPE" }, notSimulated: true, help: "color process by attribute" },
    showPgids: { short: "g", help: "show process group ids; implies -c" },
    vt100: { short: "G", help: "use VT100 line drawing characters" },
    highlightAll: { short: "h", help: "highlight current process and its ancestors" },
    highlightPid: { short: "H", argument: { name: "PID" }, help: "highlight this process and its ancestors" },
    long: { short: "l", help: "don't truncate long lines" },
    numericSort: { short: "n", help: "sort output by PID" },
    nsSort: { short: "N", argument: { name: "TYPE" }, notSimulated: true, help: "sort by namespace type" },
    showPids: { short: "p", help: "show PIDs; implies -c" },
    showParents: { short: "s", help: "show parents of the selected process" },
    nsChanges: { short: "S", notSimulated: true, help: "show namespace transitions" },
    threadNames: { short: "t", help: "show full thread names" },
    hideThreads: { short: "T", help: "hide threads, show only processes" },
    uidChanges: { short: "u", help: "show uid transitions" },
    unicode: { short: "U", help: "use UTF-8 (Unicode) line drawing characters" },
    version: { short: "V", help: "display version information" },
    securityContext: { short: "Z", notSimulated: true, help: "show security attributes" },
  },
  examples: [{ run: "pstree -p", shows: "who has started whom, with numbers" }],
  seeAlso: ["ps(1)", "top(1)"],

  run(call) {
    const { flags, operands, process } = call;
    const [operand] = operands;
    const users = new Users(call.files);
    const isPid = operand !== undefined && /^\d+$/.test(operand);
    const uid = operand === undefined || isPid ? undefined : users.byName(operand)?.uid;
    if (operand !== undefined && !isPid && uid === undefined) {
      call.printError(`No such user name: ${operand}\n`);
      return 1;
    }
    const terminal = process.fds.get(1)?.terminal;
    const highlighted = flags.highlightAll ? process.pid : Number(flags.highlightPid ?? 0);
    const tree = buildTree(readProcesses(call.files), {
      root: isPid ? Number(operand) : 1,
      uid,
      parents: flags.showParents,
      numeric: flags.numericSort || flags.showPids,
      compact: !(flags.compactNot || flags.showPids),
      highlighted,
      label: (entry, parent) => {
        const numbers = [
          flags.showPids ? String(entry.pid) : "",
          flags.showPgids ? String(entry.pgrp) : "",
          flags.uidChanges && parent && parent.euid !== entry.euid ? users.nameOf(entry.euid) : "",
        ].filter((part) => part !== "");
        const inner = numbers.join(",");
        if (!flags.arguments) return inner === "" ? entry.comm : `${entry.comm}(${inner})`;
        return [
          inner === "" ? entry.comm : `${entry.comm},${inner}`,
          ...entry.words.slice(1).map(shown),
        ].join(" ");
      },
    });
    if (tree.length === 0) {
      if (uid !== undefined) call.printError("No processes found.\n");
      return uid === undefined ? 0 : 1;
    }
    const symbols =
      flags.ascii || flags.vt100 || !(flags.unicode || terminal) ? SYMBOLS.ascii : SYMBOLS.unicode;
    const width = flags.long ? Number.POSITIVE_INFINITY : (terminal?.size.columns ?? DEFAULT_WIDTH);
    for (const root of tree as readonly TreeNode[])
      call.print(drawTree(root, { symbols, width, vertical: flags.arguments }));
    return 0;
  },
});

function shown(word: string): string {
  return word.replace(/[\x00-\x1f\x7f\\]/g, (character) =>
    character === "\\" ? "\\\\" : `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
}
