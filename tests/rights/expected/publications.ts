import { every, all, everybodyReads } from "./rights.ts";
import type { RightsOfTables } from "./rights.ts";

const publishedArticle =
  "is_published and (kind = 'news' or id in (select c.article_id from case_study_consents c where c.state = 'given'))";
const ownArticle = "in (select c.article_id from case_study_consents c where c.company_id = :company)";

export const locked: RightsOfTables = {
  // Words nobody has published yet, and what readers say of the published ones: the office's alone to read.
  // Everybody reads what is published, a case study only while its company agrees; a company reads what is written of it before that.
  articles: {
    jip_anyone: { reads: { rows: publishedArticle } },
    jip_company: { reads: { rows: `id ${ownArticle}` } },
    jip_office: all,
  },
  article_versions: {
    jip_anyone: {
      reads: {
        rows: `(article_id, number) in (select id, published_version from articles where ${publishedArticle})`,
      },
    },
    jip_company: { reads: { rows: `article_id ${ownArticle}` } },
    jip_office: { reads: every, adds: every },
  },
  article_drafts: {
    jip_company: { reads: { rows: `article_id ${ownArticle}` } },
    jip_office: { ...all, takesAway: every },
  },
  article_pictures: {
    jip_anyone: { reads: { rows: `article_id in (select id from articles where ${publishedArticle})` } },
    jip_company: { reads: { rows: `article_id ${ownArticle}` } },
    jip_office: { ...all, takesAway: every },
  },
  article_picture_files: {
    jip_anyone: {
      reads: {
        rows: `picture_id in (select p.id from article_pictures p where p.article_id in (select id from articles where ${publishedArticle}))`,
      },
    },
    jip_company: { reads: { rows: `picture_id in (select p.id from article_pictures p where p.article_id ${ownArticle})` } },
    jip_office: { ...all, takesAway: every },
  },
  case_study_consents: {
    jip_anyone: { reads: { rows: "state = 'given'", columns: "article_id state" } },
    jip_company: {
      reads: { rows: "company_id = :company" },
      writesOver: {
        rows: "company_id = :company and :leads",
        columns: "state agreed_by agreed_on version changed_at",
        states: "asked>given asked>withdrawn given>withdrawn withdrawn>given",
      },
    },
    jip_office: all,
  },
  question_drafts: { jip_office: { ...all, takesAway: every } },
  // What was searched for in vain: visitors count through a function that reads nothing; the office reads and clears what several typed.
  vain_searches: {
    jip_office: { reads: { rows: "times >= 3 and days >= 2" }, takesAway: { rows: "times >= 3 and days >= 2" } },
    jip_system: { ...all, takesAway: every },
  },
  question_votes: { jip_anyone: { adds: every }, jip_office: { reads: every, writesOver: { rows: "true", columns: "why" } } },
};

export const open: RightsOfTables = {
  // What the public reads; the clockwork loads the first versions, staff publish.
  questions: { ...everybodyReads, jip_office: all, jip_system: all },
  question_versions: { ...everybodyReads, jip_office: { reads: every, adds: every }, jip_system: { reads: every, adds: every } },
};
