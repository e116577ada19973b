import type { Selector } from "./fields.ts";

type Labels = Readonly<Record<string, string>> | null | undefined;

export interface Requirement {
  readonly key: string;
  readonly operator: "=" | "!=" | "in" | "notin" | "exists" | "!";
  readonly values: readonly string[];
}

/** A label selector as it stands in a query: `app=web,tier!=db,env in (a,b),!old`. A text says what is wrong. */
export function parseSelector(text: string): readonly Requirement[] | string {
  const requirements: Requirement[] = [];
  for (const part of splitTop(text)) {
    const requirement = parseRequirement(part.trim());
    if (typeof requirement === "string") return requirement;
    if (requirement) requirements.push(requirement);
  }
  return requirements;
}

function splitTop(text: string): readonly string[] {
  return text.match(/(?:\([^)]*\)|[^,(])+/g) ?? [];
}

function parseRequirement(part: string): Requirement | string | undefined {
  if (part === "") return undefined;
  const [, key = "", operator = "", list = ""] = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(part) ?? [];
  if (operator === "in" || operator === "notin")
    return { key, operator, values: list.split(",").map((value) => value.trim()) };
  const [, name = "", sign = "", value = ""] = /^([^=!<>\s]+)\s*(==?|!=)\s*(\S*)$/.exec(part) ?? [];
  if (sign !== "") return { key: name, operator: sign === "!=" ? "!=" : "=", values: [value] };
  if (/^![^=!\s]+$/.test(part)) return { key: part.slice(1), operator: "!", values: [] };
  if (/^[\w./-]+$/.test(part)) return { key: part, operator: "exists", values: [] };
  return `unable to parse requirement: found '${part}', expected: in, notin, =, ==, !=, gt, lt`;
}

export function fits(requirements: readonly Requirement[], labels: Labels): boolean {
  return requirements.every(({ key, operator, values }) => {
    const value = labels?.[key];
    switch (operator) {
      case "=":
      case "in":
        return value !== undefined && values.includes(value);
      case "!=":
      case "notin":
        return value === undefined || !values.includes(value);
      case "exists":
        return value !== undefined;
      default:
        return value === undefined;
    }
  });
}

const OPERATORS = { In: "in", NotIn: "notin", Exists: "exists", DoesNotExist: "!" } as const;

export function requirementsOf({ matchLabels, matchExpressions }: Selector): readonly Requirement[] {
  return [
    ...Object.entries(matchLabels ?? {}).map(([key, value]) => ({
      key,
      operator: "=" as const,
      values: [value],
    })),
    ...(matchExpressions ?? []).map(({ key, operator, values }) => ({
      key,
      operator: OPERATORS[operator],
      values: values ?? [],
    })),
  ];
}

/** `app=web`, `env in (a,b)`; `<none>` for none. */
export function formatSelector(requirements: readonly Requirement[]): string {
  if (requirements.length === 0) return "<none>";
  return requirements
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, operator, values }) => {
      if (operator === "exists") return key;
      if (operator === "!") return `!${key}`;
      if (operator === "in" || operator === "notin") return `${key} ${operator} (${values.join(",")})`;
      return `${key}${operator}${values[0]}`;
    })
    .join(",");
}

export function matchesMap(wanted: Labels, labels: Labels): boolean {
  return Object.entries(wanted ?? {}).every(([key, value]) => labels?.[key] === value);
}
