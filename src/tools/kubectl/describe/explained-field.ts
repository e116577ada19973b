/** A field: its type, what the API's reference says of it, and what is in it. */
export interface Field {
  readonly type: string;
  readonly text: string;
  readonly isRequired?: boolean;
  readonly fields?: Readonly<Record<string, Field>>;
}

export const field = (type: string, text: string, fields?: Field["fields"], isRequired?: boolean): Field => ({
  type,
  text,
  fields,
  isRequired,
});
