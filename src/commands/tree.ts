import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { formatJson } from "./tree/format-json.ts";
import { formatReport, formatText } from "./tree/format-text.ts";
import { formatXml } from "./tree/format-xml.ts";
import { treeHelp, treeUsage } from "./tree/help.ts";
import { BadSort, readTreeOptions, TREE_FLAGS, TreeFault, type TreeOptions } from "./tree/options.ts";
import { TreeReader } from "./tree/reader.ts";

/** tree(1) */
export const tree = defineCommand({
  name: "tree",
  writeProblem: () => [],
  summary: "list contents of directories in a tree-like format",
  operands: "[OPTION]... [directory ...]",
  completes: "directory",
  flags: TREE_FLAGS,
  words: "raw",
  helpText: treeHelp,
  examples: [
    {
      run: "mkdir -p a/b && touch a/f && tree a",
      prints: "a\n├── b\n└── f\n\n2 directories, 1 file\n",
      shows: "a directory and all in it",
    },
    { run: "tree -L 2 /", shows: "two levels only" },
    { run: "tree -d", shows: "directories only" },
  ],
  exitStatus: "0 if all could be listed, 1 for a line that makes no sense, 2 if a directory is not there.",
  seeAlso: ["ls(1)", "find(1)"],

  async run(call) {
    try {
      const options = readTreeOptions(call);
      if (typeof options === "number") return options;
      if (options.output === undefined) return await list(call, options, (text) => call.print(text));
      const written: string[] = [];
      const status = await list(call, options, (text) => void written.push(text));
      const failed = call.files.writeFile(options.output, written.join(""));
      return failed instanceof Errno ? call.fail(`invalid filename '${options.output}'`) : status;
    } catch (thrown) {
      if (thrown instanceof BadSort) {
        call.printError(`${call.name}: Sort type '${thrown.value}' not valid, should be one of: `);
        call.print(`${thrown.known.join(",")}\n`);
        return 1;
      }
      if (!(thrown instanceof TreeFault)) throw thrown;
      call.note(thrown.message);
      if (thrown.showsUsage) call.printError(treeUsage());
      return 1;
    }
  },
});

async function list(
  call: Call,
  options: TreeOptions,
  print: (text: string) => void | Promise<void>,
): Promise<number> {
  const reader = new TreeReader(call, options);
  const roots = [];
  for (const path of options.roots) {
    const root = await reader.read(path);
    roots.push(root);
    if (options.format === "text") await print(formatText(root, options, call));
  }
  if (options.format === "json") await print(formatJson(roots, options, call));
  else if (options.format === "xml") await print(formatXml(roots, options, call));
  else if (options.report) await print(`\n${formatReport(roots, options)}`);
  return reader.metUnreadable || roots.some(({ missing }) => missing) ? 2 : 0;
}
