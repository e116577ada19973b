import * as v from "valibot";
import { Filters } from "../filters.ts";
import type { ApiCall, Routes } from "../router.ts";
import { mountpointOf, type Volume } from "../volumes/volume-store.ts";
import { readBody } from "./read-body.ts";

const CREATE = v.object({
  Name: v.optional(v.string(), ""),
  Driver: v.optional(v.string(), ""),
  DriverOpts: v.optional(v.nullable(v.record(v.string(), v.string()))),
  Labels: v.optional(v.nullable(v.record(v.string(), v.string()))),
});

export function volumeJson({ Name, Driver, CreatedAt, Labels, Options }: Volume) {
  return {
    CreatedAt,
    Driver,
    Labels: inOrder(Labels),
    Mountpoint: mountpointOf(Name),
    Name,
    Options: inOrder(Options),
    Scope: "local",
  };
}

/** Go writes maps in the order of their keys. */
function inOrder(map: Volume["Labels"]): Volume["Labels"] {
  return map && Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listVolumes(call: ApiCall) {
  const { volumes } = call.engine;
  const filters = Filters.parse(call.query("filters"), ["dangling", "driver", "label", "name"]);
  const dangling = filters.boolean("dangling");
  const shown = volumes.all.filter(
    (volume) =>
      (dangling === undefined || dangling === (volumes.usersOf(volume.Name).length === 0)) &&
      filters.matches("driver", (driver) => volume.Driver === driver) &&
      filters.matches("name", (name) => volume.Name.includes(name)) &&
      filters.matchesLabels(volume.Labels ?? {}),
  );
  return { Volumes: shown.map(volumeJson), Warnings: null };
}

async function createVolume(call: ApiCall): Promise<void> {
  const body = await readBody(call, CREATE);
  const volume = call.engine.volumes.create(body.Name, {
    driver: body.Driver,
    labels: body.Labels,
    options: body.DriverOpts,
  });
  await call.answer(volumeJson(volume), 201);
}

/** Since 1.42 only anonymous ones, unless `all` is asked for. */
function pruneVolumes(call: ApiCall) {
  const { volumes, events } = call.engine;
  const filters = Filters.parse(call.query("filters"), ["all", "label", "label!"]);
  const all = filters.boolean("all") ?? false;
  const deleted: string[] = [];
  let reclaimed = 0;
  for (const volume of volumes.all) {
    if (volumes.usersOf(volume.Name).length > 0 || !(all || volume.Anonymous)) continue;
    if (!filters.matchesLabels(volume.Labels ?? {})) continue;
    reclaimed += volumes.size(volume.Name);
    volumes.remove(volume.Name, true);
    deleted.push(volume.Name);
  }
  events.publish("volume", "prune", "", { reclaimed: String(reclaimed) });
  return { VolumesDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: reclaimed };
}

export const VOLUME_ROUTES: Routes = {
  "GET /volumes": (call) => call.answer(listVolumes(call)),
  "POST /volumes/create": createVolume,
  "POST /volumes/prune": (call) => call.answer(pruneVolumes(call)),
  "GET /volumes/{name}": (call) => call.answer(volumeJson(call.engine.volumes.require(call.word("name")))),
  "DELETE /volumes/{name}": (call) => {
    call.engine.volumes.remove(call.word("name"), call.flag("force"));
    return call.done();
  },
};
