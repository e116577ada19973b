import { isRecord, type Json } from "../../docker/client/engine/json.ts";
import { plainError } from "../cli/failure.ts";

/** kubectl's JSONPath (https://kubernetes.io/docs/reference/kubectl/jsonpath/): text with `{…}` in it. */
type Node =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "path"; readonly steps: readonly Step[] }
  | { readonly kind: "range"; readonly steps: readonly Step[]; readonly body: readonly Node[] };

type Step =
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "deep"; readonly name: string }
  | { readonly kind: "all" }
  | { readonly kind: "slice"; readonly from: number; readonly to: number | undefined }
  | {
      readonly kind: "filter";
      readonly left: readonly Step[];
      readonly operator: string;
      readonly right: string;
    };

export function renderJsonPath(template: string, root: Json): string {
  const text = template.includes("{") ? template : `{${template}}`;
  return print(parseTemplate(text), root, root);
}

function parseTemplate(text: string): readonly Node[] {
  const open: { steps: readonly Step[]; nodes: Node[] }[] = [{ steps: [], nodes: [] }];
  const add = (node: Node) => open.at(-1)?.nodes.push(node);
  for (let at = 0; at < text.length; ) {
    if (text[at] !== "{") {
      const end = text.indexOf("{", at);
      add({ kind: "text", text: text.slice(at, end < 0 ? undefined : end) });
      at = end < 0 ? text.length : end;
      continue;
    }
    const end = closingBrace(text, at);
    const inside = text.slice(at + 1, end).trim();
    at = end + 1;
    if (inside === "end") {
      const done = open.pop();
      if (!done || open.length === 0) throw wrong(text, "not in range, nothing to end");
      add({ kind: "range", steps: done.steps, body: done.nodes });
    } else if (inside.startsWith("range "))
      open.push({ steps: parseSteps(inside.slice(6).trim(), text), nodes: [] });
    else if (/^(["']).*\1$/s.test(inside)) add({ kind: "text", text: unquote(inside) });
    else add({ kind: "path", steps: parseSteps(inside, text) });
  }
  if (open.length > 1) throw wrong(text, "unterminated range");
  return open[0]?.nodes ?? [];
}

function wrong(text: string, why: string) {
  return plainError(`error parsing jsonpath ${text}, ${why}`);
}

function closingBrace(text: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (quote !== "") {
      if (letter === "\\") at++;
      else if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "}") return at;
  }
  throw wrong(text, "unclosed action");
}

function unquote(text: string): string {
  return text
    .slice(1, -1)
    .replace(/\\(.)/g, (_, letter: string) => ({ n: "\n", t: "\t", r: "\r" })[letter] ?? letter);
}

const STEP =
  /^(?:\.\.(?<deep>[\w-]+)|\.?\*|\.?(?<field>(?:[\w/-]|\\.)+)|\.?\[(?:(?<star>\*)|(?<filter>\?\(.*?\))|(?<quoted>'[^']*'|"[^"]*")|(?<from>-?\d*)(?<colon>:)?(?<to>-?\d*))\])/;

function parseSteps(text: string, whole: string): readonly Step[] {
  let rest = text.replace(/^[$@]/, "");
  const steps: Step[] = [];
  if (rest === "." || rest === "") return steps;
  while (rest !== "") {
    const found = STEP.exec(rest);
    if (!found)
      throw wrong(
        whole,
        `unrecognized character in action: U+${rest.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")} '${rest.charAt(0)}'`,
      );
    rest = rest.slice(found[0].length);
    const { deep, field, star, filter, quoted, from, colon, to } = found.groups ?? {};
    if (deep !== undefined) steps.push({ kind: "deep", name: deep });
    else if (field !== undefined) steps.push({ kind: "field", name: field.replace(/\\(.)/g, "$1") });
    else if (quoted !== undefined) steps.push({ kind: "field", name: quoted.slice(1, -1) });
    else if (filter !== undefined) steps.push(parseFilter(filter.slice(2, -1), whole));
    else if (star !== undefined || from === undefined || (from === "" && !colon)) steps.push({ kind: "all" });
    else if (colon) steps.push({ kind: "slice", from: Number(from || 0), to: to ? Number(to) : undefined });
    else steps.push({ kind: "slice", from: Number(from), to: Number(from) + 1 || undefined });
  }
  return steps;
}

function parseFilter(text: string, whole: string): Step {
  const [, left = "", operator = "", right = ""] = /^(.*?)\s*(==|!=|<=|>=|<|>)\s*(.*)$/.exec(text) ?? [];
  if (operator === "")
    return { kind: "filter", left: parseSteps(text.trim(), whole), operator: "", right: "" };
  return { kind: "filter", left: parseSteps(left.trim(), whole), operator, right: right.trim() };
}

function walk(steps: readonly Step[], here: Json): readonly Json[] {
  let values: readonly Json[] = [here];
  for (const step of steps) values = values.flatMap((value) => take(step, value));
  return values;
}

function take(step: Step, value: Json): readonly Json[] {
  switch (step.kind) {
    case "field": {
      const found = isRecord(value) ? value[step.name] : undefined;
      return found === undefined ? [] : [found];
    }
    case "deep":
      return deep(step.name, value);
    case "all":
      return Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    case "slice":
      return Array.isArray(value) ? value.slice(step.from, step.to) : [];
    default:
      return Array.isArray(value) ? value.filter((one) => passes(step, one)) : [];
  }
}

function deep(name: string, value: Json): readonly Json[] {
  const inside = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  const own = isRecord(value) ? value[name] : undefined;
  return [...(own === undefined ? [] : [own]), ...inside.flatMap((one: Json) => deep(name, one))];
}

function passes({ left, operator, right }: Extract<Step, { kind: "filter" }>, value: Json): boolean {
  const [found] = walk(left, value);
  if (operator === "") return found !== undefined;
  if (found === undefined) return false;
  const isText = /^(["']).*\1$/.test(right);
  const [a, b] = isText ? [String(found), right.slice(1, -1)] : [found, scalar(right)];
  if (operator === "==") return a === b;
  if (operator === "!=") return a !== b;
  const [x, y] = [Number(a), Number(b)];
  return operator === "<" ? x < y : operator === ">" ? x > y : operator === "<=" ? x <= y : x >= y;
}

function scalar(text: string): Json {
  if (text === "true" || text === "false") return text === "true";
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function print(nodes: readonly Node[], here: Json, root: Json): string {
  let text = "";
  for (const node of nodes)
    if (node.kind === "text") text += node.text;
    else if (node.kind === "path") text += walk(node.steps, here).map(show).join(" ");
    else for (const one of walk(node.steps, here)) text += print(node.body, one, root);
  return text;
}

function show(value: Json): string {
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}

/** The values at one path, for `custom-columns` and `--sort-by`. */
export function valuesAt(path: string, root: Json): readonly string[] {
  const inner = path.replace(/^\{(.*)\}$/s, "$1");
  return walk(parseSteps(inner, path), root).map(show);
}
