import type { Engine } from "../../docker/engine/engine.ts";
import { isoTime } from "../../docker/engine/go-time.ts";
import type { KubeObject, Owner } from "../api/fields.ts";
import type { ObjectRef } from "../api/node.ts";
import type { Resource } from "../api/resources.ts";
import * as resources from "../api/resources.ts";
import { Changes, Collection } from "./object-store.ts";

/** Characters of generated names (k8s.io/apimachinery/pkg/util/rand): no vowels, so no words. */
const ALPHABET = "bcdfghjklmnpqrstvwxz2456789";
/** Events are forgotten after an hour (kube-apiserver --event-ttl). */
const EVENT_LIFE = 3_600_000;

/** All that a cluster knows: its objects, on the engine's disk. */
export class Registry {
  readonly changes = new Changes();
  readonly pods;
  readonly deployments;
  readonly replicaSets;
  readonly services;
  readonly endpoints;
  readonly configMaps;
  readonly secrets;
  readonly namespaces;
  readonly nodes;
  readonly events;
  readonly autoscalers;
  readonly daemonSets;
  readonly statefulSets;
  readonly cronJobs;
  readonly jobs;
  readonly #all: readonly Collection<KubeObject>[];

  constructor(
    private readonly engine: Engine,
    folder: string,
  ) {
    const open = <T extends KubeObject>(resource: Resource<T>) =>
      new Collection(resource, engine.store, folder, this.changes);
    this.pods = open(resources.PODS);
    this.deployments = open(resources.DEPLOYMENTS);
    this.replicaSets = open(resources.REPLICA_SETS);
    this.services = open(resources.SERVICES);
    this.endpoints = open(resources.ENDPOINT_LISTS);
    this.configMaps = open(resources.CONFIG_MAPS);
    this.secrets = open(resources.SECRETS);
    this.namespaces = open(resources.NAMESPACES);
    this.nodes = open(resources.NODES);
    this.events = open(resources.EVENTS);
    this.autoscalers = open(resources.AUTOSCALERS);
    this.daemonSets = open(resources.DAEMON_SETS);
    this.statefulSets = open(resources.STATEFUL_SETS);
    this.cronJobs = open(resources.CRON_JOBS);
    this.jobs = open(resources.JOBS);
    this.#all = [
      this.pods,
      this.deployments,
      this.replicaSets,
      this.services,
      this.endpoints,
      this.configMaps,
      this.secrets,
      this.namespaces,
      this.nodes,
      this.events,
      this.autoscalers,
      this.daemonSets,
      this.statefulSets,
      this.cronJobs,
      this.jobs,
    ];
  }

  load(): void {
    for (const collection of this.#all) collection.load();
  }

  get all(): readonly Collection<KubeObject>[] {
    return this.#all;
  }

  of({ plural }: Resource): Collection<KubeObject> {
    const found = this.#all.find(({ resource }) => resource.plural === plural);
    if (!found) throw new Error(`no collection of ${plural}`);
    return found;
  }

  /** RFC 3339 in whole seconds, as the API writes times. */
  now(): string {
    return isoTime(Math.floor(this.engine.now() / 1000) * 1000);
  }

  milliseconds(): number {
    return this.engine.now();
  }

  /** A whole number below. */
  chance(limit: number): number {
    return this.engine.random.below(limit);
  }

  suffix(length = 5): string {
    return Array.from({ length }, () => ALPHABET.charAt(this.chance(ALPHABET.length))).join("");
  }

  uid(): string {
    const hex = [...this.engine.random.bytes(16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
  }

  /** Names and numbers that an object has from its making on. */
  stamp<T extends KubeObject>(object: T): T {
    const { metadata } = object;
    const name = metadata.name === "" ? `${metadata.generateName ?? ""}${this.suffix()}` : metadata.name;
    return {
      ...object,
      metadata: { ...metadata, name, uid: this.uid(), creationTimestamp: this.now(), generation: 1 },
    };
  }

  /** Tells what has happened to an object; the same again counts up. */
  event(
    about: KubeObject,
    event: { type?: "Normal" | "Warning"; reason: string; message: string; from: string; fieldPath?: string },
  ): void {
    const involvedObject: ObjectRef = {
      kind: about.kind,
      ...(about.metadata.namespace !== undefined && { namespace: about.metadata.namespace }),
      name: about.metadata.name,
      uid: about.metadata.uid,
      apiVersion: about.apiVersion,
      ...(event.fieldPath !== undefined && { fieldPath: event.fieldPath }),
    };
    const { type = "Normal", reason, message, from } = event;
    this.#dropOldEvents();
    const now = this.now();
    const same = this.events
      .list()
      .find(
        (one) =>
          one.involvedObject.uid === involvedObject.uid &&
          one.involvedObject.fieldPath === involvedObject.fieldPath &&
          one.reason === reason &&
          one.message === message,
      );
    if (same) {
      this.events.put({ ...same, count: (same.count ?? 1) + 1, lastTimestamp: now });
      return;
    }
    const isOfNode = from === "kubelet" || from === "kube-proxy";
    const number = this.engine.random.next().toString(16).padStart(8, "0");
    this.events.put({
      apiVersion: "v1",
      kind: "Event",
      metadata: {
        name: `${about.metadata.name}.18${number}${number.slice(0, 6)}`,
        namespace: about.metadata.namespace ?? "default",
        uid: this.uid(),
        resourceVersion: "",
        creationTimestamp: now,
      },
      involvedObject,
      reason,
      message,
      source: { component: from, ...(isOfNode && { host: this.nodes.list()[0]?.metadata.name ?? "" }) },
      firstTimestamp: now,
      lastTimestamp: now,
      count: 1,
      type,
      eventTime: null,
      reportingComponent: from,
      reportingInstance: isOfNode ? (this.nodes.list()[0]?.metadata.name ?? "") : "",
    });
  }

  #dropOldEvents(): void {
    const limit = this.engine.now() - EVENT_LIFE;
    for (const event of this.events.list())
      if (Date.parse(event.lastTimestamp ?? event.metadata.creationTimestamp) < limit)
        this.events.remove(event);
  }
}

export function ownerOf(owner: KubeObject): Owner {
  const { apiVersion, kind, metadata } = owner;
  return {
    apiVersion,
    kind,
    name: metadata.name,
    uid: metadata.uid,
    controller: true,
    blockOwnerDeletion: true,
  };
}

export function isOwnedBy({ metadata }: KubeObject, owner: KubeObject): boolean {
  return (
    metadata.ownerReferences?.some(({ uid, controller }) => controller && uid === owner.metadata.uid) ?? false
  );
}
