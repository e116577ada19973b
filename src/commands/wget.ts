import { decode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { openPath } from "../process/open.ts";
import { VERSION } from "./wget/connection.ts";
import { FLAGS, type WgetCall } from "./wget/flags.ts";
import { formatRate, formatSeconds, humanSize, stamp } from "./wget/format.ts";
import { WGET_HELP } from "./wget/help-text.ts";
import { type Retrieved, Retriever } from "./wget/retrieve.ts";
import { Status, worse } from "./wget/status.ts";

const USAGE = "Usage: wget [OPTION]... [URL]...\n";
const HINT = `${USAGE}\nTry \`wget --help' for more options.\n`;

/** `-nv`, `-nc` and `-nd` are one option each: the letters after `-n` say which. */
const NEGATIONS: Readonly<Record<string, string>> = { v: "--no-verbose", c: "--no-clobber" };

function expandNegations(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return words.flatMap((word, at) => {
    const letters = /^-n([vc]+)$/.exec(word)?.[1];
    if (letters === undefined || (end >= 0 && at > end)) return [word];
    return [...letters].map((letter) => NEGATIONS[letter] ?? word);
  });
}

/** wget(1), for http and https, without recursion. */
export const wget = defineCommand({
  name: "wget",
  summary: "the non-interactive network downloader",
  operands: "[OPTION]... [URL]...",
  completes: "none",
  flags: FLAGS,
  statusOfUsage: Status.parse,
  traditional: expandNegations,
  helpText: () => WGET_HELP,
  versionText: () => `GNU Wget ${VERSION} built on linux-gnu.\n`,
  afterUsageProblem: () => HINT,
  examples: [
    {
      run: "wget -qO- http://tidepool.example/hello.txt",
      prints: "Hello from the tide pool!\n",
      shows: "a document on standard output",
    },
    { run: "wget http://tidepool.example/creatures.csv", shows: "into a file of that name" },
    { run: "wget --spider http://tidepool.example/none", shows: "is it there?" },
  ],
  exitStatus:
    "3 for files, 4 for the network, 6 for a password that is not accepted, 8 for an error of the server.",
  seeAlso: ["curl(1)"],

  async run(call) {
    const { flags } = call;
    if (flags.help) {
      call.print(HELP);
      return 0;
    }
    const log = logger(call);
    const urls = [...call.operands, ...(await readList(call, log))];
    if (urls.length === 0) {
      if (flags.inputFile !== undefined) {
        log(`No URLs found in ${flags.inputFile}.\n`);
        return 0;
      }
      return call.usageError("missing URL", Status.generic);
    }
    const unwritable = await createDocument(call);
    if (unwritable) {
      log(`${flags.outputDocument}: ${unwritable.message}\n`);
      return Status.generic;
    }
    const retriever = new Retriever(call, log);
    const start = call.now();
    const results: Retrieved[] = [];
    for (const [at, url] of urls.entries()) {
      if (at > 0 && flags.wait !== undefined) await call.sleep(Number(flags.wait) * 1000);
      results.push(await retriever.retrieve(url));
    }
    retriever.close();
    const got = results.filter(({ bytes }) => bytes > 0);
    if ((urls.length > 1 || flags.inputFile !== undefined) && got.length > 0)
      log(summary(got, call.now(), start));
    return results.reduce((status, result) => worse(status, result.status), 0);
  },
});

/** `-O`: the file is there from the beginning, whatever comes. */
async function createDocument({ flags, process }: WgetCall): Promise<Errno | undefined> {
  const path = flags.outputDocument;
  if (path === undefined || path === "-" || flags.continue) return undefined;
  const file = await openPath(process, path, { write: true, create: true, truncate: true });
  if (file instanceof Errno) return file;
  file.retain();
  file.release();
  return undefined;
}

/** Where messages go: standard error, a file, or nowhere. */
function logger(call: WgetCall): (text: string) => void {
  const { outputFile, appendOutput, quiet } = call.flags;
  if (quiet) return () => undefined;
  const path = outputFile ?? appendOutput;
  if (path === undefined) return (text) => void call.printError(text);
  const before = outputFile === undefined ? call.files.readFile(path) : "";
  let whole = before instanceof Errno ? "" : typeof before === "string" ? before : decode(before);
  call.files.writeFile(path, whole);
  return (text) => {
    whole += text;
    call.files.writeFile(path, whole);
  };
}

/** The URLs of `-i`: one a line. */
async function readList(call: WgetCall, log: (text: string) => void): Promise<readonly string[]> {
  const { inputFile } = call.flags;
  if (inputFile === undefined) return [];
  const content = inputFile === "-" ? await call.stdin.bytes() : call.files.readFile(inputFile);
  if (content instanceof Errno) {
    log(`${inputFile}: ${content.message}\n`);
    return [];
  }
  return decode(content)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function summary(got: readonly Retrieved[], now: number, start: number): string {
  const bytes = got.reduce((sum, one) => sum + one.bytes, 0);
  const seconds = got.reduce((sum, one) => sum + one.seconds, 0);
  return `FINISHED --${stamp(now)}--
Total wall clock time: ${formatSeconds((now - start) / 1000)}s
Downloaded: ${got.length} files, ${humanSize(bytes)} in ${formatSeconds(seconds)}s (${formatRate(bytes, seconds)})
`;
}

const HELP = `GNU Wget ${VERSION}, a non-interactive network retriever.
${USAGE}
Mandatory arguments to long options are mandatory for short options too.

Startup:
  -V,  --version                   display the version of Wget and exit
  -h,  --help                      print this help

Logging and input file:
  -o,  --output-file=FILE          log messages to FILE
  -a,  --append-output=FILE        append messages to FILE
  -q,  --quiet                     quiet (no output)
  -v,  --verbose                   be verbose (this is the default)
  -nv, --no-verbose                turn off verboseness, without being quiet
  -i,  --input-file=FILE           download URLs found in local or external FILE

Download:
  -t,  --tries=NUMBER              set number of retries to NUMBER (0 unlimits)
  -O,  --output-document=FILE      write documents to FILE
  -nc, --no-clobber                skip downloads that would download to
                                     existing files (overwriting them)
  -c,  --continue                  resume getting a partially-downloaded file
       --progress=TYPE             select progress gauge type
  -S,  --server-response           print server response
       --spider                    don't download anything
  -w,  --wait=SECONDS              wait SECONDS between retrievals
       --user=USER                 set both ftp and http user to USER
       --password=PASS             set both ftp and http password to PASS

Directories:
  -P,  --directory-prefix=PREFIX   save files to PREFIX/..

HTTP options:
       --header=STRING             insert STRING among the headers
       --max-redirect              maximum redirections allowed per page
       --referer=URL               include 'Referer: URL' header in HTTP request
  -U,  --user-agent=AGENT          identify as AGENT instead of Wget/VERSION
       --post-data=STRING          use the POST method; send STRING as the data
       --post-file=FILE            use the POST method; send contents of FILE
       --method=HTTPMethod         use method "HTTPMethod" in the request
       --body-data=STRING          send STRING as data. --method MUST be set
       --content-on-error          output the received content on server errors

HTTPS (SSL/TLS) options:
       --no-check-certificate      don't validate the server's certificate

Email bug reports, questions, discussions to <bug-wget@gnu.org>
and/or open issues at https://savannah.gnu.org/bugs/?func=additem&group=wget.
`;
