import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export type CurlCall = Call<typeof FLAGS>;

export const FLAGS = {
  data: { short: "d", argument: { name: "data" }, repeatable: true, help: "HTTP POST data" },
  dataBinary: { argument: { name: "data" }, repeatable: true, help: "HTTP POST binary data" },
  dataRaw: { argument: { name: "data" }, repeatable: true, help: "HTTP POST data, '@' allowed" },
  dataUrlencode: { argument: { name: "data" }, repeatable: true, help: "HTTP POST data URL encoded" },
  fail: { short: "f", help: "Fail fast with no output on HTTP errors" },
  form: {
    short: "F",
    argument: { name: "name=content" },
    notSimulated: true,
    help: "Specify multipart MIME data",
  },
  get: { short: "G", help: "Put the post data in the URL and use GET" },
  head: { short: "I", help: "Show document info only" },
  header: {
    short: "H",
    argument: { name: "header" },
    repeatable: true,
    help: "Pass custom header(s) to server",
  },
  help: { short: "h", help: "Get help for commands" },
  include: { short: "i", help: "Include protocol response headers in the output" },
  insecure: { short: "k", help: "Allow insecure server connections" },
  json: { argument: { name: "data" }, repeatable: true, help: "HTTP POST JSON" },
  location: { short: "L", help: "Follow redirects" },
  maxRedirs: { argument: { name: "num" }, help: "Maximum number of redirects allowed" },
  maxTime: { short: "m", argument: { name: "seconds" }, help: "Maximum time allowed for transfer" },
  connectTimeout: { argument: { name: "seconds" }, help: "Maximum time allowed for connection" },
  output: {
    short: "o",
    argument: { name: "file", completes: "file" },
    repeatable: true,
    help: "Write to file instead of stdout",
  },
  remoteName: { short: "O", repeatable: true, help: "Write output to a file named as the remote file" },
  cookie: { short: "b", argument: { name: "data" }, help: "Send cookies from string" },
  dumpHeader: {
    short: "D",
    argument: { name: "filename", completes: "file" },
    notSimulated: true,
    help: "Write the received headers to <filename>",
  },
  referer: { short: "e", argument: { name: "URL" }, help: "Referrer URL" },
  request: { short: "X", argument: { name: "method" }, help: "Specify request method to use" },
  showError: { short: "S", help: "Show error even when -s is used" },
  silent: { short: "s", help: "Silent mode" },
  noProgressMeter: { help: "Do not show the progress meter" },
  uploadFile: {
    short: "T",
    argument: { name: "file" },
    notSimulated: true,
    help: "Transfer local FILE to destination",
  },
  user: { short: "u", argument: { name: "user:password" }, help: "Server user and password" },
  userAgent: { short: "A", argument: { name: "name" }, help: "Send User-Agent <name> to server" },
  verbose: { short: "v", help: "Make the operation more talkative" },
  version: { short: "V", help: "Show version number and quit" },
  writeOut: { short: "w", argument: { name: "format" }, help: "Use output FORMAT after completion" },
} as const satisfies FlagSpecs;
