import type { PerlRegex } from "../../../../base/perl-regex/index.ts";
import { compileExpression } from "./expression.ts";
import { type Listen, readListens } from "./listen.ts";
import { ConfigProblem, type Place } from "./problems.ts";
import { type ProxyTarget, parseProxyTarget } from "./proxy-target.ts";
import { type Resolve, readUpstreams } from "./read-upstreams.ts";
import { Scope } from "./scope.ts";
import type { Directive } from "./syntax.ts";
import type { Upstream } from "./upstream.ts";
import { checkVariables } from "./variables.ts";

export interface Location {
  readonly kind: "exact" | "prefix" | "final-prefix" | "expression" | "named";
  /** The path, the expression's text or the name with its `@`. */
  readonly pattern: string;
  readonly expression: PerlRegex | undefined;
  readonly scope: Scope;
  readonly inner: readonly Location[];
  readonly proxy: ProxyTarget | undefined;
}

export interface Server {
  readonly listens: readonly Listen[];
  readonly names: readonly string[];
  readonly scope: Scope;
  readonly locations: readonly Location[];
}

export interface VariableMap {
  readonly source: string;
  readonly rows: readonly {
    readonly key: string;
    readonly value: string;
    readonly expression: PerlRegex | undefined;
  }[];
  readonly otherwise: string;
}

export interface Configuration {
  readonly main: Scope;
  readonly http: Scope;
  readonly servers: readonly Server[];
  readonly upstreams: ReadonlyMap<string, Upstream>;
  readonly formats: ReadonlyMap<string, string>;
  readonly maps: ReadonlyMap<string, VariableMap>;
}

const COMBINED =
  '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent"';

/** What the directives mean together; throws a `ConfigProblem`. */
export function buildConfiguration(directives: readonly Directive[], resolve: Resolve): Configuration {
  const main = new Scope(directives, undefined);
  const [events] = main.own("events");
  const http = new Scope(main.own("http")[0]?.block ?? [], main);
  const formats = readFormats(http);
  const maps = new Map(http.own("map").map((directive) => [variableName(directive), readMap(directive)]));
  const upstreams = readUpstreams(http.own("upstream"), resolve);
  const servers = http.own("server").map((directive) => readServer(directive, http, upstreams, resolve));
  checkLogs(http, servers, formats);
  checkVariables(directives, maps);
  if (!events) throw new ConfigProblem('no "events" section in configuration');
  return { main, http, servers, upstreams, formats, maps };
}

function readFormats(http: Scope): ReadonlyMap<string, string> {
  const formats = new Map([["combined", COMBINED]]);
  for (const { args, place } of http.own("log_format")) {
    const [name = "", ...parts] = args;
    if (formats.has(name)) throw new ConfigProblem(`duplicate "log_format" name "${name}"`, place);
    formats.set(name, parts.filter((part) => !part.startsWith("escape=")).join(""));
  }
  return formats;
}

function variableName({ args, place }: Directive): string {
  const name = args[1] ?? "";
  if (!name.startsWith("$")) throw new ConfigProblem(`invalid variable name "${name}"`, place);
  return name.slice(1);
}

function readMap({ args, block = [] }: Directive): VariableMap {
  const rows = block.filter(({ name }) => name !== "default" && name !== "hostnames" && name !== "volatile");
  return {
    source: args[0] ?? "",
    otherwise: block.find(({ name }) => name === "default")?.args[0] ?? "",
    rows: rows.map(({ name, args: [value = ""], place }) => ({
      key: name.replace(/^\\/, ""),
      value,
      expression: name.startsWith("~")
        ? compileExpression(name.replace(/^~\*?/, ""), name[1] === "*", place)
        : undefined,
    })),
  };
}

function readServer(
  { block = [], place }: Directive,
  http: Scope,
  upstreams: Map<string, Upstream>,
  resolve: Resolve,
): Server {
  const scope = new Scope(block, http);
  checkTwice(scope);
  return {
    scope,
    listens: readListens(scope.own("listen"), place),
    names: scope.own("server_name").flatMap(({ args }) => args),
    locations: readLocations(scope, upstreams, resolve),
  };
}

/** Directives of which a block may have one. */
const SINGLE: readonly string[] = [
  "root",
  "alias",
  "proxy_pass",
  "client_max_body_size",
  "default_type",
  "autoindex",
  "try_files",
  "proxy_http_version",
];

function checkTwice(scope: Scope): void {
  for (const name of SINGLE) {
    const second = scope.own(name)[1];
    if (second) throw new ConfigProblem(`"${name}" directive is duplicate`, second.place);
  }
}

function readLocations(
  scope: Scope,
  upstreams: Map<string, Upstream>,
  resolve: Resolve,
): readonly Location[] {
  const found: Location[] = [];
  for (const directive of scope.own("location")) {
    const location = readLocation(directive, scope, upstreams, resolve);
    if (found.some((one) => isSame(one, location)))
      throw new ConfigProblem(`duplicate location "${location.pattern}"`, directive.place);
    found.push(location);
  }
  return found;
}

function isSame(one: Location, other: Location): boolean {
  if (one.kind === "expression" || other.kind === "expression") return false;
  const rank = ({ kind }: Location) => (kind === "final-prefix" ? "prefix" : kind);
  return one.pattern === other.pattern && rank(one) === rank(other);
}

const MODIFIERS = { "=": "exact", "^~": "final-prefix", "~": "expression", "~*": "expression" } as const;

function readLocation(
  directive: Directive,
  outer: Scope,
  upstreams: Map<string, Upstream>,
  resolve: Resolve,
): Location {
  const { kind, pattern, ignoreCase } = readPattern(directive);
  const scope = new Scope(directive.block ?? [], outer);
  checkTwice(scope);
  const [pass] = scope.own("proxy_pass");
  const takesNoPath = kind === "expression" || kind === "named";
  return {
    kind,
    pattern,
    scope,
    expression: kind === "expression" ? compileExpression(pattern, ignoreCase, directive.place) : undefined,
    proxy: pass && parseProxyTarget(pass, takesNoPath, upstreams, resolve),
    inner: readLocations(scope, upstreams, resolve),
  };
}

function readPattern({ args, place }: Directive): {
  readonly kind: Location["kind"];
  readonly pattern: string;
  readonly ignoreCase: boolean;
} {
  const [first = "", second] = args;
  if (second !== undefined) {
    if (!Object.hasOwn(MODIFIERS, first))
      throw new ConfigProblem(`invalid location modifier "${first}"`, place);
    return { kind: MODIFIERS[first as keyof typeof MODIFIERS], pattern: second, ignoreCase: first === "~*" };
  }
  const [, sign, rest = ""] = /^(=|\^~|~\*|~)(.*)$/.exec(first) ?? [];
  if (sign)
    return { kind: MODIFIERS[sign as keyof typeof MODIFIERS], pattern: rest, ignoreCase: sign === "~*" };
  return { kind: first.startsWith("@") ? "named" : "prefix", pattern: first, ignoreCase: false };
}

function checkLogs(http: Scope, servers: readonly Server[], formats: ReadonlyMap<string, string>): void {
  const check = ({ directives }: { readonly directives: readonly Directive[] }): void => {
    for (const { name, args, place, block } of directives) {
      if (block) check({ directives: block });
      const format = args[1];
      if (name !== "access_log" || format === undefined || /^(buffer|flush|gzip|if)=/.test(format)) continue;
      if (!formats.has(format)) throw new ConfigProblem(`unknown log format "${format}"`, place);
    }
  };
  check(http);
  for (const { scope } of servers) check(scope);
}

export type { Place };
