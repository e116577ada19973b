import { decode } from "../../../../base/bytes.ts";
import { readTar } from "../../archive/tar.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { at, type Json, textAt } from "../engine/json.ts";
import { throwIfWrong } from "../format/progress.ts";
import { fullName, parseReference } from "../format/reference.ts";
import { humanSize } from "../format/units.ts";
import type { BuildContext } from "./context.ts";
import { type BuildDisplay, plainDisplay, silentDisplay } from "./plain-display.ts";
import { writeId } from "./run-build.ts";
import { sourceExcerpt } from "./source-excerpt.ts";
import { readSteps, type Step } from "./steps.ts";
import { terminalDisplay } from "./terminal-display.ts";

/** Shows a build as BuildKit does: vertices with a number, a name, what they print, and how long they took. */
export async function buildWithKit(
  call: Call,
  context: BuildContext,
  messages: AsyncIterable<Json>,
): Promise<number> {
  const source = decode(
    readTar(context.archive)?.find(({ name }) => name.replace(/^\.?\//, "") === context.dockerfile)
      ?.content ?? new Uint8Array(0),
  );
  const display = displayFor(call);
  const translator = new Translator(call, context, source, display);
  await display.begin();
  await translator.prepare();
  try {
    for await (const message of messages) await translator.take(message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await translator.fail(error);
    return 1;
  }
  const id = await translator.finish();
  if (call.flags.is("quiet")) await call.print(`${id}\n`);
  writeId(call, id);
  return 0;
}

function displayFor(call: Call): BuildDisplay {
  const mode = call.flags.is("quiet") ? "quiet" : call.flags.text("progress") || "auto";
  if (mode === "quiet" || mode === "none") return silentDisplay;
  const isTerminal = call.process.stderr.isTerminal;
  if (mode === "tty" && !isTerminal)
    throw new Failure("ERROR: failed to get console: provided file is not a console");
  if (!["auto", "plain", "tty"].includes(mode)) throw new Failure(`ERROR: invalid progress mode ${mode}`);
  return isTerminal && mode !== "plain" ? terminalDisplay(call) : plainDisplay(call);
}

const INSTRUCTIONS =
  "ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(
    " ",
  );
const STEP = /^Step (\d+)\/(\d+) : /;

/** What the engine's builder tells, step by step, in BuildKit's terms. */
class Translator {
  readonly #steps: readonly Step[];
  #step: Step | undefined;
  #isCached = false;
  #isOpen = false;
  #begun = 0;
  #id = "";
  readonly #output: string[] = [];

  constructor(
    private readonly call: Call,
    private readonly context: BuildContext,
    private readonly source: string,
    private readonly display: BuildDisplay,
  ) {
    this.#steps = readSteps(source);
  }

  async prepare(): Promise<void> {
    const { sizes } = this.context;
    const name = this.context.dockerfile.replace(/^.*\//, "");
    await this.#whole(
      `[internal] load build definition from ${name}`,
      `transferring dockerfile: ${humanSize(sizes.dockerfile)}`,
    );
    // What cannot be read is told before anything else is looked for.
    if (this.#steps.some(({ keyword }) => !INSTRUCTIONS.includes(keyword))) return;
    const known = new Set<string>();
    for (const { keyword, text } of this.#steps) {
      if (keyword !== "FROM") continue;
      const [, image = "", stage] = /^FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(text) ?? [];
      if (!known.has(image) && image !== "scratch" && !image.includes("$"))
        await this.#whole(`[internal] load metadata for ${shownImage(image)}`);
      known.add(image);
      if (stage) known.add(stage);
    }
    await this.#whole(
      "[internal] load .dockerignore",
      `transferring context: ${humanSize(sizes.ignore ?? 2)}`,
    );
    if (this.#steps.some(({ keyword, text }) => /^(COPY|ADD)$/.test(keyword) && !/--from=/.test(text)))
      await this.#whole("[internal] load build context", `transferring context: ${humanSize(sizes.files)}`);
  }

  async #whole(name: string, status?: string): Promise<void> {
    await this.display.start(name);
    if (status) await this.display.status(status);
    await this.display.end("done");
  }

  async take(message: Json): Promise<void> {
    this.#id = textAt(message, "aux", "ID") || this.#id;
    throwIfWrong(message);
    const stream = textAt(message, "stream");
    const [head, number] = STEP.exec(stream) ?? [];
    if (head !== undefined) return this.#next(Number(number));
    if (/^ ---> Using cache/.test(stream)) this.#isCached = true;
    else if (isOwnTalk(stream) || at(message, "aux") !== undefined) return;
    else if (stream !== "" && this.#isOpen) await this.#log(stream);
  }

  async #next(number: number): Promise<void> {
    await this.#close();
    this.#step = this.#steps[number - 1];
    this.#isCached = false;
    this.#output.length = 0;
    if (!this.#step?.label) return;
    await this.display.start(`${this.#step.label} ${shownStep(this.#step)}`);
    this.#isOpen = true;
    this.#begun = this.call.now();
  }

  async #close(): Promise<void> {
    if (this.#isOpen) await this.display.end(this.#isCached ? "cached" : "done");
    this.#isOpen = false;
  }

  async #log(text: string): Promise<void> {
    const time = ((this.call.now() - this.#begun) / 1000).toFixed(3);
    this.#output.push(text.replace(/^(?=.)/gm, `${time} `));
    await this.display.log(text);
  }

  async finish(): Promise<string> {
    await this.#close();
    await this.display.start("exporting to image");
    await this.display.status("exporting layers");
    await this.display.status(`writing image ${this.#id}`);
    for (const tag of this.call.flags.list("tag"))
      await this.display.status(`naming to ${fullName(parseReference(tag))}`);
    await this.display.end("done");
    await this.display.finish(true);
    return this.#id;
  }

  async fail(error: Failure): Promise<void> {
    const message = kitMessage(error.message);
    const step = this.#step;
    const isOpen = this.#isOpen && step !== undefined;
    if (isOpen) await this.display.end("error", message.short);
    await this.display.finish(false);
    if (isOpen)
      await this.call.warn(
        `------\n > ${message.vertex ?? `${step.label} ${shownStep(step)}`}:\n${this.#lastOutput()}------\n`,
      );
    const line = Number(/parse error on line (\d+)/.exec(error.message)?.[1] ?? 0);
    const place = line > 0 ? { first: line, last: line } : isOpen ? step : undefined;
    if (place)
      await this.call.warn(sourceExcerpt(this.context.dockerfile, this.source, place.first, place.last));
    await this.call.warn(`ERROR: failed to build: failed to solve: ${message.long}\n`);
  }

  #lastOutput(): string {
    const lines = this.#output
      .join("")
      .split("\n")
      .filter((line) => line !== "");
    return lines
      .slice(-10)
      .map((line) => `${line}\n`)
      .join("");
  }
}

function isOwnTalk(stream: string): boolean {
  return /^ ---> |^Removed intermediate container|^Successfully (built|tagged) |^\n$/.test(stream);
}

function shownImage(image: string): string {
  try {
    return fullName(parseReference(image));
  } catch {
    return image;
  }
}

function shownStep({ keyword, text }: Step): string {
  if (keyword !== "FROM") return text;
  const [, image = ""] = /^FROM\s+(?:--\S+\s+)*(\S+)/i.exec(text) ?? [];
  return `FROM ${image === "scratch" ? image : shownImage(image)}`;
}

/** The engine's builder words its failures as the legacy one. */
function kitMessage(message: string): { short: string; long: string; vertex?: string } {
  const unresolved = unresolvedImage(message);
  if (unresolved) return unresolved;
  const plain = message.replace(/^Error response from daemon: /, "");
  const [, command, code] = /^The command '(.*)' returned a non-zero code: (\d+)$/s.exec(plain) ?? [];
  if (code !== undefined) {
    const text = `process ${JSON.stringify(command)} did not complete successfully: exit code: ${code}`;
    return { short: text, long: text };
  }
  const [, missing] =
    /^(?:COPY|ADD) failed: .*stat (\S+?): (?:file does not exist|no such file)/.exec(plain) ?? [];
  if (missing !== undefined) {
    const short = `failed to calculate checksum of ref: "/${missing.replace(/^\//, "")}": not found`;
    return { short, long: `failed to compute cache key: ${short}` };
  }
  return { short: plain, long: plain };
}

/** BuildKit asks for an image before it does anything else, and words its absence in its own way. */
function unresolvedImage(message: string): { short: string; long: string; vertex: string } | undefined {
  const [, denied] = /pull access denied for (\S+), repository does not exist/.exec(message) ?? [];
  const [, unknown] = /manifest for (\S+) not found: manifest unknown/.exec(message) ?? [];
  const name = denied ?? unknown;
  if (name === undefined) return undefined;
  const image = shownImage(name);
  const reason =
    denied === undefined
      ? `${image}: not found`
      : "pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed";
  const short = `failed to resolve source metadata for ${image}: ${reason}`;
  return { short, long: `${name}: ${short}`, vertex: `[internal] load metadata for ${image}` };
}
