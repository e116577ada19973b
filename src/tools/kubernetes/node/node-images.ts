import * as v from "valibot";
import type { Engine } from "../../docker/engine/engine.ts";
import { EngineError } from "../../docker/engine/engine-error.ts";
import type { Image } from "../../docker/engine/images/image-store.ts";
import { pullImage } from "../../docker/engine/images/pull.ts";
import { parseReference, readReference, taggedName } from "../../docker/engine/images/reference.ts";

const NAMES = v.record(v.string(), v.string());

/** The images that a node has: other ones than docker has outside of it. */
export class NodeImages {
  #names = new Map<string, string>();
  readonly #pulls = new Map<string, Promise<Image>>();

  constructor(
    private readonly engine: Engine,
    private readonly file: string,
  ) {}

  load(): void {
    const names = v.safeParse(NAMES, this.engine.store.read(this.file));
    this.#names = new Map(Object.entries(names.success ? names.output : {}));
  }

  has(id: string): boolean {
    return [...this.#names.values()].includes(id);
  }

  find(name: string): Image | undefined {
    const reference = parseReference(name);
    if (typeof reference === "string") return undefined;
    const id = this.#names.get(taggedName(reference));
    return id === undefined ? undefined : this.engine.images.get(id);
  }

  /** `kind load docker-image`: an image of docker becomes one of the node, under this name. */
  addAs(name: string, id: string): void {
    const reference = parseReference(name);
    if (typeof reference !== "string") this.#add(taggedName(reference), id);
  }

  #add(name: string, id: string): void {
    this.#names.set(name, id);
    this.engine.store.write(this.file, Object.fromEntries(this.#names));
  }

  /** Pods of one image wait for the same pull. A text is what containerd says of the failure. */
  async pull(name: string): Promise<Image | string> {
    const reference = parseReference(name);
    if (typeof reference === "string")
      return `failed to pull image "${name}": couldn't parse image name "${name}": invalid reference format`;
    const full = `${reference.domain}/${reference.path}:${reference.tag ?? "latest"}`;
    try {
      const known = this.#pulls.get(full);
      const pull = known ?? this.#fetch(name).finally(() => this.#pulls.delete(full));
      this.#pulls.set(full, pull);
      return await pull;
    } catch (thrown) {
      if (!(thrown instanceof EngineError)) throw thrown;
      return `failed to pull and unpack image "${full}": failed to resolve reference "${full}": ${reasonOf(thrown, full)}`;
    }
  }

  async #fetch(name: string): Promise<Image> {
    const { engine } = this;
    const reference = readReference(name);
    const outside = new Map(engine.images.names);
    const image = await pullImage(engine, reference, async () => undefined);
    // Docker itself does not get the names: the image is the node's.
    for (const [known, id] of [...engine.images.names])
      if (id === image.id && outside.get(known) !== id) engine.images.untag(known);
    this.#add(taggedName(reference), image.id);
    return image;
  }
}

function reasonOf({ message }: EngineError, full: string): string {
  if (message.startsWith("rockpool: ")) return message;
  if (/manifest unknown/.test(message)) return `${full}: not found`;
  if (/pull access denied/.test(message))
    return "pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed";
  const [, reason = message] = /(dial tcp.*)$/.exec(message) ?? [];
  const [domain = ""] = full.split("/");
  return `failed to do request: Head "https://${domain}/v2/${full.slice(domain.length + 1).replace(/:([^:]*)$/, "/manifests/$1")}": ${reason}`;
}
