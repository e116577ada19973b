import * as v from "valibot";
import { AUTOSCALER_V1 } from "../api/autoscaler.ts";
import type { KubeObject } from "../api/fields.ts";
import { AUTOSCALERS, groupVersion, type Resource } from "../api/resources.ts";
import { badRequest } from "./api-error.ts";

const TYPES: Readonly<Record<string, string>> = { string: "string", number: "int32", boolean: "bool" };

/** Reads an object that somebody has sent: its fields and their defaults, and nothing that the kind does not have. */
export function decodeObject(resource: Resource, value: unknown): KubeObject {
  const head = v.safeParse(v.looseObject({ apiVersion: v.string(), kind: v.string() }), value);
  if (!head.success) throw badRequest("Object 'Kind' is missing");
  const { apiVersion, kind } = head.output;
  if (kind === "HorizontalPodAutoscaler" && apiVersion === "autoscaling/v1") return decodeAutoscaler(value);
  if (kind !== resource.kind || apiVersion !== groupVersion(resource))
    throw badRequest(
      `the API version in the data (${apiVersion}) does not match the expected API version (${groupVersion(resource)})`,
    );
  return parse(resource.schema, value, kind, resource.version);
}

function decodeAutoscaler(value: unknown): KubeObject {
  const { spec, status: _, ...rest } = parse(AUTOSCALER_V1, value, "HorizontalPodAutoscaler", "v1");
  const { targetCPUUtilizationPercentage: percentage, ...kept } = spec;
  const target = { type: "Utilization", averageUtilization: percentage };
  return v.parse(AUTOSCALERS.schema, {
    ...rest,
    apiVersion: "autoscaling/v2",
    spec: {
      ...kept,
      ...(percentage !== undefined && { metrics: [{ type: "Resource", resource: { name: "cpu", target } }] }),
    },
  });
}

function parse<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  kind: string,
  version: string,
): v.InferOutput<T> {
  const result = v.safeParse(schema, withoutNulls(value));
  if (result.success) return result.output;
  const unknown = result.issues.filter(
    (issue) => issue.type === "strict_object" && issue.expected === "never",
  );
  const wrong = result.issues.find((issue) => !unknown.includes(issue) && !isMissing(issue));
  if (wrong)
    throw badRequest(
      `${kind} in version "${version}" cannot be handled as a ${kind}: json: cannot unmarshal ${typeOf(wrong.input)} into Go struct field ${placeOf(wrong, true)} of type ${TYPES[wrong.expected?.replace(/^\(?"?(\w+).*/, "$1") ?? ""] ?? wrong.expected}`,
    );
  if (unknown.length > 0)
    throw badRequest(
      `${kind} in version "${version}" cannot be handled as a ${kind}: strict decoding error: ${unknown.map((issue) => `unknown field "${placeOf(issue)}"`).join(", ")}`,
    );
  throw new MissingFields(result.issues.map((issue) => placeOf(issue)));
}

/** Fields that must be there: validation tells of them, in the words of its own. */
export class MissingFields extends Error {
  constructor(readonly fields: readonly string[]) {
    super("missing fields");
  }
}

function isMissing({ input }: v.BaseIssue<unknown>): boolean {
  return input === undefined;
}

function typeOf(input: unknown): string {
  if (Array.isArray(input)) return "array";
  return input === null ? "null" : typeof input === "boolean" ? "bool" : typeof input;
}

/** `spec.template.spec.containers[0].imag`. */
function placeOf({ path }: v.BaseIssue<unknown>, plain = false): string {
  let place = "";
  for (const { key } of path ?? [])
    if (typeof key === "number") place += plain ? "" : `[${key}]`;
    else place += place === "" ? String(key) : `.${String(key)}`;
  return place;
}

/** In YAML a key without a value is null, which is the same as no key. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutNulls(one)]));
}
