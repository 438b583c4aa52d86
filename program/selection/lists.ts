/** How many rows a page of a list has. */
export const rowsPerPage = 50;

export const applicationSorts = ["newest", "oldest", "name", "score"] as const;
export type ApplicationSort = (typeof applicationSorts)[number];

export const screeningFilters = ["next", "unseen", "late", "mine", "unassigned", "flagged", "scored"] as const;
export type ScreeningFilter = (typeof screeningFilters)[number];

export const screeningGroups = ["late", "unseen", "reading"] as const;
/** late: past the aim; unseen: nobody has looked at it; reading: the others. */
export type ScreeningGroup = (typeof screeningGroups)[number];

export const interviewFilters = ["due", "coming", "undecided", "missed", "waiting", "decided"] as const;
/**
 * due: its time has passed and nothing is recorded; coming: invited; undecided: held without a decision; missed: nobody came and
 * nothing followed; waiting: passed so far and not invited; decided: done.
 */
export type InterviewFilter = (typeof interviewFilters)[number];

export const documentFilters = ["arrived", "overdue", "asked", "returned", "accepted"] as const;
/** arrived: waits for the office; overdue: its day has passed; asked and returned: waits for the person; accepted: done. */
export type DocumentFilter = (typeof documentFilters)[number];
