import { Failure } from "../cli/failure.ts";
import type { Engine } from "./engine.ts";
import { jsonLines } from "./engine.ts";
import { numberAt, textAt } from "./json.ts";

/** Asks for the end of a container before it is started: the answer's head comes at once, its body at the end. */
export async function waitContainer(
  engine: Engine,
  id: string,
  condition: "next-exit" | "removed",
): Promise<() => Promise<number>> {
  const { read, close } = await engine.stream("POST", `/containers/${id}/wait`, { query: { condition } });
  return async () => {
    try {
      for await (const answer of jsonLines(read)) {
        const message = textAt(answer, "Error", "Message");
        if (message !== "") throw new Failure(message, 125);
        return numberAt(answer, "StatusCode");
      }
      return 125;
    } finally {
      close();
    }
  };
}
