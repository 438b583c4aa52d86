import type { ReactNode } from "react";

/** What is not here, what will fill it and when; perhaps one way on. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{title}</p>
      {typeof children === "string" ? <p className="small">{children}</p> : children}
    </div>
  );
}
