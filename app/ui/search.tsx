import { useSay } from "./language.tsx";
import { words } from "./words.ts";

/** One field and its button, joined; it asks by address, so an answer can be passed on. */
export function Search(props: {
  action: string;
  label: string;
  hint?: string;
  name?: string;
  value?: string;
  id?: string;
  button?: string;
}) {
  const say = useSay();
  const { name = "q", id = "search" } = props;
  return (
    <form role="search" aria-label={props.label} action={props.action} className="stack tight">
      <label htmlFor={id}>
        <strong>{props.label}</strong>
      </label>
      {props.hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      <div className="search">
        <input
          className="input"
          id={id}
          name={name}
          type="search"
          defaultValue={props.value}
          aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        />
        <button className="button">{props.button ?? say(words.search)}</button>
      </div>
    </form>
  );
}
