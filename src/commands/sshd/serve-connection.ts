import { encode } from "../../base/bytes.ts";
import type { StreamSocket } from "../../process/network/socket.ts";
import type { Process } from "../../process/process.ts";
import { type PrivateKey, sign, toBase64 } from "../ssh/keys.ts";
import { Transport } from "../ssh/transport.ts";
import { authenticate } from "./authenticate.ts";
import { runSession } from "./run-session.ts";

const FAILED = 255;

/** One connection: greeting, the host's proof, the user's, and then one session. */
export async function serveConnection(
  process: Process,
  socket: StreamSocket,
  key: PrivateKey,
): Promise<number> {
  const transport = new Transport(process, socket);
  const client = await transport.greet();
  if (client === undefined) return FAILED;
  if (!client.startsWith("SSH-2.0-")) {
    await socket.send(process, encode("Invalid SSH identification string.\r\n"));
    return FAILED;
  }
  const session = toBase64(process.kernel.random.bytes(32));
  await transport.send({
    type: "hello",
    hostKey: toBase64(key.blob),
    session,
    signature: toBase64(sign(key, encode(session))),
  });
  const user = await authenticate(process, transport, session);
  if (!user) return FAILED;
  process.argv = [`sshd: ${user.name} [priv]`];
  const packet = await transport.receive();
  if (packet?.kind !== "message" || packet.message.type !== "open") return FAILED;
  return runSession(process, transport, { user, wish: packet.message, socket });
}
