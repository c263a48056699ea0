export { lowerBound } from "#base";
