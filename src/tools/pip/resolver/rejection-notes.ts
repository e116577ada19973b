import type { Console } from "../console.ts";
import type { Candidate, Wanted } from "./candidate.ts";
import type { Information } from "./resolve.ts";

const LOOKING = (name: string, still: string) =>
  `pip is ${still}looking at multiple versions of ${name} to determine which version is compatible with other requirements. This could take a while.`;

/** Said after so many rejected candidates of one name. */
const NOTES: Readonly<Record<number, (name: string) => string>> = {
  1: (name) => LOOKING(name, ""),
  8: (name) => LOOKING(name, "still "),
  13: () =>
    "This is taking longer than usual. You might need to provide the dependency resolver with stricter constraints to reduce runtime. See https://pip.pypa.io/warnings/backtracking for guidance. If you want to abort this run, press Ctrl + C.",
};

/** Tells the user when the search takes long. */
export class RejectionNotes {
  readonly #counts = new Map<string, number>();

  constructor(private readonly console: Console) {}

  rejecting = async (
    _conflict: readonly Information<Wanted, Candidate>[],
    { shownName }: Candidate,
  ): Promise<void> => {
    const count = (this.#counts.get(shownName) ?? 0) + 1;
    this.#counts.set(shownName, count);
    const note = NOTES[count];
    if (note) await this.console.info(`INFO: ${note(shownName)}`);
  };
}
