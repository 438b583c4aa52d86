import { useLanguage } from "./language.tsx";
import { sayNumber } from "./words.ts";

/** Days left in large figures, with the words around them as each language sets them; on the last day a word instead of 0. */
export function DaysFigure({ left }: { left: number }) {
  const language = useLanguage();
  if (left <= 0) {
    return (
      <p className="days last">
        <b>{language === "ja" ? "本日" : "Today"}</b>
        <small>{language === "ja" ? "締切" : "is the last day"}</small>
      </p>
    );
  }
  return language === "ja" ? (
    <p className="days">
      <small>あと</small>
      <b>
        {sayNumber(left)}
        <i>日</i>
      </b>
    </p>
  ) : (
    <p className="days">
      <b>{sayNumber(left)}</b>
      <small>{left === 1 ? "day left" : "days left"}</small>
    </p>
  );
}
