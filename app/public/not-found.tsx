import { NotFound } from "#platform/refusals.ts";

export function loader() {
  throw new NotFound("address");
}

export function action() {
  throw new NotFound("address");
}

export default function NotFoundPage() {
  return null;
}
