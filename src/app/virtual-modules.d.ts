declare module "virtual:course-index" {
  const index: import("./lesson/course-index.ts").CourseIndex;
  export default index;
}

declare module "virtual:login-state" {
  const state: import("../computer/index.ts").ComputerSnapshot["state"]["shell"];
  export default state;
}
