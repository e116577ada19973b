import { badRequest, EngineError, failure } from "../engine-error.ts";
import type { ContainerRecord, HostConfig } from "./container-record.ts";
import { JSON_LINES, type LogFormat, SIZED_MESSAGES } from "./log-format.ts";

type Options = Readonly<Record<string, string>>;

/** How a container's log is kept: what `--log-driver` and `--log-opt` say. */
export interface LogDriver {
  /** Undefined: it is not kept. */
  readonly format: LogFormat | undefined;
  /** Beside the container's record. */
  readonly path: string;
  /** A file of so many bytes is full. */
  readonly capacity: number;
  /** With the one that is written. */
  readonly files: number;
  readonly compresses: boolean;
  readonly attrs: Options | undefined;
}

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "json-file": ["max-file", "max-size", "compress", "labels", "labels-regex", "env", "env-regex", "tag"],
  local: ["max-file", "max-size", "compress"],
};
const ELSEWHERE = ["awslogs", "etwlogs", "fluentd", "gcplogs", "gelf", "journald", "splunk", "syslog"];

/** What is refused when a container is made (daemon/logger/factory.go, ValidateLogOpts). */
export function checkLogConfig({ LogConfig }: HostConfig): void {
  const { Type, Config } = LogConfig ?? {};
  if (Type === undefined || Type === "none") return;
  const known = OPTIONS[Type];
  if (!known) {
    if (ELSEWHERE.includes(Type))
      throw new EngineError(501, `rockpool: not simulated here: the logging driver ${Type}`);
    throw badRequest(`error looking up logging plugin ${Type}: plugin "${Type}" not found`);
  }
  checkMode(Config ?? {});
  const expression = Object.keys(Config ?? {}).find((name) => name.endsWith("-regex"));
  if (expression && known.includes(expression))
    throw new EngineError(501, `rockpool: not simulated here: the log option ${expression}`);
  for (const name of Object.keys(Config ?? {}).toSorted())
    if (!known.includes(name) && name !== "mode" && name !== "max-buffer-size")
      throw badRequest(
        Type === "local"
          ? `unknown log opt '${name}' for log driver local`
          : `unknown log opt '${name}' for ${Type} log driver`,
      );
}

function checkMode(options: Options): void {
  const { mode = "" } = options;
  if (!["", "blocking", "non-blocking"].includes(mode))
    throw badRequest(`logger: logging mode not supported: ${mode}`);
  const buffer = options["max-buffer-size"];
  if (buffer === undefined) return;
  if (mode !== "non-blocking")
    throw badRequest("logger: max-buffer-size option is only supported with 'mode=non-blocking'");
  try {
    parseSize(buffer, 1024);
  } catch (thrown) {
    if (!(thrown instanceof BadValue)) throw thrown;
    throw badRequest(`error parsing option max-buffer-size: ${thrown.message}`);
  }
}

/** What is wrong with the value of an option, in Go's words. */
class BadValue extends Error {}

/** Values are looked at when a container is started; what is wrong with them is an error of the start. */
export function logDriverOf({ ID, Name, Image, Config, HostConfig }: ContainerRecord): LogDriver {
  const { Type = "json-file", Config: wished } = HostConfig.LogConfig ?? {};
  const options = wished ?? {};
  if (Type === "none") return { ...UNLIMITED, format: undefined, path: "", attrs: undefined };
  try {
    if (Type === "local")
      return {
        ...localLimits(options),
        format: SIZED_MESSAGES,
        path: "local-logs/container.log",
        attrs: undefined,
      };
    const about = { ID, Name, Image, image: Config.Image };
    const attrs = attributes(options, about, Config.Labels ?? {}, Config.Env ?? []);
    return { ...jsonLimits(options), format: JSON_LINES, path: `${ID}-json.log`, attrs };
  } catch (thrown) {
    if (!(thrown instanceof BadValue)) throw thrown;
    throw failure(
      `failed to create task for container: failed to initialize logging driver: ${thrown.message}`,
    );
  }
}

type Limits = Pick<LogDriver, "capacity" | "files" | "compresses">;
const UNLIMITED: Limits = { capacity: Number.POSITIVE_INFINITY, files: 1, compresses: false };

