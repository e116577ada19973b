import { defineCommand } from "../process/command/define-command.ts";
import { loadFflate } from "./deflate/library.ts";
import { rewriteUnzipWords, UNZIP_FLAGS } from "./unzip/flags.ts";
import { ZIPINFO_HELP } from "./unzip/help-text.ts";
import { runUnzip } from "./unzip/run.ts";

const { list, test, comment, namesOnly, namesAndMore, shortFormat, mediumFormat, header, timestamps } =
  UNZIP_FLAGS;

/** unzip under another name: https://infozip.sourceforge.net/UnZip.html */
export const zipinfo = defineCommand({
  name: "zipinfo",
  helpText: () => ZIPINFO_HELP,
  package: { version: () => "ZipInfo 3.00 of 20 April 2009, by Greg Roelofs and the Info-ZIP group." },
  summary: "list detailed information about a ZIP archive",
  operands: "[-12smlhtTz] file[.zip] [list] [-x xlist]",
  completes: "file",
  flags: {
    ...UNZIP_FLAGS,
    namesOnly: { ...namesOnly, hidden: false, help: "filenames ONLY, one per line" },
    namesAndMore: { ...namesAndMore, hidden: false, help: "just filenames but allow -h/-t/-z" },
    shortFormat: { ...shortFormat, hidden: false, help: 'short Unix "ls -l" format (def.)' },
    mediumFormat: { ...mediumFormat, hidden: false, help: 'medium Unix "ls -l" format' },
    list: { ...list, help: 'long Unix "ls -l" format' },
    header: { ...header, hidden: false, help: "print header line" },
    test: { ...test, help: "print totals for listed files or for all" },
    timestamps: { ...timestamps, hidden: false, help: "print file times in sortable decimal format" },
    comment: { ...comment, help: "print zipfile comment" },
  },
  traditional: rewriteUnzipWords,
  statusOfUsage: 10,
  usageProblem: () => undefined,
  afterUsageProblem: () => ZIPINFO_HELP,
  examples: [
    { run: "echo hi > f && zip -q x f && zipinfo -1 x", prints: "f\n", shows: "the names in an archive" },
  ],
  exitStatus: "0 if all went well, 9 without archive, 11 if nothing matched.",
  seeAlso: ["unzip(1)", "zip(1)"],

  async run(call) {
    const [archive, ...names] = call.operands;
    if (archive !== undefined)
      return runUnzip(call, { ...call.flags, zipinfo: true }, await call.load(loadFflate()), archive, names);
    if (call.given.length > 0) return call.tryHelp(10);
    call.print(ZIPINFO_HELP);
    return 0;
  },
});
