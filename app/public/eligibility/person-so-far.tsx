// The checker with the answers so far in its address: the same page.
export { action, default, loader } from "./person.tsx";
