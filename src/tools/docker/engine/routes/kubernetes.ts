import { badRequest } from "../engine-error.ts";
import type { Routes } from "../router.ts";

/** Unlike Docker: kind copies an image into a node as an archive, through a program there; here the node is told of it. */
export const KUBERNETES_ROUTES: Routes = {
  "POST /rockpool/nodes/{id}/images": (call) => {
    const { containers, images, kubernetes } = call.engine;
    const node = containers.require(call.word("id"));
    const image = images.require(call.query("id") ?? "");
    const isThere = kubernetes.addImage(node.id, call.query("name") ?? "", image.id);
    if (!isThere) throw badRequest(`container ${node.id} is no node that runs`);
    return call.done();
  },
};
