import { formatTime } from "../../../base/format-time.ts";
import { type Json, recordAt } from "../../docker/client/engine/json.ts";
import { alignTabs } from "../../docker/client/format/table.ts";

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
const LONG = 140;

/** The lines of a description: cells between tabs, which `flush` aligns. */
export class Lines {
  #pending = "";
  #done = "";

  /** Each level is indented by two blanks. */
  add(level: number, text: string): void {
    this.#pending += `${"  ".repeat(level)}${text}\n`;
  }

  /** What follows has columns of its own. */
  flush(): void {
    this.#done += alignTabs(this.#pending, 0, 2);
    this.#pending = "";
  }

  get text(): string {
    return this.#done + alignTabs(this.#pending, 0, 2);
  }

  /** Where nobody aligns them. */
  get tabbed(): string {
    return this.#done + this.#pending;
  }

  /** `Labels:  a=b`, each further one on a line of its own. */
  labels(title: string, labels: Json): void {
    const pairs = Object.entries(recordAt(labels)).map(([key, value]) => `${key}=${String(value)}`);
    this.#column(title, pairs.toSorted());
  }

  annotations(title: string, annotations: Json): void {
    const shown = Object.entries(recordAt(annotations)).filter(([key]) => key !== LAST_APPLIED);
    const pairs = shown.map(([key, value]) => {
      const text = String(value).trimEnd();
      return text.length > LONG || text.includes("\n")
        ? `${key}:\n\t  ${text.slice(0, LONG)}`
        : `${key}: ${text}`;
    });
    this.#column(title, pairs.toSorted());
  }

  #column(title: string, values: readonly string[]): void {
    const [first = "<none>", ...others] = values;
    this.add(0, `${title}:\t${first}`);
    for (const other of others) this.add(0, `\t${other}`);
  }
}

/** RFC 1123 with a numeric zone. */
export function formatDate(time: string): string {
  return formatTime("%a, %d %b %Y %H:%M:%S +0000", Date.parse(time));
}
