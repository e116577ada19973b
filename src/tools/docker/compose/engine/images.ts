import { Call } from "../../client/cli/call.ts";
import { Failure } from "../../client/cli/failure.ts";
import { optionTable } from "../../client/cli/option-table.ts";
import { FlagParser } from "../../client/cli/parse-flags.ts";
import { build } from "../../client/commands/image/build.ts";
import { EngineFailure } from "../../client/engine/engine.ts";
import { textAt } from "../../client/engine/json.ts";
import { registryAuth } from "../../client/engine/pull-image.ts";
import { throwIfWrong } from "../../client/format/progress.ts";
import { parseReference } from "../../client/format/reference.ts";
import type { ComposeCall } from "../context.ts";
import { Progress } from "../progress.ts";
import type { Service } from "../project/project.ts";

/** The id of an image; undefined where the engine has none of that name. */
export async function imageId(call: ComposeCall, image: string): Promise<string | undefined> {
  try {
    return textAt(await call.engine.get(`/images/${image}/json`), "Id");
  } catch (error) {
    if (error instanceof EngineFailure && error.code === 404) return undefined;
    throw error;
  }
}

export interface ImageWishes {
  readonly build: boolean;
  readonly noBuild?: boolean;
  readonly pull: string;
  readonly quiet: boolean;
}

/** Builds or pulls what is missing, or what is asked for. */
export async function ensureImages(
  call: ComposeCall,
  services: readonly Service[],
  wishes: ImageWishes,
): Promise<void> {
  const toPull: Service[] = [];
  const toBuild: Service[] = [];
  for (const service of services) {
    const policy = wishes.pull || textAt(service.settings, "pull_policy") || "missing";
    const isHere = (await imageId(call, service.image)) !== undefined;
    if (service.build && (wishes.build || !isHere || policy === "build")) {
      if (wishes.noBuild) throw new Failure(`No such image: ${service.image}`);
      toBuild.push(service);
    } else if (!service.build && (policy === "always" || (!isHere && policy !== "never")))
      toPull.push(service);
  }
  await pullServices(call, toPull, wishes.quiet);
  for (const service of toBuild) await buildService(call, service);
}

/** One after the other; what cannot be pulled ends all. */
export async function pullServices(
  call: ComposeCall,
  services: readonly Service[],
  quiet: boolean,
  mayFail = false,
): Promise<void> {
  if (services.length === 0) return;
  const progress = new Progress(call.process, quiet, "Pulling");
  for (const service of services) await progress.begin(service.name, "Pulling");
  for (const service of services) {
    try {
      await pull(call, service.image);
      await progress.end(service.name, "Pulled");
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await progress.fail(service.name, "Error");
      if (!mayFail) throw error;
      await call.warn(`${error.message}\n`);
    }
  }
}

async function pull(call: ComposeCall, image: string): Promise<void> {
  const { name, tag, digest } = parseReference(image);
  const query = { fromImage: name, tag: digest ?? tag ?? "latest" };
  for await (const message of call.engine.values("POST", "/images/create", {
    query,
    headers: registryAuth(call, image),
  }))
    throwIfWrong(message);
}

export interface BuildWishes {
  readonly noCache?: boolean;
  readonly pull?: boolean;
  readonly args?: readonly string[];
  readonly quiet?: boolean;
}

/** As `docker build -t IMAGE CONTEXT`, with the service's own settings. */
export async function buildService(
  call: ComposeCall,
  service: Service,
  wishes: BuildWishes = {},
): Promise<void> {
  const settings = service.build;
  if (!settings) return;
  const words = [
    ...["-t", service.image],
    ...(settings.dockerfile === ""
      ? []
      : [
          "-f",
          settings.dockerfile.startsWith("/")
            ? settings.dockerfile
            : `${settings.context}/${settings.dockerfile}`,
        ]),
    ...(settings.target === "" ? [] : ["--target", settings.target]),
    ...[...settings.args, ...(wishes.args ?? [])].flatMap((word) => ["--build-arg", word]),
    ...(settings.noCache || wishes.noCache ? ["--no-cache"] : []),
    ...(wishes.pull ? ["--pull"] : []),
    settings.context,
  ];
  const { flags, operands } = new FlagParser(optionTable(build.options ?? ""), false, words).parse();
  const status = await build.run(
    new Call(call.process, "docker build", flags, operands, call.engine, call.configFolder),
  );
  if (status !== 0) throw new Failure("", status);
  if (!wishes.quiet) await call.warn(` ${service.name}  Built\n`);
}
