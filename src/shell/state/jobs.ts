import type { Process } from "../../process/process.ts";

/** One process of a job, with the command that it runs as text. */
export interface JobMember {
  readonly process: Process;
  readonly text: string;
}

export type JobState = "running" | "stopped" | "done";

/** A pipeline that was started in the background, or stopped in the foreground. */
export class Job {
  /** Whether its end has been told to the person, or asked for with `wait`. */
  notified = false;
  /** Not told when the shell gets SIGHUP: `disown -h`. */
  keepsOnHangUp = false;
  /** The state that was told last. */
  told: JobState = "running";
  /**
   * The shell's own signal has ended it, and of that bash hears only when it waits for something, or later than it shows
   * the next prompt: the state that it still tells.
   */
  unheard: JobState | undefined;
  /** Whether that counts for commands too. */
  isUnheard = false;

  constructor(
    readonly number: number,
    readonly members: readonly JobMember[],
    /** The process group, where job control gave it one of its own. */
    readonly group: number | undefined,
    /** Where it was started. */
    readonly directory: string,
    /** The whole command as typed, for lists with `&&` and the like; else the members tell. */
    readonly text: string,
  ) {}

  /** Without job control the shell does not learn that a process was stopped. */
  get state(): JobState {
    if (this.isUnheard && this.unheard) return this.unheard;
    const states = this.members.map((member) => this.stateOf(member));
    if (states.includes("running")) return "running";
    return states.includes("stopped") ? "stopped" : "done";
  }

  stateOf({ process }: JobMember): Process["state"] {
    return process.state === "stopped" && this.group === undefined ? "running" : process.state;
  }

  /** The commands of its processes as text. */
  get memberText(): string {
    return this.members.map(({ text }) => text).join(" | ");
  }

  /** The process whose status counts: the last of the pipeline. */
  get last(): Process {
    return (this.members.at(-1) as JobMember).process;
  }

  get status(): number {
    const { exit, stopSignal } = this.last;
    return exit ? exit.status : 128 + stopSignal;
  }
}

/** How an argument like `%1` names jobs. */
export type JobSearch = Job | "ambiguous" | undefined;

/** The jobs of one shell, and what it remembers of children that have ended. */
export class Jobs {
  #jobs: Job[] = [];
  #current: Job | undefined;
  #previous: Job | undefined;
  /** Exit statuses by pid of background processes whose job is gone: `wait PID` still gives them. */
  #statuses: Map<number, number> | undefined;

  statusOf(pid: number): number | undefined {
    return this.#statuses?.get(pid);
  }

  keepStatus(pid: number, status: number): void {
    this.#statuses ??= new Map();
    this.#statuses.set(pid, status);
  }

  forgetStatuses(): void {
    this.#statuses = undefined;
  }

  get all(): readonly Job[] {
    return this.#jobs;
  }

  get current(): Job | undefined {
    return this.#current;
  }

  get previous(): Job | undefined {
    return this.#previous;
  }

  /** What `jobs` shows behind the number: `+`, `-` or a blank. */
  markOf(job: Job): string {
    return job === this.#current ? "+" : job === this.#previous ? "-" : " ";
  }

  add(members: readonly JobMember[], group: number | undefined, directory: string, text: string): Job {
    const number = (this.#jobs.at(-1)?.number ?? 0) + 1;
    const job = new Job(number, members, group, directory, text);
    this.#jobs.push(job);
    this.chooseCurrent();
    for (const { process } of members) this.#watch(job, process);
    return job;
  }

  /** A job that was stopped becomes the current one (jobs.c, waitchld). */
  #watch(job: Job, process: Process): void {
    process.onChange(() => {
      if (process.exit || !this.#jobs.includes(job)) return;
      if (job.state === "stopped") this.setCurrent(job);
      this.#watch(job, process);
    });
  }

  remove(job: Job): void {
    for (const { process } of job.members)
      if (process.exit) this.keepStatus(process.pid, process.exit.status);
    this.#jobs = this.#jobs.filter((other) => other !== job);
    if (job === this.#current || job === this.#previous) {
      if (job === this.#current) this.#current = undefined;
      if (job === this.#previous) this.#previous = undefined;
      this.chooseCurrent();
    }
  }

  /** The shell waits, and so hears of all ends. */
  hear(): void {
    for (const job of this.#jobs) job.unheard = undefined;
  }

  /** Forgets jobs that ended and were told. */
  cleanUp(): void {
    for (const job of this.#jobs) if (job.state === "done" && job.notified) this.remove(job);
  }

  /** A command substitution or a builtin in a pipeline still sees the jobs of the shell it was forked from. */
  adopt(parent: Jobs): void {
    if (parent.#jobs.length === 0) return;
    this.#jobs = [...parent.#jobs];
    this.#current = parent.#current;
    this.#previous = parent.#previous;
  }

  clear(): void {
    this.#jobs = [];
    this.#current = this.#previous = undefined;
  }

  ofProcess(pid: number): Job | undefined {
    return this.#jobs.find((job) => job.members.some(({ process }) => process.pid === pid));
  }

  /** `%1`, `%%`, `%+`, `%-`, `%name`, `%?text` (bash manual 7.1); the percent sign may be missing before a number. */
  find(spec: string): JobSearch {
    const text = spec.startsWith("%") ? spec.slice(1) : spec;
    if (text === "" || text === "%" || text === "+") return this.#current;
    if (text === "-") return this.#previous;
    if (/^\d+$/.test(text)) return this.#jobs.find((job) => job.number === Number(text));
    const inside = text.startsWith("?") ? text.slice(1) : undefined;
    const found = this.#jobs.filter((job) =>
      job.members.some((member) =>
        inside === undefined ? member.text.startsWith(text) : member.text.includes(inside),
      ),
    );
    return found.length > 1 ? "ambiguous" : found[0];
  }

  /** jobs.c, reset_current: a stopped job before a running one, the newest first. */
  chooseCurrent(): void {
    const stopped = (job: Job | undefined): Job | undefined => (job?.state === "stopped" ? job : undefined);
    const candidate =
      stopped(this.#current) ??
      stopped(this.#previous) ??
      this.#newest("stopped") ??
      this.#newest("running") ??
      this.#jobs.at(-1);
    if (candidate) this.setCurrent(candidate);
    else this.#current = this.#previous = undefined;
  }

  /** jobs.c, set_current_job. */
  setCurrent(job: Job): void {
    if (this.#current !== job) {
      this.#previous = this.#current;
      this.#current = job;
    }
    if (this.#previous && this.#previous !== job && this.#previous.state === "stopped") return;
    if (job.state === "stopped") {
      const other = this.#newest("stopped", job);
      if (other) {
        this.#previous = other;
        return;
      }
    }
    this.#previous =
      this.#newest("running", job) ??
      (job.state === "running" ? job : this.#newest("running")) ??
      this.#current;
    if (this.#previous === this.#current) this.#previous = undefined;
  }

  #newest(state: JobState, except?: Job): Job | undefined {
    return this.#jobs.findLast((job) => job !== except && job.state === state);
  }
}
