import type { House } from "#platform/house.server.ts";
import { newId } from "#platform/ids.ts";
import type { Job } from "#platform/jobs.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { arrivalsFolder, clearLeft } from "#platform/storage.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import { clearProofs } from "#program/application-changes/clear-proofs.server.ts";
import { countClosedYears } from "#program/diversity-answers/count-diversity-answers.server.ts";
import { findDuplicates } from "#program/duplicates/find-duplicates.server.ts";
import { chaseDocuments } from "#program/documents/chase-documents.server.ts";
import { closeFilesAnew } from "#program/documents/close-files-anew.server.ts";
import { clearUploads } from "#program/documents/resume-upload.server.ts";
import { chaseRecommenders } from "#program/documents/write-to-recommenders.server.ts";
import { writeToRecommenders } from "#program/documents/write-to-recommenders.server.ts";
import { scanFiles } from "#program/documents/scan-files.server.ts";
import { checkImpossibleStates } from "#program/impossible-states/check-impossible-states.server.ts";
import { offerFreeSeats } from "#program/information-sessions/take-offered-seat.server.ts";
import { remindBookers } from "#program/information-sessions/remind-bookers.server.ts";
import { expireDrafts } from "#program/intern-applications/expire-drafts.server.ts";
import { remindDrafts } from "#program/intern-applications/remind-drafts.server.ts";
import { remindOfAnswers } from "#program/matching/remind-of-answers.server.ts";
import { clearVainSearches } from "#program/publications/vain-searches.server.ts";
import { clearSignIn } from "#program/sign-in/clear-sign-in.server.ts";
import { closeUnusedAccounts } from "#program/unused-accounts/close-unused-accounts.server.ts";
import { sendQueuedLetters } from "#program/outbox/send-queued-letters.server.ts";

/** The job that is also run at once whenever a letter was queued. */
export const sendLetters = "send-letters";

/**
 * Everything that becomes due by itself: its name, when (cron, Japan's time) and the act that does it. A new job is one more entry.
 * Each run is an act of the program's own clockwork with a number of its own.
 */
export function jobsOf(house: House): Job[] {
  const job = (name: string, cron: string, deed: (act: Act) => Promise<unknown>): Job => ({
    name,
    cron,
    run: async () => {
      await deed(actAsSystem(house.databaseServer, { now: house.clock(), requestId: `job-${newId()}` }));
    },
  });
  return [
    job(sendLetters, "* * * * *", (act) =>
      sendQueuedLetters(act, { mailer: house.mailer, baseUrl: house.config.baseUrl, machineNow: new Date() }),
    ),
    // Every ten minutes, so that "12 hours before" is true to some minutes; a run that was missed is made up by the next.
    job("remind-drafts", "*/10 * * * *", remindDrafts),
    job("expire-drafts", "40 * * * *", expireDrafts),
    job("remind-of-answers", "5 9 * * *", remindOfAnswers),
    job("find-duplicates", "5,35 * * * *", (act) => findDuplicates(act, house.secret)),
    job("scan-files", "* * * * *", (act) => scanFiles(act, house)),
    job("write-to-recommenders", "* * * * *", (act) => writeToRecommenders(act, house.secret)),
    job("chase-documents", "0 9 * * *", async (act) => {
      await chaseDocuments(act);
      await chaseRecommenders(act);
    }),
    job("clear-uploads", "20 * * * *", async (act) => {
      await clearUploads(act, house.files);
      await clearLeft(arrivalsFolder(house.config.dataDir));
    }),
    job("close-files-anew", "30 2 * * *", (act) => closeFilesAnew(act, house)),
    job("clear-change-proofs", "40 2 * * *", (act) => clearProofs(act, house.files)),
    job("count-diversity-answers", "2 * * * *", countClosedYears),
    job("clear-sign-in", "25 * * * *", () => clearSignIn(house.databaseServer)),
    job("clear-vain-searches", "50 2 * * *", clearVainSearches),
    job("remind-bookers", "*/10 * * * *", remindBookers),
    job("offer-free-seats", "* * * * *", offerFreeSeats),
    job("close-unused-accounts", "45 3 * * *", (act) => closeUnusedAccounts(act)),
    job("check-impossible-states", "15 3 * * *", checkImpossibleStates),
  ];
}
