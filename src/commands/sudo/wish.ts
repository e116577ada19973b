import type { User, Users } from "../../process/users.ts";
import type { SudoCall } from "./flags.ts";
import type { Permissions } from "./permission.ts";
import type { Timestamps } from "./timestamp.ts";

/** A call of sudo with what it looked up. */
export interface Wish {
  readonly call: SudoCall;
  readonly permissions: Permissions;
  readonly users: Users;
  readonly caller: User;
  readonly stamps: Timestamps;
}
