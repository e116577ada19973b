import { Failure } from "../../client/cli/failure.ts";
import { isRecord, type Json, type JsonRecord } from "../../client/engine/json.ts";
import type { MappingRule, Rule } from "./rule.ts";
import { FILE, SHARED } from "./rules.ts";

type Fault = "kind" | "alternatives" | "other";

interface Finding {
  readonly place: readonly string[];
  readonly fault: Fault;
  readonly text: string;
}

/** How far a value went with a rule, as gojsonschema counts: of alternatives, the one that went farthest explains what is wrong. */
interface Findings {
  readonly found: Finding[];
  score: number;
}

/** Throws where the model is not made as the specification wants it; names the place as compose does. */
export function checkSchema(file: string, model: Json): asserts model is JsonRecord {
  const findings: Findings = { found: [], score: 0 };
  check(FILE, model, [], findings);
  const worst = mostSpecific(findings.found);
  if (worst) throw new Failure(`validating ${file}: ${worst}`, INVALID_STATUS);
  if (!isRecord(model)) throw new Failure("Top-level object must be a mapping", INVALID_STATUS);
}

/** A file that cannot be understood ends so (compose.ComposeParseFailure). */
export const INVALID_STATUS = 15;

/** Of all that is wrong the deepest place is told, of equals a wrong kind (compose-go, `schema.getMostSpecificError`). */
function mostSpecific(found: readonly Finding[]): string | undefined {
  let best = 0;
  for (const [at, { place, fault }] of found.entries()) {
    const other = found[best];
    if (!other) continue;
    const isDeeper = depth(place) > depth(other.place);
    const isClearer = depth(place) === depth(other.place) && fault === "kind" && other.fault !== "kind";
    if (isDeeper || isClearer) best = at;
  }
  const worst = found[best];
  if (!worst) return undefined;
  const child = worst.fault === "alternatives" ? found[best + 1] : undefined;
  return `${fieldOf(worst.place)} ${plainText(child ?? worst)}`;
}

function plainText({ text, fault, place }: Finding): string {
  return fault === "other" && text.startsWith("must be one of") ? `${fieldOf(place)} ${text}` : text;
}

/** A name with a full stop counts as more than one. */
function depth(place: readonly string[]): number {
  return fieldOf(place).split(".").length;
}

function fieldOf(place: readonly string[]): string {
  return place.length === 0 ? "(root)" : place.join(".");
}

/** What a value of the right kind gains, for each look at it; each fault costs two. */
const STEPS = 3;

function fail(findings: Findings, place: readonly string[], fault: Fault, text: string): void {
  findings.found.push({ place, fault, text });
  findings.score -= 2;
}

function check(rule: Rule, value: Json, place: readonly string[], findings: Findings): void {
  if (rule === "any") findings.score++;
  else if (typeof rule === "string") {
    const shared = rule.startsWith("@") ? SHARED[rule.slice(1)] : undefined;
    if (shared !== undefined) return check(shared, value, place, findings);
    if (checkKind(rule.split("|"), value, place, findings)) findings.score += STEPS;
  } else if (isAlternatives(rule)) {
    checkAlternatives(rule, value, place, findings);
    findings.score++;
  } else checkShape(rule, value, place, findings);
}

function isAlternatives(rule: Exclude<Rule, string>): rule is readonly Rule[] {
  return Array.isArray(rule);
}

function checkAlternatives(
  rules: readonly Rule[],
  value: Json,
  place: readonly string[],
  findings: Findings,
): void {
  let best: Findings | undefined;
  for (const rule of rules) {
    const own: Findings = { found: [], score: 0 };
    check(rule, value, place, own);
    if (own.found.length === 0) return;
    if (!best || own.score > best.score) best = own;
  }
  fail(findings, place, "alternatives", "Must validate one and only one schema (oneOf)");
  findings.found.push(...(best?.found ?? []));
  findings.score += best?.score ?? 0;
}

function checkShape(
  rule: Exclude<Rule, string | readonly Rule[]>,
  value: Json,
  place: readonly string[],
  findings: Findings,
): void {
  if (rule.kind === "list") {
    if (!checkKind(["list"], value, place, findings) || !Array.isArray(value)) return;
    value.forEach((item: Json, at) => {
      check(rule.items, item, [...place, String(at)], findings);
    });
  } else if (rule.kind === "text") {
    if (!checkKind(["string"], value, place, findings)) return;
    if (!rule.allowed.some((one) => one === value))
      fail(
        findings,
        place,
        "other",
        `must be one of the following: ${rule.allowed.map((one) => JSON.stringify(one)).join(", ")}`,
      );
  } else if (rule.kind === "number") {
    if (!checkKind(["integer"], value, place, findings)) return;
    if (rule.least !== undefined && Number(value) < rule.least)
      fail(findings, place, "other", `Must be greater than or equal to ${rule.least}`);
    if (rule.most !== undefined && Number(value) > rule.most)
      fail(findings, place, "other", `Must be less than or equal to ${rule.most}`);
  } else {
    if (!checkKind(rule.kind.split("|"), value, place, findings)) return;
    if (isRecord(value)) checkMapping(rule, value, place, findings);
  }
  findings.score += STEPS;
}

function checkMapping(
  rule: MappingRule,
  value: JsonRecord,
  place: readonly string[],
  findings: Findings,
): void {
  for (const name of rule.required)
    if (!Object.hasOwn(value, name)) fail(findings, place, "other", `${name} is required`);
  for (const [name, one] of Object.entries(value)) {
    const own = Object.hasOwn(rule.keys, name) ? rule.keys[name] : undefined;
    const [, other] = rule.patterns.find(([pattern]) => pattern.test(name)) ?? [];
    if (own === undefined && other === undefined && !rule.isOpen)
      fail(findings, place, "other", `Additional property ${name} is not allowed`);
    for (const applied of [other, own])
      if (applied !== undefined) check(applied, one, [...place, name], findings);
  }
}

/** Whether it is of one of these kinds; what follows need not be looked at otherwise. */
function checkKind(
  kinds: readonly string[],
  value: Json,
  place: readonly string[],
  findings: Findings,
): boolean {
  if (kinds.some((kind) => isOfKind(kind, value))) return true;
  const last = kinds.at(-1) ?? "";
  const wanted = kinds.length > 1 ? `${kinds.slice(0, -1).join(", ")} or ${last}` : last;
  fail(findings, place, "kind", `must be a ${wanted}`);
  return false;
}

function isOfKind(kind: string, value: Json): boolean {
  switch (kind) {
    case "null":
      return value === null;
    case "list":
      return Array.isArray(value);
    case "mapping":
      return isRecord(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === kind;
  }
}
