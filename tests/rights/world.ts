import { Readable } from "node:stream";
import { sql } from "kysely";
import { assert } from "#platform/assert.ts";
import { newId } from "#platform/ids.ts";
import { settleAllowance } from "#program/allowances/settle-allowance.server.ts";
import { addDays } from "#platform/days.ts";
import { returnReport } from "#program/daily-reports/return-report.server.ts";
import { checkReports } from "#program/daily-reports/check-reports.server.ts";
import { checkImpossibleStates } from "#program/impossible-states/check-impossible-states.server.ts";
import { noteOnInquiry } from "#program/inquiries/note-on-inquiry.server.ts";
import { receiveMail } from "#program/inquiries/receive-mail.server.ts";
import { setTargets } from "#program/inquiries/set-targets.server.ts";
import { showTargets } from "#program/inquiries/set-targets.server.ts";
import { saveTemplate } from "#program/inquiries/save-template.server.ts";
import { answerInquiry } from "#program/inquiries/answer-inquiry.server.ts";
import { countFieldProblems } from "#program/field-problems/count-field-problems.server.ts";
import { findDuplicates } from "#program/duplicates/find-duplicates.server.ts";
import { proofsOf } from "#program/application-changes/proof-records.server.ts";
import { askForChange } from "#program/application-changes/ask-for-change.server.ts";
import { askForDocument } from "#program/documents/ask-for-document.server.ts";
import { addPages } from "#program/documents/change-pages.server.ts";
import { nameRecommender } from "#program/documents/name-recommender.server.ts";
import { beginUpload } from "#program/documents/resume-upload.server.ts";
import { acceptDocument } from "#program/documents/decide-document.server.ts";
import { documentById } from "#program/documents/records.server.ts";
import { uploadDocument } from "#program/documents/upload-document.server.ts";
import { requestInterview } from "#program/matching/answer-candidates.server.ts";
import { proposeTimes } from "#program/matching/arrange-interview.server.ts";
import { carryOutChange } from "#program/match-changes/carry-out-change.server.ts";
import { declineCandidate } from "#program/matching/answer-candidates.server.ts";
import { showMatchToCommittee } from "#program/matching/committee-matches.server.ts";
import { approveRun } from "#program/matching/publish-run.server.ts";
import { publishRun } from "#program/matching/publish-run.server.ts";
import { aFinishedRun } from "#tests/makers/market.ts";
import { aFrozenMarket } from "#tests/makers/market.ts";
import { overrideCandidate } from "#program/matching/override-candidate.server.ts";
import { showCandidates } from "#program/matching/show-candidates.server.ts";
import { addPicture } from "#program/publications/article-pictures.server.ts";
import { questions } from "#program/publications/entries.ts";
import { recordConsent } from "#program/publications/record-consent.server.ts";
import { publishArticle, saveArticle } from "#program/publications/save-article.server.ts";
import { currentKnownYear } from "#program/year/current-years.server.ts";
import { aCaseForm, aNewsForm } from "#tests/makers/article.ts";
import { giveVote } from "#program/publications/give-vote.server.ts";
import { loadQuestions } from "#program/publications/load-questions.server.ts";
import { saveQuestion } from "#program/publications/save-question.server.ts";
import { sendQueuedLetters } from "#program/outbox/send-queued-letters.server.ts";
import { sendPrivacyRequest } from "#program/privacy-requests/send-privacy-request.server.ts";
import { scoreDocuments } from "#program/selection/score-documents.server.ts";
import { makeSetUpLink } from "#program/sign-in/set-up-link.server.ts";
import { confirmStayDay } from "#program/travel/confirm-stay-day.server.ts";
import { recordStayDay } from "#program/travel/record-stay-day.server.ts";
import { travelOfMatch } from "#program/travel/records.server.ts";
import { planSession } from "#program/trainings/plan-session.server.ts";
import { showInternshipsToReader } from "#program/reports/show-internships-to-reader.server.ts";
import { actAs } from "#program/accounts/act.server.ts";
import { actAsSystem } from "#program/accounts/act.server.ts";
import { openMailer } from "#platform/mailer.server.ts";
import { showCompanyInternships } from "#program/daily-reports/show-company-internships.server.ts";
import { markCheckPoints } from "#program/host-companies/mark-check-points.server.ts";
import { recordHearing } from "#program/host-companies/record-hearing.server.ts";
import { aCompanyApplication } from "#tests/makers/company.ts";
import { aBookedSession } from "#tests/makers/information-session.ts";
import { aSentInquiry } from "#tests/makers/inquiry.ts";
import { aDraft } from "#tests/makers/intern-application.ts";
import { aSubmittedApplication } from "#tests/makers/intern-application.ts";
import { aReport } from "#tests/makers/internship.ts";
import { anInternship } from "#tests/makers/internship.ts";
import { at } from "#tests/makers/internship.ts";
import { aCandidate } from "#tests/makers/match.ts";
import { anOpenPosition } from "#tests/makers/match.ts";
import { aMatch } from "#tests/makers/match.ts";
import { sentTo } from "#tests/makers/match.ts";
import { aPerson } from "#tests/makers/person.ts";
import { aVisitor } from "#tests/makers/person.ts";
import { later } from "#tests/makers/person.ts";
import { anInterviewHeld } from "#tests/makers/screened.ts";
import { aScreenedApplication } from "#tests/makers/screened.ts";
import type { DatabaseServer } from "#platform/database.server.ts";
import type { Day } from "#platform/days.ts";
import type { Files } from "#platform/files.server.ts";
import type { Act } from "#program/accounts/act.server.ts";
import type { PositionAnswers } from "#program/host-companies/position.ts";
import type { InternshipWish } from "#tests/makers/internship.ts";
import type { ArticleKind } from "#program/publications/article.ts";
import type { ArticleForm } from "#program/publications/form.server.ts";
import type { Changes } from "#tests/makers/intern-application.ts";

