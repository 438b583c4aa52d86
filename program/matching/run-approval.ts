/** What one person of the office can do next about a finished run that is not published. */
export type PublishingStep =
  /** Approved by somebody else: it can go out. */
  | "publish"
  /** The year asks for no approval and nobody else has approved: it can go out, and METI reads that. */
  | "publish-alone"
  /** Its maker has to ask a colleague. */
  | "ask"
  /** Its maker has asked and waits. */
  | "asked"
  /** Somebody else than its maker can approve. */
  | "approve"
  /** Who approved leaves the publishing to a colleague. */
  | "leave-to-colleague";

/** What the next step is decided by. */
export interface RunStanding {
  /** The year asks for a second person. */
  readonly isRequired: boolean;
  readonly madeBy: string;
  /** Accounts of those who approved. */
  readonly approvedBy: readonly string[];
  readonly isAsked: boolean;
  /** Account of who looks at it. */
  readonly reader: string;
}

/**
 * The next step of a run for its reader. An approval counts when it is by somebody else than who publishes; nobody approves a run that
 * they made. Source: issue of the matching workbench, "publishing one run, once, with its fingerprint, seed and who approved".
 */
export function publishingStep({ isRequired, madeBy, approvedBy, isAsked, reader }: RunStanding): PublishingStep {
  if (approvedBy.some((one) => one !== reader)) return "publish";
  if (!isRequired) return "publish-alone";
  if (approvedBy.length > 0) return "leave-to-colleague";
  if (madeBy !== reader) return "approve";
  return isAsked ? "asked" : "ask";
}

/** True when the reader can still say that the run may go out: it is somebody else's, and they have not said it yet. */
export function mayApprove({ madeBy, approvedBy, reader }: RunStanding): boolean {
  return madeBy !== reader && !approvedBy.includes(reader);
}
