import { defineCases } from "../../cases/define-cases.ts";

defineCases("tests/tools/git");
