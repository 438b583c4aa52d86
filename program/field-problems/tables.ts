/** Tables of `0077_field_problems.sql`. */
export type FieldProblemTables = {
  field_problems: { on_day: string; form: string; field: string; code: string; times: number };
};
