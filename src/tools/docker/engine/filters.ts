import * as v from "valibot";
import { badRequest } from "./engine-error.ts";

const SHAPE = v.record(v.string(), v.union([v.array(v.string()), v.record(v.string(), v.boolean())]));

/** The API's `filters`: by key the values of which one must fit. */
export class Filters {
  constructor(private readonly values: ReadonlyMap<string, readonly string[]>) {}

  /** Reads `{"status":["exited"]}`, or the older `{"status":{"exited":true}}`. */
  static parse(text: string | undefined, accepted: readonly string[]): Filters {
    if (text === undefined || text === "") return new Filters(new Map());
    const values = new Map<string, readonly string[]>();
    for (const [key, wanted] of Object.entries(readShape(text))) {
      if (!accepted.includes(key)) throw badRequest(`invalid filter '${key}'`);
      values.set(key, Array.isArray(wanted) ? wanted : Object.keys(wanted));
    }
    return new Filters(values);
  }

  get(key: string): readonly string[] {
    return this.values.get(key) ?? [];
  }

  has(key: string): boolean {
    return this.get(key).length > 0;
  }

  /** Whether one of the values fits, or there is none. */
  matches(key: string, fits: (value: string) => boolean): boolean {
    const values = this.get(key);
    return values.length === 0 || values.some(fits);
  }

  /** `label=KEY` or `label=KEY=VALUE`: all must fit; `label!` none. */
  matchesLabels(labels: Readonly<Record<string, string>>): boolean {
    const has = (wish: string) => {
      const [key = "", ...rest] = wish.split("=");
      return Object.hasOwn(labels, key) && (rest.length === 0 || labels[key] === rest.join("="));
    };
    return this.get("label").every(has) && !this.get("label!").some(has);
  }

  /** `true`, `1`, `false`, `0`; undefined where it is not given. */
  boolean(key: string): boolean | undefined {
    const [value] = this.get(key);
    if (value === undefined) return undefined;
    if (value === "1" || value === "true") return true;
    if (value === "0" || value === "false") return false;
    throw badRequest(`invalid filter '${key}=[${value}]'`);
  }
}

function readShape(text: string) {
  try {
    return v.parse(SHAPE, JSON.parse(text));
  } catch {
    throw badRequest("invalid filter");
  }
}
