import type { TarEntry } from "../../archive/tar.ts";
import type { Engine } from "../engine.ts";
import { badRequest, failure } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { randomId, shortId } from "../ids.ts";
import { imageEntries } from "../images/image-entries.ts";
import type { RunConfig } from "../images/image-file.ts";
import type { Image } from "../images/image-store.ts";
import { pullForBuild, pullImage } from "../images/pull.ts";
import { readReference, taggedName } from "../images/reference.ts";
import { applyInstruction, shellWords } from "./apply.ts";
import type { BuildOptions, TellBuild } from "./build-options.ts";
import {
  addStep,
  cachedImage,
  emptyStage,
  hashEntries,
  type Made,
  makeLayer,
  type Stage,
} from "./build-stage.ts";
import { applyCopy, planCopy } from "./copy.ts";
import { type Instruction, parseInstruction } from "./dockerfile.ts";
import { splitWords, substitute } from "./dockerfile-words.ts";
import { type LintWarning, lintVariables, toldWarning } from "./lint.ts";
import { inNeeded, neededStages } from "./needed-stages.ts";
import { createBody } from "./run-body.ts";
import { prepareMounts, type RunMounts } from "./run-mounts.ts";
import { runStep } from "./run-step.ts";
import { envOf, kitText, runText, settingText, stageName, stepsUpTo } from "./step-text.ts";

/** Instructions whose words may name variables (Dockerfile reference, "Environment replacement"). */
const SUBSTITUTED = [
  "ADD",
  "COPY",
  "ENV",
  "EXPOSE",
  "FROM",
  "LABEL",
  "STOPSIGNAL",
  "USER",
  "VOLUME",
  "WORKDIR",
];
const PREDEFINED_ARGS = ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY"];

/** The builder of dockerd: one image a step, and the cache is the images that are there. */
export class Builder {
  readonly #stages: Stage[] = [];
  readonly #globalArgs = new Map<string, string>();
  readonly #usedArgs = new Set<string>();
  readonly #warnings: LintWarning[] = [];
  /** Once a step was made anew, all that follow are. */
  #isCacheLost: boolean;

  constructor(
    private readonly engine: Engine,
    private readonly context: readonly TarEntry[],
    private readonly options: BuildOptions,
    private readonly tell: TellBuild,
  ) {
    this.#isCacheLost = options.noCache;
  }

  async run(all: readonly Instruction[]): Promise<Image> {
    const instructions = stepsUpTo(all, this.options);
    const needed = this.options.kit ? neededStages(instructions) : undefined;
    let at = 0;
    for (const [instruction, isNeeded] of inNeeded(instructions, needed)) {
      at++;
      if (!isNeeded) {
        if (instruction.name === "FROM") this.#stages.push(emptyStage(stageName(instruction.text)));
        continue;
      }
      await this.#say(`Step ${at}/${instructions.length} : ${instruction.original}\n`);
      await this.#step(instruction);
      await this.#tellWarnings();
    }
    const image = this.#stages.at(-1)?.image;
    if (!image) throw failure("No image was generated. Is your Dockerfile empty?");
    const unused = Object.keys(this.options.args).filter(
      (name) => !this.#usedArgs.has(name) && !PREDEFINED_ARGS.includes(name.toUpperCase()),
    );
    if (unused.length > 0)
      await this.#say(`[Warning] One or more build-args [${unused.join(" ")}] were not consumed\n`);
    if (image.step && this.options.stores)
      this.engine.images.setStep(image.id, { ...image.step, hidden: false });
    await this.tell({ aux: { ID: image.id } });
    await this.#say(`Successfully built ${shortId(image.id)}\n`);
    for (const tag of this.options.tags) {
      const name = taggedName(readReference(tag));
      this.engine.images.tag(name, image.id, isoTime(this.engine.now()));
      this.engine.events.publish("image", "tag", image.id, { name });
      await this.#say(`Successfully tagged ${name}\n`);
    }
    return image;
  }

