import { percentDecode } from "../../../../base/percent-decode.ts";
export type Form = "raw" | "screen" | "csv";

/** How redis-cli was called. */
export interface CliOptions {
  host: string;
  port: number;
  database: number;
  user: string | undefined;
  password: string | undefined;
  /** The password stood on the command line, where others see it. */
  warns: boolean;
  form: Form | undefined;
  repeat: number;
  /** Seconds between two of them. */
  interval: number;
  /** `-x`: the last word is what stands on standard input. */
  readsLast: boolean;
  /** `-e`: an error is the exit status too. */
  failsByError: boolean;
  scans: boolean;
  pattern: string;
  command: readonly string[];
}

/** What else there is to do: `say` is printed to standard output, `complain` to standard error. */
type Instead = { readonly say: string } | { readonly complain: string };

type Apply = (options: CliOptions, value: string) => Instead | undefined;

const set =
  (change: (options: CliOptions, value: string) => void): Apply =>
  (options, value) => {
    change(options, value);
    return undefined;
  };

/** atoi(3), which the real one reads its numbers with. */
function whole(text: string): number {
  return Number.parseInt(text, 10) || 0;
}

function followAddress(options: CliOptions, address: string): Instead | undefined {
  const parts = /^redis:\/\/(?:(?:([^:@/]*):)?([^@/]*)@)?([^:/]*)(?::(\d+))?(?:\/(\d+))?$/.exec(address);
  if (!parts) return { complain: "Invalid URI scheme\n" };
  const [, user, password, host, port, database] = parts;
  if (user) options.user = percentDecode(user);
  if (password !== undefined) {
    options.password = percentDecode(password);
    options.warns = true;
  }
  if (host) options.host = host;
  if (port !== undefined) options.port = Number(port);
  if (database !== undefined) options.database = Number(database);
  return undefined;
}

const password = set((options, value) => {
  options.password = value;
  options.warns = true;
});

const WITH_VALUE: Readonly<Record<string, Apply>> = {
  "-a": password,
  "-h": set((options, value) => {
    options.host = value;
  }),
  "-i": set((options, value) => {
    options.interval = Number.parseFloat(value) || 0;
  }),
  "-n": set((options, value) => {
    options.database = whole(value);
  }),
  "-p": set((options, value) => {
    options.port = whole(value);
  }),
  "-r": set((options, value) => {
    options.repeat = whole(value);
  }),
  "-u": followAddress,
  "--pass": password,
  "--pattern": set((options, value) => {
    options.pattern = value;
  }),
  "--user": set((options, value) => {
    options.user = value;
  }),
};

const ALONE: Readonly<Record<string, Apply>> = {
  "-2": () => undefined,
  "-e": set((options) => {
    options.failsByError = true;
  }),
  "-x": set((options) => {
    options.readsLast = true;
  }),
  "--csv": set((options) => {
    options.form = "csv";
  }),
  "--no-auth-warning": set((options) => {
    options.warns = false;
  }),
  "--no-raw": set((options) => {
    options.form = "screen";
  }),
  "--raw": set((options) => {
    options.form = "raw";
  }),
  "--scan": set((options) => {
    options.scans = true;
  }),
};

/** The real one has these too. */
const LACKING =
  /^(-[3cdDsX]|--(3|askpass|bigkeys|cluster|cacert|cacertdir|cert|eval|functions-rdb|help|hotkeys|insecure|intrinsic-latency|json|key|latency|latency-dist|latency-history|ldb|ldb-sync-mode|lru-test|memkeys|memkeys-samples|pipe|pipe-timeout|quoted-input|quoted-json|quoted-pattern|rdb|replica|show-pushes|sni|stat|tls|tls-ciphers|tls-ciphersuites|verbose))$/;

/** Options stand before the command. */
export function readCliOptions(
  words: readonly string[],
  release: string,
  savedPassword: string | undefined,
): CliOptions | Instead {
  const options: CliOptions = {
    host: "127.0.0.1",
    port: 6379,
    database: 0,
    user: undefined,
    password: savedPassword,
    warns: false,
    form: undefined,
    repeat: 1,
    interval: 0,
    readsLast: false,
    failsByError: false,
    scans: false,
    pattern: "*",
    command: [],
  };
  let isQuiet = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!word.startsWith("-")) {
      options.command = words.slice(at);
      break;
    }
    if (word === "-v" || word === "--version") return { say: `redis-cli ${release}\n` };
    isQuiet ||= word === "--no-auth-warning";
    const value = words[at + 1];
    const valued = Object.hasOwn(WITH_VALUE, word) && value !== undefined ? WITH_VALUE[word] : undefined;
    if (valued) at++;
    const apply = valued ?? (Object.hasOwn(ALONE, word) ? ALONE[word] : undefined);
    if (!apply) return { complain: complaint(word) };
    const instead = apply(options, value ?? "");
    if (instead) return instead;
  }
  options.warns &&= !isQuiet;
  return options;
}

function complaint(word: string): string {
  // `-h` alone asks for help.
  if (LACKING.test(word) || word === "-h") return `rockpool: not simulated here: redis-cli ${word}\n`;
  return `Unrecognized option or bad number of args for: '${word}'\n`;
}
