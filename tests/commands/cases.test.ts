import { defineCases } from "../cases/define-cases.ts";
import { emptyRoom } from "../cases/our-computer.ts";

// What the room of dns brings to the real tools is there on every computer of ours.
defineCases("tests/commands", { dns: emptyRoom });
