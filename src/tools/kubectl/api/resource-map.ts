import { isAt, type Json, listAt, textAt, textsAt } from "../../docker/client/engine/json.ts";
import { plainError } from "../cli/failure.ts";
import type { ApiClient } from "./api-client.ts";
import { kindElsewhere } from "./kinds-elsewhere.ts";

/** A kind of objects, as the server tells of it. */
export interface Resource {
  readonly name: string;
  readonly singular: string;
  readonly shortNames: readonly string[];
  readonly kind: string;
  readonly isNamespaced: boolean;
  readonly isInAll: boolean;
  readonly verbs: readonly string[];
  /** `v1`, `apps/v1`. */
  readonly groupVersion: string;
}

export function groupOf({ groupVersion }: Resource): string {
  return groupVersion.includes("/") ? groupVersion.replace(/\/.*/, "") : "";
}

/** `deployment.apps`: how kubectl names the resource of one object. */
export function singularName(resource: Resource): string {
  const group = groupOf(resource);
  return group === "" ? resource.singular : `${resource.singular}.${group}`;
}

export function pathOf(resource: Resource, namespace: string | undefined, name?: string): string {
  const { groupVersion, isNamespaced } = resource;
  const root = groupVersion.includes("/") ? `/apis/${groupVersion}` : `/api/${groupVersion}`;
  const place = isNamespaced && namespace !== undefined ? `/namespaces/${encodeURIComponent(namespace)}` : "";
  return `${root}${place}/${resource.name}${name === undefined ? "" : `/${encodeURIComponent(name)}`}`;
}

/** What the server has, by all its names. */
export class ResourceMap {
  private constructor(readonly all: readonly Resource[]) {}

  static async discover(api: ApiClient): Promise<ResourceMap> {
    const groups = await api.get("/apis");
    const versions = listAt(groups, "groups").map((group) =>
      textAt(group, "preferredVersion", "groupVersion"),
    );
    const lists = [await api.get("/api/v1")];
    for (const version of versions) lists.push(await api.get(`/apis/${version}`));
    return new ResourceMap(lists.flatMap(resourcesOf));
  }

  find(word: string): Resource | undefined {
    const [name = "", ...group] = word.toLowerCase().split(".");
    return this.all.find(
      (one) =>
        (one.name === name || one.singular === name || one.shortNames.includes(name)) &&
        (group.length === 0 ||
          group.join(".") === groupOf(one) ||
          group.join(".").endsWith(`.${groupOf(one)}`)),
    );
  }

  require(word: string): Resource {
    const found = this.find(word);
    if (found) return found;
    const kind = kindElsewhere(word);
    throw plainError(
      kind === undefined
        ? `the server doesn't have a resource type "${word}"`
        : `rockpool: not simulated here: objects of the kind ${kind}`,
    );
  }

  ofKind(apiVersion: string, kind: string): Resource | undefined {
    return this.all.find(
      (one) =>
        one.kind === kind &&
        (one.groupVersion === apiVersion ||
          (groupOf(one) === "autoscaling" && apiVersion === "autoscaling/v1")),
    );
  }
}

function resourcesOf(list: Json): readonly Resource[] {
  const groupVersion = textAt(list, "groupVersion");
  const whole = listAt(list, "resources").filter((one) => !textAt(one, "name").includes("/"));
  return whole.map((one) => ({
    name: textAt(one, "name"),
    singular: textAt(one, "singularName"),
    shortNames: textsAt(one, "shortNames"),
    kind: textAt(one, "kind"),
    isNamespaced: isAt(one, "namespaced"),
    isInAll: textsAt(one, "categories").includes("all"),
    verbs: textsAt(one, "verbs"),
    groupVersion,
  }));
}
