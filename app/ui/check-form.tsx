import { Button } from "./button.tsx";
import { Buttons } from "./button.tsx";
import { HiddenFields } from "./field.tsx";

/**
 * The end of a page that shows once more what was typed: everything rides along in hidden fields, `deed` does it, and `intent=edit` goes back
 * to the form. Nothing is kept yet.
 */
export function CheckForm(props: {
  typed: Readonly<Record<string, string | readonly string[]>>;
  deed: { value: string; label: string };
  edit: string;
  action?: string;
  id?: string;
}) {
  return (
    <form method="post" action={props.action} id={props.id}>
      <HiddenFields values={props.typed} />
      <Buttons>
        <Button name="intent" value={props.deed.value}>
          {props.deed.label}
        </Button>
        <Button kind="secondary" name="intent" value="edit">
          {props.edit}
        </Button>
      </Buttons>
    </form>
  );
}
