import { sql } from "kysely";
import { assert } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { askForInformation } from "#program/documents/ask-for-information.server.ts";
import { documentsOf } from "#program/documents/records.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { addPages } from "#program/documents/change-pages.server.ts";
import { nameRecommender } from "#program/documents/name-recommender.server.ts";
import { beginUpload } from "#program/documents/resume-upload.server.ts";
import { requestInterview, declineCandidate } from "#program/matching/answer-candidates.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { carryOutChange } from "#program/match-changes/carry-out-change.server.ts";
import { showMatchToCommittee } from "#program/matching/committee-matches.server.ts";
import { publishRun } from "#program/matching/publish-run.server.ts";
import { approveRun } from "#program/matching/approve-run.server.ts";
import { askForApproval } from "#program/matching/ask-for-approval.server.ts";
import { aFinishedRun, aFrozenMarket } from "#tests/makers/market.ts";
import { overrideCandidate } from "#program/matching/override-candidate.server.ts";
import { showCandidates } from "#program/matching/show-candidates.server.ts";
import { aCandidate, anOpenPosition, aMatch, sentTo } from "#tests/makers/match.ts";
import { pdf, anAcceptedResume } from "./files.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Files } from "#platform/files.server.ts";
import type { People } from "./people.ts";
import type { AtWork } from "./at-work.ts";

/** Candidates in each state, at two companies and before the committee; documents of theirs, sent and asked for. */
export async function someCandidates(
  server: DatabaseServer,
  { files, people, mine, others, text }: AtWork & { files: Files; people: People; text: string | undefined },
) {
  const { manager } = people;
  // Candidates on the way at both companies: one just sent, one declined; one before the committee; a proposal that nobody saw.
  const positionHere = await anOpenPosition(server, { seats: 2 });
  const positionThere = await anOpenPosition(server, { seats: 2 });
  // Nobody asks for so little Japanese: the calculation says why they are on no list.
  await aCandidate(server, { languages: { japanese: "N5", japaneseTest: "2022-12-" } });
  // Whoever is in the pool may come onto the next list: people are made just before theirs.
  const [shownHere, declinedHere] = [await aCandidate(server), await aCandidate(server)];
  const matchesHere = await sentTo(manager, positionHere, [shownHere, declinedHere]);
  const shownThere = await aCandidate(server);
  const matchesThere = await sentTo(manager, positionThere, [shownThere]);
  const matchOf = (matches: readonly { id: string; accountId: string }[], one: { intern: { accountId: string } }) =>
    matches.find(({ accountId }) => accountId === one.intern.accountId)!.id;
  const documents = {
    mine: await anAcceptedResume(files, manager, mine.made.person.intern, mine.internship.applicationId),
    others: await anAcceptedResume(files, manager, others.made.person.intern, others.internship.applicationId),
  };
  const resumes = {
    here: await anAcceptedResume(files, manager, shownHere.intern, shownHere.application.id),
    there: await anAcceptedResume(files, manager, shownThere.intern, shownThere.application.id),
  };
  await showCandidates(positionHere.company, matchesHere[0]!.recommendationId);
  await showCandidates(positionThere.company, matchesThere[0]!.recommendationId);
  assert(
    (await declineCandidate(positionHere.company, matchOf(matchesHere, declinedHere), "language", text ?? "")).ok,
    "a candidate can be declined",
  );
  const market = await aPublishedRun(server, people);
  const waiting = await aMatch(server).agreed();
  const offered = await aMatch(server).offered();
  // Somebody withdrew after both had agreed.
  const left = await aMatch(server).agreed();
  const decision = {
    version: left.match.version,
    change: "intern-withdrew" as const,
    inputHash: "",
    isFollowed: false,
    reason: "Told by telephone",
  };
  assert((await carryOutChange(manager, left.match.id, decision)).ok, "a change can be carried out");
  // A company has proposed times for a talk; another has only asked for one.
  const talking = await aMatch(server).sent();
  const askedOnly = await aMatch(server).sent();
  for (const one of [talking, askedOnly]) assert((await requestInterview(one.place.company, one.match.id)).ok, "a talk can be asked for");
  const times = { times: [new Date(manager.now.getTime() + 3 * 86_400_000)], minutes: 30, place: "Example room" };
  assert((await proposeTimes(talking.place.company, talking.match.id, times)).ok, "times can be proposed");
  await showMatchToCommittee(people.committee, waiting.match.id);
  await people.committee.db.transaction(async (tx) => {
    await sql`insert into committee_sittings (id, fiscal_year, held_at, held_by, held_by_name, attended, remarks, matches)
      values (${newId()}, 2023, ${people.committee.now}, ${people.committee.accountId}, 'Example', 'Example Sato', '', array[${waiting.match.id}]::uuid[])`.execute(
      tx,
    );
  });
  // One document still waits to be sent.
  const asked = await askForDocument(manager, { applicationId: shownThere.application.id, kind: "recommendation", dueOn: "2024-01-31" });
  assert(asked.ok, `a letter of recommendation can be asked for: ${JSON.stringify(asked)}`);
  const question = { kind: "information-other", question: { en: "One more thing?", ja: "もう一点お知らせください。" } };
  const points = { applicationId: shownThere.application.id, dueOn: "2024-01-31", points: [question] };
  assert((await askForInformation(manager, points)).ok, "further information can be asked for");
  const askedOfThem = await manager.db.transaction(async (tx) => await documentsOf(tx, shownThere.application.id));
  const care = { files, firstState: "not_scanned" } as const;
  const teacher = { name: "Teacher", email: "teacher@university.example", organisation: "University", language: "en" } as const;
  assert((await nameRecommender(shownThere.intern, asked.value.id, teacher)).ok, "a recommender can be named");
  assert((await addPages(shownThere.intern, care, asked.value.id, [new File([pdf], "a.pdf")], "original")).ok, "a page can be added");
  const part = { part: "original", name: "b.pdf", type: "", size: 5_000_000 } as const;
  assert((await beginUpload(shownThere.intern, asked.value.id, part)).ok, "an upload can be begun");
  const unseen = await aCandidate(server);
  await overrideCandidate(manager, {
    positionId: positionThere.positionId,
    number: unseen.receipt.number,
    kind: "removed",
    reason: "Too far away",
  });
  return {
    positionHere,
    positionThere,
    shownHere,
    declinedHere,
    shownThere,
    unseen,
    matchesHere,
    matchesThere,
    matchOf,
    documents,
    resumes,
    ...market,
    waiting,
    offered,
    talking,
    askedDocument: asked.value.id,
    askedQuestion: askedOfThem.find((one) => one.kind === question.kind)!.id,
  };
}

/** A market of course C, calculated, approved by another and published. */
async function aPublishedRun(server: DatabaseServer, { manager, matcher }: People) {
  await anOpenPosition(server, { course: "C", lodgingPlan: "社員寮" });
  const inMarket = await aCandidate(server, { wishes: { wish1: "C", periods: ["C"] } });
  const market = await aFrozenMarket(manager, ["C"]);
  const runId = await aFinishedRun(manager, market, "First");
  assert((await askForApproval(manager, runId)).ok, "its maker can ask for an approval");
  assert((await approveRun(matcher, runId)).ok, "somebody else can approve a run");
  assert((await publishRun(manager, runId)).ok, "an approved run can be published");
  return { marketId: market.id, runId, inMarketId: inMarket.application.id };
}
