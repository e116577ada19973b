import { defineCommand } from "../process/command/define-command.ts";
import { formatManPage, type ManStyle } from "../process/command/man-page.ts";
import { loadCommand } from "./index.ts";
import { hasPage } from "./man/has-page.ts";
import { MAN_HELP } from "./man/help-text.ts";
import { showPage } from "./man/show-page.ts";
import { describePages, searchPages } from "./whatis/search.ts";

const DEFAULT_WIDTH = 80;
/** man(1) does not make lines wider than a person likes to read. */
const WIDEST = 100;
const MISSING = 16;
const SECTION = /^[1-9]$/;
/** Where all pages are that there are here. */
const OWN_SECTION = "1";

/** man(1) of man-db. Its pages are made of the commands' own specs. */
export const man = defineCommand({
  name: "man",
  helpText: () => MAN_HELP,
  versionText: () => "man 2.11.2\n",
  afterUsageProblem: (name) => `Try '${name} --help' or '${name} --usage' for more information.\n`,
  summary: "an interface to the system reference manuals",
  operands: ["[SECTION] PAGE...", "-f WORD...", "-k WORD..."],
  completes: "command",
  description:
    "Shows the manual page of each command. The pages here are made of what each command knows about itself.",
  flags: {
    sections: { short: "sS", argument: { name: "LIST" }, help: "search only these sections" },
    all: { short: "a", help: "all pages of the name, of which there is one" },
    pager: {
      short: "P",
      argument: { name: "PAGER" },
      help: "a program that shows the page",
      notSimulated: true,
    },
    path: { short: "wW", long: ["where", "path", "location"], help: "where the page is", notSimulated: true },
    globalApropos: { short: "K", help: "search in all pages", notSimulated: true },
    localFile: { short: "l", help: "a page in a file", notSimulated: true },
    troff: { short: "t", help: "a page for a printer", notSimulated: true },
    whatis: { short: "f", help: "only the line that says what it is" },
    apropos: { short: "k", help: "the commands whose line has the word in it" },
  },
  statusOfUsage: 1,
  examples: [{ run: "man ls", shows: "everything about ls" }],
  exitStatus: "0 if all pages were found, 16 if one was not.",
  seeAlso: ["help(1)", "whatis(1)", "apropos(1)"],

  async run(call) {
    const { flags, process } = call;
    const [first = "", ...rest] = call.operands;
    const isSection = SECTION.test(first);
    const pages = isSection && rest.length > 0 ? rest : call.operands;
    if (flags.apropos || flags.whatis) {
      const word = flags.apropos ? "apropos" : "whatis";
      if (pages.length === 0) {
        call.print(`${word} what?\n`);
        return 1;
      }
      const manner = {
        exact: !flags.apropos,
        wildcard: false,
        regex: false,
        long: false,
        sections: flags.sections,
      };
      return flags.apropos ? searchPages(call, pages, manner) : describePages(call, pages, manner);
    }
    if (pages.length === 0) {
      call.printError("What manual page do you want?\nFor example, try 'man man'.\n");
      return 1;
    }
    if (isSection && rest.length === 0) {
      call.printError(
        `No manual entry for ${first}\n(Alternatively, what manual page do you want from section ${first}?)\nFor example, try 'man man'.\n`,
      );
      return 1;
    }
    const section = isSection ? first : flags.sections;
    const isHere = section === undefined || section.split(/[:,]/).includes(OWN_SECTION);
    const terminal = process.fds.get(1)?.terminal;
    const columns =
      Number(call.env("MANWIDTH") ?? call.env("COLUMNS")) || terminal?.size.columns || DEFAULT_WIDTH;
    const style: ManStyle = {
      bold: (text) => (terminal ? `\x1b[1m${text}\x1b[0m` : text),
      width: Math.min(columns, WIDEST),
    };
    for (const name of pages) {
      const loading = isHere && hasPage(call.files, name) ? loadCommand(name) : undefined;
      const command = loading instanceof Promise ? await call.load(loading) : loading;
      if (!command) {
        call.printError(`No manual entry for ${name}${isSection ? ` in section ${first}` : ""}\n`);
        call.status = MISSING;
        continue;
      }
      const page = formatManPage(command.spec, style);
      await (terminal ? showPage(call, page, `${name}(1)`) : call.print(page));
    }
    return call.status;
  },
});
