import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { connect } from "../../docker/api/http-client.ts";
import { isRecord, listAt, numberAt, parseJson } from "../../docker/client/engine/json.ts";

const PATIENCE = 5_000;
const LOOK = 100;

/**
 * Unlike a real computer, this one may have been stored, or have gone back to a mark: its docker engine then begins again
 * with the next request, and the node with it. So where nobody listens at a node's port, the engine is asked first. True:
 * now somebody does.
 */
export async function wakeCluster(process: Process, address: string): Promise<boolean> {
  const [host = "", port = ""] = address.split(":");
  if (host !== "127.0.0.1" && host !== "localhost") return false;
  const engine = await connect(process);
  if (engine instanceof Errno) return false;
  const answer = await engine.request({ method: "GET", path: "/v1.50/containers/json" });
  const running = answer instanceof Errno ? null : parseJson(await answer.text());
  engine.close();
  const isNode = listAt(running ?? null).some((one) =>
    listAt(one, "Ports").some(
      (published) => isRecord(published) && numberAt(published, "PublicPort") === Number(port),
    ),
  );
  if (!isNode) return false;
  const end = process.kernel.now() + PATIENCE;
  while (process.kernel.now() < end) {
    const connection = await connect(process, `tcp://${address}`);
    if (!(connection instanceof Errno)) {
      const ready = await connection.request({ method: "GET", path: "/readyz" });
      connection.close();
      if (!(ready instanceof Errno)) return true;
    }
    await process.sleep(LOOK);
  }
  return false;
}
