// Draws the pictures that a link to this site shows elsewhere (public/pictures/link-en.png, link-ja.png), 1200 by 630:
//   node_modules/.bin/node scripts/make-link-pictures.ts
// They are kept in the repository, so that no machine needs Japanese fonts; run it again when the words change.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

const folder = path.join(import.meta.dirname, "../public/pictures");
const ink = "#1a1a1a";
const accent = "#0017c1";
const words = {
  en: { name: ["Japan", "Internship", "Program"], line: "Courses, dates, who may apply, and your questions answered", size: 104 },
  ja: { name: ["国際化促進", "インターンシップ事業"], line: "コース・日程・応募資格・よくある質問", size: 98 },
};

/** The look's own picture: ink on white, lines of a timetable, one accent. */
function picture({ name, line, size }: (typeof words)["en"]): string {
  const top = 300 - ((name.length - 1) * size * 1.15) / 2;
  const font = 'font-family="Noto Sans, Noto Sans CJK JP, Noto Sans JP, IPAexGothic, sans-serif"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fff"/>
<rect x="80" y="84" width="1040" height="4" fill="${ink}"/>
<g ${font} fill="${ink}" font-weight="700" font-size="${size}">
${name.map((part, index) => `<text x="80" y="${top + index * size * 1.15}">${part}</text>`).join("\n")}
</g>
<g fill="${accent}">
<rect x="80" y="486" width="250" height="14"/>
<rect x="350" y="486" width="470" height="14" opacity="0.3"/>
<rect x="840" y="486" width="280" height="14"/>
</g>
<text x="80" y="566" ${font} font-size="36" fill="#4d4d4d">${line}</text>
</svg>`;
}

await mkdir(folder, { recursive: true });
for (const [language, said] of Object.entries(words)) {
  await sharp(Buffer.from(picture(said)))
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toFile(path.join(folder, `link-${language}.png`));
}
