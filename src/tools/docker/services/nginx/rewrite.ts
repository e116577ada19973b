import { Errno } from "../../../../disk/errno.ts";
import type { Exchange, NginxResponse } from "./exchange.ts";
import { compileExpression } from "./expression.ts";
import { errorPage, redirectTo, textAnswer } from "./respond.ts";
import { Scope } from "./scope.ts";
import type { Directive } from "./syntax.ts";
import { interpolate } from "./variables.ts";

/** How the directives of ngx_http_rewrite_module ended: an answer, a search for another location, or neither. */
export type Rewritten = NginxResponse | "search" | undefined;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Runs `set`, `if`, `rewrite` and `return` of a block, in their order. */
export function runRewrites(exchange: Exchange, directives: readonly Directive[]): Rewritten {
  for (const directive of directives) {
    const ended = runDirective(exchange, directive);
    if (ended === "stop") return undefined;
    if (ended) return ended;
  }
  return undefined;
}

function runDirective(exchange: Exchange, directive: Directive): Rewritten | "stop" {
  const { name, args } = directive;
  switch (name) {
    case "set":
      exchange.variables.set((args[0] ?? "").slice(1), interpolate(args[1] ?? "", exchange));
      return undefined;
    case "return":
      return answerOf(exchange, args);
    case "rewrite":
      return rewrite(exchange, directive);
    case "if":
      if (!holds(exchange, directive)) return undefined;
      exchange.scope = new Scope(directive.block ?? [], exchange.scope);
      return runRewrites(exchange, directive.block ?? []);
    default:
      return undefined;
  }
}

function answerOf(exchange: Exchange, [first = "", second]: readonly string[]): NginxResponse {
  if (!/^\d+$/.test(first)) return redirectTo(exchange, 302, interpolate(first, exchange));
  const status = Number(first);
  if (second === undefined) return errorPage(exchange, status);
  const text = interpolate(second, exchange);
  return REDIRECTS.includes(status) ? redirectTo(exchange, status, text) : textAnswer(exchange, status, text);
}

function rewrite(exchange: Exchange, { args, place }: Directive): Rewritten | "stop" {
  const [source = "", replacement = "", flag] = args;
  const match = compileExpression(source, false, place).match(exchange.uri);
  if (!match) return undefined;
  exchange.captures = match.groups;
  const target = interpolate(replacement, exchange);
  const status = flag === "permanent" ? 301 : 302;
  if (/^(https?:\/\/|\$scheme)/.test(target) || flag === "redirect" || flag === "permanent")
    return redirectTo(exchange, status, withQuery(target, exchange.args));
  const [path = "", query] = target.split("?", 2);
  exchange.uri = path;
  exchange.hasNewUri = true;
  if (query !== undefined) exchange.args = exchange.args === "" ? query : `${query}&${exchange.args}`;
  if (flag === "break") return "stop";
  return flag === "last" ? "search" : undefined;
}

function withQuery(target: string, args: string): string {
  if (args === "") return target;
  if (target.endsWith("?")) return target.slice(0, -1);
  return `${target}${target.includes("?") ? "&" : "?"}${args}`;
}

/** `($a = b)`, `($a ~ expression)`, `(-f $path)`, `($a)`. */
function holds(exchange: Exchange, { args, place }: Directive): boolean {
  const words = args.map((word) => word);
  words[0] = (words[0] ?? "").replace(/^\(/, "");
  words[words.length - 1] = (words.at(-1) ?? "").replace(/\)$/, "");
  const [first = "", sign, ...rest] = words.filter((word) => word !== "");
  const other = rest.join(" ");
  if (/^!?-[fdex]$/.test(first)) return isFile(exchange, first, interpolate(sign ?? "", exchange));
  const value = interpolate(first, exchange);
  switch (sign) {
    case undefined:
      return value !== "" && value !== "0";
    case "=":
      return value === interpolate(other, exchange);
    case "!=":
      return value !== interpolate(other, exchange);
    default: {
      const match = compileExpression(other, sign.endsWith("*"), place).match(value);
      if (match) exchange.captures = match.groups;
      return (match !== undefined) !== sign.startsWith("!");
    }
  }
}

function isFile({ process }: Exchange, test: string, path: string): boolean {
  const status = process.files.stat(path);
  const isThere = !(status instanceof Errno);
  const kind = test.at(-1);
  const found =
    kind === "f"
      ? isThere && status.kind === "file"
      : kind === "d"
        ? isThere && status.kind === "directory"
        : kind === "x"
          ? isThere && !process.files.access(path, "x")
          : isThere;
  return found !== test.startsWith("!");
}