/** A résumé as far as its first bytes go. */
export const pdf = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** The office asks for the résumé of somebody in the pool, they send it, it is accepted; gives the document's id. */
export async function anAcceptedResume(files: Files, office: Act, intern: Act, applicationId: string): Promise<string> {
  const asked = await askForDocument(office, { applicationId, kind: "resume", dueOn: "2024-01-31" });
  assert(asked.ok, "a résumé can be asked for");
  const { id } = asked.value;
  const sent = await uploadDocument(intern, { files, firstState: "not_scanned" }, id, new File([pdf], "resume.pdf"));
  assert(sent.ok, "a résumé can be sent");
  const document = await intern.db.transaction(async (tx) => await documentById(tx, id));
  assert(document !== null, "the document is there");
  assert((await acceptDocument(office, { documentId: id, version: document.version })).ok, "a résumé can be accepted");
  return id;
}

/** Files kept in memory: enough for what is asked about rights. */
export function filesInMemory(): Files {
  const kept = new Map<string, Buffer>();
  return {
    put: async (id, content) => {
      const bytes = Buffer.concat(await Array.fromAsync(content));
      kept.set(id, bytes);
      return { sizeBytes: bytes.length, sha256: newId().replaceAll("-", ""), keyId: "memory" };
    },
    get: async (id) => (kept.has(id) ? { stream: Readable.from([kept.get(id)!]), sizeBytes: kept.get(id)!.length } : null),
    delete: async (id) => void kept.delete(id),
    check: async () => {},
    keyId: "memory",
  };
}

export type World = Awaited<ReturnType<typeof aWorld>>;

/**
 * Two of everything, made by the acts: two interns at work in two companies, people before and after, and everybody of the office.
 * `mine` are the intern and the company in whose place a test stands, `others` their neighbours.
 */
