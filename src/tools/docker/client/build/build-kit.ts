import { decode } from "../../../../base/bytes.ts";
import { readTar } from "../../archive/tar.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { at, type Json, listAt, numberAt, textAt } from "../engine/json.ts";
import { throwIfWrong } from "../format/progress.ts";
import { fullName, parseReference } from "../format/reference.ts";
import { humanSize } from "../format/units.ts";
import type { BuildContext } from "./context.ts";
import { kitMessage, shownImage } from "./kit-message.ts";
import { type Output, pushTags, writeOutput } from "./outputs.ts";
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
  output: Output,
): Promise<number> {
  const source = decode(
    readTar(context.archive)?.find(({ name }) => name.replace(/^\.?\//, "") === context.dockerfile)
      ?.content ?? new Uint8Array(0),
  );
  const display = displayFor(call);
  const translator = new Translator(call, context, source, display);
  await display.begin();
  await translator.readDefinition();
  try {
    for await (const message of messages) await translator.take(message);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await translator.fail(error);
    return 1;
  }
  if (call.flags.is("check")) return translator.finishCheck();
  const id = await translator.finish(output);
  if (call.flags.is("quiet") && id !== "") await call.print(`${id}\n`);
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

const STEP = /^Step (\d+)\/(\d+) : /;

/** What the engine's builder tells, step by step, in BuildKit's terms. */
class Translator {
  readonly #steps: readonly Step[];
  #step: Step | undefined;
  #isCached = false;
  #isOpen = false;
  #isPrepared = false;
  /** The vertex of the Dockerfile, or of an image that is asked for, is open. */
  #isReading = true;
  #begun = 0;
  #id = "";
  /** The lines of the Dockerfile that are at fault, where the engine tells them. */
  #place: { readonly first: number; readonly last: number } | undefined;
  /** That is being asked for. */
  #image = "";
  readonly #warnings: Json[] = [];
  readonly #output: string[] = [];

  constructor(
    private readonly call: Call,
    private readonly context: BuildContext,
    private readonly source: string,
    private readonly display: BuildDisplay,
  ) {
    this.#steps = readSteps(source);
  }

  /** Its vertex is open until the engine has told what it thinks of the Dockerfile. */
  async readDefinition(): Promise<void> {
    await this.display.start(`[internal] load build definition from ${this.#file}`);
    await this.display.status(`transferring dockerfile: ${humanSize(this.context.sizes.dockerfile)}`);
  }

  get #file(): string {
    return this.context.dockerfile.replace(/^.*\//, "");
  }

  async #warn(warnings: readonly Json[]): Promise<void> {
    for (const warning of warnings) await this.display.warn(textAt(warning, "short"));
    this.#warnings.push(...warnings);
  }

  async #prepare(): Promise<void> {
    const { sizes } = this.context;
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
    await this.#readMore(message);
    const first = numberAt(message, "errorDetail", "first");
    if (first > 0) this.#place = { first, last: numberAt(message, "errorDetail", "last") };
    throwIfWrong(message);
    const stream = textAt(message, "stream");
    const [head, number] = STEP.exec(stream) ?? [];
    if (head !== undefined) return this.#next(Number(number));
    if (/^ ---> Using cache/.test(stream)) this.#isCached = true;
    else if (isOwnTalk(stream) || at(message, "aux") !== undefined) return;
    else if (stream !== "" && this.#isOpen) await this.#log(stream);
  }

  /** Before the first step the engine tells what it thinks of the Dockerfile, and which images it asks for. */
  async #readMore(message: Json): Promise<void> {
    if (this.#isPrepared) return this.#warn(listAt(message, "warnings"));
    await this.#warn(listAt(message, "warnings"));
    const isAtFault = this.#image !== "" && numberAt(message, "errorDetail", "first") > 0;
    if (!isAtFault) await this.#closeReading();
    const image = textAt(message, "image");
    if (image !== "") {
      this.#image = image;
      this.#isReading = true;
      return this.display.start(`[internal] load metadata for ${shownImage(image)}`);
    }
    if (STEP.test(textAt(message, "stream"))) {
      this.#isPrepared = true;
      await this.#prepare();
    }
  }

  async #closeReading(): Promise<void> {
    if (this.#isReading) await this.display.end("done");
    this.#isReading = false;
    this.#image = "";
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

  async finish(output: Output): Promise<string> {
    await this.#close();
    if (output.type === "image") await this.#tellImage();
    else await writeOutput(this.call, output, this.#id, this.display);
    if (output.pushes) await pushTags(this.call, this.display);
    await this.display.finish(true);
    await this.#tellWarnings();
    return output.type === "image" ? this.#id : "";
  }

  async #tellImage(): Promise<void> {
    await this.display.start("exporting to image");
    await this.display.status("exporting layers");
    await this.display.status(`writing image ${this.#id}`);
    for (const tag of this.call.flags.list("tag"))
      await this.display.status(`naming to ${fullName(parseReference(tag))}`);
    await this.display.end("done");
  }

  /** `--check`: nothing is built, and what was found is shown in full. */
  async finishCheck(): Promise<number> {
    await this.#closeReading();
    await this.display.finish(true);
    const { length } = this.#warnings;
    if (length === 0) {
      await this.call.print("Check complete, no warnings found.\n");
      return 0;
    }
    const shown = this.#warnings.map((warning) => {
      const excerpt = sourceExcerpt(
        this.#file,
        this.source,
        numberAt(warning, "first"),
        numberAt(warning, "last"),
      );
      return `\nWARNING: ${textAt(warning, "rule")} - ${textAt(warning, "url")}\n${textAt(warning, "detail")}\n${excerpt}`;
    });
    const head = length === 1 ? "1 warning has been found!" : `${length} warnings have been found!`;
    await this.call.print(`Check complete, ${head}\n${shown.join("")}`);
    return 1;
  }

  async #tellWarnings(): Promise<void> {
    const { length } = this.#warnings;
    if (length === 0 || this.call.flags.is("quiet")) return;
    const head = length === 1 ? "1 warning found" : `${length} warnings found`;
    const rows = this.#warnings.map((warning) => ` - ${textAt(warning, "short")}\n`);
    await this.call.warn(
      `${this.display.leavesBlank ? "" : "\n"} \x1b[33m${head} (use docker --debug to expand):\n\x1b[0m${rows.join("")}`,
    );
  }

  async fail(error: Failure): Promise<void> {
    const message = kitMessage(error.message, this.#image);
    const step = this.#step;
    const isOpen = this.#isOpen && step !== undefined;
    const isAsking = this.#isReading && this.#image !== "";
    if (isOpen || isAsking) await this.display.end("error", message.short);
    await this.display.finish(false);
    await this.#tellWarnings();
    if (isOpen || isAsking)
      await this.call.warn(
        `------\n > ${message.vertex ?? (step ? `${step.label} ${shownStep(step)}` : "")}:\n${this.#lastOutput()}------\n`,
      );
    const place = this.#place ?? (isOpen ? step : undefined);
    if (place) await this.call.warn(sourceExcerpt(this.#file, this.source, place.first, place.last));
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

function shownStep({ keyword, text }: Step): string {
  if (keyword !== "FROM") return text;
  const [, image = ""] = /^FROM\s+(?:--\S+\s+)*(\S+)/i.exec(text) ?? [];
  return `FROM ${image === "scratch" ? image : shownImage(image)}`;
}
