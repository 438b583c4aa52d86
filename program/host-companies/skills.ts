import type { Said } from "#platform/language.ts";

/** A skill with its name in both languages, and other words by which people call it. */
export interface Skill extends Said {
  readonly others: readonly string[];
}

/**
 * Skills that companies ask for and people have, so that 「表計算」 and "Excel" are one. It closes nothing out: whatever is written in
 * words counts as well, word for word.
 */
export const skills = {
  python: { en: "Python", ja: "Python", others: ["パイソン"] },
  javascript: { en: "JavaScript", ja: "JavaScript", others: ["TypeScript", "Node.js", "React"] },
  java: { en: "Java", ja: "Java", others: [] },
  "c-languages": { en: "C, C++ or C#", ja: "C・C++・C#", others: ["C++", "C#", "C言語"] },
  databases: {
    en: "Databases (SQL)",
    ja: "データベース（SQL）",
    others: ["SQL", "database", "databases", "データベース", "PostgreSQL", "MySQL"],
  },
  "web-design": {
    en: "Making websites",
    ja: "ウェブ制作",
    others: ["HTML", "CSS", "Web制作", "ウェブ制作", "ウェブサイト制作", "WordPress"],
  },
  "data-analysis": {
    en: "Data analysis and statistics",
    ja: "データ分析・統計",
    others: ["statistics", "統計", "データ分析", "分析", "data analysis"],
  },
  "machine-learning": { en: "Machine learning", ja: "機械学習", others: ["AI", "人工知能", "deep learning", "深層学習"] },
  spreadsheets: { en: "Spreadsheets", ja: "表計算", others: ["Excel", "エクセル", "spreadsheet"] },
  presentations: {
    en: "Preparing documents and slides",
    ja: "資料作成",
    others: ["PowerPoint", "パワーポイント", "slides", "presentations"],
  },
  writing: { en: "Writing texts", ja: "文章作成", others: ["writing", "copywriting", "ライティング", "執筆"] },
  research: { en: "Research and surveys", ja: "調査・リサーチ", others: ["research", "調査", "リサーチ", "市場調査", "market research"] },
  translation: { en: "Translation", ja: "翻訳", others: ["translating", "interpreting", "通訳"] },
  planning: { en: "Planning", ja: "企画", others: ["planning", "プランニング"] },
  marketing: { en: "Marketing", ja: "マーケティング", others: ["広報", "public relations", "advertising", "広告"] },
  "social-media": { en: "Social media", ja: "SNS運用", others: ["SNS", "Instagram", "social media"] },
  sales: { en: "Sales", ja: "営業", others: ["selling", "接客", "customer service"] },
  accounting: { en: "Accounting", ja: "会計・経理", others: ["会計", "経理", "簿記", "bookkeeping"] },
  design: { en: "Design", ja: "デザイン", others: ["Illustrator", "Photoshop", "Figma", "graphic design", "設計"] },
  photography: { en: "Photography and video", ja: "写真・動画", others: ["photography", "photo", "写真", "動画", "video", "映像"] },
  cad: { en: "CAD", ja: "CAD", others: ["AutoCAD", "SolidWorks", "キャド"] },
  drawings: { en: "Technical drawings", ja: "図面", others: ["drawing", "drawings", "製図", "technical drawing"] },
  electronics: { en: "Electronics", ja: "電子回路", others: ["circuits", "電気回路", "Arduino"] },
  quality: { en: "Quality control", ja: "品質管理", others: ["quality", "QC", "品質"] },
  "project-management": { en: "Project management", ja: "プロジェクト管理", others: ["project management", "進行管理"] },
} as const satisfies Record<string, Skill>;
export type SkillCode = keyof typeof skills;

export const skillCodes = Object.keys(skills) as SkillCode[];

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

const bySaying = new Map<string, string[]>();
for (const { en, ja, others } of Object.values(skills) as Skill[]) {
  const ways = [...new Set([en, ja, ...others].map(plain))];
  for (const way of ways) bySaying.set(way, [...new Set([...(bySaying.get(way) ?? []), ...ways])]);
}

/** Every way in which a skill of the list is said, the given word first; a word of no skill stands for itself alone. */
export function waysToSay(word: string): readonly string[] {
  return [...new Set([plain(word), ...(bySaying.get(plain(word)) ?? [])])];
}