export async function aWorld(
  server: DatabaseServer,
  files: Files = filesInMemory(),
  changes: { mine?: Changes; others?: Changes; position?: Partial<PositionAnswers>; name?: string; text?: string } = {},
) {
  const roles = [
    "screener",
    "interviewer",
    "matcher",
    "concierge",
    "travel-desk",
    "accounts",
    "public-relations",
    "privacy-officer",
    "manager",
    "administrator",
    "committee",
    "reader-meti",
    "reader-jetro",
  ] as const;
  const people = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await aPerson(server, role)]))) as Record<
    (typeof roles)[number],
    Act & { accountId: string }
  >;
  const { manager } = people;
  const system = actAsSystem(server, { now: manager.now, requestId: "test" });
  await someQuestions(server, people["public-relations"]);

  await aSentInquiry(aVisitor(server), {
    details: (changes.text ?? "An inquiry of nobody we know.").slice(0, 400),
    ...(changes.text ? { name: changes.text.slice(0, 60) } : {}),
  });
  const mine = await anInternship(server, {
    course: "B",
    hasTalk: true,
    ...(changes.mine ? { person: changes.mine } : {}),
    ...(changes.position ? { position: changes.position } : {}),
    ...(changes.name ? { name: changes.name } : {}),
  } as InternshipWish).active();
  const others = await anInternship(server, {
    course: "C",
    hasTalk: true,
    ...(changes.others ? { person: { ...changes.others, wishes: { wish1: "C" } } } : {}),
  }).active();
  const pictures = await someArticles(
    people["public-relations"],
    { mine: mine.company.who.companyId!, others: others.company.who.companyId! },
    changes,
  );
  // People who are signed in ask on the public page like everybody. One inquiry is answered.
  const asVisitor = (one: Act): Act =>
    actAs(server, { ...one.who, kind: "anyone", roles: [] }, { now: one.now, language: one.language, requestId: "test" });
  await aSentInquiry(asVisitor(mine.intern), { email: "mine@people.example", details: "A question of an intern." });
  await aSentInquiry(asVisitor(others.intern), { email: "others@people.example", details: "A question of another intern." });
  const inquiries = await manager.db.transaction(
    async (tx) =>
      await tx
        .withTables<{ inquiries: { id: string; email: string; version: number; received_at: Date } }>()
        .selectFrom("inquiries")
        .selectAll()
        .orderBy("received_at")
        .execute(),
  );
  assert(
    (await answerInquiry(manager, { id: inquiries[0]!.id, version: 1, body: changes.text ?? "This is how it is." })).ok,
    "an inquiry can be answered",
  );
  const templateId = newId();
  await furnishDesk(manager, system, { inquiryId: inquiries[1]!.id, templateId, text: changes.text ?? "A text of the desk." });

  const informationSessions = [
    await aBookedSession(people["public-relations"], aVisitor(server), changes.text),
    await aBookedSession(people["public-relations"], aVisitor(server), changes.text),
  ];

  for (const one of [mine, others]) {
    const { concierge, internship } = one;
    const day = internship.startsOn;
    const report = await aReport(
      one,
      day,
      changes.text ? { did: changes.text, learned: changes.text, asked: changes.text, place: changes.text } : {},
      changes.text ?? "Well done.",
    );
    assert((await checkReports(concierge, [report.id], true)).ok, "a report can be checked");
    const session = await planSession(concierge, {
      fiscalYear: 2023,
      training: "followup",
      course: internship.course,
      heldAt: at(internship.endsOn),
      place: "Example hall",
    });
    if (internship.course === "B")
      assert((await settleAllowance(later(people.accounts, one.concierge.now), internship.id)).ok, "a checked day can be settled");
    assert(session.ok, `a session can be set: ${JSON.stringify(session)}`);
    assert(
      (await sendPrivacyRequest(one.intern, { kind: "disclosure", details: changes.text ?? "What do you hold?" })).ok,
      "a request can be sent",
    );
    await showCompanyInternships(one.company);
    assert(
      (await sendPrivacyRequest(one.company, { kind: "correction", details: "Our contact has another name." })).ok,
      "a company's person can ask as well",
    );
  }
  await settleStay(people["travel-desk"], people.manager, others);
  assert((await settleAllowance(later(people.accounts, at("2024-03-01")), others.internship.id)).ok, "days of stay can be settled");
  await showInternshipsToReader(later(people["reader-meti"], mine.concierge.now), 2023);
  await showInternshipsToReader(later(people["reader-jetro"], mine.concierge.now), 2023);

  // One report still waits for the company, one came back from the office.
  await aReport(mine, dayAfter(mine.internship.startsOn));
  const toReturn = await aReport(others, dayAfter(others.internship.startsOn));
  assert(
    (await returnReport(others.concierge, toReturn.id, { note: changes.text ?? "Which catalogue?", version: toReturn.version })).ok,
    "a report can be returned",
  );
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
    (await declineCandidate(positionHere.company, matchOf(matchesHere, declinedHere), "language", changes.text ?? "")).ok,
    "a candidate can be declined",
  );
  await anOpenPosition(server, { course: "C", lodgingPlan: "社員寮" });
  await aCandidate(server, { wishes: { wish1: "C", periods: ["C"] } });
  const market = await aFrozenMarket(manager, ["C"]);
  const runId = await aFinishedRun(manager, market, "First");
  assert((await approveRun(people.matcher, runId)).ok, "somebody else can approve a run");
  assert((await publishRun(manager, runId)).ok, "an approved run can be published");
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

  await sendQueuedLetters(actAsSystem(server, { now: at("2024-01-01"), requestId: "test" }), {
    mailer: openMailer(null, "office@jip.example"),
    baseUrl: "http://localhost",
    machineNow: new Date(Date.now() + 60_000),
  });

  // The year's beginning: drafts, an application in screening, one interviewed; companies that apply.
  const draft = await aDraft(server);
  const otherDraft = await aDraft(server);
  const submitted = await aSubmittedApplication(server);
  const scored = await scoreDocuments(people.screener, {
    ids: [submitted.courses[0]!.id],
    marks: { motivation: 4, fit: 3, languages: 3, skills: 2, availability: 4 },
    note: "An inner note",
  });
  assert(scored.ok, "documents can be marked");
  const screened = await aScreenedApplication(server, manager);
  await anInterviewHeld(manager, screened.application.id, "interview1");
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  const wish = { note: "I married.", proof: "My new passport", files: [new File([png], "passport.png")] };
  const change = await askForChange(submitted.intern, care, "name", { ...wish, answers: { fullName: "Example Wanjiku Otieno" } });
  const otherChange = await askForChange(screened.intern, care, "birth-date", { ...wish, answers: { birthDate: "2000-04-16" } });
  assert(change.ok && otherChange.ok, "a change can be asked for");
  const proofOf = async (id: string) => (await manager.db.transaction(async (tx) => await proofsOf(tx, id)))[0]!.id;
  await countFieldProblems(system, "/:language/inquiry", [{ code: "required", field: "name" }]);
  // Everybody of this world answers alike, save that their telephones are no sign: the clockwork finds them.
  await findDuplicates({ ...system, now: at("2023-07-01") }, "a secret of tests, long enough to sign with");
  const companyDraft = await aCompanyApplication(server).draft();
  const otherCompanyDraft = await aCompanyApplication(server).draft();
  const heardCompany = await aCompanyApplication(server).open();
  const heard = {
    heldOn: "2023-06-12",
    means: "online",
    present: changes.text ?? "",
    wishes: changes.text ?? "wishes",
    notes: "",
  } as const;
  assert((await recordHearing(heardCompany.office, heardCompany.id, heard)).ok, "an accepted company can be heard");
  assert((await markCheckPoints(heardCompany.office, heardCompany.id, { points: ["register"], version: 0 })).ok, "a point can be ticked");
  await makeSetUpLink(server).catch(() => null);
  await checkImpossibleStates({ ...system, now: at("2024-01-01") });

  // Ids of records by whose they are, for addresses.
  const firstOf = async (table: string, column: string, value: string, order = "id") =>
    (
      await system.db.transaction(
        async (tx) =>
          await sql<{
            id: string;
          }>`select id from ${sql.table(table)} where ${sql.ref(column)} = ${value} order by ${sql.ref(order)} limit 1`.execute(tx),
      )
    ).rows[0]!.id;
  const bySide = async (table: string, column: string, of: (one: typeof mine) => string) => ({
    mine: await firstOf(table, column, of(mine)),
    others: await firstOf(table, column, of(others)),
  });
  const records = {
    letters: {
      ...(await bySide("letters", "to_account", (one) => one.intern.accountId)),
      company: await firstOf("letters", "to_account", mine.company.accountId),
      otherCompany: await firstOf("letters", "to_account", others.company.accountId),
    },
    requests: await bySide("privacy_requests", "account_id", (one) => one.intern.accountId),
    statements: await bySide("allowance_statements", "account_id", (one) => one.intern.accountId),
    sessions: await bySide("training_sessions", "course", (one) => one.internship.course),
    interviewId: await firstOf("interviews", "application_id", screened.application.id),
    travelId: await firstOf("travels", "match_id", others.internship.matchId),
    documents,
    askedDocument: asked.value.id,
    pictures,
  };
  return {
    ...records,
    cardId: await anyCard(system),
    changeId: change.value.id,
    proofs: { mine: await proofOf(change.value.id), others: await proofOf(otherChange.value.id) },
    otherChangeId: otherChange.value.id,
    people,
    mine,
    others,
    positionHere,
    positionThere,
    shownHere,
    declinedHere,
    shownThere,
    unseen,
    matchesHere,
    matchesThere,
    marketId: market.id,
    runId,
    matchOf,
    waiting,
    offered,
    talking,
    draft,
    otherDraft,
    submitted,
    screened,
    companyDraft,
    otherCompanyDraft,
    resumes,
    inquiries,
    templateId,
    informationSessions,
    system,
  };
}