  async #tellWarnings(): Promise<void> {
    const found = this.#warnings.splice(0).filter(({ rule }) => !this.options.skips(rule));
    if (found.length > 0) await this.tell({ warnings: found.map(toldWarning) });
  }

  #say(stream: string): Promise<unknown> {
    return this.tell({ stream });
  }

  async #step(instruction: Instruction): Promise<void> {
    if (instruction.name === "FROM") return this.#from(instruction);
    if (instruction.name === "ARG") return this.#arg(instruction);
    const stage = this.#stages.at(-1);
    if (!stage) throw badRequest(`no build stage in current context`);
    const replaced = this.#substituted(stage, instruction);
    if (replaced.name === "RUN") return this.#run(stage, replaced);
    if (replaced.name === "COPY" || replaced.name === "ADD") return this.#copy(stage, replaced);
    if (replaced.name === "WORKDIR") return this.#workdir(stage, replaced);
    const config = applyInstruction(stage.config, replaced);
    if (!config) throw badRequest(`unknown instruction: ${replaced.name}`);
    return this.#settings(stage, config, settingText(replaced, config), kitText(replaced, config));
  }

  #substituted(stage: Stage, instruction: Instruction): Instruction {
    if (!SUBSTITUTED.includes(instruction.name)) return instruction;
    const lookUp = (name: string) => envOf(stage.config, name) ?? stage.args.get(name);
    this.#lint(stage, instruction);
    return {
      ...instruction,
      text: substitute(instruction.text, lookUp),
      json: instruction.json?.map((word) => substitute(word, lookUp)),
      heredocs: instruction.heredocs.map((one) =>
        one.isQuoted || instruction.name === "RUN"
          ? one
          : { ...one, content: substitute(one.content, lookUp) },
      ),
      flags: Object.fromEntries(
        Object.entries(instruction.flags).map(([name, value]) => [name, substitute(value, lookUp)]),
      ),
    };
  }

  /** Which variables there are is known only when the image is there. */
  #lint(stage: Stage, instruction: Instruction): void {
    if (!this.options.kit) return;
    const names = (stage.config.Env ?? []).map((entry) => entry.replace(/=.*$/s, ""));
    this.#warnings.push(
      ...lintVariables(instruction, new Set([...names, ...stage.declared, ...PREDEFINED_ARGS])),
    );
  }

  async #from({ text }: Instruction): Promise<void> {
    const words = splitWords(substitute(text, (name) => this.#globalArgs.get(name)));
    const [base = ""] = words;
    const earlier = this.#stageNamed(base);
    const image = earlier ? earlier.image : base === "scratch" ? undefined : await this.#baseImage(base);
    const config = earlier ? earlier.config : (image?.file.config ?? {});
    this.#isCacheLost = this.options.noCache || this.#isFiltered(stageName(text));
    const stage: Stage = { ...emptyStage(stageName(text)), image, config };
    this.#stages.push(stage);
    await this.#say(image ? ` ---> ${shortId(image.id)}\n` : " ---> \n");
    const triggers = config.OnBuild ?? [];
    if (triggers.length === 0) return;
    stage.config = { ...config, OnBuild: undefined };
    await this.#say(`# Executing ${triggers.length} build trigger${triggers.length === 1 ? "" : "s"}\n`);
    for (const trigger of triggers) await this.#step(parseInstruction(trigger, 0));
  }

  #isFiltered(name: string): boolean {
    const { noCacheStages } = this.options;
    return noCacheStages.some(
      (one) => one === String(this.#stages.length) || (name !== "" && one.toLowerCase() === name),
    );
  }

  #stageNamed(name: string): Stage | undefined {
    return this.#stages.find((stage) => stage.name !== "" && stage.name === name.toLowerCase());
  }

  async #baseImage(name: string): Promise<Image> {
    const known = this.engine.images.find(name);
    if (known && !this.options.pull) return known;
    const pull = this.options.kit ? pullForBuild : pullImage;
    return pull(this.engine, readReference(name), this.tell);
  }

  /** Before the first FROM an argument is for the FROMs alone; a stage takes it over by naming it. */
  async #arg({ text }: Instruction): Promise<void> {
    const stage = this.#stages.at(-1);
    for (const word of splitWords(text)) {
      const [name = "", ...rest] = word.split("=");
      stage?.declared.add(name);
      const own =
        rest.length > 0
          ? substitute(rest.join("="), (one) => stage?.args.get(one) ?? this.#globalArgs.get(one))
          : undefined;
      const given = this.options.args[name] ?? undefined;
      if (Object.hasOwn(this.options.args, name)) this.#usedArgs.add(name);
      const value = given ?? own ?? (stage ? this.#globalArgs.get(name) : undefined);
      if (value !== undefined) (stage?.args ?? this.#globalArgs).set(name, value);
    }
    if (stage) await this.#settings(stage, stage.config, `ARG ${text}`, `ARG ${text}`);
  }

  /** A step that changes what the image says, not what it holds. */
  async #settings(stage: Stage, config: RunConfig, text: string, kit: string): Promise<void> {
    const createdBy = `/bin/sh -c #(nop)  ${text}`;
    if (await this.#fromCache(stage, createdBy, config)) return;
    const container = randomId(this.engine.random);
    await this.#say(` ---> Running in ${shortId(container)}\n`);
    await this.#say(` ---> Removed intermediate container ${shortId(container)}\n`);
    await this.#made(stage, { createdBy, config }, kit);
  }

  async #fromCache(stage: Stage, createdBy: string, config: RunConfig): Promise<boolean> {
    const known = this.#isCacheLost
      ? undefined
      : cachedImage(this.engine, stage, createdBy, config, this.options.kit);
    if (!known) {
      this.#isCacheLost = true;
      return false;
    }
    await this.#say(" ---> Using cache\n");
    await this.#became(stage, known);
    return true;
  }

  #made(stage: Stage, made: Made, kit: string): Promise<void> {
    const shown = this.options.kit ? kit : undefined;
    return this.#became(stage, addStep(this.engine, stage, { ...made, shown }));
  }

  async #became(stage: Stage, image: Image): Promise<void> {
    stage.image = image;
    stage.config = image.file.config;
    await this.#say(` ---> ${shortId(image.id)}\n`);
  }

  async #workdir(stage: Stage, instruction: Instruction): Promise<void> {
    const config = applyInstruction(stage.config, instruction) ?? stage.config;
    const createdBy = `/bin/sh -c #(nop) WORKDIR ${config.WorkingDir}`;
    if (await this.#fromCache(stage, createdBy, config)) return;
    const container = randomId(this.engine.random);
    await this.#say(` ---> Running in ${shortId(container)}\n`);
    const diffId = makeLayer(this.engine, stage, (files) => {
      const steps = (config.WorkingDir ?? "/").split("/").slice(1);
      for (const at of steps.keys()) files.mkdir(`/${steps.slice(0, at + 1).join("/")}`, 0o755);
    });
    await this.#say(` ---> Removed intermediate container ${shortId(container)}\n`);
    await this.#made(stage, { createdBy, config, diffId }, `WORKDIR ${config.WorkingDir}`);
  }

  async #copy(stage: Stage, instruction: Instruction): Promise<void> {
    const { from, chown } = instruction.flags;
    const words = instruction.json ?? splitWords(instruction.text);
    const source = from === undefined ? this.context : await this.#filesOf(from);
    const plan = await planCopy(instruction, words, source, stage.config.WorkingDir ?? "/");
    const hash = hashEntries(plan.entries);
    const kind = plan.entries.length === 1 && plan.entries[0]?.kind === "file" ? "file" : "dir";
    const owner = chown === undefined ? "" : `--chown=${chown} `;
    const createdBy = `/bin/sh -c #(nop) ${instruction.name} ${owner}${kind}:${hash} in ${plan.target} `;
    if (await this.#fromCache(stage, createdBy, stage.config)) return;
    const diffId = makeLayer(this.engine, stage, (files) => applyCopy(files, plan, chown));
    const shown = `${instruction.name} ${owner}${words.join(" ")} # buildkit`;
    await this.#made(stage, { createdBy, config: stage.config, diffId }, shown);
  }

  /** The files of an earlier stage or of another image. */
  async #filesOf(name: string): Promise<readonly TarEntry[]> {
    const stage = this.#stageNamed(name) ?? (/^\d+$/.test(name) ? this.#stages[Number(name)] : undefined);
    const image = stage ? stage.image : await this.#baseImage(name);
    return imageEntries(this.engine, image?.file);
  }

  async #run(stage: Stage, instruction: Instruction): Promise<void> {
    const lookUp = (name: string) => envOf(stage.config, name) ?? stage.args.get(name);
    const mounts = await prepareMounts(
      this.engine,
      instruction,
      stage.config.WorkingDir ?? "/",
      (text) => substitute(text, lookUp),
      { secrets: this.options.secrets, context: this.context, filesOf: (name) => this.#filesOf(name) },
    );
    try {
      await this.#runWith(stage, instruction, mounts);
    } finally {
      mounts.close();
    }
  }

  async #runWith(stage: Stage, instruction: Instruction, mounts: RunMounts): Promise<void> {
    const words = [...(instruction.json ?? shellWords(stage.config, runText(instruction)))];
    const args = [...stage.args]
      .filter(([name]) => envOf(stage.config, name) === undefined)
      .map(([name, value]) => `${name}=${value}`);
    const createdBy = [...(args.length > 0 ? [`|${args.length}`, ...args.sort()] : []), ...words].join(" ");
    const key = [createdBy, mounts.key, instruction.flags.network].filter((part) => part).join(" ");
    if (await this.#fromCache(stage, key, stage.config)) return;
    if (!stage.image)
      throw failure(`The command '${words.join(" ")}' cannot be run: there is nothing in scratch`);
    const body = createBody(stage, words, args, instruction.flags.network ?? this.options.network, mounts);
    const say = (text: string) => this.#say(text);
    const diffId = await runStep(this.engine, { words, body, mounts, keep: this.options.keep, say });
    const made = { createdBy: key, config: stage.config, diffId };
    await this.#made(stage, made, `RUN ${createdBy} # buildkit`);
  }
}
