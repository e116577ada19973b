import { type Json, numberAt, textAt } from "../engine/json.ts";
import { shortId } from "../format/text.ts";

/** The states of a task in their order; from `complete` on it has ended. */
const STATES =
  "new allocated pending assigned accepted preparing ready starting running complete shutdown failed rejected remove".split(
    " ",
  );
const RUNNING = STATES.indexOf("running") + 1;
const LONGEST = 9;
/** Services of more tasks have no row for each. */
const MOST_ROWS = 20;
const LONGEST_ERROR = 30;

interface Look {
  readonly isDone: boolean;
  readonly messages: readonly Json[];
}

/** How far the tasks of a service are, look after look: a row for all, and one for each slot or node. */
export class ServiceTasks {
  readonly #rows = new Map<number, number>();
  #hasBegun = false;
  #isDone = false;

  constructor(private readonly isGlobal: boolean) {}

  look(service: Json, tasks: readonly Json[], nodes: ReadonlySet<string>, rollsBack: boolean): Look {
    const chosen = this.#chosen(tasks, nodes);
    const wished = this.isGlobal
      ? chosen.length
      : numberAt(service, "Spec", "Mode", "Replicated", "Replicas");
    const messages: Json[] = [];
    if (!this.#hasBegun) {
      // As long as no node has a task, nobody knows how many there will be.
      if (this.isGlobal && wished === 0) return { isDone: false, messages };
      messages.push(overall(0, wished, rollsBack), ...this.#emptyRows(wished));
      this.#hasBegun = true;
    }
    if (this.#isDone && chosen.some((task) => textAt(task, "Status", "State") !== "running"))
      this.#isDone = false;
    const running = chosen.filter(isRunning).length;
    for (const task of chosen) messages.push(...this.#row(task, wished, rollsBack));
    if (!this.#isDone) {
      messages.push(overall(running, wished, rollsBack));
      this.#isDone = running === wished;
    }
    return { isDone: running === wished, messages };
  }

  #emptyRows(wished: number): Json[] {
    if (this.isGlobal || wished > MOST_ROWS) return [];
    return Array.from({ length: wished }, (_, at) => row(`${at + 1}/${wished}`, " "));
  }

  /** One task for each slot, or node: of several that with the lowest desired state. */
  #chosen(tasks: readonly Json[], nodes: ReadonlySet<string>): readonly Json[] {
    const chosen = new Map<string, Json>();
    for (const task of tasks) {
      const node = textAt(task, "NodeID");
      const key = this.isGlobal ? node : String(numberAt(task, "Slot"));
      const known = chosen.get(key);
      if (known && order(known) <= order(task)) continue;
      if (node !== "" && !nodes.has(node)) continue;
      chosen.set(key, task);
    }
    const bySlot = (task: Json) => numberAt(task, "Slot");
    return [...chosen.values()].sort((a, b) => bySlot(a) - bySlot(b));
  }

  #row(task: Json, wished: number, rollsBack: boolean): Json[] {
    const slot = numberAt(task, "Slot");
    const at = this.#rows.get(slot) ?? this.#rows.size + 1;
    this.#rows.set(slot, at);
    if (this.#isDone || wished > MOST_ROWS || at > wished) return [];
    const id = this.isGlobal ? shortId(textAt(task, "NodeID")) : `${at}/${wished}`;
    const error = textAt(task, "Status", "Err");
    if (error !== "") return [row(id, shortError(error))];
    const state = textAt(task, "Status", "State");
    if (isTerminal(textAt(task, "DesiredState")) || isTerminal(state)) return [];
    const reached = STATES.indexOf(state) + 1;
    const current = rollsBack ? RUNNING - reached : reached;
    return [
      {
        id,
        status: state.padEnd(LONGEST),
        progressDetail: { current, total: RUNNING, hidecounts: true },
      },
    ];
  }
}

function row(id: string, status: string): Json {
  return { id, status, progressDetail: {} };
}

function overall(running: number, wished: number, rollsBack: boolean): Json {
  const done = `${running} out of ${wished} tasks`;
  return row("overall progress", rollsBack ? `rolling back update: ${done}` : done);
}

function order(task: Json): number {
  return (
    STATES.indexOf(textAt(task, "DesiredState")) * STATES.length +
    STATES.indexOf(textAt(task, "Status", "State"))
  );
}

function isTerminal(state: string): boolean {
  return STATES.indexOf(state) + 1 > RUNNING;
}

function isRunning(task: Json): boolean {
  return !isTerminal(textAt(task, "DesiredState")) && textAt(task, "Status", "State") === "running";
}

function shortError(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length > LONGEST_ERROR ? `${line.slice(0, LONGEST_ERROR - 1)}…` : line;
}
