import type { Engine } from "../engine.ts";
import type { Container } from "./container.ts";
import type { MountPoint } from "./container-record.ts";

/** What is copied into volumes was copied when the container was made; here they are mounted. */
export function tellMounts(engine: Engine, container: Container): void {
  for (const { name, point } of mountedVolumes(container))
    engine.events.publish("volume", "mount", name, {
      container: container.id,
      destination: point.Destination,
      driver: "local",
      propagation: point.Propagation,
      "read/write": String(point.RW),
    });
}

/** Its run is over, and its networks are left (daemon.Cleanup). */
export function tellUnmounts(engine: Engine, container: Container): void {
  for (const { name } of mountedVolumes(container))
    engine.events.publish("volume", "unmount", name, { container: container.id, driver: "local" });
}

function mountedVolumes(container: Container): { readonly name: string; readonly point: MountPoint }[] {
  return container.record.MountPoints.flatMap((point) =>
    point.Type === "volume" && point.Name !== undefined ? [{ name: point.Name, point }] : [],
  );
}
