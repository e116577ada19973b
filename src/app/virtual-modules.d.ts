declare module "virtual:course-index" {
  const index: import("./lesson/course-index.ts").CourseIndex;
  export default index;
}
