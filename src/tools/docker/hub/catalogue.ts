import type { HubImage } from "./hub.ts";
import { ALPINES } from "./images/alpine.ts";
import { BUSYBOX } from "./images/busybox.ts";
import { DEBIANS, UBUNTUS } from "./images/debian.ts";
import { HELLO_WORLD } from "./images/hello-world.ts";
import { HTTPDS } from "./images/httpd.ts";
import { KIND_NODES } from "./images/kind-node.ts";
import { KUBERNETES_EXAMPLES } from "./images/kubernetes-examples.ts";
import { MYSQLS } from "./images/mysql.ts";
import { NGINXES } from "./images/nginx.ts";
import { NODES } from "./images/node.ts";
import { POSTGRESES } from "./images/postgres.ts";
import { PYTHONS } from "./images/python.ts";
import { REDISES } from "./images/redis.ts";
import { REGISTRY } from "./images/registry.ts";
import { SHOP_APIS } from "./images/shop-api.ts";
import { STRESS } from "./images/stress.ts";
import { WHOAMI } from "./images/whoami.ts";

/** The images of the simulated Docker Hub. */
export const CATALOGUE: readonly HubImage[] = [
  ...ALPINES,
  BUSYBOX,
  ...DEBIANS,
  HELLO_WORLD,
  ...HTTPDS,
  ...KIND_NODES,
  ...KUBERNETES_EXAMPLES,
  ...MYSQLS,
  ...NGINXES,
  ...NODES,
  ...POSTGRESES,
  ...PYTHONS,
  ...SHOP_APIS,
  STRESS,
  ...REDISES,
  REGISTRY,
  ...UBUNTUS,
  WHOAMI,
];