function jsonLimits(options: Options): Limits {
  const size = options["max-size"];
  const capacity = size === undefined ? UNLIMITED.capacity : parseSize(size, 1000);
  if (capacity <= 0) throw new BadValue("max-size must be a positive number");
  const files = parseCount(options["max-file"] ?? "1");
  if (files < 1) throw new BadValue("max-file cannot be less than 1");
  const compresses = parseBoolean(options.compress ?? "false");
  if (compresses && (files === 1 || size === undefined))
    throw new BadValue("compress cannot be true when max-file is less than 2 or max-size is not set");
  return { capacity, files, compresses };
}

function localLimits(options: Options): Limits {
  const named = <T>(name: string, otherwise: string, parse: (text: string) => T): T => {
    try {
      return parse(options[name] ?? otherwise);
    } catch (thrown) {
      if (!(thrown instanceof BadValue)) throw thrown;
      throw new BadValue(`invalid value for ${name}: ${options[name]}: ${thrown.message}`);
    }
  };
  const capacity = named("max-size", "20m", (text) => parseSize(text, 1024));
  const files = named("max-file", "5", parseCount);
  const compresses = named("compress", "true", parseBoolean);
  if (files < 1) throw new BadValue("max file count cannot be less than 1");
  if (compresses && files === 1) throw new BadValue("compression cannot be enabled when max file count is 1");
  return { capacity, files, compresses };
}

/** go-units' FromHumanSize (base 1000) and RAMInBytes (1024). */
function parseSize(text: string, base: number): number {
  const [, number = "", suffix = ""] = /^(.*?[0-9.]) ?([^0-9. ]*)$/.exec(text) ?? [];
  if (number === "") throw new BadValue(`invalid size: '${text}'`);
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(number))
    throw new BadValue(`strconv.ParseFloat: parsing ${JSON.stringify(number)}: invalid syntax`);
  if (Number(number) < 0) throw new BadValue(`invalid size: '${text}'`);
  const unit = suffix.toLowerCase();
  const [, letter] = /^([kmgtp]?)(?:b|ib)?$/.exec(unit) ?? [];
  if (letter === undefined || unit === "ib") throw new BadValue(`invalid suffix: '${unit}'`);
  return Math.trunc(Number(number) * base ** ("kmgtp".indexOf(letter || "?") + 1));
}

function parseCount(text: string): number {
  if (!/^[-+]?\d+$/.test(text))
    throw new BadValue(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

/** Go's strconv.ParseBool. */
function parseBoolean(text: string): boolean {
  if (/^(1|t|T|true|TRUE|True)$/.test(text)) return true;
  if (/^(0|f|F|false|FALSE|False)$/.test(text)) return false;
  throw new BadValue(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** Labels and variables that the options name, and the tag (daemon/logger/loginfo.go, ExtraAttributes). */
function attributes(
  options: Options,
  about: { ID: string; Name: string; Image: string; image: string },
  labels: Options,
  env: readonly string[],
): Options | undefined {
  const found: Record<string, string> = {};
  const variables = Object.fromEntries(
    env.map((entry) => [entry.split("=", 1)[0] ?? "", entry.replace(/^[^=]*=?/, "")]),
  );
  for (const [name, values] of [
    ["labels", labels],
    ["env", variables],
  ] as const) {
    const wanted = options[name]?.split(",") ?? [];
    for (const [key, value] of Object.entries(values)) if (wanted.includes(key)) found[key] = value;
  }
  if (options.tag) found.tag = fillTag(options.tag, about);
  const sorted = Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.length > 0 ? Object.fromEntries(sorted) : undefined;
}

/** https://docs.docker.com/engine/logging/log_tags/ */
function fillTag(
  tag: string,
  { ID, Name, Image, image }: { ID: string; Name: string; Image: string; image: string },
) {
  const values: Options = {
    ID: ID.slice(0, 12),
    FullID: ID,
    Name: Name.slice(1),
    ImageID: Image.replace(/^sha256:/, "").slice(0, 12),
    ImageFullID: Image,
    ImageName: image,
    DaemonName: "docker",
  };
  return tag.replace(/\{\{\s*(.*?)\s*\}\}/g, (whole, name: string) => {
    const value = name.startsWith(".") ? values[name.slice(1)] : undefined;
    if (value === undefined)
      throw new BadValue(`rockpool: not simulated here: ${whole} in the log option tag`);
    return value;
  });
}
