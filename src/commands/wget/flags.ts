import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export type WgetCall = Call<typeof FLAGS>;

export const FLAGS = {
  help: { short: "h", help: "print this help" },
  background: { short: "b", help: "go to background after startup", notSimulated: true },
  execute: {
    short: "e",
    argument: { name: "COMMAND" },
    help: "execute a `.wgetrc'-style command",
    notSimulated: true,
  },
  outputFile: { short: "o", argument: { name: "FILE" }, help: "log messages to FILE" },
  appendOutput: { short: "a", argument: { name: "FILE" }, help: "append messages to FILE" },
  quiet: { short: "q", help: "quiet (no output)" },
  verbose: { short: "v", help: "be verbose (this is the default)", overrides: ["noVerbose"] },
  noVerbose: { help: "turn off verboseness, without being quiet", overrides: ["verbose"] },
  inputFile: {
    short: "i",
    argument: { name: "FILE" },
    help: "download URLs found in local or external FILE",
  },
  tries: {
    short: "t",
    argument: { name: "NUMBER", completes: "none" },
    help: "set number of retries to NUMBER (0 unlimits)",
  },
  outputDocument: { short: "O", argument: { name: "FILE" }, help: "write documents to FILE" },
  noClobber: { help: "skip downloads that would download to\nexisting files (overwriting them)" },
  continue: { short: "c", help: "resume getting a partially-downloaded file" },
  progress: { argument: { name: "TYPE", completes: "none" }, help: "select progress gauge type" },
  showProgress: { help: "display the progress bar in any verbosity mode" },
  timestamping: {
    short: "N",
    help: "don't re-retrieve files unless newer than\nlocal",
    notSimulated: true,
  },
  serverResponse: { short: "S", help: "print server response" },
  spider: { help: "don't download anything" },
  timeout: {
    short: "T",
    argument: { name: "SECONDS", completes: "none" },
    help: "set all timeout values to SECONDS",
  },
  wait: {
    short: "w",
    argument: { name: "SECONDS", completes: "none" },
    help: "wait SECONDS between retrievals",
  },
  directoryPrefix: {
    short: "P",
    argument: { name: "PREFIX", completes: "directory" },
    help: "save files to PREFIX/..",
  },
  user: { argument: { name: "USER", completes: "none" }, help: "set both ftp and http user to USER" },
  password: {
    argument: { name: "PASS", completes: "none" },
    help: "set both ftp and http password to PASS",
  },
  header: {
    argument: { name: "STRING", completes: "none" },
    repeatable: true,
    help: "insert STRING among the headers",
  },
  maxRedirect: {
    argument: { name: "NUMBER", completes: "none" },
    help: "maximum redirections allowed per page",
  },
  referer: {
    argument: { name: "URL", completes: "none" },
    help: "include 'Referer: URL' header in HTTP request",
  },
  userAgent: {
    short: "U",
    argument: { name: "AGENT", completes: "none" },
    help: "identify as AGENT instead of Wget/VERSION",
  },
  postData: {
    argument: { name: "STRING", completes: "none" },
    help: "use the POST method; send STRING as the data",
  },
  postFile: { argument: { name: "FILE" }, help: "use the POST method; send contents of FILE" },
  method: {
    argument: { name: "HTTPMethod", completes: "none" },
    help: 'use method "HTTPMethod" in the request',
  },
  bodyData: {
    argument: { name: "STRING", completes: "none" },
    help: "send STRING as data. --method MUST be set",
  },
  contentOnError: { help: "output the received content on server errors" },
  noCheckCertificate: { help: "don't validate the server's certificate" },
  recursive: { short: "r", help: "specify recursive download", notSimulated: true },
  mirror: {
    short: "m",
    help: "shortcut for -N -r -l inf --no-remove-listing",
    notSimulated: true,
  },
  pageRequisites: {
    short: "p",
    help: "get all images, etc. needed to display HTML page",
    notSimulated: true,
  },
  convertLinks: {
    short: "k",
    help: "make links in downloaded HTML or CSS point to\nlocal files",
    notSimulated: true,
  },
} as const satisfies FlagSpecs;
