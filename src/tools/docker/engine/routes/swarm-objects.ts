import { KEPT_SPEC, type KeptObjects } from "../../swarm/kept-objects.ts";
import type { KeptObject } from "../../swarm/swarm-state.ts";
import { Filters } from "../filters.ts";
import type { ApiCall, Routes } from "../router.ts";
import { readBody } from "./read-body.ts";

/** Nobody is told a secret again. */
function shown({ kind }: KeptObjects, object: KeptObject) {
  if (kind === "config") return object;
  const { Data: _, ...Spec } = object.Spec;
  return { ...object, Spec };
}

function routesOf(path: string, objectsOf: (call: ApiCall) => KeptObjects): Routes {
  const found = (call: ApiCall) => objectsOf(call).find(call.word("id"));
  return {
    [`GET /${path}`]: (call) => {
      const objects = objectsOf(call);
      const filters = Filters.parse(call.query("filters"), ["id", "label", "name", "names"]);
      const fits = ({ ID, Spec }: KeptObject) =>
        filters.matches("id", (id) => ID.startsWith(id)) &&
        filters.matches("name", (name) => Spec.Name.startsWith(name)) &&
        filters.matches("names", (name) => Spec.Name === name) &&
        filters.matchesLabels(Spec.Labels ?? {});
      return call.answer(objects.all.filter(fits).map((object) => shown(objects, object)));
    },
    [`POST /${path}/create`]: async (call) => {
      const objects = objectsOf(call);
      const { ID } = objects.create(await readBody(call, KEPT_SPEC));
      await call.answer({ ID }, 201);
    },
    [`GET /${path}/{id}`]: (call) => call.answer(shown(objectsOf(call), found(call))),
    [`POST /${path}/{id}/update`]: async (call) => {
      const { Labels } = await readBody(call, KEPT_SPEC);
      objectsOf(call).update(found(call), Labels);
      await call.done(200);
    },
    [`DELETE /${path}/{id}`]: async (call) => {
      objectsOf(call).remove(found(call));
      await call.done(204);
    },
  };
}

export const SWARM_OBJECT_ROUTES: Routes = {
  ...routesOf("secrets", ({ engine }) => engine.swarm.secrets),
  ...routesOf("configs", ({ engine }) => engine.swarm.configs),
};
