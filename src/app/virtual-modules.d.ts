declare module "virtual:course-index" {
  const indexes: import("./lesson/course-index.ts").CourseIndexes;
  export default indexes;
}

declare module "virtual:review-index" {
  const reviews: import("./lesson/review-index.ts").ReviewIndex;
  export default reviews;
}

declare module "virtual:login-state" {
  const state: import("../computer/index.ts").ComputerSnapshot["state"]["shell"];
  export default state;
}

declare module "virtual:first-screen" {
  const screen: string;
  export default screen;
}