/** What else lies on the desk of inquiries: a note, a template, and a mail that belongs to no inquiry for certain. */
async function furnishDesk(
  manager: Act,
  system: Act,
  { inquiryId, templateId, text }: { inquiryId: string; templateId: string; text: string },
) {
  assert((await noteOnInquiry(manager, { id: inquiryId, body: text })).ok, "a note can be kept");
  const typed = { topic: "", titleEn: "Example", titleJa: "例", bodyEn: "As you wrote.", bodyJa: "ご連絡のとおりです。" };
  const { fiscalYear, targets } = await showTargets(manager);
  assert((await setTargets(manager, fiscalYear, { ...targets, other: targets.other + 1 })).ok, "the manager may set the year's targets");
  assert((await saveTemplate(manager, { id: templateId, version: 0, typed })).ok, "a template can be kept");
  const raw = Buffer.from(
    `From: stranger@elsewhere.example\r\nSubject: Example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
  );
  const desk = { secret: "a secret of tests, long enough to sign with", domain: "mail.example" };
  const arrived = { envelopeFrom: "stranger@elsewhere.example", envelopeTo: ["office@mail.example"], raw };
  assert((await receiveMail(system, arrived, { desk, own: [] })) === "unmatched", "a stranger's mail is kept apart");
}

/** The entries of the program, one of them being rewritten, and a reader's word about it. */
async function someQuestions(server: DatabaseServer, editor: Act): Promise<void> {
  await loadQuestions(server, editor.now);
  const { questionEn, questionJa, answerEn, answerJa } = {
    questionEn: "Why?",
    questionJa: "なぜですか。",
    answerEn: "So.",
    answerJa: "そうです。",
  };
  const form = {
    version: 1,
    id: questions[0]!.id,
    place: "person/applying",
    when: "",
    also: [],
    questionEn,
    questionJa,
    answerEn,
    answerJa,
  };
  assert((await saveQuestion(editor, form)).ok, "a draft can be kept");
  await giveVote(aVisitor(server), questions[0]!.id, { isHelpful: false, why: "Too short." });
}

/** A news post, and a case study of each company: one agreed to, one being written and asked about. */
async function someArticles(editor: Act, companies: { mine: string; others: string }, texts: { text?: string } = {}) {
  const pictures = { mine: "", others: "" };
  const known = await currentKnownYear(editor);
  const keep = async (kind: ArticleKind, form: ArticleForm, isDraft = false) =>
    assert((await (isDraft ? saveArticle(editor, kind, form) : publishArticle(editor, kind, form, known))).ok, `${form.id} can be kept`);
  await keep("news", aNewsForm("world-news"));
  for (const [id, companyId, state] of [
    ["world-case", companies.mine, "given"],
    ["world-case-asked", companies.others, "asked"],
    ["world-case-withdrawn", companies.mine, "withdrawn"],
  ] as const) {
    const form = aCaseForm(id);
    await keep("case-study", form, true);
    const consent = {
      consentVersion: 0,
      companyId,
      agreedBy: texts.text?.slice(0, 60) ?? "Mihon Kanako",
      agreedOn: "2023-06-01",
      scope: "Everything",
      note: "",
    };
    assert((await recordConsent(editor, id, { ...consent, state: "given" })).ok, "a consent can be recorded");
    await keep("case-study", { ...form, version: 2 });
    await keep("case-study", { ...form, version: 3 }, true);
    if (state !== "given") await recordConsent(editor, id, { ...consent, state, consentVersion: 1 });
    const content = Buffer.from("a picture");
    const previews = {
      inWidths: async () => [{ width: 480, height: 320, format: "webp" as const, content }],
      of: async () => null,
      close: () => {},
    };
    const file = new File([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0", "latin1")], "picture.png");
    const added = await addPicture(editor, previews, "case-study", id, { file, alt: { en: "A pump", ja: "ポンプ" } });
    assert(added.ok, "a picture can be added");
    if (id === "world-case") pictures.mine = added.value.id;
    if (id === "world-case-asked") pictures.others = added.value.id;
  }
  return pictures;
}

/** A card of two who look like one. */
async function anyCard(system: Act): Promise<string> {
  const { rows } = await system.db.transaction(
    async (tx) => await sql<{ id: string }>`select id from duplicate_cards order by id limit 1`.execute(tx),
  );
  return rows[0]!.id;
}

/** The next day on which somebody works. */
function dayAfter(day: Day): Day {
  const next = addDays(day, 1);
  return [0, 6].includes(new Date(`${next}T12:00:00Z`).getUTCDay()) ? dayAfter(next) : next;
}

/** Arrival and departure of a visiting intern, recorded by one and confirmed by another. */
async function settleStay(
  desk: Act,
  other: Act,
  one: { internship: { matchId: string; startsOn: string; endsOn: string } },
): Promise<void> {
  for (const [end, day] of [
    ["arrival", one.internship.startsOn],
    ["departure", one.internship.endsOn],
  ] as const) {
    const travel = await desk.db.transaction(async (tx) => (await travelOfMatch(tx, one.internship.matchId))!);
    const recorded = await recordStayDay(later(desk, at("2024-02-20")), travel.id, { end, day, version: travel.version });
    assert(recorded.ok, `a day of stay can be recorded: ${JSON.stringify(recorded)}`);
    const confirmed = await confirmStayDay(later(other, at("2024-02-21")), travel.id, { end, version: travel.version + 1 });
    assert(confirmed.ok, `a day of stay can be confirmed: ${JSON.stringify(confirmed)}`);
  }
}
