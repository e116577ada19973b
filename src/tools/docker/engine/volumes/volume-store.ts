import * as v from "valibot";
import type { Engine } from "../engine.ts";
import { badRequest, conflict, notFound } from "../engine-error.ts";
import { isoTime } from "../go-time.ts";
import { randomHex } from "../ids.ts";
import { DATA, treeSize } from "../store.ts";

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

const VOLUME = v.object({
  Name: v.string(),
  Driver: v.string(),
  CreatedAt: v.string(),
  Labels: v.nullable(v.record(v.string(), v.string())),
  Options: v.nullable(v.record(v.string(), v.string())),
  Anonymous: v.boolean(),
});
export type Volume = v.InferOutput<typeof VOLUME>;

/** Named directories that outlive containers: /var/lib/docker/volumes/NAME/_data. */
export class VolumeStore {
  readonly #volumes = new Map<string, Volume>();

  constructor(private readonly engine: Engine) {}

  load(): void {
    const { store } = this.engine;
    this.#volumes.clear();
    for (const name of store.names("volumes")) {
      const volume = v.safeParse(VOLUME, store.read(`volumes/${name}/opts.json`));
      if (volume.success) this.#volumes.set(name, volume.output);
    }
  }

  get all(): readonly Volume[] {
    return [...this.#volumes.values()];
  }

  get(name: string): Volume | undefined {
    return this.#volumes.get(name);
  }

  require(name: string): Volume {
    const volume = this.get(name);
    if (!volume) throw notFound(`get ${name}: no such volume`);
    return volume;
  }

  /** Gives the one that is there where its name is known. "": an anonymous one. */
  create(
    name: string,
    wish: {
      readonly driver?: string;
      readonly labels?: Readonly<Record<string, string>> | null;
      readonly options?: Readonly<Record<string, string>> | null;
    } = {},
  ): Volume {
    const { engine } = this;
    const known = this.#volumes.get(name);
    if (known) return known;
    const driver = wish.driver || "local";
    if (driver !== "local")
      throw notFound(
        `create ${name}: error looking up volume plugin ${driver}: plugin "${driver}" not found`,
      );
    if (name !== "" && !NAME.test(name))
      throw badRequest(
        name.length === 1
          ? "create " +
              name +
              ": volume name is too short, names should be at least two alphanumeric characters"
          : `create ${name}: "${name}" includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`,
      );
    const volume: Volume = {
      Name: name === "" ? randomHex(engine.random, 32) : name,
      Driver: driver,
      CreatedAt: isoTime(Math.floor(engine.now() / 1000) * 1000),
      Labels: name === "" ? { "com.docker.volume.anonymous": "" } : wish.labels ? { ...wish.labels } : null,
      Options: wish.options && Object.keys(wish.options).length > 0 ? { ...wish.options } : null,
      Anonymous: name === "",
    };
    engine.store.makeDirectory(`volumes/${volume.Name}/_data`, 0o755);
    engine.store.write(`volumes/${volume.Name}/opts.json`, volume);
    this.#volumes.set(volume.Name, volume);
    engine.events.publish("volume", "create", volume.Name, { driver });
    return volume;
  }

  /** Ids of the containers that use it. */
  usersOf(name: string): readonly string[] {
    return this.engine.containers.all
      .filter(({ record }) =>
        record.MountPoints.some((mount) => mount.Type === "volume" && mount.Name === name),
      )
      .map(({ id }) => id);
  }

  remove(name: string, force: boolean): void {
    const volume = this.#volumes.get(name);
    if (!volume) {
      if (force) return;
      throw notFound(`get ${name}: no such volume`);
    }
    const users = this.usersOf(name);
    if (users.length > 0) throw conflict(`remove ${name}: volume is in use - [${users.join(", ")}]`);
    this.#volumes.delete(name);
    this.engine.store.remove(`volumes/${name}`);
    this.engine.events.publish("volume", "destroy", name, { driver: volume.Driver });
  }

  size(name: string): number {
    return treeSize(this.engine.store.files, mountpointOf(name));
  }
}

export function mountpointOf(name: string): string {
  return `${DATA}/volumes/${name}/_data`;
}
