import { Errno } from "../../disk/errno.ts";
import type { PipeReader, PipeWriter } from "../pipe.ts";
import type { Process } from "../process.ts";
import { HttpService } from "./http-service.ts";
import type { RemoteHost } from "./internet.ts";

/** Reads what the client writes and answers for the host, on the client's own time. */
export async function serveRemote(
  client: Process,
  host: RemoteHost,
  incoming: PipeReader,
  outgoing: PipeWriter,
  answered: (bytes: number) => void,
): Promise<void> {
  const service = new HttpService(host.site);
  try {
    while (!service.closes) {
      const bytes = await incoming.read(client, 65_536);
      if (bytes instanceof Errno || bytes.length === 0) break;
      const answer = service.receive(bytes);
      if (answer.length === 0) continue;
      await client.sleep(host.latency);
      answered(answer.length);
      const failed = await outgoing.write(client, answer);
      if (failed) break;
    }
  } catch {
    // The client has ended: nobody is left to answer.
  } finally {
    incoming.release();
    outgoing.release();
  }
}
