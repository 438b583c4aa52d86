import type { ReactNode } from "react";

/** Line drawings of 20 px that take the colour of their text; always beside a word, so hidden from screen readers. */
const drawings = {
  arrow: <path d="M4 10h12M11 5l5 5-5 5" />,
  back: <path d="M16 10H4M9 5l-5 5 5 5" />,
  tick: <path d="m4 10.5 4 4 8-9" />,
  problem: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 5.8v5M10 13.7v.4" />
    </>
  ),
  calendar: <path d="M3 5h14v12H3zM3 9h14M7 3v4M13 3v4" />,
  file: <path d="M5 2.5h7l4 4v11H5zM12 2.5v4h4" />,
  download: <path d="M10 3v9M6 8.5l4 4 4-4M4 16.5h12" />,
  outside: <path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
