import * as v from "valibot";
import type { Engine } from "../engine/engine.ts";
import { badRequest, conflict, notFound } from "../engine/engine-error.ts";
import { isoTime } from "../engine/go-time.ts";
import type { SwarmRecord } from "./swarm-record.ts";
import type { KeptObject, Service } from "./swarm-state.ts";

export type KeptKind = "secret" | "config";

export const KEPT_SPEC = v.looseObject({
  Name: v.optional(v.string(), ""),
  Labels: v.optional(v.nullable(v.record(v.string(), v.string()))),
  /** In base64. */
  Data: v.optional(v.nullable(v.string())),
});

const NAME = /^[a-zA-Z0-9]+(?:[a-zA-Z0-9-_.]*[a-zA-Z0-9])?$/;
const LONGEST_NAME = 64;
const LIST = { secret: "Secrets", config: "Configs" } as const;
const LARGEST = { secret: 512_000, config: 1_024_000 };

/** Secrets and configs: what a swarm keeps for the containers of its services. */
export class KeptObjects {
  constructor(
    private readonly engine: Engine,
    private readonly record: SwarmRecord,
    readonly kind: KeptKind,
  ) {}

  get all(): readonly KeptObject[] {
    return this.record.require()[LIST[this.kind]];
  }

  find(text: string): KeptObject {
    const exact = this.all.find(({ ID, Spec }) => ID === text || Spec.Name === text);
    const found = exact ?? this.all.find(({ ID }) => ID.startsWith(text));
    if (!found) throw notFound(`${this.kind} ${text} not found`);
    return found;
  }

  create(spec: KeptObject["Spec"]): KeptObject {
    const { all, kind, record } = this;
    this.#check(spec);
    if (all.some(({ Spec }) => Spec.Name === spec.Name))
      throw conflict(`rpc error: code = AlreadyExists desc = ${kind} ${spec.Name} already exists`);
    const now = isoTime(this.engine.now());
    const made: KeptObject = {
      ID: record.word(25),
      Version: { Index: record.require().Index + 1 },
      CreatedAt: now,
      UpdatedAt: now,
      Spec: spec,
    };
    this.#set([...all, made]);
    return made;
  }

  #check({ Name, Data }: KeptObject["Spec"]): void {
    const refuse = (why: string) => badRequest(`rpc error: code = InvalidArgument desc = ${why}`);
    if (Name === "") throw refuse("name must be provided");
    if (Name.length > LONGEST_NAME || !NAME.test(Name))
      throw refuse(
        "invalid name, only 64 [a-zA-Z0-9-_.] characters allowed, and the start and end character must be [a-zA-Z0-9]",
      );
    const size = Math.floor(((Data ?? "").replace(/=+$/, "").length * 3) / 4);
    const largest = LARGEST[this.kind];
    if (this.kind === "secret" && (size === 0 || size >= largest))
      throw refuse(`secret data must be larger than 0 and less than ${largest} bytes`);
    if (size >= largest) throw refuse(`config data must be at most ${largest} bytes`);
  }

  /** Its labels alone may change. */
  update({ ID }: KeptObject, labels: KeptObject["Spec"]["Labels"]): void {
    this.#set(
      this.all.map((one) =>
        one.ID === ID
          ? { ...one, UpdatedAt: isoTime(this.engine.now()), Spec: { ...one.Spec, Labels: labels } }
          : one,
      ),
    );
  }

  remove({ ID, Spec }: KeptObject): void {
    const users = this.record.require().Services.filter((service) => this.#uses(service, ID));
    if (users.length > 0)
      throw badRequest(
        `rpc error: code = InvalidArgument desc = ${this.kind} '${Spec.Name}' is in use by the following service${users.length === 1 ? "" : "s"}: ${users.map((one) => one.Spec.Name).join(", ")}`,
      );
    this.#set(this.all.filter((one) => one.ID !== ID));
  }

  #uses({ Spec }: Service, id: string): boolean {
    const { Secrets, Configs } = Spec.TaskTemplate.ContainerSpec;
    return (
      (Secrets ?? []).some(({ SecretID }) => SecretID === id) ||
      (Configs ?? []).some(({ ConfigID }) => ConfigID === id)
    );
  }

  #set(objects: readonly KeptObject[]): void {
    this.record.set(this.kind === "secret" ? { Secrets: [...objects] } : { Configs: [...objects] });
  }
}
